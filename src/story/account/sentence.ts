import type { Locale } from '../../locales/index.ts'
import type { AccountPart, AccountSentence, Locus, Report, Span } from '../../model/index.ts'
import { contains, hull, overlap } from '../../model/index.ts'
import { locusOf } from '../loci.ts'
import { openPronouns } from './brackets.ts'

/**
 * A sentence of the account: the words of one report, with the antecedent of a pronoun that would be left without one in
 * brackets behind it, marked as the editor's.
 */
export function accountSentence(
  report: Report,
  span: Span,
  alignment: string | null,
  also: readonly Locus[],
  locale: Locale,
): AccountSentence {
  const parts: AccountPart[] = []
  let at = span.start
  for (const { mention, name } of openPronouns(report, span, locale)) {
    const end = behindContraction(report.text, mention.end)
    parts.push(verbatim(report, { start: at, end }))
    parts.push({ text: ` [${name}]`, editorial: 'antecedent' })
    at = end
  }
  if (at < span.end) parts.push(verbatim(report, { start: at, end: span.end }))
  const own = locusOf(report, [span])
  const others = also.filter(
    locus => locus.report !== report.id || !locus.spans.every(piece => contains(span, piece)),
  )
  return { kind: 'verbatim', alignment, parts, citations: [own, ...others] }
}

/** `he'll [Idris Vale]`: a bracket does not part a pronoun from what is drawn together with it. */
const behindContraction = (text: string, end: number): number =>
  end + (/^['’]\p{Ll}{1,2}(?!\p{L})/u.exec(text.slice(end, end + CONTRACTION))?.[0].length ?? 0)

/** Characters that the longest contraction and the one behind it have. */
const CONTRACTION = 4

function verbatim(report: Report, span: Span): AccountPart {
  const locus = locusOf(report, [span])
  return { text: report.text.slice(span.start, span.end).replace(/\s+/g, ' '), locus }
}

/** The sentence or sentences of a report that hold spans, as one span; quotations of several sentences stay whole. */
export function sentenceAround(report: Report, spans: readonly Span[]): Span | undefined {
  const around = hull(spans)
  let [first, last]: (Span | undefined)[] = []
  for (const sentence of report.layers.sentences) {
    // the many before and behind them are passed over
    if (overlap(sentence, around) === 0 || !spans.some(span => overlap(sentence, span) > 0)) continue
    first ??= sentence
    last = sentence
  }
  return first && last ? { start: first.start, end: last.end } : undefined
}
