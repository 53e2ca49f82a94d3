const MOMENT =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Minutes east of Greenwich; a date-time without an offset is read as UTC, so that no machine's zone counts. */
function offsetOf(written: string | undefined): number {
  if (written === undefined || written === 'Z') return 0
  const digits = written.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0)
  return written.startsWith('-') ? -minutes : minutes
}

/**
 * Milliseconds of an ISO 8601 date or date-time; a lower precision is read as its first moment. `undefined` where
 * it is none, or no such day or hour exists.
 */
export function instantOf(written: string): number | undefined {
  const found = MOMENT.exec(written)
  if (found === null) return undefined
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((digits, index) =>
      digits === undefined ? (index === 1 || index === 2 ? 1 : 0) : Number(digits),
    ) as [number, number, number, number, number, number]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  if (hour > 24 || minute > 59 || second > 60) return undefined
  const fraction = Number(`0.${found[7] ?? '0'}`)
  const local = Date.UTC(year, month - 1, day, hour, minute, second) + Math.round(fraction * 1000)
  return local - offsetOf(found[8]) * 60_000
}

/** A day, or a part of it as TIMEX3 has it ("2031-03-04TMO", the morning). */
const isDay = (date: string): boolean =>
  /^.{10}(T(MO|MI|AF|EV|NI|DT))?$/.test(date) && instantOf(date.slice(0, 10)) !== undefined

/** How a date of each precision is written: ISO 8601, and TIMEX3 for seasons, quarters and decades. */
const WRITTEN: Readonly<Record<string, (date: string) => boolean>> = {
  minute: date => date.includes('T') && instantOf(date) !== undefined,
  day: isDay,
  week: date => {
    const week = /^\d{4}-W(\d\d)(-WE)?$/.exec(date)
    return week !== null && Number(week[1]) >= 1 && Number(week[1]) <= 53
  },
  month: date => /^\d{4}-\d\d$/.test(date) && instantOf(date) !== undefined,
  season: date => /^\d{4}-(SP|SU|FA|AU|WI)$/.test(date),
  quarter: date => /^\d{4}-Q[1-4]$/.test(date),
  year: date => /^\d{4}$/.test(date),
  decade: date => /^\d{3}$/.test(date),
}

/** Whether a date is written as its precision asks. */
export const isDateOf = (precision: string, date: string): boolean => WRITTEN[precision]?.(date) ?? false
