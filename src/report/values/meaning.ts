import type { Grain, HolidayRule } from '../../locales/index.ts'
import type { Value } from '../../model/index.ts'
import type { Reading } from './lexemes.ts'

/** The report's own date, or the story's where the report has none; relative dates hang on it. */
export interface Anchor {
  /** ISO 8601 date, or date and time. */
  readonly date: string
  /** `implied` where the date is the story's, not the report's. */
  readonly certainty: 'stated' | 'implied'
}

/** A point or period of the calendar as far as the words give it; all but `clock` exclude one another below the year. */
export interface Moment {
  /** Astronomical for years before Christ is not used: 480 BC is -480. */
  readonly year?: number
  readonly decade?: number
  readonly century?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly month?: number
  readonly day?: number
  readonly week?: number
  readonly weekend?: boolean
}

/** What a piece of text says about time, before the anchor is applied. */
export type Meaning =
  /** "Nov. 9, 2031", "Nov. 9", "June last year" (the year is another meaning). */
  | {
      readonly is: 'calendar'
      readonly moment: Moment
      readonly direction?: Direction
      readonly year?: Meaning
      /** The year of a day that the words after it name ("the Sept. 11 attacks"), unless the report is older. */
      readonly remembered?: number
    }
  /** "Tuesday", "last Tuesday", "Tuesday of last week"; one pointed at ("the Tuesday") is never today. */
  | {
      readonly is: 'weekday'
      readonly weekday: number
      readonly direction?: Direction
      readonly week?: Direction | 'same'
      readonly pointed?: boolean
    }
  /** "yesterday", "last year", "two weeks ago" (from the report); "two days later" (from the date before). */
  | {
      readonly is: 'shift'
      readonly grain: Grain
      readonly amount: number
      readonly from: 'report' | 'text'
      readonly keep?: boolean
    }
  /** "Christmas Eve". */
  | {
      readonly is: 'holiday'
      readonly rule: HolidayRule
      readonly direction?: Direction
      readonly year?: Meaning
    }
  /** "a week from Tuesday", "a year ago today": so far from another day. */
  | { readonly is: 'offset'; readonly from: Meaning; readonly grain: Grain; readonly amount: number }
  /** "the same month last year": the date before in the text, as fine as it is or as the grain, in another year. */
  | { readonly is: 'same'; readonly grain?: Grain; readonly year: Meaning }
  /** "the weekend": the last or the next by tense. */
  | { readonly is: 'weekend' }
  /** What needs no anchor: durations, sets, references. */
  | { readonly is: 'fixed'; readonly value: string; readonly kind: Value['kind'] }
  /** "10 p.m.", "the morning" with no day. */
  | { readonly is: 'clock' }

/** -1 "last", 0 "this", 1 "next"; `before` and `after` count from the date before in the text. */
export type Direction = -1 | 0 | 1 | 'before' | 'after'

/** An expression of time in one sentence: lexemes `[first, next)`. */
export interface Expression {
  readonly first: number
  readonly next: number
  /** The rule, without the layer. */
  readonly by: string
  readonly meaning: Meaning
  /** TIMEX3's suffix: "TMO", "T22:00". */
  readonly clock?: string
  readonly mod?: 'approx' | 'min' | 'max'
}

/** A rule: the expression that begins at an index, or undefined. */
export type TimeFinder = (reading: Reading, i: number) => Expression | undefined

const two = (value: number): string => String(value).padStart(2, '0')
const four = (value: number): string =>
  value < 0 ? `BC${String(-value).padStart(4, '0')}` : String(value).padStart(4, '0')

/** A moment in TIMEX3: "2031-11-09", "2031-W11", "2031-Q3", "203" (decade), "20" (century); X where nothing is known. */
export function formatMoment(moment: Moment): string {
  if (moment.century !== undefined)
    return moment.century < 0 ? `BC${two(-moment.century)}` : two(moment.century)
  if (moment.decade !== undefined) {
    return moment.decade < 0
      ? `BC${String(-moment.decade).padStart(3, '0')}`
      : String(moment.decade).padStart(3, '0')
  }
  const year = moment.year === undefined ? 'XXXX' : four(moment.year)
  if (moment.half !== undefined) return `${year}-H${moment.half}`
  if (moment.quarter !== undefined) return `${year}-Q${moment.quarter}`
  if (moment.season !== undefined) return `${year}-${moment.season}`
  if (moment.week !== undefined) return `${year}-W${two(moment.week)}${moment.weekend ? '-WE' : ''}`
  if (moment.month === undefined) return moment.day === undefined ? year : `${year}-XX-${two(moment.day)}`
  if (moment.day === undefined) return `${year}-${two(moment.month)}`
  return `${year}-${two(moment.month)}-${two(moment.day)}`
}

/** What a moment is as fine as: the grain its value names. */
export function grainOf(moment: Moment): Grain {
  if (moment.day !== undefined) return 'day'
  if (moment.weekend) return 'weekend'
  if (moment.week !== undefined) return 'week'
  if (moment.month !== undefined) return 'month'
  if (moment.season !== undefined) return 'season'
  if (moment.quarter !== undefined) return 'quarter'
  if (moment.half !== undefined) return 'half'
  if (moment.year !== undefined) return 'year'
  return moment.decade !== undefined ? 'decade' : 'century'
}
