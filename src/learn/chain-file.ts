import { CHAIN_MAGIC, UNIT_SCALE } from '../text/index.ts'
import { ByteWriter } from './feature-file.ts'

/** What `learnChain` learned: keys ascend, one a row of `weights` with as many columns as there are labels. */
export interface LearnedChain {
  readonly labels: number
  readonly keys: readonly number[]
  readonly weights: Float32Array
  /** Score of label b behind label a at `a * labels + b`; the last row is the start. */
  readonly passage: Float32Array
}

/**
 * Writes the weights file that `loadChain` reads. Weights are taken against the first label's, which changes no
 * probability, and stored as signed square roots in one byte; codes below `leastCode` (of 127) become 0, and rows of
 * nothing else are left out.
 */
export function encodeChain(chain: LearnedChain, leastCode: number): Uint8Array {
  const { labels, keys, passage } = chain
  const writer = new ByteWriter()
  for (const char of CHAIN_MAGIC) writer.byte(char.charCodeAt(0))
  writer.byte(labels)
  const against = againstFirst(chain)
  const largest = against.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const unit = Math.max(1, Math.round((largest / (127 * 127)) * UNIT_SCALE)) / UNIT_SCALE
  writer.number(Math.round(unit * UNIT_SCALE))
  for (const value of passage) {
    const steps = Math.round(value / unit)
    writer.number(steps >= 0 ? steps * 2 : -steps * 2 - 1)
  }
  const width = labels - 1
  const codes = Int8Array.from(against, value => {
    const code = Math.round(127 * Math.sqrt(Math.abs(value) / largest))
    return code < leastCode ? 0 : Math.sign(value) * code
  })
  const kept = keys
    .map((key, id) => ({ key, row: codes.subarray(id * width, (id + 1) * width) }))
    .filter(({ row }) => row.some(code => code !== 0))
  writer.number(kept.length)
  let before = 0
  for (const { key, row } of kept) {
    writer.number(key - before)
    for (const code of row) writer.byte(code & 255)
    before = key
  }
  return writer.bytes()
}

function againstFirst({ labels, keys, weights }: LearnedChain): Float32Array {
  const against = new Float32Array(keys.length * (labels - 1))
  let at = 0
  for (let row = 0; row < keys.length; row++)
    for (let k = 1; k < labels; k++)
      against[at++] = (weights[row * labels + k] as number) - (weights[row * labels] as number)
  return against
}
