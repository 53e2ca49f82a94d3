import type { Unit } from '../alignments/index.ts'

/** Words and concepts that a statement must have to tell something by itself. */
const TELLING = 6
const CONCEPTS = 3

/** Whether a statement tells something when it stands alone: no headline, no scrap of a sentence, and not where somebody said something. */
export const isTelling = (unit: Unit): boolean =>
  !unit.isFrame && unit.role !== 'headline' && unit.words.length >= TELLING && unit.concepts.size >= CONCEPTS
