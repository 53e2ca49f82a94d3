import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers } from '../../../test/attributing.ts'

test('several people without a name, of whom the sentence before tells, are taken up again', () => {
  assert.equal(
    speakers('The officials came by boat. They said that the lock was shut.').at(-1),
    'The officials',
  )
  assert.equal(
    speakers('Although the officials had paid, they said that the lock was shut.').at(-1),
    'the officials',
  )
})

test('things and one person are not', () => {
  assert.equal(speakers('The barges came by night. They said that the lock was shut.').at(-1), null)
  assert.equal(speakers('The letters came by boat. They said that the lock was shut.').at(-1), null)
  assert.notEqual(speakers('Idris Vale came by boat. They said that the lock was shut.').at(-1), 'Idris Vale')
})
