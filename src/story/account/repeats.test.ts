import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadsAlike, opensAlike, saysAgain, tellsAlike } from './repeats.ts'

const words = (text: string): Set<string> =>
  new Set(text.split(' ').map(word => (/^\d+$/.test(word) ? `v:${word}` : `w:${word}`)))

/** Words that are everywhere in a story weigh little, others much. */
const weights = new Map(
  [...words('police arrest man kill woman mill harn lorry crossing yard husband lamp flag song 13')].map(
    (word, i): [string, number] => [word, i < 7 ? 1 : 3],
  ),
)
const LEAD = words('police arrest man kill woman mill harn lorry yard husband')

test('who tells half of it again, and of what weighs a third, says it again', () => {
  assert.equal(saysAgain(words('police arrest man woman crossing lamp flag song'), LEAD, weights), false)
  assert.equal(saysAgain(words('police arrest man woman lorry crossing lamp flag'), LEAD, weights), true)
  assert.equal(saysAgain(words('police arrest man kill woman mill harn'), LEAD, weights), true)
})

test('a number is news, and of a few words half is nothing', () => {
  assert.equal(saysAgain(words('police arrest man woman lorry crossing lamp flag 13'), LEAD, weights), false)
  assert.equal(saysAgain(words('police lorry crossing lamp'), LEAD, weights), false)
})

test('two reports that open with a third of the same open alike, unless one has another number', () => {
  const other = words('police arrest man crossing lamp flag song')
  assert.equal(opensAlike(other, LEAD, weights), false)
  assert.equal(opensAlike(words('police arrest man kill woman crossing lamp'), LEAD, weights), true)
  assert.equal(opensAlike(words('police arrest man kill woman crossing 13'), LEAD, weights), false)
  assert.equal(opensAlike(words('police arrest man kill woman crossing 13'), LEAD, weights, true), true)
  assert.equal(opensAlike(words('police arrest man kill crossing 13'), LEAD, weights, true), false)
  assert.equal(opensAlike(words('police arrest'), LEAD, weights), false)
})

test('two sentences of one day tell one event where they have six concepts alike, or four and a number', () => {
  assert.equal(tellsAlike(words('police arrest man kill woman crossing lamp'), LEAD, weights), false)
  assert.equal(tellsAlike(words('police arrest man kill woman mill crossing'), LEAD, weights), true)
  const counted = words('police arrest man kill woman mill 13 harn lorry')
  assert.equal(tellsAlike(words('police arrest man 13 crossing lamp'), counted, weights), true)
})

test('of one day the opening sentences of two reports tell one event where they have three concepts alike, six where one has another number', () => {
  assert.equal(leadsAlike(words('police arrest crossing lamp flag song'), LEAD), false)
  assert.equal(leadsAlike(words('police arrest man crossing lamp flag song'), LEAD), true)
  assert.equal(leadsAlike(words('police arrest man 13 crossing lamp flag'), LEAD), false)
  assert.equal(leadsAlike(words('police arrest man kill woman mill 13'), LEAD), true)
  const named = ['e:orr', 'e:vale', 'e:harn']
  assert.equal(
    leadsAlike(new Set([...named, 'w:lamp', 'w:flag']), new Set([...named, 'w:song', 'w:mill'])),
    false,
  )
})
