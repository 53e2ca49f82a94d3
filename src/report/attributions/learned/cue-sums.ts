import { addRows } from '../../../text/index.ts'
import type { ChainModel } from '../../../text/index.ts'
import { besideFeatures, CUE_BESIDE, cueList, ownFeatures } from './cue-features.ts'
import type { TokenKind } from './traces.ts'

/** What a token says by itself of itself and of those beside it: its place among the sums. */
export const CUE_PLACES: readonly number[] = [
  0,
  ...Array.from({ length: CUE_BESIDE }, (_, d) => [-d - 1, d + 1]).flat(),
]

/** What the weights of a chain of cues make of the kinds of tokens by themselves, summed up once a kind. */
export class CueSums {
  /** Numbers a place. */
  readonly width: number
  private readonly model: ChainModel
  private readonly list = cueList()
  constructor(model: ChainModel) {
    this.model = model
    this.width = model.labels - 1
  }

  /** The sums of a kind, place by place of {@link CUE_PLACES}. */
  of(kind: TokenKind): Int32Array {
    if (kind.sums?.of === this.model) return kind.sums.sums
    const { list, width, model } = this
    const sums = new Int32Array(CUE_PLACES.length * width)
    for (let k = 0; k < CUE_PLACES.length; k++) {
      const place = CUE_PLACES[k] as number
      list.count = 0
      if (place === 0) ownFeatures(kind, list)
      else besideFeatures(kind, place, list)
      addRows(model.weights, list.hashes, list.count, sums, k * width, width)
    }
    kind.sums = { of: model, sums }
    return sums
  }
}

const made = new WeakMap<ChainModel, CueSums>()

/** The sums of a chain of cues. */
export function cueSumsOf(model: ChainModel): CueSums {
  const known = made.get(model)
  if (known) return known
  const sums = new CueSums(model)
  made.set(model, sums)
  return sums
}
