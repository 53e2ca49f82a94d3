import type { TimeUnit } from '../../locales/index.ts'
import { amountAt, durationOf } from './amounts.ts'
import { isHyphen, isTime, phraseAt, type Reading, wordAt } from './lexemes.ts'
import type { Expression, Meaning } from './meaning.ts'
import { numeralAt, ordinalAt } from './numerals.ts'

const duration = (first: number, next: number, by: string, value: string): Expression => ({
  first,
  next,
  by,
  meaning: { is: 'fixed', kind: 'duration', value },
})

/** "three days", "two-day", "35-year-old", "a year and a half", "day-long"; "$5 a day" is a set. */
export function findDuration(reading: Reading, i: number): Expression | undefined {
  const amount = amountAt(reading, i)
  if (!amount) return undefined
  // "in one day" is a length; "one day he will" is no more than some time
  if (
    isTime(reading, i, 'one') &&
    amount.unit.designator === 'D' &&
    !isHyphen(reading, i + 1) &&
    !isTime(reading, i - 1, 'beforeOneDay')
  )
    return undefined
  const rate = amount.article === true && isRate(reading, i, amount.unit)
  if (rate)
    return {
      first: i,
      next: amount.next,
      by: 'rate',
      meaning: { is: 'fixed', kind: 'set', value: amount.value },
    }
  let next = amount.next
  if (isHyphen(reading, next) && (isTime(reading, next + 1, 'old') || isTime(reading, next + 1, 'long')))
    next += 2
  else if (isTime(reading, next, 'old') && !amount.article) next++
  return duration(i, next, 'duration', amount.value)
}

/** How far back a rate's number may stand: "20,000 barrels of oil a day". */
const RATE_REACH = 5

/** "twice a week", "$5 a day", "200 flights a month", "12 percent a year". */
function isRate(reading: Reading, i: number, unit: TimeUnit): boolean {
  const before = reading.lexemes[i - 1]
  if (!before || isTime(reading, i, 'one')) return false
  if (isTime(reading, i - 1, 'rated') || before.kind === 'number') return true
  if (reading.numbers.scales.has(before.lower)) return true
  const noun = before.tag ? /^NN/.test(before.tag) : /[a-z]s$/.test(before.lower)
  const counted = reading.time.units.get(before.lower)
  // "50 hours a week", not "for two years a member"
  if (!noun || (counted && sizeOf(counted) >= sizeOf(unit))) return false
  for (let at = i - 2; at >= Math.max(0, i - RATE_REACH); at--) {
    if (reading.lexemes[at]?.kind === 'number' || numeralAt(reading, at)) return true
  }
  return false
}

const SIZES = ['S', 'MIN', 'H', 'D', 'W', 'M', 'Y'] as const

/** The place of a unit in the order of length. */
const sizeOf = (unit: TimeUnit): number => SIZES.indexOf(unit.designator)

/** "two to three weeks", "12 to 18 months", "five or six days": the shorter of the two. */
export function findDurationRange(reading: Reading, i: number): Expression | undefined {
  const low = numeralAt(reading, i)
  if (!low || !(isTime(reading, low.next, 'to') || isTime(reading, low.next, 'or'))) return undefined
  const high = amountAt(reading, low.next + 1)
  if (!high || high.count === undefined || high.count <= Number(low.value)) return undefined
  return duration(i, high.next, 'duration-range', durationOf(low.value, high.unit))
}

/** "for years", "within weeks", "decades of war", "years-long": no number. */
export function findVagueDuration(reading: Reading, i: number): Expression | undefined {
  const word = wordAt(reading, i)
  const unit = reading.time.units.get(word)
  if (
    !unit ||
    !reading.time.plurals.has(word) ||
    unit.grain === 'quarter' ||
    unit.grain === 'weekend' ||
    isTime(reading, i, 'nights')
  )
    return undefined
  const before = reading.lexemes[i - 1]
  if (before?.kind === 'number' || (before && (isHyphen(reading, i - 1) || (before.capital && i > 1))))
    return undefined
  // "the minutes of the meeting"
  if (unit.designator === 'MIN' && !isTime(reading, i - 1, 'beforeMinutes')) return undefined
  const long = isHyphen(reading, i + 1) && isTime(reading, i + 2, 'long')
  return duration(i, long ? i + 3 : i + 1, 'vague-duration', durationOf('X', unit))
}

/** "day-long", "week-long", "yearlong". */
export function findLong(reading: Reading, i: number): Expression | undefined {
  const glued = reading.time.long.exec(wordAt(reading, i))
  const unit = reading.time.units.get(glued?.[1] ?? wordAt(reading, i))
  if (!unit || reading.time.plurals.has(wordAt(reading, i))) return undefined
  if (glued) return duration(i, i + 1, 'long', durationOf('1', unit))
  if (!isHyphen(reading, i + 1) || !isTime(reading, i + 2, 'long') || isHyphen(reading, i - 1))
    return undefined
  return duration(i, i + 3, 'long', durationOf('1', unit))
}

