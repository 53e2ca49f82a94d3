import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../locales/index.ts'
import { analyse, findBlocks, findMentions } from '../report/index.ts'
import { loadChain } from '../text/index.ts'
import type { Tagger } from '../text/index.ts'
import { NAMES_OPTIONS, trainNames } from './names.ts'
import type { MarkedText, NameKind } from './names.ts'
import { readConll, reportOf } from './names-corpora.ts'
import { gumNames } from './names-gum.ts'
import { meantimeNames } from './names-meantime.ts'

/** A tagger that calls everything a noun: one tag, no features. */
const tagger: Tagger = {
  tags: ['NN'],
  words: new Map(),
  weights: { shift: 27, slots: Int32Array.from([-1, -1]), entries: new Int32Array(0) },
}

const SIGNS: Readonly<Record<string, NameKind>> = { P: 'person', L: 'place', O: 'organisation' }

/** "[P Ana Velde] left [L Orlsk]." as a marked text. */
function marked(text: string, id: string): MarkedText {
  let plain = ''
  const names = []
  for (const part of text.split(/(\[[PLO] [^\]]+\])/)) {
    const start = plain.length
    const kind = SIGNS[part[1] ?? '']
    const isName = part.startsWith('[') && kind !== undefined
    plain += isName ? part.slice(3, -1) : part
    if (isName) names.push({ start, end: plain.length, kind })
  }
  return { report: reportOf(id, plain), names, corpus: 1 }
}

const LESSONS = ['Dorn', 'Brenn', 'Karsin', 'Anselm', 'Orlesk', 'Tamside', 'Aldermark', 'Gorle'].map(
  (name, i) => marked(`They sailed from [L ${name}] to [L ${name}] and the [O ${name} Rowing] won.`, `t${i}`),
)
const learn = (): Uint8Array =>
  trainNames(LESSONS, [], { tagger, locale: english }, { ...NAMES_OPTIONS, leastCode: 1 }, () => {})

test('what surrounds a name tells its kind in another text', () => {
  const report = reportOf('r', 'They sailed from Pellworm to Quill and the Pellworm Rowing won.')
  const analysis = analyse(report, findBlocks(report, english), tagger, english)
  const learned = { model: loadChain(learn()), words: tagger.words }
  const { mentions } = findMentions(analysis, english, undefined, learned)
  assert.deepEqual(
    mentions.map(one => `${one.kind} ${report.text.slice(one.start, one.end)}`),
    ['place Pellworm', 'place Quill', 'organisation Pellworm Rowing'],
  )
})

test('the same texts give the same bytes', () => {
  assert.deepEqual(learn(), learn())
})

test('CoNLL lines become texts with names', () => {
  const lines = ['Ana I-PER', 'Velde I-PER', 'left I-O', 'Orlsk I-LOC', '. O', '', '-DOCSTART- O', 'Hello O']
  const [first, second] = readConll(lines)
  assert.equal(first?.report.text.trimEnd(), 'Ana Velde left Orlsk.')
  assert.deepEqual(first?.names, [
    { start: 0, end: 9, kind: 'person' },
    { start: 15, end: 20, kind: 'place' },
  ])
  assert.equal(second?.report.text, 'Hello')
})

test('a proper name is cut out of a noun phrase', () => {
  const words = 'the Foreign Minister Ana Velde , who left the Bank of Orlsk in Kessar'.split(' ')
  const tags = 'DET PROPN PROPN PROPN PROPN PUNCT PRON VERB DET PROPN ADP PROPN ADP PROPN'.split(' ')
  const text = words.join(' ')
  let at = 0
  const tokens = words.map((word, i): [number, number, string, string, string] => {
    const start = at
    at += word.length + 1
    return [start, start + word.length, word, tags[i] as string, tags[i] === 'PROPN' ? 'NNP' : 'X']
  })
  const mention = (
    from: string,
    to: string,
    type: string,
  ): { start: number; end: number; type: string; named: boolean } => ({
    start: text.indexOf(from),
    end: text.indexOf(to) + to.length,
    type,
    named: true,
  })
  const entities = [mention('the Foreign', 'Kessar', 'person'), mention('the Bank', 'Kessar', 'organization')]
  const names = gumNames({ id: 'd', genre: 'news', text, tokens, entities }, english.names)
  assert.deepEqual(
    names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`),
    ['person Ana Velde', 'organisation Bank of Orlsk'],
  )
})

test('names of MEANTIME lose article, title and what follows a comma', () => {
  const text = 'The Orbit Group of Senator Ana Velde sailed to Orlsk, Kessar.'
  const span = (part: string): { start: number; end: number } => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  })
  const entities = [
    { ...span('The Orbit Group'), syntactic: 'NAM', class: 'ORG' },
    { ...span('Senator Ana Velde'), syntactic: 'NAM', class: 'PER' },
    { ...span('Orlsk, Kessar'), syntactic: 'NAM', class: 'LOC' },
    { ...span('Kessar'), syntactic: 'NAM', class: 'LOC' },
    { ...span('sailed'), syntactic: 'NOM', class: 'ORG' },
  ]
  const names = meantimeNames({ id: 'm', text, annotated_until: text.length, entities }, english.names)
  assert.deepEqual(
    names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`),
    ['organisation Orbit Group', 'person Ana Velde', 'place Orlsk', 'place Kessar'],
  )
})
