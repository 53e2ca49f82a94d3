import { bare } from '../../locales/index.ts'
import type { Locale } from '../../locales/index.ts'
import type { Dossier, Locus, Report, Role, Span } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { findQuotes } from '../../text/index.ts'
import { isLeftOut, knownText } from './cited.ts'
import { exactMatches, nearestMatch } from './compare.ts'
import type { Match } from './compare.ts'
import { differencesOf } from './differences.ts'
import type { WordDifference } from './differences.ts'
import { callsIt, speakersOf } from './speakers.ts'
import type { Said } from './speakers.ts'
import { wordsIn } from './words.ts'
import type { PlainWord } from './words.ts'

export type { WordDifference } from './differences.ts'

/** Whom a quotation is asked of. */
export interface Asked {
  /** Who must have said it: a name, or a part of one. */
  readonly speaker?: string
  /** Who must have published it. */
  readonly outlet?: string
}

/** Whether a quotation is there, and where. */
export interface QuotationCheck {
  /**
   * `here`: in these words, as asked; `other-words`: in other words, as asked; `elsewhere`: said by another speaker or in
   * another outlet than asked; `nowhere`: in none of the reports.
   */
  readonly verdict: 'here' | 'other-words' | 'elsewhere' | 'nowhere'
  readonly quotation: string
  /** Best first. */
  readonly places: readonly QuotationPlace[]
  /** Ids of reports whose texts are left out: of them only the words that the dossier cites were searched. */
  readonly leftOut: readonly string[]
}

/** A place where a report has a quotation, in the same words or in others. */
export interface QuotationPlace extends Said {
  readonly locus: Locus
  readonly siglum: string
  readonly outlet: string | null
  readonly path?: string
  /** Line of the report's text, from 1; null where the text is left out. */
  readonly line: number | null
  readonly role: Role
  /** Whether the words stand in quotation marks there. */
  readonly marks: 'inside' | 'outside' | 'partly'
  readonly exact: boolean
  /** Share of the quotation that is there, by the weight of its words, 0..1. */
  readonly likeness: number
  /** The quotation beside the report, word by word; of the same words there is one entry. */
  readonly words: readonly WordDifference[]
  /** It is said by the speaker and in the outlet asked for. */
  readonly asAsked: boolean
}

/** Words of the longest quotation that is looked for; aligning takes the square of it. */
const LONGEST_QUOTATION = 1000

/** Looks for a quotation in the reports of dossiers. Typography does not count; every word does. Throws a RangeError where the quotation has no words, or more than LONGEST_QUOTATION. */
export function findQuotation(
  quotation: string,
  dossiers: readonly Dossier[],
  asked: Asked,
  locale: Locale,
): QuotationCheck {
  const quote = wordsIn(quotation)
  if (quote.length === 0) throw new RangeError('the quotation has no words; give some')
  if (quote.length > LONGEST_QUOTATION)
    throw new RangeError(`the quotation has more than ${LONGEST_QUOTATION} words; give a part of it`)
  const places = dossiers.flatMap(dossier =>
    dossier.reports.flatMap(report => placesIn(quotation, quote, report, dossier, asked, locale)),
  )
  const sorted = places.sort((a, b) => rank(a) - rank(b) || b.likeness - a.likeness)
  const [best] = sorted
  const verdict =
    best === undefined
      ? 'nowhere'
      : sorted.some(place => place.exact && place.asAsked)
        ? 'here'
        : best.asAsked
          ? 'other-words'
          : 'elsewhere'
  return {
    verdict,
    quotation,
    places: sorted,
    leftOut: dossiers.flatMap(({ reports }) => reports.filter(isLeftOut).map(report => report.id)),
  }
}

/** The same words as asked, the same words elsewhere, other words as asked, other words elsewhere. */
const rank = ({ exact, asAsked }: QuotationPlace): number => (exact ? 0 : 2) + (asAsked ? 0 : 1)

