import assert from 'node:assert/strict'
import test from 'node:test'
import { english } from '../locales/index.ts'
import { consistentDashes, joinedTag, projectedSentences, treebankSentences } from './treebank.ts'
import type { TreebankDocument } from './treebank.ts'

/** A document of one sentence from "word/TAG" pieces; a piece that begins with + stands close to the one before. */
function bank(marked: string): TreebankDocument {
  let text = ''
  const tokens: [number, number, string, string, string][] = []
  for (const piece of marked.split(' ')) {
    const glued = piece.startsWith('+')
    const cut = piece.lastIndexOf('/')
    const word = piece.slice(glued ? 1 : 0, cut)
    if (text && !glued) text += ' '
    tokens.push([text.length, text.length + word.length, word, 'X', piece.slice(cut + 1)])
    text += word
  }
  return { id: 'a', genre: 'news', text, sentences: [[0, text.length]], tokens }
}

const projected = (marked: string): string =>
  projectedSentences(bank(marked), english.tokens)
    .flatMap(({ words, tags }) => words.map((word, i) => `${word}/${tags[i]}`))
    .join(' ')

test('compounds are joined as the Penn treebank has them', () => {
  assert.equal(projected('a/DT two/CD +-/HYPH +day/NN visit/NN'), 'a/DT two-day/JJ visit/NN')
  assert.equal(projected('the/DT take/NN +-/HYPH +off/NN failed/VBD'), 'the/DT take-off/NN failed/VBD')
  assert.equal(projected('state/NN +-/HYPH +run/VBN'), 'state-run/JJ')
  assert.equal(projected('she/PRP re/AFX +-/HYPH +joined/VBD'), 'she/PRP re-joined/VBD')
  assert.equal(projected('Orr/NNP +-/HYPH +Vale/NNP talks/NNS'), 'Orr-Vale/NNP talks/NNS')
})

test('what a treebank joins and we part has a tag for each part', () => {
  assert.equal(projected('a/b/NN'), 'a/NN //SYM b/NN')
})

test('sentences in which the tokens cross are left out', () => {
  assert.deepEqual(projectedSentences(bank('ab/NN'), english.tokens).length, 1)
  const crossing: TreebankDocument = { ...bank('ab/NN'), tokens: [] }
  assert.deepEqual(projectedSentences(crossing, english.tokens), [])
})

test('the treebank tokens are kept as they are', () => {
  assert.deepEqual(treebankSentences(bank('two/CD +-/HYPH +day/NN')), [
    { words: ['two', '-', 'day'], tags: ['CD', 'HYPH', 'NN'] },
  ])
})

test('dashes have one tag', () => {
  assert.deepEqual(consistentDashes({ words: ['-', ','], tags: [',', ','] }).tags, [':', ','])
})

test('number words stay numbers', () => {
  assert.equal(
    joinedTag(
      [
        { word: 'twenty', tag: 'CD' },
        { word: '-', tag: 'HYPH' },
        { word: 'two', tag: 'CD' },
      ],
      'NNS',
    ),
    'CD',
  )
})
