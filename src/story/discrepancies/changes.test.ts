import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const PLANNED = 'The council will vote on the new lock gate on Thursday, the guild said.'

test('a value that a report sets against what another has', async () => {
  assert.deepEqual(
    await between(PLANNED, 'The council will vote on the new lock gate on Friday instead of Thursday.'),
    ['date contradiction: Friday <> Thursday'],
  )
})

test('a value that nobody else has, or that speaks of something else, is set against none', async () => {
  for (const text of [
    'The ferry sails on Saturday instead of Sunday.',
    'The baker shuts his shop on Friday, and not only on Thursday he rests.',
  ])
    assert.deepEqual(await between(PLANNED, text), [], text)
})
