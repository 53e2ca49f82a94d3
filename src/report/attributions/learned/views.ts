import type { AnalysedSentence } from '../../analysis.ts'
import type { Candidate, Range } from '../scene.ts'
import { RULED_CONTENT, RULED_CUE, RULED_SOURCE, tokensOf } from './traces.ts'
import type { Traces } from './traces.ts'

/** A cue as the chain of cues found it. */
export interface FoundCue extends Range {
  /** How likely its tokens are part of a cue, 0 to 1, averaged. */
  readonly likely: number
}

/** What is known of one cue before the tokens of its sentence are labelled. Arrays hold one number a token of the sentence. */
export interface CueView {
  readonly sentence: AnalysedSentence
  readonly cue: Range
  /** How sure the cue is, 0 to 9. */
  readonly sureness: number
  /** What the rule with this cue made of each token (`RULED_...`, 0 nothing); undefined where no rule has the cue. */
  readonly ruled: Uint8Array | undefined
  /** 1 on each token of the other cues of the sentence. */
  readonly others: Uint8Array
}

const STEPS = 10

/** The view of one cue among the cues found in its sentence; `candidates` are those of the rules. */
export function viewOf(
  traces: Traces,
  candidates: readonly Candidate[],
  sentence: AnalysedSentence,
  cue: FoundCue,
  found: readonly FoundCue[],
): CueView {
  const others = new Uint8Array(sentence.last - sentence.first)
  for (const other of found) {
    if (other.from === cue.from) continue
    for (let i = other.from; i < other.to; i++)
      if (i < cue.from || i >= cue.to) others[i - sentence.first] = 1
  }
  const owner = ownerOf(traces, cue)
  return {
    sentence,
    cue,
    sureness: Math.min(STEPS - 1, Math.floor(cue.likely * STEPS)),
    ruled: owner === -1 ? undefined : ruledBy(traces, sentence, candidates[owner] as Candidate),
    others,
  }
}

/** Index of the first candidate of the rules that shares a token of its cue with this one, or -1. */
export function ownerOf(traces: Traces, cue: Range): number {
  let owner = -1
  for (let i = cue.from; i < cue.to; i++) {
    const here = traces.owner[i] as number
    if (here !== -1 && (owner === -1 || here < owner)) owner = here
  }
  return owner
}

function ruledBy(traces: Traces, sentence: AnalysedSentence, candidate: Candidate): Uint8Array {
  const ruled = new Uint8Array(sentence.last - sentence.first)
  for (const [spans, kind] of [
    [candidate.content, RULED_CONTENT],
    [candidate.source, RULED_SOURCE],
    [candidate.cue, RULED_CUE],
  ] as const) {
    for (const i of tokensOf(traces.scene, spans))
      if (i >= sentence.first && i < sentence.last) ruled[i - sentence.first] = kind
  }
  return ruled
}
