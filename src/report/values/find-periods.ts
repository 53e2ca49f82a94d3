import { directionAt } from './find-dates.ts'
import { findDirectedUnit, findShift } from './find-relative.ts'
import { isHyphen, isTime, type Reading, skip, skipWord, wordAt } from './lexemes.ts'
import type { Expression, Meaning, Moment } from './meaning.ts'
import { ordinalAt } from './numerals.ts'
import { yearAt } from './years.ts'

const calendar = (first: number, next: number, by: string, moment: Moment): Expression => ({
  first,
  next,
  by,
  meaning: { is: 'calendar', moment },
})

/** "the third quarter of 2031", "second-quarter", "the first half of 2031", "Q3 2031", "the 2031 third quarter". */
export function findQuarter(reading: Reading, i: number): Expression | undefined {
  const leading = yearAt(reading, i)
  const at = leading ? leading.next : i
  const core = quarterName(reading, at)
  if (!core) return undefined
  const of = skipWord(reading, skip(reading, core.next, ','), 'genitive')
  const fiscal = isTime(reading, of, 'fiscal') ? skipWord(reading, of + 1, 'yearNoun') : of
  const year = leading ?? yearAt(reading, fiscal)
  // "the first half" alone is mostly a game's
  if ((core.half || core.last) && !year && !halfOfYear(reading, core.next)) return undefined
  const moment = {
    ...(core.half ? { half: core.value } : { quarter: core.value }),
    ...(year ? { year: year.value } : {}),
  }
  return calendar(i, leading || !year ? core.next : year.next, core.half ? 'half' : 'quarter', moment)
}

/** "of the year", "of this year", "of last year". */
const halfOfYear = (reading: Reading, i: number): boolean =>
  isTime(reading, i, 'genitive') && isTime(reading, i + 2, 'yearNoun')

function quarterName(
  reading: Reading,
  i: number,
): { value: number; next: number; half: boolean; last?: boolean } | undefined {
  const sign = reading.lexemes[i]
  const digit = reading.lexemes[i + 1]
  if (sign && /^[QH]$/.test(sign.text) && digit?.glued && /^[1-4]$/.test(digit.text)) {
    return { value: Number(digit.text), next: i + 2, half: sign.text === 'H' }
  }
  // "the final quarter of 2031", "the latter half of last year"
  if (isTime(reading, i, 'closing')) {
    const half = isTime(reading, i + 1, 'half')
    if (!half && !isTime(reading, i + 1, 'aQuarter')) return undefined
    return { value: half ? 2 : 4, next: i + 2, half, last: true }
  }
  const start = isTime(reading, i, 'fiscal') ? (isHyphen(reading, i + 1) ? i + 2 : i + 1) : i
  const ordinal = ordinalAt(reading, start)
  if (!ordinal || ordinal.value > 4) return undefined
  let next = isHyphen(reading, ordinal.next) ? ordinal.next + 1 : ordinal.next
  if (isTime(reading, next, 'fiscal')) next++
  if (isTime(reading, next, 'aQuarter')) return { value: ordinal.value, next: next + 1, half: false }
  return isTime(reading, next, 'half') && ordinal.value < 3
    ? { value: ordinal.value, next: next + 1, half: true }
    : undefined
}

/** "summer", "the spring of 2031", "last fall", "winter 2031"; "fall" and "spring" only where a date can stand. */
export function findSeason(reading: Reading, i: number): Expression | undefined {
  const lead = directionAt(reading, i)
  const at = lead?.next ?? i
  const season = reading.time.seasons.get(wordAt(reading, at))
  if (!season) return undefined
  const of = skipWord(reading, skip(reading, at + 1, ','), 'genitive')
  const year = yearAt(reading, of)
  if (!year && !lead && !seasonFits(reading, at)) return undefined
  const moment = { season, ...(year ? { year: year.value } : {}) }
  const meaning: Meaning = { is: 'calendar', moment, ...(lead ? { direction: lead.direction } : {}) }
  return { first: i, next: year?.next ?? at + 1, by: 'season', meaning }
}

function seasonFits(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i)
  if (reading.lexemes[i]?.capital && i > 0) return false
  if (!reading.time.doubtfulSeasons.has(word)) return !reading.lexemes[i + 1]?.capital
  // "in the fall", but not "the fall of the city", "a fall in prices" and "after the fall"
  const led =
    isTime(reading, i - 1, 'in') || isTime(reading, i - 1, 'early') || isTime(reading, i - 1, 'late')
  const the =
    isTime(reading, i - 1, 'the') &&
    (isTime(reading, i - 2, 'throughSeason') ||
      (isTime(reading, i - 2, 'at') && !isTime(reading, i, 'collapse')))
  return (led || the) && !isTime(reading, i + 1, 'genitive')
}

/** "fiscal 2031", "the year 2031", "fiscal year 2031". */
export function findNamedYear(reading: Reading, i: number): Expression | undefined {
  const at = isTime(reading, i, 'fiscal')
    ? skipWord(reading, i + 1, 'yearNoun')
    : skipWord(reading, i, 'yearNoun')
  if (at === i) return undefined
  const year = yearAt(reading, at)
  return year && calendar(i, year.next, 'named-year', { year: year.value })
}

