import type { Account, Discrepancy, Report } from '../../model/index.ts'
import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import { composeBrief } from './brief.ts'
import { composePositions } from './positions.ts'
import { composeTimeline } from './timeline.ts'

/** Words that a statement must have to be listed as one outlet's alone. */
const TELLING = 6

/** The account of a story: every sentence of it is a span of a report. */
export function composeAccount(provenance: Provenance, aligned: readonly Aligned[], discrepancies: readonly Discrepancy[]): Account {
  return {
    brief: composeBrief(provenance, aligned, discrepancies),
    timeline: composeTimeline(provenance, aligned),
    positions: composePositions(provenance, aligned),
    sole: soleStatements(provenance, aligned),
  }
}

/** What only one outlet has: statements that no other report shares and that are no copy. */
function soleStatements(provenance: Provenance, aligned: readonly Aligned[]): Account['sole'] {
  if (provenance.reports.length < 2) return []
  const reportsOf = (unit: Unit): number => new Set(aligned.find(one => one.members.includes(unit))?.members.map(one => one.report)).size
  return provenance.units
    .filter(unit => unit.role !== 'headline' && unit.words.length >= TELLING && unit.concepts.size >= 3)
    .filter(unit => reportsOf(unit) <= 1 && provenance.copiedFrom(unit) === undefined)
    .map(unit => ({ locus: locusOf(provenance.reports[unit.report] as Report, unit.spans), sources: unit.sources }))
}
