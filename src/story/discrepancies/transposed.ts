import type { Report, Value } from '../../model/index.ts'
import { compare } from '../alignments/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { currencyOf } from './claims.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { timesApart } from './figures.ts'

/** Digits, noughts at the end apart, from which a count with its digits exchanged is no chance; a sum with its currency needs two. */
const DIGITS = 3
const DIGITS_OF_MONEY = 2

/** A number with the statement that gives it. */
interface Given {
  readonly unit: Unit
  readonly value: Value
}

/**
 * A slip of the pen on the way: two digits that have changed places, `a bridge of 48 million crowns` and `a bridge of 84 million crowns`, or
 * a nought too many, `2,900 hectares of pine` and `29,000 hectares of pine`.
 */
export function compareTransposed(provenance: Provenance): Draft[] {
  const { units, reports } = provenance
  const given = units.flatMap(unit => unit.values.filter(isLong).map((value): Given => ({ unit, value })))
  const swapped = [...Map.groupBy(given, keyOf).values()].flatMap(list => {
    const sides = sidesOf(list)
    return sides.length === 2 && isSwapped(sides)
      ? [draftOf(sides, reports, 'two digits of one number have changed places')]
      : []
  })
  return [...swapped, ...compareNoughts(provenance)]
}

/** The numbers of which no report has two, by value. */
function sidesOf(list: readonly Given[]): Given[][] {
  const byValue = [...Map.groupBy(list, ({ value }) => value.value).values()]
  return byValue.filter(side => !byValue.some(other => other !== side && isWithin(side, other)))
}

/** Likeness of all else from which ten times a number is a slip, and no number of something else. */
const SAME = 0.6

/** `2,900 hectares of pine` and, in all but the same words, `29,000 hectares of pine`. */
function compareNoughts({ units, reports, world }: Provenance): Draft[] {
  const given = units.flatMap(unit => unit.values.filter(isCount).map((value): Given => ({ unit, value })))
  const keyOf = ({ value }: Given): string =>
    [value.kind, currencyOf(value), value.of ?? '-', digitsOf(value)].join(' ')
  return [...Map.groupBy(given, keyOf).values()].flatMap(list => {
    const sides = sidesOf(list)
    const [a, b] = sides.map(side => side[0] as Given)
    const isSlip =
      sides.length === 2 &&
      a &&
      b &&
      timesApart(a.value, b.value) === TEN &&
      compare(a.unit, b.unit, world).score >= SAME
    return isSlip ? [draftOf(sides, reports, 'one number has a nought more than the other')] : []
  })
}

const TEN = 10
/** From here on a number has a nought that can be too many. */
const LEAST = 100

const isCount = ({ kind, value }: Value): boolean =>
  /^(?:count|money)$/.test(kind) && /^\d+$/.test(value) && Number(value) >= LEAST

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

function draftOf(sides: readonly (readonly Given[])[], reports: readonly Report[], reason: string): Draft {
  const [[{ value }]] = sides as [[Given]]
  return {
    slot: {
      event: 'number',
      predicate: value.kind === 'money' ? `amount in ${currencyOf(value)}` : (value.of ?? ''),
      ...(value.kind === 'count' && value.unit ? { unit: value.unit } : {}),
    },
    kind: 'count',
    grade: 'contradiction',
    reason,
    sides: sides.map(list =>
      sideOf(
        list.map(one => ({ report: one.unit.report, spans: [one.value] })),
        reports,
      ),
    ),
    by: 'discrepancies/transposed',
  }
}
