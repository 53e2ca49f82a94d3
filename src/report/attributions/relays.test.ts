import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/attributing.ts'

test('whoever is cited stands below the one who cites', () => {
  const chain = ['Arden Courier < Mara Orr: the lock was shut']
  const cases = [
    'The lock was shut, the Arden Courier said, citing Mara Orr.',
    'The Arden Courier, citing Mara Orr, said the lock was shut.',
    'The lock was shut, the Arden Courier reports, citing Mara Orr.',
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

test('the next sentence may say who is cited, and nothing else', () => {
  const opening = 'The Arden Courier reported that the lock was shut.'
  const chain = ['Arden Courier < Mara Orr: that the lock was shut']
  assert.deepEqual(told(`${opening} It cited Mara Orr.`), chain)
  assert.deepEqual(told(`${opening} The newspaper quoted Mara Orr.`), chain)
  assert.equal(told(`${opening} It cited rising costs.`)[0], 'Arden Courier: that the lock was shut')
  assert.equal(told(`${opening}\n\nIt cited Mara Orr.`)[0], 'Arden Courier: that the lock was shut')
})

test('who is cited may stand first, in a clause, or beside the one who is quoted', () => {
  for (const text of [
    'Citing Mara Orr, the Arden Courier said the lock was shut.',
    'The Arden Courier, which quoted Mara Orr, said the lock was shut.',
    'The lock was shut, said the Arden Courier, which cited Mara Orr.',
  ])
    assert.match(told(text).join(' | '), /^Arden Courier < Mara Orr: [tT]he lock was shut$/, text)
  assert.match(
    told('A clerk quoted by the Arden Courier said the lock was shut.').join(' | '),
    /^Arden Courier < .*clerk: the lock was shut$/,
  )
  assert.match(
    told('“The lock is shut,” said a harbour clerk, quoted by the Arden Courier.').join(' | '),
    /^Arden Courier < .*clerk: “The lock is shut,”$/,
    'no words are left over',
  )
  assert.equal(
    told('Citing rising costs, the Arden Courier said it would shut.').at(-1)?.split(':')[0],
    'Arden Courier',
  )
})

test('who reports a quotation that somebody else opens has all of it', () => {
  assert.deepEqual(told('Mara Orr told the council: “The lock leaks badly,” the Arden Courier reported.'), [
    'Arden Courier < Mara Orr: “The lock leaks badly,”',
  ])
  assert.deepEqual(
    told('Mara Orr said: “The lock leaks badly.” Idris Vale laughed.')[0],
    'Mara Orr: “The lock leaks badly.”',
  )
})
