import {
  FIXED_FEATURES,
  HISTORY_FEATURES,
  fixedFeatures,
  hashSentence,
  historyFeatures,
} from './tagger-features.ts'
import type { SentenceHashes, WordEntry, WordList } from './tagger-features.ts'
import { ByteReader, addScores, readFeatures } from './feature-table.ts'
import { casingHabits } from './casing.ts'
import { taggerForm } from './tagger-form.ts'
import type { FeatureTable } from './feature-table.ts'

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
  const tags = Array.from({ length: reader.byte() }, () => reader.word())
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
export const tag = (tagger: Tagger, words: readonly string[]): string[] =>
  names(tagger, decode(tagger, hashSentence(words, tagger.words)))

/**
 * Tags the sentences of one text: how it writes its words serves those that the word list does not know, and where such a word
 * has another tag than it mostly has in the text, the sentence is read a second time with that knowledge.
 */
export function tagText(tagger: Tagger, sentences: readonly (readonly string[])[]): string[][] {
  const habits = casingHabits(sentences)
  const open: OpenWord[][] = []
  const found = sentences.map(words => {
    const hashes = hashSentence(words, tagger.words, { habits })
    const tags = decode(tagger, hashes)
    open.push(
      words.flatMap((word, i) =>
        hashes.open[i] === 1 ? [{ form: taggerForm(word), tag: tags[i] as number }] : [],
      ),
    )
    return tags
  })
  const usual = usualTags(open.flat())
  return sentences.map((words, i) => {
    const again = (open[i] as OpenWord[]).some(one => (usual.get(one.form) ?? one.tag) !== one.tag)
    const tags = again
      ? decode(tagger, hashSentence(words, tagger.words, { habits, usual }))
      : (found[i] as number[])
    return names(tagger, tags)
  })
}

/** A word whose usual tag the list does not know, with the tag of the first reading. */
interface OpenWord {
  readonly form: string
  readonly tag: number
}

/** An unknown word must come so often in a text, and this share of it have one tag, to have a usual tag there. */
const USUAL_COUNT = 3
const USUAL_SHARE = 0.6

function usualTags(words: readonly OpenWord[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>()
  for (const word of words) {
    const byTag = counts.get(word.form) ?? new Map<number, number>()
    byTag.set(word.tag, (byTag.get(word.tag) ?? 0) + 1)
    counts.set(word.form, byTag)
  }
  const usual = new Map<string, number>()
  for (const [form, byTag] of counts) {
    let total = 0
    for (const count of byTag.values()) total += count
    if (total < USUAL_COUNT) continue
    for (const [one, count] of byTag) if (count >= total * USUAL_SHARE) usual.set(form, one)
  }
  return usual
}

const names = (tagger: Tagger, tags: readonly number[]): string[] =>
  tags.map(one => tagger.tags[one] as string)

function decode(tagger: Tagger, hashes: SentenceHashes): number[] {
  const features = new Int32Array(FIXED_FEATURES + HISTORY_FEATURES)
  const scores = new Int32Array(tagger.tags.length)
  const found: number[] = []
  let before = BOUNDARY
  let beforeThat = BOUNDARY
  for (let i = 0; i < hashes.length; i++) {
    let best = hashes.only[i] as number
    if (best < 0) {
      fixedFeatures(hashes, i, features)
      historyFeatures(hashes, i, before, beforeThat, features, FIXED_FEATURES)
      best = bestTag(tagger.weights, features, scores)
    }
    found.push(best)
    beforeThat = before
    before = best
  }
  return found
}

/** Stands for the tags before the first word. */
export const BOUNDARY = 63

function bestTag(table: FeatureTable, features: Int32Array, scores: Int32Array): number {
  scores.fill(0)
  addScores(table, features, features.length, scores, 0)
  let best = 0
  for (let t = 1; t < scores.length; t++) if ((scores[t] as number) > (scores[best] as number)) best = t
  return best
}
