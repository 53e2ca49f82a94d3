import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entitiesOf, show } from '../fixture/show.ts'

test('a body that small words cut keeps its whole name', () => {
  assert.equal(
    show('He wrote to the Fish and Wildlife Service on Monday.'),
    'He wrote to the [Fish and Wildlife Service|1] on Monday.',
  )
  assert.ok(
    entitiesOf('He wrote to the Water and Wildlife Service. The Wildlife Service agreed.').includes(
      'organisation Water and Wildlife Service',
    ),
  )
})

test('two names that "and" joins stay two', () => {
  for (const text of [
    'He wrote to the Treasury and Wildlife Service on Monday.',
    'He wrote to Harlow and Wildlife Service on Monday.',
    'Rangers and Wildlife Service met on Monday.',
    'He wrote to the Harbour Board and Wildlife Service on Monday.',
  ])
    assert.ok(!entitiesOf(text).some(one => one.includes(' and ')), text)
})
