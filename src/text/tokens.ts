import type { Span } from '../model/index.ts'
import { wordBetween } from './spellings.ts'

/** A word, number or mark of a text. White space and control characters belong to no token. */
export interface Token extends Span {
  readonly text: string
}

/** What a tokeniser must be told about a language. */
export interface TokenRules {
  /**
   * Abbreviations without their final full stop that keep it as part of the token. "mr" holds however it is written,
   * "Sat" only with a capital (the small one is a word), "no#" only before a number.
   */
  readonly abbreviations: ReadonlySet<string>
  /** Ends a word with what is a token of its own: "n't", "'s". */
  readonly clitic: RegExp
  /** The same where the word before is no letters; sticky. */
  readonly cliticAlone: RegExp
}

/** Letters, marks and digits; soft hyphens and joiners inside a word belong to it. */
const PART = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060]+'
/** "two-day", "O’Brien", "AT&T", "3-2", "10.5-11". */
const JOINED = `(?:[-‐‑'’&_]${PART}(?:[.,]\\d+(?![\\p{L}\\p{N}]))*)*`
const NUMBER = new RegExp(`(?:\\d+(?:[.,:/]\\d+)*|\\.\\d+)(?:${PART})?${JOINED}`, 'uy')
const WORD = new RegExp(`${PART}${JOINED}`, 'uy')
/** "U.S.", "a.m.", "U.S", "Ph.D.", "D-N.C."; the bound keeps a text of nothing but dotted letters linear. */
const INITIALISM = /(?:\p{Lu}-)?\p{L}\p{Ll}?(?:\.\p{L}){1,11}(?:\.(?![\p{L}\p{N}])|(?![\p{L}\p{N}.]))/uy
const JOINED_ONLY = new RegExp(`[-‐‑]${PART}${JOINED}`, 'uy')
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:com|org|net|gov|edu|mil|info|io|tv|co\.[a-z]{2}|com\.[a-z]{2}|gov\.[a-z]{2}|ac\.uk|org\.uk)(?![\p{L}\p{N}])/uy
/** Marks after an address that belong to its sentence. */
const AFTER_ADDRESS = /[.,;:!?)\]'’»]+$/u
/** "No. 10", "case No. KA0417" */
const BEFORE_NUMBER = /^\.\s?(?:\d|\p{Lu}{1,4}-?\d)/u
const CODE = 8

/** "@name" and "#word". */
const HANDLE = /[@#][\p{L}_][\p{L}\p{M}\p{N}_]*/uy
const DOTS = /\.{2,}|…|-{2,}/uy
const CURRENCY = /(?:US|AU|NZ|HK|CA|[ACRS])\$/uy

/**
 * Cuts a text into tokens in the manner of the Penn treebank ("Kim" "'s", "do" "n't", "U.S.", "two-day" whole).
 * Offsets are exact and nothing but white space and control characters lies between tokens. Linear in the length of the span.
 */
export function tokenise(
  text: string,
  rules: TokenRules,
  within: Span = { start: 0, end: text.length },
): Token[] {
  const tokens: Token[] = []
  let at = within.start
  while (at < within.end) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 160 || (code > 127 && /\s/.test(text[at] as string))) {
      at++
      continue
    }
    const plain = endOfPlainWord(text, at)
    const end = Math.min(within.end, plain ?? endOfToken(text, at, rules))
    const cut = plain === undefined && end > at + 1 ? cliticStart(text, at, end, rules) : end
    tokens.push({ start: at, end: cut, text: wordBetween(text, at, cut) })
    if (cut < end) tokens.push({ start: cut, end, text: wordBetween(text, cut, end) })
    at = end
  }
  return tokens
}

