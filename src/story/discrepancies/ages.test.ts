import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const AGES = ['count contradiction: 17 <> 19']

test('an age with a function, before and behind the name, and in a word for somebody who was named', async () => {
  for (const other of [
    'Hedda Brann, an apprentice of 17, waited at the gate.',
    'Hedda Brann, aged 17, waited at the gate.',
    'Hedda Brann, who is 17, waited at the gate.',
  ])
    assert.deepEqual(await between('The 19-year-old apprentice Hedda Brann came late.', other), AGES, other)
})

test('“the 17-year-old” is who alone was named before', async () => {
  const { agree, several } = {
    agree: 'The boat of Hedda Brann sank.\n\nThe 17-year-old swam ashore.',
    several: 'The boat of Hedda Brann sank. Ivo Brandt saw it.\n\nThe 17-year-old swam ashore.',
  }
  const pad =
    'The gate of the lock stood open all day, and the water ran through it into the meadows. '.repeat(6)
  assert.deepEqual(await between('Hedda Brann, 19, came late.', `${pad}${agree}`), AGES)
  assert.deepEqual(await between('Hedda Brann, 19, came late.', `${pad}${several}`), [])
})

test('a number behind a name that is no age', async () => {
  assert.deepEqual(
    await between('Hedda Brann, 19, came late.', 'Hedda Brann, a master of 17 barges, came late.'),
    [],
  )
})

test('what is no age of the one who is named before it', async () => {
  const pad =
    'The gate of the lock stood open all day, and the water ran through it into the meadows. '.repeat(6)
  for (const other of [
    'Hedda Brann, a mother of 12, came late.',
    'Witnesses spoke of then-17-year-old Hedda Brann.',
    `${pad}The boat of Hedda Brann sank.\n\nThe 30-year-old sergeant fired a shot.`,
  ])
    assert.deepEqual(await between('Hedda Brann, 19, came late.', other), [], other)
})

test('ages of two times of a life', async () => {
  const [young, old] = ['A clerk named the 29-year-old Hedda Brann.', 'Hedda Brann, 77, came late.']
  assert.deepEqual(await between(young, old), [])
  assert.equal((await between('A clerk named the 67-year-old Hedda Brann.', old)).length, 1)
})
