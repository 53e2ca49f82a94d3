import { createHash } from 'node:crypto'
import type { Discrepancy, Locus } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Aligned, Provenance } from '../alignments/index.ts'
import { onceEach, putUnder } from '../gather.ts'
import { compareAges } from './ages.ts'
import { findChanges } from './changes.ts'
import { compareClocks } from './clocks.ts'
import type { Draft, Side } from './draft.ts'
import { compareContested } from './contested.ts'
import { compareCounted } from './counted.ts'
import { compareDeeds } from './deeds.ts'
import { compareDenials } from './denials.ts'
import { findDisputes } from './disputes.ts'
import { compareFacts } from './facts.ts'
import { compareLikeNumbers } from './like-numbers.ts'
import { compareQuotations } from './misquotes.ts'
import { compareMouths } from './mouths.ts'
import { passagesOf } from './passages.ts'
import { comparePlaces } from './places.ts'
import { compareProspects } from './prospects.ts'
import { compareFacets } from './facets.ts'
import { compareMargins } from './margins.ts'
import { findTwins } from './twins.ts'
import { compareFirmness } from './firmness.ts'
import { compareSuspected } from './suspected.ts'
import { compareHedges } from './hedges.ts'
import { compareBounds } from './bounds.ts'
import { compareSpellings } from './spellings.ts'
import { compareDecades } from './decades.ts'
import { compareReasons } from './reasons.ts'
import { findBeliefs } from './beliefs.ts'
import { compareQuantities } from './quantities.ts'
import { areOfTwoThings, withHolders } from './figures.ts'
import { findRevised } from './revised.ts'
import { findRivals } from './rivals.ts'
import { compareRounded } from './roundings.ts'
import { compareTransposed } from './transposed.ts'
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
  const passages = passagesOf(provenance)
  const drafts = [
    ...findChanges(provenance),
    ...findRevised(provenance),
    ...findRivals(provenance),
    ...compareAges(provenance),
    ...compareValues(provenance, aligned, year),
    ...compareWording(aligned, provenance),
    ...compareMouths(provenance),
    ...compareFacts(provenance, year),
    ...compareClocks(provenance, year),
    ...compareDeeds(provenance, year),
    ...compareDenials(provenance, year),
    ...findDisputes(aligned, provenance),
    ...comparePlaces(provenance),
    ...compareRounded(provenance),
    ...compareTransposed(provenance),
    ...compareQuantities(provenance, year),
    ...compareCounted(provenance, year),
    ...compareProspects(passages, provenance),
    ...compareBounds(provenance, year),
    ...compareSpellings(passages, provenance),
    ...findTwins(aligned, provenance),
    ...compareFirmness(aligned, provenance),
    ...compareHedges(passages, provenance),
    ...compareSuspected(passages, provenance),
    ...compareDecades(passages, provenance),
    ...compareReasons(passages, provenance),
    ...findBeliefs(passages, provenance),
    ...compareFacets(passages, provenance),
    ...compareMargins(provenance, year),
    ...compareContested(passages, provenance),
  ]
  drafts.push(
    ...notTold(compareLikeNumbers(provenance, year), drafts),
    ...compareQuotations(provenance, drafts),
  )
  return merge(distinct(drafts))
    .filter(draft => !areOfTwoThings(draft, provenance))
    .map(draft => withHolders(draft, provenance))
    .map((draft, i) => ({ draft, i }))
    .sort((a, b) => GRADES.indexOf(a.draft.grade) - GRADES.indexOf(b.draft.grade) || a.i - b.i)
    .map(({ draft }) => finish(draft, provenance))
}

/** Leaves out what others tell with more words: "38" and "45" beside "38-caliber" and "45-caliber". */
function notTold(drafts: readonly Draft[], others: readonly Draft[]): Draft[] {
  const byReport = Map.groupBy(
    others.flatMap(({ sides }) => sides.flatMap(({ loci }) => loci)),
    ({ report }) => report,
  )
  const isTold = ({ report, spans }: Locus): boolean =>
    byReport
      .get(report)
      ?.some(one => one.spans.some(span => spans.some(other => overlap(span, other) > 0))) === true
  return drafts.filter(({ sides }) => !sides.every(({ loci }) => loci.some(isTold)))
}

