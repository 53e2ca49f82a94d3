import { casing } from './casing.ts'
import type { CasingHabits } from './casing.ts'
import { LONGEST, taggerForm } from './tagger-form.ts'

/** What a word list says about one word; all fields are small numbers. */
export interface WordEntry {
  /** Index of the distributional cluster, 0 where the word has none. */
  readonly cluster: number
  /** How the word is written inside sentences: 0 not known, 1 small, 2 either, 3 capital. */
  readonly habit: number
  /** Index of the only tag that the word ever has, or -1. */
  readonly only: number
  /** Index of the tag that the word has most often, or -1. */
  readonly usual: number
}

/** Entries by hash of the folded word. */
export type WordList = ReadonlyMap<number, WordEntry>

/** What a text tells about words that the list does not know, by tagger form. */
export interface TextWords {
  readonly habits: CasingHabits
  /** Index of the tag that the word has most often in the text. */
  readonly usual?: ReadonlyMap<string, number>
}

/** The hashes of one sentence from which its features are made: arrays with one number a word. */
export interface SentenceHashes {
  readonly length: number
  /** Folded word. */
  readonly word: Int32Array
  /** Outline: capitals, digits, hyphens. Neutral where capitals say nothing. */
  readonly shape: Int32Array
  readonly cluster: Int32Array
  /** Index of the only tag of the word, or -1. */
  readonly only: Int32Array
  /** Usual tag of the word. */
  readonly usual: Int32Array
  /** 1 where the list knows no usual tag of the word. */
  readonly open: Uint8Array
  /** How the word begins: small, capital, all capitals, digit, mark; and the casing of the sentence. */
  readonly capital: Int32Array
  /** {@link AFFIXES} hashes a word: affixes, parts of a compound, spelling. */
  readonly affixes: Int32Array
}

/** Number of affix hashes a word. */
const AFFIXES = 12
/** Number of features of a word that depend on no tag. */
export const FIXED_FEATURES = AFFIXES + 45
/** Number of features of a word that depend on the tags before it. */
export const HISTORY_FEATURES = 10

/** Stands for the capitals outside the sentence. */
const NO_WORD = 99
const NOTHING: WordEntry = { cluster: 0, habit: 0, only: -1, usual: -1 }
const SEED = 0x811c9dc5 | 0
const EDGE_BEFORE = mix(SEED, 1)
const EDGE_AFTER = mix(SEED, 2)
// small numbers are scrambled first, else two features of different kinds would share a hash
const CLUSTER_SEED = mix(SEED, 3)
const SHAPE_SEED = mix(SEED, 4)
const TAG_SEED = mix(SEED, 5)
const USUAL_SEED = mix(SEED, 6)

/** One step of a 32-bit multiplicative hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

function hashOf(word: string, start: number, end: number): number {
  let hash = SEED
  for (let i = start; i < end; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}

/** Hash of a form made by {@link taggerForm}. */
export const hashForm = (form: string): number => hashOf(form, 0, form.length)

/** Whether the word is written in plain small letters, as most words are: what follows from that is worked out once. */
const isSmall = (word: string): boolean => /^[a-z]+$/.test(word)
/** Outline of such a word: letters, no digits, no marks, no capitals. */
const SMALL_SHAPE = 20

/** Outline of a word: what its capitals, digits and marks look like, in a small number. */
function shapeOf(word: string, mode: number, first: boolean, habit: number): number {
  if (isSmall(word)) return (SMALL_SHAPE * 3 + mode) * 4 + habit
  const letter = /\p{L}/u.test(word)
  const digit = /\p{N}/u.test(word)
  const mark = (word.includes('-') ? 1 : 0) + (word.includes('.') ? 2 : 0)
  const capital = /^\p{Lu}/u.test(word)
    ? word.length > 1 && word.toUpperCase() === word
      ? 2
      : 1
    : /\p{Lu}/u.test(word)
      ? 3
      : 0
  const reading = first && capital === 1 ? 4 : capital
  return (((((letter ? 1 : 0) + (digit ? 2 : 0)) * 4 + mark) * 5 + reading) * 3 + mode) * 4 + habit
}

/** Small number for how a word begins: 0 small, 1 capital, 2 all capitals, 3 digit, 4 mark; from 5 before any other word. */
function capitalOf(word: string, first: boolean): number {
  if (isSmall(word)) return first ? 5 : 0
  const capital = /^\p{Lu}/u.test(word)
  if (!capital && !/^\p{L}/u.test(word)) return /\p{N}/u.test(word) ? 3 : 4
  const kind = capital ? (word.length > 1 && word.toUpperCase() === word ? 2 : 1) : 0
  return first ? 5 + kind : kind
}

