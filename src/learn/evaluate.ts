import { dirname } from 'node:path'
import { english } from '../locales/index.ts'
import type { Block, Report } from '../model/index.ts'
import { groupReports } from '../pipeline/index.ts'
import { read } from '../readers/index.ts'
import { describe, findBlocks } from '../report/index.ts'
import type { Tagger } from '../text/index.ts'
import { corpusBytes, corpusLines, corpusRecords } from './corpus-file.ts'
import type { Corpora } from './corpus-file.ts'
import { LAYERS } from './layers.ts'
import { gumText, readConll, WIKIGOLD } from './names-corpora.ts'
import type { GumDocument } from './names-gum.ts'
import { countPropositionPairs, countQuestionPairs, countSentencePairs } from './pairs/index.ts'
import { PUBLISHED } from './published.ts'
import { ATTRIBUTION_MEASURES, countAttributions } from './scores/attributions.ts'
import type { AttributedDocument } from './scores/attributions.ts'
import { BLOCK_MEASURES, countBlocks, pagesOf, textOfPage } from './scores/blocks.ts'
import type { LabelledLine } from './scores/blocks.ts'
import { score } from './scores/count.ts'
import type { Counts, Measure, Scored } from './scores/count.ts'
import { countNames, NAME_MEASURES } from './scores/names.ts'
import { BODY_MEASURES, countBody, countMetadata, METADATA_MEASURES } from './scores/pages.ts'
import type { KnownPage } from './scores/pages.ts'
import { PROPOSITION_PAIR_MEASURES, QUESTION_PAIR_MEASURES, SENTENCE_PAIR_MEASURES } from './scores/pairs.ts'
import { countStories, STORY_MEASURES } from './scores/stories.ts'
import { countSentences, countTreebankTags, SENTENCE_MEASURES, TAG_MEASURES } from './scores/tagging.ts'
import { countDates, DATE_MEASURES } from './scores/values.ts'
import type { DatedDocument } from './scores/values.ts'
import { annotated, reportsOf } from './texts.ts'
import type { Annotate, Text } from './texts.ts'
import type { TreebankDocument } from './treebank.ts'

/** What a measuring works with. */
export interface Examined {
  /** Annotates reports, in their order. */
  readonly annotate: Annotate
  readonly tagger: Tagger
}

/** The score of one layer on one corpus by one measure, with its 95% interval over documents. */
export interface Score extends Scored {
  readonly layer: string
  readonly corpus: string
  readonly documents: number
  /** What others reach. */
  readonly published?: string
  /** The shipped weights were learned from this corpus: the score is no measurement of anything new. */
  readonly learned?: true
}

/** What came of one examination: its scores, or the file that is not there. */
export type Outcome = { readonly scores: readonly Score[] } | { readonly missing: string }

interface Paper {
  readonly layer: string
  readonly corpus: string
  /** Key of {@link PUBLISHED}. */
  readonly beside?: string
  readonly file: string
  /** The corpus, where what is measured on may be learned from as well. */
  readonly whole?: string
  readonly measures: readonly Measure[]
  /** The counts of each document; null where the file is not there. */
  readonly count: (corpora: Corpora, file: string, examined: Examined) => Promise<Counts[] | null>
}

/** Counts document by document what was found in its text. */
const byDocument =
  <Document extends Text>(
    documents: (corpora: Corpora, file: string) => readonly Document[] | null,
    count: (document: Document, report: Report) => Counts,
  ): Paper['count'] =>
  async (corpora, file, examined) => {
    const list = documents(corpora, file)
    if (list === null) return null
    const reports = await annotated(list, examined.annotate)
    return list.map((document, i) => count(document, reports[i] as Report))
  }

const dated = (corpora: Corpora, file: string): (DatedDocument & Text)[] | null =>
  corpusRecords<DatedDocument>(corpora, file)?.map(one => ({ ...one, published: one.dct?.value })) ?? null

const treebank =
  (genre?: string) =>
  (corpora: Corpora, file: string): TreebankDocument[] | null =>
    corpusRecords<TreebankDocument>(corpora, file)?.filter(one => !genre || one.genre === genre) ?? null

const tags =
  (genre?: string): Paper['count'] =>
  async (corpora, file, { tagger }) =>
    treebank(genre)(corpora, file)?.map(document => countTreebankTags(document, tagger)) ?? null

