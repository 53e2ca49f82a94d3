import type { Alignment, Locus, Report, Span, Witness } from '../../model/index.ts'
import type { Names } from './names.ts'
import { bracketRegions, isInside, quotedRegions, tokensOf } from './regions.ts'

/** A witness with the text in which it stands, and what of that is quoted or bracketed. */
export interface Held {
  readonly index: number
  readonly witness: Witness
  /** The text of the report, or the headline into which the witness points. */
  readonly text: string
  readonly spans: readonly Span[]
  readonly regions: readonly Span[]
  readonly brackets: readonly Span[]
}

/** The witnesses of an alignment whose reports are held. */
export function heldWitnesses(names: Names, { witnesses }: Alignment): Map<number, Held> {
  const held = new Map<number, Held>()
  for (const [index, witness] of witnesses.entries()) {
    const report = names.reports.get(witness.locus.report)
    const text = report && textOf(report, witness)
    if (text === undefined) continue
    const { spans } = witness.locus
    held.set(index, {
      index,
      witness,
      text,
      spans,
      regions: regionsOf(witness, text),
      brackets: bracketRegions(text),
    })
  }
  return held
}

function textOf(report: Report, { locus }: Witness): string | undefined {
  const [first] = locus.spans
  if (first?.part !== 'headline') return report.text
  return report.headlines.find(({ text }) => text.slice(first.start, first.end) === first.exact)?.text
}

/** What is quoted; of a direct witness without any mark (a quotation set off by its layout) all of it. */
function regionsOf({ rendering, locus }: Witness, text: string): Span[] {
  const { spans } = locus
  const found = quotedRegions(text).filter(region =>
    spans.some(span => region.start < span.end && span.start < region.end),
  )
  return found.length === 0 && rendering === 'direct'
    ? spans.map(({ start, end }) => ({ start, end }))
    : found
}

/** How much of a witness stands between quotation marks. */
export function coverage(held: Held): { readonly quoted: number; readonly own: number } {
  const tokens = held.spans.flatMap(span => tokensOf(held.text, span))
  const quoted = tokens.filter(token => isInside(held.text, held.regions, token)).length
  return { quoted, own: tokens.length - quoted }
}

/** The locus of a stretch of a witness, without a cue that interrupts it; of an empty one, that of the whole witness. */
export function locusIn({ witness, text }: Held, { start, end }: Span): Locus {
  const spans = witness.locus.spans.flatMap(span => {
    const from = Math.max(span.start, start)
    const to = Math.min(span.end, end)
    return to > from ? [{ ...span, start: from, end: to, exact: text.slice(from, to) }] : []
  })
  return spans.length === 0 ? witness.locus : { report: witness.locus.report, spans }
}
