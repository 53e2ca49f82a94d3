import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const grades = async (one: string, other: string): Promise<string[]> =>
  (await between(one, other)).map(line => line.split(':')[0] ?? '')

test('something to come that is likely to one and unlikely to the other', async () => {
  for (const [one, other, grade] of [
    [
      'Lindahl will open the new lock in June.',
      'Lindahl is unlikely to open the lock in person, the guild said.',
      'polarity contradiction',
    ],
    [
      'Tavares warned that she may raise the bridge toll if the talks fail.',
      'Tavares said that she would raise the toll if the talks fail.',
      'polarity variance',
    ],
  ] as const)
    assert.deepEqual(await grades(one, other), [grade], one)
})

test('what is likely to both, another deed, a purpose or a question is none', async () => {
  for (const [one, other] of [
    ['Lindahl will open the new lock in June.', 'Lindahl is expected to open the lock.'],
    ['Lindahl will open the new lock in June.', 'Lindahl is unlikely to sell the lock.'],
    ['Lindahl will open the new lock in June.', 'The guild fears gates that could open the lock too early.'],
    ['Lindahl will open the new lock in June.', 'Tavares did not say when she might open the lock.'],
  ] as const)
    assert.deepEqual(await grades(one, other), [], other)
})
