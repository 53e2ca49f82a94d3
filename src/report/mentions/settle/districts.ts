import { foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/** "88 cases in [Palm district]" beside "[Palm] is quiet": a district that bears a town's name is a place of its own, apart from the town. */
export function readDistricts(candidates: readonly Candidate[], scan: Scan): readonly Candidate[] {
  const districts = new Set(candidates.filter(one => isDistrict(one, scan)))
  if (districts.size === 0) return candidates
  const towns = new Set(
    candidates
      .filter(one => one.kind === 'place' && !districts.has(one))
      .map(one => foldsOf(scan, one).join(' ')),
  )
  return candidates.map(one => {
    if (!districts.has(one) || !towns.has(foldsOf(scan, one).join(' '))) return one
    const { entry: _, ...bare } = one
    return { ...bare, last: one.last + 1, by: 'mentions/district' }
  })
}

function isDistrict(one: Candidate, scan: Scan): boolean {
  const next = scan.words[one.last]
  return (
    one.kind === 'place' &&
    !one.entry?.state &&
    one.entry?.sort !== 'adjective' &&
    next?.sentence === wordAt(scan, one.first).sentence &&
    scan.names.districtNouns.has(next.text)
  )
}
