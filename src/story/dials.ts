import type { Locale } from '../locales/index.ts'
import type { Report, Value } from '../model/index.ts'

/** Minutes of half a day: "four o'clock" comes twice. */
export const HALF_DAY = 12 * 60
/** Characters behind a time in which stands what else says which half of the day is meant. */
const BEHIND = 20

/** The minutes of a day at which a time stands by its value, undefined where it names no minute. */
export function minutesOf({ value }: Value): number | undefined {
  const [, hours, minutes] = /T(\d\d):(\d\d)$/.exec(value) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** `Four o'clock`, `five past two`, `3:10`: a time of the dial that does not say which half of the day it is of. */
export function isOfDial(value: Value, { text }: Report, { meaning: { halves } }: Locale): boolean {
  const minutes = minutesOf(value)
  if (minutes === undefined || minutes < 60 || minutes >= HALF_DAY + 60) return false
  const words = text.slice(value.start, value.end)
  return (
    !/\b0\d/.test(words) && !halves.test(words) && !halves.test(text.slice(value.end, value.end + BEHIND))
  )
}

/** A time by its value or, where that would say more than the report does, by its words: "six o'clock". */
export const timeAsTold = (value: Value, report: Report, locale: Locale): string =>
  isOfDial(value, report, locale)
    ? report.text.slice(value.start, value.end).replace(/\s+/g, ' ')
    : value.value
