import { scale } from './decimal.ts'
import { headAfter, isPluralAfter, singular } from './heads.ts'
import { isHyphen, isNumber, type Reading, wordAt } from './lexemes.ts'
import type { NumberFinding } from './number-finding.ts'
import { type Numeral, numeralAt } from './numerals.ts'

/** "between 10 and 20 people", "10 to 15 members", "two or three ships": low and high. "From 300 to 400" is a change: two counts. */
export function findRange(reading: Reading, i: number): NumberFinding | undefined {
  const between = isNumber(reading, i, 'between')
  const start = between ? i + 1 : i
  const low = numeralAt(reading, start)
  if (!low || !startsNumber(reading, start) || isNumber(reading, i - 1, 'from')) return undefined
  if (!(between ? isNumber(reading, low.next, 'and') : isNumber(reading, low.next, 'to'))) return undefined
  const high = numeralAt(reading, low.next + 1)
  if (!high || high.low !== undefined || low.low !== undefined) return undefined
  const lowest = sameScale(reading, low, high)
  if (Number(high.value) <= Number(lowest)) return undefined
  const counted = countedAfter(reading, high.next)
  // "3-5" alone is a score, "two to one" a vote
  if (!between && !counted) return undefined
  // "a 9-14 start": a record of wins and losses
  if (isHyphen(reading, low.next) && !counted?.unit && !isPluralAfter(reading, high.next)) return undefined
  return {
    first: i,
    next: high.next,
    by: 'range',
    kind: 'count',
    value: lowest,
    low: lowest,
    high: high.value,
    ...counted,
  }
}

/** "10 to 15 million": the scale of the second counts for the first. */
function sameScale(reading: Reading, low: Numeral, high: Numeral): string {
  const power = reading.numbers.scales.get(wordAt(reading, high.next - 1))
  const own = reading.numbers.scales.get(wordAt(reading, low.next - 1))
  return power !== undefined && power > 2 && own === undefined ? scale(low.value, power) : low.value
}

/** "28,500 troops", "two of the six crew", "dozens of protesters", "a 20-member team", "at least 82 were killed". */
export function findCount(reading: Reading, i: number): NumberFinding | undefined {
  const numeral = numeralAt(reading, i)
  if (!numeral || !startsNumber(reading, i) || isLabel(reading, i, numeral)) return undefined
  const counted =
    countedAfter(reading, ofAfter(reading, numeral.next) ?? numeral.next) ?? sharedHead(reading, numeral)
  if (!counted && !standsAlone(reading, i, numeral)) return undefined
  const vague =
    numeral.low === undefined || numeral.high === undefined
      ? {}
      : ({ low: numeral.low, high: numeral.high, mod: 'approx' } as const)
  return {
    first: i,
    next: numeral.next,
    by: 'count',
    kind: 'count',
    value: numeral.value,
    ...vague,
    ...counted,
  }
}

/** What is counted: a noun, or a unit of measure and perhaps what it measures ("barrels of oil"). */
interface Counted {
  readonly of?: string
  readonly unit?: string
}

function countedAfter(reading: Reading, i: number): Counted | undefined {
  const hyphen = isHyphen(reading, i)
  const at = hyphen ? i + 1 : i
  const unit = reading.numbers.measures.get(wordAt(reading, at))
  if (unit) {
    const of = !hyphen && isNumber(reading, at + 1, 'of') ? headAfter(reading, at + 2) : undefined
    return of === undefined ? { unit } : { unit, of }
  }
  if (hyphen) {
    const noun = reading.lexemes[at]
    // "a 5,000-strong force", "fifty-odd people"
    if (noun && isNumber(reading, at, 'suffix'))
      return noun.number?.has('strong') ? {} : countedAfter(reading, at + 1)
    return noun?.kind === 'word' && !noun.capital ? { of: singular(noun.lower, reading.numbers) } : undefined
  }
  const of = headAfter(reading, at)
  return of === undefined ? undefined : { of }
}

/** "from 300 to 400 members", "two and three ships": the noun after the second number counts for the first. */
function sharedHead(reading: Reading, numeral: Numeral): Counted | undefined {
  if (!isNumber(reading, numeral.next, 'to') && !isNumber(reading, numeral.next, 'and')) return undefined
  if (isHyphen(reading, numeral.next)) return undefined
  const second = numeralAt(reading, numeral.next + 1)
  return second && countedAfter(reading, second.next)
}

/** "two of the six crew", "dozens of people", "three of its 12 members": where the noun phrase of the whole begins. */
export function ofAfter(reading: Reading, i: number): number | undefined {
  if (!isNumber(reading, i, 'of')) return undefined
  const at = isNumber(reading, i + 1, 'the') ? i + 2 : i + 1
  const inner = numeralAt(reading, at)
  return inner?.next ?? at
}

