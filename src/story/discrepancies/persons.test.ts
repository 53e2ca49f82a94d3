import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import { mayBeOne } from './persons.ts'

test('names that may be one person’s', () => {
  for (const [one, other] of [
    ['Boone Rask', 'Ada Boone Rask'],
    ['Ilan Haffner', 'Ilan Hafner'],
    ['Karolos Venn', 'Carolos Venn'],
    ['Bill Orrin', 'William Orrin'],
    ['W. Joren Rask Sr.', 'Joren Rask'],
  ] as const)
    assert.ok(mayBeOne(one, other, english), `${one}, ${other}`)
})

test('names of two persons', () => {
  for (const [one, other] of [
    ['Ilan Rask', 'Joren Rask'],
    ['Ilan Rask', 'Ilan Orrin'],
    ['Bill Orrin', 'Robert Orrin'],
    ['Rask', 'Orrin'],
  ] as const)
    assert.ok(!mayBeOne(one, other, english), `${one}, ${other}`)
})
