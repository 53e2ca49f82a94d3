import { randomFrom } from './random.ts'

/** Sizes and manner of a network. */
export interface NetworkOptions {
  /** Number of sparse features. */
  readonly features: number
  /** Number of labels. */
  readonly labels: number
  /** Width of the hidden layer; 0 leaves a plain log-linear model. */
  readonly hidden: number
  /** Step of AdaGrad. */
  readonly step: number
  /** Share of a weight that is lost each time its feature is seen. */
  readonly decay: number
  readonly seed: number
  /** Share of hidden units left out while learning. */
  readonly dropout: number
}

/**
 * Scores of labels from sparse features: a log-linear part, and a hidden layer of rectified units over the sum of the
 * features' vectors (Chen and Manning 2014), added. Learned by AdaGrad (Duchi et al. 2011).
 */
export class Network {
  readonly options: NetworkOptions
  /** Row a feature, column a label. */
  readonly direct: Float32Array
  /** Row a feature, column a hidden unit. */
  readonly inner: Float32Array
  /** Row a hidden unit, column a label. */
  readonly outer: Float32Array
  private readonly directSquares: Float32Array
  private readonly innerSquares: Float32Array
  private readonly outerSquares: Float32Array
  private readonly delta: Float32Array
  private readonly random: () => number

  constructor(options: NetworkOptions) {
    const { features, labels, hidden } = options
    this.options = options
    this.direct = new Float32Array(features * labels)
    this.inner = new Float32Array(features * hidden)
    this.outer = new Float32Array(hidden * labels)
    this.directSquares = new Float32Array(features * labels).fill(INITIAL)
    this.innerSquares = new Float32Array(features * hidden).fill(INITIAL)
    this.outerSquares = new Float32Array(hidden * labels).fill(INITIAL)
    this.delta = new Float32Array(hidden)
    this.random = randomFrom(options.seed)
    for (let i = 0; i < this.inner.length; i++) this.inner[i] = (this.random() - 0.5) * SPREAD
    for (let i = 0; i < this.outer.length; i++) this.outer[i] = this.random() - 0.5
  }

  /** Writes the scores of the active features `active[from..to)` to `scores` from `at`, and the hidden layer to `layer` from `layerAt`. */
  score(
    active: Int32Array,
    from: number,
    to: number,
    scores: Float32Array,
    at: number,
    layer: Float32Array,
    layerAt: number,
    learning: boolean,
  ): void {
    const { labels, hidden, dropout } = this.options
    const { direct, inner, outer } = this
    for (let k = 0; k < labels; k++) scores[at + k] = 0
    for (let h = 0; h < hidden; h++) layer[layerAt + h] = 0
    for (let f = from; f < to; f++) {
      const id = active[f] as number
      if (id < 0) continue
      for (let k = 0, row = id * labels; k < labels; k++)
        scores[at + k] = (scores[at + k] as number) + (direct[row + k] as number)
      for (let h = 0, row = id * hidden; h < hidden; h++)
        layer[layerAt + h] = (layer[layerAt + h] as number) + (inner[row + h] as number)
    }
    for (let h = 0; h < hidden; h++) {
      let unit = layer[layerAt + h] as number
      if (unit < 0) unit = 0
      else if (learning && dropout > 0) unit = this.random() < dropout ? 0 : unit / (1 - dropout)
      layer[layerAt + h] = unit
      if (unit === 0) continue
      for (let k = 0, row = h * labels; k < labels; k++)
        scores[at + k] = (scores[at + k] as number) + unit * (outer[row + k] as number)
    }
  }

  /** One step down the gradient `slope[at..]` of the scores that `score` gave for the same features. */
  learn(
    active: Int32Array,
    from: number,
    to: number,
    slope: Float32Array,
    at: number,
    layer: Float32Array,
    layerAt: number,
  ): void {
    const { labels, hidden, step, decay } = this.options
    const { direct, inner, outer, directSquares, innerSquares, outerSquares, delta } = this
    for (let h = 0; h < hidden; h++) {
      const unit = layer[layerAt + h] as number
      delta[h] = 0
      if (unit <= 0) continue
      let back = 0
      for (let k = 0, row = h * labels; k < labels; k++) {
        const g = slope[at + k] as number
        back += g * (outer[row + k] as number)
        const move = g * unit
        const squares = (outerSquares[row + k] as number) + move * move
        outerSquares[row + k] = squares
        outer[row + k] = (outer[row + k] as number) - (step * move) / Math.sqrt(squares)
      }
      delta[h] = back
    }
    for (let f = from; f < to; f++) {
      const id = active[f] as number
      if (id < 0) continue
      for (let k = 0, row = id * labels; k < labels; k++) {
        const weight = direct[row + k] as number
        const g = (slope[at + k] as number) + decay * weight
        const squares = (directSquares[row + k] as number) + g * g
        directSquares[row + k] = squares
        direct[row + k] = weight - (step * g) / Math.sqrt(squares)
      }
      for (let h = 0, row = id * hidden; h < hidden; h++) {
        const back = delta[h] as number
        if (back === 0) continue
        const weight = inner[row + h] as number
        const g = back + decay * weight
        const squares = (innerSquares[row + h] as number) + g * g
        innerSquares[row + h] = squares
        inner[row + h] = weight - (step * g) / Math.sqrt(squares)
      }
    }
  }
}

/** Squares that AdaGrad starts with, so that a feature's first step is no leap. */
const INITIAL = 0.1
/** Width of the random weights that the hidden layer starts with. */
const SPREAD = 0.1
