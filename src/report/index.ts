/**
 * The questions asked of ONE report: blocks, sentences, mentions, values, attributions, statements.
 * @module
 */
export { analyse } from './analyse.ts'
export type { AnalysedSentence, Analysis } from './analysis.ts'
export { SPEAKING_ROLES } from './analysis.ts'
export { findAttributions, ruledCandidates } from './attributions/index.ts'
export type { Attributed, LearnedAttributions } from './attributions/index.ts'
export * from './attributions/learned/index.ts'
export { sceneOf } from './attributions/scene.ts'
export type { Candidate, Scene } from './attributions/scene.ts'
export { describe, findBlocks, publishedBy, publishedNear } from './blocks/index.ts'
export { chainCarriers } from './carriers.ts'
export { namesByHand, rolesByHand, speakersByHand } from './hands/index.ts'
export type { ReportHands } from './hands/index.ts'
export { findMentions, ruledNames, STANDING } from './mentions/index.ts'
export * from './mentions/learned/index.ts'
export type { KnownName, KnownOffices, NamesContext } from './mentions/index.ts'
export { findStatements } from './statements.ts'
export { findValues } from './values/index.ts'
export type { Anchor } from './values/index.ts'
