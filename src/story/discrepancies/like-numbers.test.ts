import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const PAGES = 'The yard has 48 pages of complaints against the crane, the paper found.'
const FOUND = 'The paper found complaints against the crane on 52 pages.'

test('numbers told in like words, whatever they are numbers of', async () => {
  assert.deepEqual(await between(PAGES, FOUND), ['count contradiction: 48 <> 52'])
  assert.deepEqual(
    await between(
      'The council will spend $3.5 million on the old pier, the mayor of Sund told the paper.',
      'On the old pier of Sund the council will spend $4.2 million, in spite of the protests of the fishermen.',
    ),
    ['count contradiction: $3.5 million <> $4.2 million'],
  )
})

test('a bound, another year, another thing and a report that has both are no disagreement', async () => {
  for (const [one, other] of [
    [PAGES.replace('48', 'more than 48'), FOUND],
    [PAGES.replace('has', 'in 2019 had'), FOUND],
    [PAGES.replace('pages of complaints against the crane', 'winches'), FOUND],
    [`${PAGES} The complaints of the fishermen fill 52 pages.`, FOUND],
  ] as const)
    assert.deepEqual(await between(one, other), [], one)
})
