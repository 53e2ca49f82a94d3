import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alignment } from '../../model/index.ts'
import { speakerOf } from './chains.ts'
import type { Names } from './names.ts'

const entities = new Map(
  [
    { id: 'orr', name: 'Mara Orr', named: true },
    { id: 'hp', name: 'Harn Press', named: true, carrier: true },
    { id: 'some', name: 'officials', named: false },
  ].map(one => [one.id, one]),
)
const names = { entities, locals: new Map(), reports: new Map() } as unknown as Names
const uttered = (best: number, ...sources: readonly (string | null)[][]): string =>
  speakerOf(names, { best, witnesses: sources.map(one => ({ sources: one })) } as unknown as Alignment)

test('an utterance is that of the speaker whom any of its witnesses names', () => {
  assert.equal(uttered(0, [], ['orr']), 'Mara Orr')
  assert.equal(uttered(0, ['hp'], ['hp', 'orr']), 'Mara Orr')
  assert.equal(uttered(1, ['some'], [null], []), '“officials”')
})

test('where none names a speaker it is whose it was before', () => {
  assert.equal(uttered(0, []), 'the outlet (own voice)')
  assert.equal(uttered(0, ['hp'], []), 'Harn Press')
})
