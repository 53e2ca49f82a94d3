import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('a fact to one report and told with a reserve by another', async () => {
  assert.deepEqual(
    await between(
      'The guild was paid 3 million crowns for the design of the bridge towers.',
      'The guild was reportedly paid 3 million crowns for the design of the bridge towers.',
    ),
    [
      'polarity variance: The guild was paid 3 million crowns for the design of the bridge towers. <> ' +
        'The guild was … paid 3 million crowns for the design of the bridge towers',
    ],
  )
})

test('two reserves are one', async () => {
  assert.deepEqual(
    await between(
      'The guild was probably paid 3 million crowns for the design of the bridge towers.',
      'The guild was reportedly paid 3 million crowns for the design of the bridge towers.',
    ),
    [],
  )
})
