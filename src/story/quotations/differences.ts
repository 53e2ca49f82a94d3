import type { Match } from './compare.ts'
import { sameWord } from './words.ts'
import type { PlainWord } from './words.ts'

/** A stretch of a quotation beside what the report has there. */
export interface WordDifference {
  /** What the quotation does to the words of the report. */
  readonly kind: 'same' | 'changed' | 'added' | 'dropped'
  /** Words of the quotation; empty where it drops some. */
  readonly quotation: string
  /** Words of the report; empty where the quotation adds some. */
  readonly report: string
}

/** A quotation beside a report, stretch by stretch. */
export function differencesOf(
  quotation: string,
  quote: readonly PlainWord[],
  text: string,
  words: readonly PlainWord[],
  { steps }: Match,
): WordDifference[] {
  const runs: { same: boolean; left: PlainWord[]; right: PlainWord[] }[] = []
  for (const [left, right] of steps) {
    const mine = left === null ? undefined : quote[left]
    const theirs = right === null ? undefined : words[right]
    const same = mine !== undefined && theirs !== undefined && sameWord(mine, theirs)
    const last = runs.at(-1)
    const run = last?.same === same ? last : { same, left: [], right: [] }
    if (run !== last) runs.push(run)
    if (mine) run.left.push(mine)
    if (theirs) run.right.push(theirs)
  }
  return runs.map(({ same, left, right }) => ({
    kind: same ? 'same' : left.length === 0 ? 'dropped' : right.length === 0 ? 'added' : 'changed',
    quotation: wordsOf(quotation, left),
    report: wordsOf(text, right),
  }))
}

const wordsOf = (text: string, words: readonly PlainWord[]): string =>
  words.map(({ start, end }) => text.slice(start, end)).join(' ')
