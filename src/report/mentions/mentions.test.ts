import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import { analysisOf, read } from './fixture/show.ts'
import { findMentions, speakerIn } from './index.ts'

test('the speaker of a source is its head, not the places in it', () => {
  const text = 'Kessari Premier Tomas Ruzgar said no. A Kessari official in Ghent said yes.'
  const { mentions, entities } = read(text)
  const speaker = (words: string): string | undefined => {
    const start = text.indexOf(words)
    const found = speakerIn({ start, end: start + words.length }, mentions)
    return entities.find(one => one.id === found?.entity)?.name
  }
  assert.equal(speaker('Kessari Premier Tomas Ruzgar'), 'Tomas Ruzgar')
  assert.equal(speaker('A Kessari official in Ghent'), 'A Kessari official')
})

test('mentions ascend, lie in the text and point at entities', () => {
  const text =
    'Marenian President Ana Velde met Tomas Ruzgar in Ghent. The two leaders, she said, agreed. State media reported it.'
  const { mentions, entities } = read(text)
  const ids = new Set(entities.map(one => one.id))
  for (const [i, one] of mentions.entries()) {
    assert.ok(
      one.start < one.end && one.end <= text.length && ids.has(one.entity) && one.by.startsWith('mentions/'),
    )
    assert.ok(i === 0 || (mentions[i - 1]?.start ?? 0) <= one.start)
  }
})

test('the same text gives the same names', () => {
  const text = 'Ana Velde met Kim Dae-sung. Velde left. Kim stayed.'
  assert.deepEqual(read(text), read(text))
})

/** Milliseconds for 100 kB of hostile text, generous for a slow machine. */
const LIMIT = 5000

test('100 kB of hostile text is read in time', () => {
  for (const piece of ['A ', 'He ', 'Kim-', 'the president of ', 'Ana Velde ', "'s", 'Velde and ', 'x']) {
    const start = performance.now()
    findMentions(analysisOf(piece.repeat(Math.ceil(100_000 / piece.length))), english)
    assert.ok(performance.now() - start < LIMIT, piece)
  }
})
