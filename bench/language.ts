/**
 * Speed and scores of the language layers beside compromise, wink-nlp and chrono-node, on the same texts in one run:
 * `node bench/language.ts CORPORA`. The tools are installed apart: `npm ci --prefix bench/peers`.
 * @module
 */
import { existsSync } from 'node:fs'
import { weightsOf } from '../src/adapters/index.ts'
import { annotate } from '../src/index.ts'
import type { Report } from '../src/index.ts'
import { corpusLines, corpusRecords } from '../src/learn/corpus-file.ts'
import type { Corpora } from '../src/learn/corpus-file.ts'
import { readConll, reportOf, WIKIGOLD } from '../src/learn/names-corpora.ts'
import { score } from '../src/learn/scores/count.ts'
import type { Counts, Measure } from '../src/learn/scores/count.ts'
import { countNames, NAME_MEASURES } from '../src/learn/scores/names.ts'
import type { GoldName } from '../src/learn/scores/names.ts'
import { countDates, DATE_MEASURES } from '../src/learn/scores/values.ts'
import type { DatedDocument } from '../src/learn/scores/values.ts'
import type { TreebankDocument } from '../src/learn/treebank.ts'
import { english } from '../src/locales/index.ts'
import { NO_LAYERS } from '../src/model/index.ts'
import { loadTagger, splitSentences, tag, tokenise, tokensIn } from '../src/text/index.ts'
import type { Tagger } from '../src/text/index.ts'
import { classOf, loadTools } from './peers/tools.ts'
import type { ClassedWord, FoundDate, FoundName, Tools, WordClass } from './peers/tools.ts'

const PEERS = new URL('./peers/', import.meta.url)
const FINDING = { by: 'peer', certainty: 'stated' } as const
/** Texts read before a time is taken. */
const WARM_UP = 10

const cell = (text: string, width: number): string => text.padEnd(width)
const row = (...cells: readonly string[]): void =>
  console.log(
    cells
      .map((text, i) => cell(text, i === 0 ? 24 : i === 1 ? 34 : 24))
      .join('')
      .trimEnd(),
  )
const percent = (documents: readonly Counts[], { name, of }: Measure): string => {
  const [one] = score(documents, [{ name, of }])
  const [value, low, high] = [one?.value, one?.low, one?.high].map(part => (100 * (part ?? 0)).toFixed(1))
  return `${value} [${low}, ${high}]`
}

/** Tokens of all texts per second of CPU time. */
async function speed(texts: readonly string[], work: (text: string) => unknown): Promise<number> {
  for (const text of texts.slice(0, WARM_UP)) await work(text)
  const before = process.cpuUsage()
  for (const text of texts) await work(text)
  const { user, system } = process.cpuUsage(before)
  const tokens = texts.reduce((sum, text) => sum + tokenise(text, english.tokens).length, 0)
  return tokens / ((user + system) / 1e6)
}

function ourWords(text: string, tagger: Tagger): ClassedWord[] {
  const tokens = text.split('\n').reduce<{ at: number; all: ReturnType<typeof tokenise> }>(
    ({ at, all }, line) => {
      for (const token of tokenise(text, english.tokens, { start: at, end: at + line.length }))
        all.push(token)
      return { at: at + line.length + 1, all }
    },
    { at: 0, all: [] },
  ).all
  return splitSentences(tokens, english.sentences).flatMap(sentence => {
    const own = tokens.slice(...tokensIn(tokens, sentence))
    const tags = tag(
      tagger,
      own.map(token => token.text),
    )
    return own.map(({ start, end }, i) => ({ start, end, class: pennClass(tags[i] ?? '') }))
  })
}

function pennClass(penn: string): WordClass | null {
  if (/^NN/.test(penn)) return 'noun'
  if (/^(?:VB|MD)/.test(penn)) return 'verb'
  if (/^JJ/.test(penn)) return 'adjective'
  if (/^(?:RB|WRB)/.test(penn)) return 'adverb'
  if (penn === 'CD') return 'number'
  return /^(?:IN|TO|CC|P?DT|WDT|PRP|WP|POS|RP|EX)/.test(penn) ? 'function' : null
}

async function compareSpeed(corpora: Corpora, tools: Tools, tagger: Tagger): Promise<void> {
  const documents = corpusRecords<{ id: string; text: string }>(corpora, 'polnear/dev.jsonl')
  if (documents === null) return row('speed', 'polnear/dev.jsonl is not there: skipped')
  const texts = documents.map(one => one.text)
  const whole = await speed(texts, text => annotate(reportOf('text', text)))
  const reference = new Date(2016, 5, 15)
  const others: Readonly<Record<string, (text: string) => unknown>> = {
    'Variorum, tags only': text => ourWords(text, tagger),
    'wink-nlp, tags only': tools.winkWords,
    'compromise, tags only': tools.compromiseWords,
    'compromise, names': tools.compromiseNames,
    'chrono-node, dates': text => tools.chronoDates(text, reference),
  }
  row('speed', 'tokens a CPU-second', 'times Variorum')
  row('', `${Math.round(whole)} Variorum, all layers`, '1')
  for (const [name, work] of Object.entries(others)) {
    const found = await speed(texts, work)
    row('', `${Math.round(found)} ${name}`, (found / whole).toFixed(2))
  }
}

