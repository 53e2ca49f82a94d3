import type { TimeUnit } from '../../locales/index.ts'
import { isHyphen, isTime, type Reading, wordAt } from './lexemes.ts'
import { type Numeral, numeralAt } from './numerals.ts'

/** So much of a unit of time: "three days", "two-day", "a few hours", "half an hour". */
export interface Amount {
  readonly next: number
  readonly unit: TimeUnit
  /** ISO 8601 duration; X where the number is vague. */
  readonly value: string
  /** Undefined where the number is vague. */
  readonly count: number | undefined
  /** Written with a hyphen, as an adjective. */
  readonly hyphen: boolean
  readonly article?: boolean
}

/** An ISO 8601 duration: "P3D", "PT2H", "P1DT12H" is not made; a fraction becomes the next smaller unit where it can. */
export function durationOf(count: string, unit: TimeUnit): string {
  const time = unit.designator === 'H' || unit.designator === 'MIN' || unit.designator === 'S'
  const letter = unit.designator === 'MIN' ? 'M' : unit.designator
  const prefix = time ? 'PT' : 'P'
  if (count === 'X') return `${prefix}X${letter}`
  const total = Number(count) * unit.factor
  const whole = Math.floor(total)
  const rest = total - whole
  const smaller = SMALLER[unit.designator]
  if (rest === 0 || !smaller) return `${prefix}${trimmed(total)}${letter}`
  const below = rest * smaller.times
  if (!Number.isInteger(below)) return `${prefix}${trimmed(total)}${letter}`
  return `${prefix}${whole > 0 ? `${whole}${letter}` : ''}${below}${smaller.letter}`
}

const SMALLER: Partial<Record<TimeUnit['designator'], { readonly times: number; readonly letter: string }>> =
  {
    Y: { times: 12, letter: 'M' },
    H: { times: 60, letter: 'M' },
    MIN: { times: 60, letter: 'S' },
  }

const trimmed = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Reads an amount of time that begins at an index, or undefined. */
export function amountAt(reading: Reading, i: number): Amount | undefined {
  return halfAt(reading, i) ?? quartersAt(reading, i) ?? vagueAt(reading, i) ?? countedAt(reading, i)
}

/** "half an hour", "half a century", "a half hour". */
function halfAt(reading: Reading, i: number): Amount | undefined {
  const article = isTime(reading, i, 'a') && isTime(reading, i + 1, 'half')
  const at = article ? i + 1 : i
  if (!isTime(reading, at, 'half')) return undefined
  const unitAt =
    isHyphen(reading, at + 1) || isTime(reading, at + 1, 'a') ? at + 2 : article ? at + 1 : undefined
  const unit = unitAt === undefined ? undefined : reading.time.units.get(wordAt(reading, unitAt))
  if (unitAt === undefined || !unit || reading.time.plurals.has(wordAt(reading, unitAt))) return undefined
  return { next: unitAt + 1, unit, value: durationOf('0.5', unit), count: undefined, hyphen: false }
}

/** "a quarter of an hour", "three quarters of an hour". */
function quartersAt(reading: Reading, i: number): Amount | undefined {
  const top = isTime(reading, i, 'a') ? { value: '1', next: i + 1 } : numeralAt(reading, i)
  const at = top && isHyphen(reading, top.next) ? top.next + 1 : top?.next
  if (!top || at === undefined || !isTime(reading, at, 'quarter') || !isTime(reading, at + 1, 'genitive'))
    return undefined
  const unit = isTime(reading, at + 2, 'a') ? reading.time.units.get(wordAt(reading, at + 3)) : undefined
  if (unit?.designator !== 'H') return undefined
  const value = durationOf(String(Number(top.value) / 4), unit)
  return { next: at + 4, unit, value, count: undefined, hyphen: false }
}

