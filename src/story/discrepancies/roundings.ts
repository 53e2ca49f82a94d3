import type { Report, Value } from '../../model/index.ts'
import { neighbours } from '../alignments/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { currencyOf } from './claims.ts'
import type { Draft } from './draft.ts'
import { sideOfStated } from './figures.ts'

/** Least number that is rounded; "three or four" is no rounding. */
const LEAST = 100
/** Part by which a round number may be off. */
const ROUNDED = 0.06
/** Likeness below which two statements are not about one thing, even if their numbers nearly agree. */
const FAINT = 0.15

/** A number with the statement that gives it. */
interface Given {
  readonly unit: Unit
  readonly value: Value
}

/** Two numbers that nearly agree, one of them round: "600 million (2.4 billion crowns)" and "2.38 billion crowns"; each two once. */
export function compareRounded({ units, reports, world }: Provenance): Draft[] {
  const isAddress = ({ of }: Value): boolean => world.locale.figures.addresses.has(of ?? '')
  const isEntitled = ({ words }: Unit): boolean =>
    words.some(({ form }) => world.locale.figures.entitled.has(form))
  const large = units.map(({ values }) => values.filter(isLarge))
  const entitled = units.map((unit, at) => large[at]?.length !== 0 && isEntitled(unit))
  const nearest = neighbours(units, world, {
    unit: (_, at) => large[at]?.length !== 0,
    least: FAINT,
    apart: (a, b) => units[a]?.report === units[b]?.report,
  })
  const compareTwo = (i: number, j: number): [Given, Given][] => {
    const [a, b] = [units[i] as Unit, units[j] as Unit]
    if (entitled[i] !== entitled[j]) return []
    return (large[i] as readonly Value[]).flatMap(one =>
      (large[j] as readonly Value[])
        .filter(other => nearly(one, other) && !isAddress(one) && !has(b, one) && !has(a, other))
        .map((other): [Given, Given] =>
          Number(one.value) < Number(other.value)
            ? [
                { unit: a, value: one },
                { unit: b, value: other },
              ]
            : [
                { unit: b, value: other },
                { unit: a, value: one },
              ],
        ),
    )
  }
  const found = nearest.flatMap((others, j) => others.flatMap(i => compareTwo(i, j)))
  const alike = Map.groupBy(found, sides =>
    sides.map(({ value }) => `${value.kind} ${value.value} ${currencyOf(value)}`).join(' '),
  )
  return [...alike.values()].map(list => draftOf(list, reports))
}

const isLarge = ({ kind, value }: Value): boolean => /^(?:count|money)$/.test(kind) && Number(value) >= LEAST

const has = (unit: Unit, { kind, value }: Value): boolean =>
  unit.values.some(one => one.kind === kind && one.value === value)

/** Whether two large numbers may be one. */
function nearly(a: Value, b: Value): boolean {
  if (a.value === b.value || a.kind !== b.kind || a.unit !== b.unit || a.of !== b.of) return false
  if (a.kind === 'count' && a.of === undefined) return false
  if ([a, b].some(({ mod, low }) => mod === 'min' || mod === 'max' || low !== undefined)) return false
  const [low, high] = [Number(a.value), Number(b.value)].sort((x, y) => x - y) as [number, number]
  const rough = [a, b].some(({ mod }) => mod === 'approx')
  return (
    low !== high &&
    (high - low) / high <= ROUNDED &&
    digits(low) !== digits(high) &&
    high - low <= Math.max(...[low, high].map(unitOf)) / (rough ? 1 : 2)
  )
}

/** What the last digit that is no nought counts: 100 in 2,300. */
const unitOf = (number: number): number => 10 ** (String(number).length - digits(number))

/** Digits before the noughts at the end: a round number has fewer. */
const digits = (number: number): number => String(number).replace(/0+$/, '').length

function draftOf(pairs: readonly (readonly [Given, Given])[], reports: readonly Report[]): Draft {
  const { value } = (pairs[0] as readonly [Given, Given])[0]
  const side = (at: 0 | 1): Draft['sides'][number] => {
    const given = pairs.map(pair => pair[at])
    const once = given.filter((one, i) => given.findIndex(({ value }) => value === one.value) === i)
    return sideOfStated(once, reports)
  }
  return {
    slot: {
      event: 'number',
      predicate: value.kind === 'money' ? `amount in ${currencyOf(value)}` : (value.of ?? value.unit ?? ''),
      ...(value.unit ? { unit: value.unit } : {}),
    },
    kind: 'count',
    grade: 'rounding',
    reason: 'one side gives a rounder number',
    sides: [side(0), side(1)],
    by: 'discrepancies/rounding',
  }
}
