import type { Discrepancy, Locus, Report, Span } from '../../model/index.ts'
import type { Unit } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'

/** One side of a disagreement before it is finished. */
export interface Side {
  readonly value: string
  readonly loci: readonly Locus[]
  /** Index of the report of each locus. */
  readonly reports: readonly number[]
}

/** A discrepancy before it has an id and knows who is silent. */
export interface Draft extends Pick<Discrepancy, 'slot' | 'kind' | 'grade' | 'reason' | 'by'> {
  readonly sides: readonly Side[]
}

/** Where a side of a disagreement stands: spans of the report of that index. */
export interface Place {
  readonly report: number
  readonly spans: readonly Span[]
}

/** Who says a statement in the end, the speaker or the paper that is cited; undefined where nobody is named. */
export const speakerOf = ({ sources }: Unit): string | undefined => sources.at(-1) ?? undefined

/** A side that stands in some places; its value is the words of the first where none is given. */
export function sideOf(places: readonly Place[], reports: readonly Report[], value?: string): Side {
  const loci = places.map(({ report, spans }) => locusOf(reports[report] as Report, spans))
  const words = (loci[0]?.spans ?? [])
    .map(span => span.exact)
    .join(' … ')
    .replace(/\s+/g, ' ')
  return { value: value ?? words, loci, reports: places.map(({ report }) => report) }
}