/** Whether a number can begin at an index: not the tail of a word ("F-16", "COVID-19"), of a decimal, of a code or of a score. */
export function startsNumber(reading: Reading, i: number): boolean {
  const lexeme = reading.lexemes[i]
  const before = reading.lexemes[i - 1]
  if (!lexeme || !before) return lexeme !== undefined
  if (!lexeme.glued)
    return before.text !== '#' && !(before.text === '.' && isNumber(reading, i - 2, 'numberSign'))
  return /^["'(“‘[«—–~]$/.test(before.text) || (before.text === '-' && !before.glued)
}

/** "Article 9", "Flight 370", "Boeing 737", "Group of Seven", "5:30", "1.": numbers that count nothing. */
function isLabel(reading: Reading, i: number, numeral: Numeral): boolean {
  const before = reading.lexemes[i - 1]
  const after = reading.lexemes[numeral.next]
  const lexeme = reading.lexemes[i]
  // "Item 12", and no "they number 1,340"
  if (before && reading.numbers.labels.has(before.lower) && !/^\d{1,3}(?:,\d{3})+$/.test(lexeme?.text ?? ''))
    return true
  // "0845 125 2222"
  if (numeral.digits && (before?.kind === 'number' || (after?.kind === 'number' && !after.glued))) return true
  // "the Group of 20"
  if (numeral.digits && isNumber(reading, i - 1, 'of') && reading.lexemes[i - 2]?.text === 'Group')
    return true
  if (before?.text === '.' && before.glued && reading.numbers.labels.has(wordAt(reading, i - 2))) return true
  if (
    numeral.digits &&
    before?.kind === 'word' &&
    before.capital &&
    i > 1 &&
    !before.glued &&
    headAfter(reading, numeral.next) === undefined
  )
    return true
  if (!numeral.digits && lexeme?.capital && i > 0 && /^\p{L}/u.test(before?.text ?? ''))
    return !isShouted(reading, i, numeral)
  if (isWriting(reading, i, numeral.next)) return true
  if (i === 0 && numeral.digits && /^[.)]$/.test(after?.text ?? '') && after?.glued) return true
  return (
    after?.glued === true &&
    (/^[:/]$/.test(after.text) ||
      (after.kind === 'word' && !after.lower.startsWith("'")) ||
      isCode(reading, numeral.next))
  )
}

/** "sent THREE barges": a number in capitals among small letters, and no "Group of SEVEN" of a headline. */
const isShouted = (reading: Reading, i: number, { next }: Numeral): boolean =>
  /^\p{Lu}{2,}$/u.test(reading.lexemes[i]?.text ?? '') &&
  /^\p{Ll}{2}/u.test(reading.lexemes[next]?.text ?? '')

/** "24/7", "3-1", "555-0142", "10-K": digits joined to digits or letters by a hyphen. */
function isCode(reading: Reading, i: number): boolean {
  const after = reading.lexemes[i + 1]
  return isHyphen(reading, i) && (after?.kind === 'number' || /^\p{Lu}{1,3}$/u.test(after?.text ?? ''))
}

/** "UPDATE 2-Ferry sinks": which writing of its report an agency's headline stands over. */
const isWriting = (reading: Reading, i: number, next: number): boolean =>
  i === 1 && /^\p{Lu}{4,}$/u.test(reading.lexemes[0]?.text ?? '') && isHyphen(reading, next)

/** "D." */
const isInitial = (reading: Reading, i: number): boolean =>
  /^\p{Lu}$/u.test(reading.lexemes[i]?.text ?? '') && reading.lexemes[i + 1]?.text === '.'

/** Nobody is older, in years. */
const OLDEST = 120

/** Years are not counts, and "one" alone is a pronoun; other numbers can stand without a noun ("82 were killed"). */
function standsAlone(reading: Reading, i: number, numeral: Numeral): boolean {
  if (numeral.article || numeral.low !== undefined)
    return numeral.low !== undefined && !isNumber(reading, numeral.next, 'of')
  if (!numeral.digits) return Number(numeral.value) > 1 && isNumber(reading, numeral.next, 'standsAlone')
  if (/^(?:1[5-9]|20)\d\d$/.test(reading.lexemes[i]?.text ?? '')) return false
  // "Kim, 35,", "Ilan D., 35," and "the minister, 61," are ages, "its earlier figure, 19," is none
  const age =
    wordAt(reading, i - 1) === ',' &&
    /^[,.]$/.test(wordAt(reading, numeral.next)) &&
    (reading.lexemes[i - 2]?.kind === 'word' || isInitial(reading, i - 3)) &&
    !isNumber(reading, i - 2, 'figure') &&
    Number(numeral.value) <= OLDEST
  return !age
}
