import { FIXED_FEATURES, HISTORY_FEATURES, fixedFeatures, hashSentence, historyFeatures } from './tagger-features.ts'
import type { WordEntry, WordList } from './tagger-features.ts'

/** A trained part-of-speech tagger: an averaged perceptron (Collins 2002) with Penn treebank tags. */
export interface Tagger {
  /** The tag set. */
  readonly tags: readonly string[]
  readonly words: WordList
  readonly weights: FeatureTable
}

/** Weights by feature hash: an open-addressed table into lists of (tag, weight). */
export interface FeatureTable {
  /** Slots minus one; the number of slots is a power of two. */
  readonly mask: number
  /** Feature key of each slot, -1 where it is free. */
  readonly keys: Int32Array
  /** First entry of each slot; it has as many as `counts` says. */
  readonly starts: Int32Array
  readonly counts: Uint8Array
  readonly entryTags: Uint8Array
  readonly entryWeights: Int8Array
}

/** First bytes of a weights file. */
export const TAGGER_MAGIC = 'VTAG1'
/** Bits of a feature hash that are kept; with 300,000 features an unseen one meets a false friend twice in a thousand times. */
export const KEY_BITS = 27
/** The feature hash as it is stored. */
export const featureKey = (hash: number): number => hash >>> (32 - KEY_BITS)

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
    words.set(key | 0, { cluster, habit: packed & 3, only: (packed >> 2) - 1 })
  }
  return words
}

function readFeatures(reader: ByteReader): FeatureTable {
  const features = reader.number()
  const entries = reader.number()
  let slots = 1024
  while (slots < features * 2) slots *= 2
  const table = {
    mask: slots - 1,
    keys: new Int32Array(slots).fill(-1),
    starts: new Int32Array(slots),
    counts: new Uint8Array(slots),
    entryTags: new Uint8Array(entries),
    entryWeights: new Int8Array(entries),
  }
  let key = 0
  let start = 0
  for (let left = features; left > 0; left--) {
    key += reader.number()
    let slot = slotOf(key, table.mask)
    while (table.keys[slot] !== -1) slot = (slot + 1) & table.mask
    const count = reader.byte()
    table.keys[slot] = key
    table.starts[slot] = start
    table.counts[slot] = count
    for (const end = start + count; start < end; start++) {
      table.entryTags[start] = reader.byte()
      table.entryWeights[start] = reader.byte()
    }
  }
  return table
}

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x85ebca6b) >>> 5) & mask

/** Reads bytes in order; throws a RangeError past the end. */
class ByteReader {
  private at = 0
  private readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new RangeError('tagger weights file ends too soon')
    return byte
  }
  /** Unsigned LEB128. */
  number(): number {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
      if (scale > Number.MAX_SAFE_INTEGER) throw new RangeError('not a tagger weights file')
    }
  }
  word(): string {
    return String.fromCharCode(...Array.from({ length: this.byte() }, () => this.byte()))
  }
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
  for (let f = 0; f < features.length; f++) {
    const key = featureKey(features[f] as number)
    let slot = slotOf(key, table.mask)
    let held = table.keys[slot]
    while (held !== key && held !== -1) {
      slot = (slot + 1) & table.mask
      held = table.keys[slot]
    }
    if (held === -1) continue
    const start = table.starts[slot] as number
    const end = start + (table.counts[slot] as number)
    for (let e = start; e < end; e++) {
      const tagIndex = table.entryTags[e] as number
      scores[tagIndex] = (scores[tagIndex] as number) + (table.entryWeights[e] as number)
    }
  }
  let best = 0
  for (let t = 1; t < scores.length; t++) if ((scores[t] as number) > (scores[best] as number)) best = t
  return best
}
