import { casing } from './casing.ts'
import type { CasingHabits } from './casing.ts'
import { AFFIXES, mix, SEED } from './tagger-words.ts'
import type { Spelling } from './spellings.ts'
import type { WordMemory, WordTraits } from './tagger-words.ts'

/** What a text tells about words that the list does not know, by tagger form. */
export interface TextWords {
  readonly habits: CasingHabits
  /** Index of the tag that the word has most often in the text. */
  readonly usual?: ReadonlyMap<string, number>
}

/** One sentence as its features are made of it. */
export interface SentenceHashes {
  readonly length: number
  /** With {@link MARGIN} more on each side, which stand for all outside. */
  readonly words: readonly WordTraits[]
  /** Hash of the usual tag of each, with the same margin. */
  readonly usual: readonly number[]
}

/** Words to each side that a feature looks at. */
const MARGIN = 2

/** Number of features of a word by itself. */
export const OWN_FEATURES = AFFIXES + 5
/** The places next to a word whose words have features by themselves, and the number of those. */
export const BESIDE: readonly (readonly [place: -2 | -1 | 1 | 2, features: number])[] = [
  [-2, 2],
  [-1, 3],
  [1, 4],
  [2, 2],
]
const BESIDE_FEATURES = BESIDE.reduce((sum, [, features]) => sum + features, 0)
/** Number of features that join several words. */
export const JOINT_FEATURES = 29
/** Number of features of a word that depend on no tag. */
export const FIXED_FEATURES = OWN_FEATURES + BESIDE_FEATURES + JOINT_FEATURES
/** Number of features of a word that depend on the tags before it. */
export const HISTORY_FEATURES = 10

const TAG_SEED = mix(SEED, 5)
const USUAL_SEED = mix(SEED, 6)

/** The traits of a sentence's words. `text` is what the text around tells. */
export function hashSentence(
  words: readonly Spelling[],
  memory: WordMemory,
  text?: TextWords,
): SentenceHashes {
  const { before, after } = memory
  const traits = [before, before]
  memory.addTraits(words, casing(words), text?.habits, traits)
  const usual = [before.word, before.word]
  for (let i = MARGIN; i < traits.length; i++) {
    const one = traits[i] as WordTraits
    const tag = one.usual >= 0 ? one.usual : (text?.usual?.get(one.form) ?? -1)
    usual.push(mix(USUAL_SEED, tag >= 0 ? tag : 64 + one.habit))
  }
  traits.push(after, after)
  usual.push(after.word, after.word)
  return { length: words.length, words: traits, usual }
}

/** The word at a place of a sentence, or up to {@link MARGIN} beside it what stands for all outside. */
export const wordAt = (s: SentenceHashes, i: number): WordTraits => s.words[i + MARGIN] as WordTraits
const usualAt = (s: SentenceHashes, i: number): number => s.usual[i + MARGIN] as number

/**
 * The place of each feature that depends on no tag among those that are learned: own, beside, joint. What is learned hangs on
 * it, because chance leaves out one place or another.
 */
const LEARNED_PLACES = [
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 23, 30],
  ...[16, 36, 15, 24, 35, 17, 25, 33, 34, 18, 37],
  ...[19, 20, 21, 22, 26, 27, 28, 29, 31, 32, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47],
  ...[48, 49, 50, 51, 52, 53, 54, 55, 56],
]

/** Writes the features of word `i` that depend on no tag to `into`, as they are learned. */
export function fixedFeatures(s: SentenceHashes, i: number, into: Int32Array): void {
  const features = new Int32Array(FIXED_FEATURES)
  ownFeatures(wordAt(s, i), features)
  let at = OWN_FEATURES
  for (const [place, count] of BESIDE) {
    besideFeatures(wordAt(s, i + place), place, features, at)
    at += count
  }
  jointFeatures(s, i, features, at)
  for (const [k, place] of LEARNED_PLACES.entries()) into[place] = features[k] as number
}

/** Writes the features of a word by itself to `into`. */
export function ownFeatures({ affixes, word, shape, cluster }: WordTraits, into: Int32Array): void {
  for (let k = 0; k < AFFIXES; k++) into[k] = affixes[k] as number
  into[AFFIXES] = mix(word, 1)
  into[AFFIXES + 1] = mix(mix(word, shape), 2)
  into[AFFIXES + 2] = mix(shape, 3)
  into[AFFIXES + 3] = mix(cluster, 12)
  into[AFFIXES + 4] = mix(mix(shape, cluster), 19)
}

/** Writes the features that a word has by itself for one that it stands beside to `into`, from `at`. */
export function besideFeatures(
  { affixes, word, cluster }: WordTraits,
  place: -2 | -1 | 1 | 2,
  into: Int32Array,
  at: number,
): void {
  const ofWord = place === -2 ? 5 : place === -1 ? 4 : place === 1 ? 6 : 7
  const ofCluster = place === -2 ? 25 : place === -1 ? 13 : place === 1 ? 14 : 26
  into[at] = mix(word, ofWord)
  into[at + 1] = mix(cluster, ofCluster)
  if (place === -1) into[at + 2] = mix(affixes[2] as number, 24)
  if (place !== 1) return
  into[at + 2] = mix(affixes[2] as number, 22)
  into[at + 3] = mix(affixes[1] as number, 23)
}

