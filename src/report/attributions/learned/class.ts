import type { Span } from '../../../model/index.ts'
import { firstAt } from '../../../text/index.ts'
import { holdsClause, isPaper } from '../papers.ts'
import { overlapping, textAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { headOf } from './between.ts'
import type { Traces } from './traces.ts'
import type { FoundCue } from './views.ts'

/** A cue that only the learned finder knows must be so likely to be taken for speech. */
const SURE = 0.5
/** Quoted words from which on an unknown cue introduces speech: `progress stalled over "dialogue"` quotes nobody. */
const SAID_WORDS = 3

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
  const stem = scene.stems[headOf(traces, cue)] ?? ''
  const known = speech.cueVerbs.get(stem)?.class ?? (speech.documentNouns.has(stem) ? 'speech' : undefined)
  const quoted = content.flatMap(span => overlapping(scene.regions, span))
  if (quoted.some(region => known || cue.likely >= SURE || wordsIn(scene, region) >= SAID_WORDS))
    return 'speech'
  if (content.some(span => holdsClause(scene, span)) && showsRecord(scene, stem, source)) return 'speech'
  if (cue.likely < SURE || (speech.deeds.has(stem) && !content.some(span => holdsClause(scene, span))))
    return 'attitude'
  return known ?? 'attitude'
}

/** `..., court records show`: papers say what stands in them. */
const showsRecord = (scene: Scene, stem: string, source: readonly Span[]): boolean =>
  scene.locale.speech.recordVerbs.has(stem) && source.some(span => isPaper(scene, span))

const tokensIn = ({ analysis }: Scene, span: Span): number[] => {
  const first = firstAt(analysis.tokens, span.start)
  const last = firstAt(analysis.tokens, span.end)
  return Array.from({ length: last - first }, (_, i) => first + i)
}

const wordsIn = (scene: Scene, span: Span): number =>
  tokensIn(scene, span).filter(i => /\p{L}/u.test(textAt(scene, i))).length
