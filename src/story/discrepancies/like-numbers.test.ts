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

test('of two numbers that nearly agree only the one with fewer digits is a rounder one', async () => {
  const passed = (barges: string): string => `The harbour said the lock let ${barges} barges pass in May.`
  assert.deepEqual(await between(passed('2,301'), passed('2,302')), ['count contradiction: 2,301 <> 2,302'])
  assert.deepEqual(await between(passed('2,301'), passed('2,300')), ['count rounding: 2,300 <> 2,301'])
})
