import { stampAt } from './find-clock.ts'
import { isHyphen, isTime, phraseAt, type Reading, skip, skipWord, wordAt } from './lexemes.ts'
import type { Direction, Expression, Meaning, Moment } from './meaning.ts'
import { ordinalAt } from './numerals.ts'
import { yearAt } from './years.ts'

/** Longest name of a holiday in lexemes ("St. Patrick's Day"). */
const HOLIDAY_LENGTH = 5

/** "2031-11-09", "9/11/2031", "09.11.2031": all digits. Day and month in the order of the locale where both could be. */
export function findDigitDate(reading: Reading, i: number): Expression | undefined {
  const dotted = dottedDate(reading, i)
  if (dotted) return dotted
  const marks = [reading.lexemes[i + 1], reading.lexemes[i + 3]]
  const parts = [reading.lexemes[i], reading.lexemes[i + 2], reading.lexemes[i + 4]].map(
    one => one?.text ?? '',
  )
  if (!parts.every(part => /^\d{1,4}$/.test(part)) || reading.lexemes[i]?.kind !== 'number') return undefined
  const mark = marks[0]?.text ?? ''
  if (!/^[-/.]$/.test(mark) || marks[1]?.text !== mark) return undefined
  if (![1, 2, 3, 4].every(step => reading.lexemes[i + step]?.glued)) return undefined
  const moment = digitDate(parts as [string, string, string], mark, reading.time.monthFirst)
  const stamp = stampAt(reading, i + 5)
  return moment && { first: i, next: i + 5, by: 'digit-date', meaning: { is: 'calendar', moment }, ...stamp }
}

/** "23.11.2031": the first two numbers read as one decimal. */
function dottedDate(reading: Reading, i: number): Expression | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(reading.lexemes[i]?.text ?? '')
  const [dot, year] = [reading.lexemes[i + 1], reading.lexemes[i + 2]]
  if (!parts || dot?.text !== '.' || !dot.glued || !year?.glued || !/^\d{4}$/.test(year.text))
    return undefined
  const moment = digitDate([parts[1] as string, parts[2] as string, year.text], '.', reading.time.monthFirst)
  return moment && { first: i, next: i + 3, by: 'digit-date', meaning: { is: 'calendar', moment } }
}

function digitDate(
  parts: readonly [string, string, string],
  mark: string,
  monthFirst: boolean,
): Moment | undefined {
  const [a, b, c] = parts.map(Number) as [number, number, number]
  if (parts[0].length === 4) return dated(a, b, c)
  if (parts[2].length !== 4 && !(mark === '/' && parts[2].length === 2)) return undefined
  const year = parts[2].length === 4 ? c : c + (c < 50 ? 2000 : 1900)
  return monthFirst && mark === '/'
    ? (dated(year, a, b) ?? dated(year, b, a))
    : (dated(year, b, a) ?? dated(year, a, b))
}

const dated = (year: number, month: number, day: number): Moment | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && year > 0 ? { year, month, day } : undefined

/** "Nov. 9, 2031", "November 9th", "November 2031", "November": the month first. */
export function findMonthDate(reading: Reading, i: number): Expression | undefined {
  const month = monthAt(reading, i)
  if (!month) return undefined
  const day = dayAt(reading, month.next)
  if (day) {
    const comma = skipWord(reading, skip(reading, day.next, ','), 'genitive')
    const year = yearAt(reading, comma)
    const fits = year && !(comma === day.next && year.short)
    const moment = { month: month.value, day: day.value, ...(fits ? { year: year.value } : {}) }
    const remembered = fits ? undefined : rememberedYear(reading, day.next, month.value, day.value)
    return {
      first: i,
      next: fits ? year.next : day.next,
      by: 'month-day',
      meaning: { is: 'calendar', moment, ...(remembered ? { remembered } : {}) },
    }
  }
  const year = yearAfterMonth(reading, month.next)
  if (year) {
    return {
      first: i,
      next: year.next,
      by: 'month-year',
      meaning: { is: 'calendar', moment: { year: year.value, month: month.value } },
    }
  }
  if (!bareMonth(reading, i)) return undefined
  return {
    first: i,
    next: month.next,
    by: 'month',
    meaning: { is: 'calendar', moment: { month: month.value } },
  }
}

