import type { Dossier, LocusSpan, Report, Span } from '../../model/index.ts'

/** Stands where nothing is known of a text that is left out. */
const UNKNOWN = '\uFFFC'

/** A text, and the stretches of it that are known. */
export interface Known {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Whether a dossier leaves out the text of a report. */
export const isLeftOut = (report: Report): boolean => report.length !== undefined && report.text === ''

/** The text of a report; where it is left out, the words that the dossier cites of it, each in its place. */
export function knownText(report: Report, dossier: Dossier): Known {
  if (!isLeftOut(report)) return { text: report.text, spans: [{ start: 0, end: report.text.length }] }
  const pieces = [...dossier.alignments.flatMap(one => one.witnesses), ...citations(dossier)]
    .map(({ locus }) => locus)
    .filter(locus => locus.report === report.id)
    .flatMap(locus => locus.spans.filter((piece): piece is LocusSpan => piece.part === undefined))
    .sort((a, b) => a.start - b.start)
  let text = ''
  const spans: { start: number; end: number }[] = []
  for (const { start, end, exact } of pieces) {
    const last = spans.at(-1)
    if (start > text.length) text += UNKNOWN.repeat(start - text.length)
    text += exact.slice(text.length - start)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return { text, spans }
}

const citations = ({ account, discrepancies }: Dossier) =>
  [
    ...[
      ...account.brief,
      ...account.timeline.map(entry => entry.sentence),
      ...account.positions.flatMap(position => position.sentences),
    ].flatMap(sentence => sentence.citations),
    ...discrepancies.flatMap(one => one.sides.flatMap(side => side.loci)),
  ].map(locus => ({ locus }))
