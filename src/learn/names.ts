/**
 * Learns the finder of names from marked texts, and then once more from plain texts in which it has marked the names itself.
 * @module
 */
import type { Locale } from '../locales/index.ts'
import type { Report } from '../model/index.ts'
import {
  NAME_FEATURES,
  NAME_KINDS,
  NAME_LABELS,
  analyse,
  KindFeatures,
  gather,
  findBlocks,
  findLearned,
  firstLabel,
  furtherLabel,
  groupNames,
  largest,
  nameFeatures,
  openStretches,
  ruledNames,
  seeNames,
  traceNames,
} from '../report/index.ts'
import type { NameTraces } from '../report/index.ts'
import { featureKey, loadChain } from '../text/index.ts'
import type { ChainModel, Tagger } from '../text/index.ts'
import { encodeChain } from './chain-file.ts'
import { learnChain } from './crf.ts'
import type { Example, LearnOptions } from './crf.ts'
import { restyled } from './restyle.ts'

/** A kind of name that is told apart. */
export type NameKind = (typeof NAME_KINDS)[number]

/** A name that a corpus marks; half-open offsets into the text. */
export interface MarkedName {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

/** A text with the names that a corpus marks in it. */
export interface MarkedText {
  readonly report: Report
  readonly names: readonly MarkedName[]
  /** Number of the corpus, from 1: each marks names in its own manner. */
  readonly corpus: number
  /** What begins behind this is not marked. */
  readonly until?: number
}

/** A text in which the finder marks the names itself, with the tags of a treebank where it has them. */
export interface PlainText {
  readonly report: Report
  /** Half-open offsets and the Penn tag of each token. */
  readonly tags?: readonly (readonly [number, number, string])[]
}

/** How the finder of names is learned. */
export interface NamesOptions {
  readonly chain: LearnOptions
  /** What a mistake weighs in a text that the finder has marked itself, and in a text in other casing; 1 in a marked text. */
  readonly plainWeight: number
  readonly restyledWeight: number
  /** A stretch in which a name that the finder has marked itself is less likely than this is not learned. */
  readonly leastLikely: number
  /** Weights whose one-byte code is below this are dropped. */
  readonly leastCode: number
}

/** Measured on the five folds of wikigold, UNER-EWT and GUM; see docs/names.md. */
export const NAMES_OPTIONS: NamesOptions = {
  chain: {
    labels: NAME_LABELS,
    epochs: 6,
    step: 0.1,
    decay: 1e-4,
    omit: 0.4,
    leastCount: 2,
    seed: 1,
    runs: 2,
  },
  plainWeight: 0.3,
  restyledWeight: 0.5,
  leastLikely: 0.9,
  leastCode: 10,
}

/** Number of the corpus of texts that the finder has marked itself. */
const PLAIN_CORPUS = 4

/** What learning needs besides the texts. */
export interface NamesTools {
  readonly tagger: Tagger
  readonly locale: Locale
  /** Where the traces of texts are kept, so that learning several times from the same texts reads them once. */
  readonly traced?: Map<Report, NameTraces>
}

/** Learns names and returns the weights file that `loadChain` reads. The same input gives the same bytes. */
export function trainNames(
  marked: readonly MarkedText[],
  plain: readonly PlainText[],
  tools: NamesTools,
  options: NamesOptions,
  log: (line: string) => void,
): Uint8Array {
  const own = marked.flatMap(text => examplesOf(tracesOf(text.report, tools), text, 1))
  log(`${own.length} stretches of capitals in ${marked.length} marked texts`)
  const copies = marked
    .flatMap((text, i) => restyled(text, i))
    .flatMap(text => examplesOf(tracesOf(text.report, tools), text, options.restyledWeight))
  const wholes = wholeNames(marked, tools, options)
  log(`${wholes.length} whole names`)
  const first = loadChain(encodeChain(learnChain([...own, ...wholes], options.chain), options.leastCode))
  const more = plain.flatMap(text => {
    const traces = tracesOf(text.report, tools)
    const { text: marks, doubtful } = selfMarked(traces, text, first, options.leastLikely)
    return examplesOf(traces, marks, options.plainWeight, doubtful)
  })
  log(`${more.length} stretches in ${plain.length} plain texts`)
  return encodeChain(learnChain([...own, ...copies, ...more, ...wholes], options.chain), options.leastCode)
}

/** Parts of the texts, each read by a finder that has learned from the others. */
const PARTS = 3
/** What a place whose ends are no ends of a marked name counts. */
const OVERLAP = 0.3

/** Whole names with their kinds, as they are seen by a finder that has not learned from their text: a sequence of one item each. */
function wholeNames(marked: readonly MarkedText[], tools: NamesTools, options: NamesOptions): Example[] {
  const chain = { ...options.chain, runs: 1 }
  return Array.from({ length: PARTS }, (_, part) => {
    const others = marked.filter((_text, i) => i % PARTS !== part)
    const examples = others.flatMap(text => examplesOf(tracesOf(text.report, tools), text, 1))
    const model = loadChain(encodeChain(learnChain(examples, chain), options.leastCode))
    const own = marked.filter((_text, i) => i % PARTS === part)
    return own.flatMap(text => wholesIn(tracesOf(text.report, tools), text, model))
  }).flat()
}

function wholesIn(traces: NameTraces, text: MarkedText, model: ChainModel): Example[] {
  const gathered = gather(traces)
  const groups = groupNames(seeNames(traces, gathered, model), traces)
  const features = new KindFeatures(traces, gathered, groups)
  return groups.flatMap(group => {
    const label = labelOf(group.places, traces, text)
    if (label === undefined) return []
    const keys = features.of(group, text.corpus).map(featureKey)
    return [{ keys, starts: Int32Array.of(0, keys.length), gold: Uint8Array.of(label), weight: 1 }]
  })
}

/** What the places of a name are marked as, most of them; undefined where the text is not marked. */
function labelOf(
  places: readonly { readonly first: number; readonly last: number }[],
  { scan: { words } }: NameTraces,
  { names, until = Number.POSITIVE_INFINITY }: MarkedText,
): number | undefined {
  const votes = [...NAME_KINDS.map(() => 0), 0]
  for (const { first, last } of places) {
    const start = words[first]?.start ?? 0
    const end = words[last - 1]?.end ?? 0
    if (start >= until) continue
    const over = names.filter(one => one.start < end && start < one.end)
    const same = over.find(one => one.start === start && one.end === end)
    const name = same ?? over[0]
    const at = name ? NAME_KINDS.indexOf(name.kind) : NAME_KINDS.length
    votes[at] = (votes[at] as number) + (same || !name ? 1 : OVERLAP)
  }
  const best = largest(votes)
  if (votes[best] === 0) return undefined
  return best === NAME_KINDS.length ? 0 : firstLabel(best)
}

/** The traces of a text, by the rules alone. */
function tracesOf(report: Report, { tagger, locale, traced }: NamesTools): NameTraces {
  const known = traced?.get(report)
  if (known) return known
  const analysis = analyse(report, findBlocks(report, locale), tagger, locale)
  const { scan, candidates } = ruledNames(analysis, locale)
  const traces = traceNames(scan, tagger.words, candidates)
  traced?.set(report, traces)
  return traces
}

/** The names that the finder sees in a text, and the first words of those that are doubtful. Where a treebank tells proper nouns, a name begins and ends with one. */
function selfMarked(
  traces: NameTraces,
  { report, tags }: PlainText,
  model: ChainModel,
  leastLikely: number,
): { readonly text: MarkedText; readonly doubtful: ReadonlySet<number> } {
  const { words } = traces.scan
  const proper = tags ? properWords(traces, tags) : undefined
  const doubtful = new Set<number>()
  const found = findLearned(traces, model)
  const kept = new Set(found.map(one => one.first))
  // what looked like a name at first and was none on the whole is doubtful too
  for (const { first } of seeNames(traces, gather(traces), model)) if (!kept.has(first)) doubtful.add(first)
  const names = found.flatMap(({ first, last, kind, likely }) => {
    if (likely < leastLikely) doubtful.add(first)
    let from = first
    let to = last
    while (proper && from < to && proper[from] === 0) from++
    while (proper && to > from && proper[to - 1] === 0) to--
    return to > from ? [{ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, kind }] : []
  })
  return { text: { report, names, corpus: PLAIN_CORPUS }, doubtful }
}

/** 1 for each word that the treebank calls a proper noun and the calendar does not know. */
function properWords({ scan }: NameTraces, tags: readonly (readonly [number, number, string])[]): Uint8Array {
  const proper = new Uint8Array(scan.words.length)
  let at = 0
  for (const [i, word] of scan.words.entries()) {
    while (at < tags.length && (tags[at]?.[1] ?? 0) <= word.start) at++
    for (let k = at; k < tags.length && (tags[k]?.[0] ?? 0) < word.end; k++)
      if (/^NNP/.test(tags[k]?.[2] ?? '') && !scan.names.calendar.has(word.fold)) proper[i] = 1
  }
  return proper
}

const NONE: ReadonlySet<number> = new Set()

/** One example a stretch of open words; names whose ends are no ends of words are left out. */
function examplesOf(
  traces: NameTraces,
  text: MarkedText,
  weight: number,
  doubtful: ReadonlySet<number> = NONE,
): Example[] {
  const { words } = traces.scan
  const gold = labelsOf(traces, text)
  const until = text.until ?? Number.POSITIVE_INFINITY
  const features = new Int32Array(NAME_FEATURES)
  const gathered = gather(traces)
  return openStretches(traces)
    .filter(({ first, last }) => {
      for (let i = first; i < last; i++) if (doubtful.has(i)) return false
      return (words[first]?.start ?? 0) < until
    })
    .map(({ first, last, sentence }) => {
      const keys: number[] = []
      const starts = [0]
      for (let i = first; i < last; i++) {
        const count = nameFeatures(traces, gathered, sentence, i, text.corpus, features)
        for (let f = 0; f < count; f++) keys.push(featureKey(features[f] as number))
        starts.push(keys.length)
      }
      return {
        keys: Int32Array.from(keys),
        starts: Int32Array.from(starts),
        gold: gold.slice(first, last),
        weight,
      }
    })
}

function labelsOf({ scan }: NameTraces, { names }: MarkedText): Uint8Array {
  const { words } = scan
  const labels = new Uint8Array(words.length)
  const starting = new Map(words.map((word, i) => [word.start, i]))
  const ending = new Map(words.map((word, i) => [word.end, i]))
  for (const { start, end, kind } of names) {
    const first = starting.get(start)
    const last = ending.get(end)
    if (first === undefined || last === undefined || words[first]?.sentence !== words[last]?.sentence)
      continue
    const number = NAME_KINDS.indexOf(kind)
    labels.fill(furtherLabel(number), first, last + 1)
    labels[first] = firstLabel(number)
  }
  return labels
}
