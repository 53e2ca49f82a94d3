import { dayOf } from './calendar.ts'
import { type Direction, grainOf, type Moment } from './meaning.ts'
import type { Tense } from './tense.ts'

/** Months that the moment stands after January, for comparing what has no year. */
function monthsIn(moment: Moment): number {
  if (moment.month !== undefined) return moment.month - 1 + (moment.day ?? 1) / 32
  if (moment.season) return { WI: 0, SP: 2.5, SU: 5.5, FA: 8.5 }[moment.season]
  if (moment.quarter !== undefined) return (moment.quarter - 1) * 3
  return moment.half === undefined ? 0 : (moment.half - 1) * 6
}

/** In a story told forward, a month long before the last one told is in the next year: "December ... In January". */
const TURN_OF_YEAR = 8

/** The year of a date without one behind another that was told. */
export function toldYear(moment: Moment, told: Moment, direction: Direction | undefined): number {
  const year = told.year as number
  const grain = grainOf(told)
  if (grain === 'year' || grain === 'season') return year
  const ahead = monthsIn(moment) - monthsIn(told)
  if (direction === 'before' || direction === -1) return ahead < 0 ? year : year - 1
  if (direction === 'after' || direction === 1) return ahead > 0 ? year : year + 1
  return ahead < -TURN_OF_YEAR ? year + 1 : year
}

/** A date this far on the wrong side of the tense, in months, is put on the other side if that is much nearer. */
const TOO_FAR = 9

/** How far ahead a quarter without a year can lie, in months. */
const QUARTERS_AHEAD = 6

const DECEMBER = 12

/** The year of "November", "Nov. 9" or "summer" as seen from the report's day. */
export function nearYear(
  moment: Moment,
  today: number,
  direction: Direction | undefined,
  tense: () => Tense | undefined,
): number {
  const now = dayOf(today)
  const fine = moment.day !== undefined ? now : { ...now, day: 1 }
  const reach =
    moment.season || moment.quarter !== undefined || moment.half !== undefined
      ? Math.floor(monthsIn(fine) / 3) * 3
      : monthsIn(fine)
  const ahead = monthsIn(moment) - reach
  // a winter is counted by the year in which it ends
  if (direction === 0) return moment.season === 'WI' && now.month === DECEMBER ? now.year + 1 : now.year
  if (direction === -1) return ahead < 0 && !isNow(moment, now) ? now.year : now.year - 1
  if (direction === 1) return ahead > 0 ? now.year : now.year + 1
  if (ahead === 0) return now.year
  const time = tense()
  const past = ahead < 0 ? now.year : now.year - 1
  const future = ahead > 0 ? now.year : now.year + 1
  const back = ahead < 0 ? -ahead : 12 - ahead
  // a report on earnings comes after its quarter, even where it is still expected
  if (moment.quarter !== undefined && 12 - back > QUARTERS_AHEAD) return past
  if (time === 'future') return 12 - back > TOO_FAR + 1 ? past : future
  if (time === 'since') return past
  if (time === 'past') return back > TOO_FAR ? future : past
  return back <= 6 ? past : future
}

/** Whether a season is that of a day: "last summer" of a July is the summer before. A winter is counted by the year in which it ends. */
const isNow = ({ season }: Moment, { month }: Moment): boolean =>
  season !== undefined && season === ['', 'SP', 'SU', 'FA'][Math.floor(((month ?? 1) % 12) / 3)]
