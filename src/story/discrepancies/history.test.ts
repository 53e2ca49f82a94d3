import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { disagreements } from '../../../test/facts.ts'

const LEAD =
  'A master of the guild shot two bargemen on the quay of Harn on Thursday, the harbour police said.'

/** The disagreements of three reports of one shooting, of which two go on so. */
async function between(one: string, other: string): Promise<string[]> {
  const text = (line: string): string => `${LEAD}\n\n${line}`
  return disagreements(
    await tell(
      { outlet: 'Harn Post', published: '2031-03-14', text: text(one) },
      { outlet: 'Sund Echo', published: '2031-03-14', text: text(other) },
      { outlet: 'The Pilot', published: '2031-03-14', text: text('The quay was closed.') },
    ),
  )
}

const OWN = 'The shootings by the lock happened shortly after dusk.'

test('what was told of another time is not set against the event of the story', async () => {
  for (const past of [
    'Earlier this year Hedda Brann, a teacher, was charged in Orlesk.\n\nShe claimed that the shootings by the lock did not happen shortly after dusk.',
    'In 2019 a ferryman was charged in Orlesk. He claimed that the shootings by the lock did not happen shortly after dusk.',
    'A ferryman was charged in Orlesk in May 2029. The shootings by the lock did not happen shortly after dusk.',
  ])
    assert.deepEqual(await between(OWN, past), [], past)
})

test('what is said of now is of the story, whatever it follows on', async () => {
  const own = 'Some 38 barges are stuck above the lock of Harn.'
  const now =
    'The guild shut the lock in 2030. About 52 barges have been stuck above the lock of Harn since then.'
  assert.equal((await between(own, now)).length, 1)
})

test('what follows on a sentence of the story, or begins anew after one of the past, is', async () => {
  for (const now of [
    'A ferryman was questioned on Thursday. The shootings by the lock did not happen shortly after dusk.',
    'In 2019 a ferryman was charged in Orlesk.\n\nThe shootings by the lock did not happen shortly after dusk.',
  ])
    assert.deepEqual((await between(OWN, now)).length, 1, now)
})
