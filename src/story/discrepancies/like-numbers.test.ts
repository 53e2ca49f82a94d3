import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const PIER = 'The council will spend $3.5 million on the old pier, the mayor of Sund told the paper.'
const SUM =
  'On the old pier of Sund the council will spend $4.2 million, in spite of the protests of the fishermen.'

test('numbers told in like words, whatever they are numbers of', async () => {
  assert.deepEqual(await between(PIER, SUM), ['count contradiction: $3.5 million <> $4.2 million'])
})

test('a bound, another year, another matter and a report that has both are no disagreement', async () => {
  for (const one of [
    PIER.replace('$3.5', 'more than $3.5'),
    PIER.replace('will spend', 'spent in 2019'),
    PIER.replace('spend $3.5 million on the old pier', 'lend $3.5 million to the yard'),
    `${PIER} Before the storm it had meant to spend $4.2 million.`,
  ])
    assert.deepEqual(await between(one, SUM), [], one)
})

test('a share with a decimal point is no small number, of which a story has many', async () => {
  const outlook =
    'The barge fund of Sund projected in its outlook that the toll revenue of the lock will grow by 5.9 percent this year.'
  const other =
    'The barge fund expects the toll revenue of the lock to grow, by 7.9 percent this year, it says in the outlook on Sund.'
  assert.deepEqual(await between(outlook, other), ['count contradiction: 5.9 percent <> 7.9 percent'])
  assert.deepEqual(await between(outlook.replace('5.9', '5'), other.replace('7.9', '7')), [])
})

test('what would be spent is what the plan is worth, where all else is alike', async () => {
  const plan = 'The plan of the council of Sund is worth $62 million for the old pier and the lock.'
  const would = 'The council of Sund would spend $48 million on the old pier and the lock under the plan.'
  assert.deepEqual(await between(plan, would), ['count contradiction: $48 million <> $62 million'])
})

test('of two numbers that nearly agree only the one with fewer digits is a rounder one', async () => {
  const passed = (barges: string): string => `The harbour said the lock let ${barges} barges pass in May.`
  assert.deepEqual(await between(passed('2,301'), passed('2,302')), ['count contradiction: 2,301 <> 2,302'])
  assert.deepEqual(await between(passed('2,301'), passed('2,300')), ['count rounding: 2,300 <> 2,301'])
})
