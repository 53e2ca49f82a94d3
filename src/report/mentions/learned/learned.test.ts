import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../../locales/index.ts'
import { hashForm, taggerForm } from '../../../text/index.ts'
import type { WordList } from '../../../text/index.ts'
import { findNames } from '../find.ts'
import { analysisOf } from '../fixture/show.ts'
import { textOf } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'
import { gather } from './company.ts'
import { NAME_FEATURES, nameFeatures } from './features.ts'
import { namesIn, openStretches } from './find.ts'
import type { LearnedName } from './find.ts'
import { joinLearned } from './join.ts'
import { seedOf } from './standing.ts'
import { traceNames } from './traces.ts'

const NO_WORDS: WordList = new Map()

const tracesOf = (text: string, words: WordList = NO_WORDS): ReturnType<typeof traceNames> => {
  const { scan, candidates } = findNames(analysisOf(text), english)
  return traceNames(scan, words, candidates)
}

/** The words that may belong to names, stretch by stretch. */
const stretches = (text: string, words?: WordList): string[] => {
  const traces = tracesOf(text, words)
  return openStretches(traces).map(one => textOf(traces.scan, one))
}

test('capitals, what joins them and figures beside them may belong to names; a small head may not', () => {
  assert.deepEqual(stretches('The boats of the Bank of Orlsk left. They soon met 30 Lanterns to Tessel.'), [
    'Bank of Orlsk',
    '30 Lanterns to Tessel',
  ])
})

test('a word written small may be a name where it is always written with a capital elsewhere', () => {
  const known: WordList = new Map([
    [hashForm(taggerForm('tamside')), { cluster: 0, habit: 3, only: -1, usual: -1 }],
  ])
  assert.deepEqual(stretches('we stayed near tamside for a week'), [])
  assert.deepEqual(stretches('we stayed near tamside for a week', known), ['tamside'])
})

test('labels are read as names; a further word without a first one begins a name', () => {
  assert.deepEqual(namesIn(Uint8Array.from([1, 2, 0, 3, 5, 6, 2])), [
    { first: 0, last: 2, kind: 0 },
    { first: 3, last: 4, kind: 1 },
    { first: 4, last: 6, kind: 2 },
    { first: 6, last: 7, kind: 0 },
  ])
})

test('no word has more features than there is room for, and the corpus adds to them', () => {
  const traces = tracesOf(
    'Tessel met Tessel. The Tessel Group told Tessel of Tessel & Sons, and Tessel left.',
  )
  const gathered = gather(traces)
  const features = new Int32Array(NAME_FEATURES)
  for (const { first, last, sentence } of openStretches(traces))
    for (let i = first; i < last; i++) {
      const count = nameFeatures(traces, gathered, sentence, i, 0, features)
      assert.ok(count > 60 && count < NAME_FEATURES - 20, `${count} features`)
      assert.ok(nameFeatures(traces, gathered, sentence, i, 2, features) > count)
    }
})

test('what the report calls a name is known at its other places, also by its last word', () => {
  const tags: Record<string, string> = { band: 'NN', is: 'VBZ', a: 'DT', river: 'NN', the: 'DT' }
  const analysis = analysisOf(
    'Fans like the band Red Lantern. Ole Tessel is a river. Then Lantern left Tessel.',
  )
  const { scan, candidates } = findNames(
    { ...analysis, tags: analysis.tokens.map(token => tags[token.text] ?? '') },
    english,
  )
  const traces = traceNames(scan, NO_WORDS, candidates)
  const { called } = gather(traces)
  const at = (word: string): number => scan.words.findLastIndex(one => one.text === word)
  assert.equal(called.noun[at('Tessel')], 0)
  assert.notEqual(called.kindSaid[at('Tessel')], 0)
  assert.notEqual(called.kindSaid[at('Lantern')], called.kindSaid[at('Tessel')])
  assert.notEqual(seedOf('kind place'), seedOf('kind organisation'))
})

const join = (text: string, learned: (scan: Scan) => LearnedName[], story = ''): string[] => {
  const { scan, candidates } = findNames(analysisOf(text), english)
  const isStory = (one: Candidate): boolean => textOf(scan, one) === story
  return joinLearned(candidates, learned(scan), scan, isStory).map(
    one => `${one.kind} ${textOf(scan, one)}${one.titles.length > 0 ? ` (${one.titles.join()})` : ''}`,
  )
}
/** Says of some words of a text that they are names. */
const saying =
  (...names: [LearnedName['kind'], string][]) =>
  (scan: Scan): LearnedName[] =>
    names.flatMap(([kind, name]) => {
      const words = name.split(' ')
      const first = scan.words.findIndex((_, i) => words.every((word, k) => scan.words[i + k]?.text === word))
      return first < 0 ? [] : [{ first, last: first + words.length, kind, likely: 1 }]
    })

test('names that only the learned finder sees are added, those that only the rules guess are dropped', () => {
  assert.deepEqual(join('They crossed on the Odile to Aldermark in June.', saying(['place', 'Aldermark'])), [
    'place Aldermark',
  ])
})

test('a name behind a title stays, with its title', () => {
  assert.deepEqual(join('Then Foreign Minister Samuel Holt left.', saying(['place', 'Holt'])), [
    'person Samuel Holt (foreign minister)',
  ])
})

test('states stay states, unless a longer name holds them', () => {
  assert.deepEqual(join('He left Belgium.', saying(['organisation', 'Belgium'])), ['place Belgium'])
  assert.deepEqual(join('He left Radio Belgium One.', saying(['organisation', 'Radio Belgium One'])), [
    'organisation Radio Belgium One',
  ])
})

test("the story's names stay", () => {
  const learned = saying(['person', 'Aldermark'])
  assert.deepEqual(join('She lives in Aldermark now.', learned), ['person Aldermark'])
  assert.deepEqual(join('She lives in Aldermark now.', learned, 'Aldermark'), ['place Aldermark'])
})

test('an outlet that is told something stays an organisation', () => {
  assert.deepEqual(join('An official told the Spark on Friday.', saying(['other', 'Spark'])), [
    'organisation Spark',
  ])
})

test('the agency of a dateline stays an organisation', () => {
  const dateline = 'ORLSK, Kessar (KTP) - The locks were shut on Friday and the mayor left town.'
  assert.ok(join(dateline, () => []).includes('organisation KTP'))
  assert.ok(!join('The locks (KTP) were shut on Friday.', () => []).includes('organisation KTP'))
})
