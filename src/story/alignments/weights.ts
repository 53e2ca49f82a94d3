import type { Unit } from './units.ts'

/** Weight of each concept of a story: rare ones tell more (inverse document frequency over units, Spärck Jones 1972). */
export type Weights = ReadonlyMap<string, number>

/** Statements below which a story knows too little of how rare a word is, and counts as if it had so many. */
const FEW = 100

/** Weighs the concepts of a story. */
export function weigh(units: readonly Unit[]): Weights {
  const counts = new Map<string, number>()
  for (const unit of units)
    for (const concept of unit.concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1)
  const total = Math.max(units.length, FEW)
  return new Map([...counts].map(([concept, count]) => [concept, Math.log(1 + total / count)]))
}

/** Weight of some concepts together. */
export function totalOf(concepts: Iterable<string>, weights: Weights): number {
  let sum = 0
  for (const concept of concepts) sum += weights.get(concept) ?? 0
  return sum
}
