import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collateOne, readTold, tell } from '../../../test/engine.ts'
import { alignmentOf, apparatus, witnessesOf } from '../../../test/facts.ts'
import type { Dossier } from '../../model/index.ts'
import { isMisspelling } from './departures.ts'

/** Every report of these invented stories opens alike, so that they tell one event. */
const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'
const OUTLETS = ['Harn Post', 'Sund Echo', 'Coast Radio', 'North Times']

const toldAs = (...lines: readonly string[]) =>
  lines.map((line, i) => ({ outlet: OUTLETS[i] ?? `Outlet ${i}`, text: `${LEAD}\n\n${line}` }))

/** Two reports are A (Harn Post) and B (Sund Echo): of one day, they stand in the order of their outlets. */
const story = (...lines: readonly string[]): Promise<Dossier> => tell(...toldAs(...lines))

test('two renderings of one utterance align word by word in spite of a bracket and a comma', async () => {
  const dossier = await story(
    '“[Varland] stands ready to reopen the Sund bridge, and hopes for an answer,” Lindahl said.',
    '“The republic stands ready to reopen the Sund bridge and hopes for an answer,” Lindahl said.',
  )
  assert.equal(witnessesOf(dossier, 'stands ready'), 'A B')
  assert.deepEqual(apparatus(dossier, 'stands ready'), ['The republic] Varland (editorial) A'])
  const agreed = alignmentOf(dossier, 'stands ready').variants.filter(one => one.readings.length === 1)
  assert.ok(
    agreed.some(one =>
      /^stands ready to reopen the Sund bridge,? and hopes/.test(one.readings[0]?.text ?? ''),
    ),
  )
})

test('words in an editor’s brackets are editorial, not substantive, and anchor nothing', async () => {
  const dossier = await story(
    '“We told [President Mira Tavares] that the bridge would not wait for the thaw,” Lindahl said.',
    '“We told her that the bridge would not wait for the thaw,” Lindahl said.',
  )
  assert.deepEqual(apparatus(dossier, 'the thaw', ['substantive']), [])
  assert.match(
    apparatus(dossier, 'the thaw', ['editorial']).join(),
    /President Mira Tavares \(editorial\)|her \(editorial\)/,
  )
})

test('another spelling of a word is accidental', async () => {
  const dossier = await story(
    '“The centre will organise the search,” Lindahl said.',
    '“The center will organize the search,” Lindahl said.',
  )
  assert.deepEqual(apparatus(dossier, 'the search'), [
    'centre] center (accidental) B',
    'organise] organize (accidental) B',
  ])
})

test('two names of one state are accidental, the words of the longer one together', async () => {
  const dossier = await story(
    '“The United States will send two pilots to the bridge,” Lindahl said.',
    '“The U.S. will send two pilots to the bridge,” Lindahl said.',
  )
  assert.deepEqual(apparatus(dossier, 'two pilots'), ['United States] U.S. (accidental) B'])
})

test('another word inside the quotation marks is substantive', async () => {
  const dossier = await story(
    '“Varland hopes that its neighbour will answer good faith with good faith,” Lindahl said.',
    '“Varland expects that its neighbour will answer good faith with good faith,” Lindahl said.',
  )
  assert.deepEqual(apparatus(dossier, 'good faith'), ['hopes] expects (substantive) B'])
})

test('a number in the marks that is another one is substantive', async () => {
  const dossier = await story(
    '“We have counted 62 barges above the Sund bridge since Monday,” Tavares said.',
    '“We have counted 64 barges above the Sund bridge since Monday,” Tavares said.',
  )
  assert.deepEqual(apparatus(dossier, 'have counted'), ['62] 64 (substantive) B'])
})

/** The kinds of the readings that leave something out. */
const leftOut = (dossier: Dossier, words: string): string[] =>
  alignmentOf(dossier, words).variants.flatMap(one =>
    one.readings.filter(each => each.text === '').map(each => each.kind),
  )

test('what an ellipsis leaves out is the editor’s, what is left out without a sign is an omission', async () => {
  const whole = '“The bridge is old, the lockmaster is tired and both will carry you again,” Lindahl said.'
  const marked = await story(whole, '“The bridge is old ... and both will carry you again,” Lindahl said.')
  const silent = await story(whole, '“The bridge is old and both will carry you again,” Lindahl said.')
  assert.deepEqual(
    [leftOut(marked, 'carry you'), leftOut(silent, 'carry you')],
    [['editorial'], ['omission']],
  )
})

test('a quotation broken by its cue is one utterance without variants', async () => {
  const dossier = await story(
    '“The bridge has carried both our peoples longer than either has kept a customs post,” Lindahl said.',
    '“The bridge has carried both our peoples,” Lindahl said, “longer than either has kept a customs post.”',
  )
  assert.equal(witnessesOf(dossier, 'customs post'), 'A B')
  assert.deepEqual(apparatus(dossier, 'customs post'), [])
})

