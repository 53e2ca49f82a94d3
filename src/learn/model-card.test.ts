import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { LAYERS } from './layers.ts'
import { modelCard, noticeOf } from './model-card.ts'

const shipped = (file: string): string =>
  readFileSync(new URL(`../../weights/en/${file}`, import.meta.url), 'utf8')

test('the notice names each corpus that is learned from, and none that was left out', () => {
  const whole = noticeOf(LAYERS, new Set())
  assert.match(whole, /GUM.*\n.*EWT/)
  assert.match(whole, /MEANTIME .* CC BY 4\.0/)
  const less = noticeOf(LAYERS, new Set(['meantime-full', 'gum']))
  assert.doesNotMatch(less, /MEANTIME|GUM/)
  assert.match(less, /EWT/)
})

test('the shipped notice is the one that training writes', () => {
  assert.equal(shipped('NOTICE.md'), noticeOf(LAYERS, new Set()))
})

test('the card states size and scores of each layer', () => {
  const [layer] = LAYERS
  assert.ok(layer)
  const card = modelCard([
    { layer, bytes: 1234567, scores: [{ name: 'an invented half', value: 0.98765, count: 4321 }] },
  ])
  assert.match(card, /^# English part-of-speech tagger\n\n`tagger\.bin`, 1,234,567 bytes: /)
  assert.match(card, /\n\| an invented half \| 98\.77 \| 4,321 \|\n/)
  assert.match(card, /Known weaknesses/)
})
