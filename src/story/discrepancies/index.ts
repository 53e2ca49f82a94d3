import { createHash } from 'node:crypto'
import type { Discrepancy } from '../../model/index.ts'
import type { Aligned, Provenance } from '../alignments/index.ts'
import type { Draft } from './draft.ts'
import { compareFacts } from './facts.ts'
import { compareValues } from './values.ts'
import { compareWording } from './wording.ts'

/** The worst first. */
const GRADES: readonly Discrepancy['grade'][] = ['contradiction', 'revision', 'scope', 'rounding', 'variance']

/**
 * Where the reports disagree: different values in one slot, each side with the words that say so, graded, with who is
 * silent. What can stand side by side is no discrepancy.
 */
export function findDiscrepancies(provenance: Provenance, aligned: readonly Aligned[], year: string | null): Discrepancy[] {
  const drafts = [...compareValues(provenance, aligned, year), ...compareWording(aligned, provenance), ...compareFacts(provenance)]
  return drafts
    .map((draft, i) => ({ draft, i }))
    .sort((a, b) => GRADES.indexOf(a.draft.grade) - GRADES.indexOf(b.draft.grade) || a.i - b.i)
    .map(({ draft }) => finish(draft, provenance))
}

function finish(draft: Draft, { reports }: Provenance): Discrepancy {
  const speaking = new Set(draft.sides.flatMap(side => side.reports))
  const sides = draft.sides.map(({ value, loci }) => ({ value, loci }))
  const key = JSON.stringify([draft.kind, sides.map(side => side.loci.map(locus => [locus.report, locus.spans[0]?.start]))])
  return {
    id: `d_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`,
    slot: draft.slot,
    kind: draft.kind,
    grade: draft.grade,
    reason: draft.reason,
    sides,
    silent: reports.filter((_, i) => !speaking.has(i)).map(report => report.id),
    by: draft.by,
    certainty: 'implied',
  }
}
