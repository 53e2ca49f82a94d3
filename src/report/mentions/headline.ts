import { matchAt } from './lexicon.ts'
import { fromEntry, isAccident, withoutArticle } from './read/known.ts'
import { candidate, wordAt } from './scan.ts'
import type { Candidate, Scan } from './scan.ts'
import type { WordSentence } from './words.ts'

/** Reads a Title Case or ALL CAPS sentence, where a capital says nothing: only names known already, and a given name with an uncommon word after it. */
export function findInHeadline(sentence: WordSentence, scan: Scan): Candidate[] {
  const found: Candidate[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const one = knownAt(at, sentence, scan) ?? personAt(at, sentence, scan)
    if (!one) continue
    found.push(one)
    at = one.last - 1
  }
  return found
}

function knownAt(at: number, sentence: WordSentence, scan: Scan): Candidate | undefined {
  const match = matchAt(scan.lexicon, scan.words, at, sentence.last)
  if (!match) return undefined
  const segment = { first: at, last: at + match.length }
  const word = wordAt(scan, at)
  const personal = match.entry.sort === 'surname'
  const doubtful =
    match.length === 1 &&
    !personal &&
    (scan.names.common.has(word.fold) || scan.names.functionWords.has(word.fold))
  if (doubtful && !(word.upper && word.text.length <= 4 && !allCapitals(sentence, scan))) return undefined
  if (match.length === 1 && isAccident(segment, scan, match.entry)) return undefined
  return fromEntry(withoutArticle(segment, scan, match.entry), match.entry)
}

const allCapitals = (sentence: WordSentence, scan: Scan): boolean =>
  scan.words.slice(sentence.first, sentence.last).every(word => !/\p{Ll}/u.test(word.text))

function personAt(at: number, sentence: WordSentence, scan: Scan): Candidate | undefined {
  const word = wordAt(scan, at)
  const next = scan.words[at + 1]
  if (!next || at + 1 >= sentence.last || !word.capital || !next.capital) return undefined
  const { givenNames, common, functionWords } = scan.names
  if (
    !givenNames.has(word.fold) ||
    common.has(word.fold) ||
    common.has(next.fold) ||
    functionWords.has(next.fold)
  )
    return undefined
  const gender = givenNames.get(word.fold)
  return candidate({ first: at, last: at + 2 }, 'person', 'mentions/headline', gender ? { gender } : {})
}
