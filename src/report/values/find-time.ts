import type { Locale, TimeClass } from '../../locales/index.ts'
import { findClock, findPart } from './find-clock.ts'
import {
  findDayMonth,
  findDigitDate,
  findDirectedMonth,
  findHoliday,
  findMonthDate,
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
  findSeason,
} from './find-periods.ts'
import {
  findDirectedPart,
  findDirectedSpan,
  findDirectedUnit,
  findNamedDay,
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
  findClock,
  findDirectedMonth,
  findHoliday,
  findWeekday,
  findNamedDay,
  findQuarter,
  findSeason,
  findNamedYear,
  findBusinessPeriod,
  findNamedPeriod,
  findDecade,
  findCentury,
  findYearTail,
  findYear,
  findDirectedSpan,
  findDirectedUnit,
  findDirectedPart,
  findShift,
  findSet,
  findDurationRange,
  findDuration,
  findLong,
  findVagueDuration,
  findReference,
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

const STARTING: readonly TimeClass[] = [
  'a',
  'half',
  'few',
  'several',
  'every',
  'per',
  'last',
  'this',
  'that',
  'same',
  'next',
  'previous',
  'following',
  'fiscal',
  'bc',
  'ad',
  'yearNoun',
]

/** The words with which an expression of time can begin; all others need not be tried. */
export function startsOf({ time, numbers }: Pick<Locale, 'time' | 'numbers'>): ReadonlySet<string> {
  const firstWords = [...time.references.keys(), ...time.holidays.keys()].map(
    phrase => phrase.split(' ')[0] as string,
  )
  const maps = [
    time.months,
    time.weekdays,
    time.seasons,
    time.units,
    time.parts,
    time.days,
    time.points,
    time.frequencies,
    time.decades,
  ]
  const counts = [numbers.ones, numbers.tens, numbers.ordinals, numbers.vague]
  return new Set([
    ...firstWords,
    ...[...maps, ...counts].flatMap(map => [...map.keys()]),
    ...STARTING.flatMap(name => [...time.classes[name]]),
    ...LONG.map(unit => `${unit}long`),
    'couple',
    'full',
    'q',
    'h',
    "'",
  ])
}

/** Units that join with "long" to one word ("daylong"). */
const LONG = ['hour', 'day', 'week', 'month', 'year', 'decade']
