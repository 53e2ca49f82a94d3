import { candidate, only, wordAt } from '../scan.ts'
import type { Reading, Scan, Segment } from '../scan.ts'
import { matchAt } from '../lexicon.ts'
import { fromEntry } from './known.ts'

/** Heads that are surnames as well: "Rosa [Church]" is a woman. */
const SURNAMES = new Set(
  'church post guard hill lane banks hall house park gates bush wood stone ridge street rivers ford field fields bell page love lake brothers sons list press court office day watch young union power powers may wells school'.split(
    ' ',
  ),
)
/** Longest name of an organisation in words. */
const MOST_WORDS = 9

/**
 * A name that ends with what it is, "[Kessar Telegraph Agency]", "[Tallow Images Ltd]", or begins with it,
 * "[Ministry of Ports and Rivers]", "[University of Orlsk]".
 */
export function readOrganisation(segment: Segment, scan: Scan): Reading | undefined {
  const length = segment.last - segment.first
  if (length < 2 || length > MOST_WORDS) return undefined
  if (!endsAsOne(segment, scan) && !opensAsOne(segment, scan)) return undefined
  const peeled = peel(segment, scan)
  if (peeled) return peeled
  return only(candidate(segment, 'organisation', 'mentions/organisation'))
}

function endsAsOne(segment: Segment, scan: Scan): boolean {
  const { names } = scan
  const last = wordAt(scan, segment.last - 1).fold
  if (names.organisationFirsts.has(wordAt(scan, segment.first).fold)) return true
  if (names.companySuffixes.has(last) && segment.last - segment.first >= 2) return true
  if (!names.organisationHeads.has(last)) return false
  const first = wordAt(scan, segment.first)
  if (segment.last - segment.first === 2 && names.givenNames.has(first.fold) && SURNAMES.has(last))
    return false
  return !(segment.last - segment.first === 2 && first.head && names.functionWords.has(first.fold))
}

function opensAsOne(segment: Segment, scan: Scan): boolean {
  const { organisationOpeners } = scan.names
  for (let at = segment.first; at < segment.last - 2; at++) {
    const joint = wordAt(scan, at + 1).text
    if ((joint === 'of' || joint === 'for') && organisationOpeners.has(wordAt(scan, at).fold)) return true
  }
  return false
}

/** "US Commerce Department", "U.S. Army Corps": an abbreviated state in front stays apart from a department that has a name without it. */
function peel(segment: Segment, scan: Scan): Reading | undefined {
  const match = matchAt(scan.lexicon, scan.words, segment.first, segment.last - 2)
  if (
    match?.entry.sort !== 'state' ||
    match.length !== 1 ||
    !wordAt(scan, segment.first).text.match(/^[\p{Lu}.]+$/u)
  )
    return undefined
  const state = { first: segment.first, last: segment.first + 1 }
  return { found: [fromEntry(state, match.entry)], rest: [{ first: state.last, last: segment.last }] }
}
