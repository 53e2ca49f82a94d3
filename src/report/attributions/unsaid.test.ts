import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/attributing.ts'

test('what one says another would say is told by the one', () => {
  assert.deepEqual(told('Idris Vale said that Mara Orr would ask for a loan.'), [
    'Idris Vale: that Mara Orr would ask for a loan',
  ])
})

test('what one says another has said is told by both', () => {
  assert.deepEqual(told('Idris Vale said that Mara Orr had said the lock was shut.'), [
    'Idris Vale < Mara Orr: the lock was shut',
  ])
})
