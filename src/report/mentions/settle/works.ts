import { foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/**
 * "[Tessel Waterworks]", "the [Arlen Laboratory]", "[Naviera Tres Velas]": what is named after what it does is no person,
 * unless a given name opens it. Its front alone is it where nothing else is known of the name, "the steelmaker [Arlen]" beside
 * "Arlen Steel", and so is what follows the word for a company, "[Tres Velas]".
 */
export function readWorks(candidates: readonly Candidate[], scan: Scan): readonly Candidate[] {
  const works = new Set(candidates.filter(one => isWorks(one, scan)))
  if (works.size === 0) return candidates
  const fronts = new Set<string>()
  const tails = new Set<string>()
  for (const one of works) {
    const [first, ...rest] = foldsOf(scan, one) as [string, ...string[]]
    if (!scan.names.organisationFirsts.has(first)) fronts.add(first)
    else if (!scan.names.carrierHeads.has(first)) tails.add(rest.join(' '))
  }
  const isShort = (one: Candidate): boolean => {
    const words = foldsOf(scan, one).join(' ')
    if (one.kind === 'place' || one.titles.length > 0) return false
    return tails.has(words) || (one.kind === 'other' && fronts.has(words))
  }
  return candidates.map(one => {
    if (one.kind === 'organisation' || !(works.has(one) || isShort(one))) return one
    const { entry: _, gender: __, ...bare } = one
    return { ...bare, kind: 'organisation', by: 'mentions/works' }
  })
}

const isWorks = (one: Candidate, scan: Scan): boolean =>
  hasWorkHead(one, scan) ||
  (one.last - one.first > 1 &&
    one.titles.length === 0 &&
    scan.names.organisationFirsts.has(wordAt(scan, one.first).fold))

/** Whether a name says by its last word that it is a works or company, and no given name opens it. */
export function hasWorkHead(one: Candidate, scan: Scan): boolean {
  if (one.last - one.first < 2 || one.titles.length > 0) return false
  const { workHeads, givenNames } = scan.names
  return workHeads.has(wordAt(scan, one.last - 1).fold) && !givenNames.has(wordAt(scan, one.first).fold)
}
