import { CERTAIN } from '../text/index.ts'
import type { LearnedChain } from './chain-file.ts'
import { ChainSums } from './chain-sums.ts'
import { randomFrom, shuffle } from './random.ts'

/** One sequence: the keys of its items' features one item after another, where each item's begin, and its labels. */
export interface Example {
  readonly keys: Int32Array
  /** One more than there are items. An item without features has label 0. */
  readonly starts: Int32Array
  readonly gold: Uint8Array
  /** What a mistake in it weighs; 1 where it is not given. */
  readonly weight?: number
}

/** How a chain is learned. */
export interface LearnOptions {
  readonly labels: number
  /** Passes over the sequences. */
  readonly epochs: number
  /** Step of AdaGrad. */
  readonly step: number
  /** Share of a weight that is lost each time its feature is seen. */
  readonly decay: number
  /** Share of the features that are left out each time a sequence is learned, so that none is relied on alone. */
  readonly omit: number
  /** A feature must be seen so often. */
  readonly leastCount: number
  readonly seed: number
  /** Trainings in different order whose weights are averaged; 1 where it is not given. */
  readonly runs?: number
}

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad (Duchi, Hazan and Singer
 * 2011), one sequence at a time; the weights are the average over the passes but the first, and over the runs. The same examples and options
 * give the same weights.
 */
export function learnChain(examples: readonly Example[], options: LearnOptions): LearnedChain {
  const ids = idsOf(examples, options.leastCount)
  const lessons = examples.map(
    ({ keys, starts, gold, weight = 1 }): Lesson => ({
      active: keys.map(key => ids.get(key) ?? -1),
      starts,
      gold,
      weight,
    }),
  )
  const { labels, epochs, runs = 1, seed } = options
  const weights = new Float64Array(ids.size * labels)
  const passage = new Float64Array((labels + 1) * labels)
  for (let run = 0; run < runs; run++) {
    const learner = new Learner(ids.size, options, randomFrom(OMIT_SEED + run))
    const random = randomFrom(seed + run)
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const lesson of shuffle(lessons, random)) learner.learn(lesson)
      if (epoch === 0 && epochs > 1) continue
      add(weights, learner.weights)
      add(passage, learner.sums.passage)
    }
  }
  const count = runs * Math.max(1, epochs - 1)
  return {
    labels,
    keys: [...ids.keys()],
    weights: Float32Array.from(weights, value => value / count),
    passage: Float32Array.from(passage, value => value / count),
  }
}

function add(sum: Float64Array, values: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (values[i] as number)
}

function idsOf(examples: readonly Example[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= leastCount).map(([key]) => key)
  return new Map(kept.sort((a, b) => a - b).map((key, id) => [key, id]))
}

/** An example with the ids of its features, -1 for unknown ones. */
interface Lesson {
  readonly active: Int32Array
  readonly starts: Int32Array
  readonly gold: Uint8Array
  readonly weight: number
}

/** Squares that AdaGrad starts with, so that a first step is no leap. */
const INITIAL = 0.1
/** Seed of the draw of the features that are left out. */
const OMIT_SEED = 77

/** The weights on their way. */
class Learner {
  /** Row a feature, column a label. */
  readonly weights: Float32Array
  readonly sums: ChainSums
  private readonly options: LearnOptions
  private readonly squares: Float32Array
  private readonly passageSquares: Float32Array
  private readonly random: () => number

  constructor(features: number, options: LearnOptions, random: () => number) {
    const { labels } = options
    this.options = options
    this.random = random
    this.weights = new Float32Array(features * labels)
    this.squares = new Float32Array(features * labels).fill(INITIAL)
    this.sums = new ChainSums(labels)
    this.passageSquares = new Float32Array((labels + 1) * labels).fill(1)
  }

  /** One step down the gradient of the loss of one sequence. */
  learn(lesson: Lesson): void {
    const { omit } = this.options
    const active = omit > 0 ? lesson.active.map(id => (this.random() < omit ? -1 : id)) : lesson.active
    const items = lesson.gold.length
    this.sums.begin(items)
    for (let i = 0; i < items; i++) this.score(active, lesson.starts, i)
    const { slopes, passageSlopes } = this.sums.slopes(lesson.gold)
    for (let i = 0; i < items; i++) this.move(active, lesson, i, slopes)
    const { passage } = this.sums
    for (let j = 0; j < passage.length; j++) {
      const slope = lesson.weight * (passageSlopes[j] as number)
      const squares = (this.passageSquares[j] as number) + slope * slope
      this.passageSquares[j] = squares
      passage[j] = (passage[j] as number) - (this.options.step * slope) / Math.sqrt(squares)
    }
  }

  private score(active: Int32Array, starts: Int32Array, item: number): void {
    const { labels } = this.options
    const { scores } = this.sums
    const at = item * labels
    const end = starts[item + 1] as number
    if (starts[item] === end) scores[at] = CERTAIN
    for (let f = starts[item] as number; f < end; f++) {
      const id = active[f] as number
      if (id < 0) continue
      for (let k = 0, row = id * labels; k < labels; k++)
        scores[at + k] = (scores[at + k] as number) + (this.weights[row + k] as number)
    }
  }

  private move(
    active: Int32Array,
    { starts, weight: worth }: Lesson,
    item: number,
    slopes: Float32Array,
  ): void {
    const { labels, step, decay } = this.options
    const { weights, squares } = this
    for (let f = starts[item] as number; f < (starts[item + 1] as number); f++) {
      const id = active[f] as number
      if (id < 0) continue
      for (let k = 0, at = id * labels; k < labels; k++, at++) {
        const weight = weights[at] as number
        const slope = worth * (slopes[item * labels + k] as number) + decay * weight
        const sum = (squares[at] as number) + slope * slope
        squares[at] = sum
        weights[at] = weight - (step * slope) / Math.sqrt(sum)
      }
    }
  }
}
