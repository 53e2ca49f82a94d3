import type { ByteReader } from './feature-table.ts'
import { featureKey, FREE, roomFor } from './feature-table.ts'

/**
 * Weights by feature for few labels: an open-addressed table whose slot holds the key and, in the words behind it, one byte a
 * label. All of a feature lies in one line of the cache: looking it up costs one miss instead of the two of a `FeatureTable`.
 * Keys ascend, as in a {@link FeatureTable}.
 */
export interface RowTable {
  /** A key's first slot is `key >>> shift`. */
  readonly shift: number
  /** Numbers a slot: the key ({@link FREE}: none), then four weights in each. */
  readonly stride: number
  readonly slots: Int32Array
}

/** Weights in one number. */
const PACKED = 4

/** Reads rows: how many; then key difference and `width` signed bytes each. */
export function readRows(reader: ByteReader, width: number): RowTable {
  const rows = reader.number()
  const { shift, size } = roomFor(rows)
  const stride = 1 + Math.ceil(width / PACKED)
  const slots = new Int32Array(size * stride)
  for (let at = 0; at < slots.length; at += stride) slots[at] = FREE
  let key = 0
  let free = 0
  for (let left = rows; left > 0; left--) {
    key += reader.number()
    const slot = Math.max(free, key >>> shift)
    if (slot >= size) throw new RangeError('not a weights file')
    free = slot + 1
    const at = slot * stride
    slots[at] = key
    for (let k = 0; k < width; k++) {
      const word = at + 1 + (k >> 2)
      slots[word] = (slots[word] as number) | (reader.byte() << ((k & 3) * 8))
    }
  }
  return { shift, stride, slots }
}

/** Weights are stored as square roots: small ones keep their precision, large ones their size. */
const SQUARES = Int32Array.from({ length: 256 }, (_, byte) => {
  const code = (byte << 24) >> 24
  return code * Math.abs(code)
})

/** What was found of the features that are looked up together: first the keys in their first slots, then the places of their rows. */
let held = new Int32Array(256)

/** Adds the weights of `features[0..count)` to `width` scores that begin at `scores[at]`. */
export function addRows(
  table: RowTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
  width: number,
): void {
  if (held.length < count) held = new Int32Array(count)
  const found = findRows(table, features, count, held)
  if (width <= 2) {
    addTwo(table.slots, found, scores, at, width)
    return
  }
  for (let k = 0; k < width; k += PACKED)
    addFour(table.slots, found, 1 + k / PACKED, scores, at + k, Math.min(width - k, PACKED))
}

/** Writes the places of the rows that the table has to `into`; gives their number. */
function findRows(table: RowTable, features: Int32Array, count: number, into: Int32Array): number {
  const { shift, stride, slots } = table
  // all slots are fetched before a branch hangs on any: their misses of the cache then overlap, which halves the time
  for (let f = 0; f < count; f++)
    into[f] = slots[(featureKey(features[f] as number) >>> shift) * stride] as number
  let found = 0
  for (let f = 0; f < count; f++) {
    const key = featureKey(features[f] as number)
    let place = (key >>> shift) * stride
    let there = into[f] as number
    while (there < key) {
      place += stride
      there = slots[place] as number
    }
    if (there === key) into[found++] = place
  }
  return found
}

/** Adds the first two weights of the rows in `held`, which most rows that are looked up have alone. */
function addTwo(slots: Int32Array, rows: number, scores: Int32Array, at: number, width: number): void {
  let a = 0
  let b = 0
  for (let f = 0; f < rows; f++) {
    const packed = slots[(held[f] as number) + 1] as number
    a += SQUARES[packed & 255] as number
    b += SQUARES[(packed >>> 8) & 255] as number
  }
  scores[at] = (scores[at] as number) + a
  if (width > 1) scores[at + 1] = (scores[at + 1] as number) + b
}

/** Adds the weights in one word of the rows in `held` to the first `width` of four scores. */
function addFour(
  slots: Int32Array,
  rows: number,
  word: number,
  scores: Int32Array,
  at: number,
  width: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let f = 0; f < rows; f++) {
    const packed = slots[(held[f] as number) + word] as number
    a += SQUARES[packed & 255] as number
    b += SQUARES[(packed >>> 8) & 255] as number
    c += SQUARES[(packed >>> 16) & 255] as number
    d += SQUARES[packed >>> 24] as number
  }
  scores[at] = (scores[at] as number) + a
  if (width > 1) scores[at + 1] = (scores[at + 1] as number) + b
  if (width > 2) scores[at + 2] = (scores[at + 2] as number) + c
  if (width > 3) scores[at + 3] = (scores[at + 3] as number) + d
}
