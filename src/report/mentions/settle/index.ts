import type { Candidate, Scan } from '../scan.ts'
import { readBearers } from './bearers.ts'
import { joinBesides } from './besides.ts'
import { addBodies } from './bodies.ts'
import { readCases } from './cases.ts'
import { readDistricts } from './districts.ts'
import { partPairs } from './pairs.ts'
import { dropNobodies } from './nobodies.ts'
import { partRuns } from './runs.ts'
import { dropSmall } from './small.ts'
import { readStanding } from './standing.ts'
import { trimNames } from './trim.ts'
import { readWholes } from './wholes.ts'
import { readWorks } from './works.ts'

export { STANDING } from './standing.ts'
export { hasWorkHead } from './works.ts'

/** A refiner of the names of a report. */
type Refiner = (candidates: readonly Candidate[], scan: Scan) => readonly Candidate[]

/** In order: what is no name, where names end, what they are, what is added. */
const REFINERS: readonly Refiner[] = [
  dropSmall,
  joinBesides,
  readWholes,
  trimNames,
  partRuns,
  dropNobodies,
  readCases,
  partPairs,
  readWorks,
  readBearers,
  readStanding,
  readDistricts,
  addBodies,
]

/**
 * Settles the names of a report once rules and learning have found them, by what the whole report says. Nothing here is seen
 * by what learns, so that a change needs no new weights.
 */
export const settle: Refiner = (candidates, scan) =>
  REFINERS.reduce((names, refine) => refine(names, scan), candidates)
