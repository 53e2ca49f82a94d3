import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('two reasons for one deed', async () => {
  assert.deepEqual(
    await between(
      'Lindahl cancelled a river tour planned for May because of the flood.',
      'Lindahl cancelled the river tour over fears of a strike by the pilots.',
    ),
    ['attribution variance: a strike by the pilots <> the flood'],
  )
})

test('reasons of two deeds, or one reason, are none', async () => {
  for (const other of [
    'Lindahl sold the river barge over fears of a strike by the pilots.',
    'Lindahl cancelled the river tour due to the flood on the Sund.',
  ])
    assert.deepEqual(
      await between('Lindahl cancelled a river tour planned for May because of the flood.', other),
      [],
    )
})
