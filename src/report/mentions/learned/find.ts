import type { EntityKind } from '../../../model/index.ts'
import { ChainScores } from '../../../text/index.ts'
import type { ChainModel, WordList } from '../../../text/index.ts'
import { foldsOf } from '../scan.ts'
import type { Scan, Segment } from '../scan.ts'
import type { Word, WordSentence } from '../words.ts'
import { gather } from './company.ts'
import { NAME_FEATURES, nameFeatures } from './features.ts'
import type { NameTraces } from './traces.ts'

/** The trained finder of names and the word list that it was learned with. */
export interface LearnedNames {
  /** Labels of {@link NAME_KINDS}: 0 outside, then for each kind first and further words. */
  readonly model: ChainModel
  readonly words: WordList
}

/** The kinds of names that are told apart, in the order of the labels. */
export const NAME_KINDS = [
  'person',
  'place',
  'organisation',
  'other',
] as const satisfies readonly EntityKind[]
/** Number of labels: outside, and for each kind the first word and the further ones. */
export const NAME_LABELS = 1 + 2 * NAME_KINDS.length
/** Label of the first word of a name of a kind. */
export const firstLabel = (kind: number): number => 1 + 2 * kind
/** Label of its further words. */
export const furtherLabel = (kind: number): number => 2 + 2 * kind

/** A name that the learned finder sees. */
export interface LearnedName extends Segment {
  readonly kind: (typeof NAME_KINDS)[number]
  /** How likely the kind is at this place, 0 to 1. */
  readonly likely: number
}

interface Found extends Segment {
  /** Index into the kinds. */
  readonly kind: number
  /** How likely each kind is, by itself. */
  readonly likely: readonly number[]
}

/** Stretches of open words, each with its sentence: only these can hold names. */
export function openStretches(traces: NameTraces): (Segment & { readonly sentence: WordSentence })[] {
  const stretches: (Segment & { sentence: WordSentence })[] = []
  for (const sentence of traces.scan.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (traces.open[i] === 0) continue
      const first = i
      while (i < sentence.last && traces.open[i] === 1) i++
      stretches.push({ first, last: i, sentence })
    }
  }
  return stretches
}

/** Finds the names of a report. Names of the same words are of one kind, the likeliest over all their places. */
export function findLearned(traces: NameTraces, model: ChainModel): LearnedName[] {
  const scores = new ChainScores(model)
  const features = new Int32Array(NAME_FEATURES)
  const gathered = gather(traces)
  const found: Found[] = []
  for (const { first, last, sentence } of openStretches(traces)) {
    scores.begin(last - first)
    for (let i = first; i < last; i++)
      scores.score(i - first, features, nameFeatures(traces, gathered, sentence, i, 0, features))
    for (const { first: from, last: to, kind } of namesIn(scores.best()))
      if (isName(first + from, first + to, traces.scan))
        found.push({
          first: first + from,
          last: first + to,
          kind,
          likely: likelihoods(scores, from, to),
        })
  }
  return agree(found, traces.scan)
}

/** The names that some labels mark. */
export function namesIn(labels: Uint8Array): (Segment & { readonly kind: number })[] {
  const names: (Segment & { kind: number })[] = []
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] as number
    if (label === 0) {
      i++
      continue
    }
    const kind = (label - 1) >> 1
    let last = i + 1
    while (last < labels.length && labels[last] === furtherLabel(kind)) last++
    names.push({ first: i, last, kind })
    i = last
  }
  return names
}

/** A name without a capital must have a word that is no common one. */
function isName(first: number, last: number, scan: Scan): boolean {
  const { common, titleHeads, placeHeads, organisationHeads } = scan.names
  for (let i = first; i < last; i++) {
    const { capital, text, fold } = scan.words[i] as Word
    if (capital || text !== fold) return true
    if (![common, titleHeads, placeHeads, organisationHeads].some(list => list.has(fold))) return true
  }
  return false
}

/** How likely each kind is for the words `[from, to)`, by the words alone: mean over the words, without the passages. */
function likelihoods(scores: ChainScores, from: number, to: number): number[] {
  const sums = NAME_KINDS.map(() => 0)
  const shares = new Float64Array(NAME_LABELS)
  for (let i = from; i < to; i++) {
    let most = Number.NEGATIVE_INFINITY
    for (let label = 0; label < NAME_LABELS; label++) most = Math.max(most, scores.scoreOf(i, label))
    let all = 0
    for (let label = 0; label < NAME_LABELS; label++) {
      shares[label] = Math.exp(scores.scoreOf(i, label) - most)
      all += shares[label] as number
    }
    for (let kind = 0; kind < sums.length; kind++) {
      const both = (shares[firstLabel(kind)] as number) + (shares[furtherLabel(kind)] as number)
      sums[kind] = (sums[kind] as number) + both / all
    }
  }
  return sums.map(sum => sum / (to - from))
}

function agree(found: readonly Found[], scan: Scan): LearnedName[] {
  const sums = new Map<string, readonly number[]>()
  const keys = found.map(one => foldsOf(scan, one).join(' '))
  for (const [k, { likely }] of found.entries()) {
    const key = keys[k] as string
    const sum = sums.get(key)
    sums.set(key, sum ? sum.map((value, kind) => value + (likely[kind] as number)) : likely)
  }
  return found.map(({ first, last, likely }, k) => {
    const sum = sums.get(keys[k] as string) as readonly number[]
    const kind = sum.indexOf(Math.max(...sum))
    return { first, last, kind: NAME_KINDS[kind] as LearnedName['kind'], likely: likely[kind] as number }
  })
}
