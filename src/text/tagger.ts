import {
  HISTORY_FEATURES,
  hashSentence,
  historyFeatures,
  JOINT_FEATURES,
  jointFeatures,
  wordAt,
} from './tagger-features.ts'
import type { SentenceHashes } from './tagger-features.ts'
import { WordScores } from './tagger-scores.ts'
import { WordMemory } from './tagger-words.ts'
import type { WordEntry, WordList } from './tagger-words.ts'
import { ByteReader, addScores, readFeatures } from './feature-table.ts'
import { casingHabits } from './casing.ts'
import type { FeatureTable } from './feature-table.ts'
import { spell } from './spellings.ts'
import type { Spelling } from './spellings.ts'

/** A trained part-of-speech tagger: a log-linear model of each tag given the two before it, with Penn treebank tags. */
export interface Tagger {
  /** The tag set. */
  readonly tags: readonly string[]
  readonly words: WordList
  readonly weights: FeatureTable
}

/** First bytes of a weights file. */
export const TAGGER_MAGIC = 'VTAG1'
/**
 * Reads a weights file: magic, tags, word list, features; all lists ascend by key, keys as differences in LEB128.
 * Throws a RangeError where the bytes are not such a file.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  const reader = new ByteReader(bytes)
  for (const char of TAGGER_MAGIC) {
    if (reader.byte() !== char.charCodeAt(0)) throw new RangeError('not a tagger weights file')
  }
  // as the keys of an object they are the same string objects as in the source, so that no comparison reads their letters
  const tags = Object.keys(
    Object.fromEntries(Array.from({ length: reader.byte() }, () => [reader.word(), true])),
  )
  const words = readWords(reader)
  const weights = readFeatures(reader)
  return { tags, words, weights }
}

function readWords(reader: ByteReader): Map<number, WordEntry> {
  const words = new Map<number, WordEntry>()
  let key = 0
  for (let left = reader.number(); left > 0; left--) {
    key += reader.number()
    const cluster = reader.number()
    const packed = reader.byte()
    words.set(key | 0, { cluster, habit: packed & 3, only: (packed >> 2) - 1, usual: reader.byte() - 1 })
  }
  return words
}

/** Tags the words of one sentence, left to right; as many tags as words. Never throws. */
export function tag(tagger: Tagger, words: readonly string[]): string[] {
  const decoder = decoderOf(tagger)
  return names(tagger, decoder.decode(hashSentence(spell(words), decoder.memory)))
}

/**
 * Tags the sentences of one text: how it writes its words serves those that the word list does not know, and where such a word
 * has another tag than it mostly has in the text, the sentence is read a second time with that knowledge.
 */
export function tagText(tagger: Tagger, sentences: readonly (readonly Spelling[])[]): string[][] {
  const decoder = decoderOf(tagger)
  const habits = casingHabits(sentences, word => decoder.memory.hasHabit(word))
  const open: OpenWord[][] = []
  const found = sentences.map(words => {
    const hashes = hashSentence(words, decoder.memory, { habits })
    const tags = decoder.decode(hashes)
    open.push(openWords(hashes, tags))
    return tags
  })
  const usual = usualTags(open.flat())
  return sentences.map((words, i) => {
    const again = (open[i] as OpenWord[]).some(one => (usual.get(one.form) ?? one.tag) !== one.tag)
    const tags = again
      ? decoder.decode(hashSentence(words, decoder.memory, { habits, usual }))
      : (found[i] as number[])
    return names(tagger, tags)
  })
}

/** A word whose usual tag the list does not know, with the tag of the first reading. */
interface OpenWord {
  readonly form: string
  readonly tag: number
}

function openWords(s: SentenceHashes, tags: readonly number[]): OpenWord[] {
  const open: OpenWord[] = []
  for (let i = 0; i < tags.length; i++) {
    const { form, usual } = wordAt(s, i)
    if (usual < 0) open.push({ form, tag: tags[i] as number })
  }
  return open
}

/** An unknown word must come so often in a text, and this share of it have one tag, to have a usual tag there. */
const USUAL_COUNT = 3
const USUAL_SHARE = 0.6

