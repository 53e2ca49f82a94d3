import { gazetteerOf, matchAt } from '../lexicon.ts'
import { foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/** Words of the longer side of two names that were taken for one: "[Aldmark and Hadrun]". */
const MOST = 2

/**
 * Parts two names that were taken for one: "the envoys of [Aldmark] and [Hadrun]", where the report or its story names one of
 * them alone as a place or a body. What the world knows by both names, and a firm called after persons, stay whole.
 */
export const partPairs = (candidates: readonly Candidate[], scan: Scan): readonly Candidate[] => {
  if (!candidates.some(one => foldsOf(scan, one).includes('and'))) return candidates
  const alone = new Map<string, Candidate['kind']>()
  for (const one of candidates) alone.set(foldsOf(scan, one).join(' '), one.kind)
  return candidates.flatMap(one => parted(one, alone, scan))
}

function parted(
  one: Candidate,
  alone: ReadonlyMap<string, Candidate['kind']>,
  scan: Scan,
): readonly Candidate[] {
  const folds = foldsOf(scan, one)
  const and = folds.indexOf('and')
  if (and < 1 || and > MOST || folds.length - and - 1 > MOST || folds.length === and + 1) return [one]
  const world = matchAt(gazetteerOf(scan.locale), scan.words, one.first, one.last)
  if (world?.length === folds.length) return [one]
  // "the [Fish and Wildlife Service]": what a body cares for is no name
  const { common, organisationHeads } = scan.names
  if (common.has(folds[0] as string) && organisationHeads.has(folds.at(-1) as string)) return [one]
  const sides = [
    { first: one.first, last: one.first + and },
    { first: one.first + and + 1, last: one.last },
  ]
  const kinds = sides.map(side => {
    const known = matchAt(scan.lexicon, scan.words, side.first, side.last)
    return known?.length === side.last - side.first
      ? known.entry.kind
      : alone.get(foldsOf(scan, side).join(' '))
  })
  const kind = kinds.find(each => each === 'place' || each === 'organisation')
  const isName = (at: number): boolean =>
    wordAt(scan, at).capital && !scan.names.common.has(wordAt(scan, at).fold)
  const named = sides.every((side, i) => kinds[i] !== undefined || isName(side.first))
  if (kind === undefined || !named || kinds.includes('person')) return [one]
  const { entry: _, ...bare } = one
  return sides.map((side, i) => ({ ...bare, ...side, kind: kinds[i] ?? kind, by: 'mentions/pair' }))
}
