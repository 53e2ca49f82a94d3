import type { Locale } from '../../locales/index.ts'
import type { Analysis } from '../analysis.ts'
import { findInHeadline } from './headline.ts'
import { contextForms, learnNames } from './learn.ts'
import type { NamesContext } from './learn.ts'
import { extendLexicon, gazetteerOf, knowsWord } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { readSegment } from './read/index.ts'
import { findRuns } from './runs.ts'
import type { Candidate, Scan } from './scan.ts'
import { vote } from './vote.ts'
import { readWords } from './words.ts'
import type { Word } from './words.ts'

/** Names found in a report and what they were found in. */
export interface FoundNames {
  readonly scan: Scan
  readonly candidates: readonly Candidate[]
}

/** Finds the names of a report in two readings: the first learns names from the plain sentences, the second reads everything with them. */
export function findNames(analysis: Analysis, locale: Locale, context?: NamesContext): FoundNames {
  const known = extendLexicon(gazetteerOf(locale), contextForms(context, locale.names), locale)
  const first = read(analysis, locale, known)
  const learned = learnNames(first.candidates, first.scan)
  return read(analysis, locale, extendLexicon(known, learned, locale))
}

function read(analysis: Analysis, locale: Locale, lexicon: Lexicon): FoundNames {
  const words = readWords(analysis, locale.names, (piece, next) => knowsWord(lexicon, piece, next))
  const lowered = new Set(words.words.filter(word => /^\p{Ll}/u.test(word.text)).map(word => word.fold))
  const isCommon = (word: Word): boolean =>
    locale.names.common.has(word.fold) ||
    lowered.has(word.fold) ||
    (word.tag !== '' && !/^(?:NNPS?|FW)$/.test(word.tag))
  const scan: Scan = { ...words, text: analysis.text, lexicon, locale, names: locale.names, isCommon }
  const found = scan.sentences.flatMap(sentence =>
    sentence.shouting
      ? findInHeadline(sentence, scan)
      : findRuns(sentence, scan).flatMap(run => readSegment(run, scan)),
  )
  return { scan, candidates: vote(found, scan) }
}
