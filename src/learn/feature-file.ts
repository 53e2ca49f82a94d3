/** A dense table, one row a feature and one column a tag. */
export interface Rows {
  readonly tagCount: number
  readonly values: Float32Array
}

/** The largest weight, whatever its sign. */
const largestOf = (rows: Rows): number =>
  rows.values.reduce((max, value) => Math.max(max, Math.abs(value)), 0)

/** Writes the features of a weights file, as `readFeatures` reads them. Weights are stored as signed square roots in one byte; codes below `leastCode` are dropped. */
export function writeFeatures(
  writer: ByteWriter,
  keys: readonly number[],
  rows: Rows,
  leastCode: number,
): void {
  const largest = largestOf(rows)
  const kept: { key: number; entries: [number, number][] }[] = []
  for (const [id, key] of keys.entries()) {
    const entries: [number, number][] = []
    for (let t = 0; t < rows.tagCount; t++) {
      const share = (rows.values[id * rows.tagCount + t] as number) / largest
      const code = Math.round(127 * Math.sqrt(Math.abs(share)))
      if (code >= leastCode) entries.push([t, Math.sign(share) * code])
    }
    if (entries.length > 0) kept.push({ key, entries })
  }
  writer.number(kept.length)
  writer.number(kept.reduce((sum, one) => sum + one.entries.length, 0))
  let before = 0
  for (const { key, entries } of kept) {
    writer.number(key - before)
    writer.byte(entries.length)
    for (const [tag, weight] of entries) {
      writer.byte(tag)
      writer.byte(weight & 255)
    }
    before = key
  }
}

/** Gathers bytes. */
export class ByteWriter {
  private buffer = new Uint8Array(1 << 16)
  private at = 0
  byte(value: number): void {
    if (this.at === this.buffer.length) {
      const larger = new Uint8Array(this.buffer.length * 2)
      larger.set(this.buffer)
      this.buffer = larger
    }
    this.buffer[this.at++] = value
  }
  /** Unsigned LEB128. */
  number(value: number): void {
    let left = value
    while (left > 127) {
      this.byte((left % 128) | 128)
      left = Math.floor(left / 128)
    }
    this.byte(left)
  }
  bytes(): Uint8Array {
    return this.buffer.slice(0, this.at)
  }
}
