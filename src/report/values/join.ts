import { isHyphen, isTime, type Reading, wordAt } from './lexemes.ts'
import type { Grain, TimeWords } from '../../locales/index.ts'
import type { Expression, Meaning } from './meaning.ts'

/** Joins expressions that say one thing together: "Friday" + "morning", "noon" + "Saturday", "Sunday," + "March 8", "June" + "last year". */
export function joinNeighbours(reading: Reading, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = []
  for (const next of expressions.map(one => takePart(reading, one))) {
    const last = joined.at(-1)
    const both = last && join(reading, last, next)
    if (both) joined[joined.length - 1] = takePart(reading, both)
    else joined.push(next)
  }
  return continueDays(reading, lendYears(reading, lendDays(reading, joined)))
}

/** "Friday morning", "yesterday afternoon", "Nov. 9 evening", "Sunday (night)" without the bracket. */
function takePart(reading: Reading, one: Expression): Expression {
  if (one.clock || !isDay(one.meaning)) return one
  const part = reading.time.parts.get(wordAt(reading, one.next))
  if (!part || wordAt(reading, one.next).endsWith('s')) return one
  return { ...one, next: one.next + 1, clock: `T${part}` }
}

/** Whether the expression names one day. */
function isDay(meaning: Meaning): boolean {
  if (meaning.is === 'calendar') return meaning.moment.day !== undefined
  if (meaning.is === 'shift') return meaning.grain === 'day'
  return meaning.is === 'weekday' || meaning.is === 'holiday'
}

/** Whether the expression names a year by its relation to another. */
const isYear = (meaning: Meaning): boolean =>
  (meaning.is === 'shift' && meaning.grain === 'year' && !meaning.keep) ||
  (meaning.is === 'calendar' && Object.keys(meaning.moment).join() === 'year' && !meaning.year)

const isPartOfYear = (meaning: Meaning): boolean =>
  meaning.is === 'calendar' &&
  meaning.moment.year === undefined &&
  !meaning.year &&
  meaning.moment.decade === undefined &&
  meaning.moment.century === undefined

function join(reading: Reading, a: Expression, b: Expression): Expression | undefined {
  const gap = gapOf(reading, a.next, b.first)
  if (gap === undefined) return undefined
  return (
    joinClock(a, b, gap, reading.time) ??
    joinCalendar(a, b, gap, reading.time) ??
    joinCounts(reading, a, b, gap)
  )
}

const isNear = (gap: string): boolean => gap === '' || gap === ','

/** "3 p.m. on Sunday", "Sunday at noon", "the small hours of Friday morning". */
function joinClock(a: Expression, b: Expression, gap: string, { gaps }: TimeWords): Expression | undefined {
  if (a.meaning.is === 'clock' && isDay(b.meaning) && (isNear(gap) || gaps.beforeDay.has(gap))) {
    if (b.clock) return joinPart(a, b, gaps.ofDay.test(gap))
    return { ...b, first: a.first, by: 'clock-day', ...clockOf(a) }
  }
  if (b.meaning.is === 'clock' && isDay(a.meaning) && (isNear(gap) || gaps.beforeHour.has(gap))) {
    if (a.clock) return joinLate(a, b)
    return { ...a, next: b.next, by: 'clock-day', ...clockOf(b) }
  }
  return undefined
}

