import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('a thing with a reserve at the head of one report, and without one at that of another', async () => {
  assert.deepEqual(
    await between(
      'A suspected gas attack on the lock killed nobody.',
      'The gas attack at the lock was the first in years.',
    ),
    ['polarity variance: gas attack <> suspected gas attack'],
  )
})

test('another thing of the name, and a doubt about it, are none', async () => {
  for (const other of [
    'The gas tariff at the lock was the first in years.',
    'The watch asked whether a gas attack was behind it.',
  ])
    assert.deepEqual(await between('A suspected gas attack on the lock killed nobody.', other), [], other)
})