/** "the Sept. 11 attacks", "the Oct. 7 massacre": the year that everybody knows. */
function rememberedYear(reading: Reading, i: number, month: number, day: number): number | undefined {
  const event = reading.time.remembered.find(one => one.month === month && one.day === day)
  const found = event && [i, i + 1].some(at => event.nouns.has(wordAt(reading, at)))
  return found ? event.year : undefined
}

function yearAfterMonth(reading: Reading, i: number): ReturnType<typeof yearAt> {
  for (const word of [',', 'of', '-', '']) {
    const at = word ? skip(reading, i, word) : i
    if (word && at === i) continue
    const year = yearAt(reading, at)
    if (year) return year
  }
  return undefined
}

/** A month's name in capitals, with the full stop of its abbreviation. */
function monthAt(reading: Reading, i: number): { value: number; next: number } | undefined {
  const lexeme = reading.lexemes[i]
  const value = reading.time.months.get(lexeme?.lower ?? '')
  if (!lexeme || value === undefined || !lexeme.capital) return undefined
  const short = lexeme.lower.length <= 4 && !isTime(reading, i, 'wholeMonths')
  return { value, next: short ? dotAfter(reading, i + 1) : i + 1 }
}

const dotAfter = (reading: Reading, i: number): number =>
  reading.lexemes[i]?.glued ? skip(reading, i, '.') : i

/** A month that is also a word or a name ("May said", "Mar del Plata") must follow a word that dates have before them. */
function bareMonth(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i)
  if (!reading.time.doubtfulMonths.has(word)) return true
  const before = reading.lexemes[i - 1]
  const after = reading.lexemes[i + 1]
  if (isTime(reading, before?.text === '.' ? i - 2 : i - 1, 'titles')) return false
  // "Mar-a-Verde"
  if (isHyphen(reading, i + 1) && isTime(reading, i + 2, 'anArticle')) return false
  // "Ann Lee and April Fay"
  const joint = isTime(reading, i - 1, 'and') || isTime(reading, i - 1, 'or')
  if (joint && after?.capital && !reading.time.months.has(after.lower)) return false
  const led = MONTH_LEADS.some(name => isTime(reading, i - 1, name)) && !isTime(reading, i - 1, 'the')
  if (!isTime(reading, i, 'verbalMonths') && word.length > 3)
    return led || (!(before?.capital && i > 1) && !after?.capital)
  return before !== undefined && (led || before.lower === '-') && !(after?.capital && after.kind === 'word')
}

const MONTH_LEADS = [
  'in',
  'at',
  'last',
  'next',
  'early',
  'late',
  'middle',
  'every',
  'previous',
  'following',
  'beforeYear',
  'this',
] as const

/** "9", "9th", "ninth" as a day of a month; no year and no count ("May 2031", "May 5,000"). */
function dayAt(reading: Reading, i: number): { value: number; next: number } | undefined {
  const ordinal = ordinalAt(reading, i)
  if (ordinal) return ordinal.value <= 31 ? ordinal : undefined
  const lexeme = reading.lexemes[i]
  if (lexeme?.kind !== 'number' || !/^\d{1,2}$/.test(lexeme.text)) return undefined
  const value = Number(lexeme.text)
  const unit = reading.lexemes[i + 1]
  if (
    unit?.text === ':' &&
    unit.glued &&
    reading.lexemes[i + 2]?.glued &&
    reading.lexemes[i + 2]?.kind === 'number'
  )
    return undefined
  return value >= 1 && value <= 31 ? { value, next: i + 1 } : undefined
}

/** "9 November 2031", "the 9th of November", "9 Nov.": the day first. */
export function findDayMonth(reading: Reading, i: number): Expression | undefined {
  const day = dayAt(reading, i)
  if (!day) return undefined
  const of = skipWord(reading, day.next, 'genitive')
  if (of === day.next && isHyphen(reading, of)) return undefined
  const month = monthAt(reading, of)
  if (!month) return undefined
  const comma = skip(reading, month.next, ',')
  const year = yearAt(reading, skipWord(reading, comma, 'genitive'))
  const fits = year && !(comma > month.next && year.short)
  const moment = { month: month.value, day: day.value, ...(fits ? { year: year.value } : {}) }
  return {
    first: i,
    next: fits ? year.next : month.next,
    by: 'day-month',
    meaning: { is: 'calendar', moment },
  }
}