/** The hashes of a sentence, worked out once a word. `text` is what the text around tells. */
export function hashSentence(words: readonly string[], list: WordList, text?: TextWords): SentenceHashes {
  const n = words.length
  const hashes = {
    length: n,
    word: new Int32Array(n),
    shape: new Int32Array(n),
    cluster: new Int32Array(n),
    only: new Int32Array(n),
    usual: new Int32Array(n),
    open: new Uint8Array(n),
    capital: new Int32Array(n),
    affixes: new Int32Array(n * AFFIXES),
  }
  const mode = casing(words)
  let first = true
  let quotes = 0
  for (let i = 0; i < n; i++) {
    const word = words[i] as string
    const form = taggerForm(word)
    const hash = hashForm(form)
    const entry = list.get(hash) ?? NOTHING
    const habit = entry.habit > 0 ? entry.habit : (text?.habits.get(form) ?? 0)
    hashes.word[i] = form === '"' ? mix(hash, 200 + (quotes++ & 1)) : hash
    hashes.cluster[i] = mix(CLUSTER_SEED, entry.cluster)
    hashes.only[i] = entry.only
    const usual = entry.usual >= 0 ? entry.usual : (text?.usual?.get(form) ?? -1)
    hashes.open[i] = entry.usual < 0 ? 1 : 0
    hashes.usual[i] = mix(USUAL_SEED, usual >= 0 ? usual : 64 + habit)
    hashes.capital[i] = mode * 8 + capitalOf(word, first)
    hashes.shape[i] = mix(
      SHAPE_SEED,
      shapeOf(word.length > LONGEST ? word.slice(0, LONGEST) : word, mode, first, habit),
    )
    writeAffixes(hashes.affixes, i * AFFIXES, form, hashes.shape[i] as number, list)
    if (first && /[\p{L}\p{N}]/u.test(word)) first = false
  }
  return hashes
}

function writeAffixes(into: Int32Array, at: number, form: string, shape: number, list: WordList): void {
  const n = form.length
  for (let k = 1; k <= 5; k++) into[at + k - 1] = mix(hashOf(form, Math.max(0, n - k), n), 100 + k)
  for (let k = 1; k <= 4; k++) into[at + 4 + k] = mix(hashOf(form, 0, Math.min(n, k)), 110 + k)
  const hyphen = form.lastIndexOf('-')
  const last = hyphen > 0 && hyphen < n - 1 ? hashOf(form, hyphen + 1, n) : 0
  into[at + 9] = mix(last, 121)
  into[at + 10] = mix(last === 0 ? 0 : (list.get(last)?.cluster ?? 0) + 1, 122)
  into[at + 11] = mix(mix(hashOf(form, Math.max(0, n - 3), n), shape), 123)
}

