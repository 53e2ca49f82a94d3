import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const clocks = async (one: string, other: string): Promise<string[]> =>
  (await between(one, other)).filter(line => line.startsWith('date'))

test('one happening at two hours, in other words', async () => {
  assert.equal(
    (
      await clocks(
        'At 11:40 a.m. on Tuesday a barge struck the old pier of the mill at Sund, its owner said.',
        'The barge struck the pier at 12.40 p.m. on Tuesday while families were waiting for bread.',
      )
    ).length,
    1,
  )
})

test('two happenings, one hour in two zones, and hours that are meant roughly', async () => {
  for (const other of [
    'The guard closed the gate at 12.40 p.m. on Tuesday while families were waiting for bread.',
    'The barge struck the pier at 9.40 a.m. GMT on Tuesday while families were waiting for bread.',
    'The barge struck the pier at about 11.50 a.m. on Tuesday while families were waiting for bread.',
  ])
    assert.deepEqual(
      await clocks('At 11:40 a.m. on Tuesday a barge struck the old pier of the mill at Sund.', other),
      [],
      other,
    )
})
