import { matchAt } from './lexicon.ts'
import type { Scan, Segment } from './scan.ts'
import { wordAt } from './scan.ts'
import type { WordSentence } from './words.ts'

/** Most lower-case particles inside a name ("van der", "de la"). */
const MOST_PARTICLES = 2

/**
 * Finds the runs of capitalised words of one sentence, with the small words that may stand inside a name:
 * "[Ursula van der Zee] of the [Ministry of River Works] met [Tallow & Sons]".
 */
export function findRuns(sentence: WordSentence, scan: Scan): Segment[] {
  const runs: Segment[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const last = runEnd(at, sentence, scan)
    if (last <= at) continue
    runs.push({ first: at, last })
    at = last - 1
  }
  return runs
}

function runEnd(at: number, sentence: WordSentence, scan: Scan): number {
  const known = matchAt(scan.lexicon, scan.words, at, sentence.last)
  let last = known ? at + known.length : opensName(at, scan) ? at + 1 : at
  if (last === at) return at
  for (;;) {
    const more = extended(at, last, sentence, scan)
    if (more === last) return last
    last = more
  }
}

function extended(first: number, last: number, sentence: WordSentence, scan: Scan): number {
  if (last >= sentence.last || wordAt(scan, last).piece) return last
  const known = matchAt(scan.lexicon, scan.words, last, sentence.last)
  if (known) return last + known.length
  if (isNameWord(last, scan) || isArticled(wordAt(scan, last).text, scan)) return last + 1
  const over = connectorLength(first, last, sentence, scan)
  return over > 0 && isNameWord(last + over, scan) ? last + over + 1 : last
}

/** "Karim [al-Haddad]": a surname behind its article. */
export function isArticled(text: string, scan: Scan): boolean {
  const [particle, name] = text.split('-')
  return /^\p{Lu}/u.test(name ?? '') && /^\p{Ll}/u.test(text) && scan.names.particles.has(particle as string)
}

/** How many words join the run to the capital after them; 0 where nothing does. */
function connectorLength(first: number, last: number, sentence: WordSentence, scan: Scan): number {
  const word = wordAt(scan, last)
  if (last + 1 >= sentence.last) return 0
  if (word.text === '&') return 1
  if (word.text === 'of' || word.text === 'for' || word.text === 'on')
    return ofLength(first, last, sentence, scan)
  if (word.text === 'and') return andLength(first, last, sentence, scan)
  let particles = 0
  while (particles < MOST_PARTICLES && last + particles < sentence.last - 1) {
    const small = wordAt(scan, last + particles)
    if (small.capital || !scan.names.particles.has(small.fold)) break
    if (
      (small.fold === 'e' || small.fold === 'y' || small.fold === 'an') &&
      particles === 0 &&
      last - first > 2
    )
      break
    particles++
  }
  return particles
}

/** "Ministry of Grain", "Secretary of the Treasury": only after a word that opens such names. */
function ofLength(first: number, last: number, sentence: WordSentence, scan: Scan): number {
  const { organisationOpeners, titleHeads } = scan.names
  if (endsKnown(first, last, scan)) return 0
  const before = wordAt(scan, last - 1).fold
  const title = titleHeads.has(before) && wordAt(scan, last).text === 'of'
  const opened =
    organisationOpeners.has(before) || (wordAt(scan, last).text !== 'of' && hasOpener(first, last, scan))
  if (!opened && !title) return 0
  const the = wordAt(scan, last + 1).fold === 'the' && last + 2 < sentence.last ? 1 : 0
  return 1 + the
}

/** A name of several words that is known as it stands takes no "of": "the Orbit News Agency of late". */
function endsKnown(first: number, last: number, scan: Scan): boolean {
  for (let at = first; at < last - 1; at++) {
    const match = matchAt(scan.lexicon, scan.words, at, last)
    if (
      match &&
      at + match.length === last &&
      match.entry.kind === 'organisation' &&
      match.entry.sort !== 'voted'
    )
      return true
  }
  return false
}

/** Openers of administrations, which care for this and that. */
const ADMINISTRATIONS = new Set(
  'ministry department office committee council board commission agency bureau secretariat institute directorate'.split(
    ' ',
  ),
)

/** "Ministry of Ports and Rivers": only inside a name that "of" has opened, and before no name of its own. */
function andLength(first: number, last: number, sentence: WordSentence, scan: Scan): number {
  const own = scan.words.slice(first, last)
  const next = wordAt(scan, last + 1)
  if (!next.capital || !own.some(word => word.text === 'of' || word.text === 'for')) return 0
  if (scan.names.common.has(next.fold)) return hasOpener(first, last, scan) ? 1 : 0
  const apart =
    scan.names.givenNames.has(next.fold) ||
    matchAt(scan.lexicon, scan.words, last + 1, sentence.last) !== undefined
  return !apart && own.some(word => ADMINISTRATIONS.has(word.fold)) ? 1 : 0
}

const hasOpener = (first: number, last: number, scan: Scan): boolean =>
  scan.words.slice(first, last).some(word => scan.names.organisationOpeners.has(word.fold))

/** Letters from which a common word in capitals is shouted and no abbreviation. */
const SHOUTED = 4

/** A capitalised word that may stand in a name; no small word, no date, no COMMON word in capitals. */
function isNameWord(at: number, scan: Scan): boolean {
  const word = scan.words[at]
  if (!word?.capital || scan.names.calendar.has(word.fold)) return false
  if (word.upper && word.text.length >= SHOUTED && scan.names.common.has(word.fold)) return false
  return !scan.names.functionWords.has(word.fold) || scan.names.familyFirst.has(word.fold)
}

/** A capitalised word that may begin a name; at the head of a sentence a small or common word begins none. */
function opensName(at: number, scan: Scan): boolean {
  if (!isNameWord(at, scan)) return false
  const word = wordAt(scan, at)
  if (!word.head) return true
  return !scan.names.functionWords.has(word.fold)
}
