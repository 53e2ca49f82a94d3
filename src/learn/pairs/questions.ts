import type { Report, Span } from '../../model/index.ts'
import { corpusRecords } from '../corpus-file.ts'
import type { Corpora } from '../corpus-file.ts'
import type { Counts } from '../scores/count.ts'
import { annotated } from '../texts.ts'
import type { Annotate } from '../texts.ts'
import { bestThreshold, learnAmong, oneToOne, positivesIn, tally } from './choose.ts'
import { askedOf, likenessOf, matchesByLemma } from './asked.ts'
import type { Asked, Question } from './asked.ts'
import type { Example } from './regression.ts'
import { compareWithin } from './story.ts'

/** Two sentences with their questions and the pairs of those that are one by hand. */
interface Sheet {
  readonly topic: string
  readonly sent1_id: string
  readonly sent2_id: string
  readonly s1: string
  readonly s2: string
  readonly prev1: string
  readonly prev2: string
  readonly alignments: readonly { readonly sent1: readonly Question[]; readonly sent2: readonly Question[] }[]
  readonly qas1: readonly Question[]
  readonly qas2: readonly Question[]
}

/** A pair of questions of a sheet. */
interface Link extends Example {
  readonly a: Asked
  readonly b: Asked
}

/** Aligns the questions of two sentences, sheet by sheet; what is learned for a topic is learned from the others. */
export async function countQuestionPairs(
  corpora: Corpora,
  file: string,
  annotate: Annotate,
): Promise<Counts[] | null> {
  const sheets = corpusRecords<Sheet>(corpora, file)
  if (sheets === null) return null
  const links = await linksOf(sheets, annotate)
  const counts = new Array<Counts>(sheets.length)
  for (const [, held] of Map.groupBy(sheets.keys(), i => eventOf(sheets[i] as Sheet))) {
    const learned = learnLinks(links.filter((_, i) => !held.includes(i)))
    for (const i of held) {
      const mine = links[i] as Link[]
      counts[i] = [
        ...tally(mine, learned(mine)),
        ...tally(
          mine,
          mine.filter(({ a, b }) => matchesByLemma(a, b)),
        ),
      ]
    }
  }
  return counts
}

/** Look-alike events of one topic ("18" and "18p") are left out together. */
const eventOf = ({ topic }: Sheet): string => topic.replace(/\D/g, '')

/** Learns from sheets to choose links, one for each question at most. */
function learnLinks(sheets: readonly (readonly Link[])[]): (links: readonly Link[]) => Link[] {
  const judge = learnAmong(sheets, amongLinks)
  const choose = (links: readonly Link[]) => oneToOne(links, judge(links), ({ a, b }) => [a, b])
  const least = bestThreshold(
    sheets.flatMap(choose).map(({ item, score }) => ({ score, positive: item.positive })),
    positivesIn(sheets.flat()),
  )
  return links => choose(links).flatMap(({ item, score }) => (score >= least ? [item] : []))
}

/** What is known of each link, and how likely the other links of its two verbs and of its two questions are. */
function amongLinks(links: readonly Link[], odds: readonly number[]): number[][] {
  const chances = odds.map(one => 1 / (1 + Math.exp(-one)))
  const chanceOf = (i: number): number => chances[i] as number
  const verbsOf = ({ a, b }: Link): string => `${a.question.verb_idx} ${b.question.verb_idx}`
  const group = (key: (link: Link) => unknown): Map<unknown, number[]> =>
    Map.groupBy(links.keys(), i => key(links[i] as Link))
  const [verbs, left, right] = [group(verbsOf), group(({ a }) => a), group(({ b }) => b)]
  return links.map((link, i) => {
    const beside = (verbs.get(verbsOf(link)) ?? [])
      .filter(j => links[j]?.a !== link.a && links[j]?.b !== link.b)
      .map(chanceOf)
    const rivals = [...(left.get(link.a) ?? []), ...(right.get(link.b) ?? [])]
      .filter(j => j !== i)
      .map(chanceOf)
    return [
      ...link.features,
      odds[i] as number,
      Math.max(0, ...beside),
      beside.reduce((sum, chance) => sum + chance, 0),
      chanceOf(i) - Math.max(0, ...rivals),
    ]
  })
}

async function linksOf(sheets: readonly Sheet[], annotate: Annotate): Promise<Link[][]> {
  const links = new Array<Link[]>(sheets.length)
  for (const [, members] of Map.groupBy(sheets.keys(), i => sheets[i]?.topic)) {
    const own = members.map(i => sheets[i] as Sheet)
    const found = await linksIn(own, annotate)
    for (const [at, i] of members.entries()) links[i] = found[at] as Link[]
  }
  return links
}

/** The links of the sheets of one topic: its sentences, each with the one before it, are the reports of one story. */
async function linksIn(sheets: readonly Sheet[], annotate: Annotate): Promise<Link[][]> {
  const sides = sheets.flatMap(one => [
    { id: one.sent1_id, text: one.s1, before: one.prev1, questions: one.qas1 },
    { id: one.sent2_id, text: one.s2, before: one.prev2, questions: one.qas2 },
  ])
  const sentences = [...new Map(sides.map(side => [side.id, side])).values()]
  const reports = await annotated(
    sentences.map(({ id, text, before }) => ({ id, text: /\w/.test(before) ? `${before}\n${text}` : text })),
    annotate,
  )
  const compared = compareWithin(
    reports,
    sentences.map(({ text, questions }, i) => answersIn(reports[i] as Report, text, questions)),
  )
  const places = new Map(sentences.map(({ id }, i) => [id, i]))
  const asked = (id: string, questions: readonly Question[]): Asked[] => {
    const units = compared.units[places.get(id) as number]
    return questions.flatMap((question, i) => {
      const unit = units?.[i]
      return unit ? [askedOf(question, unit)] : []
    })
  }
  return sheets.map(sheet => {
    const gold = new Set(
      sheet.alignments.flatMap(({ sent1, sent2 }) =>
        sent1.flatMap(a => sent2.map(b => `${a.qa_uuid} ${b.qa_uuid}`)),
      ),
    )
    const others = asked(sheet.sent2_id, sheet.qas2)
    return asked(sheet.sent1_id, sheet.qas1).flatMap(a =>
      others.map(
        (b): Link => ({
          a,
          b,
          positive: gold.has(`${a.question.qa_uuid} ${b.question.qa_uuid}`),
          features: likenessOf(a, b, compared.evidence(a.unit, b.unit)),
        }),
      ),
    )
  })
}

/** Where the answers stand in the report that was made of the sentence. */
function answersIn({ text }: Report, sentence: string, questions: readonly Question[]): Span[][] {
  const start = text.lastIndexOf(sentence)
  const words = sentence.split(' ')
  const upTo = (count: number): number => start + words.slice(0, count).join(' ').length
  return questions.map(({ answer_range }) => {
    const [from = 0, to = 0] = answer_range.split(':').map(Number)
    return [{ start: upTo(from) + (from > 0 ? 1 : 0), end: upTo(to) }]
  })
}
