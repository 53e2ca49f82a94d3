import type { Discrepancy, Locus } from '../../model/index.ts'

/** A discrepancy before it has an id and knows who is silent. */
export interface Draft extends Pick<Discrepancy, 'slot' | 'kind' | 'grade' | 'reason' | 'by'> {
  readonly sides: readonly {
    readonly value: string
    readonly loci: readonly Locus[]
    readonly reports: readonly number[]
  }[]
}
