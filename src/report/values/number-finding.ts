import type { Reading } from './lexemes.ts'

/** A number of one sentence: lexemes `[first, next)` and what it says. */
export interface NumberFinding {
  readonly first: number
  readonly next: number
  /** The rule, without the layer. */
  readonly by: string
  readonly kind: 'count' | 'money' | 'percent' | 'ordinal'
  readonly value: string
  readonly low?: string
  readonly high?: string
  readonly unit?: string
  readonly of?: string
  readonly mod?: 'approx' | 'min' | 'max'
}

/** A rule: the number that begins at an index, or undefined. */
export type NumberFinder = (reading: Reading, i: number) => NumberFinding | undefined
