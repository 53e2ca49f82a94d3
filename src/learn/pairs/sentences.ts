import type { Report, Span } from '../../model/index.ts'
import { corpusRecords } from '../corpus-file.ts'
import type { Corpora } from '../corpus-file.ts'
import { rankedCounts } from '../scores/pairs.ts'
import type { Ranked } from '../scores/pairs.ts'
import type { Counts } from '../scores/count.ts'
import { annotated } from '../texts.ts'
import type { Annotate } from '../texts.ts'
import { learnChance } from './regression.ts'
import { compareWithin } from './story.ts'
import { tfIdfCosine } from './tfidf.ts'

interface Document {
  readonly id: string
  readonly event_cluster: string
  readonly split: string
  readonly sentences: readonly string[]
  readonly validated_sentences: readonly number[] | null
}

interface Mention {
  readonly doc: string
  readonly kind: string
  readonly sentence: number
  readonly chain: string
  readonly validated: boolean
}

/** A sentence of a report, by the report's index in its cluster. */
interface Sentence {
  readonly report: number
  readonly at: number
  readonly text: string
}

/** Two sentences of two reports of one cluster. */
interface Pair {
  readonly a: Sentence
  readonly b: Sentence
  readonly positive: boolean
  readonly features: readonly number[]
}

/** Part of the reports of a cluster beyond which an event is what all of them are about. */
const COMMON = 1 / 4

/** Ranks pairs of sentences of the reports of one event by whether they tell of one event that not all tell of; cluster by cluster. */
export async function countSentencePairs(
  corpora: Corpora,
  file: string,
  annotate: Annotate,
): Promise<Counts[] | null> {
  const documents = corpusRecords<Document>(corpora, file)
  const mentions = corpusRecords<Mention>(corpora, file.replace(/[^/]*$/, 'mentions.jsonl'))
  if (documents === null || mentions === null) return null
  const half = (split: string): Promise<Pair[][]> =>
    pairsOf(
      documents.filter(one => one.split === split),
      mentions.filter(one => one.kind === 'event' && one.validated),
      annotate,
    )
  const chance = learnChance((await half('train')).flat())
  const clusters = await half('val')
  const texts = [...new Set(clusters.flat().flatMap(({ a, b }) => [a, b]))]
  const places = new Map(texts.map((sentence, i) => [sentence, i]))
  const cosine = tfIdfCosine(texts.map(one => one.text))
  const place = (sentence: Sentence): number => places.get(sentence) as number
  const ranked = (score: (pair: Pair) => number): Ranked[][] =>
    clusters.map(pairs => pairs.map(pair => ({ score: score(pair), positive: pair.positive })))
  const found = rankedCounts(ranked(pair => chance(pair.features)))
  const beside = rankedCounts(ranked(({ a, b }) => cosine(place(a), place(b))))
  return clusters.map((_, i) => [...(found[i] as Counts), ...(beside[i] as Counts)])
}

/** The pairs of each cluster. */
async function pairsOf(
  documents: readonly Document[],
  mentions: readonly Mention[],
  annotate: Annotate,
): Promise<Pair[][]> {
  const reports = await annotated(
    documents.map(({ id, sentences }) => ({ id, text: sentences.join('\n') })),
    annotate,
  )
  const clusters = Map.groupBy(documents.keys(), i => (documents[i] as Document).event_cluster)
  return [...clusters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) =>
      pairsIn(
        members.map(i => documents[i] as Document),
        members.map(i => reports[i] as Report),
        mentions,
      ),
    )
}

function pairsIn(
  documents: readonly Document[],
  reports: readonly Report[],
  mentions: readonly Mention[],
): Pair[] {
  const passages = documents.map(({ sentences }, i) =>
    spansOf(sentences, (reports[i] as Report).text).map(span => [span]),
  )
  const compared = compareWithin(reports, passages)
  const together = tellingTogether(documents, mentions)
  const sentences = documents.flatMap(({ sentences: texts, validated_sentences: valid }, report) =>
    texts.flatMap((text, at): Sentence[] => (valid?.includes(at) ? [{ report, at, text }] : [])),
  )
  const size = Math.log(documents.length)
  const unitOf = ({ report, at }: Sentence) => compared.units[report]?.[at]
  return sentences.flatMap((a, i) =>
    sentences.slice(i + 1).flatMap((b): Pair[] => {
      const [left, right] = [unitOf(a), unitOf(b)]
      if (a.report === b.report || !left || !right) return []
      const first = Math.min(a.at, b.at)
      const leads = [a, b].filter(one => one.at === 0).length
      const features = [...compared.evidence(left, right), size, first, leads]
      return [{ a, b, positive: together(a, b), features }]
    }),
  )
}

/** Where lines stand in the text that was made of them. */
function spansOf(lines: readonly string[], text: string): Span[] {
  let end = 0
  return lines.map(line => {
    const start = text.indexOf(line, end)
    if (start < 0) throw new Error(`lost a sentence: ${line}`)
    end = start + line.length
    return { start, end }
  })
}

/** Whether two sentences tell of one event of which at most a part of the reports tells. */
function tellingTogether(
  documents: readonly Document[],
  mentions: readonly Mention[],
): (a: Sentence, b: Sentence) => boolean {
  const places = new Map(documents.map(({ id }, i) => [id, i]))
  const chains = Map.groupBy(
    mentions.filter(({ doc }) => places.has(doc)),
    ({ chain }) => chain,
  )
  const told = new Map<string, Set<string>>()
  for (const [chain, members] of chains) {
    if (new Set(members.map(({ doc }) => doc)).size > documents.length * COMMON) continue
    for (const { doc, sentence } of members) {
      const key = `${places.get(doc)} ${sentence}`
      told.set(key, (told.get(key) ?? new Set()).add(chain))
    }
  }
  const eventsOf = ({ report, at }: Sentence): ReadonlySet<string> => told.get(`${report} ${at}`) ?? new Set()
  return (a, b) => [...eventsOf(a)].some(event => eventsOf(b).has(event))
}
