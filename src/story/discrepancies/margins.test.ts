import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('a number, and the same as the least that it may be', async () => {
  assert.deepEqual(
    await between(
      'In the end 46 people were arrested on the quay.',
      'At least 46 protesters were arrested along the harbour wall.',
    ),
    ['count rounding: 46 <> At least 46'],
  )
})

test('a small number, or one of another thing, is none', async () => {
  for (const [one, other] of [
    ['The lock has 60 gates and the crew opened them.', 'At least 60 sheep were drowned.'],
    ['The crew opened four gates.', 'The crew opened at least four gates.'],
  ] as const)
    assert.deepEqual(await between(one, other), [], one)
})
