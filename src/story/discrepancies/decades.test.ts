import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('an age, and the decade of it', async () => {
  assert.deepEqual(
    await between(
      'Police named the suspect as Ilan Rask, 56, of Harn.',
      'The suspect is a man in his 50s, police said.',
    ),
    ['count rounding: 56 <> in his 50s'],
  )
})

test('somebody else in his fifties is none', async () => {
  assert.deepEqual(
    await between(
      'Police named the suspect as Ilan Rask, 56, of Harn.',
      'A baker in his 50s was the first witness, police said.',
    ),
    [],
  )
})
