import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomFrom } from '../../learn/random.ts'
import { areOne, linkAverage } from './link.ts'

/** Scores of so many items, of which many are equal; each row has the earlier items. */
function scored(size: number, share: number, seed: number): Map<number, number>[] {
  const random = randomFrom(seed)
  return Array.from({ length: size }, (_, i) => {
    const row = new Map<number, number>()
    for (let j = 0; j < i; j++) if (random() < share) row.set(j, Math.floor(random() * 16) / 16)
    return row
  })
}

/** The same clustering by its definition: of all pairs of clusters the most alike are joined, the earliest of equals. */
function byDefinition(scores: readonly ReadonlyMap<number, number>[], enough: number): number[][] {
  let clusters = scores.map((_, i) => [i])
  const likeness = (a: readonly number[], b: readonly number[]): number =>
    a.reduce(
      (sum, x) => sum + b.reduce((part, y) => part + (scores[Math.max(x, y)]?.get(Math.min(x, y)) ?? 0), 0),
      0,
    ) /
    (a.length * b.length)
  for (;;) {
    let best: { readonly a: number[]; readonly b: number[]; readonly score: number } | undefined
    for (const [i, a] of clusters.entries())
      for (const b of clusters.slice(i + 1)) {
        const score = likeness(a, b)
        if (score >= enough && (best === undefined || score > best.score)) best = { a, b, score }
      }
    if (best === undefined) return clusters
    const { a, b } = best
    clusters = clusters.map(one => (one === a ? [...a, ...b] : one)).filter(one => one !== b)
  }
}

for (const [size, share, enough] of [
  [12, 0.4, 0.3],
  [30, 0.9, 0.4],
  [30, 0.2, 0.1],
] as const)
  test(`${size} items are joined as comparing every pair of clusters joins them`, () => {
    for (let seed = 1; seed <= 20; seed++) {
      const scores = scored(size, share, seed)
      assert.deepEqual(linkAverage(scores, enough), byDefinition(scores, enough))
    }
  })

test('items that are not alike enough stay apart', () => {
  assert.deepEqual(linkAverage([new Map(), new Map([[0, 0.2]])], 0.3), [[0], [1]])
})

test('items of which each is like the less alike half of the others end in one cluster', () => {
  let found = 0
  for (const share of [0.6, 0.8, 0.9, 1])
    for (let seed = 1; seed <= 50; seed++) {
      const scores = scored(9, share, seed)
      if (!areOne(scores, 0.1)) continue
      found++
      assert.equal(linkAverage(scores, 0.1).length, 1)
    }
  assert.ok(found > 20, `${found} were found`)
  assert.ok(!areOne([], 0.2))
  assert.ok(!areOne([new Map(), new Map([[0, 0.1]])], 0.2))
})
