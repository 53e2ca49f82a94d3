import { isHyphen, isTime, type Reading, skip, skipWord, wordAt } from './lexemes.ts'
import type { Expression } from './meaning.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const clock = (first: number, end: Zone, hour: number, minute: number): Expression => ({
  first,
  next: end.next,
  by: 'clock',
  meaning: { is: 'clock' },
  clock: `T${two(hour)}:${two(minute)}${end.utc ? 'Z' : ''}`,
})

/** Where a time of day ends, its zone taken in, and whether that is Greenwich's. */
interface Zone {
  readonly next: number
  readonly utc: boolean
}

/** "10:35 a.m.", "6 p.m. EST", "10.30pm", "1430 GMT", "9 o'clock", "noon", "midnight", "at 19:00". */
export function findClock(reading: Reading, i: number): Expression | undefined {
  const point = reading.time.points.get(wordAt(reading, i))
  if (point && !isManner(reading, i + 1)) {
    const { next, utc } = zoneAfter(reading, i + 1)
    return {
      first: i,
      next,
      by: 'clock-point',
      meaning: { is: 'clock' },
      clock: `T${point}${utc ? 'Z' : ''}`,
    }
  }
  const digits = hourAt(reading, i) ?? spokenHour(reading, i)
  if (!digits) return undefined
  const half = halfAt(reading, digits.next)
  if (half) return onDial(reading, i, digits, half)
  const zone = zoneAfter(reading, digits.next)
  if (zone.next > digits.next && digits.exact) return clock(i, zone, digits.hour, digits.minute)
  if (isTime(reading, digits.next, 'oclock')) {
    const part = halfAt(reading, digits.next + 1)
    return part
      ? onDial(reading, i, digits, part)
      : clock(i, { next: digits.next + 1, utc: false }, digits.hour, digits.minute)
  }
  const end = { next: digits.next, utc: false }
  // "at six on Thursday morning", "at 8.40 yesterday morning"
  if (!digits.colon && isTime(reading, i - 1, 'at') && isDayPart(reading, digits.next))
    return clock(i, end, digits.hour, digits.minute)
  // "at 1400 hours", "0600 hours"
  if (digits.exact && !digits.colon && isMilitary(reading, i))
    return clock(i, { ...end, next: end.next + 1 }, digits.hour, digits.minute)
  // "at 19:00", "9 June 2031, 19:00", never a score or the length of a video
  const led = isTime(reading, i - 1, 'at') || isYearBefore(reading, i)
  if (digits.colon && led && !isHyphen(reading, digits.next) && !isOfGame(reading, digits.next))
    return clock(i, end, digits.hour, digits.minute)
  return undefined
}

/** "with about 4:00 to play", "at 9:35 left": the clock of a game. */
const isOfGame = (reading: Reading, next: number): boolean =>
  isTime(reading, isTime(reading, next, 'toward') ? next + 1 : next, 'remaining')

/** "midnight regulations", "the midnight hour": what is done late, not when. */
const isManner = (reading: Reading, next: number): boolean =>
  reading.lexemes[next]?.tag === 'NNS' || isTime(reading, next, 'anHour')

/** "2031, " */
const isYearBefore = (reading: Reading, i: number): boolean =>
  wordAt(reading, i - 1) === ',' && /^\d{4}$/.test(wordAt(reading, i - 2))

/** "on Thursday morning", "Thursday morning", "yesterday evening" */
function isDayPart(reading: Reading, i: number): boolean {
  const at = skipWord(reading, i, 'on')
  const isDay = reading.time.weekdays.has(wordAt(reading, at)) || reading.time.days.has(wordAt(reading, at))
  return isDay && reading.time.parts.has(wordAt(reading, at + 1))
}

/** "3 p.m. EST", "nine in the morning": twelve hours twice. */
function onDial(
  reading: Reading,
  i: number,
  digits: Hour,
  half: { readonly pm: boolean; readonly next: number },
): Expression | undefined {
  if (digits.hour > 12 || digits.hour < 1) return undefined
  return clock(i, zoneAfter(reading, half.next), (digits.hour % 12) + (half.pm ? 12 : 0), digits.minute)
}

/** "1400 hours" after a word of time or with a zero before it; else it is how long something took. */
const isMilitary = (reading: Reading, i: number): boolean =>
  /^\d{4}$/.test(wordAt(reading, i)) &&
  isTime(reading, i + 1, 'hours') &&
  (wordAt(reading, i).startsWith('0') || isTime(reading, i - 1, 'at'))

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

/** "three o'clock", "ten in the evening", "six on Thursday morning" */
function spokenHour(reading: Reading, i: number): Hour | undefined {
  const value = reading.numbers.ones.get(wordAt(reading, i))
  const told =
    isTime(reading, i + 1, 'oclock') || halfAt(reading, i + 1) !== undefined || isDayPart(reading, i + 1)
  if (value === undefined || value < 1 || value > 12 || !told) return undefined
  return { hour: value, minute: 0, next: i + 1, colon: false, exact: false }
}

