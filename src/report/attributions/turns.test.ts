import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers, told } from '../../../test/attributing.ts'
import { tell } from '../../../test/engine.ts'

test('who spoke last in a paragraph opens the next one', () => {
  assert.deepEqual(
    speakers('Mara Orr told reporters that Ida Vale was at home.\n\nShe added that the lock was shut.'),
    ['Mara Orr', 'Mara Orr'],
  )
  assert.deepEqual(speakers('Villagers called for help.\n\nThey said that the lock was shut.'), [
    'Villagers',
    'Villagers',
  ])
})

test('whoever tells of another speaks on', () => {
  assert.deepEqual(
    speakers('Mara Orr said Ida Vale had called the lock a ruin. She said that it was shut.').at(-1),
    'Mara Orr',
  )
})

test('a name that opens the paragraph is no pronoun, nor is one behind another sentence taken up', () => {
  assert.deepEqual(speakers('Mara Orr said that the lock leaked.\n\nIda Vale said that it was shut.'), [
    'Mara Orr',
    'Ida Vale',
  ])
  assert.equal(
    speakers('Mara Orr said that the lock leaked.\n\nIda Vale came home. She said that it was shut.').at(-1),
    'Ida Vale',
  )
})

test('behind a quotation in the next paragraph a pronoun is whoever spoke last', () => {
  assert.deepEqual(speakers('Mara Orr said that Idris Vale had left.\n“Nobody asked us,” she said.'), [
    'Mara Orr',
    'Mara Orr',
  ])
  assert.deepEqual(
    speakers('The daily Avond said that the lock was shut.\n“Nobody asked us,” the paper said.'),
    ['Avond', 'Avond'],
  )
  assert.deepEqual(
    speakers('Mara Orr opened the lock. Her husband said that it was shut.\n“It leaks,” she said.').at(-1),
    'Mara Orr',
  )
})

test('behind a noun “it” is the country that the clause is about', () => {
  assert.deepEqual(speakers('Greece faces a debt it says it cannot pay.'), ['Greece'])
  assert.deepEqual(speakers('Mara Orr faces a debt it says she cannot pay.').includes('Mara Orr'), false)
})

test('behind what several hand on, whoever tells all of it speaks on', () => {
  const lead = 'Idris Vale said that Robert Orr claimed that Michael Kell had said the lock was shut.'
  assert.equal(speakers(`${lead}\n\n"It never was," he told reporters.`).at(-1), 'Idris Vale')
  assert.equal(speakers(`${lead}\n\n"It never was," Orr told reporters.`).at(-1), 'Robert Orr')
})

test('behind a long quotation “he” is whoever spoke before it began, and nobody of whom it tells', () => {
  const rows = told(
    'Idris Vale said that the lock was shut.\n“Jonas Reed has said it leaks.\nHe should know. Nobody asked him,” he said.',
  )
  assert.equal(rows.at(-1), 'Idris Vale: Nobody asked him,”')
  const other = told(
    'Mara Orr said that the lock was shut.\n“Jonas Reed has said it leaks.\nNobody asked him,” he said.',
  )
  assert.equal(
    other.slice(1).some(row => row.startsWith('Mara Orr')),
    false,
  )
})

test('“they” are the two who spoke together, or the body that spoke', () => {
  assert.match(
    told('Mara Orr and Idris Vale said that it leaks.\n“We want it shut,” they said.').at(-1) ?? '',
    /^Mara Orr and Idris Vale: “We want/,
  )
  assert.deepEqual(speakers('Villagers called for help.\n\nBut they said that the lock was shut.'), [
    'Villagers',
    'Villagers',
  ])
})

test('“he” at the end of the next paragraph is whoever spoke, not of whom he tells', () => {
  assert.equal(
    speakers('The lock was open, Idris Vale said.\n\nNo shots fell when Jonas Reed was held, he said.').at(
      -1,
    ),
    'Idris Vale',
  )
})

test('a text speaks for itself where it told what another had said', () => {
  const rows = told(
    'The lawsuit alleges that the council told the mill that it leaked.\n\nThe council helped the mill, the lawsuit states.',
  )
  assert.match(rows.at(-1) ?? '', /^lawsuit/)
})

test('whoever has no more than an honorific and a word like others is a person', async () => {
  const text =
    'A judge told the lawyer, Joseph M. Sellers, to go.\n\nIdris Vale asked about the toll.\n\nMr. Sellers said that was not right. “It is low,” he said.'
  const { reports } = await tell({ outlet: 'Courier', text })
  const names = new Map(reports[0]?.layers.entities.map(({ id, name }) => [id, name]))
  assert.match(names.get(reports[0]?.layers.attributions.at(-1)?.speaker ?? '') ?? '', /Sellers/)
})
