import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tfIdfCosine } from './tfidf.ts'

test('the yardstick is 1 for the same words, 0 for none in common, and more for rarer ones', () => {
  const cosine = tfIdfCosine([
    'The lock opened.',
    'the LOCK opened',
    'A dam burst',
    'The dam holds',
    'The harbour is open',
  ])
  assert.equal(cosine(0, 1), 1)
  assert.equal(cosine(0, 2), 0)
  assert.ok(cosine(2, 3) > cosine(3, 4))
})
