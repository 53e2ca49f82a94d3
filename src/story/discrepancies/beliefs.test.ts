import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('what was said first, and later', async () => {
  assert.deepEqual(
    await between(
      'The harbour watch initially said that a tug had hit the pier, but later said that a mooring had failed.',
      'The bridge stood open all night.',
    ),
    ['polarity revision: a tug had hit the pier <> but later said that a mooring had failed.'],
  )
})

test('what was said before of something else is none', async () => {
  assert.deepEqual(
    await between(
      'The harbour watch said first that the pier was shut.',
      'The watch, which first said so at noon, later closed the road.',
    ),
    [],
  )
})
