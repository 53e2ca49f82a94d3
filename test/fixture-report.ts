import { createHash } from 'node:crypto'
import { NO_LAYERS } from '../src/model/index.ts'
import type { Block, Locus, Report, Role, Sentence, Span } from '../src/model/index.ts'

/** The blocks of a report to be: a role, and its sentences. */
export type Draft = readonly (readonly [Role, ...string[]])[]

/** What the fixtures say of who found something. */
export const stated = (by: string) => ({ by, certainty: 'stated' }) as const

/** A report of a text about which nothing else is known. */
export const blankReport = (text: string, more: Partial<Report> = {}): Report => ({
  id: 'r_test',
  siglum: '',
  kind: 'report',
  text,
  hash: '',
  outlet: null,
  headlines: [],
  authors: [],
  published: null,
  modified: null,
  credits: [],
  language: 'en',
  extent: 'full',
  layers: NO_LAYERS,
  ...more,
})

/** A report of these blocks, with blocks and sentences laid and nothing else found yet. */
export function reportOf(id: string, siglum: string, draft: Draft, more: Partial<Report> = {}): Report {
  let text = ''
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  draft.forEach(([role, ...words], index) => {
    const start = text.length
    words.forEach((sentence, nth) => {
      sentences.push({ start: text.length, end: text.length + sentence.length, block: index })
      text += sentence + (nth < words.length - 1 ? ' ' : '')
    })
    if (index < draft.length - 1) text += '\n\n'
    blocks.push({ start, end: text.length, role, ...stated(`blocks/${role}`) })
  })
  return blankReport(text, {
    id,
    siglum,
    hash: createHash('sha256').update(text).digest('hex'),
    layers: { ...NO_LAYERS, blocks, sentences },
    ...more,
  })
}

/**
 * Where words stand in a text; between bars, only those: "Officials |said| 64". Throws where they do not stand
 * there, or stand there twice.
 */
export function find(text: string, marked: string): Span {
  const [before, inside] = marked.includes('|') ? (marked.split('|') as [string, string]) : ['', marked]
  const words = marked.replaceAll('|', '')
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  if (text.indexOf(words, start + 1) >= 0) throw new Error(`twice in the text: ${words}`)
  return { start: start + before.length, end: start + before.length + inside.length }
}

/** The place of words in the text of a report. */
export const locus = (report: Report, ...pieces: readonly string[]): Locus => ({
  report: report.id,
  spans: pieces.map(words => {
    const span = find(report.text, words)
    return { ...span, exact: report.text.slice(span.start, span.end) }
  }),
})

/** The place of words in the first headline of a report. */
export const headlineLocus = (report: Report, exact: string): Locus => ({
  report: report.id,
  spans: [{ ...find(report.headlines[0]?.text ?? '', exact), exact, part: 'headline' }],
})
