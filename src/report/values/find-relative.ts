import type { TimeUnit } from '../../locales/index.ts'
import { directionAt } from './find-dates.ts'
import { amountAt, durationOf } from './amounts.ts'
import { isHyphen, isTime, type Reading, wordAt } from './lexemes.ts'
import type { Direction, Expression, Meaning } from './meaning.ts'

/** "yesterday", "today", "tonight", "the day before yesterday". */
export function findNamedDay(reading: Reading, i: number): Expression | undefined {
  const named = reading.time.days.get(wordAt(reading, i))
  const capital = reading.lexemes[i]?.capital === true && i > 0 && reading.lexemes[i - 1]?.kind === 'word'
  // a capital inside the sentence belongs to a newspaper or a programme
  if (named && !(capital && !isTime(reading, i - 1, 'early') && !isTime(reading, i - 1, 'late'))) {
    const meaning: Meaning = { is: 'shift', grain: 'day', amount: named.shift, from: 'report' }
    return {
      first: i,
      next: i + 1,
      by: 'named-day',
      meaning,
      ...(named.part ? { clock: `T${named.part}` } : {}),
    }
  }
  if (!isTime(reading, i, 'day')) return undefined
  const target = reading.time.days.get(wordAt(reading, i + 2))
  const step =
    isTime(reading, i + 1, 'before') || isTime(reading, i + 1, 'priorTo')
      ? -1
      : isTime(reading, i + 1, 'after')
        ? 1
        : 0
  if (!target || step === 0) return undefined
  const meaning: Meaning = { is: 'shift', grain: 'day', amount: target.shift + step, from: 'report' }
  return { first: i, next: i + 3, by: 'named-day', meaning }
}

/** "the day before", "the year after" with nothing behind that they could govern: counted from the date before in the text. */
export function findDayBeside(reading: Reading, i: number): Expression | undefined {
  const unit = reading.time.units.get(wordAt(reading, i))
  if (!unit || !isTime(reading, i - 1, 'article') || reading.time.plurals.has(wordAt(reading, i)))
    return undefined
  const before = isTime(reading, i + 1, 'priorTo')
  if (!(before || isTime(reading, i + 1, 'behind')) || !UNIT_WORDS.has(unit.grain) || !closes(reading, i + 2))
    return undefined
  const night = isTime(reading, i, 'night') ? { clock: 'TNI' } : {}
  const meaning: Meaning = { is: 'shift', grain: unit.grain, amount: before ? -1 : 1, from: 'text' }
  return { first: i, next: i + 2, by: 'day-beside', meaning, ...night }
}

/** "the week before last", "the night before last", "the summer before last", "the Monday before last": one before the last. */
export function findBeforeLast(reading: Reading, i: number): Expression | undefined {
  const led = isTime(reading, i - 1, 'article') && isTime(reading, i + 1, 'priorTo')
  if (!led || !isTime(reading, i + 2, 'lastOne') || !closes(reading, i + 3)) return undefined
  const [word, next, by] = [wordAt(reading, i), i + 3, 'before-last']
  const unit = reading.time.units.get(word)
  if (unit && UNIT_WORDS.has(unit.grain) && !reading.time.plurals.has(word)) {
    const night = isTime(reading, i, 'night') ? { clock: 'TNI' } : {}
    return {
      first: i,
      next,
      by,
      meaning: { is: 'shift', grain: unit.grain, amount: -2, from: 'report' },
      ...night,
    }
  }
  const weekday = reading.time.weekdays.get(word)
  const season = reading.time.seasons.get(word)
  if (weekday === undefined && season === undefined) return undefined
  const from: Meaning =
    weekday === undefined
      ? { is: 'calendar', moment: season === undefined ? {} : { season }, direction: -1 }
      : { is: 'weekday', weekday, direction: -1 }
  return {
    first: i,
    next,
    by,
    meaning: { is: 'offset', from, grain: weekday === undefined ? 'year' : 'week', amount: -1 },
  }
}

const UNIT_WORDS: ReadonlySet<TimeUnit['grain']> = new Set([
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
])