/** "the weekend", "the end of the year", "the year ended June 30", "year-end": periods named by their article alone. */
export function findNamedPeriod(reading: Reading, i: number): Expression | undefined {
  const edge = edgeOfYear(reading, i)
  if (edge)
    return {
      first: i,
      next: edge,
      by: 'year-end',
      meaning: { is: 'shift', grain: 'year', amount: 0, from: 'report' },
    }
  if (!isTime(reading, i - 1, 'article')) return undefined
  if (isTime(reading, i, 'weekend'))
    return { first: i, next: i + 1, by: 'weekend', meaning: { is: 'weekend' } }
  const wide = isTime(reading, i, 'fiscal') || isTime(reading, i, 'full') ? i + 1 : i
  const unit = reading.time.units.get(wordAt(reading, wide))
  if (!unit || reading.time.plurals.has(wordAt(reading, wide))) return undefined
  const grain = unit.grain
  if (grain === 'year' && isTime(reading, wide + 1, 'yearEnds')) {
    return {
      first: i,
      next: wide + 1,
      by: 'year-ended',
      meaning: { is: 'fixed', kind: 'duration', value: 'P1Y' },
    }
  }
  const edged = isTime(reading, i - 2, 'genitive') && isTime(reading, i - 3, 'edge')
  // "earlier in the year", "late in the day"
  const within =
    isTime(reading, i - 2, 'inside') && (isTime(reading, i - 3, 'early') || isTime(reading, i - 3, 'late'))
  if (within && grain === 'day')
    return {
      first: i,
      next: wide + 1,
      by: 'named-period',
      meaning: { is: 'shift', grain, amount: 0, from: 'text' },
    }
  const whole =
    grain === 'year' && isTime(reading, i - 2, 'purpose') && reading.lexemes[wide + 1]?.kind === 'mark'
  const long =
    edged &&
    isTime(reading, i - 3, 'yearEdges') &&
    (grain === 'decade' || grain === 'century') &&
    unit.factor <= 100
  if (
    !(edged || within || whole || wide > i) ||
    !(grain === 'year' || grain === 'month' || grain === 'week' || long)
  )
    return undefined
  return {
    first: i,
    next: wide + 1,
    by: 'named-period',
    meaning: { is: 'shift', grain, amount: 0, from: 'report' },
  }
}

/** "year-end", "year's end", "year end". */
function edgeOfYear(reading: Reading, i: number): number | undefined {
  if (!isTime(reading, i, 'yearNoun')) return undefined
  const at = isHyphen(reading, i + 1) || isTime(reading, i + 1, 'owner') ? i + 2 : i + 1
  return isTime(reading, at, 'end') ? at + 1 : undefined
}

/** "the quarter", "the latest quarter", "the year-earlier period", "year-ago": business pages count back from the quarter in hand. */
export function findBusinessPeriod(reading: Reading, i: number): Expression | undefined {
  if (
    isTime(reading, i, 'yearNoun') &&
    isHyphen(reading, i + 1) &&
    (isTime(reading, i + 2, 'ago') || isTime(reading, i + 2, 'before'))
  ) {
    const noun = isTime(reading, i + 3, 'quarter') || isTime(reading, i + 3, 'period') ? i + 4 : i + 3
    return {
      first: i,
      next: noun,
      by: 'year-earlier',
      meaning: { is: 'shift', grain: 'year', amount: -1, from: 'text', keep: true },
    }
  }
  if (
    isTime(reading, i, 'aQuarter') &&
    isTime(reading, i - 1, 'article') &&
    !isTime(reading, i + 1, 'genitive') &&
    isBusiness(reading, i) &&
    !isHyphen(reading, i + 1) &&
    !reading.lexemes[i]?.capital
  ) {
    return {
      first: i,
      next: i + 1,
      by: 'the-quarter',
      meaning: { is: 'shift', grain: 'quarter', amount: 0, from: 'text' },
    }
  }
  return undefined
}

/** How far around "the quarter" a word of business is looked for, in lexemes. */
const BUSINESS_REACH = 40

/** Whether the words around talk of earnings or growth; elsewhere "the quarter" is a part of a town. */
function isBusiness(reading: Reading, i: number): boolean {
  for (let at = Math.max(0, i - BUSINESS_REACH); at < i + BUSINESS_REACH; at++) {
    if (/^[$%€£¥]$/.test(wordAt(reading, at)) || isTime(reading, at, 'business')) return true
  }
  return false
}

/** "the same period last year", "the corresponding period of 2030", "the comparable period a year earlier". */
export function findSamePeriod(reading: Reading, i: number): Expression | undefined {
  if (!isTime(reading, i, 'alike') || !isTime(reading, i + 1, 'period')) return undefined
  const at = isTime(reading, i + 2, 'of') ? i + 3 : i + 2
  const bare = yearAt(reading, at)
  const year = bare
    ? calendar(at, bare.next, 'year', { year: bare.value })
    : (findDirectedUnit(reading, skipWord(reading, at, 'article')) ?? findShift(reading, at))
  const yearly =
    year?.meaning.is === 'calendar' || (year?.meaning.is === 'shift' && year.meaning.grain === 'year')
  return year && yearly
    ? { first: i, next: year.next, by: 'same-period', meaning: { is: 'same', year: year.meaning } }
    : undefined
}
