import { isHyphen, isTime, type Reading, skip, wordAt } from './lexemes.ts'
import type { Expression } from './meaning.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const clock = (first: number, next: number, hour: number, minute: number, by = 'clock'): Expression => ({
  first,
  next,
  by,
  meaning: { is: 'clock' },
  clock: `T${two(hour)}:${two(minute)}`,
})

/** "10:35 a.m.", "6 p.m. EST", "10.30pm", "1430 GMT", "9 o'clock", "noon", "midnight", "at 19:00". */
export function findClock(reading: Reading, i: number): Expression | undefined {
  const point = reading.time.points.get(wordAt(reading, i))
  if (point) return { first: i, next: i + 1, by: 'clock-point', meaning: { is: 'clock' }, clock: `T${point}` }
  const digits = hourAt(reading, i) ?? spokenHour(reading, i)
  if (!digits) return undefined
  const half = halfAt(reading, digits.next)
  if (half) {
    if (digits.hour > 12 || digits.hour < 1) return undefined
    const hour = (digits.hour % 12) + (half.pm ? 12 : 0)
    return clock(i, zoneAfter(reading, half.next), hour, digits.minute)
  }
  const zone = zoneAfter(reading, digits.next)
  if (zone > digits.next && digits.exact) return clock(i, zone, digits.hour, digits.minute)
  if (isTime(reading, digits.next, 'oclock')) return clock(i, digits.next + 1, digits.hour, digits.minute)
  // "at 19:00", never a score or the length of a video
  if (digits.colon && isTime(reading, i - 1, 'at') && !isHyphen(reading, digits.next))
    return clock(i, digits.next, digits.hour, digits.minute)
  return undefined
}

interface Hour {
  readonly hour: number
  readonly minute: number
  readonly next: number
  readonly colon: boolean
  /** Minutes are written. */
  readonly exact: boolean
}

function hourAt(reading: Reading, i: number): Hour | undefined {
  const lexeme = reading.lexemes[i]
  if (
    lexeme?.kind !== 'number' ||
    reading.lexemes[i - 1]?.text === ':' ||
    reading.lexemes[i - 1]?.text === '$'
  )
    return undefined
  const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(lexeme.text)
  if (military)
    return { hour: Number(military[1]), minute: Number(military[2]), next: i + 1, colon: false, exact: true }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(lexeme.text)
  if (dotted) return hour(Number(dotted[1]), Number(dotted[2]), i + 1, false)
  if (!/^\d{1,2}$/.test(lexeme.text)) return undefined
  const minutes = reading.lexemes[i + 2]
  const colon =
    reading.lexemes[i + 1]?.text === ':' &&
    reading.lexemes[i + 1]?.glued &&
    (minutes?.glued || halfAt(reading, i + 3) !== undefined) &&
    minutes !== undefined &&
    /^[0-5]\d$/.test(minutes.text)
  if (colon) return hour(Number(lexeme.text), Number(minutes?.text), i + 3, true)
  return { hour: Number(lexeme.text), minute: 0, next: i + 1, colon: false, exact: false }
}

/** "three o'clock" */
function spokenHour(reading: Reading, i: number): Hour | undefined {
  const value = reading.numbers.ones.get(wordAt(reading, i))
  if (value === undefined || value < 1 || value > 12 || !isTime(reading, i + 1, 'oclock')) return undefined
  return { hour: value, minute: 0, next: i + 1, colon: false, exact: false }
}

const hour = (value: number, minute: number, next: number, colon: boolean): Hour | undefined =>
  value <= 24 ? { hour: value, minute, next, colon, exact: true } : undefined

/** "a.m.", "pm", "in the morning". */
function halfAt(reading: Reading, i: number): { pm: boolean; next: number } | undefined {
  if (isTime(reading, i, 'am')) return { pm: false, next: i + 1 }
  if (isTime(reading, i, 'pm')) return { pm: true, next: i + 1 }
  const letters = `${wordAt(reading, i)}${wordAt(reading, i + 1)}${wordAt(reading, i + 2)}`
  if (letters === 'a.m' || letters === 'p.m')
    return { pm: letters === 'p.m', next: skip(reading, i + 3, '.') }
  if (wordAt(reading, i) !== 'in' || wordAt(reading, i + 1) !== 'the') return undefined
  const part = reading.time.parts.get(wordAt(reading, i + 2))
  return part && /^(?:MO|AF|EV)$/.test(part) ? { pm: part !== 'MO', next: i + 3 } : undefined
}

/** "EST", "GMT", "local time", "Eastern time", "(EST)". */
function zoneAfter(reading: Reading, i: number): number {
  const at = skip(reading, i, ',')
  if (!isTime(reading, at, 'zone')) return i
  const word = wordAt(reading, at)
  const timed =
    wordAt(reading, at + 1) === 'time' ||
    wordAt(reading, at + 1) === 'standard' ||
    wordAt(reading, at + 1) === 'daylight'
  if (/^(?:local|eastern|pacific|central)$/.test(word))
    return timed ? (wordAt(reading, at + 2) === 'time' ? at + 3 : at + 2) : i
  return reading.lexemes[at]?.text === reading.lexemes[at]?.text.toUpperCase() ? at + 1 : i
}

/** "in the morning", "at night", "the evening": a part of a day that is not named. */
export function findPart(reading: Reading, i: number): Expression | undefined {
  const part = reading.time.parts.get(wordAt(reading, i))
  if (!part || wordAt(reading, i).endsWith('s')) return undefined
  const the = isTime(reading, i - 1, 'the') && (isTime(reading, i - 2, 'in') || isTime(reading, i - 2, 'on'))
  const at = /^(?:at|by)$/.test(wordAt(reading, i - 1))
  if (!the && !at) return undefined
  return { first: i, next: i + 1, by: 'part-of-day', meaning: { is: 'clock' }, clock: `T${part}` }
}
