import { outlineOf } from './casing.ts'
import { Facts } from './spellings.ts'
import type { Spelling } from './spellings.ts'
import { LONGEST } from './tagger-form.ts'

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

/** What the features ask of a word by itself, in one of the ways in which it can stand in a sentence: hashes and small numbers. */
export interface WordTraits {
  /** Folded as the tagger sees it. */
  readonly form: string
  /** Hash of the folded word. */
  readonly word: number
  /** Outline: capitals, digits, hyphens. Neutral where capitals say nothing. */
  readonly shape: number
  readonly cluster: number
  /** Index of the only tag of the word, or -1. */
  readonly only: number
  /** Index of the usual tag that the list knows, or -1. */
  readonly usual: number
  /** How the word is written inside sentences, as in {@link WordEntry}. */
  readonly habit: number
  /** How the word begins: small, capital, all capitals, digit, mark; and the casing of the sentence. */
  readonly capital: number
  /** {@link AFFIXES} hashes: affixes, parts of a compound, spelling. */
  readonly affixes: readonly number[]
  /** Where whoever has the weights keeps what they make of the traits, if they do. */
  row: number
}

/** How a word stands in a sentence. */
interface Stand {
  /** Casing of the sentence. */
  readonly mode: number
  /** Whether no word stands before it. */
  readonly first: boolean
  readonly habit: number
  /** 1 where it is the second of two straight quotation marks. */
  readonly second: number
}

/** Number of affix hashes a word. */
export const AFFIXES = 12
/** Where a hash begins. */
export const SEED = 0x811c9dc5 | 0

const NOTHING: WordEntry = { cluster: 0, habit: 0, only: -1, usual: -1 }
// small numbers are scrambled first, else two features of different kinds would share a hash
const CLUSTER_SEED = mix(SEED, 3)
const SHAPE_SEED = mix(SEED, 4)

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

function affixesOf(form: string, shape: number, list: WordList): number[] {
  const n = form.length
  const affixes: number[] = []
  for (let k = 1; k <= 5; k++) affixes.push(mix(hashOf(form, Math.max(0, n - k), n), 100 + k))
  for (let k = 1; k <= 4; k++) affixes.push(mix(hashOf(form, 0, Math.min(n, k)), 110 + k))
  const hyphen = form.lastIndexOf('-')
  const last = hyphen > 0 && hyphen < n - 1 ? hashOf(form, hyphen + 1, n) : 0
  affixes.push(mix(last, 121))
  affixes.push(mix(last === 0 ? 0 : (list.get(last)?.cluster ?? 0) + 1, 122))
  affixes.push(mix(mix(hashOf(form, Math.max(0, n - 3), n), shape), 123))
  return affixes
}

/** A word as texts write it, and its traits for each stand in which it was seen. */
interface KnownWord {
  readonly of: WordMemory
  readonly form: string
  readonly hash: number
  readonly entry: WordEntry
  readonly traits: (WordTraits | undefined)[]
}

const knownWords = new Facts<KnownWord>()

/** A word that stands for all outside a sentence, on one side. */
function edge(word: number): WordTraits {
  const numbers = { cluster: -1, shape: -1, only: -1, usual: -1, habit: 0, capital: 99 }
  return {
    form: '',
    word,
    ...numbers,
    affixes: Array.from({ length: AFFIXES }, () => word),
    row: 0,
  }
}

/** The traits of words, worked out once. */
export class WordMemory {
  /** What stands before each sentence. */
  readonly before = edge(mix(SEED, 1))
  /** What stands behind each sentence. */
  readonly after = edge(mix(SEED, 2))
  private readonly list: WordList
  constructor(list: WordList) {
    this.list = list
  }

  /** Adds the traits of the words of a sentence to a list; `mode` is its casing, `habits` how the text writes words that the list does not know. */
  addTraits(
    words: readonly Spelling[],
    mode: number,
    habits: ReadonlyMap<string, number> | undefined,
    into: WordTraits[],
  ): void {
    let first = true
    let marks = 0
    for (const word of words) {
      const known = this.known(word)
      const { form, entry } = known
      const habit = entry.habit > 0 ? entry.habit : (habits?.get(form) ?? 0)
      const second = form === '"' ? marks++ & 1 : 0
      const place = ((second * 2 + (first ? 1 : 0)) * 3 + mode) * 4 + habit
      const traits = known.traits[place] ?? this.traitsAt(word.text, known, { mode, first, habit, second })
      known.traits[place] = traits
      if (first && outlineOf(word).counts) first = false
      into.push(traits)
    }
  }

  /** Whether the list knows how a word is written, so that nobody asks how the text writes it. */
  hasHabit(word: Spelling): boolean {
    return this.known(word).entry.habit > 0
  }

  private known(word: Spelling): KnownWord {
    const known = knownWords.of(word)
    if (known?.of === this) return known
    const { form } = outlineOf(word)
    const hash = hashForm(form)
    const entry = this.list.get(hash) ?? NOTHING
    return knownWords.keep(word, { of: this, form, hash, entry, traits: [] })
  }

  private traitsAt(text: string, { form, hash, entry }: KnownWord, stand: Stand): WordTraits {
    const { mode, first, habit, second } = stand
    const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text
    const shape = mix(SHAPE_SEED, shapeOf(cut, mode, first, habit))
    return {
      form,
      word: form === '"' ? mix(hash, 200 + second) : hash,
      shape,
      cluster: mix(CLUSTER_SEED, entry.cluster),
      only: entry.only,
      usual: entry.usual,
      habit,
      capital: mode * 8 + capitalOf(text, first),
      affixes: affixesOf(form, shape, this.list),
      row: 0,
    }
  }
}
