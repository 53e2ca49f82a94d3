import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const EARLIER = 'Ivo Brandt said 1,900 barges were moored on the Sund on Monday.'

test('a number that was given earlier is set against the one that has taken its place', async () => {
  for (const line of [
    'Ivo Brandt said 2,300 barges were moored on the Sund. His earlier figure, 1,900, had left out the tugs.',
    'Now 2,300 barges are moored on the Sund. The figure of 1,900 that Ivo Brandt gave on Monday had left out the tugs.',
  ])
    assert.ok(
      (await between(line, EARLIER)).some(one => /^count revision: 1,900 <> 2,300$/.test(one)),
      line,
    )
})

test('an earlier figure that no other report has is the matter of one report', async () => {
  assert.deepEqual(
    await between(
      'Ivo Brandt said 2,300 barges were moored on the Sund. His earlier figure, 1,900, had left out the tugs.',
      'The lockmaster baked a cake.',
    ),
    [],
  )
})
