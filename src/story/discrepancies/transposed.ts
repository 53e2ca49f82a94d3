import type { Report, Value } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { currencyOf } from './claims.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** Digits, noughts at the end apart, from which a count with its digits exchanged is no chance; a sum with its currency needs two. */
const DIGITS = 3
const DIGITS_OF_MONEY = 2

/** A number with the statement that gives it. */
interface Given {
  readonly unit: Unit
  readonly value: Value
}

/** Two digits that have changed places on the way: `a bridge of 48 million crowns` and `a bridge of 84 million crowns`. */
export function compareTransposed({ units, reports }: Provenance): Draft[] {
  const given = units.flatMap(unit => unit.values.filter(isLong).map((value): Given => ({ unit, value })))
  return [...Map.groupBy(given, keyOf).values()].flatMap(list => {
    const byValue = [...Map.groupBy(list, ({ value }) => value.value).values()]
    const sides = byValue.filter(side => !byValue.some(other => other !== side && isWithin(side, other)))
    return sides.length === 2 && isSwapped(sides) ? [draftOf(sides, reports)] : []
  })
}

const digitsOf = ({ value }: Value): string => value.replace(/\.0+$/, '').replace(/0+$/, '')

function isLong(value: Value): boolean {
  const digits = digitsOf(value)
  const least = value.kind === 'money' ? DIGITS_OF_MONEY : DIGITS
  return (
    /^(?:count|money)$/.test(value.kind) &&
    /^\d+$/.test(digits) &&
    digits.length >= least &&
    new Set(digits).size > 1 &&
    value.mod === undefined
  )
}

/** What two numbers with exchanged digits have in common. */
const keyOf = ({ value }: Given): string =>
  [
    value.kind,
    value.kind === 'money' ? currencyOf(value) : (value.of ?? value.unit ?? '-'),
    value.value.length,
    [...value.value].sort().join(''),
  ].join(' ')

/** One report has both: two things. */
const isWithin = (side: readonly Given[], other: readonly Given[]): boolean =>
  side.some(one => other.some(two => two.unit.report === one.unit.report))

/** Two neighbours have changed places, and nothing else. */
function isSwapped([a, b]: readonly (readonly Given[])[]): boolean {
  const [one, other] = [a?.[0]?.value.value ?? '', b?.[0]?.value.value ?? '']
  const differing = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]))
  return differing.length === 2 && (differing[1] as number) - (differing[0] as number) === 1
}

function draftOf(sides: readonly (readonly Given[])[], reports: readonly Report[]): Draft {
  const [[{ value }]] = sides as [[Given]]
  return {
    slot: {
      event: 'number',
      predicate: value.kind === 'money' ? `amount in ${currencyOf(value)}` : (value.of ?? ''),
    },
    kind: 'count',
    grade: 'contradiction',
    reason: 'two digits of one number have changed places',
    sides: sides.map(list =>
      sideOf(
        list.map(one => ({ report: one.unit.report, spans: [one.value] })),
        reports,
      ),
    ),
    by: 'discrepancies/transposed',
  }
}
