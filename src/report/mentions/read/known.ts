import { matchAt } from '../lexicon.ts'
import type { Entry } from '../lexicon.ts'
import { candidate, only, wordAt } from '../scan.ts'
import type { Candidate, Reading, Scan, Segment } from '../scan.ts'

/** A segment that is a known name from end to end: "[Korean Central News Agency]", "[Marenia]" met before. */
export function readKnown(segment: Segment, scan: Scan): Reading | undefined {
  const match = matchAt(scan.lexicon, scan.words, segment.first, segment.last)
  if (!match || segment.first + match.length !== segment.last || isAccident(segment, scan, match.entry))
    return undefined
  if (match.entry.sort === 'adjective' && isLanguage(segment, scan)) return { found: [], rest: [] }
  return only(fromEntry(withoutArticle(segment, scan, match.entry), match.entry))
}

/** "the Orbit Times" without its article, where the name is known without it as well. */
export function withoutArticle(segment: Segment, scan: Scan, entry: Entry): Segment {
  const rest = { first: segment.first + 1, last: segment.last }
  if (wordAt(scan, segment.first).fold !== 'the' || rest.first >= rest.last) return segment
  const match = matchAt(scan.lexicon, scan.words, rest.first, rest.last)
  return match?.entry.key === entry.key && match.length === rest.last - rest.first ? rest : segment
}

/** A candidate for a known name. */
export function fromEntry(segment: Segment, entry: Entry): Candidate {
  const by = entry.sort === 'voted' ? 'mentions/vote' : `mentions/known-${entry.sort}`
  return candidate(segment, entry.kind, by, { entry, sure: entry.sort !== 'voted' })
}

const SPEAKS = new Set('in into speak speaks spoke speaking learn learned taught teaches'.split(' '))

/** "published in Dutch.": a language, no state. */
function isLanguage(segment: Segment, scan: Scan): boolean {
  const next = scan.words[segment.last]
  return (
    SPEAKS.has(scan.words[segment.first - 1]?.fold ?? '') &&
    (!next || !/^\p{L}/u.test(next.text) || scan.names.functionWords.has(next.fold))
  )
}

/** A common word that has its capital only from the head of the sentence: "Visa rules changed". */
export function isAccident(segment: Segment, scan: Scan, entry?: Entry): boolean {
  const word = wordAt(scan, segment.first)
  if (segment.last - segment.first > 1 || !word.head || word.upper) return false
  if (entry?.sort === 'surname' || entry?.sort === 'person') return scan.names.functionWords.has(word.fold)
  const listed = entry !== undefined && entry.sort !== 'voted'
  const common = listed ? scan.names.common.has(word.fold) : scan.isCommon(word)
  return common || scan.names.functionWords.has(word.fold)
}

/**
 * A known name with more capitals after it: "[Washington] Redskins" makes one name, "[China] [Xi Jinping]" two.
 * A name of a place that a given name also is ("Jordan Pike") is left to the reader of persons.
 */
export function readPrefix(segment: Segment, scan: Scan): Reading | undefined {
  const match = matchAt(scan.lexicon, scan.words, segment.first, segment.last)
  if (!match) return undefined
  const known = { first: segment.first, last: segment.first + match.length }
  const rest = { first: known.last, last: segment.last }
  const { entry } = match
  if (entry.sort === 'surname' || entry.sort === 'voted' || isAccident(known, scan, entry)) return undefined
  if (match.length === 1 && isGiven(segment.first, scan) && !splits(rest, scan)) return undefined
  if (splits(rest, scan) || isShort(known, scan) || entry.sort === 'carrier' || entry.sort === 'people') {
    return { found: [fromEntry(withoutArticle(known, scan, entry), entry)], rest: [rest] }
  }
  if (entry.sort === 'adjective') return { found: [fromEntry(known, entry)], rest: [rest] }
  if (entry.kind === 'person') return { found: [fromEntry(known, entry)], rest: [rest] }
  return only(
    candidate(segment, entry.kind === 'event' ? 'event' : 'organisation', 'mentions/known-and-more', {
      sure: false,
    }),
  )
}

const isGiven = (at: number, scan: Scan): boolean => scan.names.givenNames.has(wordAt(scan, at).fold)

/** "US", "UN": abbreviations are apart from what follows. */
const isShort = (segment: Segment, scan: Scan): boolean =>
  segment.last - segment.first === 1 &&
  wordAt(scan, segment.first).upper &&
  wordAt(scan, segment.first).text.length <= 6

/** Whether what follows is a name of its own. */
function splits(rest: Segment, scan: Scan): boolean {
  const match = matchAt(scan.lexicon, scan.words, rest.first, rest.last)
  if (match) return true
  const { givenNames, familyFirst, titleHeads } = scan.names
  const first = wordAt(scan, rest.first).fold
  return (
    (rest.last - rest.first > 1 && (givenNames.has(first) || familyFirst.has(first))) || titleHeads.has(first)
  )
}
