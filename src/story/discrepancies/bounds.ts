import type { Value } from '../../model/index.ts'
import type { Provenance } from '../alignments/index.ts'
import { claimsOf } from './claims.ts'
import { UNFOLDS } from './contests.ts'
import type { Draft } from './draft.ts'
import { sideOfStated } from './figures.ts'
import type { Stated } from './figures.ts'
import { figuresOf } from './quantities.ts'
import { elsewhereIn } from './scenes.ts'

/**
 * A number that some reports give as such and others as the least or the most that it may be: "three were killed", "at least three were
 * killed". What an event has cost, and the quantities of news, alone; and only where no other number is told of it: two numbers are told
 * by other finders, and one thing of a story is told once.
 */
export function compareBounds(provenance: Provenance, year: string | null): Draft[] {
  const { units, reports, world } = provenance
  const isElsewhere = elsewhereIn(provenance)
  const claims = units
    .filter(unit => unit.place >= 0 && !isElsewhere(unit))
    .flatMap(unit => {
      const report = reports[unit.report]
      return report ? claimsOf(unit, report, world.locale, year) : []
    })
    .filter(({ event, value }) => value.kind === 'count' && UNFOLDS.test(event) && value.low === undefined)
  const scenes = [...Map.groupBy(claims, ({ slot }) => slot).values()].map(list => {
    const [first] = list
    return {
      label: { event: first?.event ?? '', predicate: first?.predicate ?? '' },
      stated: list.filter(claim => isRecent(claim, reports)) as readonly Stated[],
    }
  })
  const quantities = figuresOf(provenance, year).map(({ quantity, figures }) => ({
    label: { event: 'quantity', predicate: quantity.name },
    stated: quantity.kind === 'count' ? figures : [],
  }))
  return [...scenes, ...quantities].flatMap(({ label, stated }) => {
    const most = Math.max(...stated.map(numberOf))
    const whole = stated.filter(one => numberOf(one) >= most * PART)
    const [bounds, plain] = [whole.filter(isBound), whole.filter(({ value }) => value.mod === undefined)]
    const [only, ...others] = new Set(plain.map(numberOf))
    const areMet = only !== undefined && bounds.every(({ value }) => fits(only, value))
    return areMet && others.length === 0 ? draftOf(label, plain, bounds, reports) : []
  })
}

/** Part of the largest number below which another counts a part: "two more devices", of twelve. */
const PART = 0.5
/** Days before its report beyond which a dated number is that of another event. */
const DAYS = 7

/** Nothing in its statement dates a number long before its report; a month holds its days. */
const isRecent = ({ unit }: Stated, reports: Provenance['reports']): boolean => {
  const published = reports[unit.report]?.published?.slice(0, 10)
  return unit.values.every(({ kind, value }) => {
    if (!/^(?:date|time)$/.test(kind) || !/^\d{4}-\d\d(?:$|-\d\d)/.test(value) || !published) return true
    if (value.length < 10) return published.startsWith(value)
    return Math.abs(Date.parse(published) - Date.parse(value.slice(0, 10))) / 86_400_000 <= DAYS
  })
}

const numberOf = ({ value }: Stated): number => Number(value.value)

const reportsOf = (list: readonly Stated[]): Set<number> => new Set(list.map(({ unit }) => unit.report))

const isBound = ({ value: { mod } }: Stated): boolean => mod === 'min' || mod === 'max'

/** "More than 10" leaves room for 12. */
const fits = (number: number, { value, mod }: Value): boolean =>
  mod === 'max' ? number <= Number(value) : number >= Number(value)

/** Who gives the number alone, against who gives a bound alone, each bound apart. */
function draftOf(
  slot: Draft['slot'],
  plain: readonly Stated[],
  bounds: readonly Stated[],
  reports: Provenance['reports'],
): Draft[] {
  const [bounding, giving] = [reportsOf(bounds), reportsOf(plain)]
  const apart = bounds.filter(({ unit }) => !giving.has(unit.report))
  const sides = [
    plain.filter(({ unit }) => !bounding.has(unit.report)),
    ...Map.groupBy(apart, ({ value }) => value.value).values(),
  ]
  if (apart.length === 0 || sides[0]?.length === 0) return []
  return [
    {
      slot,
      kind: 'count',
      grade: 'rounding',
      reason: 'one side gives as the least or the most what the other gives as the number',
      sides: sides.map(list => sideOfStated(list, reports)),
      by: 'discrepancies/bound',
    },
  ]
}
