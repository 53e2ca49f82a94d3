import { findCount, findRange } from './find-counts.ts'
import { findOdds, findPercent, findShare } from './find-shares.ts'
import { headAfter, headOf } from './heads.ts'
import { modBefore } from './leads.ts'
import { isHyphen, isNumber, type Reading, wordAt } from './lexemes.ts'
import { findMoney } from './money.ts'
import type { NumberFinder, NumberFinding } from './number-finding.ts'
import { ordinalAt } from './numerals.ts'
import { numberStarts } from './starts.ts'

/** The rules, the more specific first: the first that finds something has the words. */
const FINDERS: readonly NumberFinder[] = [
  findMoney,
  findPercent,
  findOdds,
  findShare,
  findRange,
  findCount,
  findOrdinal,
]

/** The counts, amounts, shares and ranks of one sentence outside the lexemes that `taken` says belong to dates; ascending and disjoint. */
export function findNumbers(reading: Reading, taken: (i: number) => boolean): NumberFinding[] {
  const found: NumberFinding[] = []
  const starts = numberStarts(reading.numbers)
  for (let i = 0; i < reading.lexemes.length; ) {
    const one = taken(i) || !canStart(reading, i, starts) ? undefined : firstAt(reading, i)
    const free = one && !rangeTaken(one, taken)
    if (one && free) found.push(bounded(reading, one, found.at(-1)?.next ?? 0))
    i = one && free ? one.next : i + 1
  }
  return found
}

/** A numeral, a word or sign of number, or letters before a sign ("HK$"). */
function canStart(reading: Reading, i: number, starts: ReadonlySet<string>): boolean {
  const lexeme = reading.lexemes[i]
  if (lexeme?.kind === 'number' || starts.has(lexeme?.lower ?? '')) return true
  const next = reading.lexemes[i + 1]
  return (
    lexeme?.capital === true && next?.kind === 'mark' && next.glued && reading.numbers.signs.has(next.text)
  )
}

function rangeTaken(one: NumberFinding, taken: (i: number) => boolean): boolean {
  for (let at = one.first; at < one.next; at++) if (taken(at)) return true
  return false
}

function firstAt(reading: Reading, i: number): NumberFinding | undefined {
  for (const find of FINDERS) {
    const found = find(reading, i)
    if (found) return found
  }
  return undefined
}

/** "more than 40 people", "at least 12", "nearly 60%", "200 or more": the bound is part of the value. */
function bounded(reading: Reading, one: NumberFinding, floor: number): NumberFinding {
  if (one.kind === 'ordinal') return one
  const before = modBefore(reading, one.first)
  if (before && before.first >= floor) return { ...one, first: before.first, mod: before.mod }
  for (const { words, mod } of reading.numbers.after) {
    if (words.every((word, step) => wordAt(reading, one.next + step) === word))
      return { ...one, next: one.next + words.length, mod }
  }
  return one
}

/** "the fourth visit", "a second summit", "the 2nd meeting": the rank of what follows; none in names ("Seventh Fleet"). */
function findOrdinal(reading: Reading, i: number): NumberFinding | undefined {
  const ordinal = ordinalAt(reading, i)
  if (!ordinal || isHyphen(reading, i - 1) || isHyphen(reading, ordinal.next)) return undefined
  const lexeme = reading.lexemes[i]
  const after = reading.lexemes[ordinal.next]
  if (after?.capital && (lexeme?.kind === 'number' || (lexeme?.capital && i > 0))) return undefined
  const head = headAfter(reading, ordinal.next)
  // "his fourth to the city": the noun is left out
  const elided = isNumber(reading, i - 1, 'owner') && isNumber(reading, ordinal.next, 'afterRank')
  if (head === undefined && !elided) return undefined
  return {
    first: i,
    next: ordinal.next,
    by: 'ordinal',
    kind: 'ordinal',
    value: String(ordinal.value),
    ...headOf(head),
  }
}
