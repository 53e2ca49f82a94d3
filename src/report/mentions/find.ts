import type { Locale } from '../../locales/index.ts'
import type { Analysis } from '../analysis.ts'
import { findInHeadline } from './headline.ts'
import { contextForms, learnNames } from './learn.ts'
import type { NamesContext } from './learn.ts'
import { findLearned, joinLearned, traceNames } from './learned/index.ts'
import type { LearnedNames } from './learned/index.ts'
import { lettersOf } from './letters.ts'
import { extendLexicon, gazetteerOf, knowsWord } from './lexicon.ts'
import type { Lexicon, NameForm } from './lexicon.ts'
import { readSegment } from './read/index.ts'
import { findRuns } from './runs.ts'
import type { Candidate, Scan } from './scan.ts'
import { vote } from './vote.ts'
import { readWords } from './words.ts'
import type { Word, Words } from './words.ts'

/** Names found in a report and what they were found in. */
export interface FoundNames {
  readonly scan: Scan
  readonly candidates: readonly Candidate[]
}

/**
 * Finds the names of a report in two readings: the first learns names from the plain sentences, the second reads
 * everything with them. Where there is a learned finder, it then goes over what the rules found.
 */
export function findNames(
  analysis: Analysis,
  locale: Locale,
  context?: NamesContext,
  learned?: LearnedNames,
): FoundNames {
  const forms = contextForms(context, locale.names)
  const ruled = readTwice(analysis, locale, forms)
  if (!learned) return ruled
  const { scan, candidates } = ruled
  const story = new Set(forms.map(one => one.entry.key))
  const isStory = (one: Candidate): boolean => one.entry !== undefined && story.has(one.entry.key)
  const names = findLearned(traceNames(scan, learned.words, candidates), learned.model)
  return { scan, candidates: joinLearned(candidates, names, scan, isStory) }
}

function readTwice(analysis: Analysis, locale: Locale, forms: readonly NameForm[]): FoundNames {
  const known = extendLexicon(gazetteerOf(locale), forms, locale)
  const first = read(analysis, locale, known)
  const learned = learnNames(first.candidates, first.scan)
  const more = extendLexicon(known, learned, locale)
  return more === known ? first : read(analysis, locale, more, first.scan)
}

function read(analysis: Analysis, locale: Locale, lexicon: Lexicon, before?: Words): FoundNames {
  const knows = (piece: string, next?: string): boolean => knowsWord(lexicon, piece, next)
  const words = readWords(analysis, locale.names, knows, before)
  const lowered = loweredIn(words)
  const isCommon = (word: Word): boolean =>
    locale.names.common.has(word.fold) ||
    lowered.has(word.fold) ||
    (word.tag !== '' && word.tag !== 'NNP' && word.tag !== 'NNPS' && word.tag !== 'FW')
  const { words: all, sentences, cuts } = words
  const scan: Scan = {
    words: all,
    sentences,
    cuts,
    text: analysis.text,
    lexicon,
    locale,
    names: locale.names,
    isCommon,
  }
  const found = scan.sentences.flatMap(sentence =>
    sentence.shouting
      ? findInHeadline(sentence, scan)
      : findRuns(sentence, scan).flatMap(run => readSegment(run, scan)),
  )
  return { scan, candidates: vote(found, scan) }
}

const lowered = new WeakMap<readonly Word[], ReadonlySet<string>>()

/** The words that the report also writes small. */
function loweredIn({ words }: Words): ReadonlySet<string> {
  const known = lowered.get(words)
  if (known) return known
  const small = new Set<string>()
  for (const word of words) if (!word.capital && lettersOf(word.spelling).small) small.add(word.fold)
  lowered.set(words, small)
  return small
}
