import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../test/attributing.ts'

const chainOf = (text: string, outlet = 'The Calder Ledger'): string | undefined =>
  told(text, outlet).at(-1)?.split(':')[0]

test('whoever was told has the words', () => {
  assert.equal(chainOf('Mara Orr told the Arden Courier that the lock was shut.'), 'Arden Courier < Mara Orr')
  assert.equal(chainOf('Mara Orr sobbed to Radio Arden: “It was the water.”'), 'Radio Arden < Mara Orr')
  assert.equal(
    chainOf('Mara Orr said in an interview with the Arden Courier that the lock was shut.'),
    'Arden Courier < Mara Orr',
  )
})

test('a chain grows at the link that was told', () => {
  assert.equal(
    chainOf('The lock was shut, Mara Orr told the Arden Courier, according to Meridian News.'),
    'Meridian News < Arden Courier < Mara Orr',
  )
})

test('the agency is the one named last', () => {
  const text = 'Mara Orr told Meridian News that the lock was shut. She told the agency that it would open.'
  assert.equal(chainOf(text), 'Meridian News < Mara Orr')
})

test('its own outlet is no link, under none of its names', () => {
  assert.equal(chainOf('Mara Orr told the Ledger that the lock was shut.'), 'Mara Orr')
  assert.equal(chainOf('Mara Orr told MPA that the lock was shut.', 'Meridian Press Agency'), 'Mara Orr')
  assert.equal(
    chainOf('The lock was shut, Mara Orr said, according to a letter seen by the Ledger.'),
    'Mara Orr',
  )
})

test('a council and a crowd carry nothing', () => {
  assert.equal(chainOf('Mara Orr told the Harbour Council that the lock was shut.'), 'Mara Orr')
  assert.equal(chainOf('Mara Orr told reporters that the lock was shut.'), 'Mara Orr')
})
