const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}
const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i
/** RFC 2822, and dates as people write them with the month in words: "Mon, 14 Jan 2030 08:00:00 GMT". */
const DAY_MONTH =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([a-z]{1,4}|[+-]\d{4}))?)?$/i
const MONTH_DAY = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i

/**
 * A date of publication in ISO 8601, precision and offset as written ("2030-01", "2030-01-14T08:00:00+09:00").
 * Reads ISO 8601, RFC 2822 and English dates with the month in words; null for anything else and for days that no
 * calendar has.
 */
export function isoDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, 80)
  const iso = ISO.exec(text)
  if (iso !== null) return compose(iso.slice(1))
  const dayFirst = DAY_MONTH.exec(text)
  if (dayFirst !== null) {
    const [, day = '', month = '', year, hour, ...rest] = dayFirst
    return compose([
      year,
      monthNumber(month),
      day.padStart(2, '0'),
      hour?.padStart(2, '0'),
      rest[0],
      rest[1],
      undefined,
      rest[2],
    ])
  }
  const monthFirst = MONTH_DAY.exec(text)
  if (monthFirst === null) return null
  return compose([monthFirst[3], monthNumber(monthFirst[1] ?? ''), (monthFirst[2] ?? '').padStart(2, '0')])
}

function monthNumber(name: string): string {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return String(index + 1).padStart(2, '0')
}

function compose(parts: readonly (string | undefined)[]): string | null {
  const [year, month, day, hour, minute, second, fraction, zone] = parts
  if (year === undefined || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null
  const date = [year, month, day].filter(part => part !== undefined).join('-')
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`
  return `${date}T${hour}:${minute}${seconds}${offset(zone)}`
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return ''
  const known = ZONES[zone.toLowerCase()]
  if (known !== undefined) return known
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  return sign === '' ? '' : `${sign}${hours}:${minutes || '00'}`
}
