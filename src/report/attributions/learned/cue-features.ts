import { mix } from '../../../text/index.ts'
import { EDGE, FeatureList } from './feature-list.ts'
import type { Around } from './feature-list.ts'
import { IS } from './traces.ts'
import type { TokenKind } from './traces.ts'

const SEED = 0x51ed27
const MOST = 96

/** An empty list for {@link cueFeatures}. */
export const cueList = (): FeatureList => new FeatureList(SEED, MOST)

/** Whether a token can be part of a cue. */
export const mayBeCue = (s: Around, i: number): boolean => (s.is(i) & IS.mute) === 0

/** Fills the list with the features by which a token is judged to be part of a cue; it stays empty where it cannot be. */
export function cueFeatures(s: Around, i: number, list: FeatureList): void {
  list.count = 0
  if (!mayBeCue(s, i)) return
  ownFeatures(s.kind(i), list)
  for (let d = 1; d <= CUE_BESIDE; d++)
    for (let trait = 0; trait < TRAITS; trait++)
      for (const place of [-d, d]) besideFeature(s.kind(i + place), trait, place, list)
  jointFeatures(s, i, list)
}

/** Adds the features of a token by itself. */
export function ownFeatures({ word, stem, tag, cluster, shape, verb }: TokenKind, list: FeatureList): void {
  list.add(1, word)
  list.add(2, stem)
  list.add(3, tag)
  list.add(4, cluster)
  list.add(6, stem, tag)
  list.add(7, shape)
  list.add(8, verb, tag)
}

/** How far the words beside a token say something by themselves. */
export const CUE_BESIDE = 3
const TRAITS = 3

/** Adds the features that a token has by itself for the one that it stands `place` behind. */
export function besideFeatures(kind: TokenKind, place: number, list: FeatureList): void {
  for (let trait = 0; trait < TRAITS; trait++) besideFeature(kind, trait, place, list)
}

/** Word, tag or cluster. */
function besideFeature(kind: TokenKind, trait: number, place: number, list: FeatureList): void {
  const number = (place < 0 ? 10 - place : 20 + place) + 20 * trait
  list.add(number, trait === 0 ? kind.word : trait === 1 ? kind.tag : kind.cluster)
}

/** A token and its neighbours, read once for the many features that ask for them. */
class Site {
  readonly stem: number
  readonly tag: number
  readonly cluster: number
  readonly quote: number
  readonly before: number
  readonly before2: number
  readonly after: number
  readonly after2: number
  constructor(s: Around, i: number) {
    this.stem = s.stem(i)
    this.tag = s.tag(i)
    this.cluster = s.cluster(i)
    this.quote = s.quote(i)
    this.before = s.tag(i - 1)
    this.before2 = s.tag(i - 2)
    this.after = s.tag(i + 1)
    this.after2 = s.tag(i + 2)
  }
}

/** Adds the features that say what a token is in its sentence. */
export function jointFeatures(s: Around, i: number, list: FeatureList): void {
  const site = new Site(s, i)
  company(s, i, site, list)
  quotations(s, i, site, list)
  verbs(s, i, site, list)
  following(s, i, site, list)
  place(s, i, site, list)
  rules(s, i, site, list)
}

/** The word together with its neighbours. */
function company(s: Around, i: number, site: Site, list: FeatureList): void {
  const { stem, tag, cluster, before, before2, after, after2 } = site
  const word1 = s.word(i - 1)
  const next1 = s.word(i + 1)
  const clusterBefore = s.cluster(i - 1)
  list.add(70, stem, before)
  list.add(71, stem, after)
  list.add(72, stem, word1)
  list.add(73, stem, next1)
  list.add(74, before, after)
  list.add(75, tag, after, after2)
  list.add(76, tag, before, before2)
  list.add(77, stem, after, after2)
  list.add(78, stem, before, before2)
  list.add(80, cluster, clusterBefore)
  list.add(81, stem, clusterBefore)
  list.add(82, stem, s.cluster(i + 1))
  list.add(84, stem, next1, s.word(i + 2))
  list.add(85, stem, s.word(i - 2), word1)
}

function quotations(s: Around, i: number, { stem, tag, quote }: Site, list: FeatureList): void {
  const before = quoteNear(s, i, -1)
  const after = quoteNear(s, i, 1)
  list.add(90, quote, s.quote(i - 1), s.quote(i + 1))
  list.add(91, stem, quote)
  list.add(92, before, after)
  list.add(93, stem, before, after)
  list.add(94, tag, before, after)
}

