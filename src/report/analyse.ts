import type { Locale } from '../locales/index.ts'
import type { Block, Report } from '../model/index.ts'
import { findQuotes, spellingBetween, splitSentences, tagText, tokenise } from '../text/index.ts'
import type { Tagger, Token } from '../text/index.ts'
import type { AnalysedSentence, Analysis } from './analysis.ts'
import { SPEAKING_ROLES } from './analysis.ts'

/** Cuts the blocks of a report into sentences and tagged tokens; quotation marks are read in the blocks that speak. */
export function analyse(report: Report, blocks: readonly Block[], tagger: Tagger, locale: Locale): Analysis {
  const tokens: Token[] = []
  const sentences: AnalysedSentence[] = []
  for (const [block, span] of blocks.entries()) {
    const words = tokenise(report.text, locale.tokens, span)
    const first = tokens.length
    let at = 0
    for (const sentence of splitSentences(words, locale.sentences)) {
      let end = at
      while (end < words.length && (words[end] as Token).start < sentence.end) end++
      sentences.push({ ...sentence, block, role: span.role, first: first + at, last: first + end })
      at = end
    }
    for (const word of words) tokens.push(word)
  }
  const spellings = tokens.map(({ start, end }) => spellingBetween(report.text, start, end))
  const words = sentences.map(({ first, last }) => spellings.slice(first, last))
  const tags = tagText(tagger, words).flat()
  const speaking = blocks.filter(block => SPEAKING_ROLES.has(block.role))
  return {
    text: report.text,
    id: report.id,
    blocks,
    sentences,
    tokens,
    spellings,
    tags,
    quotes: findQuotes(report.text, speaking),
    published: report.published,
  }
}
