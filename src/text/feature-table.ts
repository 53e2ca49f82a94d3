/**
 * Weights by feature: an open-addressed table into lists of (label, weight). Key and place stand side by side, and so do label
 * and weight: four arrays instead of two cost a third of the speed in cache misses.
 */
export interface FeatureTable {
  /** Slots minus one; the number of slots is a power of two. */
  readonly mask: number
  /** A key's first slot is `key >>> shift`: ascending keys fill ascending memory, so that loading is quick. */
  readonly shift: number
  /** Two numbers a slot: the feature key (-1: free), and first entry × 64 + number of entries. */
  readonly slots: Int32Array
  /** weight × 64 + label. */
  readonly entries: Int32Array
}

/** Bits of a feature hash that are kept; with 300,000 features an unseen one meets a false friend twice in a thousand times. */
export const KEY_BITS = 27
/** The feature hash as it is stored. */
export const featureKey = (hash: number): number => hash >>> (32 - KEY_BITS)

/** Reads the features of a weights file: how many, how many entries; then key difference, number of entries, (label, weight) pairs. */
export function readFeatures(reader: ByteReader): FeatureTable {
  const features = reader.number()
  const entries = new Int32Array(reader.number())
  let bits = 10
  while (2 ** bits < features * FREE_SHARE) bits++
  if (bits > KEY_BITS) throw new RangeError('not a weights file')
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
    slots[slot * 2 + 1] = at * LABEL_ROOM + count
    for (const end = at + count; at < end; at++) {
      const label = reader.byte()
      const code = (reader.byte() << 24) >> 24
      // weights are stored as square roots: small ones keep their precision, large ones their size
      entries[at] = code * Math.abs(code) * LABEL_ROOM + label
    }
  }
  return { mask, shift, slots, entries }
}

/** Slots a feature, at least; fewer load faster, more are found faster. */
const FREE_SHARE = 1.5
/** More than there are labels; a power of two. */
const LABEL_ROOM = 64

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
  const { mask, shift, slots, entries } = table
  for (let f = 0; f < count; f++) {
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
      const label = at + (entry & 63)
      scores[label] = (scores[label] as number) + (entry >> 6)
    }
  }
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
