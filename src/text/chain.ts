import { ByteReader } from './feature-table.ts'
import { addRows, readRows } from './row-table.ts'
import type { RowTable } from './row-table.ts'

/** A trained linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): labels for the items of a sequence. */
export interface ChainModel {
  readonly labels: number
  /** A row holds the weights of the labels but the first, against the first. */
  readonly weights: RowTable
  /** Score of label b behind label a at `a * labels + b`; the last row is the start of the sequence. */
  readonly passage: Int32Array
  /** What one unit of a score is worth in natural logarithms. */
  readonly unit: number
}

/** First bytes of the weights file of a chain. */
export const CHAIN_MAGIC = 'VCRF1'
/** What label 0 is worth at an item without features, in natural logarithms: no other label stands a chance. */
export const CERTAIN = 40
/** `unit` is stored in billionths. */
export const UNIT_SCALE = 1e9

/** Reads a weights file: magic, number of labels, unit, passages (zigzag), rows. Throws a RangeError where the bytes are not such a file. */
export function loadChain(bytes: Uint8Array): ChainModel {
  const reader = new ByteReader(bytes)
  for (const char of CHAIN_MAGIC) {
    if (reader.byte() !== char.charCodeAt(0)) throw new RangeError('not a weights file of a chain')
  }
  const labels = reader.byte()
  const unit = reader.number() / UNIT_SCALE
  const passage = Int32Array.from({ length: (labels + 1) * labels }, () => {
    const zigzag = reader.number()
    return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2
  })
  return { labels, weights: readRows(reader, labels - 1), passage, unit }
}

/** The scores of a sequence, filled item by item and then read as labels; made once and used for many sequences. */
export class ChainScores {
  private readonly model: ChainModel
  private scores = new Int32Array(0)
  private items = 0
  /** The label before, by item and label, of the best labelling so far. */
  private from = new Uint8Array(0)
  private readonly reached: Float64Array
  private readonly next: Float64Array
  /** The exponentials of the scores, and the sums up to each item: memory outside the heap is dear to ask for again and again. */
  private own = new Float64Array(0)
  private ahead = new Float64Array(0)
  /** The passages as factors. */
  private readonly steps: Float64Array
  constructor(model: ChainModel) {
    this.model = model
    this.reached = new Float64Array(model.labels)
    this.next = new Float64Array(model.labels)
    this.steps = Float64Array.from(model.passage, value => Math.exp(value * model.unit))
  }

  /** Begins a sequence of so many items. */
  begin(items: number): void {
    const size = items * this.model.labels
    if (this.scores.length < size) this.scores = new Int32Array(size * 2)
    else this.scores.fill(0, 0, size)
    this.items = items
  }

  /** Scores item `item` by the feature hashes `features[0..count)`; without features it has label 0. */
  score(item: number, features: Int32Array, count: number): void {
    const { weights, labels, unit } = this.model
    if (count === 0) this.scores[item * labels] = Math.round(CERTAIN / unit)
    addRows(weights, features, count, this.scores, item * labels + 1, labels - 1)
  }

  /** Adds to the scores of an item, but the first, what stands in `sums` from `at` on. */
  add(item: number, sums: Int32Array, at: number): void {
    const first = item * this.model.labels + 1
    for (let k = 0; k < this.model.labels - 1; k++)
      this.scores[first + k] = (this.scores[first + k] as number) + (sums[at + k] as number)
  }

  /** The score of a label at an item by itself, in natural logarithms. */
  scoreOf(item: number, label: number): number {
    return (this.scores[item * this.model.labels + label] as number) * this.model.unit
  }

  /** The best labelling (Viterbi); `against` is taken from label 0 at every item, in natural logarithms. */
  best(against = 0): Uint8Array {
    const { labels: K, passage, unit } = this.model
    const n = this.items
    const toll = Math.round(against / unit)
    if (this.from.length < n * K) this.from = new Uint8Array(n * K * 2)
    const { from } = this
    let { reached, next } = this
    for (let i = 0; i < n; i++) {
      for (let b = 0; b < K; b++) {
        let most = i === 0 ? (passage[K * K + b] as number) : Number.NEGATIVE_INFINITY
        for (let a = 0; i > 0 && a < K; a++) {
          const sum = (reached[a] as number) + (passage[a * K + b] as number)
          if (sum > most) {
            most = sum
            from[i * K + b] = a
          }
        }
        next[b] = most + (this.scores[i * K + b] as number) - (b === 0 ? toll : 0)
      }
      ;[reached, next] = [next, reached]
    }
    return this.traceBack(reached)
  }

  private traceBack(reached: Float64Array): Uint8Array {
    const { labels: K } = this.model
    const { from } = this
    const path = new Uint8Array(this.items)
    let at = 0
    for (let k = 1; k < K; k++) if ((reached[k] as number) > (reached[at] as number)) at = k
    for (let i = this.items - 1; i >= 0; i--) {
      path[i] = at
      at = from[i * K + at] as number
    }
    return path
  }

  /** Probability of label 0 at each item (forward and backward sums). */
  outside(): Float64Array {
    const { labels: K } = this.model
    const n = this.items
    const result = new Float64Array(n)
    if (n === 0) return result
    const { steps, own, ahead } = this.forward()
    let behind = new Float64Array(K).fill(1)
    let before = new Float64Array(K)
    for (let i = n - 1; i >= 0; i--) {
      let all = 0
      for (let k = 0; k < K; k++) all += (ahead[i * K + k] as number) * (behind[k] as number)
      result[i] = ((ahead[i * K] as number) * (behind[0] as number)) / all
      for (let a = 0; a < K; a++) {
        let sum = 0
        for (let b = 0; b < K; b++)
          sum += (steps[a * K + b] as number) * (own[i * K + b] as number) * (behind[b] as number)
        before[a] = sum
      }
      normalise(before, 0, K)
      ;[behind, before] = [before, behind]
    }
    return result
  }

  /** The exponentials of passages and of scores, and the sums of all labellings up to each item and label, normalised. */
  private forward(): Readonly<Record<'steps' | 'own' | 'ahead', Float64Array>> {
    const { steps } = this
    const { labels: K } = this.model
    if (this.own.length < this.items * K) {
      this.own = new Float64Array(this.items * K * 2)
      this.ahead = new Float64Array(this.items * K * 2)
    }
    const { own, ahead } = this
    for (let i = 0; i < this.items; i++) {
      this.weigh(i, own)
      for (let b = 0; b < K; b++) {
        let sum = i === 0 ? (steps[K * K + b] as number) : 0
        for (let a = 0; i > 0 && a < K; a++)
          sum += (ahead[(i - 1) * K + a] as number) * (steps[a * K + b] as number)
        ahead[i * K + b] = sum * (own[i * K + b] as number)
      }
      normalise(ahead, i * K, K)
    }
    return { steps, own, ahead }
  }

  /** The exponentials of the scores of an item, the largest being 1 so that nothing overflows. */
  private weigh(item: number, into: Float64Array): void {
    const { labels: K, unit } = this.model
    const at = item * K
    let most = this.scores[at] as number
    for (let k = 1; k < K; k++) most = Math.max(most, this.scores[at + k] as number)
    for (let k = 0; k < K; k++) into[at + k] = Math.exp(((this.scores[at + k] as number) - most) * unit)
  }
}

function normalise(values: Float64Array, at: number, count: number): void {
  let sum = 0
  for (let k = 0; k < count; k++) sum += values[at + k] as number
  for (let k = 0; k < count; k++) values[at + k] = (values[at + k] as number) / sum
}
