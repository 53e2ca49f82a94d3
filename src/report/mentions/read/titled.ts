import type { Gender } from '../../../locales/index.ts'
import { matchAt } from '../lexicon.ts'
import { candidate, foldsOf, wordAt } from '../scan.ts'
import type { Reading, Scan, Segment } from '../scan.ts'

/** A title inside a run of capitals, as word indices. */
interface Title extends Segment {
  readonly honorific: boolean
  readonly gender: Gender
  /** It goes on with "of ...". */
  readonly of: boolean
}

/** Most words that a name after a title takes. */
const MOST_NAME = 5

/**
 * A title and the name after it: "Marenian Foreign Minister [Samuel Holt]", "Mr [Okafor]", "Secretary of Trade [Ilse Brand]".
 * What stands before the title is read on its own; a title without a name names nobody.
 */
export function readTitled(segment: Segment, scan: Scan): Reading | undefined {
  const title = findTitle(segment, scan)
  if (!title) return undefined
  const before = title.first > segment.first ? [{ first: segment.first, last: title.first }] : []
  if (title.last >= segment.last) return { found: [], rest: before }
  const name = { first: title.last, last: Math.min(segment.last, title.last + MOST_NAME) }
  const known = matchAt(scan.lexicon, scan.words, name.first, name.last)
  if (
    known &&
    known.entry.kind !== 'person' &&
    known.entry.sort !== 'voted' &&
    !title.honorific &&
    !looksPersonal(name, scan)
  ) {
    return { found: [], rest: [...before, { first: name.first, last: segment.last }] }
  }
  if (title.of && !looksPersonal(name, scan))
    return { found: [], rest: [...before, { first: name.first, last: segment.last }] }
  const inner = title.honorific ? undefined : findTitle(name, scan)
  if (inner && inner.first === name.first) {
    return { found: [], rest: [...before, name] }
  }
  const words = foldsOf(scan, title).join(' ')
  const found = candidate(name, 'person', 'mentions/titled', { titles: [words], gender: title.gender })
  return { found: [found], rest: before }
}

const looksPersonal = (name: Segment, scan: Scan): boolean =>
  name.last - name.first > 1 &&
  (scan.names.givenNames.has(wordAt(scan, name.first).fold) ||
    scan.names.familyFirst.has(wordAt(scan, name.first).fold))

/** The first title of a segment: its head with the modifiers before it and "of ..." after it. */
function findTitle(segment: Segment, scan: Scan): Title | undefined {
  for (let at = segment.first; at < segment.last; at++) {
    const word = wordAt(scan, at)
    const honorific = scan.names.honorifics.get(word.fold)
    const head = honorific ?? scan.names.titleHeads.get(word.fold)
    if (head === undefined || isPartOfName(at, segment, scan)) continue
    const last = titleEnd(at, segment, scan)
    return {
      first: titleStart(at, segment, scan),
      last,
      honorific: honorific !== undefined && !scan.names.titleHeads.has(word.fold),
      gender: head,
      of: last > at + 1,
    }
  }
  return undefined
}

function titleStart(at: number, segment: Segment, scan: Scan): number {
  let first = at
  while (first > segment.first && scan.names.titleModifiers.has(wordAt(scan, first - 1).fold)) {
    const head = scan.names.placeHeads.has(wordAt(scan, first - 1).fold)
    if (head && first - 1 > segment.first && !scan.names.titleModifiers.has(wordAt(scan, first - 2).fold))
      break
    first--
  }
  return first
}

/** "Secretary of State", "Secretary of the Treasury": common words after "of" belong to the title. */
function titleEnd(at: number, segment: Segment, scan: Scan): number {
  let last = at + 1
  if (last + 1 >= segment.last || wordAt(scan, last).fold !== 'of') return last
  const { common, functionWords, givenNames } = scan.names
  last++
  while (last < segment.last) {
    const word = wordAt(scan, last).fold
    if (
      !(common.has(word) || functionWords.has(word) || word === 'state') ||
      (givenNames.has(word) && last + 1 < segment.last)
    )
      break
    last++
  }
  return last
}

/** "Martin Luther King", "General Motors", "King Street": the word is no title there. */
function isPartOfName(at: number, segment: Segment, scan: Scan): boolean {
  const { names, lexicon, words } = scan
  for (let from = Math.max(segment.first, at - 4); from <= at; from++) {
    const match = matchAt(lexicon, words, from, segment.last)
    if (match && from + match.length > at && match.length > 1) return true
  }
  const last = wordAt(scan, segment.last - 1).fold
  const followed = at + 1 < segment.last
  if (followed && (names.organisationHeads.has(last) || names.placeHeads.has(last)) && segment.last - at <= 3)
    return true
  return !followed && at > segment.first && names.givenNames.has(wordAt(scan, segment.first).fold)
}
