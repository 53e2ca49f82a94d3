import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear } from '../../../test/attributing.ts'

/** The names of those who speak. */
function speakersIn(text: string): (string | undefined)[] {
  const { attributions, entities } = hear(text)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return attributions.filter(one => one.class === 'speech').map(one => names.get(one.speaker ?? ''))
}

test('a source behind "and" is joined by the first who speaks', () => {
  assert.deepEqual(
    speakersIn(
      'Mara Orr, head of the harbour office, and Captain Idris Vale, the chairman of the guild, each said that it leaks.',
    ),
    ['Mara Orr, head of the harbour office, and Captain Idris Vale'],
  )
  assert.deepEqual(speakersIn("But both the mill and the boatmen's union said that it leaks."), [
    "mill and the boatmen's union",
  ])
  assert.deepEqual(speakersIn('Idris Vale left. He and other harbour officials said that it leaks.'), [
    'Idris Vale and other harbour officials',
  ])
})

test('what stands before "and" is another clause, or no part of who speaks', () => {
  assert.deepEqual(speakersIn('Mara Orr met the mayor of Arden and Idris Vale said that it leaks.'), [
    'Idris Vale',
  ])
  assert.deepEqual(speakersIn('Barges, rain, and Idris Vale says that it leaks.'), ['Idris Vale'])
})

test('two who are from somewhere, two places, and two nouns speak together', () => {
  assert.deepEqual(speakersIn('Orr and her in-laws said that it leaks.'), ['Orr and her in-laws'])
  assert.deepEqual(speakersIn('Officials and even some clerks said that it leaks.'), [
    'Officials and even some clerks',
  ])
  assert.deepEqual(speakersIn('Norway and Sweden said that it leaks.'), ['Norway and Sweden'])
  assert.deepEqual(speakersIn('Senators Mara Orr of Texas and Idris Vale of Ohio said that it leaks.'), [
    'Senators Mara Orr of Texas and Idris Vale of Ohio',
  ])
  assert.deepEqual(
    speakersIn("The mayor's lawyers Mara Orr and Idris Vale in a joint statement said that it leaks."),
    ["The mayor's lawyers Mara Orr and Idris Vale"],
  )
})
