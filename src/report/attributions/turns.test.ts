import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers } from '../../../test/attributing.ts'

test('who spoke last in a paragraph opens the next one', () => {
  assert.deepEqual(
    speakers('Mara Orr told reporters that Ida Vale was at home.\n\nShe added that the lock was shut.'),
    ['Mara Orr', 'Mara Orr'],
  )
  assert.deepEqual(speakers('Villagers called for help.\n\nThey said that the lock was shut.'), [
    'Villagers',
    'Villagers',
  ])
})

test('whoever tells of another speaks on', () => {
  assert.deepEqual(
    speakers('Mara Orr said Ida Vale had called the lock a ruin. She said that it was shut.').at(-1),
    'Mara Orr',
  )
})

test('a name that opens the paragraph is no pronoun, nor is one behind another sentence taken up', () => {
  assert.deepEqual(speakers('Mara Orr said that the lock leaked.\n\nIda Vale said that it was shut.'), [
    'Mara Orr',
    'Ida Vale',
  ])
  assert.equal(
    speakers('Mara Orr said that the lock leaked.\n\nIda Vale came home. She said that it was shut.').at(-1),
    'Ida Vale',
  )
})
