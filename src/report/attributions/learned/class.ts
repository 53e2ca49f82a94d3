import type { Span } from '../../../model/index.ts'
import { overlapping } from '../scene.ts'
import { headOf } from './between.ts'
import type { Traces } from './traces.ts'
import type { FoundCue } from './views.ts'

/** A cue that only the learned finder knows must be so likely to be taken for speech. */
const SURE = 0.5

/**
 * Whether a cue reports words or a state of mind. Words need somebody who speaks, and either quotation marks or a verb or
 * document of speech that is sure to be a cue. A chain of speech must not hang on a guess; what is said of minds is cheap to keep.
 */
export function classOf(
  traces: Traces,
  cue: FoundCue,
  source: readonly Span[],
  content: readonly Span[],
): 'speech' | 'attitude' {
  const { scene } = traces
  const { speech } = scene.locale
  if (source.length === 0) return 'attitude'
  if (content.some(span => overlapping(scene.regions, span).length > 0)) return 'speech'
  if (cue.likely < SURE) return 'attitude'
  const stem = scene.stems[headOf(traces, cue)] ?? ''
  const verb = speech.cueVerbs.get(stem)
  return verb?.class ?? (speech.documentNouns.has(stem) ? 'speech' : 'attitude')
}
