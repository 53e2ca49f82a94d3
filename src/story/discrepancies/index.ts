import { createHash } from 'node:crypto'
import type { Discrepancy, Locus } from '../../model/index.ts'
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
export function findDiscrepancies(
  provenance: Provenance,
  aligned: readonly Aligned[],
  year: string | null,
): Discrepancy[] {
  const drafts = [
    ...compareValues(provenance, aligned, year),
    ...compareWording(aligned, provenance),
    ...compareFacts(provenance),
  ]
  return merge(drafts)
    .map((draft, i) => ({ draft, i }))
    .sort((a, b) => GRADES.indexOf(a.draft.grade) - GRADES.indexOf(b.draft.grade) || a.i - b.i)
    .map(({ draft }) => finish(draft, provenance))
}

/** One disagreement found between several pairs of statements is one: the same values of the same kind, or a statement in common. */
function merge(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const at =
      draft.kind === 'date' || draft.kind === 'polarity'
        ? merged.findIndex(one => one.kind === draft.kind && meets(one, draft))
        : -1
    if (at < 0) merged.push(draft)
    else merged[at] = unite(merged[at] as Draft, draft)
  }
  return merged
}

const keyOf = (locus: Locus): string => `${locus.report}:${locus.spans[0]?.start}`
const keys = (side: Draft['sides'][number]): string[] => side.loci.map(keyOf)

/** Whether a side of one has a statement of a side of the other. */
const meets = (a: Draft, b: Draft): boolean =>
  a.sides.some(x => b.sides.some(y => keys(x).some(key => keys(y).includes(key))))

function unite(a: Draft, b: Draft): Draft {
  const sides = [...a.sides]
  for (const side of b.sides) {
    const own =
      b.kind === 'date'
        ? sides.findIndex(one => one.value === side.value)
        : sides.findIndex(one => keys(one).some(key => keys(side).includes(key)))
    const target =
      own >= 0
        ? own
        : sides.findIndex(
            one => !b.sides.some(other => other !== side && keys(other).some(key => keys(one).includes(key))),
          )
    const home = sides[target]
    if (!home) sides.push(side)
    else {
      const fresh = side.loci
        .map((locus, i) => ({ locus, report: side.reports[i] as number }))
        .filter(({ locus }) => !keys(home).includes(keyOf(locus)))
      sides[target] = {
        ...home,
        loci: [...home.loci, ...fresh.map(one => one.locus)],
        reports: [...home.reports, ...fresh.map(one => one.report)],
      }
    }
  }
  return { ...a, sides }
}

function finish(draft: Draft, { reports }: Provenance): Discrepancy {
  const speaking = new Set(draft.sides.flatMap(side => side.reports))
  const sides = draft.sides.map(({ value, loci }) => ({ value, loci }))
  const key = JSON.stringify([
    draft.kind,
    sides.map(side => side.loci.map(locus => [locus.report, locus.spans[0]?.start])),
  ])
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
