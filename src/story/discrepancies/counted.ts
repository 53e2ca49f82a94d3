import type { Discrepancy, Report } from '../../model/index.ts'
import type { Provenance, Unit, World } from '../alignments/index.ts'
import { ANYBODY, claimsOf, conceptOf, isFrequency, isSummand } from './claims.ts'
import { isPartial } from './exempt.ts'
import { isHistory } from './history.ts'
import type { Draft } from './draft.ts'
import { nameOthers } from './persons.ts'
import { areLongApart } from './own-days.ts'
import { isOpen } from './polarity.ts'
import {
  APART,
  allows,
  areLater,
  isRounding,
  ROUNDED,
  sideOfStated,
  speakOfOne,
  timesApart,
} from './figures.ts'
import type { Stated } from './figures.ts'

/** From here on a number is one that a story hardly gives twice of one thing. */
const LARGE = 100
/** From here on it is enough that their paragraphs speak of the same, or that they nearly agree. */
const LARGEST = 1000
/** Concepts, beside the thing counted and the numbers, that two statements share: more where the number is a small one. */
const SHARED = 1
const SHARED_OF_SMALL = 3

/** How many of a thing there are, as one report has it. */
interface Count extends Stated {
  /** The concept of what is counted. */
  readonly thing: string
  /** The word between the number and what is counted, "" where there is none. */
  readonly kind: string
}

/**
 * What each report counts once only, and not alike: `The data of 340,000 patients were copied` and `Hackers hold the files of
 * 412,000 patients`. A report that has two numbers of a thing counts two things.
 */
export function compareCounted(provenance: Provenance, year: string | null): Draft[] {
  const { units, reports, world } = provenance
  const counts = units.flatMap(unit => countsIn(unit, reports[unit.report] as Report, world, year))
  const told = numbersTold(provenance)
  return [...Map.groupBy(counts, ({ thing }) => thing)].flatMap(([thing, list]) => {
    const sole = list.filter(({ unit }) => told.get(`${unit.report} ${thing}`)?.size === 1)
    return draftsOf(sole, provenance)
  })
}

/** All numbers that a report gives of a thing, its parts too; by the index of the report and the thing. */
function numbersTold({ units, world }: Provenance): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>()
  for (const { report, values, place } of units)
    for (const { kind, of, value } of values) {
      if (kind !== 'count' || of === undefined || place < 0) continue
      const key = `${report} ${conceptOf(of, world.locale)}`
      told.set(key, (told.get(key) ?? new Set()).add(value))
    }
  return told
}

function countsIn(unit: Unit, report: Report, { locale }: World, year: string | null): Count[] {
  if (unit.place < 0 || isHistory(unit, report, year, locale)) return []
  const inSlots = new Set(
    claimsOf(unit, report, locale, year).flatMap(({ event, value }) => (event === '' ? [] : [value])),
  )
  return unit.values.flatMap((value): Count[] => {
    const { kind, of } = value
    if (kind !== 'count' || of === undefined || value.unit !== undefined) return []
    if (!(Number(value.value) >= 2) || value.low !== undefined || isFrequency(value)) return []
    // "112 people were killed" has a slot of its own, "the 4400 block" is an address
    if (inSlots.has(value) || locale.figures.addresses.has(of) || locale.facets.played.has(of)) return []
    if (isPartial(unit, value, report) || isSummand(unit, value, report)) return []
    const between = unit.words.filter(({ start }) => start >= value.end)
    const at = between.findIndex(({ form }) => form.startsWith(of))
    const named = between
      .slice(0, Math.max(0, at))
      .map(({ concept }) => concept)
      .filter(Boolean)
    return [{ unit, value, thing: conceptOf(of, locale), kind: named.join(' ') }]
  })
}

/** What differs from the number that most reports give, the rounder ones apart. */
function draftsOf(counts: readonly Count[], provenance: Provenance): Draft[] {
  const { reports } = provenance
  const sides = [...Map.groupBy(counts, ({ value }) => value.value).values()]
  const [base, ...others] = sides.toSorted((a, b) => reportsOf(b) - reportsOf(a))
  if (!base) return []
  const against = others.filter(
    list =>
      apartBy(base, list) <= APART && list.some(one => base.some(other => areOfOne(one, other, provenance))),
  )
  const graded = Map.groupBy(against, list => gradeOf(base, list, reports))
  return [...graded].map(([grade, lists]) => draftOf([base, ...lists], grade, reports))
}

const reportsOf = (list: readonly Count[]): number => new Set(list.map(({ unit }) => unit.report)).size

/** How many times the one number is the other. */
const apartBy = ([a]: readonly Count[], [b]: readonly Count[]): number =>
  a && b ? timesApart(a.value, b.value) : Infinity

/** Two statements count one thing: of one kind, in one place, and tell alike of it. */
function areOfOne(a: Count, b: Count, { world, reports }: Provenance): boolean {
  if (
    areLongApart(a.unit, b.unit, reports) ||
    a.kind !== b.kind ||
    isOpen(a.unit) !== isOpen(b.unit) ||
    nameOthers(a.unit, b.unit, world) ||
    // "at least 6,000 farms" says nothing against 10,000
    allows(a.value, b.value) ||
    allows(b.value, a.value)
  )
    return false
  const places = ({ unit }: Count): string[] => [...unit.names].filter(name => world.kindOf(name) === 'place')
  const [left, right] = [places(a), places(b)]
  const least = Math.min(Number(a.value.value), Number(b.value.value))
  // "210 residents of Harn" are no other count than "170 residents" of nowhere, unless the numbers are so large that they are rare
  const isApart = least < LARGEST ? left.length + right.length > 0 : left.length > 0 && right.length > 0
  if (isApart && !left.some(place => right.includes(place))) return false
  const shared = [...a.unit.concepts].filter(
    concept => /^[wse]:/.test(concept) && concept !== a.thing && b.unit.concepts.has(concept),
  )
  if (least >= LARGEST && timesApart(a.value, b.value) <= 1 + ROUNDED) return true
  if (least >= LARGEST && shared.length > 0 && speakOfOne(a.unit, b.unit)) return true
  const some = least >= LARGE && !ANYBODY.has(a.value.of ?? '')
  return shared.length >= (some ? SHARED : SHARED_OF_SMALL)
}

function gradeOf(
  base: readonly Count[],
  list: readonly Count[],
  reports: readonly Report[],
): Discrepancy['grade'] {
  if (isRounding([...base, ...list], apartBy(base, list))) return 'rounding'
  return areLater(list, base, reports) ? 'revision' : 'contradiction'
}

const REASONS: Partial<Record<Discrepancy['grade'], string>> = {
  contradiction: 'the numbers exclude each other and nothing in the reports accounts for it',
  revision: 'the later report has another number',
  rounding: 'one side gives a rounder number',
}

function draftOf(
  sides: readonly (readonly Count[])[],
  grade: Discrepancy['grade'],
  reports: readonly Report[],
): Draft {
  return {
    slot: { event: 'number', predicate: sides[0]?.[0]?.value.of ?? 'number' },
    kind: 'count',
    grade,
    reason: REASONS[grade] ?? '',
    sides: sides.map(list => sideOfStated(list, reports)),
    by: 'discrepancies/counted',
  }
}
