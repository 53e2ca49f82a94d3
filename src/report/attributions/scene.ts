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
  /** What the finders ask of a token over and over, as bits of {@link IS}. */
  readonly is: Uint16Array
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
  const is = new Uint16Array(analysis.spellings.length)
  for (let i = 0; i < is.length; i++) {
    const form = formOf(analysis.spellings[i] as Spelling, locale)
    lower.push(form.lower)
    stems.push(form.stem)
    is[i] = form.is | (TAG_BITS.get(analysis.tags[i] ?? '') ?? 0)
  }
  const regions = outermost(analysis.quotes)
  return { analysis, locale, lower, is, stems, regions, regionOf: regionOfEach(analysis, regions) }
}

/** A word in lower case, with plain apostrophes, and its stem in a language. */
interface Form {
  readonly of: Locale
  readonly lower: string
  readonly stem: string
  /** What the word says, whatever its tag. */
  readonly is: number
}

const forms = new Facts<Form>()

function formOf(word: Spelling, locale: Locale): Form {
  const known = forms.of(word)
  if (known?.of === locale) return known
  const lower = word.text.toLowerCase().replace(/’/g, "'")
  const is = (MARKS.has(word.text) ? IS.mark : 0) | (FORMS_OF_BE.has(lower) ? IS.be : 0)
  return forms.keep(word, { of: locale, lower, stem: locale.stem(lower), is })
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

/** Bits of a token: to ask a set for its tag or word in every rule takes a tenth of the rules' time. */
const IS = {
  verb: 1,
  finite: 2,
  told: 4,
  common: 8,
  mark: 16,
  be: 32,
  noun: 64,
  adverb: 128,
  preposition: 256,
} as const
const TAG_BITS: ReadonlyMap<string, number> = new Map([
  ['MD', IS.verb | IS.finite],
  ['VBD', IS.verb | IS.finite | IS.told],
  ['VBZ', IS.verb | IS.finite | IS.told],
  ['VBP', IS.verb | IS.finite | IS.told],
  ['VBN', IS.verb | IS.told],
  ['VB', IS.verb],
  ['VBG', IS.verb],
  ['NN', IS.noun | IS.common],
  ['NNS', IS.noun | IS.common],
  ['NNP', IS.noun],
  ['NNPS', IS.noun],
  ['RB', IS.adverb],
  ['RBR', IS.adverb],
  ['RBS', IS.adverb],
  ['IN', IS.preposition],
  ['TO', IS.preposition],
])
const has = (scene: Scene, i: number, bit: number): boolean => ((scene.is[i] ?? 0) & bit) !== 0
const MARKS = new Set(['"', '“', '”', '«', '»', '‘', '’', "'"])
const FORMS_OF_BE = new Set(['is', 'was', 'are', 'were', 'been', 'being', "'s"])
/** Whether a token is a verb in any form, a modal included. */
export const isVerb = (scene: Scene, i: number): boolean => has(scene, i, IS.verb)
/** Whether a token is a verb that has a subject. */
export const isFiniteVerb = (scene: Scene, i: number): boolean => has(scene, i, IS.finite)
/** Whether a verb that has a subject stands in `[from, to)`. */
export function hasFinite(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(scene, i)) return true
  return false
}
/** Whether a token is a verb in the past or present, or a past participle, which the tagger takes for one another. */
export const isToldVerb = (scene: Scene, i: number): boolean => has(scene, i, IS.told)
/** Whether a token is a noun, a name included. */
export const isNoun = (scene: Scene, i: number): boolean => has(scene, i, IS.noun)
/** Whether a token is a common noun. */
export const isCommonNoun = (scene: Scene, i: number): boolean => has(scene, i, IS.common)
/** Whether a token is a name by its tag. */
export const isProper = (scene: Scene, i: number): boolean =>
  ((scene.is[i] ?? 0) & (IS.noun | IS.common)) === IS.noun
/** Whether a token is a verb in the past or present, no participle and no modal. */
export const isInflected = (scene: Scene, i: number): boolean =>
  ((scene.is[i] ?? 0) & (IS.finite | IS.told)) === (IS.finite | IS.told)
/** Whether a token is an adverb. */
export const isAdverb = (scene: Scene, i: number): boolean => has(scene, i, IS.adverb)
/** Whether a token is a preposition, "to" included. */
export const isPreposition = (scene: Scene, i: number): boolean => has(scene, i, IS.preposition)
/** Whether a token is a quotation mark. */
export const isMark = (scene: Scene, i: number): boolean => has(scene, i, IS.mark)
/** Whether a token is a form of "be". */
export const isBe = (scene: Scene, i: number): boolean => has(scene, i, IS.be)
/** Whether a token is the mark that closes a quotation, not the one that opens it. */
export const closesQuotation = (scene: Scene, i: number): boolean => {
  const region = scene.regions[scene.regionOf[i] ?? -1]
  return isMark(scene, i) && region !== undefined && scene.analysis.tokens[i]?.start !== region.start
}
