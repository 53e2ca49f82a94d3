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

test('two by name, a party and a noun that explains names are several', () => {
  assert.equal(
    speakers('Idris Vale and Mara Orr came by boat. They said that the lock was shut.').at(-1),
    'Idris Vale and Mara Orr',
  )
  assert.equal(
    speakers('Even as conservatives took the plan, they said that the lock was shut.').at(-1),
    'conservatives',
  )
  assert.equal(
    speakers('Three groups, Green Vale and Lock Watch, came to close locks that they say are weak.').at(-1),
    'groups',
  )
})

test('what they say before they are named tells of something else, and they stand for themselves', () => {
  assert.equal(
    speakers('The activists came by boat. The best way to pay, they say, is a toll.').at(-1),
    'The activists',
  )
  assert.equal(
    speakers('The activists came by boat. They were angry. And they said that the lock was shut.').at(-1),
    'The activists',
  )
})

test('of two who are several neither is taken', () => {
  assert.equal(
    speakers('The fishermen came by boat and the miners left. They said that the lock was shut.').at(-1),
    null,
  )
})
