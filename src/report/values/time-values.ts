import type { Locale } from '../../locales/index.ts'
import type { Value } from '../../model/index.ts'
import { dayNumber } from './calendar.ts'
import { findTime } from './find-time.ts'
import type { Reading } from './lexemes.ts'
import type { Anchor, Expression, Moment } from './meaning.ts'
import { isNarrative } from './narrative.ts'
import { type Memory, type Resolution, resolve } from './resolve.ts'
import { timeStarts } from './starts.ts'

/** The dates, times, durations and sets of a text, one list a sentence, each with its TIMEX3 value; ascending. */
export function findTimeValues(
  readings: readonly Reading[],
  anchor: Anchor | null,
  locale: Locale,
): Value[][] {
  const starts = timeStarts(locale)
  const found = readings.map(reading => findTime(reading, starts))
  const today = dayOfAnchor(anchor)
  const year = today === undefined ? undefined : Number(anchor?.date.slice(0, 4))
  let memory: Memory = {
    anchor,
    today,
    narrative: isNarrative(found.flat(), year),
    last: undefined,
    lastDay: undefined,
  }
  return found.map((expressions, i) => {
    const reading = readings[i] as Reading
    return expressions.map(one => {
      const resolution = resolve(reading, one, memory)
      const value = toValue(reading, one, resolution, memory)
      if (!looksBack(one)) memory = remember(memory, resolution.moment)
      return value
    })
  })
}

/** Day number of the anchor's date; undefined without one or where it is not an ISO date. */
function dayOfAnchor(anchor: Anchor | null): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(anchor?.date ?? '')
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** "a year earlier" compares; what follows goes on from the date before it. */
const looksBack = (one: Expression): boolean => one.meaning.is === 'shift' && one.meaning.keep === true

/** Centuries and decades are too coarse to hang other dates on. */
const remember = (memory: Memory, moment: Moment | undefined): Memory =>
  moment?.year === undefined
    ? memory
    : { ...memory, last: moment, lastDay: moment.day === undefined ? memory.lastDay : moment }

function toValue(reading: Reading, one: Expression, resolution: Resolution, memory: Memory): Value {
  const first = reading.lexemes[one.first]
  const last = reading.lexemes[one.next - 1]
  // a time of day without its day stands on the last day told, which may be another one
  const guessed = one.meaning.is === 'clock'
  const implied = resolution.hung !== undefined && (guessed || memory.anchor?.certainty === 'implied')
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    kind: resolution.kind,
    value: resolution.value,
    ...(one.mod ? { mod: one.mod } : {}),
    ...(resolution.anchor ? { anchor: resolution.anchor } : {}),
    by: `values/${one.by}`,
    certainty: implied ? 'implied' : 'stated',
  }
}
