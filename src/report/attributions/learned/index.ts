/**
 * The learned finder of attributions: cues, then source and content of each. What its trainer needs is exported too.
 * @module
 */
export { CUE_FEATURES, cueFeatures } from './cue-features.ts'
export { CueFinder, learnedCues } from './find.ts'
export { ATTRIBUTIONS_MAGIC, CUE_LABELS, SPAN_LABELS, loadAttributions } from './model.ts'
export type { AttributionModel } from './model.ts'
export { SPAN_FEATURES, spanFeatures } from './span-features.ts'
export { tokensOf, traceAll } from './traces.ts'
export type { Traces } from './traces.ts'
export { viewOf } from './views.ts'
export type { CueView, FoundCue } from './views.ts'
