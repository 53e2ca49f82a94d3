/**
 * Learning the weights, and measuring what is found with them, on a folder of corpora. Loaded by the commands that do so.
 * @module
 */
export { MissingCorpus } from './corpus-file.ts'
export { evaluate, MEASURED_LAYERS } from './evaluate.ts'
export type { Score } from './evaluate.ts'
export { LAYERS } from './layers.ts'
export type { LearnedLayer, WeightsAtHand } from './learned-layer.ts'
export { modelCard, noticeOf } from './model-card.ts'
export type { Described } from './model-card.ts'
