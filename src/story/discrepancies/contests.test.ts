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
