import { english } from '../locales/index.ts'
import { annotateReport } from '../pipeline/index.ts'
import { loadAttributions } from '../report/index.ts'
import { loadTagger } from '../text/index.ts'
import { ATTRIBUTION_OPTIONS, trainAttributions } from './attributions.ts'
import { ATTRIBUTIONS_CARD } from './cards.ts'
import { MissingCorpus, corpusRecords } from './corpus-file.ts'
import type { Corpora } from './corpus-file.ts'
import type { CardScore, LearnedLayer, WeightsAtHand } from './learned-layer.ts'
import { ATTRIBUTION_MEASURES, countAttributions } from './scores/attributions.ts'
import type { AttributedDocument } from './scores/attributions.ts'
import { score } from './scores/count.ts'
import { reportsOf } from './texts.ts'

const TRAIN = 'polnear/train.jsonl'
const DEV = 'polnear/dev.jsonl'

async function train(
  corpora: Corpora,
  weights: WeightsAtHand,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const documents = corpusRecords<AttributedDocument>(corpora, TRAIN)
  if (documents === null)
    throw new MissingCorpus(`${TRAIN} is not there; attributions are learned from nothing else`)
  if (weights.tagger === undefined) throw new MissingCorpus('there is no tagger; train it first')
  const reports = await reportsOf(documents)
  return trainAttributions(
    reports.map((report, i) => ({ report, attributions: (documents[i] as AttributedDocument).attributions })),
    loadTagger(weights.tagger),
    english,
    ATTRIBUTION_OPTIONS,
    log,
  )
}

async function measure(weights: WeightsAtHand, corpora: Corpora): Promise<CardScore[]> {
  const documents = corpusRecords<AttributedDocument>(corpora, DEV)
  if (documents === null || weights.tagger === undefined || weights.attributions === undefined) return []
  const tagger = loadTagger(weights.tagger)
  const engine = { tagger, attributions: loadAttributions(weights.attributions), locale: english }
  const reports = await reportsOf(documents)
  const counts = documents.map((one, i) =>
    countAttributions(one, annotateReport(reports[i] as (typeof reports)[number], engine)),
  )
  const count = documents.reduce((sum, one) => sum + one.attributions.length, 0)
  return score(counts, ATTRIBUTION_MEASURES).map(({ measure: name, value }) => ({
    name: `PolNeAR dev, ${name}`,
    value,
    count,
  }))
}

/** The learned finder of attributions. */
export const attributionsLayer: LearnedLayer = {
  layer: 'attributions',
  title: 'English finder of attributions',
  card: ATTRIBUTIONS_CARD,
  learnsFrom: [{ corpus: 'polnear', use: 'attributions' }],
  train,
  measure,
}
