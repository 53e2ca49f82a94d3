import { english } from '../src/locales/index.ts'
import type { Block, Value } from '../src/model/index.ts'
import type { AnalysedSentence, Analysis } from '../src/report/analysis.ts'
import { type Anchor, findValues } from '../src/report/values/index.ts'
import { findQuotes, spell, splitSentences, type Token, tokenise } from '../src/text/index.ts'

/** A Friday; the date of the reports in the tests of values. */
export const FRIDAY: Anchor = { date: '2031-03-14', certainty: 'stated' }

/** A text of one block, cut into sentences and tokens, with no tags: rules must hold without a tagger. */
export function untagged(text: string): Analysis {
  const block: Block = { start: 0, end: text.length, role: 'body', by: 'test', certainty: 'stated' }
  const tokens = tokenise(text, english.tokens)
  const sentences: AnalysedSentence[] = []
  let first = 0
  for (const sentence of splitSentences(tokens, english.sentences)) {
    let last = first
    while (last < tokens.length && (tokens[last] as Token).end <= sentence.end) last++
    sentences.push({ ...sentence, block: 0, role: 'body', first, last })
    first = last
  }
  const tags = tokens.map(() => '')
  return {
    text,
    id: 'test',
    blocks: [block],
    sentences,
    tokens,
    spellings: spell(tokens.map(token => token.text)),
    tags,
    quotes: findQuotes(text, [block]),
    published: null,
  }
}

/** The values of a text in short: "[words] kind value low..high unit of mod". */
export function readValues(text: string, anchor: Anchor | null = FRIDAY): string[] {
  return findValues(untagged(text), anchor, english).map(value => shortOf(text, value))
}

function shortOf(text: string, value: Value): string {
  const range = value.low === undefined ? undefined : `${value.low}..${value.high}`
  const parts = [value.kind, value.value, range, value.unit, value.of && `of ${value.of}`, value.mod]
  return `[${text.slice(value.start, value.end)}] ${parts.filter(part => part !== undefined).join(' ')}`
}
