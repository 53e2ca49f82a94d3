import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledIn } from '../../test/attributing.ts'

test('what is told without a verb hangs on the words that report it', () => {
  assert.deepEqual(ledIn('Mara Orr offered to reopen the lock without conditions.'), [
    '[offered] to reopen the lock without conditions',
  ])
  assert.deepEqual(ledIn('Mara Orr told the pilots of her plan to sail in May.'), [
    '[told the pilots of her plan] to sail in May',
  ])
  assert.deepEqual(ledIn('The pilots thanked Orr “for taking time from a busy day”.'), [
    '[thanked] Orr “for taking time from a busy day”',
  ])
})

test('a verb in a relative clause, or behind "and", is none of its own', () => {
  assert.deepEqual(ledIn('Mara Orr accused them of hiding letters that harmed the town.'), [
    '[accused] them of hiding letters that harmed the town',
  ])
  assert.deepEqual(ledIn('Mara Orr called the plan frivolous and characterised it as a trick.'), [
    '[called] the plan frivolous and characterised it as a trick',
  ])
})

test('a verb in a clause inside it is none of its own', () => {
  assert.deepEqual(ledIn('Mara Orr threatened to close the lock if the ice broke the gates.'), [
    '[threatened] to close the lock if the ice broke the gates',
  ])
})

test('whom a verb is about is no clause, whatever verbs stand behind', () => {
  assert.deepEqual(
    ledIn('Mara Orr accused the pilots of sinking boats in an effort to help the lock men win.'),
    ['[accused] the pilots of sinking boats in an effort to help the lock men win'],
  )
  assert.deepEqual(ledIn('Mara Orr urged that the lock be shut.'), [])
  assert.deepEqual(ledIn('According to his order, pilots who sail at night will be fined.'), [])
})

test('what has a verb, or stands before the reporting words, needs none', () => {
  assert.deepEqual(ledIn('Mara Orr said that the lock would open.'), [])
  assert.deepEqual(ledIn('“A disgrace for the whole town,” Mara Orr said.'), [])
  assert.deepEqual(ledIn('Mara Orr said the lock would open and the toll would rise by a third.'), [])
  assert.deepEqual(ledIn('According to the harbour office, no word of thanks from anybody.'), [])
})
