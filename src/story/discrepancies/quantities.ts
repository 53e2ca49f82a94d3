import type { Locale, Quantity } from '../../locales/index.ts'
import type { Discrepancy, Report, Value } from '../../model/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'
import { onceEach, putUnder } from '../gather.ts'
import { currencyOf, isFrequency, isSummand } from './claims.ts'
import { isPartial } from './exempt.ts'
import { isHistory } from './history.ts'
import type { Draft } from './draft.ts'
import { APART, areLater, isRounding, ROUNDED, sideOfStated } from './figures.ts'
import type { Stated } from './figures.ts'
import { areLongApart } from './own-days.ts'
import { nameOthers } from './persons.ts'
import { elsewhereIn } from './scenes.ts'

/** Words between a number and the word that says what it is a number of. */
const REACH = 8
/** Characters beside a number that say what kind of number it is. */
const LEAD = 40
/** From here on sums that nearly agree are one. */
const MILLIONS = 1e6
/** A number that a report gives for a quantity, and who gives it. */
interface Figure extends Stated {
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
  const { reports, world } = provenance
  const areOfOne = (a: Figure, b: Figure): boolean =>
    !areLongApart(a.unit, b.unit, reports) && !nameOthers(a.unit, b.unit, world)
  return figuresOf(provenance, year).flatMap(({ quantity, figures }) =>
    draftsOf(
      quantity,
      figures.filter(one => figures.some(other => one.number !== other.number && areOfOne(one, other))),
      reports,
    ),
  )
}

/** A quantity with the numbers of one measure that are given for it. */
interface Given {
  readonly quantity: Quantity
  readonly figures: readonly Figure[]
}

/** The numbers of each quantity and measure that the reports give. */
export const figuresOf = onceEach((provenance: Provenance, year: string | null): readonly Given[] => {
  const { units, reports, world } = provenance
  const { list } = world.locale.quantities
  const isElsewhere = elsewhereIn(provenance)
  const bySlot = new Map<string, { quantity: Quantity; figures: Figure[] }>()
  const byWord = new Map<string, number[]>()
  for (const [at, { said }] of list.entries()) for (const word of said) putUnder(byWord, word, at)
  for (const unit of units) {
    const report = reports[unit.report] as Report
    if (unit.place < 0 || isHistory(unit, report, year, world.locale)) continue
    if (unit.values.length === 0 || isElsewhere(unit)) continue
    const asked = toldOf(unit, report, byWord).map(at => list[at] as Quantity)
    for (const value of unit.values)
      for (const quantity of asked) {
        const figure = figureOf(unit, value, quantity, provenance)
        if (!figure) continue
        const key = `${quantity.name}|${measureOf(value)}`
        const slot = bySlot.get(key) ?? { quantity, figures: [] }
        slot.figures.push(figure)
        bySlot.set(key, slot)
      }
  }
  return [...bySlot.values()]
})

/** The quantities of which some word of a statement, or of its subject, may tell, by their places in the list, ascending. */
function toldOf(unit: Unit, report: Report, byWord: ReadonlyMap<string, readonly number[]>): number[] {
  const places = [...subjectOf(unit, report), ...unit.words.map(lastPart)].flatMap(
    word => byWord.get(word) ?? [],
  )
  return [...new Set(places)].sort((a, b) => a - b)
}

/** "Jet" of "fighter-jet". */
const lastPart = ({ form }: Word): string => (form.includes('-') ? form.replace(/^.*-/, '') : form)

/** The words of the subject of which a statement is told elsewhere. */
function subjectOf({ statement }: Unit, { text, layers }: Report): readonly string[] {
  const subject = layers.statements[statement]?.subject
  return subject
    ? (text
        .slice(subject.start, subject.end)
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? [])
    : []
}

/** What two numbers must have in common beside their quantity: the currency; days and hours are no one measure. */
const measureOf = ({ kind, value, ...rest }: Value): string =>
  kind === 'money' ? currencyOf({ kind, value, ...rest }) : /^PT/.test(value) ? 'clock' : ''

/** Days of a year, a month, a week; minutes of an hour. */
const LENGTHS: Readonly<Record<string, number>> = { PY: 365, PM: 30, PW: 7, PD: 1, PTH: 60, PTM: 1 }

/** A number; of a duration the days or minutes; undefined where it is none. */
function numberOf({ kind, value }: Value): number | undefined {
  const [, time, digits, unit] = /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/.exec(value) ?? []
  const number = kind === 'duration' ? Number(digits) * (LENGTHS[`P${time}${unit}`] ?? NaN) : Number(value)
  return Number.isFinite(number) && number > 1 ? number : undefined
}

function figureOf(
  unit: Unit,
  value: Value,
  quantity: Quantity,
  { reports, world }: Provenance,
): Figure | undefined {
  const report = reports[unit.report] as Report
  if (value.kind !== quantity.kind || unit.words.some(({ form }) => quantity.unless.has(form)))
    return undefined
  const number = numberOf(value)
  if (
    number === undefined ||
    !isOf(unit, value, quantity) ||
    !isSaid(unit, value, quantity, report, world.locale)
  )
    return undefined
  // "billions" is no number that another excludes
  if (
    (isFrequency(value) && !quantity.things.has('time')) ||
    isSummand(unit, value, report) ||
    value.low !== undefined
  )
    return undefined
  if (value.kind === 'count' && isScore(value, report)) return undefined
  const { text } = report
  const before = text.slice(Math.max(0, value.start - LEAD), value.start)
  const { lasts, partly } = world.locale.quantities
  if (partly.test(before) || (!quantity.beside && isPartial(unit, value, report))) return undefined
  const hyphened = /[-‑]/.test(text.slice(value.start, value.end))
  if (value.kind === 'duration' && !hyphened && !lasts.test(before)) return undefined
  return { unit, value, number, holder: unit.sources.at(-1) ?? `report ${unit.report}` }
}

