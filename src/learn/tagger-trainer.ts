import {
  BOUNDARY,
  FIXED_FEATURES,
  HISTORY_FEATURES,
  featureKey,
  fixedFeatures,
  hashSentence,
  historyFeatures,
  wordAt,
  spell,
  WordMemory,
} from '../text/index.ts'
import type { CasingHabits, SentenceHashes, TextWords, WordList } from '../text/index.ts'
import { encodeTagger } from './tagger-file.ts'
import { randomFrom, shuffle } from './random.ts'
import { TagModel } from './tag-model.ts'
import type { TaggedSentence } from './treebank.ts'

/** How a tagger is trained. */
export interface TrainOptions {
  /** Passes over the sentences; the first does not count in the average. */
  readonly epochs: number
  /** Trainings in different order whose weights are averaged. */
  readonly runs: number
  /** Seed of the order of the sentences. */
  readonly seed: number
  /** A feature must be seen so often. */
  readonly leastCount: number
  /** Clusters, casing habits and unambiguous words. */
  readonly words: WordList
  /** Step of AdaGrad. */
  readonly step: number
  /** Share of the features that are left out each time a word is learned, so that none is relied on alone. */
  readonly omit: number
  /** Averaged weights whose one-byte code (0 to 127) is below this are dropped. */
  readonly leastCode: number
}

/** A sentence to learn from. */
export interface TaggerLesson extends TaggedSentence {
  /** Whether it is tagged in the manner that the tagger is to have; what others have of their own is not kept. */
  readonly home: boolean
  /** How often it is learned in each pass. */
  readonly times: number
  /** How its document writes its words. */
  readonly habits?: CasingHabits | undefined
}

/** One sentence made ready: gold tags and the ids of its fixed features (-1 unknown). */
interface Lesson {
  readonly hashes: SentenceHashes
  readonly gold: Uint8Array
  readonly fixed: Int32Array
  readonly home: boolean
}

/**
 * Trains a log-linear tagger (greedy decoding; AdaGrad, Duchi et al. 2011) and returns its weights file; the same input gives
 * the same bytes. Sentences of the home manner are learned with weights of their own beside those for all (Daume 2007); their
 * sum is kept.
 */
export function trainTagger(sentences: readonly TaggerLesson[], options: TrainOptions): Uint8Array {
  const tags = tagSet(sentences)
  const ids = featureIds(sentences, tags, options)
  const memory = new WordMemory(options.words)
  const lessons = sentences.flatMap(sentence => {
    const lesson = lessonOf(sentence, tags, ids, memory)
    return Array.from({ length: sentence.times }, () => lesson)
  })
  const sum = new Float32Array(ids.size * tags.length)
  for (let run = 0; run < options.runs; run++) {
    const random = randomFrom(options.seed + run)
    const model = new TagModel(ids.size, tags.length, options, random)
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (const lesson of shuffle(lessons, random)) practise(model, lesson, ids)
      if (epoch > 0 || options.epochs === 1) model.addTo(sum)
    }
  }
  return encodeTagger(
    tags,
    options.words,
    [...ids.keys()],
    { tagCount: tags.length, values: sum },
    options.leastCode,
  )
}

/** The tags of some sentences, in code unit order. */
export const tagSet = (sentences: readonly TaggedSentence[]): string[] =>
  [...new Set(sentences.flatMap(sentence => sentence.tags))].sort()

function featureIds(
  sentences: readonly TaggerLesson[],
  tags: readonly string[],
  options: TrainOptions,
): Map<number, number> {
  const counts = new Map<number, number>()
  const index = new Map(tags.map((tag, i) => [tag, i]))
  const features = new Int32Array(FIXED_FEATURES + HISTORY_FEATURES)
  const memory = new WordMemory(options.words)
  for (const sentence of sentences) {
    const hashes = hashSentence(spell(sentence.words), memory, textOf(sentence))
    const gold = sentence.tags.map(tag => index.get(tag) as number)
    for (let i = 0; i < gold.length; i++) {
      if (wordAt(hashes, i).only >= 0) continue
      fixedFeatures(hashes, i, features)
      historyFeatures(hashes, i, gold[i - 1] ?? BOUNDARY, gold[i - 2] ?? BOUNDARY, features, FIXED_FEATURES)
      for (const hash of features) {
        const key = featureKey(hash)
        counts.set(key, (counts.get(key) ?? 0) + sentence.times)
      }
    }
  }
  const kept = [...counts].filter(([, count]) => count >= options.leastCount).map(([key]) => key)
  return new Map(kept.sort((a, b) => a - b).map((key, id) => [key, id]))
}

const textOf = ({ habits }: TaggerLesson): TextWords | undefined => habits && { habits }

function lessonOf(
  sentence: TaggerLesson,
  tags: readonly string[],
  ids: ReadonlyMap<number, number>,
  memory: WordMemory,
): Lesson {
  const hashes = hashSentence(spell(sentence.words), memory, textOf(sentence))
  const gold = Uint8Array.from(sentence.tags, tag => tags.indexOf(tag))
  const fixed = new Int32Array(gold.length * FIXED_FEATURES)
  const features = new Int32Array(FIXED_FEATURES)
  for (let i = 0; i < gold.length; i++) {
    fixedFeatures(hashes, i, features)
    for (let f = 0; f < FIXED_FEATURES; f++)
      fixed[i * FIXED_FEATURES + f] = ids.get(featureKey(features[f] as number)) ?? -1
  }
  return { hashes, gold, fixed, home: sentence.home }
}

/** Tags one sentence with what is known so far, and learns from each word. */
function practise(model: TagModel, lesson: Lesson, ids: ReadonlyMap<number, number>): void {
  const history = new Int32Array(HISTORY_FEATURES)
  const active = new Int32Array(FIXED_FEATURES + HISTORY_FEATURES)
  let before = BOUNDARY
  let beforeThat = BOUNDARY
  for (let i = 0; i < lesson.gold.length; i++) {
    let guess = wordAt(lesson.hashes, i).only
    if (guess < 0) {
      active.set(lesson.fixed.subarray(i * FIXED_FEATURES, (i + 1) * FIXED_FEATURES))
      historyFeatures(lesson.hashes, i, before, beforeThat, history, 0)
      for (let h = 0; h < HISTORY_FEATURES; h++)
        active[FIXED_FEATURES + h] = ids.get(featureKey(history[h] as number)) ?? -1
      guess = model.learn(active, lesson.gold[i] as number, lesson.home)
    }
    beforeThat = before
    before = guess
  }
}
