import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import fc from 'fast-check'
import { hear, told } from '../../../test/attributing.ts'

/** Milliseconds for 100 kB of hostile text, generous for a slow machine. */
const LIMIT = 5000
const SIZE = 100_000
const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '“a” ',
  'said ',
  'he said "a," ',
  ',',
  'a, ',
  'Vale ',
  'VALE: ',
  'according to Vale ',
  'was quoted by Vale as saying ',
  'He said it. ',
  'It cited Vale. ',
  "by Vale's claim that ",
  '"Yes," he said.\n',
  '“So it is.\n',
  'he said it, and she said that, ',
]

for (const piece of PIECES) {
  test(`100 kB of ${JSON.stringify(piece)} take no long time`, () => {
    const text = piece.repeat(SIZE / piece.length)
    const started = performance.now()
    told(text)
    assert.ok(performance.now() - started < LIMIT)
  })
}

const WORDS = [
  'Vale',
  'said',
  'that',
  '“',
  '”',
  '"',
  ',',
  '.',
  'the',
  'lock',
  'was',
  'quoted',
  'as',
  'saying',
  'by',
]
const MORE = [
  'according',
  'to',
  'told',
  'and',
  'he',
  ':',
  '—',
  '\n',
  'reportedly',
  '(',
  ')',
  '?',
  'adding',
  'who',
]

test('every span of an attribution lies in the text, and nothing holds itself', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS, ...MORE), { maxLength: 40 }), words => {
      const text = words.join(' ')
      const { attributions } = hear(text)
      for (const [i, one] of attributions.entries()) {
        for (const span of [...one.source, ...one.cue, ...one.content]) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length)
        }
        assert.ok(one.cue.length > 0 && one.content.length > 0)
        const seen = new Set([i])
        for (let at = one.within; at !== null; at = attributions[at]?.within ?? null) {
          assert.ok(!seen.has(at))
          seen.add(at)
        }
      }
    }),
    { numRuns: 500 },
  )
})
