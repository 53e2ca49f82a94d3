import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { conceptOf, isFrequency, isSummand } from './claims.ts'
import type { Draft } from './draft.ts'
import { isHistory, isPartial } from './exempt.ts'
import { sideOfStated } from './figures.ts'
import type { Stated } from './figures.ts'
import { areLongApart } from './own-days.ts'
import { nameOthers } from './persons.ts'

/** Concepts, that of the thing counted among them, that the two statements share. */
const SHARED = 3
/** From here on it is hardly another number of the story. */
const LEAST = 20
/** How many times the least that a vague number may be the most is. */
const RANGE = 10

/** How many there were, and only about how many: `60 hauliers stayed away`, `dozens of hauliers stayed away`. */

export function compareVague(provenance: Provenance, year: string | null): Draft[] {
  const { units, reports, world } = provenance
  const stated = units.flatMap(unit => {
    const report = reports[unit.report] as Report
    return unit.place < 0 || isHistory(unit, report, year) ? [] : statedIn(unit, report)
  })
  return [...Map.groupBy(stated, ({ value }) => countedIn(value, world.locale))].flatMap(([thing, list]) => {
    if (thing === '') return []
    const vague = list.filter(({ value }) => value.low !== undefined)
    const exact = list.filter(({ value }) => value.low === undefined)
    for (const one of vague)
      for (const other of exact)
        if (mayBe(one, other) && areOfOne(one, other, provenance)) return [draftOf([other], [one], reports)]
    return []
  })
}

/** What is counted, "" where it is not said. */
const countedIn = ({ of }: Value, locale: Locale): string => (of ? conceptOf(of, locale) : '')

const statedIn = (unit: Unit, report: Report): Stated[] =>
  unit.values
    .filter(
      value =>
        value.kind === 'count' &&
        Number(value.low ?? value.value) >= LEAST &&
        !isFrequency(value) &&
        !isPartial(unit, value, report) &&
        !isSummand(unit, value, report),
    )
    .map(value => ({ unit, value }))

/** "Dozens" are 60, and not 3 or 7,000. */
function mayBe({ value: { low } }: Stated, { value: { value } }: Stated): boolean {
  const [least, number] = [Number(low), Number(value)]
  return number >= least && number <= least * RANGE
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
  slot: { event: 'number', predicate: plain[0]?.value.of ?? 'number' },
  kind: 'count',
  grade: 'rounding',
  reason: 'one side gives the number, the other only about how many',
  sides: [plain, other].map(list => sideOfStated(list, reports)),
  by: 'discrepancies/vague',
})
