import type { EntityKind } from '../../../model/index.ts'
import { ChainScores } from '../../../text/index.ts'
import type { ChainModel, WordList } from '../../../text/index.ts'
import { foldsOf } from '../scan.ts'
import type { Candidate, Scan, Segment } from '../scan.ts'
import type { WordSentence } from '../words.ts'
import { NAME_FEATURES, nameFeatures } from './features.ts'
import { traceNames } from './traces.ts'
import type { NameTraces } from './traces.ts'

/** The trained finder of names and the word list that it was learned with. */
export interface LearnedNames {
  /** Labels of {@link NAME_KINDS}: 0 outside, then for each kind first and further words. */
  readonly model: ChainModel
  readonly words: WordList
}

/** The kinds of names that are told apart, in the order of the labels. */
export const NAME_KINDS = ['person', 'place', 'organisation', 'other'] as const satisfies readonly EntityKind[]
/** Number of labels: outside, and for each kind the first word and the further ones. */
export const NAME_LABELS = 1 + 2 * NAME_KINDS.length
/** Label of the first word of a name of a kind. */
export const firstLabel = (kind: number): number => 1 + 2 * kind
/** Label of its further words. */
export const furtherLabel = (kind: number): number => 2 + 2 * kind

/** A name that the learned finder sees. */
export interface LearnedName extends Segment {
  readonly kind: (typeof NAME_KINDS)[number]
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

/** Finds the names of a report; `candidates` are what the rules made of it. Names of the same words are of one kind, the likeliest over all their places. */
export function findLearned(
  scan: Scan,
  candidates: readonly Candidate[],
  { model, words }: LearnedNames,
): LearnedName[] {
  const traces = traceNames(scan, words, candidates)
  const scores = new ChainScores(model)
  const features = new Int32Array(NAME_FEATURES)
  const found: Found[] = []
  for (const { first, last, sentence } of openStretches(traces)) {
    scores.begin(last - first)
    for (let i = first; i < last; i++)
      scores.score(i - first, features, nameFeatures(traces, sentence, i, 0, features))
    for (const { first: from, last: to, kind } of namesIn(scores.best()))
      found.push({ first: first + from, last: first + to, kind, likely: likelihoods(scores, from, to) })
  }
  return agree(found, scan)
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

/** How likely each kind is for the words `[from, to)`, by the words alone: mean over the words, without the passages. */
function likelihoods(scores: ChainScores, from: number, to: number): number[] {
  const sums = NAME_KINDS.map(() => 0)
  for (let i = from; i < to; i++) {
    const weights = Array.from({ length: NAME_LABELS }, (_, label) => scores.scoreOf(i, label))
    const most = Math.max(...weights)
    const shares = weights.map(weight => Math.exp(weight - most))
    const all = shares.reduce((sum, share) => sum + share, 0)
    for (let kind = 0; kind < sums.length; kind++)
      sums[kind] =
        (sums[kind] as number) +
        ((shares[firstLabel(kind)] as number) + (shares[furtherLabel(kind)] as number)) / all
  }
  return sums.map(sum => sum / (to - from))
}

function agree(found: readonly Found[], scan: Scan): LearnedName[] {
  const sums = new Map<string, number[]>()
  const keys = found.map(one => foldsOf(scan, one).join(' '))
  for (const [k, one] of found.entries()) {
    const key = keys[k] as string
    const sum = sums.get(key)
    if (sum) for (let kind = 0; kind < sum.length; kind++) sum[kind] = (sum[kind] as number) + (one.likely[kind] as number)
    else sums.set(key, [...one.likely])
  }
  return found.map(({ first, last }, k) => {
    const sum = sums.get(keys[k] as string) as number[]
    return { first, last, kind: NAME_KINDS[sum.indexOf(Math.max(...sum))] as LearnedName['kind'] }
  })
}