test('a witness that ends before a condition leaves it out', async () => {
  const dossier = await story(
    '“The far bank will have its bread by noon if the ice holds,” Lindahl said.',
    '“The far bank will have its bread by noon,” Lindahl said.',
  )
  assert.deepEqual(apparatus(dossier, 'far bank'), ['if the ice holds] om. (omission) B'])
})

test('a witness that shows by dots that more was said leaves nothing out in silence', async () => {
  const dossier = await story(
    '“The far bank will have its bread by noon if the ice holds,” Lindahl said.',
    '“The far bank will have its bread by noon …” Lindahl said.',
  )
  assert.deepEqual(apparatus(dossier, 'far bank'), [])
})

test('a witness that ends early omits nothing: it has ended, and is marked as cut', async () => {
  const dossier = await story(
    '“Nobody will be left on the far bank, and nobody will go without bread,” Lindahl said.',
    '“Nobody will be left on the far bank,” Lindahl said.',
  )
  const { witnesses, variants } = alignmentOf(dossier, 'far bank')
  assert.deepEqual(apparatus(dossier, 'far bank'), [])
  assert.equal(variants.at(-1)?.readings[0]?.witnesses.length, 1)
  assert.deepEqual(
    witnesses.map(one => [one.cutFront, one.cutEnd]),
    [
      [false, false],
      [false, true],
    ],
  )
})

test('a paraphrase beside a quotation has no reading of substance', async () => {
  const dossier = await story(
    '“We will reopen the Sund bridge before the first snow falls on Harn,” Lindahl said.',
    'Lindahl said the Sund bridge would be reopened before the first snow fell on Harn.',
  )
  assert.equal(witnessesOf(dossier, 'first snow'), 'A B')
  assert.deepEqual(apparatus(dossier, 'first snow', ['substantive']), [])
})

test('the order in which the reports come changes no apparatus', async () => {
  const reports = await readTold(
    toldAs(
      '“Varland hopes that its neighbour will answer good faith with good faith,” Lindahl said.',
      '“Varland expects that its neighbour will answer good faith with good faith,” Lindahl said.',
      '“[The republic] trusts that its neighbor will answer good faith with good faith,” Lindahl said.',
      '“... hopes that its neighbour will answer good faith with good religion,” Lindahl said.',
    ),
  )
  const lines = apparatus(await collateOne(reports), 'good faith')
  assert.ok(lines.length >= 3)
  for (const order of [
    [3, 2, 1, 0],
    [1, 3, 0, 2],
    [2, 0, 3, 1],
  ])
    assert.deepEqual(apparatus(await collateOne(order.flatMap(at => reports[at] ?? [])), 'good faith'), lines)
})

test('a misspelling is one letter in a word of five and more, and never in a number', () => {
  assert.ok(isMisspelling('karsin', 'karsyn'))
  assert.ok(isMisspelling('neighbour', 'neighbor'))
  assert.ok(!isMisspelling('fed', 'led'))
  assert.ok(!isMisspelling('reopen', 'return'))
  assert.ok(!isMisspelling('10000', '10001'))
})

test('another utterance of one speaker is no variant of the first, and is collated with whoever else has it', async () => {
  const dossier = await story(
    '“The bridge was a mistake from the first day,” Lindahl said. He added: “I have made many a mistake with this bridge in my years.”',
    '“The bridge was a blunder from the first day,” Lindahl said. He added: “I have made many a mistake with that bridge in my years.”',
  )
  const all = dossier.alignments.flatMap(one =>
    one.variants.flatMap(({ readings }) =>
      readings.filter(({ kind }) => kind === 'substantive').map(({ text }) => text),
    ),
  )
  assert.deepEqual(all.sort(), ['blunder', 'that'])
})

test('other words before the same ones that a report only tells are no change of words', async () => {
  const dossier = await story(
    'The council asks the public to give back “keys of the old lock” in the market.',
    '“They have never once returned the keys of the old lock in the market,” Lindahl said.',
  )
  const told = dossier.alignments.flatMap(one => one.variants.flatMap(({ readings }) => readings))
  assert.deepEqual(
    told.filter(({ kind }) => kind === 'substantive'),
    [],
  )
})

test('what a report quotes in another sentence is not left out', async () => {
  const dossier = await story(
    '“I am not ashamed to say it, and everybody in Harn knows that something is wrong with the bridge,” Lindahl said.',
    '“I am not ashamed to say it,” Lindahl said. “And everybody in Harn knows that something is wrong with the bridge.”',
  )
  const left = dossier.alignments.flatMap(one =>
    one.variants.flatMap(({ readings }) => readings.filter(({ kind }) => kind === 'omission')),
  )
  assert.deepEqual(left, [])
})

test('a mark that stands between blanks, an ampersand and initials are no other words', async () => {
  const dossier = await story(
    '“It ’ s the Harn City Council that keeps salt and sand for the bridge,” Lindahl said.',
    "“It's the HCC that keeps salt & sand for the bridge,” Lindahl said.",
  )
  assert.deepEqual(apparatus(dossier, 'for the bridge', ['substantive', 'omission']), [])
})
