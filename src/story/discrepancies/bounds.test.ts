import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('the number, and the least that it may be', async () => {
  assert.deepEqual(
    await between(
      'Nine people were killed on the bridge.',
      'At least nine people were killed on the bridge.',
    ),
    ['count rounding: At least nine <> Nine'],
  )
})

test('who gives both gives no other number', async () => {
  assert.deepEqual(
    await between(
      'Nine people were killed on the bridge.',
      'At least nine people were killed on the bridge.\n\nNine people were killed there, the guild said.',
    ),
    [],
  )
})
