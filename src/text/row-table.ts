import type { ByteReader } from './feature-table.ts'
import { featureKey, KEY_BITS } from './feature-table.ts'

/**
 * Weights by feature for few labels: an open-addressed table whose slot holds the key and, in the words behind it, one byte a
 * label. All of a feature lies in one line of the cache: looking it up costs one miss instead of the two of a `FeatureTable`.
 */
export interface RowTable {
  /** Slots minus one; the number of slots is a power of two. */
  readonly mask: number
  /** A key's first slot is `key >>> shift`: ascending keys fill ascending memory, so that loading is quick. */
  readonly shift: number
  /** Numbers a slot: the key (-1: free), then four weights in each. */
  readonly stride: number
  readonly slots: Int32Array
}

/** Slots a feature, at least; fewer load faster, more are found faster. */
const FREE_SHARE = 1.2
/** Weights in one number. */
const PACKED = 4

/** Reads rows: how many; then key difference and `width` signed bytes each. */
export function readRows(reader: ByteReader, width: number): RowTable {
  const rows = reader.number()
  let bits = 10
  while (2 ** bits < rows * FREE_SHARE) bits++
  if (bits > KEY_BITS) throw new RangeError('not a weights file')
  const mask = 2 ** bits - 1
  const shift = KEY_BITS - bits
  const stride = 1 + Math.ceil(width / PACKED)
  const slots = new Int32Array((mask + 1) * stride)
  for (let at = 0; at < slots.length; at += stride) slots[at] = -1
  let key = 0
  for (let left = rows; left > 0; left--) {
    key += reader.number()
    let slot = key >>> shift
    while (slots[slot * stride] !== -1) slot = (slot + 1) & mask
    const at = slot * stride
    slots[at] = key
    for (let k = 0; k < width; k++) {
      const word = at + 1 + (k >> 2)
      slots[word] = (slots[word] as number) | (reader.byte() << ((k & 3) * 8))
    }
  }
  return { mask, shift, stride, slots }
}

/** Weights are stored as square roots: small ones keep their precision, large ones their size. */
const SQUARES = Int32Array.from({ length: 256 }, (_, byte) => {
  const code = (byte << 24) >> 24
  return code * Math.abs(code)
})

/** Adds the weights of `features[0..count)` to `width` scores that begin at `scores[at]`. */
export function addRows(
  table: RowTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
  width: number,
): void {
  const { mask, shift, stride, slots } = table
  for (let f = 0; f < count; f++) {
    const key = featureKey(features[f] as number)
    let slot = key >>> shift
    let held = slots[slot * stride]
    while (held !== key && held !== -1) {
      slot = (slot + 1) & mask
      held = slots[slot * stride]
    }
    if (held === -1) continue
    let word = slot * stride
    let packed = 0
    for (let k = 0; k < width; k++) {
      if ((k & 3) === 0) packed = slots[++word] as number
      scores[at + k] = (scores[at + k] as number) + (SQUARES[packed & 255] as number)
      packed >>>= 8
    }
  }
}
