import type { Grain } from '../../locales/index.ts'
import { dayNumber, dayOf, daysIn, weekOf, mondayOf } from './calendar.ts'
import type { Moment } from './meaning.ts'

/**
 * The period of a grain so many periods away from a moment: a year before 2031-03-14 is 2030. With `keep` the value stays as
 * fine as the moment where the grain is coarser ("a year earlier" than the third quarter of 2031 is 2030-Q3). Undefined where
 * the moment is too coarse to count in that grain.
 */
export function shift(from: Moment, grain: Grain, amount: number, keep: boolean): Moment | undefined {
  const year = from.year ?? (from.decade === undefined ? undefined : from.decade * 10)
  if (year === undefined) return undefined
  if (grain === 'century') return { century: Math.floor(year / 100) + amount }
  if (grain === 'decade')
    return amount === 0 || !keep ? { decade: Math.floor(year / 10) + amount } : { year: year + amount * 10 }
  if (grain === 'year')
    return keep && from.day === undefined && from.year !== undefined
      ? { ...from, year: year + amount }
      : { year: year + amount }
  if (grain === 'quarter' || grain === 'half') return shiftPart(from, year, grain, amount)
  if (grain === 'month') return shiftMonth(from, year, amount)
  if (grain === 'hour') return from.day === undefined ? undefined : from
  return shiftDays(from, grain, amount)
}

function shiftPart(
  from: Moment,
  year: number,
  grain: 'quarter' | 'half',
  amount: number,
): Moment | undefined {
  const size = grain === 'quarter' ? 3 : 6
  const index =
    from[grain] !== undefined
      ? (from[grain] as number) - 1
      : from.month === undefined
        ? undefined
        : Math.floor((from.month - 1) / size)
  if (index === undefined) return undefined
  const total = year * (12 / size) + index + amount
  const part = (total % (12 / size)) + 1
  return { year: Math.floor(total / (12 / size)), [grain]: part }
}

function shiftMonth(from: Moment, year: number, amount: number): Moment | undefined {
  if (from.month === undefined) return undefined
  const total = year * 12 + from.month - 1 + amount
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
}

function shiftDays(from: Moment, grain: Grain, amount: number): Moment | undefined {
  const number = numberOf(from)
  if (number === undefined) return undefined
  if (grain === 'day') return from.day === undefined ? undefined : dayOf(number + amount)
  const { year, week } = weekOf(number + amount * 7)
  return grain === 'weekend' ? { year, week, weekend: true } : { year, week }
}

/** Day number of a moment's first day where it is at least as fine as a week. */
function numberOf(moment: Moment): number | undefined {
  if (moment.year === undefined || moment.year < 0) return undefined
  if (moment.week !== undefined) return mondayOf(moment.year, moment.week)
  if (moment.month === undefined || moment.day === undefined) return undefined
  return dayNumber(moment.year, moment.month, Math.min(moment.day, daysIn(moment.year, moment.month)))
}
