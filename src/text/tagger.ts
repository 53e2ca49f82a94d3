import {
  FIXED_FEATURES,
  HISTORY_FEATURES,
  fixedFeatures,
  hashSentence,
  historyFeatures,
} from './tagger-features.ts'
import type { WordEntry, WordList } from './tagger-features.ts'

/** A trained part-of-speech tagger: an averaged perceptron (Collins 2002) with Penn treebank tags. */
export interface Tagger {
  /** The tag set. */
  readonly tags: readonly string[]
  readonly words: WordList
  readonly weights: FeatureTable
}

/**
 * Weights by feature: an open-addressed table into lists of (tag, weight). Key and place stand side by side, and so do tag
 * and weight: four arrays instead of two cost a third of the speed in cache misses.
 */
export interface FeatureTable {
  /** Slots minus one; the number of slots is a power of two. */
  readonly mask: number
  /** A key's first slot is `key >>> shift`: ascending keys fill ascending memory, so that loading is quick. */
  readonly shift: number
  /** Two numbers a slot: the feature key (-1: free), and first entry × 64 + number of entries. */
  readonly slots: Int32Array
  /** weight × 64 + tag. */
  readonly entries: Int32Array
}

/** First bytes of a weights file. */
export const TAGGER_MAGIC = 'VTAG1'
/** Bits of a feature hash that are kept; with 300,000 features an unseen one meets a false friend twice in a thousand times. */
const KEY_BITS = 27
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
    words.set(key | 0, { cluster, habit: packed & 3, only: (packed >> 2) - 1, usual: reader.byte() - 1 })
  }
  return words
}

function readFeatures(reader: ByteReader): FeatureTable {
  const features = reader.number()
  const entries = new Int32Array(reader.number())
  let bits = 10
  while (2 ** bits < features * FREE_SHARE) bits++
  if (bits > KEY_BITS) throw new RangeError('not a tagger weights file')
  const size = 2 ** bits
  const mask = size - 1
  const shift = KEY_BITS - bits
  const slots = new Int32Array(size * 2).fill(-1)
  let key = 0
  let at = 0
  for (let left = features; left > 0; left--) {
    key += reader.number()
    let slot = key >>> shift
    while (slots[slot * 2] !== -1) slot = (slot + 1) & mask
    const count = reader.byte()
    slots[slot * 2] = key
    slots[slot * 2 + 1] = at * TAG_ROOM + count
    for (const end = at + count; at < end; at++) {
      const tag = reader.byte()
      const code = (reader.byte() << 24) >> 24
      // weights are stored as square roots: small ones keep their precision, large ones their size
      entries[at] = code * Math.abs(code) * TAG_ROOM + tag
    }
  }
  return { mask, shift, slots, entries }
}

/** Slots a feature, at least; fewer load faster, more are found faster. */
const FREE_SHARE = 1.5
/** More than there are tags; a power of two. */
const TAG_ROOM = 64

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
  const { mask, shift, slots, entries } = table
  scores.fill(0)
  for (let f = 0; f < features.length; f++) {
    const key = featureKey(features[f] as number)
    let slot = key >>> shift
    let held = slots[slot * 2]
    while (held !== key && held !== -1) {
      slot = (slot + 1) & mask
      held = slots[slot * 2]
    }
    if (held === -1) continue
    const place = slots[slot * 2 + 1] as number
    const start = place >>> 6
    const end = start + (place & 63)
    for (let e = start; e < end; e++) {
      const entry = entries[e] as number
      scores[entry & 63] = (scores[entry & 63] as number) + (entry >> 6)
    }
  }
  let best = 0
  for (let t = 1; t < scores.length; t++) if ((scores[t] as number) > (scores[best] as number)) best = t
  return best
}