/** The end of a word of plain letters before a space or comma, as most are: no rule has anything to say of it. */
function endOfPlainWord(text: string, at: number): number | undefined {
  let end = at
  while (isPlainLetter(text.charCodeAt(end))) end++
  if (end === at) return undefined
  const next = text.charCodeAt(end)
  return next === 32 || next === 44 ? end : undefined
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function endOfToken(text: string, at: number, rules: TokenRules): number {
  const char = String.fromCodePoint(text.codePointAt(at) as number)
  if (/[\p{N}]/u.test(char))
    return addressEnd(text, at) ?? matchEnd(NUMBER, text, at) ?? matchEnd(WORD, text, at) ?? at + char.length
  if (!/\p{L}/u.test(char)) return endOfMark(text, at, char, rules)
  const address = addressEnd(text, at)
  if (address !== undefined) return address
  const initialism = matchEnd(INITIALISM, text, at)
  if (initialism !== undefined) return matchEnd(JOINED_ONLY, text, initialism) ?? initialism
  const currency = matchEnd(CURRENCY, text, at)
  if (currency !== undefined) return currency
  const word = matchEnd(WORD, text, at) ?? at + char.length
  return text[word] === '.' && keepsStop(text, at, word, rules) ? word + 1 : word
}

function endOfMark(text: string, at: number, char: string, rules: TokenRules): number {
  const joined = at > 0 && /[\p{L}\p{N}.]/u.test(text[at - 1] as string)
  const found =
    char === '.' && !joined
      ? (matchEnd(NUMBER, text, at) ?? matchEnd(DOTS, text, at))
      : char === "'" || char === '’'
        ? joined
          ? matchEnd(rules.cliticAlone, text, at)
          : undefined
        : char === '@' || char === '#'
          ? joined
            ? undefined
            : matchEnd(HANDLE, text, at)
          : matchEnd(DOTS, text, at)
  return found ?? at + char.length
}

/** Whether the full stop after a word belongs to it: initials and abbreviations. */
function keepsStop(text: string, start: number, end: number, rules: TokenRules): boolean {
  if (end - start > LONGEST_ABBREVIATION) return false
  // "R-Wis.": the party stands before the state
  const word = text.slice(start, end).replace(/^\p{Lu}-(?=\p{Lu})/u, '')
  if (/^\p{Lu}$/u.test(word)) return true
  const small = word.toLowerCase()
  if (rules.abbreviations.has(small)) return true
  if (rules.abbreviations.has(`${small}#`)) return BEFORE_NUMBER.test(text.slice(end, end + CODE))
  return word !== small && rules.abbreviations.has((small[0] as string).toUpperCase() + small.slice(1))
}

/** Longer words are not looked up, in UTF-16 code units. */
const LONGEST_ABBREVIATION = 8

/** Only words that can begin an address are tried, and no further than one could reach, so that a long text costs no more than its length. */
function addressEnd(text: string, at: number): number | undefined {
  const head = text.slice(at, at + 64)
  const may =
    /^(?:https?:|www\.)/u.test(head) ||
    /^[^\s@]{1,63}@/u.test(head) ||
    /^[\p{L}\p{N}-]+\.[\p{L}\p{N}]/u.test(head)
  const end = may ? matchEnd(ADDRESS, text, at) : undefined
  if (end === undefined) return undefined
  const marks = AFTER_ADDRESS.exec(text.slice(Math.max(at, end - 8), end))
  return marks ? end - marks[0].length : end
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function cliticStart(text: string, start: number, end: number, rules: TokenRules): number {
  const clitic = rules.clitic.exec(text.slice(Math.max(start, end - 4), end))
  return clitic && end - clitic[0].length > start ? end - clitic[0].length : end
}

/** Indices `[from, to)` of the tokens that lie inside a span; tokens ascend. */
export function tokensIn(tokens: readonly Token[], span: Span): [from: number, to: number] {
  const from = firstAt(tokens, span.start)
  let to = from
  while (to < tokens.length && (tokens[to] as Token).end <= span.end) to++
  return [from, to]
}

/** Index of the first of some ascending tokens or sentences that starts at or after an offset (binary search). */
export function firstAt(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as { readonly start: number }).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
