import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('how many there were, and only about how many', async () => {
  assert.deepEqual(
    await between(
      'About 60 hauliers stayed away from the quay.',
      'Dozens of hauliers stayed away from the market and the quay.',
    ),
    ['count rounding: About 60 <> Dozens'],
  )
})

test('a number that the vague one cannot be is another number', async () => {
  assert.deepEqual(
    await between(
      'Some 7,000 hauliers stayed away from the quay.',
      'Dozens of hauliers stayed away from the quay.',
    ),
    [],
  )
})