const KINDS: Readonly<Record<string, string>> = { PER: 'person', LOC: 'place', ORG: 'organisation' }
interface NamedDocument extends Text {
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
}
const namesOf = (document: NamedDocument, report: Report): Counts => countNames(document.names, report)

const uner = (corpora: Corpora, file: string): NamedDocument[] | null =>
  corpusRecords<Text & { entities: { start: number; end: number; type: string }[] }>(corpora, file)?.map(
    one => ({ ...one, names: one.entities.map(name => ({ ...name, kind: KINDS[name.type] ?? 'other' })) }),
  ) ?? null
const gum = (corpora: Corpora, file: string): NamedDocument[] | null =>
  corpusRecords<GumDocument>(corpora, file)?.map(one => ({ ...one, names: gumText(one).names })) ?? null
const wikigold = (corpora: Corpora, file: string): NamedDocument[] | null => {
  const lines = corpusLines(corpora, file)
  return lines && readConll(lines).map(({ report, names }) => ({ id: report.id, text: report.text, names }))
}

const blocks: Paper['count'] = async (corpora, file) => {
  const lines = corpusRecords<LabelledLine>(corpora, file)
  if (lines === null) return null
  const pages = pagesOf(lines)
  const reports = await reportsOf(pages.map(([id, own]) => ({ id, text: textOfPage(own) })))
  return pages.map(([, own], i) => countBlocks(own, findBlocks(reports[i] as Report, english)))
}

/** Reads every page of a corpus and counts what `count` finds of it. */
const pages =
  (count: (page: KnownPage, report: Report | undefined, found: readonly Block[]) => Counts): Paper['count'] =>
  async (corpora, file) => {
    const known = corpusRecords<KnownPage>(corpora, file)
    if (known === null) return null
    const counts: Counts[] = []
    for (const page of known) {
      const bytes = corpusBytes(corpora, `${dirname(file)}/${page.html}`)
      const [report] = (await read(bytes, { path: 'page.html', url: page.url })).reports
      const found = report === undefined ? [] : findBlocks(report, english)
      counts.push(count(page, report && describe(report, found, english), found))
    }
    return counts
  }

interface StreamedDocument extends Text {
  readonly cluster: string
  readonly date: string | null
  readonly title: string | null
}
const stories: Paper['count'] = async (corpora, file, examined) => {
  const documents = corpusRecords<StreamedDocument>(corpora, file)
  if (documents === null) return null
  const texts = documents.map(one => ({ ...one, published: one.date, headline: one.title }))
  const of = new Map<string, string>()
  for (const ids of groupReports(await annotated(texts, examined.annotate), 'stream'))
    for (const id of ids) of.set(id, ids[0] as string)
  return countStories(
    documents.map(one => one.cluster),
    documents.map(one => of.get(one.id) ?? one.id),
  )
}

const paired =
  (count: typeof countSentencePairs): Paper['count'] =>
  (corpora, file, { annotate }) =>
    count(corpora, file, annotate)

const PAIRS = { layer: 'pairs' }
const ATTRIBUTIONS = { layer: 'attributions', measures: ATTRIBUTION_MEASURES }
const TAGS = { layer: 'tags', measures: TAG_MEASURES }
const SENTENCES = { layer: 'sentences', measures: SENTENCE_MEASURES }
const NAMES = { layer: 'names', measures: NAME_MEASURES }
const DATES = { layer: 'dates', measures: DATE_MEASURES }

