/**
 * The learned finder of attributions: cues, then source and content of each. What its trainer needs is exported too.
 * @module
 */
export { cueFeatures, cueList } from './cue-features.ts'
export { Around } from './feature-list.ts'
export type { FeatureList } from './feature-list.ts'
export { CueFinder } from './find.ts'
export { ATTRIBUTIONS_MAGIC, CUE_LABELS, SPAN_LABELS, loadAttributions } from './model.ts'
export type { AttributionModel } from './model.ts'
export { spanFeatures, spanList } from './span-features.ts'
export { tokensOf, traceAll } from './traces.ts'
export type { Traces } from './traces.ts'
export { viewOf } from './views.ts'
export type { CueView, FoundCue } from './views.ts'
