import type { Span } from '../../../model/index.ts'
import { ChainScores } from '../../../text/index.ts'
import type { WordList } from '../../../text/index.ts'
import type { AnalysedSentence } from '../../analysis.ts'
import { SPEAKING_ROLES } from '../../analysis.ts'
import { spanOf } from '../scene.ts'
import type { Candidate, Range, Scene } from '../scene.ts'
import { CUE_FEATURES, cueFeatures } from './cue-features.ts'
import { classOf } from './class.ts'
import { CUE_LABELS, SPAN_LABELS } from './model.ts'
import type { AttributionModel } from './model.ts'
import { SPAN_FEATURES, spanFeatures } from './span-features.ts'
import { IS, traceAll } from './traces.ts'
import type { Traces } from './traces.ts'
import { ownerOf, viewOf } from './views.ts'
import type { FoundCue } from './views.ts'

/** What was learned about one cue. */
export interface LearnedCue {
  readonly cue: FoundCue
  /** Index of the rules' candidate with this cue, or -1. */
  readonly owner: number
  /** Undefined where the cue has no content: it is none. */
  readonly candidate: Candidate | undefined
}

/** Taken from "outside" when cues are looked for, in natural logarithms: a spurious cue is sorted out by its spans, a missed one is lost. */
export const CUE_TOLL = 1.5
/** A cue that no rule has must be so likely. Measured on the development articles: .1 78.5, .2 78.8, .3 78.5 content F1. */
const LIKELY = 0.2
/** Tokens from which on a sentence is no writer's and is not read. */
const LONGEST = 400

/** Labels every sentence of a report: its cues, then source and content of each. `ruled` are the candidates of the rules. */
export function learnedCues(
  scene: Scene,
  model: AttributionModel,
  words: WordList,
  ruled: readonly Candidate[],
): LearnedCue[] {
  const traces = traceAll(scene, words, ruled)
  const finder = new CueFinder(model)
  const spans = new ChainScores(model.spans)
  const features = new Int32Array(SPAN_FEATURES)
  const learned: LearnedCue[] = []
  for (const sentence of scene.analysis.sentences) {
    if (!SPEAKING_ROLES.has(sentence.role) || sentence.last - sentence.first > LONGEST) continue
    const cues = finder.find(traces, sentence)
    for (const cue of cues) {
      if (cue.likely < LIKELY && ownerOf(traces, cue) === -1) continue
      const view = viewOf(traces, ruled, sentence, cue, cues)
      spans.begin(sentence.last - sentence.first)
      spanFeatures(traces, view, features, (item, count) => spans.score(item, features, count))
      learned.push({
        cue,
        owner: ownerOf(traces, cue),
        candidate: candidateOf(traces, sentence, cue, spans.best()),
      })
    }
  }
  return learned
}

/** Finds the cues of a sentence. */
export class CueFinder {
  private readonly scores: ChainScores
  private readonly features = new Int32Array(CUE_FEATURES)
  private first = 0
  private outside: Float64Array | undefined
  constructor(model: Pick<AttributionModel, 'cues'>) {
    this.scores = new ChainScores(model.cues)
  }
  /** The cues of a sentence, ascending, with how likely each is. */
  find(traces: Traces, sentence: AnalysedSentence): FoundCue[] {
    const { scores, features } = this
    const { first, last } = sentence
    scores.begin(last - first)
    for (let i = first; i < last; i++)
      scores.score(i - first, features, cueFeatures(traces, sentence, i, features))
    this.first = first
    this.outside = undefined
    return rangesOf(scores.best(CUE_TOLL), CUE_LABELS.begins).map(({ from, to }) => {
      const range = { from: first + from, to: first + to }
      return { ...range, likely: this.likely(range) }
    })
  }

  /** How likely the tokens of a range of the sentence last looked at are part of a cue, averaged. */
  likely(range: Range): number {
    this.outside ??= this.scores.outside()
    let sum = 0
    for (let i = range.from; i < range.to; i++) sum += 1 - (this.outside[i - this.first] as number)
    return sum / (range.to - range.from)
  }
}

/** The ranges of a kind of label: `begins`, and behind it any number of `begins + 1`. */
export function rangesOf(labels: Uint8Array, begins: number): Range[] {
  const ranges: Range[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== begins && labels[i] !== begins + 1) continue
    let to = i + 1
    while (to < labels.length && labels[to] === begins + 1) to++
    ranges.push({ from: i, to })
    i = to - 1
  }
  return ranges
}

function candidateOf(
  traces: Traces,
  sentence: AnalysedSentence,
  cue: FoundCue,
  labels: Uint8Array,
): Candidate | undefined {
  const { scene } = traces
  const spans = (begins: number): Span[] =>
    rangesOf(labels, begins)
      .map(({ from, to }) => trimmed(traces, { from: sentence.first + from, to: sentence.first + to }))
      .filter(({ from, to }) => to > from)
      .map(range => spanOf(scene, range))
  const content = spans(SPAN_LABELS.content)
  if (content.length === 0) return undefined
  const source = spans(SPAN_LABELS.source)
  return {
    rule: 'learned',
    class: classOf(traces, cue, source, content),
    source,
    cue: [spanOf(scene, cue)],
    content,
    confidence: Math.round(cue.likely * 100) / 100,
  }
}

/** A range without the commas and stops at its ends. */
function trimmed(traces: Traces, range: Range): Range {
  let { from, to } = range
  while (from < to && ((traces.is[from] as number) & IS.stop) !== 0) from++
  while (to > from && ((traces.is[to - 1] as number) & IS.stop) !== 0) to--
  return { from, to }
}