/** "Tuesday", "last Tuesday", "this coming Sunday", "the following Friday". */
export function findWeekday(reading: Reading, i: number): Expression | undefined {
  const lead = directionAt(reading, i)
  const at = lead?.next ?? i
  const lexeme = reading.lexemes[at]
  const weekday = reading.time.weekdays.get(lexeme?.lower ?? '')
  if (!lexeme?.capital || weekday === undefined || reading.time.pluralDay.test(lexeme.lower)) return undefined
  if (isNameOfDay(reading, at)) return undefined
  const dotted = wordAt(reading, at + 1) === '.' && reading.lexemes[at + 1]?.glued === true
  const any = lead ? undefined : anyWeekday(reading, i, weekday)
  if (any) return any
  const doubtful = reading.time.doubtfulWeekdays.has(lexeme.lower)
  const beside = dotAfter(reading, at + 1)
  const nearDate = monthAt(reading, skip(reading, beside, ',')) ?? dayAt(reading, skip(reading, beside, ','))
  if (doubtful && !nearDate && !(dotted && !lead && i > 0 && isTime(reading, i - 1, 'beforeYear')))
    return undefined
  const meaning: Meaning = {
    is: 'weekday',
    weekday,
    ...(lead ? { direction: lead.direction } : {}),
    ...(!lead && isTime(reading, i - 1, 'article') ? { pointed: true } : {}),
  }
  const week = lead ? undefined : weekAfter(reading, at + 1)
  if (week)
    return {
      first: i,
      next: week.next,
      by: 'weekday-of-week',
      meaning: { ...meaning, week: week.direction },
    }
  // "Monday week": seven days after the next Monday
  if (!lead && isTime(reading, at + 1, 'week') && reading.lexemes[at + 2]?.kind !== 'word')
    return {
      first: i,
      next: at + 2,
      by: 'day-from',
      meaning: { is: 'offset', from: meaning, grain: 'week', amount: 1 },
    }
  return { first: i, next: doubtful ? beside : at + 1, by: 'weekday', meaning }
}

/** "the first Monday in June", "the last Friday of May 2031"; "the second Tuesday of each month" is a set. */
export function findNthWeekday(reading: Reading, i: number): Expression | undefined {
  const last = isTime(reading, i, 'last')
  const rank = last ? { value: -1, next: i + 1 } : ordinalAt(reading, i)
  if (!rank || rank.value > 5) return undefined
  const weekday = reading.time.weekdays.get(wordAt(reading, rank.next))
  if (weekday === undefined || !isTime(reading, rank.next + 1, 'of')) return undefined
  const at = rank.next + 2
  if (isTime(reading, at, 'every') && reading.time.units.get(wordAt(reading, at + 1))?.grain === 'month')
    return {
      first: i,
      next: at + 2,
      by: 'nth-weekday',
      meaning: { is: 'fixed', kind: 'set', value: `XXXX-WXX-${weekday}` },
    }
  const month = monthAt(reading, at)
  if (!month) return undefined
  const year = yearAt(reading, month.next)
  const meaning: Meaning = {
    is: 'holiday',
    rule: { month: month.value, weekday, nth: rank.value },
    ...(year ? { year: { is: 'calendar', moment: { year: year.value } } as const } : {}),
  }
  return { first: i, next: year?.next ?? month.next, by: 'nth-weekday', meaning }
}

/** "Black Friday", "Bloody Sunday"; "the Sunday Times": a name in which the day is no date. */
function isNameOfDay(reading: Reading, i: number): boolean {
  if (reading.lexemes[i - 1]?.capital && isTime(reading, i - 1, 'dayNames')) return true
  const after = reading.lexemes[i + 1]
  return (
    isTime(reading, i - 1, 'article') &&
    after?.kind === 'word' &&
    after.capital &&
    monthAt(reading, i + 1) === undefined
  )
}

