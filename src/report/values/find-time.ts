import type { Locale, TimeClass } from '../../locales/index.ts'
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
import { DIRECTIONS } from './lexemes.ts'
import type { Lexeme, Reading } from './lexemes.ts'
import type { Expression, TimeFinder } from './meaning.ts'
import { takeLeads } from './leads.ts'
import { phrasesFrom, timeStarts } from './starts.ts'
import { findCentury, findDecade, findYear, findYearTail } from './years.ts'

/** Whether what a rule finds can begin with a word. */
type Begins = (words: Words, word: string) => boolean

/** A rule, and the words with which what it finds can begin; without them any of those that begin a time. */
interface Rule {
  readonly find: TimeFinder
  readonly begins?: Begins
  /** No number begins it. */
  readonly wordOnly?: true
}

type Words = Pick<Locale, 'time' | 'numbers'>

const of =
  (...classes: readonly TimeClass[]): Begins =>
  ({ time }, word) =>
    classes.some(name => time.classes[name].has(word))
const directed = of(...DIRECTIONS)
const same = of(...DIRECTIONS, 'that', 'same')
const ranked: Begins = ({ numbers }, word) => numbers.ordinals.has(word) || numbers.tens.has(word)
const unit: Begins = ({ time }, word) => time.units.has(word)

/** All rules; where two reach equally far the earlier wins. */
const RULES: readonly Rule[] = [
  { find: findDigitDate, begins: () => false },
  { find: findMonthDate, begins: ({ time }, word) => time.months.has(word) },
  { find: findDayMonth, begins: ranked },
  { find: findDial },
  { find: findClock },
  { find: findDirectedMonth, begins: directed, wordOnly: true },
  {
    find: findHoliday,
    begins: (words, word) => directed(words, word) || phrasesFrom(words.time.holidays).has(word),
  },
  { find: findNthWeekday, begins: (words, word) => words.time.classes.last.has(word) || ranked(words, word) },
  {
    find: findWeekday,
    begins: (words, word) => directed(words, word) || words.time.weekdays.has(word),
    wordOnly: true,
  },
  {
    find: findNamedDay,
    begins: ({ time }, word) => time.classes.day.has(word) || time.days.has(word),
    wordOnly: true,
  },
  { find: findQuarter },
  {
    find: findSeason,
    begins: (words, word) => directed(words, word) || words.time.seasons.has(word),
    wordOnly: true,
  },
  {
    find: findNamedYear,
    begins: ({ time }, word) => time.classes.yearNoun.has(word) || time.classes.fiscal.has(word),
    wordOnly: true,
  },
  { find: findBusinessPeriod },
  { find: findNamedPeriod },
  { find: findSamePeriod, begins: of('alike'), wordOnly: true },
  { find: findDecade, begins: ({ time }, word) => word === "'" || time.decades.has(word) },
  { find: findCentury, begins: ranked },
  { find: findYearTail, begins: () => false },
  { find: findYear },
  { find: findDirectedSpan, begins: directed, wordOnly: true },
  { find: findDirectedUnit, begins: same, wordOnly: true },
  { find: findDirectedPart, begins: same, wordOnly: true },
  {
    find: findBeforeLast,
    begins: ({ time }, word) => time.units.has(word) || time.weekdays.has(word) || time.seasons.has(word),
    wordOnly: true,
  },
  { find: findDayBeside, begins: unit, wordOnly: true },
  { find: findShift },
  { find: findSet },
  { find: findDurationRange },
  { find: findDuration },
  {
    find: findLong,
    begins: ({ time }, word) => time.long.test(word) || time.units.has(word),
    wordOnly: true,
  },
  { find: findVagueDuration, begins: unit, wordOnly: true },
  { find: findReference, begins: ({ time }, word) => phrasesFrom(time.references).has(word) },
  { find: findSmallHours, begins: of('smallHours'), wordOnly: true },
  { find: findPart, begins: ({ time }, word) => time.parts.has(word), wordOnly: true },
]

/** Which rules are asked where: a third of them on the average. */
export interface TimeRules {
  readonly byWord: ReadonlyMap<string, readonly TimeFinder[]>
  readonly ofNumbers: readonly TimeFinder[]
}

const made = new WeakMap<Locale, TimeRules>()

/** The rules of a language by the words that begin a time. */
export function timeRules(locale: Locale): TimeRules {
  const known = made.get(locale)
  if (known) return known
  const mayBegin = (word: string): TimeFinder[] =>
    RULES.filter(({ begins }) => begins?.(locale, word) ?? true).map(({ find }) => find)
  const rules = {
    byWord: new Map([...timeStarts(locale)].map(word => [word, mayBegin(word)])),
    ofNumbers: RULES.filter(({ wordOnly }) => !wordOnly).map(({ find }) => find),
  }
  made.set(locale, rules)
  return rules
}

/** The expressions of time in one sentence, ascending and disjoint: at each place the rule that reaches farthest, then neighbours joined and leading words taken in. */
export function findTime(reading: Reading, rules: TimeRules): Expression[] {
  const found: Expression[] = []
  for (let i = 0; i < reading.lexemes.length; ) {
    const { kind, lower } = reading.lexemes[i] as Lexeme
    const finders = kind === 'number' ? rules.ofNumbers : rules.byWord.get(lower)
    const best = finders && longestAt(reading, i, finders)
    if (best) found.push(best)
    i = best?.next ?? i + 1
  }
  return takeLeads(reading, joinNeighbours(reading, found))
}

function longestAt(reading: Reading, i: number, finders: readonly TimeFinder[]): Expression | undefined {
  let best: Expression | undefined
  for (const find of finders) {
    const found = find(reading, i)
    if (found && found.next > (best?.next ?? i)) best = found
  }
  return best
}