/** The chain of verbs that the word ends, and the subject before it. */
function verbs(s: Around, i: number, { stem, tag, cluster }: Site, list: FeatureList): void {
  const { auxiliaries, subject } = chainBefore(s, i)
  const { word, tag: subjectTag, cluster: subjectCluster } = s.kind(subject)
  list.add(100, auxiliaries)
  list.add(101, stem, auxiliaries)
  list.add(102, word)
  list.add(103, subjectTag, tag)
  list.add(104, subjectCluster)
  list.add(105, stem, subjectTag)
  list.add(106, subjectCluster, cluster)
  list.add(107, stem, subjectCluster)
  list.add(108, auxiliaries, tag, subjectTag)
}

/** What could be content. */
function following(s: Around, i: number, { stem, tag, cluster }: Site, list: FeatureList): void {
  const { marker, clause, verb } = contentBehind(s, i)
  list.add(110, marker)
  list.add(111, stem, marker)
  list.add(112, tag, marker)
  list.add(113, clause)
  list.add(114, stem, clause)
  list.add(115, cluster, marker, clause)
  list.add(116, s.word(verb))
  list.add(117, stem, s.tag(verb))
}

function place(s: Around, i: number, { stem, tag }: Site, list: FeatureList): void {
  const where = i === s.first ? 0 : i - s.first < 4 ? 1 : s.last - i < 4 ? 3 : 2
  const finite = finiteBefore(s, i)
  list.add(120, where, tag)
  list.add(121, stem, where)
  list.add(123, finite, tag)
  list.add(124, stem, finite)
}

function rules(s: Around, i: number, { stem, tag }: Site, list: FeatureList): void {
  const ruled = s.ruled(i)
  list.add(130, ruled, s.traces.rule[i] as number)
  list.add(131, ruled, stem)
  list.add(132, s.ruled(i - 1), ruled, s.ruled(i + 1))
  list.add(133, ruled, tag)
}

/** Tokens that are looked through for a quotation or a verb, and for a clause of content. */
const REACH = 40
const CLAUSE_REACH = 14
/** Longest chain of auxiliaries. */
const CHAIN_REACH = 8

/** Whether a quotation stands on one side of a token: 0 none, 1 somewhere in the sentence, 2 next to it; 3 the token is inside one. */
function quoteNear(s: Around, i: number, side: 1 | -1): number {
  if (!s.quoted) return 0
  if (s.quote(i) !== 0) return 3
  for (let d = 1; d < REACH && s.has(i + side * d); d++)
    if (s.quote(i + side * d) !== 0) return d <= 3 ? 2 : 1
  return 0
}

/** The auxiliaries before a verb as a hash, and the place of what stands before them. */
function chainBefore(s: Around, i: number): { auxiliaries: number; subject: number } {
  let auxiliaries = 0
  let k = i - 1
  for (; s.has(k) && i - k < CHAIN_REACH; k--) {
    const is = s.is(k)
    if (is & IS.chain) auxiliaries = mix(auxiliaries, s.stem(k))
    else if (!(is & IS.adverb)) break
    else if (is & IS.negation) auxiliaries = mix(auxiliaries, 7)
  }
  if (s.is(k) & IS.comma) auxiliaries = mix(auxiliaries, 5)
  return { auxiliaries, subject: k }
}

/**
 * What follows a token: the word or tag that would open its content; whether a clause follows (0 nothing said, 1 a finite
 * verb, 2 none before the next stop, 3 "that" alone, 4 an infinitive, 5 "that" and a finite verb); and the next verb.
 */
function contentBehind(s: Around, i: number): { marker: number; clause: number; verb: number } {
  let opens = i + 1
  while (s.is(opens) & IS.adverb) opens++
  const marker = !s.has(opens)
    ? EDGE
    : s.quote(opens) === 2
      ? 77
      : s.is(opens) & IS.marker
        ? s.word(opens)
        : s.tag(opens)
  let clause = 0
  let verb = -1
  for (let k = i + 1; s.has(k) && k - i < CLAUSE_REACH; k++) {
    const is = s.is(k)
    if (is & IS.that && clause === 0) clause = 3
    if (is & IS.to && clause === 0 && s.is(k + 1) & IS.verb) clause = 4
    if (verb < 0 && is & IS.verb) verb = k
    if (is & IS.finite) return { marker, clause: clause === 3 ? 5 : 1, verb }
    if (is & IS.stop) return { marker, clause: clause === 0 ? 2 : clause, verb }
  }
  return { marker, clause, verb }
}

function finiteBefore(s: Around, i: number): number {
  for (let k = i - 1; s.has(k) && i - k < REACH; k--) if (s.is(k) & IS.finite) return i - k < 6 ? 1 : 2
  return 0
}
