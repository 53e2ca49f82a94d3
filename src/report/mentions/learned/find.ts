import type { EntityKind } from '../../../model/index.ts'
import { ChainScores } from '../../../text/index.ts'
import type { ChainModel, WordList } from '../../../text/index.ts'
import type { Scan, Segment } from '../scan.ts'
import type { Word, WordSentence } from '../words.ts'
import { gather } from './company.ts'
import type { Gathered } from './company.ts'
import { NAME_FEATURES, nameFeatures } from './features.ts'
import { groupNames, KindFeatures, largest } from './kinds.ts'
import type { NameGroup, SeenName } from './kinds.ts'
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

/** Finds the names of a report: labels tell where they stand, then each name is of one kind over all its places. */
export function findLearned(traces: NameTraces, model: ChainModel): LearnedName[] {
  const gathered = gather(traces)
  return decide(seeNames(traces, gathered, model), traces, gathered, model)
}

/** Where names stand, by the labels of words, and how likely each kind is there. */
export function seeNames(traces: NameTraces, gathered: Gathered, model: ChainModel): SeenName[] {
  const scores = new ChainScores(model)
  const features = new Int32Array(NAME_FEATURES)
  const seen: SeenName[] = []
  for (const { first, last, sentence } of openStretches(traces)) {
    scores.begin(last - first)
    for (let i = first; i < last; i++)
      scores.score(i - first, features, nameFeatures(traces, gathered, sentence, i, 0, features))
    for (const { first: from, last: to } of namesIn(scores.best(TOLL)))
      if (isName(first + from, first + to, traces.scan))
        seen.push({ first: first + from, last: first + to, likely: likelihoods(scores, from, to) })
  }
  return seen
}

/**
 * What no name has to give: names are marked more freely than is likeliest, because the whole name is looked at afterwards.
 * Measured over three folds: with 0, F1 is a point lower on wikigold and half a point on GUM; with 1.5, a point on all.
 */
const TOLL = 0.7

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

/**
 * Decides the kind of each name over all its places, or that it is none: by the same chain, a name being a sequence of one
 * item.
 */
function decide(
  seen: readonly SeenName[],
  traces: NameTraces,
  gathered: Gathered,
  model: ChainModel,
): LearnedName[] {
  const groups = groupNames(seen, traces)
  const features = new KindFeatures(traces, gathered, groups)
  const scores = new ChainScores(model)
  const names: LearnedName[] = []
  for (const group of groups) {
    const own = features.of(group, 0)
    scores.begin(1)
    scores.score(0, own, own.length)
    const shares = sharesOf(scores, model, group)
    const best = largest(shares)
    const kind = NAME_KINDS[best]
    if (kind === undefined) continue
    const whole = (shares[best] as number) / shares.reduce((sum, share) => sum + share, 0)
    const likely = Math.min(whole, group.likely[best] as number)
    for (const { first, last } of group.places) names.push({ first, last, kind, likely })
  }
  return names.sort((a, b) => a.first - b.first)
}

/** What the words say counts so much beside the whole name. Measured: .1 and .6 differ by less than two trainings do. */
const WORDS_WORTH = 0.3
/** By the words, no kind is less likely than this, and no name surer to be one. */
const LEAST_SHARE = 0.003
const LEAST_NONE = 0.02

/** How much speaks for each kind, and at the end for no name. */
function sharesOf(scores: ChainScores, model: ChainModel, { likely }: NameGroup): number[] {
  const start = NAME_LABELS * NAME_LABELS
  const share = (label: number, byWords: number): number => {
    const own = scores.scoreOf(0, label) + (model.passage[start + label] as number) * model.unit
    return Math.exp(own + WORDS_WORTH * Math.log(byWords))
  }
  const none = 1 - likely.reduce((sum, one) => sum + one, 0)
  return [
    ...likely.map((one, kind) => share(firstLabel(kind), one + LEAST_SHARE)),
    share(0, Math.max(none, LEAST_NONE)),
  ]
}
