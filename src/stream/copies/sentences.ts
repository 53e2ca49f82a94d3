import { type Span, overlap } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import type { StreamReport } from '../report.ts'

/** A word of a sentence as it stands and as it is compared. */
export interface Word {
  readonly text: string
  readonly key: string
}

/** A sentence whose own words (outside quotation marks) and quoted words are set apart. */
export interface OwnSentence {
  readonly report: number
  readonly span: Span
  readonly own: readonly Word[]
  readonly quoted: readonly Word[]
  readonly headline: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’:-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The sentences of a report; a quotation proves nothing, since two honest outlets have it from one speaker. */
export function sentencesOf(report: StreamReport, index: number): OwnSentence[] {
  const headlines = new Set(report.headlines.map(text => keyOf(text)))
  let from = 0
  return report.sentences.map(span => {
    while (from < report.quotes.length && (report.quotes[from] as Span).end <= span.start) from++
    const words = { own: [] as Word[], quoted: [] as Word[] }
    for (const match of report.text.slice(span.start, span.end).matchAll(WORD)) {
      const at = { start: span.start + match.index, end: span.start + match.index + match[0].length }
      const quoted = isQuoted(report.quotes, from, at)
      words[quoted ? 'quoted' : 'own'].push({ text: match[0], key: wordKey(match[0]) })
    }
    return {
      report: index,
      span,
      ...words,
      headline: headlines.has(keyOf(report.text.slice(span.start, span.end))),
    }
  })
}

function isQuoted(quotes: readonly Span[], from: number, at: Span): boolean {
  for (let i = from; i < quotes.length && (quotes[i] as Span).start < at.end; i++)
    if (overlap(quotes[i] as Span, at) > 0) return true
  return false
}

/** Without points and possessive: "U.S." is "us", "Kim's" is "kim". */
const wordKey = (word: string): string =>
  fold(word)
    .replace(/['’]s$/u, '')
    .replace(/[.,'’:-]/gu, '')

const keyOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
