import type { WeightsLayer } from '../adapters/index.ts'
import type { Corpora } from './corpus-file.ts'

/** The weights at hand, by layer: those just learned, else those that are shipped. */
export type WeightsAtHand = Readonly<Partial<Record<WeightsLayer, Uint8Array>>>

/** A line of the scores in a model card. */
export interface CardScore {
  readonly name: string
  /** 0 to 1. */
  readonly value: number
  /** Of how many. */
  readonly count: number
}

/** A corpus that weights are learned from, and what of it. */
export interface Source {
  /** Its folder in the folder of corpora. */
  readonly corpus: string
  /** Which table of the notice names it. */
  readonly use: string
}

/** A layer that is learned: how it is trained, measured and described. Its weights stand in `<layer>.bin`. */
export interface LearnedLayer {
  readonly layer: WeightsLayer
  readonly title: string
  /** What the model card says of it: how it is made, what it is weak in. Each `{bytes}` stands for the size of the file. */
  readonly card: string
  readonly learnsFrom: readonly Source[]
  /** Learns the weights; layers that come before it in {@link LAYERS} are at hand. The same corpora give the same bytes. */
  readonly train: (
    corpora: Corpora,
    weights: WeightsAtHand,
    log: (line: string) => void,
  ) => Uint8Array | Promise<Uint8Array>
  /** Scores of the weights at hand on the development halves. */
  readonly measure: (weights: WeightsAtHand, corpora: Corpora) => CardScore[] | Promise<CardScore[]>
}
