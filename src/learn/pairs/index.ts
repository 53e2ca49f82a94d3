/**
 * Whether two passages of two reports say the same: ranked and aligned by the evidence that a story gathers.
 * @module
 */
export { countPropositionPairs } from './propositions.ts'
export { countQuestionPairs } from './questions.ts'
export { countSentencePairs } from './sentences.ts'