/** "last year", "this week", "next month", "the following day", "this weekend", "that year", "the same day". */
export function findDirectedUnit(reading: Reading, i: number): Expression | undefined {
  const same = sameAt(reading, i)
  const lead = same ?? directionAt(reading, i)
  if (!lead) return undefined
  let at = lead.next
  if (isTime(reading, at, 'fiscal')) at++
  if (isTime(reading, at, 'full')) at++
  const unit = reading.time.units.get(wordAt(reading, at))
  if (
    !unit ||
    reading.time.plurals.has(wordAt(reading, at)) ||
    !UNIT_WORDS.has(unit.grain) ||
    unit.factor > 100
  )
    return undefined
  const night = isTime(reading, at, 'night')
  // "a five-year, first-day"-like compounds: "this week-long strike" is a duration
  if (isHyphen(reading, at + 1)) return undefined
  // "the last week of the campaign" counts back from its end, not from the report
  if (
    isTime(reading, i - 1, 'article') &&
    isTime(reading, i, 'last') &&
    isTime(reading, at + 1, 'genitive')
  ) {
    return {
      first: i,
      next: at + 1,
      by: 'directed-span',
      meaning: { is: 'fixed', kind: 'duration', value: durationOf('1', unit) },
    }
  }
  const by = same ? 'same-unit' : 'directed-unit'
  if (night)
    return { first: i, next: at + 1, by, meaning: nightOf(same ? 'same' : lead.direction), clock: 'TNI' }
  if (!same && isTime(reading, i, 'past')) {
    return {
      first: i,
      next: at + 1,
      by,
      meaning: { is: 'fixed', kind: 'duration', value: durationOf('1', unit) },
    }
  }
  // "the next day" is that of what was told, "next week" and "the next day or two" the report's
  const narrated =
    unit.grain === 'day' &&
    lead.direction === 1 &&
    isTime(reading, i - 1, 'article') &&
    !isTime(reading, at + 1, 'or')
  const [amount, from] = same ? ([0, 'text'] as const) : shiftOf(narrated ? 'after' : lead.direction)
  return { first: i, next: at + 1, by, meaning: { is: 'shift', grain: unit.grain, amount, from } }
}

/** "that", "the same", "that same", "the very". */
function sameAt(reading: Reading, i: number): { next: number; direction: 0 } | undefined {
  if (isTime(reading, i, 'that'))
    return { next: isTime(reading, i + 1, 'same') ? i + 2 : i + 1, direction: 0 }
  return isTime(reading, i, 'same') && (isTime(reading, i - 1, 'the') || isTime(reading, i - 1, 'this'))
    ? { next: i + 1, direction: 0 }
    : undefined
}

function shiftOf(direction: Direction): readonly [number, 'report' | 'text'] {
  if (direction === 'before') return [-1, 'text']
  if (direction === 'after') return [1, 'text']
  return [direction, 'report']
}

/** "last night" is the night of yesterday; "that night" the night of the day before in the text. */
function nightOf(direction: Direction | 'same'): Meaning {
  if (direction === 'same') return { is: 'shift', grain: 'day', amount: 0, from: 'text' }
  const [amount, from] = shiftOf(direction)
  return { is: 'shift', grain: 'day', amount, from }
}

/** "this morning", "that evening", "the next morning", "the previous afternoon". */
export function findDirectedPart(reading: Reading, i: number): Expression | undefined {
  const same = sameAt(reading, i)
  const lead = same ?? directionAt(reading, i)
  const part = lead && reading.time.parts.get(wordAt(reading, lead.next))
  if (!lead || !part) return undefined
  // "Harn This Morning" is a programme
  if (i > 0 && reading.lexemes[i]?.capital && reading.lexemes[lead.next]?.capital) return undefined
  const meaning = same
    ? nightOf('same')
    : nightOf(lead.direction === 1 && isTime(reading, i, 'nextOne') ? 'after' : lead.direction)
  return { first: i, next: lead.next + 1, by: 'directed-part', meaning, clock: `T${part}` }
}