/** What an earlier disagreement sets against one another is not told again: a side that it sets against the first is left out. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  /** By a place the sides that have it, numbered, and the disagreement of each side. */
  const known = new Map<string, number[]>()
  const homes: number[] = []
  const metBy = ({ loci }: Side): Set<number> => {
    const met = new Set<number>()
    for (const locus of loci) for (const side of known.get(placeOf(locus)) ?? []) met.add(side)
    return met
  }
  for (const draft of drafts) {
    const [first, ...others] = draft.sides
    if (!first) continue
    const met = metBy(first)
    const fresh = met.size === 0 ? others : others.filter(side => !areAgainst(met, metBy(side), homes))
    if (fresh.length === 0) continue
    const left = { ...draft, sides: [first, ...fresh] }
    kept.push(left)
    for (const { loci } of left.sides) {
      const side = homes.push(kept.length) - 1
      for (const place of new Set(loci.map(locus => placeOf(locus)))) putUnder(known, place, side)
    }
  }
  return kept
}

/** Some disagreement has the one place on one side and the other on another. */
function areAgainst(
  mine: ReadonlySet<number>,
  theirs: ReadonlySet<number>,
  homes: readonly number[],
): boolean {
  for (const side of theirs)
    for (const other of mine) if (other !== side && homes[other] === homes[side]) return true
  return false
}

const placeOf = onceEach(
  ({ report, spans }: Locus): string =>
    `${report}:${spans.map(({ start, end }) => `${start}-${end}`).join('+')}`,
)

/** One disagreement found between several pairs of statements is one: the same values of the same kind, or a statement in common. */
function merge(drafts: readonly Draft[]): Draft[] {
  const merged: Merged[] = []
  const homes = new Map<string, number>()
  for (const draft of drafts) {
    const merges = draft.kind === 'date' || draft.kind === 'polarity'
    // what one denies is one matter, however it was found
    const found = draft.kind === 'polarity' && draft.grade === 'contradiction' ? draft.kind : draft.by
    const keys = draft.sides.flatMap(side => side.loci.map(locus => `${found} ${keyOf(locus)}`))
    const known = merges ? keys.map(key => homes.get(key)).filter(at => at !== undefined) : []
    const at = known.length > 0 ? Math.min(...known) : merged.length
    if (at === merged.length) merged.push({ draft, sides: draft.sides.map(growing) })
    else unite(merged[at] as Merged, draft)
    if (merges) for (const key of keys) homes.set(key, Math.min(at, homes.get(key) ?? at))
  }
  return merged.map(({ draft, sides }) => ({
    ...draft,
    sides: sides.map(({ value, loci, reports }) => ({ value, loci, reports })),
  }))
}

const keyOf = (locus: Locus): string => `${locus.report}:${locus.spans[0]?.start}`

/** A disagreement that grows while its pairs are merged. */
interface Merged {
  readonly draft: Draft
  readonly sides: Growing[]
}
interface Growing {
  readonly value: string
  readonly loci: Locus[]
  readonly reports: number[]
  readonly keys: Set<string>
}

const growing = ({ value, loci, reports }: Draft['sides'][number]): Growing => ({
  value,
  loci: [...loci],
  reports: [...reports],
  keys: new Set(loci.map(keyOf)),
})

/** Puts each side of a draft to the side that has its date or one of its statements, else, if it is no date, to the one that has none of the other's. */
function unite({ draft: { kind }, sides }: Merged, draft: Draft): void {
  const fresh = draft.sides.map(growing)
  for (const side of fresh) {
    const meets = (one: Growing, other: Growing): boolean => [...other.keys].some(key => one.keys.has(key))
    const home =
      kind === 'date'
        ? sides.find(one => one.value === side.value)
        : (sides.find(one => meets(one, side)) ??
          sides.find(one => !fresh.some(other => other !== side && meets(one, other))))
    if (!home) sides.push(side)
    else
      for (const [i, locus] of side.loci.entries()) {
        if (home.keys.has(keyOf(locus))) continue
        home.loci.push(locus)
        home.reports.push(side.reports[i] as number)
        home.keys.add(keyOf(locus))
      }
  }
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
