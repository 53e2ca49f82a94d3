import { findDial } from './find-dial.ts'
import { findClock, findPart, findSmallHours } from './find-clock.ts'
import {
  findDayMonth,
  findDigitDate,
  findDirectedMonth,
  findHoliday,
  findMonthDate,
  findNthWeekday,
  findWeekday,
} from './find-dates.ts'
import {
  findDuration,
  findDurationRange,
  findLong,
  findReference,
  findSet,
  findVagueDuration,
} from './find-durations.ts'
import {
  findBusinessPeriod,
  findNamedPeriod,
  findNamedYear,
  findQuarter,
  findSamePeriod,
  findSeason,
} from './find-periods.ts'
import {
  findDirectedPart,
  findDirectedSpan,
  findDirectedUnit,
  findNamedDay,
  findBeforeLast,
  findDayBeside,
  findShift,
} from './find-relative.ts'
import { joinNeighbours } from './join.ts'
import type { Lexeme, Reading } from './lexemes.ts'
import type { Expression, TimeFinder } from './meaning.ts'
import { takeLeads } from './leads.ts'
import { findCentury, findDecade, findYear, findYearTail } from './years.ts'

/** All rules; where two reach equally far the earlier wins. */
const FINDERS: readonly TimeFinder[] = [
  findDigitDate,
  findMonthDate,
  findDayMonth,
  findDial,
  findClock,
  findDirectedMonth,
  findHoliday,
  findNthWeekday,
  findWeekday,
  findNamedDay,
  findQuarter,
  findSeason,
  findNamedYear,
  findBusinessPeriod,
  findNamedPeriod,
  findSamePeriod,
  findDecade,
  findCentury,
  findYearTail,
  findYear,
  findDirectedSpan,
  findDirectedUnit,
  findDirectedPart,
  findBeforeLast,
  findDayBeside,
  findShift,
  findSet,
  findDurationRange,
  findDuration,
  findLong,
  findVagueDuration,
  findReference,
  findSmallHours,
  findPart,
]

/** The expressions of time in one sentence, ascending and disjoint: at each place the rule that reaches farthest, then neighbours joined and leading words taken in. */
export function findTime(reading: Reading, starts: ReadonlySet<string>): Expression[] {
  const found: Expression[] = []
  for (let i = 0; i < reading.lexemes.length; ) {
    const lexeme = reading.lexemes[i] as Lexeme
    const best = lexeme.kind === 'number' || starts.has(lexeme.lower) ? longestAt(reading, i) : undefined
    if (best) found.push(best)
    i = best?.next ?? i + 1
  }
  return takeLeads(reading, joinNeighbours(reading, found))
}

function longestAt(reading: Reading, i: number): Expression | undefined {
  let best: Expression | undefined
  for (const find of FINDERS) {
    const found = find(reading, i)
    if (found && found.next > (best?.next ?? i)) best = found
  }
  return best
}
