import type { Value } from '../../model/index.ts'
import { isTelling } from './units.ts'

/** Both count the same thing, come to different numbers and have none in common, or give one sum in two currencies. */
export function numbersDiffer(left: readonly Value[], right: readonly Value[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  const has = (values: readonly Value[], value: Value): boolean =>
    values.some(one => one.kind === value.kind && one.value === value.value && one.unit === value.unit)
  if (left.some(value => isTelling(value) && has(right, value))) return false
  return left.some(value =>
    right.some(
      other =>
        value.kind === other.kind &&
        agree(value.of, other.of) &&
        (value.kind === 'money' || agree(value.unit, other.unit)) &&
        !has(right, value) &&
        !has(left, other),
    ),
  )
}

/** The same thing counted, or one of the two does not say what. */
const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === other || one === undefined || other === undefined
