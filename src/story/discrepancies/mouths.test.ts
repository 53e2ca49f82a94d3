import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const TWO = ['attribution contradiction: Mira Tavares <> Oskar Lindahl']

test('the same words in two mouths, also where a pronoun stands beside them', async () => {
  assert.deepEqual(
    await between(
      '“No lock was ever opened by shouting at it,” said Oskar Lindahl.',
      'Mira Tavares came late. “No lock was ever opened by shouting at it,” she told reporters.',
    ),
    TWO,
  )
})

test('a piece of a sentence in two mouths', async () => {
  assert.deepEqual(
    await between(
      'Oskar Lindahl promised that “not one barge” would be turned away.',
      '“Not one barge was left above the bridge,” said Mira Tavares.',
    ),
    TWO,
  )
})

test('a short sentence that stands beside others may be said by two', async () => {
  assert.deepEqual(
    await between(
      '“We are resting. The lock is open,” said Oskar Lindahl.',
      '“The lock is open,” said Mira Tavares.',
    ),
    [],
  )
})

test('a pronoun behind two names may be either', async () => {
  assert.deepEqual(
    await between(
      '“No lock was ever opened by shouting at it,” said Oskar Lindahl.',
      'Mira Tavares met Oskar Lindahl. “No lock was ever opened by shouting at it,” she told reporters.',
    ),
    [],
  )
})

test('words of a named speaker that another report gives to officials; an office is no crowd', async () => {
  const named = '“No lock was ever opened by shouting at it,” said Oskar Lindahl.'
  assert.deepEqual(
    await between(named, '“No lock was ever opened by shouting at it,” senior officials said.'),
    ['attribution variance: Oskar Lindahl <> senior officials'],
  )
  assert.deepEqual(await between(named, '“No lock was ever opened by shouting at it,” a spokesman said.'), [])
})
