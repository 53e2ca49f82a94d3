import type { Attribution, Report, Value } from '../../model/index.ts'
import { compare, linksOf, opposed } from '../alignments/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import type { Draft } from './draft.ts'

/** Likeness from which a statement and its negation are about one thing. */
const SAME_CLAIM = 0.55
/** Likeness from which two dated statements are about one happening. */
const SAME_HAPPENING = 0.4
/** Days beyond which two dates are two happenings. */
const DAYS = 7

/** A fact affirmed here and denied there; one happening with two dates. */
export function compareFacts(provenance: Provenance): Draft[] {
  const { units } = provenance
  const drafts: Draft[] = []
  for (const [i, a] of units.entries()) {
    for (const b of units.slice(i + 1)) {
      if (!mayDiffer(a, b, provenance)) continue
      const draft = polarity(a, b, provenance) ?? dates(a, b, provenance)
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

/** A cheap test before the full comparison: one rare concept in common. */
function mayDiffer(a: Unit, b: Unit, { world }: Provenance): boolean {
  if (a.place < 0 || b.place < 0 || a.words.length < 4 || b.words.length < 4) return false
  let shared = 0
  for (const concept of a.concepts) if (b.concepts.has(concept)) shared += world.weights.get(concept) ?? 0
  return shared >= 5
}

function denies(unit: Unit, report: Report, negations: ReadonlySet<string>): boolean {
  const link: Attribution | undefined = linksOf(report, unit).at(-1)
  return link?.cue.some(cue => report.text.slice(cue.start, cue.end).toLowerCase().split(/\s+/).some(word => negations.has(word))) ?? false
}

function polarity(a: Unit, b: Unit, provenance: Provenance): Draft | undefined {
  const { reports, world } = provenance
  if (a.report === b.report) return undefined
  const like = compare(a, b, world)
  if (like.score < SAME_CLAIM) return undefined
  const negations = world.locale.meaning.negations
  const left = a.negated !== denies(a, reports[a.report] as Report, negations)
  const right = b.negated !== denies(b, reports[b.report] as Report, negations)
  const against = opposed(a, b, world)
  if (left === right ? !against : against) return undefined
  return {
    slot: { event: 'claim', predicate: [...a.concepts].filter(concept => b.concepts.has(concept)).sort().slice(0, 3).join(' ') },
    kind: 'polarity',
    grade: 'contradiction',
    reason: 'one side says what the other denies',
    sides: [side(a, reports), side(b, reports)],
    by: 'discrepancies/polarity',
  }
}

const side = (unit: Unit, reports: readonly Report[]): Draft['sides'][number] => {
  const report = reports[unit.report] as Report
  const locus = locusOf(report, unit.spans)
  return { value: locus.spans.map(span => span.exact).join(' … ').replace(/\s+/g, ' '), loci: [locus], reports: [unit.report] }
}

/** Days of a statement, without those of another year's events. */
const daysOf = (unit: Unit): Value[] => unit.values.filter(value => value.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value.value))

function dates(a: Unit, b: Unit, provenance: Provenance): Draft | undefined {
  const { reports, world } = provenance
  const left = daysOf(a)
  const right = daysOf(b)
  const one = left[0]
  const two = right[0]
  if (!one || !two || left.length !== 1 || right.length !== 1 || one.value === two.value) return undefined
  const apart = Math.abs(Date.parse(one.value) - Date.parse(two.value)) / 86_400_000
  const like = compare(a, b, world)
  if (apart > DAYS || like.score < SAME_HAPPENING || like.conflict === 'name' || like.conflict === 'speaker') return undefined
  const at = (unit: Unit, value: Value) => ({ value: value.value, loci: [locusOf(reports[unit.report] as Report, [value])], reports: [unit.report] })
  return {
    slot: { event: 'date', predicate: [...a.concepts].filter(concept => b.concepts.has(concept)).sort().slice(0, 3).join(' ') },
    kind: 'date',
    grade: 'contradiction',
    reason: a.report === b.report ? 'one report gives two dates for one happening' : 'the reports give different dates for one happening',
    sides: [at(a, one), at(b, two)],
    by: 'discrepancies/date',
  }
}
