import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entitiesOf, read, show } from '../fixture/show.ts'

test('what somebody is called besides cuts no name in two, and names him', () => {
  assert.equal(
    show('The mobster Vincent “the Eel” Velde spoke. Mr Velde left.'),
    'The mobster [Vincent “the Eel” Velde|1] spoke. Mr [Velde|1] left.',
  )
  assert.equal(
    show('They met Luis Gerardo (Lio) Brandt. Lio Brandt left.'),
    'They met [Luis Gerardo (Lio) Brandt|1]. [Lio Brandt|1] left.',
  )
  const [one] = read('It was William "Mo" Vale who spoke.').entities
  assert.deepEqual([one?.name, one?.variants, one?.surname], ['William Vale', ['Mo Vale'], 'vale'])
})

test('what an editor puts into a quotation completes a name', () => {
  assert.deepEqual(entitiesOf('“[President Ana] Velde went,” he said.'), ['person Ana Velde'])
  assert.deepEqual(entitiesOf('“It was Ana [Velde],” he said.'), ['person Ana Velde'])
  assert.ok(!entitiesOf('It was the Ana Velde [Senate] campaign.').includes('person Ana Velde Senate'))
})

test('a state, a party or a word in brackets behind a name is no nickname', () => {
  for (const text of [
    'They met Ana Orr (Texas) Monday.',
    'They met Ana Orr (Democrat) and Vale.',
    'They met Ana Orr (left) and Ilse Vale.',
  ])
    assert.ok(entitiesOf(text).includes('person Ana Orr'), text)
})
