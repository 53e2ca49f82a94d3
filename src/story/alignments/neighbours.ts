import { scoreOf } from './similarity.ts'
import type { World } from './similarity.ts'
import type { Unit } from './units.ts'

/** Two units, by their indices, the earlier first. */
export type Pair = readonly [number, number]

/** Which units are worth comparing. */
export interface Worth {
  /** Whether a unit, by its index too, is compared at all. */
  readonly unit: (unit: Unit, at: number) => boolean
  /** The least likeness, 0..1, from which two units, by their indices, are compared; undefined: never. */
  readonly least: (a: number, b: number) => number | undefined
}

/**
 * Earlier units that each unit is compared with, the likest: in a story of a thousand reports one sentence has a thousand
 * witnesses, and two dozen of them show as well as all whether it belongs to them. Time grows with units × `NEAREST`, but
 * for the sums below, which cost an addition a pair.
 */
const NEAREST = 24

/** The pairs of units worth comparing in full. Likeness is summed over an index from concepts to units: two with nothing in common cost nothing. */
export function neighbours(units: readonly Unit[], world: World, worth: Worth): Pair[] {
  const index = new Map<string, number[]>()
  const shared = new Float64Array(units.length)
  const totals = Float64Array.from(units, unit => world.totals.get(unit) ?? 0)
  const pairs: Pair[] = []
  for (const [at, unit] of units.entries()) {
    if (!worth.unit(unit, at)) continue
    const touched: number[] = []
    for (const concept of unit.concepts) {
      const weight = world.weights.get(concept) ?? 0
      const holders = index.get(concept)
      if (holders === undefined) {
        index.set(concept, [at])
        continue
      }
      for (const other of holders) {
        const sum = shared[other] as number
        if (sum === 0) touched.push(other)
        shared[other] = sum + weight
      }
      holders.push(at)
    }
    for (const other of likest(at, touched, shared, totals, worth)) pairs.push([other, at])
    for (const other of touched) shared[other] = 0
  }
  return pairs
}

function likest(
  at: number,
  touched: readonly number[],
  shared: Float64Array,
  totals: Float64Array,
  worth: Worth,
): number[] {
  const found: { readonly other: number; readonly score: number }[] = []
  for (const other of touched) {
    const least = worth.least(other, at)
    if (least === undefined) continue
    const score = scoreOf(shared[other] as number, totals[other] as number, totals[at] as number)
    if (score >= least) found.push({ other, score })
  }
  if (found.length > NEAREST) found.sort((a, b) => b.score - a.score || a.other - b.other)
  return found.slice(0, NEAREST).map(one => one.other)
}
