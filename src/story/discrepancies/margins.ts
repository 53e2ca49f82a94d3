import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { ANYBODY, conceptOf, currencyOf, isFrequency, isSummand } from './claims.ts'
import type { Draft } from './draft.ts'
import { isAge, isPartial } from './exempt.ts'
import { isHistory } from './history.ts'
import { sideOfStated } from './figures.ts'
import type { Stated } from './figures.ts'
import { areLongApart } from './own-days.ts'
import { nameOthers } from './persons.ts'

/** From here on a number is hardly two in one story. */
const LEAST = 20
/** Concepts beside the thing counted that the two statements share. */
const SHARED = 1

/**
 * One number that some reports give as it is, and others as the least or the most that it may be: `46 were arrested`, `at least 46 marchers were
 * arrested`.
 */
export function compareMargins(provenance: Provenance, year: string | null): Draft[] {
  const { units, reports, world } = provenance
  const stated = units.flatMap(unit => {
    const report = reports[unit.report] as Report
    return unit.place < 0 || isHistory(unit, report, year, world.locale)
      ? []
      : statedIn(unit, report, world.locale)
  })
  const thingOf = ({ value }: Stated): string =>
    `${value.kind} ${value.value} ${value.kind === 'money' ? currencyOf(value) : countedIn(value, world.locale)}`
  return [...Map.groupBy(stated, thingOf).values()].flatMap(list => {
    const plain = list.filter(({ value }) => value.mod === undefined)
    const other = list.filter(({ value }) => value.mod === 'min' || value.mod === 'max')
    const met = other.filter(one => plain.some(each => areOfOne(one, each, provenance)))
    const giving = plain.filter(one => met.some(each => areOfOne(one, each, provenance)))
    return met.length === 0 ? [] : [draftOf(giving, met, reports)]
  })
}

/** What is counted; persons are persons, whatever they are called. */
const countedIn = ({ of = '' }: Value, locale: Locale): string =>
  ANYBODY.has(of) || locale.facets.people.has(of) ? 'people' : conceptOf(of, locale)

function statedIn(unit: Unit, report: Report, locale: Locale): Stated[] {
  return unit.values
    .filter(
      value =>
        (value.kind === 'money' || (value.of !== undefined && !locale.facets.played.has(value.of))) &&
        /^(?:count|money)$/.test(value.kind) &&
        Number(value.value) >= LEAST &&
        value.low === undefined &&
        !isFrequency(value) &&
        !isAge(value, report, locale) &&
        !isPartial(unit, value, report) &&
        !isSummand(unit, value, report),
    )
    .map(value => ({ unit, value }))
}

function areOfOne(a: Stated, b: Stated, { reports, world }: Provenance): boolean {
  if (
    a.unit.report === b.unit.report ||
    areLongApart(a.unit, b.unit, reports) ||
    nameOthers(a.unit, b.unit, world)
  )
    return false
  const shared = [...a.unit.concepts].filter(
    concept => /^[wse]:/.test(concept) && b.unit.concepts.has(concept),
  )
  return shared.length >= SHARED
}

const draftOf = (plain: readonly Stated[], other: readonly Stated[], reports: readonly Report[]): Draft => ({
  slot: { event: 'number', predicate: labelOf(plain[0]?.value) },
  kind: 'count',
  grade: 'rounding',
  reason: 'one side gives as the number what the other gives as the least or the most',
  sides: [plain, other].map(list => sideOfStated(list, reports)),
  by: 'discrepancies/margin',
})

const labelOf = (value: Value | undefined): string =>
  value?.kind === 'money' ? `amount in ${currencyOf(value)}` : (value?.of ?? 'number')
