import type { Counts, Measure } from './count.ts'
import { rates } from './count.ts'

/** A pair with the score by which it is ranked. */
export interface Ranked {
  readonly score: number
  readonly positive: boolean
}

/**
 * What each document adds to the average precision of all pairs together: how many of its pairs are right and how many
 * wrong down to each score that some right pair of any document has, the highest first. As long for one ranking of the
 * pairs as for another.
 */
export function rankedCounts(documents: readonly (readonly Ranked[])[]): Counts[] {
  const right = documents.flatMap(pairs => pairs.filter(one => one.positive).map(one => one.score))
  const levels = [...new Set(right)].sort((a, b) => b - a)
  return documents.map(pairs => {
    const counts = new Array<number>(right.length * 2).fill(0)
    for (const { score, positive } of pairs) {
      const level = levels.findIndex(one => score >= one)
      const at = level * 2 + (positive ? 0 : 1)
      if (level >= 0) counts[at] = (counts[at] as number) + 1
    }
    return counts
  })
}

/** Average precision from {@link rankedCounts}: the precision down to each right pair, in the mean; equal scores count as one step. */
function averagePrecision(counts: Counts): number {
  let [right, all, sum] = [0, 0, 0]
  for (let level = 0; level < counts.length; level += 2) {
    const here = counts[level] as number
    right += here
    all += here + (counts[level + 1] as number)
    if (here > 0) sum += (here * right) / all
  }
  return sum / right || 0
}

/** Measures of what was found, of the yardstick beside it, whose counts come behind, and of how much more was found. */
const besides = (name: string, yardstick: string, of: (counts: Counts) => number): Measure[] => {
  const found = (sum: Counts): number => of(sum.slice(0, sum.length / 2))
  const beside = (sum: Counts): number => of(sum.slice(sum.length / 2))
  return [
    { name, of: found },
    { name: `${name}, ${yardstick}`, of: beside },
    { name: `${name}, gained`, of: sum => found(sum) - beside(sum) },
  ]
}

const f1 = ([right = 0, wrong = 0, missed = 0]: Counts): number => rates(right, wrong, missed).f

/** The measures of the ranking of sentences. */
export const SENTENCE_PAIR_MEASURES = besides('average precision', 'TF-IDF', averagePrecision)
/** The measures of aligned questions. */
export const QUESTION_PAIR_MEASURES = besides('F1', 'same lemmas', f1)
/** The measures of aligned propositions. */
export const PROPOSITION_PAIR_MEASURES = besides('F1', 'TF-IDF', f1)