async function compareNames(corpora: Corpora, tools: Tools): Promise<void> {
  const uner = corpusRecords<{
    id: string
    text: string
    entities: { start: number; end: number; type: string }[]
  }>(corpora, 'ner-uner-ewt/dev.jsonl')
  const kinds: Readonly<Record<string, string>> = { PER: 'person', LOC: 'place', ORG: 'organisation' }
  const corporaOf: Readonly<Record<string, { report: Report; names: readonly GoldName[] }[]>> = {
    'wikigold (see its note)': readConll(corpusLines(corpora, WIKIGOLD) ?? []).map(({ report, names }) => ({
      report,
      names,
    })),
    'UNER-EWT dev': (uner ?? []).map(one => ({
      report: reportOf(one.id, one.text),
      names: one.entities.map(name => ({ ...name, kind: kinds[name.type] ?? 'other' })),
    })),
  }
  row('names, exact and kind', 'F1, Variorum', 'compromise')
  for (const [name, documents] of Object.entries(corporaOf)) {
    if (documents.length === 0) row(name, 'is not there: skipped')
    const ours: Counts[] = []
    const theirs: Counts[] = []
    for (const { report, names } of documents) {
      ours.push(countNames(names, await annotate(report)))
      theirs.push(countNames(names, withNames(report, tools.compromiseNames(report.text))))
    }
    const [measure] = NAME_MEASURES
    if (measure && ours.length > 0) row(name, percent(ours, measure), percent(theirs, measure))
  }
}

const withNames = (report: Report, names: readonly FoundName[]): Report => ({
  ...report,
  layers: {
    ...NO_LAYERS,
    mentions: names.map(name => ({ ...FINDING, ...name, form: 'name' as const, entity: '' })),
  },
})

const withDates = (report: Report, dates: readonly FoundDate[]): Report => ({
  ...report,
  layers: { ...NO_LAYERS, values: dates.map(date => ({ ...FINDING, ...date, kind: 'date' as const })) },
})

async function compareDates(corpora: Corpora, tools: Tools): Promise<void> {
  row('dates', 'F1, Variorum', 'chrono-node')
  for (const part of ['timebank', 'aquaint']) {
    const documents = corpusRecords<DatedDocument>(corpora, `tempeval3/train-${part}.jsonl`)
    if (documents === null) row(part, 'is not there: skipped')
    const ours: Counts[] = []
    const theirs: Counts[] = []
    for (const one of documents ?? []) {
      const published = one.dct?.value.slice(0, 10) ?? null
      const report = { ...reportOf(one.id, one.text), published }
      ours.push(countDates(one, await annotate(report)))
      const reference = new Date(`${published ?? '2000-01-01'}T12:00:00`)
      theirs.push(countDates(one, withDates(report, tools.chronoDates(one.text, reference))))
    }
    if (ours.length > 0)
      for (const measure of DATE_MEASURES)
        row(`${part}, ${measure.name}`, percent(ours, measure), percent(theirs, measure))
  }
}

/** Words that all three cut alike, by their coarse class. */
function compareTags(corpora: Corpora, tools: Tools, tagger: Tagger): void {
  row('tags, six classes', 'accuracy, Variorum', 'wink-nlp', 'compromise', 'words')
  for (const file of ['gum/dev.jsonl', 'ewt/dev.jsonl']) {
    const documents = corpusRecords<TreebankDocument>(corpora, file)
    if (documents === null) row(file, 'is not there: skipped')
    const counts = (documents ?? []).map(document => {
      const found = [
        ourWords(document.text, tagger),
        tools.winkWords(document.text),
        tools.compromiseWords(document.text),
      ]
      const byPlace = found.map(
        words => new Map(words.map(word => [`${word.start}-${word.end}`, word.class])),
      )
      const sum = [0, 0, 0, 0]
      for (const [start, end, , universal] of document.tokens) {
        const gold = classOf(universal)
        const classes = byPlace.map(words => words.get(`${start}-${end}`))
        if (gold === null || classes.includes(undefined)) continue
        for (const [i, one] of classes.entries()) if (one === gold) sum[i] = (sum[i] ?? 0) + 1
        sum[3] = (sum[3] ?? 0) + 1
      }
      return sum
    })
    const accuracy = (at: number): Measure => ({ name: '', of: sum => (sum[at] ?? 0) / (sum[3] ?? 1) })
    const words = counts.reduce((sum, one) => sum + (one[3] ?? 0), 0)
    if (counts.length > 0) row(file, ...[0, 1, 2].map(at => percent(counts, accuracy(at))), String(words))
  }
}

async function main(folder: string | undefined): Promise<void> {
  const weights = await weightsOf('tagger')
  if (folder === undefined || weights === null || !existsSync(new URL('node_modules', PEERS))) {
    console.error('usage: npm ci --prefix bench/peers && node bench/language.ts CORPORA')
    process.exitCode = 2
    return
  }
  const corpora: Corpora = { folder, without: new Set() }
  const tools = await loadTools(PEERS)
  console.log(
    Object.entries(tools.versions)
      .map(each => each.join(' '))
      .join(', '),
  )
  const tagger = loadTagger(weights)
  await compareSpeed(corpora, tools, tagger)
  await compareNames(corpora, tools)
  await compareDates(corpora, tools)
  compareTags(corpora, tools, tagger)
}

await main(process.argv[2])
