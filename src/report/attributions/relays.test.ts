import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/attributing.ts'

test('whoever is cited stands below the one who cites', () => {
  const chain = ['Arden Courier < Mara Orr: the lock was shut']
  const cases = [
    'The lock was shut, the Arden Courier said, citing Mara Orr.',
    'The Arden Courier, citing Mara Orr, said the lock was shut.',
  ]
  for (const text of cases)
    assert.deepEqual(
      told(text).map(line => line.replace('The lock', 'the lock')),
      chain,
    )
  assert.match(
    told('The Arden Courier said the lock was shut, citing harbour officials.')[0] ?? '',
    /^Arden Courier < .*officials: the lock was shut$/,
  )
})

test('whoever quotes stands above the one quoted', () => {
  assert.deepEqual(told('Mara Orr, quoted by the Arden Courier, says the lock was shut.'), [
    'Arden Courier < Mara Orr: the lock was shut',
  ])
})

test('one cites reasons, which do not speak', () => {
  assert.deepEqual(
    told('Mara Orr said the lock would shut, citing the cost of repairs.')[0]?.split(':')[0],
    'Mara Orr',
  )
})

test('behind who cites another every verb reports', () => {
  assert.match(
    told('The Arden Courier, citing harbour officials, puts the loss at 40 barges.')[0] ?? '',
    /^Arden Courier < .*officials: the loss at 40 barges$/,
  )
  assert.match(
    told('The lock was shut, the Arden Courier reported citing people close to the board.')[0] ?? '',
    /^Arden Courier < .*people.*: The lock was shut$/,
  )
  assert.equal(told('The lock, citing an old rule, closed at noon.')[0]?.split(':')[0], '-')
})
