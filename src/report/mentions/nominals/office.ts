import type { Gender } from '../../../locales/index.ts'
import { draftOf } from '../draft.ts'
import type { Draft, Placed } from '../draft.ts'
import { isSpeaking } from '../phrases.ts'
import type { Phrase } from '../phrases.ts'
import { answers, isTimely } from '../roles.ts'
import type { Nominal, NominalScan } from './types.ts'
import { holderTold } from './told.ts'
import { genderOf } from './unnamed.ts'
import { keyOf, wordsOf } from './words.ts'

/**
 * A role that stands for a person of the report: "[The Marenian leader] made no promise" is the president named before.
 * A role that nobody in the report holds makes a person without a name.
 */
export function findOffices(input: NominalScan): Nominal[] {
  const { scan, placement, roles } = input
  const found: Nominal[] = []
  for (const phrase of roles.alone) {
    // "[Kessari president] says lock will open", in the clipped manner of headlines: only whom the report names as such
    const isClipped = phrase.determiner === 'none' && phrase.of !== undefined
    if (!isClipped && !['the', 'a', 'possessive'].includes(phrase.determiner)) continue
    const holder =
      phrase.determiner === 'a' || isPredicate(phrase, scan)
        ? undefined
        : (holderOf(phrase, scan, placement.placed) ?? holderTold(phrase, input))
    if (holder) {
      found.push({ phrase, draft: holder, by: 'mentions/office' })
      continue
    }
    if (isClipped) continue
    if (
      phrase.modifiers.length === 0 &&
      !phrase.of &&
      !scan.names.unnamedNouns.has(phrase.head) &&
      !isSpeaking(phrase, scan)
    )
      continue
    const name = wordsOf(scan, phrase)
    const key = keyOf(scan, phrase)
    const known = found.find(one => one.draft.key === key)?.draft
    found.push({
      phrase,
      draft:
        known ??
        draftOf({
          kind: 'person',
          key,
          name,
          by: 'mentions/office',
          named: false,
          ...genderOf(phrase, scan),
        }),
      by: 'mentions/office',
    })
  }
  return found
}

/** "Orr was [the first senator to ask for it]": it says what somebody is. */
const isPredicate = ({ first, headAt }: Phrase, { words, names }: NominalScan['scan']): boolean =>
  names.calling.has(words[first - 1]?.fold ?? '') &&
  words.slice(first, headAt).some(word => names.ranking.has(word.fold))

/**
 * The person last named before the phrase who holds the role; where the phrase says of what, the first one named after
 * it will do, and else the only one whose role is given without its state, if the state was named before.
 */
function holderOf(phrase: Phrase, scan: NominalScan['scan'], placed: readonly Placed[]): Draft | undefined {
  const of = phrase.of?.key
  const gender = scan.names.titleHeads.get(phrase.head)
  const holds = (draft: Draft, where: (of: string | undefined) => boolean): boolean =>
    !contradicts(gender, draft.gender) &&
    draft.roles.some(role => where(role.of) && answers(role, phrase, of, scan.names))
  const people = placed.filter(one => one.draft.kind === 'person')
  const before = people.filter(one => one.last <= phrase.first)
  if (!of) {
    const now = (draft: Draft): boolean =>
      draft.roles.some(role => isTimely(role, phrase) && answers(role, phrase, of, scan.names))
    const holders = before.filter(one => holds(one.draft, () => true))
    const timely = holders.filter(one => now(one.draft))
    return nearOrChief(phrase, timely.length > 0 ? timely : holders, scan)
  }
  const exact = (one: Placed): boolean => holds(one.draft, where => where === of)
  const sure = before.findLast(exact) ?? people.find(exact)
  if (sure) return sure.draft
  const stateless = [...new Set(people.map(one => one.draft))].filter(
    draft => holds(draft, where => where === undefined) && !draft.roles.some(role => role.of),
  )
  const familiar = placed.some(one => one.draft === phrase.of && one.last < phrase.first)
  return familiar && stateless.length === 1 && before.some(one => one.draft === stateless[0])
    ? stateless[0]
    : undefined
}

/** Sentences in which the report itself speaks, within which who was named last keeps the office. */
const REACH = 3

/** Of two who hold an office the one named shortly before, else the one named more often. */
function nearOrChief(
  phrase: Phrase,
  holders: readonly Placed[],
  { words, sentences }: NominalScan['scan'],
): Draft | undefined {
  const last = holders.at(-1)
  if (!last) return undefined
  const told = sentences
    .slice((words[last.first]?.sentence ?? 0) + 1, words[phrase.first]?.sentence)
    .filter(({ first }) => !words[first]?.quoted)
  if (told.length < REACH) return last.draft
  const counts = Map.groupBy(holders, one => one.draft)
  return [...counts].reduce((best, one) => (one[1].length > best[1].length ? one : best))[0]
}

/** "The congresswoman" is no Mr Vale. */
const contradicts = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b && a !== 'either' && b !== 'either'
