import type { Discrepancy, Verdict } from '../model/index.ts'
import type { Held } from './held.ts'
import { first, judge, repeated } from './judge.ts'

/** Disagreements: the sides differ, each is shown, and who is silent says nothing. */
export function checkDiscrepancies(held: Held): Verdict[] {
  return held.dossier.discrepancies.map((discrepancy, index) =>
    judge('discrepancy', `/discrepancies/${index}`, problemOf(held, discrepancy)),
  )
}

function problemOf({ reports }: Held, { sides, silent }: Discrepancy): string {
  const same = [...repeated(sides.map(side => side.value))]
  const speaking = new Set(sides.flatMap(side => side.loci.map(locus => locus.report)))
  return first([
    same.length > 0 ? `two sides have the value ${same[0]}` : '',
    ...silent.map(id => (reports.has(id) ? '' : `no report ${id}`)),
    ...silent.map(id => (speaking.has(id) ? `${id} is silent, and is on a side` : '')),
    repeated(silent).size > 0 ? 'a report is silent twice' : '',
  ])
}
