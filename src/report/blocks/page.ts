import type { Certainty, MarkupHint, Report, Role, Span } from '../../model/index.ts'
import type { Locale } from '../../locales/index.ts'
import { fold, tag, type Tagger, tokenise } from '../../text/index.ts'
import { withoutSite } from './provenance/site.ts'
import { tagsOf } from './provenance/tags.ts'

/** One line of the text, or one paragraph where its lines are broken by width only; trimmed. */
export interface Line extends Span {
  readonly text: string
  /** Its first and last characters; what patterns read, so that a long line costs nothing. */
  readonly head: string
  readonly tail: string
  readonly words: readonly string[]
  /** It ends as a sentence does. */
  readonly stop: boolean
  /** It reads as running text. */
  readonly prose: boolean
  /** Number of the run of lines without a blank line between them. */
  readonly run: number
  /** Letters and digits only, folded: equal lines have equal keys. */
  readonly key: string
  readonly hint?: MarkupHint
  /** It was cut off a line, and this is what it is. */
  readonly cut?: 'headline' | 'dateline' | 'credit' | 'crosshead' | 'promo'
}

/** A report as the finders and refiners of blocks read it. */
export interface Page {
  readonly lines: readonly Line[]
  readonly locale: Locale
  /** The report is in another language than the locale: rules that read words say nothing. */
  readonly foreign: boolean
  /** Keys of the headlines that the input gave. */
  readonly given: ReadonlySet<string>
  /** One of them is a headline by its length, and no mere name of the text. */
  readonly titled: boolean
  /** Keys of the last names of the authors that the input names. */
  readonly authors: readonly string[]
  /** The marks of agencies that stand over the text and open it: "(NP)". */
  readonly tags: readonly string[]
  /** How many lines of running text stand before each line. */
  readonly proseBefore: readonly number[]
  /** How many lines of running text there are. */
  readonly proseCount: number
  /** Tags the words of one line; absent where no tagger was given. */
  readonly taggedOf?: (line: Line) => Tagged
}

/** The words of a line and their parts of speech. */
export interface Tagged {
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

/** What a line was found to be, and by which rule. */
export interface Label {
  readonly role: Role
  readonly by: string
  readonly certainty: Certainty
}

/** Reads one line and says its role, or nothing; the first finder that speaks has the line. */
export interface Finder {
  readonly name: string
  readonly find: (page: Page, at: number) => Role | undefined
}

/** The labels found so far, one a line. */
export type Labels = readonly (Label | undefined)[]

/** Reads the whole page and changes labels. */
export interface Refiner {
  readonly name: string
  readonly refine: (page: Page, labels: Labels) => Labels
}

/** Patterns read no more of a line than this; of 503 captions 99% are under 345 characters. */
const HEAD = 320
const TAIL = 240

/** A headline has so many words; what is shorter may be the name of a file. */
const TITLE_WORDS = 3
/** A line that ends as a sentence and has so many words is running text. */
const PROSE_WORDS = 8
/** A line without a stop and so many words is running text that lost its stop; of 243 headlines 99% have at most 23. */
const LONG_WORDS = 28

/** White space but single spaces: most lines have none, and are cut without a pattern. */
const ODD_SPACE = /[^\S ]| {2}/
const STOP = /[.!?…。！？।]\s?[)\]"”’'»“]*$/u

/** Makes the line of a span. */
export function lineOf(text: string, span: Span, run: number, extra: Pick<Line, 'hint' | 'cut'>): Line {
  const own = text.slice(span.start, span.end)
  const words = ODD_SPACE.test(own) ? own.split(/\s+/) : own.split(' ')
  const stop = STOP.test(own.slice(-12))
  return {
    start: span.start,
    end: span.end,
    text: own,
    head: own.slice(0, HEAD),
    tail: own.slice(-TAIL),
    words,
    stop,
    prose: extra.cut === undefined && ((stop && words.length >= PROSE_WORDS) || words.length >= LONG_WORDS),
    run,
    key: keyOf(own),
    ...extra,
  }
}

/** Letters and digits of a text, folded; what is left when two lines are compared. */
export function keyOf(text: string): string {
  const folded = fold(text)
  // most lines are plain ASCII: the table of all letters would cost three times as much
  return ASCII.test(folded) ? folded.replace(/[^a-z0-9]+/g, '') : folded.replace(/[^\p{L}\p{N}]+/gu, '')
}

