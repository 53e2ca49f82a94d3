import { nameParts, sameName, surnameForms } from '../../../locales/index.ts'
import type { PersonName } from '../../../locales/index.ts'
import type { Draft } from '../draft.ts'
import type { Phrase } from '../phrases.ts'
import { isPast, officeOf, TIMES } from '../roles.ts'
import type { NominalScan } from './types.ts'

/**
 * Whom a phrase means by what the other reports of the story tell: "[the former Arden governor] said" in a report that only
 * has "Ana Velde", where another one calls her so. The one person named before it whom any report gives the office; where
 * the phrase says of what, nobody else in the story may hold it.
 */
export function holderTold(phrase: Phrase, input: NominalScan): Draft | undefined {
  const { scan, placement, told } = input
  if (told.length === 0 || phrase.determiner !== 'the' || scan.names.kin.has(phrase.head)) return undefined
  if (isExplaining(phrase, input)) return undefined
  const holders = told
    .filter(one => one.titles.some(title => fits(title, phrase, input)))
    .map(({ name }) => nameParts(name, scan.names))
  if (holders.length === 0) return undefined
  const before = placement.placed.filter(one => one.last <= phrase.first && one.draft.kind === 'person')
  const people = [...new Set(before.map(one => one.draft))].filter(
    ({ person, roles }) =>
      // a surname alone may be a namesake's
      holders.some(
        holder =>
          person !== undefined &&
          holder.given.length >= Math.min(1, person.given.length) &&
          isOne(holder, person),
      ) &&
      !roles.some(({ head, of }) => head === officeOf(phrase.head, scan.names) && isElsewhere(of, phrase)),
  )
  const [one, ...more] = people
  if (one === undefined || more.length > 0) return undefined
  return phrase.of && !holders.every(holder => isOne(holder, one.person as PersonName)) ? undefined : one
}

/** Whether an office is of something else than a phrase says: the governor of Arden is not "the governor of Harn". */
const isElsewhere = (of: string | undefined, phrase: Phrase): boolean =>
  of !== undefined && phrase.of !== undefined && of !== phrase.of.key

/** "Orr, [the mayor] of nowhere": it says what somebody is who stands beside it, or of what is not known. */
function isExplaining(phrase: Phrase, { scan, placement }: NominalScan): boolean {
  const { words, names } = scan
  const before = words[phrase.first - 1]
  if (names.calling.has(before?.fold ?? '')) return true
  if (before?.text === ',' && placement.endingAt.get(phrase.first - 1)?.draft.kind === 'person') return true
  const next = words[phrase.last]
  if (next?.text === ',')
    for (let at = phrase.last + 1; at <= phrase.last + NEAR; at++)
      if (placement.startingAt.get(at)?.draft.kind === 'person') return true
  return phrase.of === undefined && /^(?:of|for|in)$/.test(next?.fold ?? '')
}

/** Words behind a comma in which a name may follow with its title. */
const NEAR = 3

function fits(title: string, phrase: Phrase, { scan: { names } }: NominalScan): boolean {
  const words = title.split(' ')
  const head = words.pop() as string
  if (officeOf(head, names) !== officeOf(phrase.head, names)) return false
  if (isPast(words) !== isPast(phrase.modifiers)) return false
  const theirs = words.filter(word => !TIMES.has(word))
  const mine = phrase.modifiers.filter(word => !TIMES.has(word))
  // "the attorney" may be the district attorney, "the Harn attorney" is another one
  const telling = theirs.filter(
    word => names.deputies.has(word) || (phrase.of !== undefined && !names.offices.parties.has(word)),
  )
  return mine.every(word => theirs.includes(word)) && telling.every(word => mine.includes(word))
}

/** Whether two names are one person's, of whom a report may have the surname alone. */
function isOne(a: PersonName, b: PersonName): boolean {
  if (a.given.length > 0 && b.given.length > 0) return sameName(a, b)
  return a.given.length > 0
    ? surnameForms(a).includes(b.all.join(' '))
    : surnameForms(b).includes(a.all.join(' '))
}
