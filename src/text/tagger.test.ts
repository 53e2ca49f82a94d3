import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import { english } from '../locales/index.ts'
import { spell } from './spellings.ts'
import { loadTagger, tag, tagText } from './tagger.ts'
import { tokenise } from './tokens.ts'

const bytes = readFileSync(join(import.meta.dirname, '../../weights/en/tagger.bin'))
const tagger = loadTagger(bytes)
const words = (text: string): string[] => tokenise(text, english.tokens).map(token => token.text)
/** "word/TAG word/TAG": what must come out. */
const tagged = (expected: string): void => {
  const given = expected.split(' ').map(one => one.slice(0, one.lastIndexOf('/')))
  assert.equal(
    tag(tagger, given)
      .map((one, i) => `${given[i]}/${one}`)
      .join(' '),
    expected,
  )
}

test('sentences of news', () => {
  tagged('The/DT minister/NN said/VBD on/IN Tuesday/NNP that/IN the/DT talks/NNS would/MD resume/VB ./.')
  tagged('Officials/NNS have/VBP rejected/VBN the/DT two-day/JJ offer/NN ,/, she/PRP added/VBD ./.')
  tagged('Mr./NNP Vale/NNP was/VBD quoted/VBN as/IN saying/VBG he/PRP had/VBD not/RB signed/VBN it/PRP ./.')
  tagged("“/`` We/PRP do/VBP n’t/RB know/VB ,/, ”/'' Orr/NNP told/VBD reporters/NNS ./.")
})

test('curly and straight marks give the same tags', () => {
  const straight = "He said: \"They're sure it wasn't Lowe's plan.\""
  const curly = 'He said: “They’re sure it wasn’t Lowe’s plan.”'
  assert.deepEqual(tag(tagger, words(curly)).slice(0, 3), tag(tagger, words(straight)).slice(0, 3))
  assert.deepEqual(tag(tagger, words(curly)).slice(4, -1), tag(tagger, words(straight)).slice(4, -1))
})

test('verbs of headlines are verbs in any casing', () => {
  for (const headline of [
    'Minister says talks will resume',
    'Minister Says Talks Will Resume',
    'MINISTER SAYS TALKS WILL RESUME',
  ]) {
    assert.deepEqual(tag(tagger, words(headline)).slice(1), ['VBZ', 'NNS', 'MD', 'VB'], headline)
  }
})

test('the same words give the same tags', () => {
  const sentence = words('Orla Vale, 42, told the Arden Times that 3.5m crowns had gone.')
  assert.deepEqual(tag(tagger, sentence), tag(loadTagger(bytes), sentence))
})

test('a text teaches how its own words are used', () => {
  const sentences = [
    'The firm sold the quorvane last year .',
    'Tests found a quorvane in the water .',
    'No quorvane was found .',
    'Quorvane harms the river .',
  ].map(one => one.split(' '))
  const of = (tags: string[][]): (string | undefined)[] =>
    tags.map((own, i) => own[(sentences[i] as string[]).findIndex(word => /^quorvane$/i.test(word))])
  assert.deepEqual(of(tagText(tagger, sentences.map(spell))), ['NN', 'NN', 'NN', 'NN'])
  assert.deepEqual(tagText(tagger, []), [])
  assert.deepEqual(tagText(tagger, [[]]), [[]])
})

test('odd input gives one known tag a word and never throws', () => {
  assert.deepEqual(tag(tagger, []), [])
  const piece = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '😀', '\ud800', 'a'.repeat(10_000), '—'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), list => {
      const tags = tag(tagger, list)
      assert.equal(tags.length, list.length)
      for (const one of tags) assert.ok(tagger.tags.includes(one))
      assert.equal(tagText(tagger, [spell(list), spell(list), spell(list)]).flat().length, list.length * 3)
    }),
  )
})

test('bytes that are no weights are refused', () => {
  assert.throws(() => loadTagger(new Uint8Array(0)), RangeError)
  assert.throws(() => loadTagger(new TextEncoder().encode('{"a": 1}')), RangeError)
  assert.throws(() => loadTagger(bytes.subarray(0, 1000)), RangeError)
})
