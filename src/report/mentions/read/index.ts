import type { Candidate, Reader, Scan, Segment } from '../scan.ts'
import { readEvent } from './event.ts'
import { readKnown, readPrefix } from './known.ts'
import { readEdge, readHead, readLone } from './lone.ts'
import { readOrganisation } from './organisation.ts'
import { readPerson } from './person.ts'
import { readPlace } from './place.ts'
import { readTitled } from './titled.ts'

/** The readers of a run of capitals, in order; the first that answers wins. */
const READERS: readonly Reader[] = [
  readKnown,
  readHead,
  readTitled,
  readEvent,
  readOrganisation,
  readPlace,
  readPrefix,
  readPerson,
  readEdge,
  readLone,
]

/** Reads a run of capitals into names. */
export function readSegment(segment: Segment, scan: Scan): Candidate[] {
  if (segment.last <= segment.first) return []
  for (const read of READERS) {
    const reading = read(segment, scan)
    if (reading) return [...reading.found, ...reading.rest.flatMap(rest => readSegment(rest, scan))]
  }
  return []
}
