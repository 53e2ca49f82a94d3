import { candidate, foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/**
 * Reads a case at law as one name of no person: "[Velde v. Harn]". Its front alone is the case as well, "overturning [Velde]",
 * where the report names nobody so and lets no [Velde] speak.
 */
export const readCases = (candidates: readonly Candidate[], scan: Scan): readonly Candidate[] => {
  const ends = new Map(candidates.map(one => [one.last, one]))
  const starts = new Map(candidates.map(one => [one.first, one]))
  const cases: Candidate[] = []
  const sides = new Set<string>()
  for (const [at, word] of scan.words.entries()) {
    if (!scan.names.versus.has(word.text)) continue
    const next = wordAtIs(at + 1, '.', scan) ? at + 2 : at + 1
    const [one, other] = [ends.get(at), starts.get(next)]
    if (!one || !other || one.kind === 'other' || wordAt(scan, other.first).sentence !== word.sentence)
      continue
    cases.push(candidate({ first: one.first, last: other.last }, 'other', 'mentions/case', { sure: false }))
    for (const side of [one, other]) if (side.last - side.first === 1) sides.add(nameOf(side, scan))
  }
  if (cases.length === 0) return candidates
  const isInside = (one: Candidate): boolean =>
    cases.some(each => each.first <= one.first && one.last <= each.last)
  const rest = candidates.filter(one => !isInside(one))
  for (const one of rest) if (isSomebody(one, scan)) sides.delete(wordAt(scan, one.last - 1).fold)
  const settled = rest.map(one => {
    if (one.kind !== 'person' || !sides.has(nameOf(one, scan))) return one
    const { entry: _, gender: __, ...bare } = one
    return { ...bare, kind: 'other' as const, by: 'mentions/case' }
  })
  return [...settled, ...cases].sort((a, b) => a.first - b.first)
}

const nameOf = (one: Candidate, scan: Scan): string => foldsOf(scan, one).join(' ')

const wordAtIs = (at: number, text: string, scan: Scan): boolean => scan.words[at]?.text === text

/** Whom the report names in full, with a title, or speaking. */
function isSomebody(one: Candidate, scan: Scan): boolean {
  if (one.kind !== 'person') return false
  const { sentence } = wordAt(scan, one.first)
  const at = (i: number): string => (scan.words[i]?.sentence === sentence ? (scan.words[i]?.fold ?? '') : '')
  const { speechVerbs } = scan.names
  return (
    one.last - one.first > 1 ||
    one.titles.length > 0 ||
    speechVerbs.has(at(one.last)) ||
    speechVerbs.has(at(one.first - 1))
  )
}
