import { TAGGER_MAGIC } from '../text/index.ts'
import { ByteWriter, writeFeatures } from './feature-file.ts'
import type { Rows } from './feature-file.ts'
import type { WordList } from '../text/index.ts'

/** Writes the weights file that `loadTagger` reads. `keys` ascend, one a row. */
export function encodeTagger(
  tags: readonly string[],
  words: WordList,
  keys: readonly number[],
  rows: Rows,
  leastCode: number,
): Uint8Array {
  const writer = new ByteWriter()
  for (const char of TAGGER_MAGIC) writer.byte(char.charCodeAt(0))
  writer.byte(tags.length)
  for (const tag of tags) {
    writer.byte(tag.length)
    for (const char of tag) writer.byte(char.charCodeAt(0))
  }
  writeWords(writer, words)
  writeFeatures(writer, keys, rows, leastCode)
  return writer.bytes()
}

function writeWords(writer: ByteWriter, words: WordList): void {
  const sorted = [...words].map(([hash, entry]) => ({ key: hash >>> 0, entry })).sort((a, b) => a.key - b.key)
  writer.number(sorted.length)
  let before = 0
  for (const { key, entry } of sorted) {
    writer.number(key - before)
    writer.number(entry.cluster)
    writer.byte(((entry.only + 1) << 2) | entry.habit)
    writer.byte(entry.usual + 1)
    before = key
  }
}
