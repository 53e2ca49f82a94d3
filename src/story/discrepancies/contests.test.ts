import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const INFIRMARY = 'Ivo Brandt of the infirmary said 17 bodies were brought in.'

test('numbers of dead that one report has from two are a contradiction, and one who counts on has changed them', async () => {
  assert.deepEqual(
    await between(
      `${INFIRMARY} Mira Tavares said 23 civilians were killed.`,
      'Ivo Brandt of the infirmary said 19 people were killed.',
    ),
    ['count contradiction: 17 <> 23', 'count revision: 17 <> 19'],
  )
})

test('what one says twice, or says of two things, is no contest', async () => {
  for (const text of [
    `${INFIRMARY} Ivo Brandt said 17 people had died.`,
    `${INFIRMARY} Mira Tavares said 23 barges were moored.`,
    // so far apart, one of them counts a part
    `${INFIRMARY} Mira Tavares said 77 people were killed.`,
  ])
    assert.deepEqual(await between(text, 'The lockmaster baked a cake.'), [], text)
})

test('whoever gives a third number is told as well, unless it counts a part', async () => {
  const contest = `${INFIRMARY} Mira Tavares said 23 civilians were killed.`
  assert.deepEqual(await between(contest, INFIRMARY, 'In the storm 15 people were killed.'), [
    'count contradiction: 17 <> 23',
    'count contradiction: 15 <> 17',
  ])
  assert.deepEqual(await between(contest, INFIRMARY, `${INFIRMARY} In the town 15 people were killed.`), [
    'count contradiction: 17 <> 23',
  ])
})

test('"others" beside the dead are all who were injured', async () => {
  assert.deepEqual(
    await between(
      'The storm killed nine people and injured 31 others.',
      'The storm killed nine people and injured 34 others.',
    ),
    ['count contradiction: 31 <> 34'],
  )
  assert.deepEqual(
    await between('The ice injured 31 others at the lock.', 'The ice injured 34 people at the lock.'),
    [],
  )
})
