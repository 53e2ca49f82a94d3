import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../test/attributing.ts'

const chainOf = (text: string, outlet = 'The Calder Ledger'): string | undefined =>
  told(text, outlet)
    .findLast(line => !line.startsWith('-: Mara Orr said in'))
    ?.split(':')[0]

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
    'letter < Mara Orr',
  )
})

test('a council and a crowd carry nothing', () => {
  assert.equal(chainOf('Mara Orr told the Harbour Council that the lock was shut.'), 'Mara Orr')
  assert.equal(chainOf('Mara Orr told reporters that the lock was shut.'), 'Mara Orr')
})

test('a carrier stands behind what the report calls it, before or behind the verb', () => {
  const chain = 'Arden Courier < Mara Orr'
  for (const text of [
    'Mara Orr told a local newspaper, the Arden Courier, that the lock was shut.',
    'Mara Orr told the local newspaper Arden Courier that the lock was shut.',
    'In an interview with the newspaper Arden Courier, Mara Orr said the lock was shut.',
    'Speaking to the Arden Courier, Mara Orr said the lock was shut.',
  ])
    assert.equal(chainOf(text), chain, text)
  assert.equal(
    chainOf('Mara Orr told the reader of the Arden Courier that the lock was shut.'),
    'Mara Orr',
    'who is told reads a paper and is none',
  )
})

test('a sentence of its own may say who was told', () => {
  const text = 'Mara Orr said the lock was shut. She was speaking to the Arden Courier.'
  assert.equal(told(text, 'The Calder Ledger')[0], 'Arden Courier < Mara Orr: the lock was shut')
  const other = 'Mara Orr said the lock was shut. She was writing to the Arden Courier.'
  assert.equal(told(other, 'The Calder Ledger')[0], 'Mara Orr: the lock was shut')
})

test('who passes words on stands above who was told', () => {
  assert.equal(
    chainOf('Mara Orr told Radio Arden — in remarks carried by Meridian News — that the lock was shut.'),
    'Meridian News < Radio Arden < Mara Orr',
  )
  assert.equal(
    chainOf('The harbour board, in a statement quoted by Meridian News, said the lock was shut.'),
    'Meridian News < The harbour board',
  )
})

test('a carrier beside the cue of another is not of this one', () => {
  assert.equal(
    told('The guard whom the mayor praised on Radio Arden said the lock was shut.', 'The Calder Ledger').some(
      line => /Radio Arden < (?:the )?guard/.test(line),
    ),
    false,
  )
})

test('an informant of a carrier speaks to it, a document is seen by it', () => {
  for (const text of [
    'The Arden Courier had asked. The Arden Courier’s informants say the lock was shut.',
    'The Arden Courier had asked. The Arden Courier’s source says that the lock was shut.',
  ])
    assert.match(chainOf(text) ?? '', /^Arden Courier < .*(?:informants|source)$/, text)
  assert.equal(
    chainOf('The lock was shut, according to a document obtained by the Arden Courier.'),
    'Arden Courier < document',
  )
  assert.doesNotMatch(chainOf('The Arden Courier’s owners say the lock was shut.') ?? '', /</)
})

test('remarks are carried, and a service of news is told', () => {
  assert.equal(
    chainOf('The lock was shut, Mara Orr said in a statement carried by the Arden Courier.'),
    'Arden Courier < Mara Orr',
  )
  assert.equal(
    chainOf('Mara Orr, 41, told the news service Arden Dispatch that the lock was shut.'),
    'Arden Dispatch < Mara Orr',
  )
})

test('a station is no paper', () => {
  const text = 'The Arden Courier had the story. “The lock was shut,” Mara Orr told the'
  assert.equal(chainOf(`${text} paper.`), 'Arden Courier < Mara Orr')
  assert.equal(chainOf(`${text} station.`), 'Mara Orr')
})