/** "the small hours of Friday morning"; "six on Thursday evening", which is not six in the morning; "8:30 p.m. Thursday night". */
function joinPart(a: Expression, b: Expression, ofDay: boolean): Expression | undefined {
  if (ofDay) return b.clock === a.clock ? { ...b, first: a.first, by: 'clock-day' } : undefined
  const hour = Number(/^T(\d\d):\d\d$/.exec(a.clock ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(hour)) return undefined
  if (hour > NOON) return { ...b, first: a.first, by: 'clock-day', ...clockOf(a) }
  const late = /^T(?:AF|EV)$/.test(b.clock ?? '') || (b.clock === 'TNI' && hour >= NIGHTFALL)
  const told = String((hour % NOON) + (late ? NOON : 0)).padStart(2, '0')
  return { ...b, first: a.first, by: 'clock-day', clock: `T${told}${a.clock?.slice(3)}` }
}

/** "last night around 10:30", "Tuesday evening at 8:40": an hour that only the part of the day before it makes late; small hours of a night are of the day after. */
function joinLate(a: Expression, b: Expression): Expression | undefined {
  const joined = joinPart(b, a, false)
  return joined && joined.clock !== b.clock ? { ...joined, first: a.first, next: b.next } : undefined
}

const NOON = 12
/** The hour from which a night is still that of the day before midnight: "nine at night". */
const NIGHTFALL = 6

/** "Sunday, March 8", "June last year", "last year's third quarter". */
function joinCalendar(
  a: Expression,
  b: Expression,
  gap: string,
  { gaps }: TimeWords,
): Expression | undefined {
  if (a.meaning.is === 'weekday' && isDate(b.meaning) && (isNear(gap) || gaps.beforeDate.has(gap))) {
    return { ...b, first: a.first, by: 'weekday-date', ...(a.clock ? clockOf(a) : {}) }
  }
  if (isPartOfYear(a.meaning) && isYear(b.meaning) && (isNear(gap) || gaps.beforeYear.has(gap))) {
    return gap === ',' && b.meaning.is === 'shift' ? undefined : { ...withYear(a, b.meaning), next: b.next }
  }
  if (isYear(a.meaning) && isPartOfYear(b.meaning) && gaps.behindYear.has(gap))
    return { ...withYear(b, a.meaning), first: a.first }
  return undefined
}

/** "two hours and 20 minutes", "a week from Tuesday", "a year ago today", "the same month a year earlier". */
function joinCounts(reading: Reading, a: Expression, b: Expression, gap: string): Expression | undefined {
  if (isNear(gap) || reading.time.classes.plainAnd.has(gap)) {
    const value = sumOf(a, b)
    if (value !== undefined) return { ...a, next: b.next, meaning: { is: 'fixed', kind: 'duration', value } }
  }
  const day = isDay(b.meaning) && b.meaning.is !== 'calendar' && !b.clock
  const step =
    day && reading.time.classes.from.has(gap) && a.by === 'duration' ? stepOf(reading, a) : undefined
  if (step) return { ...a, next: b.next, by: 'day-from', meaning: { is: 'offset', from: b.meaning, ...step } }
  if (day && gap === '' && a.meaning.is === 'shift' && a.meaning.from === 'report' && a.meaning.keep) {
    const { grain, amount } = a.meaning
    return { ...a, next: b.next, by: 'day-from', meaning: { is: 'offset', from: b.meaning, grain, amount } }
  }
  const compared = a.by === 'same-unit' && (gap === '' || reading.time.classes.of.has(gap))
  if (compared && a.meaning.is === 'shift' && isYearOf(b.meaning))
    return {
      ...a,
      next: b.next,
      by: 'same-period',
      meaning: { is: 'same', grain: a.meaning.grain, year: b.meaning },
    }
  return undefined
}

/** "last year", "2030", and "a year earlier". */
const isYearOf = (meaning: Meaning): boolean =>
  isYear(meaning) || (meaning.is === 'shift' && meaning.grain === 'year')

const LETTERS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
const durationPart = (one: Expression): RegExpExecArray | null =>
  one.by === 'duration' && one.meaning.is === 'fixed'
    ? /^P(T?)(\d+)([YMWDHS])$/.exec(one.meaning.value)
    : null

/** Two durations of which the second counts a smaller unit, as one. */
function sumOf(a: Expression, b: Expression): string | undefined {
  const [large, small] = [durationPart(a), durationPart(b)]
  if (!large || !small) return undefined
  if (LETTERS.indexOf(`${large[1]}${large[3]}`) >= LETTERS.indexOf(`${small[1]}${small[3]}`)) return undefined
  const time = small[1] && !large[1] ? 'T' : ''
  return `P${large[1]}${large[2]}${large[3]}${time}${small[2]}${small[3]}`
}

/** "a week", "two days": the step of "a week from Tuesday". */
function stepOf(reading: Reading, a: Expression): { grain: Grain; amount: number } | undefined {
  const part = durationPart(a)
  const grain = reading.time.units.get(wordAt(reading, a.next - 1))?.grain
  return part && grain ? { grain, amount: Number(part[2]) } : undefined
}

const clockOf = (one: Expression): Pick<Expression, 'clock'> => (one.clock ? { clock: one.clock } : {})
const isDate = (meaning: Meaning): boolean =>
  meaning.is === 'calendar' && meaning.moment.month !== undefined && meaning.moment.day !== undefined

const withYear = (one: Expression, year: Meaning, by = 'year-of'): Expression =>
  one.meaning.is === 'calendar' ? { ...one, by, meaning: { ...one.meaning, year } } : one

/** The words between two expressions, if no more than two. */
function gapOf(reading: Reading, from: number, to: number): string | undefined {
  if (to - from > 2) return undefined
  const words = reading.lexemes.slice(from, to).map(one => one.lower)
  return words.join(words[0] === ',' ? '' : ' ')
}

/** "from 9 a.m. to 5 p.m. on Sunday", "7 a.m. local time (0600 GMT) on Sunday": one day for both times. */
function lendDays(reading: Reading, expressions: readonly Expression[]): Expression[] {
  const lent = [...expressions]
  for (let i = lent.length - 2; i >= 0; i--) {
    const [one, next] = [lent[i] as Expression, lent[i + 1] as Expression]
    if (one.meaning.is !== 'clock' || !isDay(next.meaning)) continue
    const gap = gapOf(reading, one.next, next.first) ?? ''
    const linked = next.clock
      ? gap === '(' || isLinked(reading, one.next, next.first, false)
      : gap === ')' || reading.time.gaps.closing.has(gap)
    if (linked) lent[i] = { ...one, by: 'clock-day', meaning: next.meaning }
  }
  return lent
}

/**
 * "from March 3 to June 9, 2031", "between May 1 and June 9", "March, April and May 2030": the earlier take the year of the
 * last, even where that is to be found.
 */
function lendYears(reading: Reading, expressions: readonly Expression[]): Expression[] {
  const lent = [...expressions]
  for (let i = lent.length - 2; i >= 0; i--)
    lent[i] = lendYear(reading, lent[i] as Expression, lent[i + 1] as Expression)
  return lent
}

function lendYear(reading: Reading, one: Expression, next: Expression): Expression {
  if (one.meaning.is !== 'calendar' || next.meaning.is !== 'calendar') return one
  const [a, b] = [one.meaning.moment, next.meaning.moment]
  const free = a.year === undefined && !one.meaning.year && a.month !== undefined && b.month !== undefined
  if (!free || !isLinked(reading, one.next, next.first, (a.day === undefined) === (b.day === undefined)))
    return one
  if (b.year === undefined)
    return a.month <= b.month && !next.meaning.direction ? withYear(one, next.meaning, one.by) : one
  return {
    ...one,
    meaning: { ...one.meaning, moment: { ...a, year: a.month <= b.month ? b.year : b.year - 1 } },
  }
}

/** Joined by "to", "and" or "or", in a list by a comma too. */
function isLinked(reading: Reading, from: number, to: number, alike: boolean): boolean {
  const word = (at: number): boolean =>
    isTime(reading, at, 'to') || isTime(reading, at, 'and') || isTime(reading, at, 'or')
  const comma = alike && wordAt(reading, from) === ','
  return to - from === 1 ? comma || word(from) : to - from === 2 && comma && word(from + 1)
}

/** "April 24 and 25", "Nov. 5-6", "9, 10 and 11 May": the bare numbers are days of the month named beside them. */
function continueDays(reading: Reading, expressions: readonly Expression[]): Expression[] {
  return expressions.flatMap((one, i) => {
    const moment = one.meaning.is === 'calendar' ? one.meaning.moment : undefined
    if (moment?.day === undefined || moment.month === undefined || one.clock) return [one]
    const after =
      one.by === 'month-day' || one.by === 'weekday-date' ? daysAfter(reading, one, expressions[i + 1]) : []
    const before = one.by === 'day-month' ? daysBefore(reading, one, expressions[i - 1]) : []
    return [...before, one, ...after]
  })
}

/** Most days in a list of days. */
const MOST_DAYS = 6

function daysAfter(reading: Reading, one: Expression, next: Expression | undefined): Expression[] {
  const found: Expression[] = []
  let at = one.next
  while (found.length < MOST_DAYS && joint(reading, at)) {
    const day = reading.lexemes[at + 1]
    if (!isDayNumber(day?.text) || (next && next.first <= at + 1) || spoilt(reading, at + 2)) break
    found.push(dayLike(one, at + 1, Number(day?.text)))
    at += 2
  }
  return found
}

function daysBefore(reading: Reading, one: Expression, previous: Expression | undefined): Expression[] {
  const found: Expression[] = []
  let at = one.first
  while (found.length < MOST_DAYS && joint(reading, at - 1)) {
    const day = reading.lexemes[at - 2]
    if (!isDayNumber(day?.text) || (previous && previous.next > at - 2)) break
    found.unshift(dayLike(one, at - 2, Number(day?.text)))
    at -= 2
  }
  return found
}

/** A number that is followed by what it counts is no day: "on May 3 and 12 others died". */
function spoilt(reading: Reading, i: number): boolean {
  const after = reading.lexemes[i]
  return (
    after !== undefined &&
    (after.kind === 'word'
      ? !reading.numbers.notHeads.has(after.lower) || after.number?.has('others') === true
      : /^[:%$]$/.test(after.text) || isHyphen(reading, i))
  )
}

const joint = (reading: Reading, i: number): boolean =>
  wordAt(reading, i) === ','
    ? isDayNumber(reading.lexemes[i + 1]?.text) && joint(reading, i + 2)
    : isTime(reading, i, 'and') || isTime(reading, i, 'or') || isTime(reading, i, 'to')

const isDayNumber = (text: string | undefined): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(text ?? '')

const dayLike = (one: Expression, at: number, day: number): Expression => ({
  first: at,
  next: at + 1,
  by: 'day-list',
  meaning:
    one.meaning.is === 'calendar' ? { ...one.meaning, moment: { ...one.meaning.moment, day } } : one.meaning,
})
