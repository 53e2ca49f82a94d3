import { isHyphen, isTime, type Reading, wordAt } from './lexemes.ts'
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
  return continueDays(reading, lendYears(reading, joined))
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
  const near = gap === '' || gap === ','
  if (a.meaning.is === 'clock' && isDay(b.meaning) && !b.clock && (near || gap === 'on' || gap === 'of')) {
    return { ...b, first: a.first, by: 'clock-day', ...clockOf(a) }
  }
  if (b.meaning.is === 'clock' && isDay(a.meaning) && !a.clock && (near || gap === 'at')) {
    return { ...a, next: b.next, by: 'clock-day', ...clockOf(b) }
  }
  if (a.meaning.is === 'weekday' && isDate(b.meaning) && (near || gap === 'the' || gap === ',the')) {
    return { ...b, first: a.first, by: 'weekday-date', ...(a.clock ? clockOf(a) : {}) }
  }
  if (isPartOfYear(a.meaning) && isYear(b.meaning) && (near || gap === 'of' || gap === 'of the')) {
    return gap === ',' && b.meaning.is === 'shift' ? undefined : { ...withYear(a, b.meaning), next: b.next }
  }
  if (isYear(a.meaning) && isPartOfYear(b.meaning) && gap === "'s")
    return { ...withYear(b, a.meaning), first: a.first }
  return undefined
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

/** "from March 3 to June 9, 2031", "between May 1 and June 9": the first takes the year of the second, even where that is to be found. */
function lendYears(reading: Reading, expressions: readonly Expression[]): Expression[] {
  return expressions.map((one, i) => {
    const next = expressions[i + 1]
    if (
      !next ||
      one.meaning.is !== 'calendar' ||
      next.meaning.is !== 'calendar' ||
      next.first - one.next !== 1
    )
      return one
    const [a, b] = [one.meaning.moment, next.meaning.moment]
    const linked =
      isTime(reading, one.next, 'to') || isTime(reading, one.next, 'and') || isTime(reading, one.next, 'or')
    if (!linked || a.year !== undefined || one.meaning.year || a.month === undefined || b.month === undefined)
      return one
    if (b.year === undefined)
      return a.month <= b.month && !next.meaning.direction ? withYear(one, next.meaning, one.by) : one
    const year = a.month <= b.month ? b.year : b.year - 1
    return { ...one, meaning: { ...one.meaning, moment: { ...a, year } } }
  })
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
      ? !reading.numbers.notHeads.has(after.lower) || after.lower === 'others'
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
