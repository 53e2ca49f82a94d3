import {
  FIXED_FEATURES,
  HISTORY_FEATURES,
  fixedFeatures,
  hashSentence,
  historyFeatures,
} from './tagger-features.ts'
import type { WordEntry, WordList } from './tagger-features.ts'
import { ByteReader, addScores, readFeatures } from './feature-table.ts'
import type { FeatureTable } from './feature-table.ts'

/** A trained part-of-speech tagger: an averaged perceptron (Collins 2002) with Penn treebank tags. */
export interface Tagger {
  /** The tag set. */
  readonly tags: readonly string[]
  readonly words: WordList
  readonly weights: FeatureTable
}

/** First bytes of a weights file. */
export const TAGGER_MAGIC = 'VTAG1'
/**
 * Reads a weights file: magic, tags, word list, features; all lists ascend by key, keys as differences in LEB128.
 * Throws a RangeError where the bytes are not such a file.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  const reader = new ByteReader(bytes)
  for (const char of TAGGER_MAGIC) {
    if (reader.byte() !== char.charCodeAt(0)) throw new RangeError('not a tagger weights file')
  }
  const tags = Array.from({ length: reader.byte() }, () => reader.word())
  const words = readWords(reader)
  const weights = readFeatures(reader)
  return { tags, words, weights }
}

function readWords(reader: ByteReader): Map<number, WordEntry> {
  const words = new Map<number, WordEntry>()
  let key = 0
  for (let left = reader.number(); left > 0; left--) {
    key += reader.number()
    const cluster = reader.number()
    const packed = reader.byte()
    words.set(key | 0, { cluster, habit: packed & 3, only: (packed >> 2) - 1, usual: reader.byte() - 1 })
  }
  return words
}

/** Tags the words of one sentence, left to right; as many tags as words. Never throws. */
export function tag(tagger: Tagger, words: readonly string[]): string[] {
  const hashes = hashSentence(words, tagger.words)
  const features = new Int32Array(FIXED_FEATURES + HISTORY_FEATURES)
  const scores = new Int32Array(tagger.tags.length)
  const found: string[] = []
  let before = BOUNDARY
  let beforeThat = BOUNDARY
  for (let i = 0; i < words.length; i++) {
    let best = hashes.only[i] as number
    if (best < 0) {
      fixedFeatures(hashes, i, features)
      historyFeatures(hashes, i, before, beforeThat, features, FIXED_FEATURES)
      best = bestTag(tagger.weights, features, scores)
    }
    found.push(tagger.tags[best] as string)
    beforeThat = before
    before = best
  }
  return found
}

/** Stands for the tags before the first word. */
export const BOUNDARY = 63

function bestTag(table: FeatureTable, features: Int32Array, scores: Int32Array): number {
  scores.fill(0)
  addScores(table, features, features.length, scores, 0)
  let best = 0
  for (let t = 1; t < scores.length; t++) if ((scores[t] as number) > (scores[best] as number)) best = t
  return best
}
