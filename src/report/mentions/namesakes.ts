import type { PersonName } from '../../locales/index.ts'
import type { Draft } from './draft.ts'
import { wordAt } from './scan.ts'
import type { Candidate, Scan } from './scan.ts'

/** Words between a bare surname and "and" beside a relative of that name: "[Orr] and first lady [Melania Orr]". */
const BETWEEN = 3

/**
 * The persons named in full who are relatives of somebody whom the report calls by the surname before, alone, with an office or in full: `President [Orr] and his wife, [Melania Orr]`. A bare "Orr" is none of these.
 */
export function namesakesApart(
  people: readonly Candidate[],
  parts: ReadonlyMap<Candidate, PersonName>,
  full: ReadonlyMap<Candidate, Draft>,
  scan: Scan,
): ReadonlySet<Draft> {
  const apart = new Set<Draft>()
  const met = new Set<Draft>()
  const named = new Set<string>()
  const bare = new Map<string, Candidate[]>()
  for (const one of people) {
    const draft = full.get(one)
    if (draft === undefined) {
      const word = parts.get(one)?.all.join(' ') ?? ''
      bare.set(word, [...(bare.get(word) ?? []), one])
    } else if (!met.has(draft)) {
      met.add(draft)
      const surname = draft.person?.surname ?? ''
      const before = bare.get(surname) ?? []
      const isRelative = isIntroduced(one, scan.names.kin, scan)
      if (
        // of brothers the one named last keeps the surname for a while, a wife named in passing does not
        (named.has(surname) && isIntroduced(one, scan.names.spouses, scan)) ||
        before.some(other => isPaired(other, one, scan) || (isRelative && isTold(other, one, scan)))
      )
        apart.add(draft)
      named.add(surname)
    }
  }
  return apart
}

/** "his wife, [Brigitte Vale]", "first lady [Melania Orr]". */
function isIntroduced({ first }: Candidate, words: ReadonlySet<string>, scan: Scan): boolean {
  const foldAt = (at: number): string => scan.words[at]?.fold ?? ''
  const at = foldAt(first - 1) === ',' ? first - 2 : first - 1
  return words.has(foldAt(at)) || (foldAt(at) === 'lady' && foldAt(at - 1) === 'first')
}

/** Somebody who is called by an office, or in the same sentence: not a headline that names whom the report then tells of. */
const isTold = (other: Candidate, one: Candidate, scan: Scan): boolean =>
  other.titles.some(
    title => !title.split(' ').some(word => scan.names.kin.has(word) || scan.names.honorifics.has(word)),
  ) || wordAt(scan, other.first).sentence === wordAt(scan, one.first).sentence

/** "[Orr] and [Melania Orr]", "[Orr] and first lady [Melania Orr]": two persons side by side. */
function isPaired(other: Candidate, one: Candidate, scan: Scan): boolean {
  if (
    scan.words[other.last]?.fold !== 'and' ||
    one.first - other.last - 1 > BETWEEN ||
    one.first <= other.last
  )
    return false
  for (let at = other.last + 1; at < one.first; at++)
    if (
      !/[\p{L},]/u.test(scan.words[at]?.text ?? '') ||
      scan.names.speechVerbs.has(scan.words[at]?.fold ?? '')
    )
      return false
  return true
}
