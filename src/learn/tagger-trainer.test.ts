import assert from 'node:assert/strict'
import test from 'node:test'
import { loadTagger, tag } from '../text/index.ts'
import { clusterWords } from './clusters.ts'
import { randomFrom } from './random.ts'
import { capitals, headlineCopies, titleCase } from './restyle.ts'
import { tagSet, trainTagger } from './tagger-trainer.ts'
import type { TaggedSentence } from './treebank.ts'
import { makeWordList } from './word-list.ts'

const sentence = (marked: string): TaggedSentence => {
  const pairs = marked.split(' ').map(one => one.split('/') as [string, string])
  return { words: pairs.map(([word]) => word), tags: pairs.map(([, one]) => one) }
}

const LESSONS = [
  'the/DT dog/NN barks/VBZ ./.',
  'the/DT cat/NN sleeps/VBZ ./.',
  'dogs/NNS bark/VBP ./.',
  'cats/NNS sleep/VBP ./.',
  'a/DT bird/NN sings/VBZ in/IN the/DT tree/NN ./.',
  'birds/NNS sing/VBP in/IN trees/NNS ./.',
].map(sentence)

const clusters = clusterWords(
  LESSONS.map(one => one.words),
  { clusters: 4, leastCount: 1, passes: 5 },
)
const words = makeWordList(
  LESSONS.map(one => one.words),
  LESSONS,
  tagSet(LESSONS),
  clusters,
)
const options = { epochs: 8, runs: 2, seed: 1, leastCount: 1, step: 0.1, omit: 0.1, leastCode: 1, words }
const lessons = LESSONS.map(one => ({ ...one, home: true, times: 1 }))

test('a trained tagger knows its lessons and generalises', () => {
  const tagger = loadTagger(trainTagger(lessons, options))
  for (const lesson of LESSONS) assert.deepEqual(tag(tagger, lesson.words), lesson.tags)
  assert.deepEqual(tag(tagger, ['a', 'cow', 'sleeps', '.']), ['DT', 'NN', 'VBZ', '.'])
})

test('the same lessons give the same bytes, another seed others', () => {
  assert.deepEqual(trainTagger(lessons, options), trainTagger(lessons, options))
  assert.notDeepEqual(trainTagger(lessons, options), trainTagger(lessons, { ...options, seed: 99 }))
})

test('clusters count from 1 and are as many as asked for, at most', () => {
  const found = [...clusters.values()]
  assert.ok(found.every(one => one >= 1 && one <= 4))
  assert.equal(clusters.size, new Set(LESSONS.flatMap(one => one.words)).size)
})

test('headline casings', () => {
  const plain = sentence('talks/NNS on/IN the/DT port/NN fail/VBP')
  assert.deepEqual(titleCase(plain).words, ['Talks', 'on', 'the', 'Port', 'Fail'])
  assert.deepEqual(capitals(plain).words, ['TALKS', 'ON', 'THE', 'PORT', 'FAIL'])
  const many = Array.from({ length: 1000 }, () => plain)
  const copies = headlineCopies(many, randomFrom(3))
  assert.ok(copies.length > 80 && copies.length < 160)
  assert.deepEqual(copies, headlineCopies(many, randomFrom(3)))
})
