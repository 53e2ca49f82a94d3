import type { Draft, Placed } from '../draft.ts'
import { endsPhrase } from '../phrases.ts'
import type { Scan } from '../scan.ts'
import { wordAt } from '../scan.ts'
import type { Nominal, NominalScan } from './types.ts'

/** "29-year-old" */
const AGED = /^(\d{1,3})-year-old$/
const OLD = '-old'
/** Most words between an age and the name behind it: "29-year-old dock worker Ida Vale". */
const BEFORE = 3

/** "[The 29-year-old] said": the one person of that age, "Ida Vale, 29," or "29-year-old Ida Vale". */
export function findAged({ scan, placement }: NominalScan): Nominal[] {
  const aged = scan.words.flatMap(({ fold }, at) => (fold.endsWith(OLD) && AGED.test(fold) ? [at] : []))
  if (aged.length === 0) return []
  const people = placement.placed.filter(one => one.draft.kind === 'person')
  return aged.flatMap((at): Nominal[] => {
    if (scan.words[at - 1]?.fold !== 'the') return []
    const noun = scan.names.personNouns.has(scan.words[at + 1]?.fold ?? '') ? 1 : 0
    if (!endsPhrase(at + 1 + noun, scan) || placement.startingAt.has(at + 1 + noun)) return []
    const age = AGED.exec(wordAt(scan, at).fold)?.[1] as string
    const gender = scan.names.personNouns.get(scan.words[at + 1]?.fold ?? '')
    const fits = (draft: Draft): boolean =>
      !noun || gender === 'either' || !draft.gender || draft.gender === 'either' || draft.gender === gender
    const drafts = new Set(people.filter(one => isAged(one, age, scan)).map(one => one.draft))
    const [draft] = drafts
    if (!draft || drafts.size > 1 || !fits(draft)) return []
    return [{ phrase: { first: at - 1, last: at + 1 + noun }, draft, by: 'mentions/aged' }]
  })
}

/** "Vale, 29,", "Vale (29)", "Vale, aged 29,", "29-year-old Vale" */
function isAged(one: Placed, age: string, { words, names }: Scan): boolean {
  const at = (i: number): string => words[i]?.fold ?? ''
  const behind = /^[,(]$/.test(at(one.last))
  const number = at(one.last + 1) === 'aged' ? one.last + 2 : one.last + 1
  if (behind && at(number) === age && !/^\p{L}/u.test(at(number + 1))) return true
  for (let i = one.first - 1; i >= one.first - 1 - BEFORE; i--) {
    if (words[i]?.sentence !== words[one.first]?.sentence) return false
    if (at(i) === `${age}-year-old`) return true
    // "the 47-year-old neighbour of Vale"
    if (names.functionWords.has(at(i)) || !/^\p{L}/u.test(at(i))) return false
  }
  return false
}
