import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'

/** The names in brackets in the brief of a report. */
async function bracketsIn(text: string): Promise<string[]> {
  const { account } = await tell({ outlet: 'Harn Post', text })
  return account.brief.flatMap(({ parts }) =>
    parts.flatMap(part => ('editorial' in part ? [part.text.trim()] : [])),
  )
}

test('a pronoun that only the sentence before explains has the name behind it', async () => {
  const text =
    'Mayor Idris Vale opened the new lock in Harn on Monday. On Tuesday he told the council that the old lock would be sold.'
  assert.deepEqual(await bracketsIn(text), ['[Idris Vale]'])
})

test('somebody described behind a speaker is not the speaker', async () => {
  const text =
    'Prosecutor Idris Vale said the case would go to a jury in Harn. Harn police say the boy had been playing with a lamp he found in the cellar of the lock on Thursday.'
  assert.deepEqual(await bracketsIn(text), [])
})

test('who is named behind the clause with the pronoun is meant by it', async () => {
  const text =
    'President Idris Vale spoke to reporters in Harn on Monday. When asked if he believed the president had changed his mind on the lock, Oskar Lindahl said the voters would be the judge.'
  assert.deepEqual(await bracketsIn(text), [])
})
