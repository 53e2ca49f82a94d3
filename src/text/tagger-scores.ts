import { addScores } from './feature-table.ts'
import type { FeatureTable } from './feature-table.ts'
import { BESIDE, besideFeatures, FIXED_FEATURES, OWN_FEATURES, ownFeatures } from './tagger-features.ts'
import type { WordTraits } from './tagger-words.ts'

/** So many words have their scores kept: four million bytes. Who was not asked for while the others were renewed gives way. */
const ROWS = 4096

/** What the weights of a tagger make of single words, summed up once a word: all in one list, because words come and go. */
export class WordScores {
  /** Row by row: what a word says of itself, then of the one two behind it, behind it, before it, and two before it; one number a tag. */
  readonly sums: Int32Array
  private readonly weights: FeatureTable
  private readonly tags: number
  private readonly width: number
  private readonly features = new Int32Array(FIXED_FEATURES)
  private readonly owners: (WordTraits | undefined)[] = new Array<WordTraits | undefined>(ROWS).fill(
    undefined,
  )
  private readonly asked = new Uint8Array(ROWS)
  private hand = 0
  constructor(weights: FeatureTable, tags: number) {
    this.weights = weights
    this.tags = tags
    this.width = tags * (1 + BESIDE.length)
    this.sums = new Int32Array(ROWS * this.width)
  }

  /** Where the sums of a word begin; they stay there at least until {@link ROWS} other words were asked for. */
  of(word: WordTraits): number {
    const known = this.owners[word.row] === word
    const row = known ? word.row : this.add(word)
    this.asked[row] = 1
    return row * this.width
  }

  private add(word: WordTraits): number {
    while (this.asked[this.hand] === 1) {
      this.asked[this.hand] = 0
      this.hand = (this.hand + 1) % ROWS
    }
    const row = this.hand
    this.hand = (this.hand + 1) % ROWS
    this.owners[row] = word
    word.row = row
    this.fill(word, row * this.width)
    return row
  }

  private fill(word: WordTraits, at: number): void {
    const { features, weights, tags, sums } = this
    sums.fill(0, at, at + this.width)
    ownFeatures(word, features)
    addScores(weights, features, OWN_FEATURES, sums, at)
    for (let k = 0; k < BESIDE.length; k++) {
      const [place, count] = BESIDE[k] as (typeof BESIDE)[number]
      besideFeatures(word, place, features, 0)
      addScores(weights, features, count, sums, at + (k + 1) * tags)
    }
  }
}
