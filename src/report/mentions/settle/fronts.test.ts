import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../../locales/index.ts'
import { findNames } from '../find.ts'
import { analysisOf } from '../fixture/show.ts'
import { candidate, textOf } from '../scan.ts'
import { settle } from './index.ts'

/** "kind name (titles)" of what some words are settled to that were taken for one person. */
function settled(text: string, name: string): string[] {
  const { scan } = findNames(analysisOf(text), english)
  const words = name.split(' ')
  const first = scan.words.findIndex((_, at) => words.every((each, i) => scan.words[at + i]?.text === each))
  const one = candidate({ first, last: first + words.length }, 'person', 'test', { sure: false })
  return settle([one], scan).map(
    each => `${each.kind} ${textOf(scan, each)}${each.titles.map(title => ` (${title})`).join('')}`,
  )
}

test('an office before a name is no part of it', () => {
  assert.deepEqual(settled('They asked Sens. Ana Orr and others.', 'Sens. Ana Orr'), [
    'person Ana Orr (sen.)',
  ])
  assert.deepEqual(settled('It was Then-President Velde.', 'Then-President Velde'), [
    'person Velde (then president)',
  ])
  assert.deepEqual(settled('It was Senator-elect Ana Orr.', 'Senator-elect Ana Orr'), [
    'person Ana Orr (senator-elect)',
  ])
  assert.deepEqual(settled('It was AG Velde.', 'AG Velde'), ['person Velde (attorney general)'])
  assert.deepEqual(
    settled('So Public Information Officer Ana Orr spoke.', 'Public Information Officer Ana Orr'),
    ['person Ana Orr (officer)'],
  )
  assert.deepEqual(settled('There Georgia Democrat Ana Orr won.', 'Georgia Democrat Ana Orr'), [
    'place Georgia',
    'person Ana Orr',
  ])
})

test('a word that is an office elsewhere stays in a name', () => {
  for (const name of ['Leonardo Da Silva', 'Dean Velde', 'Ann Bishop Mary Orr'])
    assert.deepEqual(settled(`They met ${name} there.`, name), [`person ${name}`])
})

test('storms and ships are called as persons are, and short for a state may be a given name', () => {
  assert.deepEqual(settled('There Hurricane Ana fell.', 'Hurricane Ana'), ['event Hurricane Ana'])
  assert.deepEqual(settled('There HMS Ana Velde lay.', 'HMS Ana Velde'), ['other HMS Ana Velde'])
  assert.deepEqual(settled('They met in Harn, Mo. on Monday.', 'Mo'), ['place Mo'])
  assert.deepEqual(settled('They met in Harn, Mo said.', 'Mo'), ['person Mo'])
})
