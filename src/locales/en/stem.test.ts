import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stem } from './stem.ts'

test('the forms of a verb have one stem, irregular ones and those that end like others', () => {
  for (const forms of [
    'leave leaves leaving left',
    'rise rises rising rose',
    'agree agrees agreeing agreed',
    'take taking taken took',
  ])
    assert.equal(new Set(forms.split(' ').map(stem)).size, 1, forms)
})

test('words that only end like forms keep theirs', () => {
  assert.notEqual(stem('evening'), stem('even'))
  assert.notEqual(stem('wedding'), stem('wed'))
})
