import { matchAt } from '../lexicon.ts'
import { candidate, only, wordAt } from '../scan.ts'
import type { Reading, Scan, Segment } from '../scan.ts'

/** Heads that follow a person's name as often as a place's. */
const PERSONAL = new Set(
  'park hill lake house hall castle falls creek forest ridge bridge street lane'.split(' '),
)

/** A name that ends with what it is, "[Tamside Harbour]", or begins with it, "[Lake Orl]", "[Port Saren]". */
export function readPlace(segment: Segment, scan: Scan): Reading | undefined {
  const length = segment.last - segment.first
  if (length < 2 || length > 5) return undefined
  const { names } = scan
  const first = wordAt(scan, segment.first).fold
  const last = wordAt(scan, segment.last - 1).fold
  const closed =
    names.placeHeads.has(last) &&
    !(length === 2 && names.givenNames.has(first) && PERSONAL.has(last) && !afterThe(segment, scan))
  const opened =
    names.placeOpeners.has(first) &&
    length <= 3 &&
    !matchAt(scan.lexicon, scan.words, segment.first, segment.last)
  return closed || opened ? only(candidate(segment, 'place', 'mentions/place')) : undefined
}

const afterThe = (segment: Segment, scan: Scan): boolean => {
  const before = scan.words[segment.first - 1]
  return before !== undefined && (before.fold === 'the' || scan.names.placePrepositions.has(before.fold))
}
