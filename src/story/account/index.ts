import type { Account, Discrepancy, Dossier, Report } from '../../model/index.ts'
import type { Aligned, Provenance } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import { composeBrief } from './brief.ts'
import { composePositions } from './positions.ts'
import { ledgerOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { composeSince } from './since/index.ts'
import { isTelling, isWholeSentence } from './telling.ts'
import { composeTimeline } from './timeline.ts'

export { keptFrom } from './since/reports.ts'

/** The account of a story: every sentence of it is a span of a report; with an earlier dossier of the story, what has changed since. */
export function composeAccount(
  provenance: Provenance,
  aligned: readonly Aligned[],
  discrepancies: readonly Discrepancy[],
  earlier?: Dossier,
): Account {
  const ledger = ledgerOf(provenance, aligned, discrepancies)
  return {
    brief: composeBrief(ledger),
    timeline: composeTimeline(ledger),
    positions: composePositions(ledger),
    sole: soleStatements(ledger),
    ...(earlier ? { since: composeSince(ledger, earlier) } : {}),
  }
}

/** What only one outlet has: statements that no other report shares and that are no copy. */
function soleStatements(ledger: Ledger): Account['sole'] {
  if (ledger.reports.length < 2) return []
  const shared = new Set(
    ledger.aligned.flatMap(({ members, guests }) => {
      const all = [...members, ...guests]
      return all.some(one => one.report !== all[0]?.report) ? all : []
    }),
  )
  return ledger.units
    .filter(unit => isTelling(unit) || isWholeSentence(ledger.reports[unit.report] as Report, unit))
    .filter(unit => !shared.has(unit) && ledger.copiedFrom(unit) === undefined)
    .map(unit => ({
      locus: locusOf(ledger.reports[unit.report] as Report, unit.spans),
      sources: unit.sources,
    }))
}
