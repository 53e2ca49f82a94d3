import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('two digits of a sum or a long count that have changed places', async () => {
  assert.deepEqual(
    await between(
      'The 48-million-crown ferry landing was to open in October.',
      'The building of 84 million crowns should have been handed over in autumn.',
    ),
    ['count contradiction: 48-million-crown <> 84 million crowns'],
  )
  assert.deepEqual(
    await between(
      'At the landing there is room for 1,340 lorries.',
      'The quay was laid out so that 1,430 lorries can wait.',
    ),
    ['count contradiction: 1,340 <> 1,430'],
  )
})

test('short counts, other digits, and two numbers of one report', async () => {
  for (const [one, other] of [
    ['On the quay 12 lorries stood.', 'In the yard behind the mill 21 lorries were parked.'],
    ['The ferry cost 48 million crowns.', 'The bridge cost 86 million crowns.'],
    [
      'The ferry cost 48 million crowns and the landing 84 million crowns.',
      'The building of 84 million crowns should have been handed over in autumn.',
    ],
    ['The ferry cost 48 million crowns.', 'The building cost 84 million florins.'],
  ] as const)
    assert.deepEqual(await between(one, other), [], one)
})

test('a nought too many, where all else is told alike', async () => {
  assert.deepEqual(
    await between(
      'The fire had run over 2,900 hectares of pine and heath by noon.',
      'The fire has run over 29,000 hectares of pine and heath.',
    ),
    ['count contradiction: over 2,900 <> over 29,000'],
  )
  assert.deepEqual(
    await between(
      'The mill has 2,900 hectares of pine and heath.',
      'In Harn 29,000 hectares of oats were sown.',
    ),
    [],
  )
})
