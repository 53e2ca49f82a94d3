import { randomFrom } from '../random.ts'

/** What one document adds to a score, as numbers that may be added up over documents. */
export type Counts = readonly number[]

/** A score that is read off the counts of all documents together. */
export interface Measure {
  readonly name: string
  /** 0 to 1. */
  readonly of: (sum: Counts) => number
}

/** A score with its 95% interval. */
export interface Scored {
  readonly measure: string
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Samples of documents that are drawn for an interval. */
const SAMPLES = 1000
const SEED = 11
const TAIL = 0.025

/** Precision, recall and F1. */
export interface Rates {
  readonly p: number
  readonly r: number
  readonly f: number
}

/** Precision, recall and F1 of what is right, what is too much and what is missing; 0 where nothing can be said. */
export function rates(right: number, wrong: number, missed: number): Rates {
  const p = right / (right + wrong) || 0
  const r = right / (right + missed) || 0
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 }
}

/** A measure that is the F1 of three of the counts: right, wrong and missed. */
export const f1 = (name: string, right: number, wrong: number, missed: number): Measure => ({
  name,
  of: sum => rates(sum[right] ?? 0, sum[wrong] ?? 0, sum[missed] ?? 0).f,
})

/** A measure that is one count as a share of another. */
export const share = (name: string, part: number, whole: number): Measure => ({
  name,
  of: sum => (sum[part] ?? 0) / (sum[whole] ?? 0) || 0,
})

/** The scores of some documents, with 95% intervals over documents drawn anew (percentile bootstrap, seeded). */
export function score(documents: readonly Counts[], measures: readonly Measure[]): Scored[] {
  const sum = total(documents)
  const random = randomFrom(SEED)
  const samples = Array.from({ length: documents.length < 2 ? 0 : SAMPLES }, () =>
    total(documents.map(() => documents[Math.floor(random() * documents.length)] as Counts)),
  )
  return measures.map(({ name, of }) => {
    const value = of(sum)
    const drawn = samples.map(of).sort((a, b) => a - b)
    const at = (part: number): number => drawn[Math.round(part * (drawn.length - 1))] ?? value
    return { measure: name, value, low: at(TAIL), high: at(1 - TAIL) }
  })
}

function total(documents: readonly Counts[]): number[] {
  const sum = new Array<number>(documents[0]?.length ?? 0).fill(0)
  for (const counts of documents)
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (counts[i] ?? 0)
  return sum
}