function usualTags(words: readonly OpenWord[]): Map<string, number> {
  const totals = new Map<string, number>()
  for (const { form } of words) totals.set(form, (totals.get(form) ?? 0) + 1)
  const counts = new Map<string, Map<number, number>>()
  for (const { form, tag } of words) {
    if ((totals.get(form) as number) < USUAL_COUNT) continue
    const byTag = counts.get(form) ?? new Map<number, number>()
    byTag.set(tag, (byTag.get(tag) ?? 0) + 1)
    counts.set(form, byTag)
  }
  const usual = new Map<string, number>()
  for (const [form, byTag] of counts) {
    const total = totals.get(form) as number
    for (const [one, count] of byTag) if (count >= total * USUAL_SHARE) usual.set(form, one)
  }
  return usual
}

const names = (tagger: Tagger, tags: readonly number[]): string[] =>
  tags.map(one => tagger.tags[one] as string)

/** Stands for the tags before the first word. */
export const BOUNDARY = 63

/**
 * So far must the best tag be ahead by what the words say one by one; and so far by that and the tags before, for the rest not
 * to be asked. Of 107,371 words of 200 articles the first settles 28 % and the second 17 %, none otherwise than all features
 * would. With 36,000 and 33,000 it would be 65 % and a handful otherwise, and three scores of attributions and names 0.1 less.
 */
const SURE_WORDS = 40_000
const SURE_HISTORY = 45_000
/** Less than any score. */
const LEAST = -0x7fffffff

const decoders = new WeakMap<Tagger, Decoder>()

function decoderOf(tagger: Tagger): Decoder {
  const known = decoders.get(tagger)
  if (known) return known
  const made = new Decoder(tagger)
  decoders.set(tagger, made)
  return made
}

/** Finds the tags of sentences, with what it remembers of words: what a word says by itself is summed up once. */
class Decoder {
  readonly memory: WordMemory
  private readonly weights: FeatureTable
  private readonly scores: Int32Array
  private readonly words: WordScores
  private readonly features = new Int32Array(Math.max(JOINT_FEATURES, HISTORY_FEATURES))
  constructor({ words, weights, tags }: Tagger) {
    this.memory = new WordMemory(words)
    this.weights = weights
    this.scores = new Int32Array(tags.length)
    this.words = new WordScores(weights, tags.length)
  }

  /** The tags of a sentence, as indices. */
  decode(s: SentenceHashes): number[] {
    const { features } = this
    const found: number[] = []
    let before = BOUNDARY
    let beforeThat = BOUNDARY
    for (let i = 0; i < s.length; i++) {
      let best = wordAt(s, i).only
      if (best < 0) {
        best = this.sumWords(s, i)
      }
      if (best < 0) {
        historyFeatures(s, i, before, beforeThat, features, 0)
        addScores(this.weights, features, HISTORY_FEATURES, this.scores, 0)
        best = this.ahead(SURE_HISTORY)
      }
      if (best < 0) {
        jointFeatures(s, i, features, 0)
        addScores(this.weights, features, JOINT_FEATURES, this.scores, 0)
        best = this.ahead(0)
      }
      found.push(best)
      beforeThat = before
      before = best
    }
    return found
  }

  /** The first tag of the best score where it is so far ahead of the second, else -1. */
  private ahead(margin: number): number {
    const { scores } = this
    let best = 0
    let most = scores[0] as number
    let second = LEAST
    for (let t = 1; t < scores.length; t++) {
      const score = scores[t] as number
      if (score > most) {
        second = most
        most = score
        best = t
      } else if (score > second) second = score
    }
    return most - second >= margin ? best : -1
  }

  /** Sets the scores to what word `i` and those beside it say by themselves; gives the best tag where it is far enough ahead, else -1. */
  private sumWords(s: SentenceHashes, i: number): number {
    const { scores, words } = this
    const { sums } = words
    const n = scores.length
    const own = words.of(wordAt(s, i))
    const p2 = words.of(wordAt(s, i - 2)) + n
    const p1 = words.of(wordAt(s, i - 1)) + 2 * n
    const n1 = words.of(wordAt(s, i + 1)) + 3 * n
    const n2 = words.of(wordAt(s, i + 2)) + 4 * n
    let best = -1
    let most = LEAST
    let second = LEAST
    // found on the way: a second pass would read all scores again
    for (let t = 0; t < n; t++) {
      const score =
        (sums[own + t] as number) +
        (sums[p2 + t] as number) +
        (sums[p1 + t] as number) +
        (sums[n1 + t] as number) +
        (sums[n2 + t] as number)
      scores[t] = score
      if (score > most) {
        second = most
        most = score
        best = t
      } else if (score > second) second = score
    }
    return most - second >= SURE_WORDS ? best : -1
  }
}
