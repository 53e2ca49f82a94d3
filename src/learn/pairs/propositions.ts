import type { Report, Span } from '../../model/index.ts'
import type { Unit } from '../../story/index.ts'
import { corpusRecords } from '../corpus-file.ts'
import type { Corpora } from '../corpus-file.ts'
import type { Counts } from '../scores/count.ts'
import type { Ranked } from '../scores/pairs.ts'
import { annotated } from '../texts.ts'
import type { Annotate } from '../texts.ts'
import { bestThreshold, learnAmong, positivesIn, tally } from './choose.ts'
import type { Judge } from './choose.ts'
import type { Example } from './regression.ts'
import { compareWithin, overlapOf } from './story.ts'
import { tfIdfCosine } from './tfidf.ts'

/** A proposition of a summary and a span of a document that says the same. */
interface Aligned {
  readonly topic: string
  readonly documentFile: string
  readonly docSentCharIdx: string
  readonly docSentText: string
  readonly docSpanOffsets: string
  readonly docSpanText: string
  readonly scuSentCharIdx: string
  readonly scuSentence: string
  readonly scuOffsets: string
  readonly scuText: string
}

/** Some words of a sentence of a text; each text once, each span once. */
interface Place {
  readonly text: string
  readonly sentence: string
  readonly at: number
  readonly offsets: string
  readonly words: string
}

/** A proposition and a span of a document of its topic. */
interface Candidate extends Example {
  readonly proposition: Unit
  readonly span: Unit
  readonly cosine: number
}

const SUMMARY = 'summary'

/** Finds the spans of the documents that say what a proposition of the summary says; what is chosen in a topic is learned from the others. */
export async function countPropositionPairs(
  corpora: Corpora,
  file: string,
  annotate: Annotate,
): Promise<Counts[] | null> {
  const records = corpusRecords<Aligned>(corpora, file)
  if (records === null) return null
  const topics: Candidate[][] = []
  for (const own of Map.groupBy(records, one => one.topic).values())
    topics.push(await candidatesIn(own, annotate))
  return topics.flatMap(topic => {
    const others = topics.filter(one => one !== topic)
    const found = learnTaking(others, learnAmong(others, amongRivals))(topic)
    const beside = learnTaking(others, own => own.map(one => one.cosine))(topic)
    return [...Map.groupBy(topic, one => one.proposition).values()].map(own => [
      ...tally(
        own,
        own.filter(one => found.has(one)),
      ),
      ...tally(
        own,
        own.filter(one => beside.has(one)),
      ),
    ])
  })
}

/** Takes what is judged no worse than what is best taken in the other topics. */
function learnTaking(
  others: readonly (readonly Candidate[])[],
  judge: Judge<Candidate>,
): (topic: readonly Candidate[]) => ReadonlySet<Candidate> {
  const ranked = (topic: readonly Candidate[]): Ranked[] =>
    judge(topic).map((score, i) => ({ score, positive: topic[i]?.positive ?? false }))
  const least = bestThreshold(others.flatMap(ranked), positivesIn(others.flat()))
  return topic => {
    const scores = judge(topic)
    return new Set(topic.filter((_, i) => (scores[i] as number) >= least))
  }
}

/** How likely each candidate is, and by how much less or more than the best rival for its proposition and for its span. */
function amongRivals(topic: readonly Candidate[], odds: readonly number[]): number[][] {
  const rows = Map.groupBy(topic.keys(), i => (topic[i] as Candidate).proposition)
  const columns = Map.groupBy(topic.keys(), i => (topic[i] as Candidate).span)
  return topic.map(({ proposition, span }, i) => {
    const own = odds[i] as number
    const margins = [rows.get(proposition), columns.get(span)].flatMap(rivals => {
      const best = Math.max(FAINT, ...(rivals ?? []).filter(j => j !== i).map(j => odds[j] as number))
      return [Math.min(0, own - best), Math.max(0, own - best)]
    })
    return [own, ...margins]
  })
}

/** Odds of the least rival that counts. */
const FAINT = -6

async function candidatesIn(records: readonly Aligned[], annotate: Annotate): Promise<Candidate[]> {
  const propositions = distinct(
    records.map(one => ({
      text: SUMMARY,
      sentence: one.scuSentence,
      at: Number(one.scuSentCharIdx),
      offsets: one.scuOffsets,
      words: one.scuText,
    })),
  )
  const spans = distinct(
    records.map(one => ({
      text: one.documentFile,
      sentence: one.docSentText,
      at: Number(one.docSentCharIdx),
      offsets: one.docSpanOffsets,
      words: one.docSpanText,
    })),
  )
  const places = [...propositions, ...spans]
  const { unitOf, evidence } = await unitsOfPlaces(places, annotate)
  const cosine = tfIdfCosine(places.map(one => one.words))
  const around = tfIdfCosine([...places.map(one => one.words), ...places.map(one => one.sentence)])
  const cosines = (i: number, j: number): number[] => [
    around(i, j),
    around(i, places.length + j),
    around(places.length + i, j),
  ]
  const gold = new Set(records.map(one => [one.scuText, one.documentFile, one.docSpanText].join('\n')))
  return propositions.flatMap((proposition, i) =>
    spans.map((span, j): Candidate => {
      const [a, b] = [unitOf(proposition), unitOf(span)]
      return {
        proposition: a,
        span: b,
        positive: gold.has([proposition.words, span.text, span.words].join('\n')),
        cosine: cosine(i, propositions.length + j),
        features: [...evidence(a, b), ...overlapOf(a, b), ...cosines(i, propositions.length + j)],
      }
    }),
  )
}

const distinct = (places: readonly Place[]): Place[] => [
  ...new Map(places.map(place => [`${place.text}\n${place.words}`, place])).values(),
]

/** The summary and the documents, as far as their sentences are known, as the reports of one story. */
async function unitsOfPlaces(places: readonly Place[], annotate: Annotate) {
  const texts = [...Map.groupBy(places, one => one.text)].map(([id, own]) => ({ id, own: inOrder(own) }))
  const reports = await annotated(
    texts.map(({ id, own }) => ({ id, text: [...new Set(own.map(one => one.sentence))].join('\n') })),
    annotate,
  )
  const compared = compareWithin(
    reports,
    texts.map(({ own }, i) => own.map(place => spansAt(place, reports[i] as Report))),
  )
  const units = new Map(
    texts.flatMap(({ own }, i) =>
      own.map((place, j): [Place, Unit] => [place, compared.units[i]?.[j] as Unit]),
    ),
  )
  return { unitOf: (place: Place): Unit => units.get(place) as Unit, evidence: compared.evidence }
}

const inOrder = (places: readonly Place[]): Place[] => [...places].sort((a, b) => a.at - b.at)

/** Where the words of a place stand in the report that was made of the sentences of its text. */
function spansAt({ sentence, at, offsets }: Place, { text }: Report): Span[] {
  const words = sentence.trim()
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`lost a sentence: ${words}`)
  const cut = sentence.indexOf(words)
  return offsets.split(';').map(piece => {
    const [start = 0, end = 0] = piece.split(',').map(Number)
    const within = (offset: number): number => from + Math.min(words.length, Math.max(0, offset - at - cut))
    return { start: within(start), end: within(end) }
  })
}
