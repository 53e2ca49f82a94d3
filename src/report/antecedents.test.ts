import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledIn } from '../../test/attributing.ts'

test('a relative clause beside what is said has the words on which it hangs', () => {
  assert.deepEqual(
    ledIn('“The barge went down at once,” said a pilot, who had watched the lock from the tower.'),
    ['[a pilot] who had watched the lock from the tower.'],
  )
  assert.deepEqual(
    ledIn('The divers found the green flares, which Mara Orr said were the only light on the barge.'),
    ['[the green flares] were the only light on the barge'],
  )
})

test('what opens with no relative pronoun, or behind no noun, has none', () => {
  assert.deepEqual(ledIn('“The barge went down at once,” said a pilot, and the tower closed the lock.'), [])
  assert.deepEqual(ledIn('The divers lost what Mara Orr said were the only flares on the barge.'), [])
  assert.deepEqual(ledIn('What the pilots had seen was written down in the tower.'), [])
})

test('words that begin with a verb have the subject of their sentence', () => {
  assert.deepEqual(
    ledIn('The pilot had slept, according to Mara Orr, and missed the light of the tower by an hour.'),
    ['[The pilot] missed the light of the tower by an hour.'],
  )
})
