import type { Locale, NumberClass, NumberWords, TimeClass, TimeWords } from '../../locales/index.ts'
import type { Span } from '../../model/index.ts'
import { Facts, spellingBetween } from '../../text/index.ts'
import type { Spelling, Token } from '../../text/index.ts'
import type { AnalysedSentence, Analysis } from '../analysis.ts'
import type { Numeral } from './numerals.ts'
import { phrasesFrom } from './starts.ts'

/** A word, numeral or mark; smaller than a token, because values are written across hyphens ("two-day", "35-year-old", "5bn"). */
export interface Lexeme extends Span {
  readonly text: string
  /** Lower case, with plain apostrophes and hyphens. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Nothing stands between it and the lexeme before. */
  readonly glued: boolean
  readonly capital: boolean
  /** Penn tag of the token that holds it, or ''. */
  readonly tag: string
  /** Classes for dates that hold the word; undefined, as for most words, where none does. */
  readonly time: ReadonlySet<TimeClass> | undefined
  /** One of these is {@link DIRECTIONS}. */
  readonly directs: boolean
  /** Classes for numbers that hold it. */
  readonly number: ReadonlySet<NumberClass> | undefined
}

/** One sentence as the rules read it: its lexemes and the words of the language. */
export interface Reading {
  readonly lexemes: readonly Lexeme[]
  /** What `numeralAt` found, by the place: many rules ask for the same. */
  readonly numerals: (Numeral | null | undefined)[]
  readonly time: TimeWords
  readonly numbers: NumberWords
  /** Index of the sentence in the analysis. */
  readonly sentence: number
  /** The quotations of the text, ascending. */
  readonly quotes: readonly Span[]
}

/** Cuts one sentence into lexemes. Linear in its length. */
export function readSentence(
  analysis: Analysis,
  sentence: AnalysedSentence,
  index: number,
  locale: Locale,
): Reading {
  const lexemes: Lexeme[] = []
  // no match may run on beyond the sentence, which may be a piece of one endless word
  const words = analysis.text.slice(0, sentence.end)
  let at = sentence.start
  let last = -1
  let token = sentence.first
  while (at < sentence.end) {
    if (analysis.text.charCodeAt(at) === SPACE) {
      at++
      continue
    }
    let end = endOfPlainWord(analysis.text, at, sentence.end)
    let kind: Lexeme['kind'] = 'word'
    if (end === undefined) {
      locale.time.lexeme.lastIndex = at
      const found = locale.time.lexeme.exec(words)
      if (!found) {
        at++
        continue
      }
      end = Math.min(locale.time.lexeme.lastIndex, sentence.end)
      kind = found[1] === undefined ? (found[2] === undefined ? 'mark' : 'word') : 'number'
    }
    while (token + 1 < sentence.last && (analysis.tokens[token] as Token).end <= at) token++
    const spelling = spellingAt(analysis, token, at, end)
    const { lower, capital, time, directs, number } = formOf(spelling, locale)
    lexemes.push({
      start: at,
      end,
      text: spelling.text,
      lower,
      kind,
      glued: last === at,
      capital,
      tag: analysis.tags[token] ?? '',
      time,
      directs,
      number,
    })
    at = last = end
  }
  return {
    lexemes,
    numerals: new Array<Numeral | null | undefined>(lexemes.length).fill(undefined),
    time: locale.time,
    numbers: locale.numbers,
    sentence: index,
    quotes: analysis.quotes,
  }
}

/** The spelling between two offsets: most often that of a whole token, which is known. */
function spellingAt(analysis: Analysis, token: number, start: number, end: number): Spelling {
  const whole = analysis.tokens[token]
  return whole?.start === start && whole.end === end
    ? (analysis.spellings[token] as Spelling)
    : spellingBetween(analysis.text, start, end)
}

/** The classes of words that point from a day to another: "last", "this", "next". */
export const DIRECTIONS = [
  'last',
  'this',
  'next',
  'previous',
  'following',
] as const satisfies readonly TimeClass[]

/** What a word is for values, in a language. */
interface Form extends Pick<Lexeme, 'lower' | 'capital' | 'time' | 'directs' | 'number'> {
  readonly of: Locale
}

