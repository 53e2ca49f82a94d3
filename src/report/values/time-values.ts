import type { Locale } from '../../locales/index.ts'
import type { Value } from '../../model/index.ts'
import { dayNumber, weekdayOf } from './calendar.ts'
import { isBeside } from './aside.ts'
import { isOfLaterNoun } from './aside-nouns.ts'
import { findTime, timeRules } from './find-time.ts'
import { withoutGames } from './games.ts'
import type { Reading } from './lexemes.ts'
import { type Anchor, type Expression, formatMoment, type Moment } from './meaning.ts'
import { isNarrative } from './narrative.ts'
import { type Memory, type Resolution, resolve } from './resolve.ts'

/** The dates, times, durations and sets of a text, one list a sentence, each with its TIMEX3 value; ascending. */
export function findTimeValues(
  readings: readonly Reading[],
  anchor: Anchor | null,
  locale: Locale,
): Value[][] {
  const rules = timeRules(locale)
  const found = withoutGames(
    readings,
    readings.map(reading => findTime(reading, rules)),
  )
  const today = dayOfAnchor(anchor)
  const year = today === undefined ? undefined : Number(anchor?.date.slice(0, 4))
  const memory: Memory = {
    anchor,
    today,
    narrative: isNarrative(found.flat(), year),
    last: undefined,
    lastDay: undefined,
    scene: undefined,
    event: undefined,
    looksBack: false,
  }
  const event = found.some(one => one.some(({ meaning }) => meaning.is === 'clock'))
    ? eventOf(readings, found, memory)
    : undefined
  const values: Value[][] = found.map(() => [])
  // of each sentence the last date of its deed
  const told: (Expression | undefined)[] = []
  const looksBack = tellsOfWeek(readings, found, memory)
  resolveAll(readings, found, { ...memory, event, looksBack }, (one, resolution, before, i) => {
    const reading = readings[i] as Reading
    const value = toValue(reading, one, resolution, before)
    const earlier = told[i]
    const isDate = value.kind === 'date' || value.kind === 'time'
    const isAside = isDate && earlier !== undefined && isOfLaterNoun(reading, earlier, one)
    values[i]?.push(isAside ? { ...value, aside: true } : value)
    if (isDate && !isAside && value.aside === undefined) told[i] = one
  })
  return values
}

/** Days before the report of what it tells as of the week before. */
const WEEK = { first: 9, last: 3 }

/** Whether a text tells of other days of the week before; asked only where it names the weekday of six days ago, which is tomorrow's too. */
function tellsOfWeek(
  readings: readonly Reading[],
  found: readonly (readonly Expression[])[],
  start: Memory,
): boolean {
  const { today } = start
  if (today === undefined) return false
  const tomorrow = weekdayOf(today + 1)
  const isTomorrow = ({ meaning }: Expression): boolean =>
    meaning.is === 'weekday' && meaning.weekday === tomorrow && meaning.direction === undefined
  if (!found.some(one => one.some(isTomorrow))) return false
  let looksBack = false
  resolveAll(readings, found, start, (one, { moment }) => {
    if (moment?.day === undefined || isTomorrow(one)) return
    const back = today - dayNumber(moment.year ?? 1, moment.month ?? 1, moment.day)
    looksBack ||= back >= WEEK.last && back <= WEEK.first
  })
  return looksBack
}

/** The day of the news: the one told most often, the first told of equals; undefined where none is. */
function eventOf(
  readings: readonly Reading[],
  found: readonly (readonly Expression[])[],
  start: Memory,
): Moment | undefined {
  const told = new Map<string, { readonly moment: Moment; count: number }>()
  resolveAll(readings, found, start, (one, { moment }, before, i) => {
    if (!moment || one.meaning.is === 'clock' || !isScene(readings[i] as Reading, one, moment, before)) return
    const day = formatMoment(moment)
    const held = told.get(day)
    if (held) held.count++
    else told.set(day, { moment, count: 1 })
  })
  let best: { readonly moment: Moment; readonly count: number } | undefined
  for (const one of told.values()) if (best === undefined || one.count > best.count) best = one
  return best?.moment
}

/** Resolves all expressions in their order; each with what was known before it, and the index of its sentence. */
function resolveAll(
  readings: readonly Reading[],
  found: readonly (readonly Expression[])[],
  start: Memory,
  take: (one: Expression, resolution: Resolution, before: Memory, i: number) => void,
): void {
  let memory = start
  for (const [i, expressions] of found.entries())
    for (const one of expressions) {
      const reading = readings[i] as Reading
      const resolution = resolve(reading, one, memory)
      take(one, resolution, memory, i)
      memory = looksBack(one) ? memory : remember(memory, reading, one, resolution.moment)
    }
}

/** Day number of the anchor's date; undefined without one or where it is not an ISO date. */
function dayOfAnchor(anchor: Anchor | null): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(anchor?.date ?? '')
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** "a year earlier" compares; what follows goes on from the date before it. */
const looksBack = (one: Expression): boolean => one.meaning.is === 'shift' && one.meaning.keep === true

/** Whether a day is one on which what is being told happened: none to come, and none told in an aside. */
function isScene(reading: Reading, one: Expression, moment: Moment, { today }: Memory): boolean {
  if (moment.day === undefined) return false
  const day = dayNumber(moment.year ?? 1, moment.month ?? 1, moment.day)
  return (today === undefined || day <= today) && !isAside(reading, one)
}

/** Lexemes from a day to the comma or bracket at which what is said aside begins or ends. */
const ASIDE = 30

/** `The truce, signed in Wessing [on Monday], began at 6 a.m.`: a day in brackets or commas is that of something else. */
function isAside({ lexemes }: Reading, { first, next }: Expression): boolean {
  let open = first - 1
  while (open >= first - ASIDE && !/^[,(]$/.test(lexemes[open]?.text ?? ',')) open--
  const closed = lexemes.slice(next, next + ASIDE).some(({ text }) => text === ',' || text === ')')
  return open > 0 && open >= first - ASIDE && closed && /^(?:VB[NG]|W.*)$/.test(lexemes[open + 1]?.tag ?? '')
}

/** Centuries and decades are too coarse to hang other dates on. */
function remember(memory: Memory, reading: Reading, one: Expression, moment: Moment | undefined): Memory {
  if (moment?.year === undefined) return memory
  if (moment.day === undefined) return { ...memory, last: moment }
  const scene = isScene(reading, one, moment, memory)
    ? { day: moment, sentence: reading.sentence }
    : memory.scene
  return { ...memory, last: moment, lastDay: moment, scene }
}

/** A time of day that nothing hangs on a day but the report's own is none of that day; "that day" far from any day is none either. */
const isAsideDate = (
  reading: Reading,
  one: Expression,
  { kind, hung, moment }: Resolution,
  { scene, narrative }: Memory,
): boolean =>
  (kind === 'date' || kind === 'time') &&
  moment !== undefined &&
  ((one.meaning.is === 'clock' && hung === 'report') ||
    (isThatDay(one) && !narrative && !(hung === 'text' && scene && reading.sentence - scene.sentence <= 1)) ||
    isBeside(reading, one))

/** "that day", "the day before". */
const isThatDay = ({ meaning }: Expression): boolean =>
  meaning.is === 'shift' && meaning.from === 'text' && meaning.grain === 'day'

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
    ...(isAsideDate(reading, one, resolution, memory) ? { aside: true as const } : {}),
    by: `values/${one.by}`,
    certainty: implied ? 'implied' : 'stated',
  }
}
