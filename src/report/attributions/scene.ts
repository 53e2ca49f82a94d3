import type { Locale } from '../../locales/index.ts'
import type { Span } from '../../model/index.ts'
import { Facts } from '../../text/index.ts'
import type { QuoteRegion, Spelling } from '../../text/index.ts'
import type { AnalysedSentence, Analysis } from '../analysis.ts'

/** An analysis with what the attribution finders ask of each token, computed once. */
export interface Scene {
  readonly analysis: Analysis
  readonly locale: Locale
  readonly lower: readonly string[]
  readonly stems: readonly string[]
  /** Outermost quotation marks, ascending. */
  readonly regions: readonly QuoteRegion[]
  /** Index into `regions` of the region that holds a token, marks included, or -1. */
  readonly regionOf: readonly number[]
}

/** A range of tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** An attribution in the making. */
export interface Candidate {
  readonly rule: string
  readonly class: 'speech' | 'attitude'
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly confidence: number
  readonly implied?: boolean
  /** The source is inherited from the candidate whose cue begins here. */
  readonly inherits?: number
  /** The candidate whose cue begins here is part of this one's content whatever the spans say. */
  readonly holds?: number
}

/** A rule that looks at one sentence. */
export type Finder = (scene: Scene, sentence: AnalysedSentence, found: readonly Candidate[]) => Candidate[]

/** Prepares an analysis for the attribution finders. */
export function sceneOf(analysis: Analysis, locale: Locale): Scene {
  const lower: string[] = []
  const stems: string[] = []
  for (const word of analysis.spellings) {
    const form = formOf(word, locale)
    lower.push(form.lower)
    stems.push(form.stem)
  }
  const regions = outermost(analysis.quotes)
  return { analysis, locale, lower, stems, regions, regionOf: regionOfEach(analysis, regions) }
}

/** A word in lower case, with plain apostrophes, and its stem in a language. */
interface Form {
  readonly of: Locale
  readonly lower: string
  readonly stem: string
}

const forms = new Facts<Form>()

function formOf(word: Spelling, locale: Locale): Form {
  const known = forms.of(word)
  if (known?.of === locale) return known
  const lower = word.text.toLowerCase().replace(/’/g, "'")
  return forms.keep(word, { of: locale, lower, stem: locale.stem(lower) })
}

function outermost(quotes: readonly QuoteRegion[]): QuoteRegion[] {
  const kept: QuoteRegion[] = []
  for (const region of quotes) if (region.start >= (kept.at(-1)?.end ?? 0)) kept.push(region)
  return kept
}

function regionOfEach(analysis: Analysis, regions: readonly QuoteRegion[]): number[] {
  let at = 0
  return analysis.tokens.map(token => {
    while (at < regions.length && (regions[at] as QuoteRegion).end <= token.start) at++
    const region = regions[at]
    return region && region.start <= token.start ? at : -1
  })
}

/** The sentence that holds a token (binary search). */
export function sentenceOfToken(scene: Scene, token: number): AnalysedSentence | undefined {
  const { sentences } = scene.analysis
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as AnalysedSentence).last <= token) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.first <= token ? found : undefined
}

/** The spans of an ascending list without overlaps that overlap a span (binary search). */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as T).end <= span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < spans.length && (spans[i] as T).start < span.end; i++) found.push(spans[i] as T)
  return found
}

/** From the start of the first of some spans to the end of the last. */
export const hullOf = (spans: readonly Span[]): Span => ({
  start: spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY),
  end: spans.reduce((most, span) => Math.max(most, span.end), 0),
})

/** The span of a range of tokens. */
export function spanOf(scene: Scene, range: Range): Span {
  const { tokens } = scene.analysis
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 }
}

/** Penn tag of a token, empty outside the text. */
export const tagAt = (scene: Scene, i: number): string => scene.analysis.tags[i] ?? ''
/** Words of a token, empty outside the text. */
export const textAt = (scene: Scene, i: number): string => scene.analysis.tokens[i]?.text ?? ''
/** Lower-case words of a token, empty outside the text. */
export const lowerAt = (scene: Scene, i: number): string => scene.lower[i] ?? ''
const FINITE_TAGS = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const VERB_TAGS = new Set([...FINITE_TAGS, 'VB', 'VBG', 'VBN'])
const MARKS = new Set(['"', '“', '”', '«', '»', '‘', '’', "'"])
const FORMS_OF_BE = new Set(['is', 'was', 'are', 'were', 'been', 'being', "'s"])
/** Whether a token is a verb in any form, a modal included. */
export const isVerb = (scene: Scene, i: number): boolean => VERB_TAGS.has(tagAt(scene, i))
/** Whether a token is a verb that has a subject. */
export const isFiniteVerb = (scene: Scene, i: number): boolean => FINITE_TAGS.has(tagAt(scene, i))
/** Whether a token is a quotation mark. */
export const isMark = (scene: Scene, i: number): boolean => MARKS.has(textAt(scene, i))
/** Whether a token is a form of "be". */
export const isBe = (scene: Scene, i: number): boolean => FORMS_OF_BE.has(lowerAt(scene, i))
/** Whether a token is the mark that closes a quotation, not the one that opens it. */
export const closesQuotation = (scene: Scene, i: number): boolean => {
  const region = scene.regions[scene.regionOf[i] ?? -1]
  return isMark(scene, i) && region !== undefined && scene.analysis.tokens[i]?.start !== region.start
}
