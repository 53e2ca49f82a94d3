import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bestThreshold, learnAmong, oneToOne, tally } from './choose.ts'

const links = [
  { a: 'lock', b: 'gate', positive: false, features: [3] },
  { a: 'lock', b: 'lock', positive: true, features: [5] },
  { a: 'dam', b: 'lock', positive: false, features: [4] },
  { a: 'dam', b: 'dam', positive: true, features: [1] },
]

describe('choosing', () => {
  test('takes each side once, the best first', () => {
    const taken = oneToOne(
      links,
      links.map(one => one.features[0] ?? 0),
      ({ a, b }) => [`left ${a}`, `right ${b}`],
    )
    assert.deepEqual(
      taken.map(({ item }) => `${item.a} ${item.b}`),
      ['lock lock', 'dam dam'],
    )
  })

  test('finds the threshold of the best F1; equal scores stay together', () => {
    const chosen = [
      { score: 0.9, positive: true },
      { score: 0.5, positive: true },
      { score: 0.5, positive: false },
      { score: 0.2, positive: false },
    ]
    assert.equal(bestThreshold(chosen, 2), 0.5)
    assert.equal(bestThreshold(chosen, 1), 0.9)
    assert.equal(bestThreshold([], 3), Number.POSITIVE_INFINITY)
  })

  test('counts what is right, too much and missing', () => {
    assert.deepEqual(tally(links, links.slice(0, 2)), [1, 1, 1])
  })

  test('judges an item by what is known of it and by its rivals', () => {
    const groups = Array.from({ length: 30 }, (_, i) => [
      { features: [i % 5], positive: false },
      { features: [(i % 5) + 1], positive: true },
    ])
    const rivals = (_: unknown, odds: readonly number[]): number[][] =>
      odds.map((own, i) => [own - (odds[1 - i] as number)])
    const judge = learnAmong(groups, rivals)
    const [low = 1, high = 0] = judge([
      { features: [4], positive: false },
      { features: [5], positive: true },
    ])
    assert.ok(low < 0.5 && high > 0.5)
  })
})
