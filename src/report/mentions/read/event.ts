import { candidate, only, wordAt } from '../scan.ts'
import type { Reading, Scan, Segment } from '../scan.ts'

/** Heads that are surnames as well: "Doris [Day]" is a woman. */
const SURNAMES = new Set('day law bill battle act fair war'.split(' '))
const OPENERS = new Set(['hurricane', 'typhoon', 'cyclone', 'operation', 'storm'])

/** A name that ends with what happened: "[Orlsk Summit]", "[Tessel War II]", "[Marenian Open]"; or begins with it: "[Hurricane Odile]". */
export function readEvent(segment: Segment, scan: Scan): Reading | undefined {
  let last = segment.last
  if (last - segment.first === 2 && OPENERS.has(wordAt(scan, segment.first).fold))
    return only(candidate(segment, 'event', 'mentions/event'))
  while (last - segment.first > 2 && /^[ivx\d]+$/u.test(wordAt(scan, last - 1).fold)) last--
  if (last - segment.first < 2 || !scan.names.eventHeads.has(wordAt(scan, last - 1).fold)) return undefined
  if (
    last - segment.first === 2 &&
    SURNAMES.has(wordAt(scan, last - 1).fold) &&
    scan.names.givenNames.has(wordAt(scan, segment.first).fold)
  )
    return undefined
  return only(candidate(segment, 'event', 'mentions/event'))
}
