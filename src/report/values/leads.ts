import { isHyphen, isTime, type Reading, wordAt } from './lexemes.ts'
import type { Expression } from './meaning.ts'
import { ordinalAt } from './numerals.ts'

/**
 * Takes in the words before an expression that belong to it: "early", "mid-", "the end of", articles of periods ("the third
 * quarter"), and the bounds of durations ("more than two years"), which also set `mod`.
 */
export function takeLeads(reading: Reading, expressions: readonly Expression[]): Expression[] {
  const taken: Expression[] = []
  for (const one of expressions) {
    const floor = taken.at(-1)?.next ?? 0
    taken.push(
      bounded(reading, edged(reading, articled(reading, ranked(reading, one, floor), floor), floor), floor),
    )
  }
  return taken
}

const isDuration = (one: Expression): boolean => one.meaning.is === 'fixed' && one.meaning.kind === 'duration'
const from = (one: Expression, first: number, floor: number): Expression =>
  first >= floor ? { ...one, first } : one

/** "the first nine months", "the final two weeks": the rank goes in. */
function ranked(reading: Reading, one: Expression, floor: number): Expression {
  if (!isDuration(one) || one.by !== 'duration') return one
  const before = ordinalAt(reading, one.first - 1)
  const rank = (before && before.next === one.first) || isTime(reading, one.first - 1, 'final')
  return rank && isTime(reading, one.first - 2, 'the') ? from(one, one.first - 1, floor) : one
}

/** Whether "the" before the expression belongs to it: "the third quarter", "the 1990s", "the past week", "the 9th of May". */
function takesArticle(one: Expression, startsWithPart: boolean): boolean {
  if (one.by === 'day-month' || one.by === 'rate') return false
  // "the night of May 3", but not "the 3 p.m. train"
  if (one.by === 'nth-weekday' || one.by === 'before-last') return true
  if (one.by === 'clock-day') return startsWithPart
  if (one.meaning.is === 'fixed') return one.meaning.kind === 'duration' && one.by !== 'vague-duration'
  if (one.meaning.is === 'shift') return one.by !== 'year-end'
  if (one.meaning.is === 'weekend' || one.meaning.is === 'same') return true
  if (one.meaning.is === 'clock') return one.by === 'part-of-day'
  if (one.meaning.is === 'weekday' || one.meaning.is === 'holiday') return one.meaning.direction !== undefined
  if (one.meaning.is !== 'calendar') return false
  const { half, quarter, season, decade, century } = one.meaning.moment
  return (
    one.by === 'named-year' ||
    one.meaning.direction !== undefined ||
    [half, quarter, season, decade, century].some(part => part !== undefined)
  )
}

/** "the" and "its" before a period; words of place in the year may stand between ("the early 1990s", "the fiscal year"). */
function articled(reading: Reading, one: Expression, floor: number): Expression {
  const early = earlyBefore(reading, one.first)
  const the = isTime(reading, early - 1, 'article')
  const part = reading.time.parts.has(wordAt(reading, one.first)) || isTime(reading, one.first, 'smallHours')
  if (the && takesArticle(one, part) && (one.by === 'year-earlier' || !compound(reading, one)))
    return from(one, early - 1, floor)
  return early < one.first ? from(one, early, floor) : one
}

/** "the two-day visit", "the third-quarter results": the article belongs to the noun. */
const compound = (reading: Reading, one: Expression): boolean => {
  for (let i = one.first; i < one.next; i++) if (isHyphen(reading, i)) return true
  return false
}

/** Index after going back over "early", "late", "mid-", "earlier in", "late in the". */
function earlyBefore(reading: Reading, first: number): number {
  let at = first
  if (isHyphen(reading, at - 1) && isTime(reading, at - 2, 'middle')) return at - 2
  const the = isTime(reading, at - 1, 'article') ? at - 1 : at
  if (
    isTime(reading, the - 1, 'inside') &&
    (isTime(reading, the - 2, 'early') || isTime(reading, the - 2, 'late'))
  )
    return the - 2
  if (isTime(reading, at - 1, 'early') || isTime(reading, at - 1, 'late')) at--
  else if (isTime(reading, at - 1, 'mid')) at--
  return at
}

/** "the end of the year", "the beginning of May", "the middle of last week". */
function edged(reading: Reading, one: Expression, floor: number): Expression {
  if (one.meaning.is === 'fixed' || one.meaning.is === 'clock') return one
  const the = isTime(reading, one.first - 1, 'article') ? one.first - 1 : one.first
  if (!isTime(reading, the - 1, 'genitive') || !isTime(reading, the - 2, 'edge')) return one
  const edge = the - 2
  if (isTime(reading, edge, 'wholeEdges')) return one
  return from(one, isTime(reading, edge - 1, 'article') ? edge - 1 : edge, floor)
}

/** "more than two years", "at least 30 days", "about a decade", "nearly two weeks ago", "around 7 p.m.". */
function bounded(reading: Reading, one: Expression, floor: number): Expression {
  const bound = modBefore(reading, one.first)
  if (!bound || bound.first < floor) return one
  // "over the past year", "over several years": a preposition, not a bound
  if (reading.time.classes.overPeriods.has(bound.words) && one.by !== 'duration' && one.by !== 'shift')
    return one
  const counted =
    (isDuration(one) && one.by !== 'vague-duration') ||
    one.by === 'shift' ||
    (one.meaning.is === 'clock' && bound.mod === 'approx')
  const dated = reading.time.classes.about.has(bound.words)
  if (!counted && !(dated && one.meaning.is === 'calendar')) return one
  return { ...one, first: bound.first, mod: bound.mod }
}

/** The longest modifier that ends right before an index. */
export function modBefore(
  reading: Reading,
  i: number,
): { readonly first: number; readonly mod: 'approx' | 'min' | 'max'; readonly words: string } | undefined {
  for (const { words, mod } of reading.numbers.modifiers) {
    const first = i - words.length
    // most places end no modifier: its last word is looked at before the others
    if (first < 0 || words.at(-1) !== wordAt(reading, i - 1)) continue
    if (words.every((word, step) => wordAt(reading, first + step) === word)) {
      return { first, mod, words: words.join(' ') }
    }
  }
  return undefined
}