/** "the past three years", "the next few days", "the last 24 hours", "the first nine months". */
export function findDirectedSpan(reading: Reading, i: number): Expression | undefined {
  const lead = directionAt(reading, i)
  if (!lead) return undefined
  const amount = amountAt(reading, lead.next)
  if (amount && !amount.hyphen)
    return {
      first: i,
      next: amount.next,
      by: 'directed-span',
      meaning: { is: 'fixed', kind: 'duration', value: amount.value },
    }
  const unit = reading.time.units.get(wordAt(reading, lead.next))
  if (!unit || !reading.time.plurals.has(wordAt(reading, lead.next))) return undefined
  return {
    first: i,
    next: lead.next + 1,
    by: 'directed-span',
    meaning: { is: 'fixed', kind: 'duration', value: durationOf('X', unit) },
  }
}

/** "two weeks ago", "a day earlier", "three days later", "years ago", "a week from now". */
export function findShift(reading: Reading, i: number): Expression | undefined {
  const amount = amountAt(reading, i) ?? pluralAt(reading, i)
  if (!amount) return undefined
  const side = sideAt(reading, amount.next)
  if (!side) return undefined
  // "more than in the seven months before": how long, not when
  if (
    side.from === 'text' &&
    isTime(reading, i - 1, 'article') &&
    reading.time.plurals.has(wordAt(reading, amount.next - 1))
  )
    return {
      first: i,
      next: amount.next,
      by: 'duration',
      meaning: { is: 'fixed', kind: 'duration', value: amount.value },
    }
  const first = i
  if (amount.count === undefined) return vagueShift(first, side)
  const grain = amount.unit.grain
  // "a decade ago" is a year, "a fortnight ago" a week
  const years = grain === 'decade' || grain === 'century'
  const times = years || grain === 'week' ? amount.unit.factor : 1
  if (!Number.isInteger(amount.count)) return undefined
  const meaning: Meaning = {
    is: 'shift',
    grain: years ? 'year' : grain,
    amount: side.sign * amount.count * times,
    from: side.from,
    ...(side.sign < 0 ? { keep: true } : {}),
  }
  return { first, next: side.next, by: 'shift', meaning }
}

/** "years ago", "a few days later": TIMEX3 has no date for them. */
const vagueShift = (first: number, side: Side): Expression => ({
  first,
  next: side.next,
  by: 'shift',
  meaning: { is: 'fixed', kind: 'date', value: side.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
})

interface Side {
  readonly sign: 1 | -1
  readonly from: 'report' | 'text'
  readonly next: number
}

function sideAt(reading: Reading, i: number): Side | undefined {
  if (isTime(reading, i, 'ago')) return { sign: -1, from: 'report', next: i + 1 }
  if (isTime(reading, i, 'from') && isTime(reading, i + 1, 'presently'))
    return { sign: 1, from: 'report', next: i + 2 }
  if (isTime(reading, i, 'hence')) return { sign: 1, from: 'report', next: i + 1 }
  if (isTime(reading, i, 'before')) return { sign: -1, from: 'text', next: i + 1 }
  if (isTime(reading, i, 'priorTo'))
    return closes(reading, i + 1) ? { sign: -1, from: 'text', next: i + 1 } : undefined
  if (isTime(reading, i, 'later')) return { sign: 1, from: 'text', next: i + 1 }
  if (isTime(reading, i, 'after'))
    return closes(reading, i + 1) ? { sign: 1, from: 'text', next: i + 1 } : undefined
  return undefined
}

/** Nothing follows that "before" or "after" could govern. */
const closes = (reading: Reading, i: number): boolean => {
  const lexeme = reading.lexemes[i]
  return !lexeme || lexeme.kind === 'mark'
}

function pluralAt(reading: Reading, i: number): ReturnType<typeof amountAt> {
  const word = wordAt(reading, i)
  const unit = reading.time.units.get(word)
  if (!unit || !reading.time.plurals.has(word)) return undefined
  return {
    next: i + 1,
    unit,
    value: durationOf('X', unit),
    count: undefined,
    hyphen: false,
  }
}
