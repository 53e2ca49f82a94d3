import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../test/attributing.ts'

test('chains run from the agency to the speaker', () => {
  assert.deepEqual(told('“The lock will open,” Idris Vale said, according to Meridian News.'), [
    'Meridian News < Idris Vale: “The lock will open,”',
  ])
  assert.deepEqual(told('Meridian News reported that Idris Vale said the lock would open.'), [
    'Meridian News < Idris Vale: the lock would open',
  ])
  assert.deepEqual(
    told('“The lock will open,” Idris Vale was quoted as saying by the Meridian News Agency.'),
    ['Meridian News Agency < Idris Vale: “The lock will open,”'],
  )
  assert.deepEqual(told('Idris Vale was quoted as saying that the lock would open.'), [
    'Idris Vale: that the lock would open',
  ])
})

test('whom somebody told is no part of what was told', () => {
  assert.deepEqual(
    told(
      'The lock will open before the flood, its keeper told visiting Councillor Mara Orr, Meridian News reported.',
    ),
    ['Meridian News < its keeper: The lock will open before the flood'],
  )
  assert.deepEqual(
    told(
      'The lock will open before the flood, its keeper told Councillor Mara Orr, Meridian News said on Friday, in the clearest sign yet that the quarrel is over.',
    ),
    ['Meridian News < its keeper: The lock will open before the flood'],
  )
})

test('that several talked about something is told of them, whoever tells it', () => {
  assert.deepEqual(
    told('They also talked about the lock and its tolls for an hour, the harbour council said.'),
    ['the harbour council: They also talked about the lock and its tolls for an hour'],
  )
  assert.deepEqual(told('Idris Vale spoke of a new lock in May, the harbour council said.'), [
    'the harbour council < Idris Vale: a new lock in May',
  ])
})

test('a quotation of several sentences is one statement a sentence', () => {
  assert.deepEqual(told('“We came to the lock,” Mara Orr said. “We saw nothing there.”'), [
    'Mara Orr: “We came to the lock,”',
    'Mara Orr: “We saw nothing there.”',
  ])
  assert.deepEqual(told('“We came to the lock,” Mara Orr said, “and saw nothing.”'), [
    'Mara Orr: “We came to the lock,” / “and saw nothing.”',
  ])
})

test('two quotations at a joint are two statements', () => {
  assert.deepEqual(
    told('Mara Orr said that “the lock will open in the spring” and that “the toll will rise by a third”.'),
    ['Mara Orr: that “the lock will open in the spring”', 'Mara Orr: “the toll will rise by a third”'],
  )
  assert.equal(told('Mara Orr called the lock “old” and “slow”.').length, 1)
})

test('the outlet’s own clauses are cut where both are whole', () => {
  assert.deepEqual(told('The lock opened in the spring, and the toll rose by a third in May.'), [
    '-: The lock opened in the spring',
    '-: the toll rose by a third in May.',
  ])
  assert.equal(told('The lock opened, and the toll rose.').length, 1)
})

test('a wish inside speech stays part of what was said', () => {
  assert.deepEqual(told('Mara Orr said the pilots wanted the lock to open in May.'), [
    'Mara Orr: the pilots wanted the lock to open in May',
  ])
  assert.deepEqual(told('The pilots wanted the lock to open in May.'), [
    '-: The pilots wanted the lock to open in May.',
  ])
})

test('a sentence of a quotation is not lost where another holds somebody’s words', () => {
  const statements = told(
    '“Idris Vale said that the lock was shut,” Mara Orr said. “He does not say that often.”',
  )
  assert.deepEqual(statements, [
    'Mara Orr < Idris Vale: that the lock was shut',
    'Mara Orr: “He does not say that often.”',
  ])
})

test('a cue inside a quotation is part of the words quoted', () => {
  assert.deepEqual(told('Mara Orr “praised the plan and its authors” in Oslo.'), [
    'Mara Orr: “praised the plan and its authors”',
  ])
})

test('what leads to an attribution is the outlet’s where it is a clause', () => {
  assert.deepEqual(told('The crowd waited at the lock for hours, and Mara Orr said it would open.'), [
    '-: The crowd waited at the lock for hours',
    'Mara Orr: it would open',
  ])
})

test('what led to words that are taken out does not dangle', () => {
  const [own] = told('The crowd waited at the lock for hours after Mara Orr said it would open.')
  assert.equal(own, '-: The crowd waited at the lock for hours')
})

test('hearsay inside speech is part of it, outside it nobody’s word', () => {
  assert.deepEqual(
    told('Meridian News reported that Orr had invited Idris Vale to the lock, which Vale reportedly bought.'),
    [
      'Meridian News: that Orr had invited Idris Vale to the lock',
      'Meridian News: which Vale reportedly bought',
    ],
  )
  assert.deepEqual(told('Meridian News reported that it was reported that the lock had burst in May.'), [
    'Meridian News < ?: that the lock had burst in May',
  ])
  assert.deepEqual(told('Idris Vale reportedly bought the old lock on the river in May.'), [
    '?: Idris Vale / bought the old lock on the river in May',
  ])
})

test('what somebody did not say is cited with the words that say so', () => {
  assert.deepEqual(
    told('Mara Orr did not say that the letters of Vale were false, nor that the firm knew.'),
    ['-: Mara Orr did not say that the letters of Vale were false, nor that the firm knew.'],
  )
  assert.deepEqual(told('Mara Orr said that the letters of Vale were not false.'), [
    'Mara Orr: that the letters of Vale were not false',
  ])
})

test('what is said does not lead on to other words', () => {
  assert.deepEqual(
    told('Mara Orr said she opposes the lease, a few hours after Idris Vale said that he backs it.'),
    ['Mara Orr: she opposes the lease', 'Mara Orr < Idris Vale: that he backs it'],
  )
  assert.deepEqual(told('Mara Orr said the lease is what the town had waited for.'), [
    'Mara Orr: the lease is what the town had waited for',
  ])
})