/** "born on a Sunday", "on a Monday morning": no day of the calendar. */
function anyWeekday(reading: Reading, i: number, weekday: number): Expression | undefined {
  if (!isTime(reading, i - 1, 'a') || !isTime(reading, i - 2, 'on')) return undefined
  const part = reading.time.parts.get(wordAt(reading, i + 1))
  const next = part ? i + 2 : i + 1
  const after = reading.lexemes[next]
  if (after && after.kind !== 'mark' && !isTime(reading, next, 'afterReference')) return undefined
  const value = `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`
  return { first: i, next, by: 'any-weekday', meaning: { is: 'fixed', kind: part ? 'time' : 'date', value } }
}

/** "Thursday [of last week]", "Thursday [last week]", "the Monday [of that week]". */
function weekAfter(reading: Reading, i: number): { direction: Direction | 'same'; next: number } | undefined {
  const at = isTime(reading, i, 'genitive') ? i + 1 : i
  const lead = isTime(reading, at, 'that')
    ? { direction: 'same' as const, next: at + 1 }
    : directionAt(reading, isTime(reading, at, 'article') ? at + 1 : at)
  if (!lead || !isTime(reading, lead.next, 'week')) return undefined
  // "on Thursday this week's votes" tells of votes
  if (isTime(reading, lead.next + 1, 'owner') || isHyphen(reading, lead.next + 1)) return undefined
  return { direction: lead.direction, next: lead.next + 1 }
}

/** "last", "next", "this", "this past", "the previous", "the following" before a name of the calendar. */
export function directionAt(reading: Reading, i: number): { direction: Direction; next: number } | undefined {
  if (reading.lexemes[i]?.directs !== true) return undefined
  // "this past Friday", "this coming March"
  if (isTime(reading, i, 'this') && !isTime(reading, i + 1, 'this')) {
    const inner = directionAt(reading, i + 1)
    if (inner) return inner
  }
  if (isTime(reading, i, 'last')) return { direction: -1, next: i + 1 }
  if (isTime(reading, i, 'this')) return { direction: 0, next: i + 1 }
  if (isTime(reading, i, 'next') && comingFits(reading, i)) return { direction: 1, next: i + 1 }
  if (isTime(reading, i, 'previous')) return { direction: 'before', next: i + 1 }
  if (isTime(reading, i, 'following')) return { direction: 'after', next: i + 1 }
  return undefined
}

/** "the coming week", "this coming Friday", "in coming weeks"; but not "coming September 30" and "coming this fall". */
function comingFits(reading: Reading, i: number): boolean {
  if (!isTime(reading, i, 'coming')) return true
  const led =
    isTime(reading, i - 1, 'the') || isTime(reading, i - 1, 'this') || isTime(reading, i - 1, 'these')
  return led || reading.time.plurals.has(wordAt(reading, i + 1))
}

/** "last June", "next March", "the previous April". */
export function findDirectedMonth(reading: Reading, i: number): Expression | undefined {
  const lead = directionAt(reading, i)
  const month = lead && monthAt(reading, lead.next)
  if (!month) return undefined
  const day = dayAt(reading, month.next)
  const moment = { month: month.value, ...(day ? { day: day.value } : {}) }
  const meaning: Meaning = { is: 'calendar', moment, direction: lead.direction }
  return { first: i, next: day?.next ?? month.next, by: 'directed-month', meaning }
}

/** "Christmas", "last Thanksgiving", "New Year's Day 2031", "Valentine's Day in 2031". */
export function findHoliday(reading: Reading, i: number): Expression | undefined {
  const lead = directionAt(reading, i)
  const at = lead?.next ?? i
  if (!reading.lexemes[at]?.capital) return undefined
  const phrase = phraseAt(reading, at, reading.time.holidays, HOLIDAY_LENGTH)
  if (!phrase) return undefined
  const year = yearAt(
    reading,
    skipWord(reading, skipWord(reading, skip(reading, phrase.next, ','), 'genitive'), 'inside'),
  )
  const meaning: Meaning = {
    is: 'holiday',
    rule: phrase.found,
    ...(lead ? { direction: lead.direction } : {}),
    ...(year ? { year: { is: 'calendar', moment: { year: year.value } } as const } : {}),
  }
  return { first: i, next: year?.next ?? phrase.next, by: 'holiday', meaning }
}
