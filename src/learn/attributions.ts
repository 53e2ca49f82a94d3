/**
 * Learns the finder of attributions from a corpus in the manner of PARC and PolNeAR: source, cue and content spans.
 * @module
 */
import {
  Around,
  CueFinder,
  SPEAKING_ROLES,
  analyse,
  cueFeatures,
  cueList,
  findBlocks,
  ruledCandidates,
  sceneOf,
  spanFeatures,
  spanList,
  tokensOf,
  traceAll,
  viewOf,
} from '../report/index.ts'
import type { AnalysedSentence, Candidate, CueView, FeatureList, FoundCue, Traces } from '../report/index.ts'
import type { Locale } from '../locales/index.ts'
import type { Report } from '../model/index.ts'
import { featureKey, loadChain } from '../text/index.ts'
import type { ChainModel, Tagger } from '../text/index.ts'
import { ATTRIBUTIONS_MAGIC, CUE_LABELS, SPAN_LABELS } from '../report/index.ts'
import { encodeChain } from './chain-file.ts'
import { learnChain } from './crf.ts'
import type { Example, LearnOptions } from './crf.ts'
import { ByteWriter } from './feature-file.ts'

type Pair = readonly [number, number]

/** One attribution as a corpus marks it; half-open offsets into the text. */
export interface MarkedAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** A report with the attributions that a corpus marks in it. */
export interface MarkedReport {
  readonly report: Report
  readonly attributions: readonly MarkedAttribution[]
}

/** How the chains are learned. */
export interface AttributionOptions {
  readonly cues: LearnOptions
  readonly spans: LearnOptions
  /** The articles are dealt into so many parts; the cues of each are found by a chain that was learned from the others. */
  readonly folds: number
  /** Weights whose one-byte code is below this are dropped. */
  readonly leastCode: number
}

/** Measured on the development articles of PolNeAR; see docs/attributions.md. */
export const ATTRIBUTION_OPTIONS: AttributionOptions = {
  cues: { labels: 3, epochs: 4, step: 0.05, decay: 1e-4, omit: 0.4, leastCount: 3, seed: 1, runs: 3 },
  spans: { labels: 5, epochs: 4, step: 0.05, decay: 1e-3, omit: 0.4, leastCount: 3, seed: 2, runs: 3 },
  folds: 2,
  leastCode: 12,
}

/** A report made ready. */
interface Study {
  readonly traces: Traces
  readonly ruled: readonly Candidate[]
  readonly sentences: readonly AnalysedSentence[]
  /** Tokens of cue, source and content of each marked attribution; those without a cue are left out. */
  readonly gold: readonly { cue: number[]; source: number[]; content: number[] }[]
  readonly cueExamples: readonly Example[]
}

/** Learns cues, then source and content of each cue, and returns the weights file that `loadAttributions` reads. The same input gives the same bytes. */
export function trainAttributions(
  reports: readonly MarkedReport[],
  tagger: Tagger,
  locale: Locale,
  options: AttributionOptions,
  log: (line: string) => void,
): Uint8Array {
  const studies = reports.map(report => studyOf(report, tagger, locale))
  const fold = (i: number): number => i % options.folds
  const cueChain = (keep: (i: number) => boolean): Uint8Array =>
    chainFrom(
      studies.filter((_, i) => keep(i)).flatMap(study => study.cueExamples),
      options.cues,
      options.leastCode,
    )
  const examples: Example[] = []
  for (let k = 0; k < options.folds; k++) {
    const cues = loadChain(cueChain(i => fold(i) !== k))
    log(`cues of part ${k + 1} of ${options.folds} are found by a chain that has not seen them`)
    for (const [i, study] of studies.entries()) if (fold(i) === k) examples.push(...spanExamples(study, cues))
  }
  const cues = cueChain(() => true)
  log(`${examples.length} cues to learn source and content from`)
  const spans = chainFrom(examples, options.spans, options.leastCode)
  const writer = new ByteWriter()
  for (const char of ATTRIBUTIONS_MAGIC) writer.byte(char.charCodeAt(0))
  writer.number(cues.length)
  for (const byte of cues) writer.byte(byte)
  for (const byte of spans) writer.byte(byte)
  return writer.bytes()
}

function chainFrom(examples: readonly Example[], options: LearnOptions, leastCode: number): Uint8Array {
  return encodeChain(learnChain(examples, options), leastCode)
}

