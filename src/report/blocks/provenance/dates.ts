import type { Locale } from '../../../locales/index.ts'

/** A date as a line writes it: ISO 8601, with the time and the offset where they are written. */
export interface WrittenDate {
  readonly iso: string
  /** The line says that it is the date of a change ("Updated ..."). */
  readonly modified: boolean
}

interface Found {
  readonly start: number
  readonly end: number
  readonly day: string
  /** ISO text had its time with it. */
  readonly time?: string
}

const ISO =
  /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/gu
/** "Mar-15-31", "15-Mar-2031". */
const HYPHENED =
  /(?<![\p{L}\d-])(?:(\p{L}{3,9})-(\d{1,2})|(\d{1,2})-(\p{L}{3,9}))-((?:19|20)?\d\d)(?![\d-])/gu
const NUMERIC = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d|\d\d(?![\d./]))/gu
/** The time stands so near its date. */
const NEAR = 28

/** The dates of a dateline block, in order; a date without a year is none. */
export function datesIn(line: string, locale: Locale): WrittenDate[] {
  const text = line.slice(0, 400).replace(/((?:19|20)\d\d)(?=\d{1,2}[:.]\d\d)/gu, '$1 ')
  const found = findDays(text, locale)
  return found.map((one, i) => {
    const from = found[i - 1]?.end ?? 0
    const to = found[i + 1]?.start ?? text.length
    const before = text.slice(from, one.start)
    return {
      iso: one.day + (one.time ?? clockNear(before, text.slice(one.end, to), locale)),
      modified: isModified(before, locale),
    }
  })
}

function findDays(text: string, locale: Locale): Found[] {
  const found: Found[] = []
  const add = (
    match: RegExpExecArray,
    year: string,
    month: number | undefined,
    day: number,
    time?: string,
  ): void => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!month || month > 12 || !isDay(Number(year), month, day)) return
    if (found.some(other => other.start < span.end && span.start < other.end)) return
    if (isVisit(text.slice(0, span.start), locale)) return
    found.push({ ...span, day: isoOf(Number(year), month, day), ...(time ? { time } : {}) })
  }
  const month = (word: string): number | undefined => locale.time.months.get(word.toLowerCase())
  for (const m of text.matchAll(ISO)) add(m, m[1] as string, Number(m[2]), Number(m[3]), isoTime(m))
  for (const m of text.matchAll(locale.stamps.monthFirst))
    add(m, m[3] as string, month(m[1] as string), Number(m[2]))
  for (const m of text.matchAll(locale.stamps.dayFirst))
    add(m, m[3] as string, month(m[2] as string), Number(m[1]))
  for (const m of text.matchAll(HYPHENED)) {
    const [name, day] = [m[1] ?? m[4] ?? '', Number(m[2] ?? m[3])]
    add(m, String(fullYear(m[5] as string)), month(name), day)
  }
  for (const m of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(m[1]), Number(m[3])]
    // "10/01/2031" is read only where one order alone makes a date, or dots or the zone of its time say which comes first
    const year = String(fullYear(m[4] as string))
    if (m[2] === '.' || a > 12) add(m, year, b, a)
    else if (b > 12 || a === b || isMonthFirst(text, locale)) add(m, year, a, b)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "Posted 1 year ago [downloaded on 2 May 2031]": when somebody took the page from its site. */
const isVisit = (before: string, { page }: Locale): boolean =>
  (before.slice(-NEAR).match(WORDS) ?? []).slice(-2).some(word => page.visited.has(word.toLowerCase()))

/** "POSTED: 05/02/31, 9:00 PM PDT": where clocks show that time the month stands first. */
const isMonthFirst = (text: string, { page }: Locale): boolean =>
  (text.match(/\b\p{Lu}{2,4}\b/gu) ?? []).some(word => page.monthFirst.has(word.toLowerCase()))

/** Two digits are a year from 1970 to 2069, as POSIX reads them but for two years. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900)

/** A day that lacks its year ("12 June"), or is one of two ("10/06/2031"). */
export interface OpenDay {
  /** What it can be: month and day, and the year where it is written. */
  readonly readings: readonly { readonly year?: number; readonly month: number; readonly day: number }[]
  /** The time with it, as ISO 8601 has it. */
  readonly time: string
  /** The line says that it is the date of a change ("Updated ..."). */
  readonly modified: boolean
}

