/** Squares that AdaGrad starts with, so that a feature's first step is no leap. */
const INITIAL = 0.1
/** Slopes smaller than this move nothing: most tags of most words, and so most of the time. */
const LEAST_SLOPE = 0.005

/** How a model learns. */
interface Manner {
  readonly step: number
  readonly omit: number
}

/** Weights of features for tags, row a feature, with the sums of squared slopes by which AdaGrad shortens its steps. */
class Weights {
  readonly values: Float32Array
  private readonly squares: Float32Array
  private readonly tagCount: number
  constructor(features: number, tagCount: number) {
    this.tagCount = tagCount
    this.values = new Float32Array(features * tagCount)
    this.squares = new Float32Array(features * tagCount).fill(INITIAL)
  }
  /** Adds the rows of `active[0..count)` to the scores. */
  addTo(scores: Float32Array, active: Int32Array, count: number): void {
    const { values, tagCount } = this
    for (let f = 0; f < count; f++) {
      const row = (active[f] as number) * tagCount
      for (let t = 0; t < tagCount; t++) scores[t] = (scores[t] as number) + (values[row + t] as number)
    }
  }
  /** One step down the slopes of `tags[0..moved)` for `active[0..count)`. */
  descend(
    active: Int32Array,
    count: number,
    tags: Uint8Array,
    moved: number,
    slopes: Float32Array,
    step: number,
  ): void {
    const { values, squares, tagCount } = this
    for (let f = 0; f < count; f++) {
      const row = (active[f] as number) * tagCount
      for (let m = 0; m < moved; m++) {
        const tag = tags[m] as number
        const slope = slopes[tag] as number
        const square = (squares[row + tag] as number) + slope * slope
        squares[row + tag] = square
        values[row + tag] = (values[row + tag] as number) - (step * slope) / Math.sqrt(square)
      }
    }
  }
}

/** A log-linear model of the tag of one word, with weights for all sentences and weights for those of the home manner. */
export class TagModel {
  private readonly tagCount: number
  private readonly manner: Manner
  private readonly random: () => number
  private readonly common: Weights
  private readonly home: Weights
  private readonly scores: Float32Array
  private readonly moving: Uint8Array
  private readonly kept = new Int32Array(256)
  constructor(features: number, tagCount: number, manner: Manner, random: () => number) {
    this.tagCount = tagCount
    this.manner = manner
    this.random = random
    this.common = new Weights(features, tagCount)
    this.home = new Weights(features, tagCount)
    this.scores = new Float32Array(tagCount)
    this.moving = new Uint8Array(tagCount)
  }
  /** The best tag of the active features (-1: none), before the weights move towards the gold one. */
  learn(active: Int32Array, gold: number, atHome: boolean): number {
    const { scores, kept, moving } = this
    const { step, omit } = this.manner
    let count = 0
    for (const id of active) if (id >= 0 && this.random() >= omit) kept[count++] = id
    scores.fill(0)
    this.common.addTo(scores, kept, count)
    if (atHome) this.home.addTo(scores, kept, count)
    let best = 0
    for (let t = 1; t < this.tagCount; t++) if ((scores[t] as number) > (scores[best] as number)) best = t
    const moved = this.slopes(gold, scores[best] as number)
    if (moved === 0) return best
    this.common.descend(kept, count, moving, moved, scores, step)
    if (atHome) this.home.descend(kept, count, moving, moved, scores, step)
    return best
  }
  /** Turns the scores into slopes of the loss, lists the tags whose slope counts, and says how many they are. */
  private slopes(gold: number, most: number): number {
    const { scores, moving, tagCount } = this
    let sum = 0
    for (let t = 0; t < tagCount; t++) {
      const share = Math.exp((scores[t] as number) - most)
      scores[t] = share
      sum += share
    }
    let moved = 0
    for (let t = 0; t < tagCount; t++) {
      const slope = (scores[t] as number) / sum - (t === gold ? 1 : 0)
      scores[t] = slope
      if (Math.abs(slope) > LEAST_SLOPE) moving[moved++] = t
    }
    return moved
  }
  /** Adds the weights for the home manner to a table. */
  addTo(sum: Float32Array): void {
    const common = this.common.values
    const home = this.home.values
    for (let i = 0; i < sum.length; i++)
      sum[i] = (sum[i] as number) + (common[i] as number) + (home[i] as number)
  }
}
