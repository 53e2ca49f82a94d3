import assert from 'node:assert/strict'
import { test } from 'node:test'
import { score } from './count.ts'
import { QUESTION_PAIR_MEASURES, rankedCounts, SENTENCE_PAIR_MEASURES } from './pairs.ts'

const valuesOf = (
  documents: readonly (readonly number[])[],
  measures: typeof SENTENCE_PAIR_MEASURES,
): number[] => score(documents, measures).map(one => Math.round(one.value * 1000))

test('average precision is that of the pairs of all documents together, equal scores in one step', () => {
  const ranked = (...pairs: (readonly [number, boolean])[]) =>
    pairs.map(([rank, positive]) => ({ score: rank, positive }))
  const found = rankedCounts([ranked([9, true], [7, false], [1, false]), ranked([5, true], [5, false])])
  const beside = rankedCounts([ranked([1, true], [7, false], [1, false]), ranked([1, true], [5, false])])
  const documents = found.map((counts, i) => [...counts, ...(beside[i] ?? [])])
  // 1 of 1 and 2 of 4, in the mean; beside them both right ones come with the last, 2 of 5
  assert.deepEqual(valuesOf(documents, SENTENCE_PAIR_MEASURES), [750, 400, 350])
})

test('F1 stands beside that of the yardstick', () => {
  assert.deepEqual(valuesOf([[2, 0, 0, 1, 1, 1]], QUESTION_PAIR_MEASURES), [1000, 500, 500])
})
