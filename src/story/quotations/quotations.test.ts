import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { english } from '../../locales/index.ts'
import { withoutText } from '../../pipeline/index.ts'
import { findQuotation } from '../index.ts'
import type { Asked, QuotationCheck } from '../index.ts'

const dossier = await tell(
  {
    outlet: 'Daily Bell',
    text: 'Jorun Askel rejected the deal.\n\n“The lock,” she said, “stays shut until the old walls are safe.” The U.S. envoy counted 62,000 two-day passes.',
  },
  {
    outlet: 'Harbour Post',
    text: 'Pavel Dorn, a barge owner, was angry. "The lock stays closed until the old walls are dry," Dorn said.\n\nThe lock is a ruin.',
  },
)

const look = (quotation: string, asked: Asked = {}): QuotationCheck =>
  findQuotation(quotation, [dossier], asked, english)

test('typography does not count', () => {
  for (const quotation of [
    'rejected the deal',
    'the US envoy counted 62000 two–day passes',
    '[T]he U.S. envoy … counted 62,000 two day passes.',
    'The lock stays shut until the old walls are safe',
    '"stays   shut — until the (old) walls are safe!"',
  ])
    assert.equal(look(quotation).verdict, 'here', quotation)
})

test('every word does, and so does a capital inside', () => {
  assert.equal(look('the us envoy counted 62,000 two-day passes').verdict, 'other-words')
  assert.equal(look('the envoy counted 62,000 two-day passes').verdict, 'other-words')
  assert.equal(look('the U.S. envoy counted 62,001 two-day passes').verdict, 'other-words')
})

test('a place tells who says it, where, and whether in quotation marks', () => {
  const [place] = look('stays shut until the old walls are safe').places
  assert.ok(place)
  assert.deepEqual(
    [place.siglum, place.outlet, place.line, place.marks, place.speaker, place.exact],
    ['A', 'Daily Bell', 3, 'inside', 'Jorun Askel', true],
  )
  assert.equal(place.locus.spans[0]?.exact, 'stays shut until the old walls are safe')
  assert.equal(look('was angry').places[0]?.marks, 'outside')
  assert.equal(look('was angry').places[0]?.ownVoice, true)
})

test('words on both sides of a cue are one quotation', () => {
  const [place] = look('The lock stays shut').places
  assert.deepEqual(
    place?.locus.spans.map(span => span.exact),
    ['The lock', 'stays shut'],
  )
})

test('the differences are told word by word', () => {
  const { verdict, places } = look('The lock surely stays closed until walls are wet')
  assert.equal(verdict, 'other-words')
  assert.equal(places[0]?.siglum, 'B')
  assert.deepEqual(
    places[0]?.words.map(({ kind, quotation, report }) => `${kind} ${report}/${quotation}`),
    [
      'same The lock/The lock',
      'added /surely',
      'same stays closed until/stays closed until',
      'dropped the old/',
      'same walls are/walls are',
      'changed dry/wet',
    ],
  )
})

test('another speaker or outlet than asked is elsewhere', () => {
  const quotation = 'stays shut until the old walls are safe'
  assert.equal(look(quotation, { speaker: 'Askel' }).verdict, 'here')
  assert.equal(look(quotation, { speaker: 'Pavel Dorn' }).verdict, 'elsewhere')
  assert.equal(look(quotation, { outlet: 'the daily bell' }).verdict, 'here')
  assert.equal(look(quotation, { outlet: 'Harbour Post' }).verdict, 'elsewhere')
})

test('what nobody has is nowhere held', () => {
  for (const quotation of ['the moon is made of green cheese', 'the deal of the century is off', 'lock'])
    assert.equal(look(quotation).verdict, quotation === 'lock' ? 'here' : 'nowhere', quotation)
})

test('of a dossier without texts the cited words are searched, and it is said so', () => {
  const found = findQuotation('stays closed until the old walls are dry', [withoutText(dossier)], {}, english)
  assert.equal(found.leftOut.length, 2)
  for (const place of found.places) assert.equal(place.line, null)
})

test('a quotation without words, or with too many, is refused', () => {
  assert.throws(() => look('“…”'), RangeError)
  assert.throws(() => look('word '.repeat(1001)), RangeError)
})
