import type { Quantity } from '../../locales/index.ts'
import type { Discrepancy, Report, Value } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { currencyOf, isFrequency, isHistory, isPartial, isSummand } from './claims.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** Words between a number and the word that says what it is a number of. */
const REACH = 8
/** How many times the one number may be the other, beyond which they are numbers of two things. */
const APART = 5
/** Part by which a number that is meant roughly may be off. */
const ROUNDED = 0.08

/** A number that a report gives for a quantity, and who gives it. */
interface Figure {
  readonly unit: Unit
  readonly value: Value
  /** The number, in days, hours or minutes of a duration. */
  readonly number: number
  /** The entity that says so, or the report itself. */
  readonly holder: string
}

/**
 * What a story gives one number for, whatever the words: `1,340 operations were cancelled` and `900 procedures have been
 * dropped`. Who gives two numbers one after the other has changed them; what two give is a disagreement.
 */
export function compareQuantities(provenance: Provenance, year: string | null): Draft[] {
  const { units, reports, world } = provenance
  const bySlot = new Map<string, { quantity: Quantity; figures: Figure[] }>()
  for (const unit of units) {
    const report = reports[unit.report] as Report
    if (unit.place < 0 || isHistory(unit, report, year)) continue
    for (const value of unit.values)
      for (const quantity of world.locale.quantities.list) {
        const figure = figureOf(unit, value, quantity, provenance)
        if (!figure) continue
        const key = `${quantity.name}|${measureOf(value)}`
        const slot = bySlot.get(key) ?? { quantity, figures: [] }
        slot.figures.push(figure)
        bySlot.set(key, slot)
      }
  }
  return [...bySlot.values()].flatMap(({ quantity, figures }) => draftsOf(quantity, figures, reports))
}

/** What two numbers must have in common beside their quantity. */
const measureOf = (value: Value): string =>
  value.kind === 'money'
    ? currencyOf(value)
    : value.kind === 'duration'
      ? (/^P(T?)\d+(?:\.\d+)?([YMWDHS])$/.exec(value.value)?.slice(1).join('') ?? '')
      : ''

function figureOf(unit: Unit, value: Value, quantity: Quantity, provenance: Provenance): Figure | undefined {
  const { reports, world } = provenance
  const report = reports[unit.report] as Report
  const number = Number(value.value.replace(/^PT?(\d+(?:\.\d+)?)[A-Z]$/, '$1'))
  if (value.kind !== quantity.kind || !Number.isFinite(number) || number <= 1) return undefined
  if (!isOf(unit, value, quantity) || !isSaid(unit, value, quantity, report)) return undefined
  const before = report.text.slice(Math.max(0, value.start - 40), value.start)
  const { lasts, partly } = world.locale.quantities
  if (partly.test(before) || isFrequency(value) || isPartial(unit, value, report)) return undefined
  if (isSummand(unit, value, report)) return undefined
  const hyphened = /[-‑]/.test(report.text.slice(value.start, value.end))
  if (value.kind === 'duration' && !hyphened && !lasts.test(before)) return undefined
  const speaker = unit.sources.findLast(id => id !== null && !world.relays(id))
  return { unit, value, number, holder: speaker ?? `report ${unit.report}` }
}

/** A count is of one of the things of a quantity, or of something that is not said. */
const isOf = ({ words }: Unit, { of, kind, end }: Value, { things }: Quantity): boolean =>
  kind !== 'count' ||
  (of === undefined
    ? !words.some(word => word.start >= end && word.start - end <= 1 && /^[ws]:/.test(word.concept))
    : things.has(of))

/** A word that says of what it is a number stands near it, with no other number of the kind between the two. */
function isSaid(unit: Unit, value: Value, { said }: Quantity, { text, layers }: Report): boolean {
  const subject = layers.statements[unit.statement]?.subject
  const shared = subject
    ? (text
        .slice(subject.start, subject.end)
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? [])
    : []
  if (shared.some(word => said.has(word))) return true
  const first = unit.words.findIndex(word => word.end > value.start)
  const last = unit.words.findLastIndex(word => word.start < value.end)
  return unit.words.some((word, at) => {
    if (!said.has(word.form.replace(/^.*-/, '')) || first - at > REACH || at - last > REACH) return false
    return !unit.values.some(
      other =>
        other !== value &&
        other.kind === value.kind &&
        (at < first
          ? other.start >= word.end && other.end <= value.start
          : other.start >= value.end && other.end <= word.start),
    )
  })
}

function draftsOf(quantity: Quantity, figures: readonly Figure[], reports: readonly Report[]): Draft[] {
  const changed = [...Map.groupBy(figures, ({ holder }) => holder).values()].filter(
    list => reportsOf(list).size > 1 && numbersOf(list).length > 1,
  )
  const all = agreed(figures)
  const drafts = [
    draftOf(quantity, all, reports),
    ...changed.map(list => draftOf(quantity, list, reports, 'revision')),
  ]
  return drafts.filter(draft => draft !== undefined)
}

const reportsOf = (figures: readonly Figure[]): Set<number> => new Set(figures.map(({ unit }) => unit.report))
const numbersOf = (figures: readonly Figure[]): number[] => [...new Set(figures.map(({ number }) => number))]

/** The figures that are near the one that most reports give. */
function agreed(figures: readonly Figure[]): Figure[] {
  const byNumber = [...Map.groupBy(figures, ({ number }) => number)]
  const [most] = byNumber.sort(([, a], [, b]) => reportsOf(b).size - reportsOf(a).size)[0] ?? [0]
  return figures.filter(({ number }) => Math.max(number, most) <= APART * Math.min(number, most))
}

function draftOf(
  { name, kind }: Quantity,
  figures: readonly Figure[],
  reports: readonly Report[],
  known?: Discrepancy['grade'],
): Draft | undefined {
  const sides = [...Map.groupBy(figures, ({ number }) => number)].filter(
    ([number, list]) => !figures.some(other => isBoth(other, number, list)),
  )
  const told = sides.flatMap(([, list]) => list)
  if (sides.length < 2 || reportsOf(told).size < 2) return undefined
  const numbers = sides.map(([number]) => number)
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const rough = told.some(({ value }) => value.mod !== undefined)
  const rounds = rough && (high - low) / high <= ROUNDED
  const grade = known ?? (rounds ? 'rounding' : 'contradiction')
  return {
    slot: { event: 'quantity', predicate: name },
    kind: kind === 'duration' ? 'duration' : 'count',
    grade,
    reason: REASONS[grade] ?? '',
    sides: sides.map(([, list]) =>
      sideOf(
        list.map(({ unit, value }) => ({ report: unit.report, spans: [value] })),
        reports,
      ),
    ),
    by: 'discrepancies/quantity',
  }
}

const REASONS: Partial<Record<Discrepancy['grade'], string>> = {
  contradiction: 'the numbers given for one quantity exclude each other',
  revision: 'who gives the number gives another one elsewhere',
  rounding: 'one side gives a rounder number',
}

/** One holder gives both numbers in one report: two things, not one thing twice. */
const isBoth = (other: Figure, number: number, list: readonly Figure[]): boolean =>
  other.number !== number &&
  list.some(one => one.unit.report === other.unit.report && one.holder === other.holder)
