import { isTime, type Reading, wordAt } from './lexemes.ts'
import type { Expression } from './meaning.ts'
import { numeralAt } from './numerals.ts'

/** "ten past twelve", "half past nine", "a quarter to six", "ten minutes past midnight": a time as it is read from a dial. */
export function findDial(reading: Reading, i: number): Expression | undefined {
  const minutes = minutesAt(reading, i)
  const side = minutes && sideOf(reading, minutes.next, minutes.named)
  if (!minutes || side === undefined) return undefined
  const hour = dialHourAt(reading, minutes.next + 1)
  if (!hour) return undefined
  const of = (hour.value * 60 + side * minutes.value + DAY) % DAY
  const half = hour.point ? undefined : afternoonAt(reading, hour.next)
  const at = half?.pm ? (of % (DAY / 2)) + DAY / 2 : of
  return {
    first: i,
    next: half?.next ?? hour.next,
    by: 'clock-dial',
    meaning: { is: 'clock' },
    clock: `T${two(Math.floor(at / 60))}:${two(at % 60)}`,
  }
}

/** Minutes of a day. */
const DAY = 24 * 60
const two = (value: number): string => String(value).padStart(2, '0')

interface Minutes {
  readonly value: number
  readonly next: number
  /** Called minutes, or a part of an hour: a bare "ten" may be ten of anything. */
  readonly named: boolean
}

function minutesAt(reading: Reading, i: number): Minutes | undefined {
  const at = isTime(reading, i, 'a') ? i + 1 : i
  if (isTime(reading, at, 'aQuarter')) return { value: 15, next: at + 1, named: true }
  if (isTime(reading, i, 'half')) return { value: 30, next: i + 1, named: true }
  const numeral = numeralAt(reading, i)
  const value = Number(numeral?.value)
  if (!numeral || numeral.low !== undefined || !(value > 0 && value < 60)) return undefined
  const named = isTime(reading, numeral.next, 'minutes')
  return { value, next: named ? numeral.next + 1 : numeral.next, named }
}

/** 1 past the hour, -1 to it: "ten to twelve people" is a range, "ten past twelve" never. */
function sideOf(reading: Reading, at: number, named: boolean): 1 | -1 | undefined {
  if (isTime(reading, at, 'past') || (isTime(reading, at, 'behind') && named)) return 1
  return named && (isTime(reading, at, 'toward') || isTime(reading, at, 'priorTo')) ? -1 : undefined
}

function dialHourAt(
  reading: Reading,
  i: number,
): { readonly value: number; readonly next: number; readonly point: boolean } | undefined {
  const point = reading.time.points.get(wordAt(reading, i))
  if (point) return { value: Number(point.slice(0, 2)), next: i + 1, point: true }
  const value = reading.numbers.ones.get(wordAt(reading, i)) ?? Number(wordAt(reading, i))
  return value >= 1 && value <= 12
    ? { value, next: isTime(reading, i + 1, 'oclock') ? i + 2 : i + 1, point: false }
    : undefined
}

/** "in the afternoon", "in the evening", "at night"; the morning changes nothing. */
function afternoonAt(
  reading: Reading,
  i: number,
): { readonly pm: boolean; readonly next: number } | undefined {
  const night = isTime(reading, i, 'point') && isTime(reading, i + 1, 'night')
  if (night) return { pm: true, next: i + 2 }
  if (!isTime(reading, i, 'inside') || !isTime(reading, i + 1, 'article')) return undefined
  const part = reading.time.parts.get(wordAt(reading, i + 2))
  return part && /^(?:MO|AF|EV)$/.test(part) ? { pm: part !== 'MO', next: i + 3 } : undefined
}
