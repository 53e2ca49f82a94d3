import type { Span } from '../model/index.ts'

/** A word, number or mark of a text. White space belongs to no token. */
export interface Token extends Span {
  readonly text: string
}

/** What a tokeniser must be told about a language. */
export interface TokenRules {
  /** Lower-case abbreviations without their final full stop ("mr", "nov") that keep it as part of the token. */
  readonly abbreviations: ReadonlySet<string>
}

const NUMBER = /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])/uy
const INITIALISM = /(?:\p{L}\.){2,}/uy
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’&][\p{L}\p{M}\p{N}]+)*/uy
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy
const DOTS = /\.{2,}|…|-{2,}/uy
const CLITIC = /(?:n['’]t|['’](?:s|S|re|ve|ll|d|m))$/u

/**
 * Cuts a text into tokens in the manner of the Penn treebank ("Kim" "'s", "do" "n't", "U.S.", "two-day" whole).
 * Offsets are exact and nothing but white space lies between tokens. Linear in the length of the span.
 */
export function tokenise(text: string, rules: TokenRules, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  let at = within.start
  while (at < within.end) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 160 || /\s/.test(text[at] as string)) {
      at++
      continue
    }
    const end = Math.min(within.end, endOfToken(text, at, rules))
    const cut = end > at + 1 ? cliticStart(text, at, end) : end
    tokens.push({ start: at, end: cut, text: text.slice(at, cut) })
    if (cut < end) tokens.push({ start: cut, end, text: text.slice(cut, end) })
    at = end
  }
  return tokens
}

function endOfToken(text: string, at: number, rules: TokenRules): number {
  const letterOrDigit = /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) as number))
  if (!letterOrDigit) return matchEnd(DOTS, text, at) ?? at + (text.codePointAt(at) as number > 0xffff ? 2 : 1)
  const address = addressEnd(text, at)
  if (address !== undefined) return address
  const number = matchEnd(NUMBER, text, at)
  if (number !== undefined) return number
  const initialism = matchEnd(INITIALISM, text, at)
  if (initialism !== undefined && !/[\p{L}\p{N}]/u.test(text[initialism] ?? ' ')) return initialism
  const word = matchEnd(WORD, text, at) ?? at + 1
  if (text[word] !== '.') return word
  const letters = text.slice(at, word)
  const initial = letters.length === 1 && /\p{Lu}/u.test(letters)
  return initial || rules.abbreviations.has(letters.toLowerCase()) ? word + 1 : word
}

/** Only words that can begin an address are tried, so that a long text costs no more than its length. */
function addressEnd(text: string, at: number): number | undefined {
  const head = text.slice(at, at + 64)
  return /^(?:https?:|www\.)/u.test(head) || /^[^\s@]{1,63}@/u.test(head) ? matchEnd(ADDRESS, text, at) : undefined
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function cliticStart(text: string, start: number, end: number): number {
  const clitic = CLITIC.exec(text.slice(Math.max(start, end - 4), end))
  return clitic && end - clitic[0].length > start ? end - clitic[0].length : end
}

/** Indices `[from, to)` of the tokens that lie inside a span; tokens ascend. */
export function tokensIn(tokens: readonly Token[], span: Span): [from: number, to: number] {
  const from = firstAt(tokens, span.start)
  let to = from
  while (to < tokens.length && (tokens[to] as Token).end <= span.end) to++
  return [from, to]
}

/** Index of the first token that starts at or after an offset (binary search). */
export function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
