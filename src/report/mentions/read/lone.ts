import { matchAt } from '../lexicon.ts'
import { candidate, only, wordAt } from '../scan.ts'
import type { Reading, Scan, Segment } from '../scan.ts'

/** Longest unknown name that is taken for one. */
const MOST_WORDS = 6

/**
 * What no other reader knew: a lone capital, "[Tessel]", an abbreviation, "[KTA]", or several unknown words, "[Ruzgar Petrosyan]".
 * Its kind is left to the vote over all its places in the report.
 */
export function readLone(segment: Segment, scan: Scan): Reading | undefined {
  const length = segment.last - segment.first
  const word = wordAt(scan, segment.first)
  const { names } = scan
  if (length > MOST_WORDS) return { found: [], rest: [] }
  if (length > 1) return only(candidate(segment, 'undecided', 'mentions/unknown', { sure: false }))
  if (names.otherWords.has(word.fold) || word.text.length < 2) return { found: [], rest: [] }
  const { organisationHeads, placeHeads, eventHeads, titleModifiers, carrierHeads } = names
  if (carrierHeads.has(word.fold) && scan.words[segment.first - 1]?.fold === 'the')
    return only(candidate(segment, 'organisation', 'mentions/the-carrier', { sure: false }))
  if (
    names.common.has(word.fold) ||
    (word.head && scan.isCommon(word)) ||
    names.functionWords.has(word.fold) ||
    names.calendar.has(word.fold)
  )
    return { found: [], rest: [] }
  if (
    !word.upper &&
    [organisationHeads, placeHeads, eventHeads, titleModifiers].some(list => list.has(word.fold))
  )
    return { found: [], rest: [] }
  if (/\d/.test(word.text) || !/^[\p{L}\p{M}.'’&-]+$/u.test(word.text)) return { found: [], rest: [] }
  return only(candidate(segment, 'undecided', 'mentions/unknown', { sure: false }))
}

/** Drops common words from the front of a segment where only their place in the sentence gave them a capital: "Senior [Tamside] ...". */
export function readHead(segment: Segment, scan: Scan): Reading | undefined {
  const word = wordAt(scan, segment.first)
  const { names } = scan
  const rest = { first: segment.first + 1, last: segment.last }
  if (rest.first >= rest.last) return undefined
  const small =
    names.functionWords.has(word.fold) && !word.upper && !(names.familyFirst.has(word.fold) && !word.head)
  const common =
    word.head &&
    scan.isCommon(word) &&
    !names.givenNames.has(word.fold) &&
    !names.titleHeads.has(word.fold) &&
    !names.titleModifiers.has(word.fold)
  if (!small && !common && !names.otherWords.has(word.fold) && !isEpithet(segment, scan)) return undefined
  if (common && keepsHead(segment, scan)) return undefined
  return { found: [], rest: [rest] }
}

/** "Neighbour [Ahmed Brandt]": an unknown word at the head before a given name and more. */
function isEpithet(segment: Segment, scan: Scan): boolean {
  const word = wordAt(scan, segment.first)
  const next = scan.words[segment.first + 1]
  const { givenNames, familyFirst, titleHeads, honorifics } = scan.names
  if (!word.head || segment.last - segment.first < 3 || !next || !givenNames.has(next.fold)) return false
  return (
    !givenNames.has(word.fold) &&
    !familyFirst.has(word.fold) &&
    !titleHeads.has(word.fold) &&
    !honorifics.has(word.fold) &&
    !/^\p{Lu}\.?$/u.test(word.text) &&
    matchAt(scan.lexicon, scan.words, segment.first, segment.last)?.entry.sort !== 'place'
  )
}

/** "Global Witness Group": a common word at the head stays where a name of an organisation or place follows. */
function keepsHead(segment: Segment, scan: Scan): boolean {
  const last = wordAt(scan, segment.last - 1).fold
  return (
    segment.last - segment.first > 1 &&
    (scan.names.organisationHeads.has(last) || scan.names.placeHeads.has(last))
  )
}

/** A particle, "&" or "of" at the front of what is left begins no name. */
export function readEdge(segment: Segment, scan: Scan): Reading | undefined {
  const word = wordAt(scan, segment.first)
  if (word.capital || segment.last - segment.first < 1) return undefined
  return {
    found: [],
    rest: segment.last - segment.first > 1 ? [{ first: segment.first + 1, last: segment.last }] : [],
  }
}
