import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomFrom } from '../../learn/random.ts'
import { neighbours } from './neighbours.ts'
import type { Nearest, Worth } from './neighbours.ts'
import { scoreOf } from './similarity.ts'
import type { World } from './similarity.ts'
import type { Unit } from './units.ts'

/** Invented statements of a few concepts each, so that many have the same ones, and what the comparing asks of their world. */
function invented(size: number, concepts: number): { units: Unit[]; world: World } {
  const random = randomFrom(size)
  const pick = (): string => `w:${Math.floor(concepts * random() * random())}`
  const units = Array.from(
    { length: size },
    (_, report) => ({ report, concepts: new Set([pick(), pick(), pick()]) }) as unknown as Unit,
  )
  const counts = new Map<string, number>()
  for (const one of units) for (const each of one.concepts) counts.set(each, (counts.get(each) ?? 0) + 1)
  const weights = new Map([...counts].map(([one, count]) => [one, Math.log(1 + size / count)]))
  const total = ({ concepts }: Unit): number =>
    [...concepts].reduce((sum, one) => sum + (weights.get(one) ?? 0), 0)
  const world = { weights, stakeOf: (unit: Unit) => ({ total: total(unit) }) }
  return { units, world: world as unknown as World }
}

/** What `neighbours` must find, by comparing each with each. */
function eachWithEach(
  units: readonly Unit[],
  { weights, stakeOf }: World,
  worth: Worth,
  most: number,
): Nearest {
  return units.map((unit, at) => {
    if (!worth.unit(unit, at)) return []
    const concepts = [...unit.concepts]
    const found = units.slice(0, at).flatMap((one, other) => {
      const both = concepts.filter(concept => one.concepts.has(concept))
      const least = worth.leastOf?.(other, at)
      if (!worth.unit(one, other) || both.length === 0 || least === undefined || worth.apart?.(other, at))
        return []
      const sum = both.reduce((so, concept) => so + (weights.get(concept) ?? 0), 0)
      const score = scoreOf(sum, stakeOf(one).total, stakeOf(unit).total)
      return score < least ? [] : [{ other, score, place: concepts.indexOf(both[0] as string) }]
    })
    const sorted =
      found.length > most
        ? found.sort((a, b) => b.score - a.score || a.other - b.other)
        : found.sort((a, b) => a.place - b.place || a.other - b.other)
    return sorted.slice(0, most).map(({ other }) => other)
  })
}

const WORTH: Worth = {
  unit: (_, at) => at % 7 !== 0,
  kind: at => String(at % 3),
  least: 0.2,
  leastOf: (a, b) => (a % 3 === 2 && b % 3 === 2 ? undefined : a % 3 === 0 ? 0.5 : 0.2),
  apart: (a, b) => (a + b) % 5 === 0,
}

for (const [size, concepts] of [
  [60, 12],
  [400, 30],
  [400, 900],
] as const)
  test(`of ${size} statements the likest are found that comparing each with each finds`, () => {
    const { units, world } = invented(size, concepts)
    const found = neighbours(units, world, WORTH)
    assert.deepEqual(found, eachWithEach(units, world, WORTH, 24))
    assert.ok(found.flat().length > 0)
    assert.notDeepEqual(found, eachWithEach(units, world, { ...WORTH, apart: () => false }, 24))
  })

test('statements with nothing in common are no neighbours', () => {
  const { units, world } = invented(2, 1)
  const strangers = units.map((unit, at) => ({ ...unit, concepts: new Set([`w:${at}`]) }))
  assert.deepEqual(neighbours(strangers, world, { unit: () => true, least: 0.01 }), [[], []])
})
