/**
 * The questions asked of all reports of one story: who is who, what is one utterance, on whom it rests, who disagrees, and
 * what to tell first.
 * @module
 */
export { composeAccount, keptFrom } from './account/index.ts'
export {
  affiliatedBy,
  align,
  alignFacts,
  commonOf,
  evidenceOf,
  filerOf,
  postsOf,
  unitsOf,
  worldOf,
} from './alignments/index.ts'
export type { Aligned, Provenance, Unit } from './alignments/index.ts'
export { findDerivations, isOutlet } from './derivations.ts'
export type { CopyOf } from './derivations.ts'
export { findDiscrepancies } from './discrepancies/index.ts'
export { joinEntities } from './entities/index.ts'
export { localAt, unitAt } from './hands.ts'
export type { Place, PlacedPair, StoryHands } from './hands.ts'
export { findQuotation } from './quotations/index.ts'
export type { Asked, QuotationCheck, QuotationPlace, WordDifference } from './quotations/index.ts'
export { canonicalOrder, siglumOf } from './sigla.ts'