/** Writes the features of word `i` that join several words to `into`, from `start`. */
export function jointFeatures(s: SentenceHashes, i: number, into: Int32Array, start: number): void {
  const { word: w, shape: sh, cluster: c } = wordAt(s, i)
  const { word: p1, shape: shp, cluster: cp1 } = wordAt(s, i - 1)
  const { word: n1, shape: shn, cluster: cn1 } = wordAt(s, i + 1)
  const { word: n2, cluster: cn2 } = wordAt(s, i + 2)
  const p2 = wordAt(s, i - 2).word
  const u = usualAt(s, i)
  const up1 = usualAt(s, i - 1)
  const un1 = usualAt(s, i + 1)
  const un2 = usualAt(s, i + 2)
  let at = start
  into[at++] = mix(mix(p1, w), 8)
  into[at++] = mix(mix(w, n1), 9)
  into[at++] = mix(mix(p1, n1), 10)
  into[at++] = mix(mix(n1, n2), 11)
  into[at++] = mix(mix(cp1, c), 15)
  into[at++] = mix(mix(c, cn1), 16)
  into[at++] = mix(mix(cn1, cn2), 17)
  into[at++] = mix(mix(mix(cp1, c), cn1), 18)
  into[at++] = mix(mix(shp, sh), 20)
  into[at++] = mix(mix(sh, shn), 21)
  into[at++] = mix(mix(mix(p1, c), cn1), 27)
  into[at++] = mix(un1, 28)
  into[at++] = mix(mix(un1, un2), 29)
  into[at++] = mix(mix(u, un1), 30)
  into[at++] = mix(mix(w, un1), 31)
  into[at++] = mix(mix(mix(w, un1), un2), 32)
  into[at++] = mix(mix(shp, sh), mix(shn, 33))
  into[at++] = mix(mix(w, up1), mix(un1, 34))
  into[at++] = mix(mix(w, p2), mix(p1, 35))
  into[at++] = mix(mix(w, n1), mix(n2, 36))
  affixFeatures(s, i, into, at)
}

/** Writes the features of word `i` that join its last letters or capitals with its neighbours. */
function affixFeatures(s: SentenceHashes, i: number, into: Int32Array, start: number): void {
  const { capital: own, affixes } = wordAt(s, i)
  const suffix = affixes[2] as number
  const { word: p1, capital: capitalBefore } = wordAt(s, i - 1)
  const { word: n1, capital: capitalAfter } = wordAt(s, i + 1)
  const up1 = usualAt(s, i - 1)
  const un1 = usualAt(s, i + 1)
  const before = wordAt(s, i - 2).capital
  const after = wordAt(s, i + 2).capital
  const three = mix(mix(capitalBefore, own), mix(capitalAfter, 40))
  let at = start
  into[at++] = mix(mix(suffix, un1), mix(usualAt(s, i + 2), 41))
  into[at++] = mix(mix(suffix, up1), mix(un1, 42))
  into[at++] = mix(mix(suffix, p1), 43)
  into[at++] = mix(mix(suffix, n1), 44)
  into[at++] = three
  into[at++] = mix(mix(before, three), mix(after, 45))
  into[at++] = mix(three, usualAt(s, i))
  into[at++] = mix(mix(n1, own), mix(after, 46))
  into[at++] = mix(mix(p1, own), mix(before, 47))
}

/** Writes the features of word `i` that depend on the two tags before it to `into`, from `at`. */
export function historyFeatures(
  s: SentenceHashes,
  i: number,
  t1: number,
  t2: number,
  into: Int32Array,
  at: number,
): void {
  const { word: w, shape, cluster: c, affixes } = wordAt(s, i)
  const { word: n1, cluster: cn1 } = wordAt(s, i + 1)
  const un1 = usualAt(s, i + 1)
  const h1 = mix(TAG_SEED, t1)
  const both = mix(h1, t2)
  into[at] = mix(h1, 40)
  into[at + 1] = mix(both, 41)
  into[at + 2] = mix(mix(w, h1), 42)
  into[at + 3] = mix(mix(c, both), 43)
  into[at + 4] = mix(mix(mix(c, h1), cn1), 44)
  into[at + 5] = mix(mix(affixes[2] as number, h1), 45)
  into[at + 6] = mix(mix(shape, h1), 46)
  into[at + 7] = mix(mix(n1, h1), 47)
  into[at + 8] = mix(mix(mix(usualAt(s, i), h1), un1), 48)
  into[at + 9] = mix(mix(both, un1), 49)
}
