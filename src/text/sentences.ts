import type { Span } from '../model/index.ts'
import type { Token } from './tokens.ts'
import { isWord } from './fold.ts'

/** What a sentence splitter must be told about a language. */
export interface SentenceRules {
  /** Lower-case words that begin sentences far more often than names ("the", "he"); they decide after "U.S." */
  readonly starters: ReadonlySet<string>
  /** Lower-case abbreviations with their full stop ("mr.", "no.") that never end a sentence. */
  readonly neverFinal: ReadonlySet<string>
}

const CLOSER = /^["”’'»)\]]$/u
const OPENER = /^["“‘'«([]$/u

/** Cuts the tokens of one block into sentences; every token belongs to exactly one. A multi-sentence quotation is cut inside its marks. */
export function splitSentences(tokens: readonly Token[], rules: SentenceRules): Span[] {
  const sentences: Span[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(tokens, i, rules)
    if (last === undefined) continue
    sentences.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end })
    first = last + 1
    i = last
  }
  if (first < tokens.length) {
    sentences.push({ start: (tokens[first] as Token).start, end: (tokens.at(-1) as Token).end })
  }
  return sentences
}

/** Index of the last token of the sentence that a terminator at `i` ends, or undefined where it ends none. */
function endOfSentence(tokens: readonly Token[], i: number, rules: SentenceRules): number | undefined {
  const token = tokens[i] as Token
  const mark = token.text
  const abbreviation = mark.length > 1 && mark.endsWith('.') && isWord(mark)
  if (!abbreviation && !/^(?:[.?!…]|\.{2,})$/u.test(mark)) return undefined
  let last = i
  while (isCloser(tokens, last + 1)) last++
  const next = tokens[last + 1]
  if (!next) return undefined
  if (abbreviation && last === i) return endsAtAbbreviation(mark, tokens, last + 1, rules) ? last : undefined
  return startsSentence(tokens, last + 1) ? last : undefined
}

function isCloser(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || !before || !CLOSER.test(token.text)) return false
  if (/[”’»)\]]/u.test(token.text)) return token.start === before.end
  return token.start === before.end && tokens[i + 1]?.start !== token.end
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  let at = i
  while (tokens[at] && OPENER.test((tokens[at] as Token).text)) at++
  const word = tokens[at]?.text ?? ''
  return /^[\p{Lu}\p{N}$€£]/u.test(word) || /^[—–•*-]+$/u.test(word)
}

function endsAtAbbreviation(mark: string, tokens: readonly Token[], next: number, rules: SentenceRules): boolean {
  if (/^\p{Lu}\.$/u.test(mark) || rules.neverFinal.has(mark.toLowerCase())) return false
  const opens = OPENER.test(tokens[next]?.text ?? '')
  const word = tokens[opens ? next + 1 : next]?.text ?? ''
  return /^\p{Lu}/u.test(word) && (opens || rules.starters.has(word.toLowerCase()))
}
