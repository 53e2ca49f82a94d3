import { createHash } from 'node:crypto'
import type { Alignment, Dossier, Report } from '../src/model/index.ts'
import { NO_LAYERS } from '../src/model/index.ts'

/** A report with other words: `edit` is done to its text and to the headlines that stand outside it; the id stays, as one given in the input does. */
export function reworded(report: Report, edit: (text: string) => string): Report {
  const text = edit(report.text)
  const headlines = report.headlines.map(one => {
    const { span: _old, ...rest } = one
    const words = edit(one.text)
    const start = one.span ? text.indexOf(words) : -1
    return { ...rest, text: words, ...(start < 0 ? {} : { span: { start, end: start + words.length } }) }
  })
  const { markup, ...bare } = report
  // what the HTML said of a block still holds where no offset has moved
  const hints = markup !== undefined && text.length === report.text.length ? { markup } : {}
  return { ...bare, ...hints, text, headlines, hash: sha256(text), layers: NO_LAYERS }
}

/** Swaps words of which a report has exactly the given ones; throws where it has none, so that no test passes on nothing. */
export function swapped(report: Report, from: string, to: string): Report {
  if (!report.text.includes(from)) throw new Error(`${report.id} does not say: ${from}`)
  return reworded(report, text => text.replace(from, to))
}

/** An exact copy of a report by another outlet on a later day. */
export function copied(report: Report, outlet: string, published: string): Report {
  const id = `r_${sha256(`${outlet}${report.text}`).slice(0, 16)}`
  return { ...report, id, outlet, published, layers: NO_LAYERS }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Some reports, with one of them put for the one of its id. */
export const withReport = (reports: readonly Report[], changed: Report): Report[] =>
  reports.map(one => (one.id === changed.id ? changed : one))

/** The alignment that has given words of a report, the one with the most witnesses first; throws where there is none. */
export function alignmentWith(dossier: Dossier, report: string, words: string): Alignment {
  const text = dossier.reports.find(one => one.id === report)?.text ?? ''
  const start = text.indexOf(words)
  const end = start + words.length
  const found = dossier.alignments
    .filter(one =>
      one.witnesses.some(
        ({ locus }) =>
          locus.report === report && locus.spans.some(span => span.start < end && start < span.end),
      ),
    )
    .sort((a, b) => b.witnesses.length - a.witnesses.length)[0]
  if (start < 0 || found === undefined) throw new Error(`no alignment has: ${words}`)
  return found
}

/** Readings of substance in an alignment, as many as witnesses differ: "hopes → expects". */
export const substantive = (alignment: Alignment): string[] =>
  alignment.variants.flatMap(segment =>
    segment.readings
      .filter(one => one.kind === 'substantive')
      .map(one => `${segment.readings[segment.lemma]?.text} → ${one.text}`),
  )
