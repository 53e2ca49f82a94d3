import { CERTAIN } from '../text/index.ts'
import type { LearnedChain } from './chain-file.ts'
import { Network } from './network.ts'
import { randomFrom, shuffle } from './random.ts'
import type { NetworkOptions } from './network.ts'

/** One sequence made ready: the features of its items one after another, and the gold labels. */
export interface Lesson {
  /** Ids of the active features, -1 for unknown ones. */
  readonly active: Int32Array
  /** Where the features of each item begin; one more than there are items. */
  readonly starts: Int32Array
  readonly gold: Uint8Array
  /** What a mistake in this sequence weighs. */
  readonly weight: number
}

/** A linear-chain conditional random field (Lafferty et al. 2001) over the scores of a {@link Network}. */
export class Chain {
  readonly network: Network
  /** Score of label b behind label a at `a * labels + b`; the last row is the start. */
  readonly passage: Float32Array
  private readonly squares: Float32Array
  private scores = new Float32Array(0)
  private layer = new Float32Array(0)
  private forward = new Float32Array(0)
  private backward = new Float32Array(0)
  private slope = new Float32Array(0)
  private readonly labels: number
  omit = 0
  private readonly random = randomFrom(77)

  constructor(options: NetworkOptions) {
    this.network = new Network(options)
    this.labels = options.labels
    const size = (options.labels + 1) * options.labels
    this.passage = new Float32Array(size)
    this.squares = new Float32Array(size).fill(1)
  }

  private prepare(lesson: Lesson, learning: boolean): number {
    const n = lesson.gold.length
    const { labels } = this
    const { hidden } = this.network.options
    if (this.scores.length < n * labels) {
      this.scores = new Float32Array(n * labels * 2)
      this.forward = new Float32Array(n * labels * 2)
      this.backward = new Float32Array(n * labels * 2)
      this.slope = new Float32Array(n * labels * 2)
    }
    if (this.layer.length < n * hidden) this.layer = new Float32Array(n * hidden * 2)
    for (let i = 0; i < n; i++) {
      this.network.score(
        lesson.active,
        lesson.starts[i] as number,
        lesson.starts[i + 1] as number,
        this.scores,
        i * labels,
        this.layer,
        i * hidden,
        learning,
      )
      if (lesson.starts[i] === lesson.starts[i + 1]) this.scores[i * labels] = CERTAIN
    }
    return n
  }

  /** Probabilities of each label at each item, and the logarithm of the sum over all labellings. */
  private sums(n: number): number {
    const { labels: K, scores, forward, backward, passage } = this
    for (let k = 0; k < K; k++) forward[k] = (passage[K * K + k] as number) + (scores[k] as number)
    for (let i = 1; i < n; i++) {
      for (let b = 0; b < K; b++) {
        let most = Number.NEGATIVE_INFINITY
        for (let a = 0; a < K; a++) {
          const s = (forward[(i - 1) * K + a] as number) + (passage[a * K + b] as number)
          if (s > most) most = s
        }
        let sum = 0
        for (let a = 0; a < K; a++)
          sum += Math.exp((forward[(i - 1) * K + a] as number) + (passage[a * K + b] as number) - most)
        forward[i * K + b] = most + Math.log(sum) + (scores[i * K + b] as number)
      }
    }
    for (let k = 0; k < K; k++) backward[(n - 1) * K + k] = 0
    for (let i = n - 2; i >= 0; i--) {
      for (let a = 0; a < K; a++) {
        let most = Number.NEGATIVE_INFINITY
        for (let b = 0; b < K; b++) {
          const s =
            (backward[(i + 1) * K + b] as number) +
            (scores[(i + 1) * K + b] as number) +
            (passage[a * K + b] as number)
          if (s > most) most = s
        }
        let sum = 0
        for (let b = 0; b < K; b++)
          sum += Math.exp(
            (backward[(i + 1) * K + b] as number) +
              (scores[(i + 1) * K + b] as number) +
              (passage[a * K + b] as number) -
              most,
          )
        backward[i * K + a] = most + Math.log(sum)
      }
    }
    let most = Number.NEGATIVE_INFINITY
    for (let k = 0; k < K; k++) most = Math.max(most, forward[(n - 1) * K + k] as number)
    let sum = 0
    for (let k = 0; k < K; k++) sum += Math.exp((forward[(n - 1) * K + k] as number) - most)
    return most + Math.log(sum)
  }

