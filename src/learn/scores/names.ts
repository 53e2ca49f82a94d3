import type { Report } from '../../model/index.ts'
import { rates } from './count.ts'
import type { Counts, Measure } from './count.ts'

/** A name as a corpus marks it. */
export interface GoldName {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** Kinds of names that are compared, in this order. */
const KINDS = ['person', 'place', 'organisation']

/** The measures of {@link countNames}. */
export const NAME_MEASURES: readonly Measure[] = [
  { name: 'names, exact span and kind, F1', of: sum => overKinds(sum, KINDS) },
  ...KINDS.map(kind => ({ name: `${kind}s, F1`, of: (sum: Counts) => overKinds(sum, [kind]) })),
]

function overKinds(sum: Counts, kinds: readonly string[]): number {
  const add = (offset: number): number =>
    kinds.reduce((all, kind) => all + (sum[KINDS.indexOf(kind) * 3 + offset] ?? 0), 0)
  return rates(add(0), add(1), add(2)).f
}

/** Compares names with the same span and kind; right, wrong and missed of persons, places and organisations. */
export function countNames(names: readonly GoldName[], report: Report): Counts {
  return KINDS.flatMap(kind => {
    const key = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`
    const marked = new Set(names.filter(one => one.kind === kind).map(key))
    const found = new Set(
      report.layers.mentions.filter(one => one.form === 'name' && one.kind === kind).map(key),
    )
    const right = [...found].filter(one => marked.has(one)).length
    return [right, found.size - right, marked.size - right]
  })
}
