import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordBetween } from './index.ts'

test('a word is what stands between the offsets, however many other words came before', () => {
  const words = Array.from({ length: 40_000 }, (_, i) => `lock${(i * 7919).toString(36)}é`)
  const text = words.join(' ')
  for (let round = 0; round < 2; round++) {
    let at = 0
    for (const word of words) {
      assert.equal(wordBetween(text, at, at + word.length), word)
      at += word.length + 1
    }
  }
})

test('words that begin or end alike are told apart, and an empty stretch is empty', () => {
  const text = 'Vale vale valet ale'
  assert.deepEqual(
    [
      [0, 4],
      [5, 9],
      [10, 15],
      [16, 19],
      [4, 4],
    ].map(([start, end]) => wordBetween(text, start as number, end as number)),
    ['Vale', 'vale', 'valet', 'ale', ''],
  )
})
