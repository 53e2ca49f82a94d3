import { english } from '../locales/index.ts'
import { casingHabits, loadTagger, spell, taggerForm } from '../text/index.ts'
import type { CasingHabits } from '../text/index.ts'
import { TAGGER_CARD } from './cards.ts'
import { clusterWords } from './clusters.ts'
import type { Corpora } from './corpus-file.ts'
import type { CardScore, LearnedLayer } from './learned-layer.ts'
import { randomFrom } from './random.ts'
import { capitals, headlineCopies, titleCase } from './restyle.ts'
import type { Counts } from './scores/count.ts'
import { countTags, countTextTags } from './scores/tagging.ts'
import { readTaggerCorpora } from './tagger-corpora.ts'
import type { TaggerCorpora } from './tagger-corpora.ts'
import { tagSet, trainTagger } from './tagger-trainer.ts'
import type { TaggerLesson } from './tagger-trainer.ts'
import { consistentDashes, projectedSentences, treebankSentences } from './treebank.ts'
import type { TaggedSentence, TreebankDocument } from './treebank.ts'
import { makeWordList } from './word-list.ts'

/** Measured on GUM dev: 96, 256 and 600 clusters differ by less than 0.1 points; without clusters 0.3 are lost. */
const CLUSTERS = { clusters: 256, leastCount: 3, passes: 12 }
/**
 * Measured on GUM dev, see docs/tagger.md. GUM is the home manner, because its annotation is the younger and the more
 * careful, and twice as often learned.
 */
const TRAINING = { epochs: 6, runs: 3, seed: 1, leastCount: 3, step: 0.1, omit: 0.2, leastCode: 24 }
const GUM_TIMES = 2
/** Seed of the draw of sentences that are also learned as headlines. */
const HEADLINE_SEED = 7

const habitsOf = (document: TreebankDocument): CasingHabits =>
  casingHabits(treebankSentences(document).map(sentence => spell(sentence.words)))

/** The sentences of documents in their tokens and, where they differ, in ours. */
function bothWays(documents: readonly TreebankDocument[], home: boolean): TaggerLesson[] {
  const lessons = (document: TreebankDocument, sentences: readonly TaggedSentence[]): TaggerLesson[] => {
    const habits = habitsOf(document)
    return sentences.map(one => ({ ...consistentDashes(one), habits, home, times: home ? GUM_TIMES : 1 }))
  }
  const theirs = documents.flatMap(document => lessons(document, treebankSentences(document)))
  const seen = new Set(theirs.map(sentence => sentence.words.join(' ')))
  const ours = documents.flatMap(one => lessons(one, projectedSentences(one, english.tokens)))
  return [...theirs, ...ours.filter(sentence => !seen.has(sentence.words.join(' ')))]
}

function learn(corpora: TaggerCorpora): Uint8Array {
  const gum = bothWays(corpora.gum, true)
  const once = [...gum, ...bothWays(corpora.ewt, false)]
  const clusters = clusterWords(
    corpora.plain.map(words => words.map(taggerForm)),
    CLUSTERS,
  )
  const words = makeWordList(corpora.plain, once, tagSet(once), clusters)
  const home = new Set(gum.map(sentence => sentence.tags))
  const copies = headlineCopies(once, randomFrom(HEADLINE_SEED)).map(copy => ({
    ...copy,
    home: home.has(copy.tags),
    times: home.has(copy.tags) ? GUM_TIMES : 1,
  }))
  return trainTagger([...once, ...copies], { ...TRAINING, words })
}

/** Learns the weights of the English tagger from the corpora in a folder. The same corpora give the same bytes. */
function trainTaggerWeights(corpora: Corpora, log: (line: string) => void): Uint8Array {
  const read = readTaggerCorpora(corpora)
  for (const file of read.missing) log(`${file} is not there; the weights will differ`)
  return learn(read)
}

type Cut = (document: TreebankDocument) => readonly TaggedSentence[]

/** The score of a tagger on the development halves, in the treebanks' tokens and in ours, and in other casing. */
function measureTagger(bytes: Uint8Array, corpora: Corpora): CardScore[] {
  const tagger = loadTagger(bytes)
  const { gumDev, ewtDev } = readTaggerCorpora(corpora)
  const news = gumDev.filter(document => document.genre === 'news')
  const scored = (name: string, counts: readonly Counts[]): CardScore[] => {
    const [right, all] = [0, 1].map(at => counts.reduce((sum, one) => sum + (one[at] as number), 0)) as [
      number,
      number,
    ]
    return all === 0 ? [] : [{ name, value: right / all, count: all }]
  }
  const texts = (name: string, documents: readonly TreebankDocument[], cut: Cut): CardScore[] =>
    scored(
      name,
      documents.map(one => countTextTags(cut(one), tagger)),
    )
  const alone = (name: string, sentences: readonly TaggedSentence[]): CardScore[] =>
    scored(name, [countTags(sentences, tagger)])
  const both = ([name, documents]: readonly [string, readonly TreebankDocument[]]): CardScore[] => [
    ...texts(`${name}, treebank tokens`, documents, treebankSentences),
    ...texts(`${name}, our tokens`, documents, one => projectedSentences(one, english.tokens)),
    ...alone(`${name}, each sentence alone`, documents.flatMap(treebankSentences)),
  ]
  const halves = [
    ['GUM dev, all genres', gumDev],
    ['GUM dev, news', news],
    ['EWT dev', ewtDev],
  ] as const
  return [
    ...halves.flatMap(both),
    ...alone('GUM dev, news, in Title Case', news.flatMap(treebankSentences).map(titleCase)),
    ...alone('GUM dev, news, in ALL CAPS', news.flatMap(treebankSentences).map(capitals)),
  ]
}

/** The part-of-speech tagger. */
export const taggerLayer: LearnedLayer = {
  layer: 'tagger',
  title: 'English part-of-speech tagger',
  card: TAGGER_CARD,
  learnsFrom: [
    { corpus: 'gum', use: 'tagged' },
    { corpus: 'ewt', use: 'tagged' },
    { corpus: 'polnear', use: 'plain' },
    { corpus: 'meantime-full', use: 'plain' },
  ],
  train: (corpora, _, log) => trainTaggerWeights(corpora, log),
  measure: (weights, corpora) => measureTagger(weights.tagger as Uint8Array, corpora),
}
