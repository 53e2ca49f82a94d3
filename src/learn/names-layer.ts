import { english } from '../locales/index.ts'
import { NO_LAYERS } from '../model/index.ts'
import type { Report } from '../model/index.ts'
import { analyse, findBlocks, findMentions } from '../report/index.ts'
import { loadChain, loadTagger } from '../text/index.ts'
import { NAMES_CARD } from './cards.ts'
import { MissingCorpus, corpusRecords } from './corpus-file.ts'
import type { Corpora } from './corpus-file.ts'
import type { CardScore, LearnedLayer, WeightsAtHand } from './learned-layer.ts'
import { NAMES_OPTIONS, trainNames } from './names.ts'
import type { MarkedText, NamesTools } from './names.ts'
import { gumText, readNamesCorpora, unerText } from './names-corpora.ts'
import type { UnerDocument } from './names-corpora.ts'
import type { GumDocument } from './names-gum.ts'
import { randomFrom, shuffle } from './random.ts'
import { score } from './scores/count.ts'
import type { Counts } from './scores/count.ts'
import { NAME_MEASURES, countNames } from './scores/names.ts'

/** Parts into which the documents of wikigold are dealt, and the seed of the dealing. */
const FOLDS = 5
const FOLD_SEED = 1

const toolsOf = ({ tagger }: WeightsAtHand): NamesTools => {
  if (tagger === undefined) throw new MissingCorpus('there is no tagger; train it first')
  return { tagger: loadTagger(tagger), locale: english }
}

function train(corpora: Corpora, weights: WeightsAtHand, log: (line: string) => void): Uint8Array {
  const tools = toolsOf(weights)
  const { wikigold, gum, meantime, plain, missing } = readNamesCorpora(corpora)
  for (const file of missing) log(`${file} is not there; the weights will differ`)
  const marked = [...wikigold, ...gum, ...meantime]
  if (marked.length === 0) throw new MissingCorpus('there is no corpus in which names are marked')
  return trainNames(marked, plain, tools, NAMES_OPTIONS, log)
}

/** The names that the rules and the weights find together, against the marked ones. */
function countMarked(
  { report, names }: MarkedText,
  bytes: Uint8Array,
  { tagger, locale }: NamesTools,
): Counts {
  const analysis = analyse(report, findBlocks(report, locale), tagger, locale)
  const learned = { model: loadChain(bytes), words: tagger.words }
  const { mentions } = findMentions(analysis, locale, undefined, learned)
  const read: Report = { ...report, layers: { ...NO_LAYERS, mentions } }
  return countNames(names, read)
}

function cardScores(name: string, texts: readonly MarkedText[], counts: readonly Counts[]): CardScore[] {
  const count = texts.reduce((sum, one) => sum + one.names.filter(({ kind }) => kind !== 'other').length, 0)
  return score(counts, NAME_MEASURES).map(({ measure, value }) => ({
    name: `${name}, ${measure}`,
    value,
    count,
  }))
}

/** Five times: learned from four fifths of wikigold and all the rest, measured on the fifth. */
function crossScores(corpora: Corpora, { tagger, locale }: NamesTools): CardScore[] {
  const tools: NamesTools = { tagger, locale, traced: new Map() }
  const { wikigold, gum, meantime, plain } = readNamesCorpora(corpora)
  if (wikigold.length < FOLDS) return []
  const dealt = shuffle(wikigold, randomFrom(FOLD_SEED))
  const counts = Array.from({ length: FOLDS }, (_, fold) => {
    const others = dealt.filter((_text, i) => i % FOLDS !== fold)
    const bytes = trainNames([...others, ...gum, ...meantime], plain, tools, NAMES_OPTIONS, () => {})
    return dealt.filter((_text, i) => i % FOLDS === fold).map(text => countMarked(text, bytes, tools))
  }).flat()
  return cardScores('wikigold, five-fold', wikigold, counts)
}

function measure(weights: WeightsAtHand, corpora: Corpora): CardScore[] {
  const { names: bytes } = weights
  if (bytes === undefined) return []
  const tools = toolsOf(weights)
  const halves: [string, MarkedText[]][] = [
    ['UNER-EWT dev', (corpusRecords<UnerDocument>(corpora, 'ner-uner-ewt/dev.jsonl') ?? []).map(unerText)],
    ['GUM dev', (corpusRecords<GumDocument>(corpora, 'gum/dev.jsonl') ?? []).map(gumText)],
  ]
  return [
    ...crossScores(corpora, tools),
    ...halves
      .filter(([, texts]) => texts.length > 0)
      .flatMap(([name, texts]) =>
        cardScores(
          name,
          texts,
          texts.map(text => countMarked(text, bytes, tools)),
        ),
      ),
  ]
}

/** The learned finder of names. */
export const namesLayer: LearnedLayer = {
  layer: 'names',
  title: 'English finder of names',
  card: NAMES_CARD,
  learnsFrom: [
    { corpus: 'wikigold', use: 'names' },
    { corpus: 'gum', use: 'names' },
    { corpus: 'meantime-full', use: 'names' },
    { corpus: 'ewt', use: 'plainNames' },
    { corpus: 'polnear', use: 'plainNames' },
  ],
  train,
  measure,
}
