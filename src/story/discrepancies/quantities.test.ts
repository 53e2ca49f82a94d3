import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('one quantity in other words', async () => {
  assert.deepEqual(
    await between(
      'In the hospital of Harn 1,340 operations were cancelled.',
      'The guild of doctors says that 900 procedures were dropped there.',
    ),
    ['count contradiction: 1,340 <> 900'],
  )
})

test('how long one thing lasted, also where its name stands in another word', async () => {
  assert.deepEqual(
    await between(
      'The telephone call lasted 25 minutes, Lindahl said.',
      'Tavares rang for a 40-minute chat, her office said.',
    ),
    ['duration contradiction: 25 minutes <> 40-minute'],
  )
})

test('how many marched, and how many papers were signed', async () => {
  assert.deepEqual(
    await between(
      'About 4,000 people marched against the bridge, the watch said.',
      'The guild said 15,000 people had taken part.',
    ),
    ['count contradiction: 15,000 <> About 4,000'],
  )
  assert.deepEqual(
    await between('Seven documents were signed at dusk.', 'Six agreements were signed, the guild said.'),
    ['count contradiction: Seven <> Six'],
  )
})

test('numbers of two things are no disagreement', async () => {
  for (const [one, other] of [
    ['The telephone call lasted 25 minutes.', 'The lock was shut for 40 minutes.'],
    ['At the march 4,000 people sang.', 'At the march 1,200 people were arrested.'],
    ['A bomb strike shook 170 residents.', 'In Harn 210 residents are on strike.'],
    ['In Harn 1,340 operations were cancelled.', 'The railway said that 900 trains were cancelled.'],
  ] as const)
    assert.deepEqual(await between(one, other), [], other)
})

test('who was rescued beside somebody else, and sums that nearly agree', async () => {
  assert.deepEqual(
    await between(
      'Firemen rescued another five people from the tower.',
      'Around 20 more people were rescued, the guild said.',
    ),
    ['count contradiction: Around 20 <> five'],
  )
  assert.deepEqual(
    await between(
      'Marenia gets a $144 million bailout for the bridge.',
      'The bailout for the bridge comes to $141 million.',
    ),
    ['count rounding: $141 million <> $144 million'],
  )
})

test('how many bullets hit, how many seats there are, how high the turnout was', async () => {
  for (const [one, other, found] of [
    [
      'Seven bullets hit Ilan Rask.',
      'Ilan Rask was shot eleven times.',
      'count contradiction: Seven <> eleven',
    ],
    [
      'Turnout was 71 percent.',
      'Officials put turnout at 84 percent.',
      'count contradiction: 71 percent <> 84 percent',
    ],
    [
      'They vie for the 125 seats of the chamber.',
      'There are 145 seats in the chamber.',
      'count contradiction: 125 <> 145',
    ],
  ] as const)
    assert.deepEqual(await between(one, other), [found], one)
})

test('a threshold is no turnout', async () => {
  assert.deepEqual(
    await between('The vote is valid with a turnout of 50 percent.', 'Turnout reached 84 percent.'),
    [],
  )
})
