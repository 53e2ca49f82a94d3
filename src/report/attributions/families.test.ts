import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/attributing.ts'

const all = (text: string): string => told(text, 'The Calder Ledger').join('\n')

test('what a source without a name is near to goes with it', () => {
  assert.match(
    all('The Arden Courier, citing a person close to the inquiry, said the lock was shut.'),
    /^Arden Courier < person close to the inquiry: the lock was shut$/,
  )
  assert.match(
    all('The lock leaks, said an official who asked not to be named.'),
    /official.*: The lock leaks/,
  )
  assert.match(all('The lock is close to the mill.'), /^-: /)
})

test('per whom a figure is', () => {
  assert.match(all('The crowd was 8,000 per the organisers, or 2,000 per the police.'), /police: 2,000/)
  assert.match(all('The lock leaks 40 litres per the usual week.'), /^-: /)
})

test('what opens a sentence stands above what closes it', () => {
  assert.match(
    all('According to Meridian News, the lock was shut, two officials said.'),
    /^Meridian News < .*officials: the lock was shut$/m,
  )
})

test('what somebody is said to have offered is told by the teller', () => {
  assert.match(all('Mara Orr said the council had offered the mill a boat.'), /^Mara Orr: /)
  assert.match(all('Mara Orr said the council had promised that the lock would open.'), /^Mara Orr < /)
})

test('several were speaking to one paper', () => {
  const text =
    'Mara Orr said the lock was shut. Idris Vale said it was open. Both were speaking to Meridian News.'
  assert.match(all(text), /^Meridian News < Mara Orr: .*\nMeridian News < Idris Vale: /)
})
