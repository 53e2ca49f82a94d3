import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Facts, spellingBetween, spellingOf, wordBetween } from './index.ts'

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

test('what is known of a word is found wherever the word stands, and with no other word', () => {
  const lengths = new Facts<number>()
  const others = new Facts<string>()
  const text = 'the sluice, a lockkeeper-to-be and the Sluice'
  for (const word of ['sluice', 'lockkeeper-to-be']) lengths.keep(spellingOf(word), word.length)
  assert.equal(lengths.of(spellingBetween(text, 4, 10)), 6)
  assert.equal(lengths.of(spellingBetween(text, 14, 30)), 16)
  assert.equal(lengths.of(spellingBetween(text, 39, 45)), undefined)
  assert.equal(others.of(spellingOf('sluice')), undefined)
})

test('words that many others came after are forgotten, and an endless word is not kept at all', () => {
  const known = new Facts<boolean>()
  known.keep(spellingOf('weir'), true)
  known.keep(spellingOf('weir'.repeat(20)), true)
  assert.equal(known.of(spellingOf('weir'.repeat(20))), undefined)
  assert.equal(known.of(spellingOf('weir')), true)
  for (let i = 0; i < 40_000; i++) spellingOf(`weir${i}`)
  assert.equal(known.of(spellingOf('weir')), undefined)
})
