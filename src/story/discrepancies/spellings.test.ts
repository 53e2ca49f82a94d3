import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between, told } from '../../../test/disagreeing.ts'
import { tell } from '../../../test/engine.ts'

test('one name in two spellings', async () => {
  assert.deepEqual(
    await between(
      'The lockmaster, Henrik Woodworth, opened the gates.',
      'The gates were opened by lockmaster Henrik Woodorth.',
    ),
    ['wording variance: Henrik Woodorth <> Henrik Woodworth'],
  )
  assert.deepEqual(
    await between('The lockmaster, Maranah Orlo, opened the gates.', 'Maraneh Orlo opened the gates.'),
    ['wording variance: Maranah Orlo <> Maraneh Orlo'],
  )
})

test('a sound of another script in two ways, or two persons, are none', async () => {
  for (const [one, other] of [
    ['The lockmaster, Ilias Vorakis, opened the gates.', 'Elias Vorakis opened the gates.'],
    ['The lockmaster, Henrik Woodworth, opened the gates.', 'Marten Woodworth opened the gates.'],
  ] as const)
    assert.deepEqual(await between(one, other), [], one)
})

test('a name that stands alone, two letters that have changed places, a name of another thing', async () => {
  assert.deepEqual(
    await between(
      'The lockmaster, Henrik Tamorius, opened the gates at dawn.',
      'Tamorious opened the gates at dawn, and the barges passed.',
    ),
    ['wording variance: Henrik Tamorius <> Tamorious'],
  )
  assert.deepEqual(
    await between(
      'The barges were turned back by Henrik Tamorius, and the gates stayed shut.',
      'The gates stayed shut, for Tamoruis had turned the barges back.',
    ),
    ['wording variance: Henrik Tamorius <> Tamoruis'],
  )
  assert.deepEqual(
    await between(
      'The gates were opened by Barqueros Sin Puerto, a charity.',
      'The gates were opened by Barquero Sin Puerto, a charity.',
    ),
    ['wording variance: Barquero Sin Puerto <> Barqueros Sin Puerto'],
  )
})

test('two persons of nearly one surname, who lives in a place, a common word are no spelling', async () => {
  for (const [one, other] of [
    ['Marten Davies opened the gates at dawn.', 'Ilan Davids opened the gates at dawn.'],
    ['The gates near Tavaria were opened.', 'Tavarians opened the gates.'],
    [
      'Marten Brooke opened the gates.',
      'The brooks ran high. Brooks near the gates ran high, and the gates were opened.',
    ],
  ] as const)
    assert.deepEqual(await between(one, other), [], one)
})

test('it is called by the word that differs, in both spellings and with their capitals', async () => {
  const { discrepancies } = await tell(
    ...told('The lockmaster, DeMarin Orlo, opened the gates.', 'DaMarin Orlo opened the gates.'),
  )
  assert.deepEqual(
    discrepancies.map(({ slot }) => slot.predicate),
    ['DeMarin / DaMarin'],
  )
})
