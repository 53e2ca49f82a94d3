import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeChain } from '../learn/chain-file.ts'
import { randomFrom } from '../learn/random.ts'
import { CERTAIN, ChainScores, loadChain } from './chain.ts'
import { featureKey } from './feature-table.ts'

const LABELS = 3
const FEATURES = Array.from({ length: 12 }, (_, i) => Math.imul(i + 1, 0x9e3779b1))

/** A chain with random weights, and the weights as they come back from the file. */
function chainOf(seed: number) {
  const random = randomFrom(seed)
  const weight = (): number => random() * 4 - 2
  const keys = FEATURES.map(featureKey).sort((a, b) => a - b)
  const bytes = encodeChain(
    {
      labels: LABELS,
      keys,
      weights: Float32Array.from({ length: keys.length * LABELS }, weight),
      passage: Float32Array.from({ length: (LABELS + 1) * LABELS }, weight),
    },
    1,
  )
  return { model: loadChain(bytes), random }
}

/** All labellings of a sequence with the logarithm of their weight, by brute force. */
function labellings(model: ReturnType<typeof loadChain>, rows: readonly (readonly number[])[]) {
  let all: { labels: number[]; sum: number }[] = [{ labels: [], sum: 0 }]
  for (const row of rows) {
    all = all.flatMap(({ labels, sum }) =>
      row.map((score, label) => {
        const before = labels.at(-1) ?? LABELS
        return {
          labels: [...labels, label],
          sum: sum + score + (model.passage[before * LABELS + label] as number) * model.unit,
        }
      }),
    )
  }
  return all
}

/** The scores of one feature set, read through sequences of one item and of two. */
function rowsOf(model: ReturnType<typeof loadChain>, items: readonly Int32Array[]): number[][] {
  return items.map(features => {
    const { weights, unit } = model
    const row = [features.length === 0 ? CERTAIN : 0, 0, 0]
    for (const feature of features) {
      const key = featureKey(feature)
      for (let at = 0; at < weights.slots.length; at += weights.stride) {
        if (weights.slots[at] !== key) continue
        const packed = weights.slots[at + 1] as number
        for (let k = 0; k < LABELS - 1; k++) {
          const code = (packed << (24 - 8 * k)) >> 24
          row[k + 1] = (row[k + 1] as number) + code * Math.abs(code) * unit
        }
      }
    }
    return row
  })
}

test('best labels and probabilities are those of brute force', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { model, random } = chainOf(seed)
    const items = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
      Int32Array.from(FEATURES.filter(() => random() < 0.3)),
    )
    const scores = new ChainScores(model)
    scores.begin(items.length)
    for (const [i, features] of items.entries()) scores.score(i, features, features.length)
    const all = labellings(model, rowsOf(model, items))
    const best = all.reduce((a, b) => (b.sum > a.sum ? b : a))
    assert.deepEqual([...scores.best()], best.labels)
    const total = all.reduce((sum, one) => sum + Math.exp(one.sum), 0)
    const outside = scores.outside()
    for (const i of items.keys()) {
      const share = all.reduce((sum, one) => (one.labels[i] === 0 ? sum + Math.exp(one.sum) : sum), 0) / total
      assert.ok(Math.abs((outside[i] as number) - share) < 1e-6, `${outside[i]} for ${share}`)
    }
  }
})

test('a toll on label 0 lets others win', () => {
  const { model } = chainOf(7)
  const scores = new ChainScores(model)
  scores.begin(4)
  for (let i = 0; i < 4; i++) scores.score(i, Int32Array.of(FEATURES[i] as number), 1)
  assert.ok(scores.best(100).every(label => label !== 0))
  assert.ok(scores.best(-100).every(label => label === 0))
})

test('an item without features has label 0, whatever the toll of others', () => {
  const { model } = chainOf(3)
  const scores = new ChainScores(model)
  scores.begin(3)
  scores.score(0, Int32Array.of(FEATURES[0] as number), 1)
  scores.score(1, Int32Array.of(), 0)
  scores.score(2, Int32Array.of(FEATURES[1] as number), 1)
  assert.equal(scores.best(2)[1], 0)
  assert.ok((scores.outside()[1] as number) > 0.999)
})

test('an empty sequence has no labels', () => {
  const scores = new ChainScores(chainOf(1).model)
  scores.begin(0)
  assert.deepEqual([...scores.best()], [])
  assert.deepEqual([...scores.outside()], [])
})

test('other bytes are refused', () => {
  assert.throws(() => loadChain(new TextEncoder().encode('VTAG1 something')), RangeError)
  assert.throws(() => loadChain(new TextEncoder().encode('VCRF1')), RangeError)
})
