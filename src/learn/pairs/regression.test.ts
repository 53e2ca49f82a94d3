import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { learnChance } from './regression.ts'

describe('logistic regression', () => {
  test('learns which feature tells, and in which direction', () => {
    const examples = Array.from({ length: 40 }, (_, i) => ({
      features: [i % 10, i % 3, 1],
      positive: i % 10 >= 5,
    }))
    const chance = learnChance(examples)
    assert.ok(chance([9, 0, 1]) > 0.8)
    assert.ok(chance([0, 0, 1]) < 0.2)
    assert.ok(Math.abs(chance([4.5, 0, 1]) - chance([4.5, 2, 1])) < 0.1)
  })
})
