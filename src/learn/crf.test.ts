import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChainScores, featureKey, loadChain } from '../text/index.ts'
import { encodeChain } from './chain-file.ts'
import { learnChain } from './crf.ts'
import type { Example } from './crf.ts'
import { randomFrom } from './random.ts'

/** Feature hashes of four kinds of item. */
const [BEGIN, INSIDE, NOISE, OTHER] = [0x11111111, 0x2aaaaaaa, 0x3c3c3c3c, 0x55550000] as const
const OPTIONS = { labels: 3, epochs: 20, step: 0.1, decay: 0, omit: 0.1, leastCount: 1, seed: 3, runs: 1 }

/** Sequences in which label 1 stands at BEGIN, and label 2 at an INSIDE only behind label 1 or 2. */
function examples(count: number): { example: Example; items: number[] }[] {
  const random = randomFrom(9)
  return Array.from({ length: count }, () => {
    const items = Array.from(
      { length: 2 + Math.floor(random() * 6) },
      () => [BEGIN, INSIDE, INSIDE, OTHER][Math.floor(random() * 4)] as number,
    )
    const gold = new Uint8Array(items.length)
    for (const [i, item] of items.entries())
      gold[i] = item === BEGIN ? 1 : item === INSIDE && (gold[i - 1] ?? 0) > 0 ? 2 : 0
    const keys = Int32Array.from(items.flatMap(item => [featureKey(item), featureKey(NOISE)]))
    return {
      example: { keys, starts: Int32Array.from({ length: items.length + 1 }, (_, i) => i * 2), gold },
      items,
    }
  })
}

const learned = (): Uint8Array =>
  encodeChain(
    learnChain(
      examples(300).map(one => one.example),
      OPTIONS,
    ),
    1,
  )

test('a chain learns what depends on the label before', () => {
  const scores = new ChainScores(loadChain(learned()))
  let wrong = 0
  for (const { example, items } of examples(400).slice(300)) {
    scores.begin(items.length)
    for (const [i, item] of items.entries()) scores.score(i, Int32Array.of(item, NOISE), 2)
    if (scores.best().join() !== example.gold.join()) wrong++
  }
  assert.equal(wrong, 0)
})

test('the same examples give the same bytes', () => {
  assert.deepEqual(learned(), learned())
})

test('features seen too seldom are not learned', () => {
  const all = examples(50).map(one => one.example)
  const rare = Int32Array.from(all[0]?.keys ?? [])
  rare[0] = featureKey(0x7fff0000)
  const { keys } = learnChain([{ ...(all[0] as Example), keys: rare }, ...all], { ...OPTIONS, leastCount: 2 })
  assert.ok(keys.includes(featureKey(BEGIN)))
  assert.ok(!keys.includes(featureKey(0x7fff0000)))
})