const ASCII = /^[\t\n\r -~]*$/

/** The page of a report. */
export function pageOf(report: Report, lines: readonly Line[], locale: Locale, tagger?: Tagger): Page {
  let proseCount = 0
  const proseBefore = lines.map(line => (line.prose ? proseCount++ : proseCount))
  const given = new Set(
    report.headlines
      .filter(one => one.from !== 'text')
      .flatMap(one => [one.text, withoutSite(one.text, report.outlet, locale).text].map(keyOf)),
  )
  const foreign = !['und', locale.language].includes(report.language.slice(0, 3).replace(/-.*$/u, ''))
  const tags = lines.filter((_, i) => (proseBefore[i] ?? 0) <= 1).flatMap(line => tagsOf(line.head))
  const authors = report.authors
    .map(author => keyOf(author.split(/\s+/u).at(-1) ?? ''))
    .filter(key => key !== '')
  const titled = report.headlines.some(
    one => one.from !== 'text' && one.text.trim().split(/\s+/u).length >= TITLE_WORDS,
  )
  const taggedOf = (line: Line): Tagged => {
    const tokens = tokenise(line.text, locale.tokens).map(token => token.text)
    return { tokens, tags: tagger ? tag(tagger, tokens) : [] }
  }
  const page = { lines, locale, foreign, given, titled, authors, tags, proseBefore, proseCount }
  return tagger ? { ...page, taggedOf } : page
}

/** Whether one of the patterns holds for the beginning of a line. */
export const opensWith = (patterns: readonly RegExp[], line: Line): boolean =>
  patterns.some(pattern => pattern.test(line.head))

/** Whether one of the patterns holds for the end of a line. */
export const closesWith = (patterns: readonly RegExp[], line: Line): boolean =>
  patterns.some(pattern => pattern.test(line.tail))

/** No list has longer words; what is longer stays as it is, because looking for its last letter could take the square of its length. */
const LONGEST_WORD = 64

/** Lower-case words of a line without the marks around them; "u.s." loses its last stop like any other word. */
export function bareWords(line: Line): readonly string[] {
  const known = bared.get(line)
  if (known) return known
  const words = line.words.map(bare)
  bared.set(line, words)
  return words
}

const bared = new WeakMap<Line, readonly string[]>()

const bare = (word: string): string =>
  word.length > LONGEST_WORD || PLAIN_WORD.test(word)
    ? word
    : word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** Most words are such, and nothing is to be taken off them. */
const PLAIN_WORD = /^[a-z]+$/

/** So many lines, and hardly one of them with a second sentence. */
const FEWEST_LINES = 6
const SECONDS = 0.15
const SECOND = /\p{Ll}[.!?]["”’]?\s+["“‘]?\p{Lu}/u

/** Whether something made each sentence a line, so that a short line need not be a heading ("Where was the crew?"), nor one without a stop a caption. */
export function isSentenceALine({ lines }: Page, fewest = FEWEST_LINES): boolean {
  const told = lines.filter(line => line.prose)
  return told.length >= fewest && told.filter(line => SECOND.test(line.head)).length <= told.length * SECONDS
}

/** How many lines of running text stand before a line, and how many after. */
export function proseAround(page: Page, at: number): { readonly before: number; readonly after: number } {
  const before = page.proseBefore[at] ?? 0
  const here = page.lines[at]?.prose ? 1 : 0
  return { before, after: page.proseCount - before - here }
}

/** Index of the next line without a label, or -1. */
export const nextOpen = (labels: Labels, from: number): number =>
  labels.findIndex((label, i) => i >= from && !label)

/** Whether one of the words of a line is in a list. */
export const hasWord = (line: Line, list: ReadonlySet<string>): boolean =>
  bareWords(line).some(word => list.has(word))

/** Sets the labels of some lines. */
export function withLabels(
  labels: Labels,
  by: string,
  certainty: Certainty,
  roles: ReadonlyMap<number, Role>,
): Labels {
  if (roles.size === 0) return labels
  return labels.map((label, i) => {
    const role = roles.get(i)
    return role === undefined ? label : { role, by, certainty }
  })
}
