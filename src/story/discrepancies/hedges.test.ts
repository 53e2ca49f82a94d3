import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('planned to one report and no more than possible to another', async () => {
  assert.deepEqual(
    await between(
      'Both spoke of an expected second tunnel under the Sund.',
      'Little was said of a possible second tunnel.',
    ),
    ['polarity variance: expected second tunnel <> possible second tunnel'],
  )
})

test('two things to come are none', async () => {
  assert.deepEqual(
    await between('Both spoke of an expected second tunnel.', 'Little was said of a possible third tunnel.'),
    [],
  )
})
