import { findAged } from './aged.ts'
import { findBodies } from './bodies.ts'
import { findCapitals } from './capital.ts'
import { findOffices } from './office.ts'
import { findOrganisations } from './organisation.ts'
import { findPairs } from './pair.ts'
import { findPartisans } from './partisans.ts'
import type { Nominal, NominalFinder, NominalScan } from './types.ts'
import { findUnnamed } from './unnamed.ts'

export { PARTISAN } from './partisans.ts'
export type { Nominal, NominalScan } from './types.ts'

/** The finders of nominals, in order. */
const FINDERS: readonly NominalFinder[] = [
  findOffices,
  findPartisans,
  findAged,
  findBodies,
  findOrganisations,
  findPairs,
  findCapitals,
  findUnnamed,
]

/** Finds the phrases that stand for entities; the first finder that takes a stretch keeps it. */
export function findNominals(input: NominalScan): Nominal[] {
  const found: Nominal[] = []
  for (const find of FINDERS) {
    for (const one of find(input, found)) {
      if (!found.some(other => other.phrase.first < one.phrase.last && one.phrase.first < other.phrase.last))
        found.push(one)
    }
  }
  return found.sort((a, b) => a.phrase.first - b.phrase.first)
}
