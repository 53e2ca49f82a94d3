import {
  BOUNDARY,
  FIXED_FEATURES,
  HISTORY_FEATURES,
  featureKey,
  fixedFeatures,
  hashSentence,
  historyFeatures,
} from '../text/index.ts'
import type { SentenceHashes, WordList } from '../text/index.ts'
import { encodeTagger } from './tagger-file.ts'
import { randomFrom, shuffle } from './random.ts'
import type { TaggedSentence } from './treebank.ts'

/** How a tagger is trained. */
export interface TrainOptions {
  /** Passes over the sentences. */
  readonly epochs: number
  /** Trainings in different order whose weights are averaged. */
  readonly runs: number
  /** Seed of the order of the sentences. */
  readonly seed: number
  /** A feature must be seen so often. */
  readonly leastCount: number
  /** Clusters, casing habits and unambiguous words. */
  readonly words: WordList
  /** The gold tag must win by more than this, else the weights move. */
  readonly margin: number
  /** Averaged weights whose one-byte code (0 to 127) is below this are dropped. */
  readonly leastCode: number
}

/** One sentence made ready: gold tags and the ids of its fixed features (-1 unknown). */
interface Lesson {
  readonly hashes: SentenceHashes
  readonly gold: Uint8Array
  readonly fixed: Int32Array
}

/** Trains an averaged perceptron tagger (Collins 2002, greedy decoding) and returns its weights file; the same input gives the same bytes. */
export function trainTagger(sentences: readonly TaggedSentence[], options: TrainOptions): Uint8Array {
  const tags = tagSet(sentences)
  const ids = featureIds(sentences, tags, options)
  const lessons = sentences.map(sentence => lessonOf(sentence, tags, ids, options.words))
  const sum = new Float32Array(ids.size * tags.length)
  for (let run = 0; run < options.runs; run++) {
    const perceptron = new Perceptron(ids.size, tags.length, options.margin)
    const random = randomFrom(options.seed + run)
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (const lesson of shuffle(lessons, random)) practise(perceptron, lesson, ids)
    }
    perceptron.addAverages(sum)
  }
  return encodeTagger(
    tags,
    options.words,
    [...ids.keys()],
    { tagCount: tags.length, values: sum },
    options.leastCode,
  )
}

/** The tags of some sentences, in code unit order. */
export const tagSet = (sentences: readonly TaggedSentence[]): string[] =>
  [...new Set(sentences.flatMap(sentence => sentence.tags))].sort()

function featureIds(
  sentences: readonly TaggedSentence[],
  tags: readonly string[],
  options: TrainOptions,
): Map<number, number> {
  const counts = new Map<number, number>()
  const index = new Map(tags.map((tag, i) => [tag, i]))
  const features = new Int32Array(FIXED_FEATURES + HISTORY_FEATURES)
  for (const sentence of sentences) {
    const hashes = hashSentence(sentence.words, options.words)
    const gold = sentence.tags.map(tag => index.get(tag) as number)
    for (let i = 0; i < gold.length; i++) {
      if ((hashes.only[i] as number) >= 0) continue
      fixedFeatures(hashes, i, features)
      historyFeatures(hashes, i, gold[i - 1] ?? BOUNDARY, gold[i - 2] ?? BOUNDARY, features, FIXED_FEATURES)
      for (const hash of features) {
        const key = featureKey(hash)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  const kept = [...counts].filter(([, count]) => count >= options.leastCount).map(([key]) => key)
  return new Map(kept.sort((a, b) => a - b).map((key, id) => [key, id]))
}

function lessonOf(
  sentence: TaggedSentence,
  tags: readonly string[],
  ids: ReadonlyMap<number, number>,
  words: WordList,
): Lesson {
  const hashes = hashSentence(sentence.words, words)
  const gold = Uint8Array.from(sentence.tags, tag => tags.indexOf(tag))
  const fixed = new Int32Array(gold.length * FIXED_FEATURES)
  const features = new Int32Array(FIXED_FEATURES)
  for (let i = 0; i < gold.length; i++) {
    fixedFeatures(hashes, i, features)
    for (let f = 0; f < FIXED_FEATURES; f++)
      fixed[i * FIXED_FEATURES + f] = ids.get(featureKey(features[f] as number)) ?? -1
  }
  return { hashes, gold, fixed }
}

/** Tags one sentence with what is known so far, and learns from each mistake. */
function practise(perceptron: Perceptron, lesson: Lesson, ids: ReadonlyMap<number, number>): void {
  const history = new Int32Array(HISTORY_FEATURES)
  const active = new Int32Array(FIXED_FEATURES + HISTORY_FEATURES)
  let before = BOUNDARY
  let beforeThat = BOUNDARY
  for (let i = 0; i < lesson.gold.length; i++) {
    let guess = lesson.hashes.only[i] as number
    if (guess < 0) {
      active.set(lesson.fixed.subarray(i * FIXED_FEATURES, (i + 1) * FIXED_FEATURES))
      historyFeatures(lesson.hashes, i, before, beforeThat, history, 0)
      for (let h = 0; h < HISTORY_FEATURES; h++)
        active[FIXED_FEATURES + h] = ids.get(featureKey(history[h] as number)) ?? -1
      guess = perceptron.learn(active, lesson.gold[i] as number)
    }
    beforeThat = before
    before = guess
  }
}

/** Weights with their running averages. */
class Perceptron {
  private readonly tagCount: number
  private readonly margin: number
  private readonly weights: Int32Array
  private readonly totals: Int32Array
  private readonly scores: Int32Array
  private clock = 0
  constructor(features: number, tagCount: number, margin: number) {
    this.margin = margin
    this.tagCount = tagCount
    this.weights = new Int32Array(features * tagCount)
    this.totals = new Int32Array(features * tagCount)
    this.scores = new Int32Array(tagCount)
  }
  /** The best tag of the active features; where it is not the gold one, the weights move. */
  learn(active: Int32Array, gold: number): number {
    const { scores, weights, tagCount } = this
    this.clock++
    scores.fill(0)
    for (const id of active) {
      if (id < 0) continue
      const row = id * tagCount
      for (let t = 0; t < tagCount; t++) scores[t] = (scores[t] as number) + (weights[row + t] as number)
    }
    let guess = 0
    for (let t = 1; t < tagCount; t++) if ((scores[t] as number) > (scores[guess] as number)) guess = t
    const rival = this.rival(gold)
    if ((scores[gold] as number) - (scores[rival] as number) > this.margin) return guess
    for (const id of active) {
      if (id < 0) continue
      this.move(id * tagCount + gold, 1)
      this.move(id * tagCount + rival, -1)
    }
    return guess
  }
  private rival(gold: number): number {
    let rival = gold === 0 ? 1 : 0
    for (let t = 0; t < this.tagCount; t++)
      if (t !== gold && (this.scores[t] as number) > (this.scores[rival] as number)) rival = t
    return rival
  }
  /** The average over time is the weight less what each move would have weighed before it was made (Daume's trick). */
  private move(at: number, by: number): void {
    this.weights[at] = (this.weights[at] as number) + by
    this.totals[at] = (this.totals[at] as number) + by * this.clock
  }
  addAverages(sum: Float32Array): void {
    for (let i = 0; i < sum.length; i++) {
      sum[i] =
        (sum[i] as number) + (this.weights[i] as number) - (this.totals[i] as number) / (this.clock + 1)
    }
  }
}