  /** Learns one sequence; returns its loss. */
  learn(whole: Lesson): number {
    const lesson =
      this.omit > 0
        ? { ...whole, active: whole.active.map(id => (this.random() < this.omit ? -1 : id)) }
        : whole
    const n = this.prepare(lesson, true)
    if (n === 0) return 0
    const K = this.labels
    const { hidden, step } = this.network.options
    const total = this.sums(n)
    let right = 0
    for (let i = 0; i < n; i++) {
      const gold = lesson.gold[i] as number
      right += this.scores[i * K + gold] as number
      right += this.passage[(i === 0 ? K : (lesson.gold[i - 1] as number)) * K + gold] as number
      for (let k = 0; k < K; k++) {
        const p = Math.exp((this.forward[i * K + k] as number) + (this.backward[i * K + k] as number) - total)
        this.slope[i * K + k] = lesson.weight * (p - (k === gold ? 1 : 0))
      }
    }
    const expected = new Float32Array(this.passage.length)
    for (let i = 1; i < n; i++)
      for (let a = 0; a < K; a++)
        for (let b = 0; b < K; b++)
          expected[a * K + b] =
            (expected[a * K + b] as number) +
            Math.exp(
              (this.forward[(i - 1) * K + a] as number) +
                (this.passage[a * K + b] as number) +
                (this.scores[i * K + b] as number) +
                (this.backward[i * K + b] as number) -
                total,
            )
    for (let k = 0; k < K; k++)
      expected[K * K + k] = Math.exp((this.forward[k] as number) + (this.backward[k] as number) - total)
    for (let i = 0; i < n; i++) {
      const at = (i === 0 ? K : (lesson.gold[i - 1] as number)) * K + (lesson.gold[i] as number)
      expected[at] = (expected[at] as number) - 1
    }
    for (let i = 0; i < n; i++)
      this.network.learn(
        lesson.active,
        lesson.starts[i] as number,
        lesson.starts[i + 1] as number,
        this.slope,
        i * K,
        this.layer,
        i * hidden,
      )
    for (let j = 0; j < expected.length; j++) {
      const g = lesson.weight * (expected[j] as number)
      const squares = (this.squares[j] as number) + g * g
      this.squares[j] = squares
      this.passage[j] = (this.passage[j] as number) - (step * g) / Math.sqrt(squares)
    }
    return total - right
  }

  /** Probability of each label at each item (row an item). */
  marginals(lesson: Lesson): Float32Array {
    const n = this.prepare(lesson, false)
    const K = this.labels
    const result = new Float32Array(n * K)
    if (n === 0) return result
    const total = this.sums(n)
    for (let j = 0; j < n * K; j++)
      result[j] = Math.exp((this.forward[j] as number) + (this.backward[j] as number) - total)
    return result
  }

  /** The best labelling (Viterbi). */
  best(lesson: Lesson, bias = 0): Uint8Array {
    const n = this.prepare(lesson, false)
    const K = this.labels
    const from = new Uint8Array(n * K)
    let score = new Float64Array(K)
    for (let i = 0; i < n; i++) {
      const next = new Float64Array(K)
      for (let b = 0; b < K; b++) {
        let most = Number.NEGATIVE_INFINITY
        if (i === 0) most = this.passage[K * K + b] as number
        else
          for (let a = 0; a < K; a++) {
            const s = (score[a] as number) + (this.passage[a * K + b] as number)
            if (s > most) {
              most = s
              from[i * K + b] = a
            }
          }
        next[b] = most + (this.scores[i * K + b] as number) - (b === 0 ? bias : 0)
      }
      score = next
    }
    const labels = new Uint8Array(n)
    let at = 0
    for (let k = 1; k < K; k++) if ((score[k] as number) > (score[at] as number)) at = k
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = at
      at = from[i * K + at] as number
    }
    return labels
  }
}

/** One sequence: the keys of its items' features one item after another, where each item's begin, and its labels. */
export interface Example {
  readonly keys: Int32Array
  /** One more than there are items. */
  readonly starts: Int32Array
  readonly gold: Uint8Array
  /** What a mistake in it weighs; 1 where not said. */
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
}

/** Learns a chain; its weights are the average over the passes but the first. */
export function learnChain(examples: readonly Example[], options: LearnOptions): LearnedChain {
  const ids = idsOf(examples, options.leastCount)
  const lessons = examples.map(({ keys, starts, gold, weight = 1 }) => ({
    active: keys.map(key => ids.get(key) ?? -1),
    starts,
    gold,
    weight,
  }))
  const chain = new Chain({ ...options, features: ids.size, hidden: 0, dropout: 0 })
  chain.omit = options.omit
  const random = randomFrom(options.seed)
  const weights = new Float64Array(chain.network.direct.length)
  const passage = new Float64Array(chain.passage.length)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const lesson of shuffle(lessons, random)) chain.learn(lesson)
    if (epoch === 0 && options.epochs > 1) continue
    for (const [i, value] of chain.network.direct.entries()) weights[i] = (weights[i] as number) + value
    for (const [i, value] of chain.passage.entries()) passage[i] = (passage[i] as number) + value
  }
  const passes = Math.max(1, options.epochs - 1)
  return {
    labels: options.labels,
    keys: [...ids.keys()],
    weights: Float32Array.from(weights, value => value / passes),
    passage: Float32Array.from(passage, value => value / passes),
  }
}

function idsOf(examples: readonly Example[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= leastCount).map(([key]) => key)
  return new Map(kept.sort((a, b) => a - b).map((key, id) => [key, id]))
}
