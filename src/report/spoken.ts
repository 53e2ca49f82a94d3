import type { Span } from '../model/index.ts'
import type { QuoteRegion } from '../text/index.ts'
import { overlapping } from './attributions/scene.ts'
import type { Analysis } from './analysis.ts'
import { hasTag } from './leads.ts'
import { FINITE } from './sight.ts'

/** Words from which on a quotation that makes up sentences by itself is no title and no name. */
const WORDS = 6

/**
 * `The lock was shut. "We had no time to tell anybody."`: whether a sentence stands in quotation marks, wholly, and has a verb. Where
 * nobody is known to have spoken it, it is still not the outlet's own voice: its source is not named. Of a quotation over paragraphs
 * every sentence is. `quotes` are the outermost ones.
 */
export function isSpoken(analysis: Analysis, quotes: readonly QuoteRegion[], sentence: Span): boolean {
  const { text } = analysis
  const [start, end] = edges(text, sentence)
  return overlapping(quotes, sentence).some(
    quote =>
      quote.start <= start + 1 &&
      quote.end >= end - 1 &&
      (isPart(quotes, quote) ||
        (text.slice(quote.start, quote.end).split(/\s+/).length >= WORDS &&
          hasTag(analysis, sentence, tag => FINITE.has(tag)))),
  )
}

const edges = (text: string, { start, end }: Span): [number, number] => {
  const words = text.slice(start, end)
  return [end - words.trimStart().length, start + words.trimEnd().length]
}

/** Whether a quotation runs on into the next paragraph, or from the one before. */
function isPart(quotes: readonly QuoteRegion[], quote: QuoteRegion): boolean {
  const last = quotes[quotes.indexOf(quote) - 1]
  return quote.continues || last?.continues === true
}