const hour = (value: number, minute: number, next: number, colon: boolean): Hour | undefined =>
  value <= 24 ? { hour: value, minute, next, colon, exact: true } : undefined

/** "a.m.", "pm", "in the morning", "that night". */
function halfAt(reading: Reading, i: number): { pm: boolean; next: number } | undefined {
  if (isTime(reading, i, 'am')) return { pm: false, next: i + 1 }
  if (isTime(reading, i, 'pm')) return { pm: true, next: i + 1 }
  const letters = `${wordAt(reading, i)}${wordAt(reading, i + 1)}${wordAt(reading, i + 2)}`
  const { spelledAm, spelledPm } = reading.time.classes
  const pm = spelledPm.has(letters)
  if (pm || spelledAm.has(letters)) return { pm, next: skip(reading, i + 3, '.') }
  const that = isTime(reading, i, 'that')
  if (!that && (!isTime(reading, i, 'inside') || !isTime(reading, i + 1, 'article'))) return undefined
  const at = that ? i + 1 : i + 2
  const part = reading.time.parts.get(wordAt(reading, at))
  const known = that ? /^(?:MO|AF|EV|NI)$/ : /^(?:MO|AF|EV)$/
  return part && known.test(part) ? { pm: part !== 'MO', next: at + 1 } : undefined
}

/** "EST", "GMT", "local time", "Eastern time", "(EST)". */
function zoneAfter(reading: Reading, i: number): Zone {
  const at = skip(reading, i, ',')
  const none = { next: i, utc: false }
  if (!isTime(reading, at, 'zone')) return none
  const timed = isTime(reading, at + 1, 'clockTime') || isTime(reading, at + 1, 'zoneKind')
  if (isTime(reading, at, 'namedZones'))
    return timed ? { next: isTime(reading, at + 2, 'clockTime') ? at + 3 : at + 2, utc: false } : none
  if (reading.lexemes[at]?.text !== reading.lexemes[at]?.text.toUpperCase()) return none
  return { next: at + 1, utc: isTime(reading, at, 'utc') }
}

/** "2031-03-05T20:05:00Z", "2031-03-05 20:05": the time of a stamp, from the index after its date. */
export function stampAt(
  reading: Reading,
  i: number,
): { readonly clock: string; readonly next: number } | undefined {
  const joined = reading.lexemes[i]?.glued && wordAt(reading, i) === 't'
  const at = joined ? i + 1 : i
  const parts = [0, 1, 2, 3, 4].map(step => reading.lexemes[at + step])
  const [hours, colon, minutes, second, seconds] = parts
  if (
    !/^(?:[01]\d|2[0-4])$/.test(hours?.text ?? '') ||
    colon?.text !== ':' ||
    !/^[0-5]\d$/.test(minutes?.text ?? '')
  )
    return undefined
  if (hours?.glued !== (joined === true) || !colon.glued || !minutes?.glued) return undefined
  const fine = second?.text === ':' && second.glued && /^[0-5]\d(?:\.\d+)?$/.test(seconds?.text ?? '')
  const next = fine ? at + 5 : at + 3
  const utc = reading.lexemes[next]?.glued && wordAt(reading, next) === 'z'
  const clock = `T${hours?.text}:${minutes.text}${fine ? `:${seconds?.text.slice(0, 2)}` : ''}${utc ? 'Z' : ''}`
  return { clock, next: utc ? next + 1 : next }
}

/** "the early hours", "the small hours", "the early morning hours": before dawn. */
export function findSmallHours(reading: Reading, i: number): Expression | undefined {
  if (!isTime(reading, i, 'smallHours')) return undefined
  const at = isTime(reading, i + 1, 'morning') ? i + 2 : i + 1
  if (!isTime(reading, at, 'hours')) return undefined
  return { first: i, next: at + 1, by: 'part-of-day', meaning: { is: 'clock' }, clock: 'TMO' }
}

/** "in the morning", "at night", "the evening": a part of a day that is not named. */
export function findPart(reading: Reading, i: number): Expression | undefined {
  const part = reading.time.parts.get(wordAt(reading, i))
  if (!part || wordAt(reading, i).endsWith('s')) return undefined
  const early = isTime(reading, i - 1, 'early') || isTime(reading, i - 1, 'late') ? i - 1 : i
  const the =
    isTime(reading, early - 1, 'the') &&
    (isTime(reading, early - 2, 'in') || isTime(reading, early - 2, 'on'))
  // "before dawn on Friday", but not "before dawn" of a day that only the story knows
  const day = skipWord(reading, i + 1, 'on')
  const dated = reading.time.weekdays.has(wordAt(reading, day)) && reading.lexemes[day]?.capital === true
  const twilight = isTime(reading, i, 'twilight') && isTime(reading, i - 1, 'at') && dated
  const at = twilight || isTime(reading, i - 1, 'hourLeads')
  if (!the && !at) return undefined
  return { first: i, next: i + 1, by: 'part-of-day', meaning: { is: 'clock' }, clock: `T${part}` }
}