/** The same words wherever a report has them; else the nearest. */
function placesIn(
  quotation: string,
  quote: readonly PlainWord[],
  report: Report,
  dossier: Dossier,
  asked: Asked,
  locale: Locale,
): QuotationPlace[] {
  const { text, streams } = streamsOf(report, dossier)
  const exact = streams.flatMap(stream => exactMatches(quote, stream.words).map(match => ({ match, stream })))
  const near = (): { match: Match; stream: Stream }[] => {
    const found = streams.flatMap(stream => {
      const match = nearestMatch(quote, stream.words, locale)
      return match ? [{ match, stream }] : []
    })
    return found.sort((a, b) => b.match.likeness - a.match.likeness).slice(0, 1)
  }
  const found = exact.length > 0 ? exact : near()
  const places = found.map(({ match, stream }): QuotationPlace => {
    const spans = spansOf(match, stream)
    const locus = locusIn(report, spans, stream)
    const said = speakersOf(report, stream.headline ? [] : spans, dossier)
    const { names, ...told } = said
    return {
      locus,
      siglum: report.siglum,
      outlet: report.outlet,
      ...(report.path === undefined ? {} : { path: report.path }),
      line: isLeftOut(report) ? null : stream.headline ? 1 : lineAt(text, spans[0]?.start ?? 0),
      role: stream.headline
        ? 'headline'
        : (report.layers.blocks.find(block => overlap(block, spans[0] as Span) > 0)?.role ?? 'body'),
      marks: stream.headline ? 'outside' : marksOf(text, report, match, stream),
      ...told,
      exact: exact.length > 0,
      likeness: match.likeness,
      words: differencesOf(quotation, quote, stream.text, stream.words, match),
      asAsked: isAsAsked(asked, names, report),
    }
  })
  return places.filter((place, i) => !places.slice(0, i).some(other => sameStart(other, place)))
}

/** Words that are read in a row: a whole text, the pieces of a quotation that is broken by its cue, a headline that stands outside the text. */
interface Stream {
  readonly text: string
  readonly words: readonly PlainWord[]
  readonly headline?: true
}

function streamsOf(report: Report, dossier: Dossier): { text: string; streams: Stream[] } {
  const { headlines, layers } = report
  const { text, spans } = knownText(report, dossier)
  const isKnown = (one: Span): boolean => spans.some(span => contains(span, one))
  const broken = layers.attributions.filter(one => one.content.length > 1 && one.content.every(isKnown))
  const streams = [
    ...spans.map(span => ({ text, words: wordsIn(text, span) })),
    ...broken.map(one => ({ text, words: one.content.flatMap(piece => wordsIn(text, piece)) })),
    ...headlines
      .filter(headline => headline.span === undefined && !text.includes(headline.text))
      .map(headline => ({ text: headline.text, words: wordsIn(headline.text), headline: true as const })),
  ]
  return { text, streams }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/** Whether nothing but typography and spaces lies between two words of a stream. */
const isNext = (text: string, from: number, to: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(from, to))

/** The stretches of text in which the words of a match stand. */
function spansOf({ steps }: Match, { text, words }: Stream): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const [, at] of steps) {
    const word = at === null ? undefined : words[at]
    if (word === undefined) continue
    const last = spans.at(-1)
    if (last && isNext(text, last.end, word.start)) last.end = word.end
    else spans.push({ start: word.start, end: word.end })
  }
  return spans
}

const locusIn = (report: Report, spans: readonly Span[], { text, headline }: Stream): Locus => ({
  report: report.id,
  spans: spans.map(({ start, end }) => ({
    start,
    end,
    exact: text.slice(start, end),
    ...(headline ? { part: 'headline' as const } : {}),
  })),
})

function marksOf(
  text: string,
  { layers }: Report,
  { steps }: Match,
  { words }: Stream,
): QuotationPlace['marks'] {
  const regions = findQuotes(text, layers.blocks)
  const own = steps.flatMap(([, at]) => (at === null ? [] : [words[at] as PlainWord]))
  const inside = own.filter(word => regions.some(({ inner }) => overlap(inner, word) > 0)).length
  return inside === 0 ? 'outside' : inside === own.length ? 'inside' : 'partly'
}

const isAsAsked = (asked: Asked, names: readonly string[], { outlet }: Report): boolean =>
  (asked.speaker === undefined || names.some(name => callsIt(name, asked.speaker as string))) &&
  (asked.outlet === undefined || (outlet !== null && bare(outlet) === bare(asked.outlet)))

const sameStart = (a: QuotationPlace, b: QuotationPlace): boolean =>
  a.locus.spans[0]?.start === b.locus.spans[0]?.start && a.locus.spans[0]?.part === b.locus.spans[0]?.part
