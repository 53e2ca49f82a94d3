import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers, told } from '../../../test/attributing.ts'

/** How many different speakers a text has. */
const voices = (text: string): number => new Set(speakers(text)).size

test('whoever spoke without a name speaks on', () => {
  for (const text of [
    'A person briefed on the talks said the lock was shut. The person added that it would open.',
    'A person briefed on the talks said the lock was shut. The same person said it would open.',
    'Three people close to the board said the lock was shut. One of them said it would open.',
    'Three people close to the board said the lock was shut. Two of the people said it would open.',
    'Two boatmen said the lock was shut. It would open on Monday, they added.',
  ])
    assert.equal(voices(text), 1, text)
})

test('another noun is another source', () => {
  assert.equal(voices('A boatman said the lock was shut. The gatekeeper said it would open.'), 2)
  assert.equal(voices('A boatman said the lock was shut. A porter said it would open.'), 2)
})

test('an office that nobody has is held by whom the sentence before is about', () => {
  const [, held] = speakers(
    'On Monday Idris Vale said the lock was shut. "It was late," the Arlen chairman said.',
  )
  assert.equal(held, 'Idris Vale')
  const [, other] = speakers('On Monday Idris Vale said the lock was shut. "It was late," the boatman said.')
  assert.notEqual(other, 'Idris Vale')
})

test('this account is that of who spoke', () => {
  const text = 'Idris Vale said the lock was shut. It would open on Monday, according to this account.'
  assert.deepEqual(
    told(text).map(line => line.split(':')[0]),
    ['Idris Vale', 'Idris Vale'],
  )
})

test('a title that one person of the report has is that person', () => {
  const text =
    'The gate was open, chief prosecutor Mara Orr said on Monday.\n\nIdris Vale denied it. "It was shut," he said.\n\n"It was open," the prosecutor said.'
  assert.equal(speakers(text).at(-1), 'Mara Orr')
  const two = text.replace('Idris Vale denied', 'The prosecutor Idris Vale denied')
  assert.notEqual(speakers(two).at(-1), 'Mara Orr')
})
