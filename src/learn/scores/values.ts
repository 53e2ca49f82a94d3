import type { Report } from '../../model/index.ts'
import { f1 } from './count.ts'
import type { Counts, Measure } from './count.ts'

/** A document with the expressions of time that a corpus marks. */
export interface DatedDocument {
  readonly id: string
  readonly text: string
  /** The document's own date. */
  readonly dct?: { readonly value: string }
  readonly timexes: readonly { readonly start: number; readonly end: number; readonly value?: string }[]
}

const TEMPORAL = new Set(['date', 'time', 'duration', 'set'])

/** The measures of {@link countDates}. */
export const DATE_MEASURES: readonly Measure[] = [
  f1('relaxed, F1', 0, 1, 2),
  f1('strict, F1', 3, 4, 5),
  f1('value, F1', 6, 7, 8),
]

/** Compares dates, times, durations and sets: those that overlap, those with the same words, those with the same value; right, wrong and missed of each. */
export function countDates(document: DatedDocument, report: Report): Counts {
  const found = report.layers.values.filter(value => TEMPORAL.has(value.kind))
  const marked = document.timexes.filter(timex => timex.end > timex.start)
  const words = (span: { start: number; end: number }): string =>
    document.text.slice(span.start, span.end).trim().toLowerCase()
  const used = new Set<number>()
  let relaxed = 0
  let strict = 0
  let value = 0
  for (const timex of marked) {
    const at = found.findIndex((one, i) => !used.has(i) && one.start < timex.end && one.end > timex.start)
    const one = found[at]
    if (one === undefined) continue
    used.add(at)
    relaxed++
    if (words(one) === words(timex)) strict++
    if (String(one.value).toUpperCase() === String(timex.value).toUpperCase()) value++
  }
  return [relaxed, strict, value].flatMap(right => [right, found.length - right, marked.length - right])
}