/** "a few days", "several months", "many years", "a couple of weeks". */
function vagueAt(reading: Reading, i: number): Amount | undefined {
  const at = isTime(reading, i, 'a') ? i + 1 : i
  const couple = isTime(reading, at, 'couple')
  if (!couple && !isTime(reading, at, 'few') && !isTime(reading, at, 'several')) return undefined
  let next = at + 1
  if (isTime(reading, next, 'genitive')) next++
  if (isHyphen(reading, next)) next++
  if (isTime(reading, next, 'more')) next++
  const unit = reading.time.units.get(wordAt(reading, next))
  if (!unit) return undefined
  if (isTime(reading, i, 'some') && !reading.time.plurals.has(wordAt(reading, next))) return undefined
  return {
    next: next + 1,
    unit,
    value: durationOf(couple ? '2' : 'X', unit),
    count: couple ? 2 : undefined,
    hyphen: false,
  }
}

/** "three days", "two-day", "a year", "28 more days", "two and a half years", "six months or so". */
function countedAt(reading: Reading, i: number): Amount | undefined {
  const article = isTime(reading, i, 'a')
  const numeral = numeralAt(reading, i) ?? oneAt(reading, i)
  if (!numeral || numeral.low !== undefined) return undefined
  const { next: afterHalf, extra } = andHalf(reading, numeral.next)
  let at = afterHalf
  const hyphen = isHyphen(reading, at)
  if (hyphen) at++
  // "15-plus years"
  if (hyphen && isTime(reading, at, 'plus')) at++
  // "two trading days", "ten consecutive years"
  for (let step = 0; step < 2 && !hyphen && isTime(reading, at, 'more'); step++) at++
  const word = wordAt(reading, at)
  const unit = reading.time.units.get(word)
  if (!unit || (isTime(reading, at, 'shortClock') && !numeral.digits)) return undefined
  // "a year-earlier loss"
  if (isHyphen(reading, at + 1) && (isTime(reading, at + 2, 'ago') || isTime(reading, at + 2, 'before')))
    return undefined
  const plural = reading.time.plurals.has(word)
  const count = Number(numeral.value) + extra
  if (!plural && !hyphen && count !== 1 && !fits(reading, at)) return undefined
  // "a months-long siege"
  if (plural && article && numeral.value === '1' && extra === 0) return undefined
  // "a second meeting", "a quarter of the seats"
  if (article && (unit.designator === 'S' || unit.grain === 'quarter' || unit.grain === 'weekend'))
    return undefined
  // "three-quarters of the food", "three quarters of it"
  const share = unit.grain === 'quarter' && count === 3 && !numeral.digits && at === numeral.next
  if (
    share &&
    !isTime(reading, i - 1, 'last') &&
    !isTime(reading, i - 1, 'next') &&
    !isTime(reading, i - 1, 'beforeOneDay')
  )
    return undefined
  if (unit.grain === 'quarter' && (!plural || hyphen || isTime(reading, at + 1, 'genitive'))) return undefined
  const tail = andHalf(reading, at + 1)
  const total = String(count + tail.extra)
  return { next: tail.next, unit, value: durationOf(total, unit), count: count + tail.extra, hyphen, article }
}

/** "a year", "a single day", "single-day": one, and where the unit is looked for. */
function oneAt(reading: Reading, i: number): Pick<Numeral, 'next' | 'value' | 'digits' | 'low'> | undefined {
  const single = isTime(reading, i, 'a') ? i + 1 : i
  if (isTime(reading, single, 'single') && (single > i || isHyphen(reading, i + 1)))
    return { next: single + 1, value: '1', digits: false }
  return single > i ? { next: i + 1, value: '1', digits: false } : undefined
}

/** "five year plan": the singular without a hyphen is accepted before a noun only where the number is small. */
const fits = (reading: Reading, i: number): boolean =>
  reading.lexemes[i + 1]?.kind === 'word' &&
  !reading.lexemes[i + 1]?.capital &&
  !isTime(reading, i, 'shortUnits')

/** "and a half", "-and-a-half" */
function andHalf(reading: Reading, i: number): { next: number; extra: number } {
  const step = isHyphen(reading, i) ? 2 : 1
  const at = i + step - 1
  const there =
    isTime(reading, at, 'and') && isTime(reading, at + step, 'a') && isTime(reading, at + 2 * step, 'half')
  return there ? { next: at + 2 * step + 1, extra: 0.5 } : { next: i, extra: 0 }
}