const forms = new Facts<Form>()

function formOf(word: Spelling, locale: Locale): Form {
  const known = forms.of(word)
  if (known?.of === locale) return known
  const lower = lowered(word.text)
  const time = classesByWord(locale.time.classes).get(lower)
  return forms.keep(word, {
    of: locale,
    lower,
    capital: isCapital(word.text),
    time,
    directs: time !== undefined && DIRECTIONS.some(name => time.has(name)),
    number: classesByWord(locale.numbers.classes).get(lower),
  })
}

const byWord = new WeakMap<object, unknown>()

/** The classes that hold each word; made once. */
function classesByWord<Name extends string>(
  classes: Readonly<Record<Name, ReadonlySet<string>>>,
): ReadonlyMap<string, ReadonlySet<Name>> {
  const known = byWord.get(classes) as ReadonlyMap<string, ReadonlySet<Name>> | undefined
  if (known) return known
  const made = new Map<string, Set<Name>>()
  for (const name of Object.keys(classes) as Name[])
    for (const word of classes[name]) made.set(word, (made.get(word) ?? new Set()).add(name))
  byWord.set(classes, made)
  return made
}

const SPACE = 32

/** The end of a word of two and more plain letters, as most lexemes are: the pattern would find the same. */
function endOfPlainWord(text: string, at: number, limit: number): number | undefined {
  let end = at
  while (end < limit && isPlainLetter(text.charCodeAt(end))) end++
  return end - at > 1 && (end === limit || text.charCodeAt(end) < 128) ? end : undefined
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return /[‐-’]/.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-') : lower
}

/** Latin letters need no table of Unicode. */
const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

/** The word at an index, lower case; '' outside the sentence. */
export const wordAt = (reading: Reading, i: number): string => reading.lexemes[i]?.lower ?? ''

/** Whether a word of one of the classes for dates stands at an index. */
export const isTime = (reading: Reading, i: number, name: TimeClass): boolean =>
  reading.lexemes[i]?.time?.has(name) === true

/** Whether a word of one of the classes for numbers stands at an index. */
export const isNumber = (reading: Reading, i: number, name: NumberClass): boolean =>
  reading.lexemes[i]?.number?.has(name) === true

/** Index after the mark if it stands there, else the index itself. */
export const skip = (reading: Reading, i: number, mark: string): number =>
  wordAt(reading, i) === mark ? i + 1 : i

/** The index behind a word of a class, where one stands at an index; else the index itself. */
export const skipWord = (reading: Reading, i: number, name: TimeClass): number =>
  isTime(reading, i, name) ? i + 1 : i

/** Whether a hyphen that joins two words stands at an index: no space on either side, or spread out as some wires do ("36 - year - old"). */
export function isHyphen(reading: Reading, i: number): boolean {
  const lexeme = reading.lexemes[i]
  if (lexeme === undefined || (lexeme.lower !== '-' && lexeme.lower !== '–')) return false
  const next = reading.lexemes[i + 1]
  if (lexeme.glued && next?.glued) return true
  return !lexeme.glued && next?.glued === false && spreads(reading, i)
}

/** "36 - year" and "year - old". */
function spreads(reading: Reading, i: number): boolean {
  const before = reading.lexemes[i - 1]
  const after = wordAt(reading, i + 1)
  if (before?.kind === 'number') return reading.time.units.has(after) && !reading.time.plurals.has(after)
  return reading.time.classes.old.has(after) && reading.time.units.has(before?.lower ?? '')
}

/** The longest phrase (words joined by one space) of a map that begins at an index, at most `most` lexemes long. */
export function phraseAt<T>(
  reading: Reading,
  i: number,
  phrases: ReadonlyMap<string, T>,
  most: number,
): { readonly found: T; readonly next: number } | undefined {
  for (const { words, value } of phrasesFrom(phrases).get(wordAt(reading, i)) ?? []) {
    if (words.length > most || !words.every((word, k) => wordAt(reading, i + k) === word)) continue
    return { found: value as T, next: i + words.length }
  }
  return undefined
}