function studyOf({ report, attributions }: MarkedReport, tagger: Tagger, locale: Locale): Study {
  const analysis = analyse(report, findBlocks(report, locale), tagger, locale)
  const scene = sceneOf(analysis, locale)
  const ruled = ruledCandidates(scene)
  const traces = traceAll(scene, tagger.words, ruled)
  const tokens = (pairs: readonly Pair[]): number[] => [
    ...new Set(
      tokensOf(
        scene,
        pairs.map(([start, end]) => ({ start, end })),
      ),
    ),
  ]
  const gold = attributions
    .map(one => ({ cue: tokens(one.cue), source: tokens(one.source), content: tokens(one.content) }))
    .filter(one => one.cue.length > 0)
  const sentences = analysis.sentences.filter(
    sentence => SPEAKING_ROLES.has(sentence.role) && sentence.last > sentence.first,
  )
  const labels = new Uint8Array(analysis.tokens.length)
  for (const one of gold) mark(labels, one.cue, CUE_LABELS.begins)
  return {
    traces,
    ruled,
    sentences,
    gold,
    cueExamples: sentences.map(sentence => cueExample(traces, sentence, labels)),
  }
}

/** Writes `begins` to the first of each run of tokens, `begins + 1` to the others. */
function mark(labels: Uint8Array, tokens: readonly number[], begins: number): void {
  for (const [k, i] of tokens.entries()) labels[i] = k > 0 && tokens[k - 1] === i - 1 ? begins + 1 : begins
}

function cueExample(traces: Traces, sentence: AnalysedSentence, labels: Uint8Array): Example {
  const keys = new Keys(cueList())
  const around = new Around(traces, sentence)
  const gold = labels.slice(sentence.first, sentence.last)
  for (let i = sentence.first; i < sentence.last; i++) {
    cueFeatures(around, i, keys.list)
    keys.take()
    const k = i - sentence.first
    // what cannot be part of a cue cuts it in two
    if (keys.list.count === 0) gold[k] = CUE_LABELS.outside
    else if (gold[k] === CUE_LABELS.goesOn && (gold[k - 1] ?? 0) === CUE_LABELS.outside)
      gold[k] = CUE_LABELS.begins
  }
  return keys.example(gold)
}

/** Gathers the feature keys of a sequence. */
class Keys {
  readonly list: FeatureList
  private readonly keys: number[] = []
  private readonly starts: number[] = [0]
  constructor(list: FeatureList) {
    this.list = list
  }
  /** Takes the features that the list holds for the next item. */
  take(): void {
    for (let f = 0; f < this.list.count; f++) this.keys.push(featureKey(this.list.hashes[f] as number))
    this.starts.push(this.keys.length)
  }
  example(gold: Uint8Array): Example {
    return { keys: Int32Array.from(this.keys), starts: Int32Array.from(this.starts), gold }
  }
}

/** The cues that are found, right or spurious (all outside), and the marked ones that are not found. */
function spanExamples(study: Study, cues: ChainModel): Example[] {
  const finder = new CueFinder({ cues })
  return study.sentences.flatMap(sentence => {
    const found = finder.find(study.traces, sentence)
    const here = study.gold.filter(one => {
      const at = one.cue[0] as number
      return at >= sentence.first && at < sentence.last
    })
    const marked = (cue: FoundCue): (typeof here)[number] | undefined =>
      here.find(one => one.cue.some(i => i >= cue.from && i < cue.to))
    const owners = new Set(found.map(marked))
    const missed = here
      .filter(one => !owners.has(one))
      .map(one => {
        const from = one.cue[0] as number
        const to = Math.min((one.cue.at(-1) as number) + 1, sentence.last)
        return { from, to, likely: finder.likely({ from, to }) }
      })
    return [...found, ...missed].map(cue => {
      const view = viewOf(study.traces, study.ruled, sentence, cue, found)
      return spanExample(study.traces, view, marked(cue))
    })
  })
}

function spanExample(
  traces: Traces,
  view: CueView,
  one: { source: number[]; content: number[] } | undefined,
): Example {
  const { sentence, cue } = view
  const keys = new Keys(spanList())
  spanFeatures(traces, view, keys.list, () => keys.take())
  const gold = new Uint8Array(sentence.last - sentence.first)
  const inside = (i: number): boolean =>
    i >= sentence.first && i < sentence.last && !(i >= cue.from && i < cue.to)
  const put = (tokens: readonly number[], label: number): void =>
    mark(
      gold,
      tokens.filter(inside).map(i => i - sentence.first),
      label,
    )
  put(one?.content ?? [], SPAN_LABELS.content)
  put(one?.source ?? [], SPAN_LABELS.source)
  return keys.example(gold)
}
