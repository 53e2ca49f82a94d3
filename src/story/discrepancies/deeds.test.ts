import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const dates = async (one: string, other: string): Promise<string[]> =>
  (await between(one, other)).filter(line => line.startsWith('date'))

const VISIT = 'Ida Orr showed what she meant by visiting an old brickworks in Harn on Wednesday 7 May 2031.'

test('one deed on two days, whatever else is told of it', async () => {
  const other =
    'Ida Orr visited a brickworks run by the family concern Halden and Sons in the east of the town, Tuesday 6 May 2031, before her ferry left.'
  assert.equal((await dates(VISIT, other)).length, 1)
})

test('other deeds, things and persons, another time, and a plan', async () => {
  for (const other of [
    'Ida Orr praised a brickworks run by the family concern Halden and Sons in the east of the town, Tuesday 6 May 2031, before her ferry left.',
    'Ida Orr visited a school run by the family concern Halden and Sons in the east of the town, Tuesday 6 May 2031, before her ferry left.',
    'Per Vale visited a brickworks run by the family concern Halden and Sons in the east of the town, Tuesday 6 May 2031, before his ferry left.',
    'Ida Orr earlier visited a brickworks run by the family concern Halden and Sons in the east of the town, Tuesday 6 May 2031, before her ferry left.',
    'Ida Orr will visit a brickworks run by the family concern Halden and Sons in the east of the town, Tuesday 6 May 2031, before her ferry leaves.',
    'Ida Orr visited a brickworks run by the family concern Halden and Sons in the east of the town, Tuesday 8 April 2031, before her ferry left.',
  ])
    assert.deepEqual(await dates(VISIT, other), [], other)
})
