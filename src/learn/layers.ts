import { attributionsLayer } from './attributions-layer.ts'
import type { LearnedLayer } from './learned-layer.ts'
import { namesLayer } from './names-layer.ts'
import { taggerLayer } from './tagger-layer.ts'

/** The layers that are learned, in the order in which one needs another. */
export const LAYERS: readonly LearnedLayer[] = [taggerLayer, namesLayer, attributionsLayer]
