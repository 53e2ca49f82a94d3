import type { Span } from '../../../model/index.ts'
import { ChainScores } from '../../../text/index.ts'
import type { WordList } from '../../../text/index.ts'
import type { AnalysedSentence } from '../../analysis.ts'
import { SPEAKING_ROLES } from '../../analysis.ts'
import { spanOf } from '../scene.ts'
import type { Candidate, Range, Scene } from '../scene.ts'
import { cueList, jointFeatures, mayBeCue } from './cue-features.ts'
import { CUE_PLACES, cueSumsOf } from './cue-sums.ts'
import type { CueSums } from './cue-sums.ts'
import { Around } from './feature-list.ts'
import { classOf } from './class.ts'
import { isProtected } from './merge.ts'
import { CUE_LABELS, SPAN_LABELS } from './model.ts'
import type { AttributionModel } from './model.ts'
import { SpanScorer } from './span-sums.ts'
import { IS, traceAll } from './traces.ts'
import type { Traces } from './traces.ts'
import { ownerOf, viewOf } from './views.ts'
import type { FoundCue } from './views.ts'

/** What was learned about one cue that has content. */
export interface LearnedCue {
  /** Index of the rules' candidate with this cue, or -1. */
  readonly owner: number
  readonly candidate: Candidate
}

/** Taken from "outside" when cues are looked for, in natural logarithms: a spurious cue is sorted out by its spans, a missed one is lost. */
const CUE_TOLL = 1.5
/** The attribution that no rule has must be so likely, cue and content together: .15 to .3 give the same content F1 on the development articles. */
const CONFIDENT = 0.25
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
  const scorer = new SpanScorer(model.spans)
  const learned: LearnedCue[] = []
  for (const sentence of scene.analysis.sentences) {
    if (!SPEAKING_ROLES.has(sentence.role) || sentence.last - sentence.first > LONGEST) continue
    const cues = finder.find(traces, sentence)
    for (const cue of cues) {
      const owner = ownerOf(traces, cue)
      if (!isOpen(scene, cue, ruled[owner])) continue
      const view = viewOf(traces, ruled, sentence, cue, cues)
      scorer.score(traces, view, spans)
      const candidate = candidateOf(traces, sentence, cue, spans)
      if (candidate && (owner !== -1 || candidate.confidence >= CONFIDENT)) learned.push({ owner, candidate })
    }
  }
  return learned
}

/** Whether anything that is learned of a cue could be kept: the rule that has it is not protected, or no rule has it and it is likely enough. */
const isOpen = (scene: Scene, cue: FoundCue, rule: Candidate | undefined): boolean =>
  rule === undefined ? hundredths(cue.likely) >= CONFIDENT : !isProtected(scene, rule)

const hundredths = (share: number): number => Math.round(share * 100) / 100

/** Finds the cues of a sentence. */
export class CueFinder {
  private readonly scores: ChainScores
  private readonly sums: CueSums
  private readonly list = cueList()
  private first = 0
  private outside: Float64Array | undefined
  constructor(model: Pick<AttributionModel, 'cues'>) {
    this.scores = new ChainScores(model.cues)
    this.sums = cueSumsOf(model.cues)
  }
  /** The cues of a sentence, ascending, with how likely each is. */
  find(traces: Traces, sentence: AnalysedSentence): FoundCue[] {
    const { scores, list, sums } = this
    const around = new Around(traces, sentence)
    const { first, last } = sentence
    scores.begin(last - first)
    for (let i = first; i < last; i++) {
      list.count = 0
      if (mayBeCue(around, i)) {
        jointFeatures(around, i, list)
        for (let k = 0; k < CUE_PLACES.length; k++)
          scores.add(i - first, sums.of(around.kind(i + (CUE_PLACES[k] as number))), k * sums.width)
      }
      scores.score(i - first, list.hashes, list.count)
    }
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
  scores: ChainScores,
): Candidate | undefined {
  const { scene } = traces
  const labels = scores.best()
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
    confidence: hundredths(cue.likely * contentLikely(labels, scores.outside())),
  }
}

/** How likely the tokens of content are part of the attribution, averaged. */
function contentLikely(labels: Uint8Array, outside: Float64Array): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < labels.length; i++) {
    if ((labels[i] as number) < SPAN_LABELS.content) continue
    sum += 1 - (outside[i] as number)
    count++
  }
  return sum / count
}

/** A range without the commas and stops at its ends. */
function trimmed(traces: Traces, range: Range): Range {
  let { from, to } = range
  while (from < to && ((traces.is[from] as number) & IS.stop) !== 0) from++
  while (to > from && ((traces.is[to - 1] as number) & IS.stop) !== 0) to--
  return { from, to }
}