/** "Lost 20-13", "a 10-point lead", "week 16". */
const isScore = ({ of, start, end }: Value, { text }: Report): boolean =>
  /^ ?[-–‑]/.test(text.slice(end, end + 2)) ||
  /\d ?[-–‑] ?$/.test(text.slice(Math.max(0, start - 4), start)) ||
  (of === undefined &&
    /\b(?:week|game|round|day|chapter|number|route|page|room|flight) $/i.test(
      text.slice(Math.max(0, start - 10), start),
    ))

/** A count is of one of the things of a quantity, or of something that is not said. */
const isOf = ({ words }: Unit, { of, kind, end }: Value, { things }: Quantity): boolean =>
  kind !== 'count' ||
  (of === undefined
    ? !words.some(word => word.start >= end && word.start - end <= 1 && /^[ws]:/.test(word.concept))
    : things.has(of))

/** A word that says of what it is a number stands near it, with no other number of the kind between the two. */
function isSaid(
  unit: Unit,
  value: Value,
  { said }: Quantity,
  report: Report,
  { meaning, quantities }: Locale,
): boolean {
  if (subjectOf(unit, report).some(word => said.has(word))) return true
  const { text } = report
  const first = unit.words.findIndex(word => word.end > value.start)
  const last = unit.words.findLastIndex(word => word.start < value.end)
  const happens = unit.words.some(({ concept }) => meaning.eventSenses.has(concept.slice(2)))
  const whole = quantities.partOf.test(text.slice(value.end, value.end + LEAD))
    ? unit.values.find(({ start }) => start >= value.end)
    : undefined
  return unit.words.some((word, at) => {
    // "five captives were wounded" says nothing of how many are held
    if (happens && at === last + 1 && word.form.startsWith(value.of ?? '-')) return false
    if (!said.has(lastPart(word)) || first - at > REACH || at - last > REACH) return false
    return !unit.values.some(
      other =>
        other !== value &&
        other !== whole &&
        other.kind === value.kind &&
        (at < first
          ? other.start >= word.end && other.end <= value.start
          : other.start >= value.end && other.end <= word.start),
    )
  })
}

/** What differs from the number that most reports give, each grade apart. */
function draftsOf(quantity: Quantity, figures: readonly Figure[], reports: readonly Report[]): Draft[] {
  const sides = [...Map.groupBy(figures, ({ number }) => number).values()].filter(
    list => !figures.some(other => isBoth(other, list)),
  )
  const [base, ...others] = sides.toSorted((a, b) => reportsOf(b).size - reportsOf(a).size)
  if (!base) return []
  const graded = Map.groupBy(
    others.filter(
      list => apartBy(base, list) <= APART && new Set([...reportsOf(base), ...reportsOf(list)]).size > 1,
    ),
    list => gradeOf(base, list, reports),
  )
  return [...graded].map(([grade, list]) => draftOf(quantity, [base, ...list], grade, reports))
}

const reportsOf = (figures: readonly Figure[]): Set<number> => new Set(figures.map(({ unit }) => unit.report))

/** How many times the one number is the other. */
function apartBy([a]: readonly Figure[], [b]: readonly Figure[]): number {
  const numbers = [a?.number ?? 1, b?.number ?? 1]
  return Math.max(...numbers) / Math.min(...numbers)
}

/** A number that is nearly the other is a rounding; one that the same speaker gives in a later report has been changed. */
function gradeOf(
  base: readonly Figure[],
  list: readonly Figure[],
  reports: readonly Report[],
): Discrepancy['grade'] {
  if (isRounding([...base, ...list], apartBy(base, list))) return 'rounding'
  if (isConverted([...base, ...list])) return 'rounding'
  const holders = new Set(base.map(({ holder }) => holder))
  const isChanged = areLater(list, base, reports) && list.every(({ holder }) => holders.has(holder))
  return isChanged ? 'revision' : 'contradiction'
}

/** Sums of millions that nearly agree: the one is rounder, or reckoned from another currency on another day. */
const isConverted = (list: readonly Figure[]): boolean => {
  const numbers = list.map(({ number }) => number)
  return (
    list.every(({ value }) => value.kind === 'money' && Number(value.value) >= MILLIONS) &&
    Math.max(...numbers) / Math.min(...numbers) <= 1 + ROUNDED
  )
}

function draftOf(
  { name, kind }: Quantity,
  sides: readonly (readonly Figure[])[],
  grade: Discrepancy['grade'],
  reports: readonly Report[],
): Draft {
  return {
    slot: { event: 'quantity', predicate: name },
    kind: kind === 'duration' ? 'duration' : 'count',
    grade,
    reason: REASONS[grade] ?? '',
    sides: sides.map(list => sideOfStated(list, reports)),
    by: 'discrepancies/quantity',
  }
}

const REASONS: Partial<Record<Discrepancy['grade'], string>> = {
  contradiction: 'the numbers given for one quantity exclude each other',
  revision: 'who gives the number gives another one elsewhere',
  rounding: 'the numbers nearly agree: one side gives a rounder one',
}

/** One holder gives both numbers in one report: two things, not one thing twice. */
const isBoth = (other: Figure, list: readonly Figure[]): boolean =>
  list.some(
    one =>
      other.number !== one.number && one.unit.report === other.unit.report && one.holder === other.holder,
  )
