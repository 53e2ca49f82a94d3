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

test('a time of the dial may be of either half of the day', async () => {
  const broke = (when: string): string => `The fire broke out at the mill of Harn ${when} on Monday.`
  assert.deepEqual(await between(broke('at four o’clock'), broke('at 4pm')), [])
  assert.equal((await between(broke('at 3pm'), broke('at 4pm'))).length, 1)
  assert.equal((await between(broke('at 4am'), broke('at 4pm'))).length, 1)
})

test('three times of one deed are three sides', async () => {
  const broke = (when: string): string => `The fire broke out at the mill of Harn ${when} on Monday.`
  assert.deepEqual(await between(broke('at 3pm'), broke('at 5pm'), broke('at 7pm')), [
    'date contradiction: 2031-05-05T15:00 <> 2031-05-05T17:00 <> 2031-05-05T19:00',
  ])
})

test('two statements with nothing but a day in common are of two happenings', async () => {
  assert.deepEqual(
    await between(
      'That report came in at 2.20pm, Mira Vale told journalists.',
      'He had signed it at 4pm, Idris Orr said.',
    ),
    [],
  )
})
