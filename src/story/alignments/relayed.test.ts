import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { alignmentOf, witnessesOf } from '../../../test/facts.ts'

const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'

/** What two papers make of it: the first speaks for itself, the second has it from somebody. */
const both = (first: string, second: string) =>
  tell(
    { outlet: 'The Harn Courier', text: `${LEAD}\n\n${first}` },
    { outlet: 'Coast Radio', text: `${LEAD}\n\n${second}` },
  )

const SAID = 'The pumps have rusted through for want of grease, the engineer Ivo Brandt said.'
const RETOLD = 'left to rot'
const toldTo = (outlet: string): string =>
  `The engineer Ivo Brandt told the ${outlet} that the pumps had been ${RETOLD}.`

test('what a report has from another one joins there what it is likest to, and says by what rule', async () => {
  const dossier = await both(SAID, toldTo('Harn Courier'))
  assert.equal(witnessesOf(dossier, RETOLD), 'A B')
  assert.equal(alignmentOf(dossier, RETOLD).by, 'alignments/relayed')
})

test('what it has from an outlet whose report is not held stays alone', async () => {
  assert.equal(witnessesOf(await both(SAID, toldTo('Sund Echo')), RETOLD), 'A')
})

test('where two statements there are as like, nobody knows which of them is retold', async () => {
  const second = 'The pumps have frozen solid for want of oil, the engineer Ivo Brandt said.'
  assert.equal(witnessesOf(await both(`${SAID}\n\n${second}`, toldTo('Harn Courier')), RETOLD), 'A')
})

test('what stands against it there is not what is retold', async () => {
  const denied = 'There were no pumps in the old station, the engineer Ivo Brandt said.'
  assert.equal(witnessesOf(await both(denied, toldTo('Harn Courier')), RETOLD), 'A')
})
