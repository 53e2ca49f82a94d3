import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

test('one utterance quoted in two ways', async () => {
  const found = await between(
    '“No less than the life of the harbour, and with that the life of the old town on the hill, is now in our hands,” Lindahl said.',
    '“The life of the harbour and the life of the old town above the hill is in our hands,” Lindahl told a crowd.',
  )
  assert.deepEqual(
    found.map(line => line.split(':')[0]),
    ['wording variance'],
  )
  assert.deepEqual(
    await between(
      'A ruling on the bridge was “imminent”, Lindahl said.',
      'Lindahl said a ruling on the bridge would come “soon”.',
    ),
    ['wording variance: imminent <> soon'],
  )
})

test('two utterances that share their opening are none', async () => {
  assert.deepEqual(
    await between(
      '“We owe the pilots an answer before the winter comes,” Lindahl said.',
      '“We owe the pilots a new harbour and two more ferries,” Lindahl said.',
    ),
    [],
  )
})