/** Everything that is measured, in the order of the table. */
const PAPERS: readonly Paper[] = [
  {
    ...ATTRIBUTIONS,
    corpus: 'PolNeAR dev',
    beside: 'polnear',
    file: 'polnear/dev.jsonl',
    count: byDocument((corpora, file) => corpusRecords<AttributedDocument>(corpora, file), countAttributions),
  },
  { ...TAGS, corpus: 'GUM dev', file: 'gum/dev.jsonl', count: tags() },
  { ...TAGS, corpus: 'GUM dev, news', file: 'gum/dev.jsonl', count: tags('news') },
  { ...TAGS, corpus: 'EWT dev', file: 'ewt/dev.jsonl', count: tags() },
  { ...SENTENCES, corpus: 'GUM dev', file: 'gum/dev.jsonl', count: byDocument(treebank(), countSentences) },
  {
    ...SENTENCES,
    corpus: 'GUM dev, news',
    file: 'gum/dev.jsonl',
    count: byDocument(treebank('news'), countSentences),
  },
  { ...SENTENCES, corpus: 'EWT dev', file: 'ewt/dev.jsonl', count: byDocument(treebank(), countSentences) },
  { ...NAMES, corpus: 'wikigold', file: WIKIGOLD, whole: 'wikigold', count: byDocument(wikigold, namesOf) },
  {
    ...NAMES,
    corpus: 'UNER-EWT dev',
    beside: 'uner',
    file: 'ner-uner-ewt/dev.jsonl',
    count: byDocument(uner, namesOf),
  },
  { ...NAMES, corpus: 'GUM dev', file: 'gum/dev.jsonl', count: byDocument(gum, namesOf) },
  ...['timebank', 'aquaint'].map(part => ({
    ...DATES,
    corpus: part === 'timebank' ? 'TimeBank' : 'AQUAINT',
    beside: 'timebank',
    file: `tempeval3/train-${part}.jsonl`,
    count: byDocument(dated, countDates),
  })),
  {
    ...DATES,
    corpus: 'WikiWars train',
    beside: 'wikiwars',
    file: 'wikiwars/train.jsonl',
    count: byDocument(dated, countDates),
  },
  { layer: 'blocks', measures: BLOCK_MEASURES, corpus: 'lines dev', file: 'lines/dev.jsonl', count: blocks },
  ...[
    { corpus: 'NAEB', file: 'extraction-naeb/pages.jsonl' },
    { corpus: 'fundus fixtures', file: 'extraction-fundus-fixtures/pages.jsonl' },
  ].flatMap(one => [
    { ...one, layer: 'body', measures: BODY_MEASURES, beside: one.corpus, count: pages(countBody) },
    {
      ...one,
      layer: 'metadata',
      measures: METADATA_MEASURES,
      beside: one.corpus,
      count: pages(countMetadata),
    },
  ]),
  {
    layer: 'stories',
    measures: STORY_MEASURES,
    corpus: 'story-stream dev',
    beside: 'stories',
    file: 'story-stream/dev.jsonl',
    count: stories,
  },
  {
    ...PAIRS,
    corpus: 'ECB+ validation',
    file: 'ecbplus/docs.jsonl',
    measures: SENTENCE_PAIR_MEASURES,
    count: paired(countSentencePairs),
  },
  {
    ...PAIRS,
    corpus: 'QA-Align dev',
    file: 'qa-align/dev_gold.jsonl',
    measures: QUESTION_PAIR_MEASURES,
    count: paired(countQuestionPairs),
  },
  {
    ...PAIRS,
    corpus: 'SuperPAL dev',
    file: 'superpal/alignments.jsonl',
    measures: PROPOSITION_PAIR_MEASURES,
    count: paired(countPropositionPairs),
  },
]

/** The layers that can be measured. */
export const MEASURED_LAYERS: readonly string[] = [...new Set(PAPERS.map(one => one.layer))]

/** Measures layers on a folder of corpora, one examination after another; all layers where none is named. */
export async function* evaluate(
  corpora: Corpora,
  examined: Examined,
  layers: readonly string[] = MEASURED_LAYERS,
): AsyncGenerator<Outcome> {
  const missing = new Set<string>()
  for (const paper of PAPERS.filter(one => layers.includes(one.layer))) {
    const documents = missing.has(paper.file) ? null : await paper.count(corpora, paper.file, examined)
    if (documents !== null) yield { scores: scoresOf(paper, documents) }
    else if (!missing.has(paper.file)) {
      missing.add(paper.file)
      yield { missing: paper.file }
    }
  }
}

function scoresOf({ layer, corpus, beside, whole, measures }: Paper, documents: readonly Counts[]): Score[] {
  const others = PUBLISHED[beside ?? ''] ?? {}
  const learned = LAYERS.some(one => one.learnsFrom.some(source => source.corpus === whole))
  return score(documents, measures).map(scored => {
    const published = others[scored.measure]
    return {
      layer,
      corpus,
      documents: documents.length,
      ...scored,
      ...(published === undefined ? {} : { published }),
      ...(learned ? { learned } : {}),
    }
  })
}