const set = (first: number, next: number, value: string): Expression => ({
  first,
  next,
  by: 'set',
  meaning: { is: 'fixed', kind: 'set', value },
})

/** "daily", "every day", "each Thursday", "every two weeks", "every other day", "per month", "Mondays". */
export function findSet(reading: Reading, i: number): Expression | undefined {
  const lexeme = reading.lexemes[i]
  const frequency = reading.time.frequencies.get(lexeme?.lower ?? '')
  // a capital inside the sentence belongs to a newspaper ("the Daily ...")
  if (frequency && lexeme) return lexeme.capital && i > 0 ? undefined : set(i, i + 1, frequency)
  if (isTime(reading, i, 'per')) {
    const unit = reading.time.units.get(wordAt(reading, i + 1))
    return unit && !reading.time.plurals.has(wordAt(reading, i + 1))
      ? set(i, i + 2, durationOf('1', unit))
      : undefined
  }
  const plural = pluralDay(reading, i)
  if (plural) return plural
  if (!isTime(reading, i, 'every')) return undefined
  const skipped = isTime(reading, i + 1, 'other') || isTime(reading, i + 1, 'single') ? i + 2 : i + 1
  const named = everyNamed(reading, skipped)
  if (named) return set(i, named.next, named.value)
  const amount = amountAt(reading, i + 1)
  if (amount && !amount.article) return set(i, amount.next, amount.value)
  const ordinal = isTime(reading, i + 1, 'other') ? { value: 2, next: i + 2 } : ordinalAt(reading, i + 1)
  const at = ordinal?.next ?? (isTime(reading, i + 1, 'single') ? i + 2 : i + 1)
  const unit = reading.time.units.get(wordAt(reading, at))
  if (!unit || reading.time.plurals.has(wordAt(reading, at))) return undefined
  return set(i, at + 1, durationOf(String(ordinal?.value ?? 1), unit))
}

function everyNamed(reading: Reading, i: number): { value: string; next: number } | undefined {
  const word = wordAt(reading, i)
  const weekday = reading.time.weekdays.get(word)
  const part = reading.time.parts.get(wordAt(reading, weekday === undefined ? i : i + 1))
  if (weekday !== undefined)
    return { value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`, next: part ? i + 2 : i + 1 }
  if (part) return { value: `XXXX-XX-XXT${part}`, next: i + 1 }
  const month = reading.time.months.get(word)
  if (month !== undefined && reading.lexemes[i]?.capital)
    return { value: `XXXX-${String(month).padStart(2, '0')}`, next: i + 1 }
  const season = reading.time.seasons.get(word)
  return season && { value: `XXXX-${season}`, next: i + 1 }
}

/** "Mondays", "Tuesday nights". */
function pluralDay(reading: Reading, i: number): Expression | undefined {
  const word = wordAt(reading, i)
  const weekday = reading.time.weekdays.get(word)
  if (weekday === undefined || !reading.lexemes[i]?.capital) return undefined
  const part = reading.time.parts.get(wordAt(reading, i + 1))
  const nights = part && wordAt(reading, i + 1).endsWith('s')
  if (!reading.time.pluralDay.test(word) && !nights) return undefined
  return set(i, nights ? i + 2 : i + 1, `XXXX-WXX-${weekday}${nights ? `T${part}` : ''}`)
}

/** Longest phrase of the reference list in lexemes. */
const REFERENCE_LENGTH = 4

/** "now", "recently", "soon", "the near future": TIMEX3's vague references. */
export function findReference(reading: Reading, i: number): Expression | undefined {
  const phrase = phraseAt(reading, i, reading.time.references, REFERENCE_LENGTH)
  if (phrase === undefined || !referenceFits(reading, i, phrase.next)) return undefined
  const meaning: Meaning = { is: 'fixed', kind: 'date', value: phrase.found }
  return { first: i, next: phrase.next, by: 'reference', meaning }
}

function referenceFits(reading: Reading, i: number, next: number): boolean {
  if (isTime(reading, i - 1, 'likeness') && isTime(reading, next, 'likeness')) return false
  // "This time, they won" is an occasion
  if (isTime(reading, next - 1, 'occasion') && !isTime(reading, i - 1, 'at') && !isTime(reading, i - 1, 'in'))
    return false
  const noun = isTime(reading, next - 1, 'momentNouns')
  const after = reading.lexemes[next]
  // "the past president", "the past three years", "the present crisis"
  if (noun && after && after.kind !== 'mark' && !isTime(reading, next, 'afterReference')) return false
  return !(reading.lexemes[i]?.capital && i > 0 && !reading.time.referring.test(wordAt(reading, i)))
}