/** The days of a line that do not say by themselves which they are. */
export function openDaysIn(line: string, locale: Locale): OpenDay[] {
  const text = line.slice(0, 400)
  const found: OpenDay[] = []
  const add = (match: RegExpExecArray, readings: OpenDay['readings']): void => {
    const held = readings.filter(
      one => one.month > 0 && one.month < 13 && isDay(one.year ?? LEAP, one.month, one.day),
    )
    const end = match.index + match[0].length
    const before = text.slice(0, match.index)
    if (held.length === 0 || isVisit(before, locale)) return
    const time = clockNear(found.length > 0 ? '' : before, text.slice(end), locale)
    found.push({ readings: held, time, modified: isModified(before, locale) })
  }
  const month = (word: string | undefined): number => locale.time.months.get(word?.toLowerCase() ?? '') ?? 0
  for (const m of text.matchAll(locale.stamps.monthDay)) add(m, [{ month: month(m[1]), day: Number(m[2]) }])
  for (const m of text.matchAll(locale.stamps.dayMonth)) add(m, [{ month: month(m[2]), day: Number(m[1]) }])
  for (const m of text.matchAll(NUMERIC)) {
    const [a, b, year] = [Number(m[1]), Number(m[3]), fullYear(m[4] as string)]
    if (m[2] === '/' && a <= 12 && b <= 12)
      add(m, [
        { year, month: b, day: a },
        { year, month: a, day: b },
      ])
  }
  return found
}

/** A year that has every day. */
const LEAP = 2000

const isDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysOf(year, month)

/** A day as ISO 8601 has it. */
export const isoOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const daysOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const isoTime = (m: RegExpExecArray): string | undefined =>
  m[4] === undefined ? undefined : `T${m[4]}:${m[5]}:${m[6] ?? '00'}${offset(m[7])}`

const offset = (zone: string | undefined): string =>
  zone === undefined || zone === 'Z' ? (zone ?? '') : `${zone.slice(0, 3)}:${zone.slice(-2)}`

/** The time after the date, or else before it; a word such as "updated" parts it from the date. */
function clockNear(before: string, after: string, locale: Locale): string {
  return (
    clockIn(untilStamp(after, locale).slice(0, NEAR), locale, 'first') ||
    clockIn(sinceStamp(before, locale).slice(-NEAR), locale, 'last')
  )
}

function clockIn(text: string, locale: Locale, which: 'first' | 'last'): string {
  const clocks = [...text.matchAll(locale.stamps.clock)].filter(
    m => m[2] !== undefined || (m[4] !== undefined && m[5] !== undefined),
  )
  const m = which === 'first' ? clocks[0] : clocks.at(-1)
  if (!m) return ''
  const hour = hourOf(Number(m[1]), m[4]?.toLowerCase(), locale)
  if (hour > 23 || Number(m[2] ?? 0) > 59) return ''
  return `T${String(hour).padStart(2, '0')}:${m[2] ?? '00'}:${m[3] ?? '00'}${zoneOf(m[6] ?? '', locale)}`
}

const hourOf = (hour: number, half: string | undefined, { stamps }: Locale): number =>
  half === undefined || hour > 12 ? hour : (hour % 12) + (half === stamps.afterNoon ? 12 : 0)

function zoneOf(written: string, locale: Locale): string {
  const plain = written.replace(/\s/gu, '')
  const shift = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?$/iu.exec(plain)
  if (shift) return `${shift[1]}${(shift[2] as string).padStart(2, '0')}:${shift[3] ?? '00'}`
  if (/^z$/iu.test(plain)) return 'Z'
  const letters = plain.toLowerCase()
  return locale.page.zones.get(letters) ?? locale.page.zones.get(letters.slice(0, 3)) ?? ''
}

const WORDS = /\p{L}+/gu

/** Up to a word that opens the next stamp ("| Updated: ..."). */
function untilStamp(text: string, locale: Locale): string {
  for (const m of text.matchAll(WORDS)) if (isStamp(m[0], locale)) return text.slice(0, m.index)
  return text
}

function sinceStamp(text: string, locale: Locale): string {
  const last = [...text.matchAll(WORDS)].findLast(m => isStamp(m[0], locale))
  return last ? text.slice(last.index + last[0].length) : text
}

const isStamp = (word: string, locale: Locale): boolean =>
  word.length > 4 &&
  locale.page.dateFiller.has(word.toLowerCase()) &&
  (locale.page.modified.has(word.toLowerCase()) || locale.stamps.done.test(word))

function isModified(before: string, locale: Locale): boolean {
  const last = [...before.matchAll(WORDS)]
    .map(m => m[0].toLowerCase())
    .findLast(word => isStamp(word, locale))
  return last !== undefined && locale.page.modified.has(last)
}
