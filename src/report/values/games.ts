import { isTime, type Reading } from './lexemes.ts'
import type { Expression } from './meaning.ts'

/** Sentences with words of games from which a text is about one. */
const LEAST = 3

/** Leaves out the quarters of a game: "a fumble early in the fourth quarter" in a text that tells of touchdowns. */
export function withoutGames(
  readings: readonly Reading[],
  found: readonly Expression[][],
): readonly Expression[][] {
  if (!found.some(one => one.some(isBareQuarter))) return found
  const game = readings.filter(({ lexemes }) => lexemes.some(({ time }) => time?.has('game'))).length
  const business = readings.filter(reading =>
    reading.lexemes.some((_, i) => isTime(reading, i, 'business')),
  ).length
  return game >= LEAST && game > business ? found.map(one => one.filter(each => !isBareQuarter(each))) : found
}

/** "the third quarter" of no year. */
const isBareQuarter = ({ by, meaning }: Expression): boolean =>
  by === 'quarter' &&
  meaning.is === 'calendar' &&
  meaning.moment.year === undefined &&
  meaning.year === undefined
