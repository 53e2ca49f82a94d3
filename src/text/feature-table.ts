/**
 * Weights by feature: an open-addressed table into lists of (label, weight). Key and place stand side by side, and so do label
 * and weight: four arrays instead of two cost a third of the speed in cache misses. Keys ascend from slot to slot, so that
 * loading is quick and a search ends at the first key that is larger.
 */
export interface FeatureTable {
  /** A key's first slot is `key >>> shift`. */
  readonly shift: number
  /** Two numbers a slot: the feature key ({@link FREE}: none), and first entry × 64 + number of entries. */
  readonly slots: Int32Array
  /** weight × 64 + label. */
  readonly entries: Int32Array
}

/** Bits of a feature hash that are kept; with 300,000 features an unseen one meets a false friend twice in a thousand times. */
const KEY_BITS = 27
/** The feature hash as it is stored. */
export const featureKey = (hash: number): number => hash >>> (32 - KEY_BITS)

/** Stands in a slot without a key: larger than all. */
export const FREE = 0x7fffffff
/**
 * Slots a feature, at least. With 2 the three largest tables take 8 MB each instead of 4, and finding is no faster: what fewer steps
 * save is lost to the cache.
 */
const FREE_SHARE = 1.2
/** Slots behind the last key's first one; hashed keys are never pushed on so far. */
const SPILL = 1024

/** The slots that so many keys need, and how far a key is shifted to give its first one. Throws a RangeError where there are more than keys. */
export function roomFor(keys: number): { readonly shift: number; readonly size: number } {
  let bits = 10
  while (2 ** bits < keys * FREE_SHARE) bits++
  if (bits > KEY_BITS) throw new RangeError('not a weights file')
  return { shift: KEY_BITS - bits, size: 2 ** bits + SPILL }
}

/** Reads the features of a weights file: how many, how many entries; then key difference, number of entries, (label, weight) pairs. */
export function readFeatures(reader: ByteReader): FeatureTable {
  const features = reader.number()
  const entries = new Int32Array(reader.number())
  const { shift, size } = roomFor(features)
  const slots = new Int32Array(size * 2).fill(FREE)
  let key = 0
  let at = 0
  let free = 0
  for (let left = features; left > 0; left--) {
    key += reader.number()
    const slot = Math.max(free, key >>> shift)
    if (slot >= size) throw new RangeError('not a weights file')
    free = slot + 1
    const count = reader.byte()
    slots[slot * 2] = key
    slots[slot * 2 + 1] = at * LABEL_ROOM + count
    for (const end = at + count; at < end; at++) {
      const label = reader.byte()
      const code = (reader.byte() << 24) >> 24
      // weights are stored as square roots: small ones keep their precision, large ones their size
      entries[at] = code * Math.abs(code) * LABEL_ROOM + label
    }
  }
  return { shift, slots, entries }
}

/** More than there are labels; a power of two. */
const LABEL_ROOM = 64

/** What was found of the features that are looked up together: first the keys in their first slots, then their entries. */
let held = new Int32Array(256)

/**
 * Adds the weights of `features[0..count)` to the scores of the labels, which begin at `scores[at]`.
 * The hot loop of everything that is learned.
 */
export function addScores(
  table: FeatureTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { entries } = table
  if (held.length < count) held = new Int32Array(count)
  const found = findPlaces(table, features, count, held)
  for (let f = 0; f < found; f++) {
    const place = held[f] as number
    const start = place >>> 6
    const end = start + (place & 63)
    for (let e = start; e < end; e++) {
      const entry = entries[e] as number
      const label = at + (entry & 63)
      scores[label] = (scores[label] as number) + (entry >> 6)
    }
  }
}

/** Writes the entries of the features that the table has to `into`; gives their number. */
function findPlaces(table: FeatureTable, features: Int32Array, count: number, into: Int32Array): number {
  const { shift, slots } = table
  // all slots are fetched before a branch hangs on any: their misses of the cache then overlap
  for (let f = 0; f < count; f++) into[f] = slots[(featureKey(features[f] as number) >>> shift) * 2] as number
  let found = 0
  for (let f = 0; f < count; f++) {
    const key = featureKey(features[f] as number)
    let slot = (key >>> shift) * 2
    let there = into[f] as number
    while (there < key) {
      slot += 2
      there = slots[slot] as number
    }
    if (there === key) into[found++] = slots[slot + 1] as number
  }
  return found
}

/** Reads bytes in order; throws a RangeError past the end. */
export class ByteReader {
  private at = 0
  private readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  /** How many bytes have been read. */
  get place(): number {
    return this.at
  }
  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new RangeError('weights file ends too soon')
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
      if (scale > Number.MAX_SAFE_INTEGER) throw new RangeError('not a weights file')
    }
  }
  word(): string {
    return String.fromCharCode(...Array.from({ length: this.byte() }, () => this.byte()))
  }
}
