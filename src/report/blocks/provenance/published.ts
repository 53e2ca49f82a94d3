import type { Locale } from '../../../locales/index.ts'
import { type OpenDay, type WrittenDate, datesIn, isoOf, openDaysIn } from './dates.ts'
import type { Piece } from './piece.ts'

/** When a report was published and changed, as far as its own lines say. */
export interface Stamps {
  readonly published: string | null
  readonly modified: string | null
}

/** Reads the date lines, datelines, bylines and signatures; a day without a year has that of the other lines. */
export function stampsOf(pieces: readonly Piece[], locale: Locale): Stamps {
  const dates = datesOf(pieces, locale)
  const plain = dates.find(date => !date.modified)?.iso
  return {
    published: plain ?? completed(pieces, dates, locale) ?? null,
    modified: dates.find(date => date.modified)?.iso ?? null,
  }
}

/** Dates of the date lines, then of the datelines cut off paragraphs, then of bylines and signatures that hold one. */
const datesOf = (pieces: readonly Piece[], locale: Locale): WrittenDate[] =>
  dated(pieces).flatMap(piece => datesIn(piece.words, locale))

const openDaysOf = (pieces: readonly Piece[], locale: Locale): OpenDay[] =>
  dated(pieces).flatMap(piece => openDaysIn(piece.words, locale))

const dated = (pieces: readonly Piece[]): Piece[] => [
  ...pieces.filter(piece => piece.role === 'dateline' || piece.by === 'blocks/dateline'),
  ...pieces.filter(piece => piece.role === 'byline' || piece.by === 'blocks/sign-off'),
]

/** "PORT ALMA, 12 June (NP)" over "NP 12/06/2031 21:15", or over "© 2031 Narrows Press". */
function completed(
  pieces: readonly Piece[],
  dates: readonly WrittenDate[],
  locale: Locale,
): string | undefined {
  const open = openDaysOf(pieces, locale)
  const [yearless] = open
    .map(day => day.readings[0])
    .filter(one => one !== undefined && one.year === undefined)
  for (const { readings, time } of open) {
    const agreed = readings.find(
      one => one.year !== undefined && one.month === yearless?.month && one.day === yearless.day,
    )
    if (agreed?.year !== undefined) return isoOf(agreed.year, agreed.month, agreed.day) + time
  }
  const year =
    dates[0]?.iso.slice(0, 4) ??
    open.flatMap(day => day.readings).find(one => one.year)?.year ??
    rightsYear(pieces, locale)
  return yearless && year !== undefined ? isoOf(Number(year), yearless.month, yearless.day) : undefined
}

/** The last year of "© 2029-2031 The Ledger". */
function rightsYear(pieces: readonly Piece[], { bylines }: Locale): string | undefined {
  const line = pieces.find(
    piece =>
      (piece.role === 'credit' || piece.role === 'notice') && bylines.rights.test(piece.words.slice(0, 300)),
  )
  return line?.words
    .slice(0, 300)
    .match(/(?:19|20)\d\d/gu)
    ?.at(-1)
}

/** The day of a dateline that does not say its year, or which of two days it is, as near as it can be to one of the dates of the story. */
export function dayNear(
  pieces: readonly Piece[],
  dates: readonly string[],
  locale: Locale,
): string | undefined {
  return nearest(openDaysOf(pieces, locale).slice(0, 1), dates)
}

/** The reading of some open days that is nearest to one of some dates. */
function nearest(open: readonly OpenDay[], dates: readonly string[]): string | undefined {
  const years = new Set(
    dates.map(date => Number(date.slice(0, 4))).flatMap(year => [year - 1, year, year + 1]),
  )
  const days = open
    .flatMap(({ readings }) => readings)
    .flatMap(({ year, month, day }) =>
      (year === undefined ? [...years].sort() : [year]).map(one => isoOf(one, month, day)),
    )
  const away = (day: string): number =>
    Math.min(...dates.map(date => Math.abs(Date.parse(day) - Date.parse(date.slice(0, 10)))))
  return days.reduce<string | undefined>(
    (best, day) => (best === undefined || away(day) < away(best) ? day : best),
    undefined,
  )
}

/** A day whose line does not say of which year it is, or which of two, is that of publication so near to a day of the story. */
const DAYS_AWAY = 31
const DAY = 86_400_000

/** The date that a report prints and that only its story can read: "8:00 AM 4/5/2031", "Mar. 8 5:46 PM"; null where it prints none. */
export function printedNear(pieces: readonly Piece[], date: string, locale: Locale): string | null {
  const [open] = openDaysOf(pieces, locale).filter(({ modified }) => !modified)
  if (!open) return null
  const day = nearest([open], [date])
  const isNear =
    day !== undefined && Math.abs(Date.parse(day) - Date.parse(date.slice(0, 10))) <= DAYS_AWAY * DAY
  return isNear ? day + open.time : null
}
