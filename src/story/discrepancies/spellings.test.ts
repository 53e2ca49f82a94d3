import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

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
