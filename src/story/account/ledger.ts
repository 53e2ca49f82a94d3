import type { Attribution, Discrepancy } from '../../model/index.ts'
import type { Aligned, Provenance, Unit } from '../alignments/index.ts'

/** What the composers of the account look up again and again. */
export interface Ledger extends Provenance {
  readonly aligned: readonly Aligned[]
  readonly discrepancies: readonly Discrepancy[]
  /** The alignment that has a unit. */
  readonly groupOf: (unit: Unit) => Aligned | undefined
  /** Of each report what it tells that somebody wants or thinks. */
  readonly attitudes: readonly (readonly Attribution[])[]
}

/** Indexes the findings of a story. */
export function ledgerOf(
  provenance: Provenance,
  aligned: readonly Aligned[],
  discrepancies: readonly Discrepancy[],
): Ledger {
  const groups = new Map(aligned.flatMap(one => one.members.map((unit): [Unit, Aligned] => [unit, one])))
  return {
    ...provenance,
    aligned,
    discrepancies,
    groupOf: unit => groups.get(unit),
    attitudes: provenance.reports.map(({ layers }) =>
      layers.attributions.filter(one => one.class === 'attitude'),
    ),
  }
}
