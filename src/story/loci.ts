import type { Locus, Report, Span } from '../model/index.ts'

/** Points at spans of a report's text, with the words that stand there. */
export function locusOf(report: Report, spans: readonly Span[]): Locus {
  return {
    report: report.id,
    spans: spans.map(({ start, end }) => ({ start, end, exact: report.text.slice(start, end) })),
  }
}
