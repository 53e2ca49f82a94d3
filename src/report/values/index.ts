/**
 * Dates, times, durations, sets, counts, amounts, shares and ranks in one report.
 * @module
 */
import type { Locale } from '../../locales/index.ts'
import { bySpan, type Value } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import { findNumbers } from './find-numbers.ts'
import type { NumberFinding } from './number-finding.ts'
import { readSentence, type Reading } from './lexemes.ts'
import type { Anchor } from './meaning.ts'
import { findTimeValues } from './time-values.ts'

export type { Anchor } from './meaning.ts'

/**
 * Finds the values of a report, ascending and disjoint. Dates, times, durations and sets carry TIMEX3 values (ISO 8601,
 * HeidelTime's reading of it: "2031-11-09", "2031-W11", "2031-Q3", "203" for the 2030s, "P3D", "XXXX-WXX-4" where nothing
 * anchors them); the others decimal strings. A vague or ranged number has `low` and `high`, and its low bound as `value`.
 * What hangs on an implied anchor is itself implied. Linear in the length of the text; never throws.
 */
export function findValues(analysis: Analysis, anchor: Anchor | null, locale: Locale): Value[] {
  const readings = analysis.sentences.map((sentence, i) => readSentence(analysis, sentence, i, locale))
  const times = findTimeValues(readings, anchor, locale)
  const numbers = readings.flatMap((reading, i) => numberValues(reading, times[i] ?? []))
  return [...times.flat(), ...numbers].sort(bySpan)
}

function numberValues(reading: Reading, times: readonly Value[]): Value[] {
  const taken = new Uint8Array(reading.lexemes.length)
  let at = 0
  for (const time of times) {
    while (at < reading.lexemes.length && (reading.lexemes[at]?.end ?? 0) <= time.start) at++
    for (; at < reading.lexemes.length && (reading.lexemes[at]?.start ?? 0) < time.end; at++) taken[at] = 1
  }
  return findNumbers(reading, i => taken[i] === 1).map(one => toValue(reading, one))
}

function toValue(reading: Reading, one: NumberFinding): Value {
  const { first, next, by, ...rest } = one
  return {
    start: reading.lexemes[first]?.start ?? 0,
    end: reading.lexemes[next - 1]?.end ?? 0,
    ...rest,
    by: `values/${by}`,
    certainty: 'stated',
  }
}