/** Writes the features of word `i` that depend on no tag to `into`. */
export function fixedFeatures(s: SentenceHashes, i: number, into: Int32Array): void {
  const { word, shape, cluster, affixes } = s
  const last = s.length - 1
  const w = word[i] as number
  const c = cluster[i] as number
  const p1 = i > 0 ? (word[i - 1] as number) : EDGE_BEFORE
  const p2 = i > 1 ? (word[i - 2] as number) : EDGE_BEFORE
  const n1 = i < last ? (word[i + 1] as number) : EDGE_AFTER
  const n2 = i < last - 1 ? (word[i + 2] as number) : EDGE_AFTER
  const cp1 = i > 0 ? (cluster[i - 1] as number) : -1
  const cp2 = i > 1 ? (cluster[i - 2] as number) : -1
  const cn1 = i < last ? (cluster[i + 1] as number) : -1
  const cn2 = i < last - 1 ? (cluster[i + 2] as number) : -1
  const sh = shape[i] as number
  const shp = i > 0 ? (shape[i - 1] as number) : -1
  const shn = i < last ? (shape[i + 1] as number) : -1
  const u = s.usual[i] as number
  const un1 = i < last ? (s.usual[i + 1] as number) : EDGE_AFTER
  const un2 = i < last - 1 ? (s.usual[i + 2] as number) : EDGE_AFTER
  let at = 0
  for (; at < AFFIXES; at++) into[at] = affixes[i * AFFIXES + at] as number
  into[at++] = mix(w, 1)
  into[at++] = mix(mix(w, sh), 2)
  into[at++] = mix(sh, 3)
  into[at++] = mix(p1, 4)
  into[at++] = mix(p2, 5)
  into[at++] = mix(n1, 6)
  into[at++] = mix(n2, 7)
  into[at++] = mix(mix(p1, w), 8)
  into[at++] = mix(mix(w, n1), 9)
  into[at++] = mix(mix(p1, n1), 10)
  into[at++] = mix(mix(n1, n2), 11)
  into[at++] = mix(c, 12)
  into[at++] = mix(cp1, 13)
  into[at++] = mix(cn1, 14)
  into[at++] = mix(mix(cp1, c), 15)
  into[at++] = mix(mix(c, cn1), 16)
  into[at++] = mix(mix(cn1, cn2), 17)
  into[at++] = mix(mix(mix(cp1, c), cn1), 18)
  into[at++] = mix(mix(sh, c), 19)
  into[at++] = mix(mix(shp, sh), 20)
  into[at++] = mix(mix(sh, shn), 21)
  into[at++] = i < last ? mix(affixes[(i + 1) * AFFIXES + 2] as number, 22) : mix(EDGE_AFTER, 22)
  into[at++] = i < last ? mix(affixes[(i + 1) * AFFIXES + 1] as number, 23) : mix(EDGE_AFTER, 23)
  into[at++] = i > 0 ? mix(affixes[(i - 1) * AFFIXES + 2] as number, 24) : mix(EDGE_BEFORE, 24)
  into[at++] = mix(cp2, 25)
  into[at++] = mix(cn2, 26)
  into[at++] = mix(mix(mix(p1, c), cn1), 27)
  into[at++] = mix(un1, 28)
  into[at++] = mix(mix(un1, un2), 29)
  into[at++] = mix(mix(u, un1), 30)
  into[at++] = mix(mix(w, un1), 31)
  into[at++] = mix(mix(mix(w, un1), un2), 32)
  into[at++] = mix(mix(shp, sh), mix(shn, 33))
  into[at++] = mix(mix(w, i > 0 ? (s.usual[i - 1] as number) : EDGE_BEFORE), mix(un1, 34))
  into[at++] = mix(mix(w, p2), mix(p1, 35))
  into[at++] = mix(mix(w, n1), mix(n2, 36))
  affixFeatures(s, i, into, at)
}

/** Writes the features of word `i` that join its last letters or capitals with its neighbours. */
function affixFeatures(s: SentenceHashes, i: number, into: Int32Array, start: number): void {
  const last = s.length - 1
  const suffix = s.affixes[i * AFFIXES + 2] as number
  const p1 = i > 0 ? (s.word[i - 1] as number) : EDGE_BEFORE
  const n1 = i < last ? (s.word[i + 1] as number) : EDGE_AFTER
  const up1 = i > 0 ? (s.usual[i - 1] as number) : EDGE_BEFORE
  const un1 = i < last ? (s.usual[i + 1] as number) : EDGE_AFTER
  const un2 = i < last - 1 ? (s.usual[i + 2] as number) : EDGE_AFTER
  const capital = (j: number): number => (j < 0 || j > last ? NO_WORD : (s.capital[j] as number))
  const before = capital(i - 2)
  const after = capital(i + 2)
  const own = capital(i)
  const three = mix(mix(capital(i - 1), own), mix(capital(i + 1), 40))
  let at = start
  into[at++] = mix(mix(suffix, un1), mix(un2, 41))
  into[at++] = mix(mix(suffix, up1), mix(un1, 42))
  into[at++] = mix(mix(suffix, p1), 43)
  into[at++] = mix(mix(suffix, n1), 44)
  into[at++] = three
  into[at++] = mix(mix(before, three), mix(after, 45))
  into[at++] = mix(three, s.usual[i] as number)
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
  const last = s.length - 1
  const w = s.word[i] as number
  const c = s.cluster[i] as number
  const cn1 = i < last ? (s.cluster[i + 1] as number) : -1
  const un1 = i < last ? (s.usual[i + 1] as number) : EDGE_AFTER
  const h1 = mix(TAG_SEED, t1)
  const both = mix(h1, t2)
  into[at] = mix(h1, 40)
  into[at + 1] = mix(both, 41)
  into[at + 2] = mix(mix(w, h1), 42)
  into[at + 3] = mix(mix(c, both), 43)
  into[at + 4] = mix(mix(mix(c, h1), cn1), 44)
  into[at + 5] = mix(mix(s.affixes[i * AFFIXES + 2] as number, h1), 45)
  into[at + 6] = mix(mix(s.shape[i] as number, h1), 46)
  into[at + 7] = mix(mix(i < last ? (s.word[i + 1] as number) : EDGE_AFTER, h1), 47)
  into[at + 8] = mix(mix(mix(s.usual[i] as number, h1), un1), 48)
  into[at + 9] = mix(mix(both, un1), 49)
}
