import type { NameLists } from '../../locales/index.ts'
import type { Role, Span } from '../../model/index.ts'
import { fold, spellingOf } from '../../text/index.ts'
import type { Spelling, Token } from '../../text/index.ts'
import type { Analysis } from '../analysis.ts'
import { lettersOf } from './letters.ts'

/** A token, or a piece of a hyphenated one, as the finders of names read it. */
export interface Word extends Span {
  readonly text: string
  readonly spelling: Spelling
  readonly fold: string
  /** Index into the sentences. */
  readonly sentence: number
  /** Opens a sentence, a quotation or what follows a colon or dash, so that its capital says nothing. */
  readonly head: boolean
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly upper: boolean
  /** Penn treebank tag, or an empty string. */
  readonly tag: string
  /** A later piece of a hyphenated token: no name runs on into it. */
  readonly piece: boolean
  /** Inside quotation marks. */
  readonly quoted: boolean
}

/** A sentence as word indices `[first, last)`. */
export interface WordSentence {
  readonly first: number
  readonly last: number
  readonly role: Role
  /** Written In Title Case or IN CAPITALS, so that capitals say nothing. */
  readonly shouting: boolean
}

/** The words of a report. */
export interface Words {
  readonly words: readonly Word[]
  readonly sentences: readonly WordSentence[]
  /** The tokens that fall apart, as one text to compare. */
  readonly cuts: string
}

/** Share of capitalised content words from which a sentence counts as Title Case. */
const TITLE_CASE = 0.8
/** Fewest content words that make a Title Case sentence. */
const TITLE_WORDS = 3
const OPENS = /^(?:[:—–•*…-]+|\.{1,3}|[?!])$/u
const PREFIX =
  /^(?:sino|anglo|franco|russo|euro|afro|indo|pro|anti|non|ex|pre|post|inter|trans|cross|then|mid)$/u

/**
 * Cuts the tokens of a report into words; a hyphenated token falls apart where `knows` says that its capitalised pieces
 * are names ("Kim-Xi"). Where the same tokens fall apart as in an earlier reading, its words are given again.
 */
export function readWords(
  analysis: Analysis,
  names: NameLists,
  knows: (piece: string, next?: string) => boolean,
  before?: Words,
): Words {
  const cut = cutTokens(analysis, knows)
  const cuts = [...cut.keys()].join()
  if (before?.cuts === cuts) return before
  const quoted = quotedBy(analysis)
  const opened = new Set(analysis.quotes.map(quote => quote.inner.start))
  const words: Word[] = []
  const sentences: WordSentence[] = []
  for (const [index, sentence] of analysis.sentences.entries()) {
    const first = words.length
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = analysis.tokens[i] as Token
      const head = i === sentence.first || opened.has(token.start) || opens(analysis.spellings[i - 1])
      const pieces = cut.size === 0 ? undefined : cut.get(i)
      if (pieces === undefined)
        words.push(
          readWord(analysis, token, analysis.spellings[i] as Spelling, i, index, head, quoted(token)),
        )
      else
        for (const piece of pieces)
          words.push(
            readWord(
              analysis,
              piece,
              spellingOf(piece.text),
              i,
              index,
              head && piece.start === token.start,
              quoted(piece),
            ),
          )
    }
    const own = words.slice(first)
    sentences.push({ first, last: words.length, role: sentence.role, shouting: isShouting(own, names) })
  }
  return { words, sentences, cuts }
}

function cutTokens(
  analysis: Analysis,
  knows: (piece: string, next?: string) => boolean,
): ReadonlyMap<number, readonly Token[]> {
  const { tokens } = analysis
  const cut = new Map<number, readonly Token[]>()
  for (const i of hyphensIn(analysis)) {
    const token = tokens[i] as Token
    const pieces = piecesOf(token, knows, tokens[i + 1]?.text)
    if (pieces.length > 1) cut.set(i, pieces)
  }
  return cut
}

const hyphens = new WeakMap<Analysis, readonly number[]>()

/** The tokens with a hyphen, of which there are few; a report is read twice. */
function hyphensIn(analysis: Analysis): readonly number[] {
  const known = hyphens.get(analysis)
  if (known) return known
  const found: number[] = []
  for (const [i, spelling] of analysis.spellings.entries()) if (lettersOf(spelling).hyphen) found.push(i)
  hyphens.set(analysis, found)
  return found
}

const opens = (mark: Spelling | undefined): boolean =>
  mark !== undefined && !lettersOf(mark).letter && OPENS.test(mark.text)

/** Tells whether a piece lies inside quotation marks; pieces must be asked for in order. */
function quotedBy(analysis: Analysis): (piece: Span) => boolean {
  const outer = analysis.quotes.filter(quote => quote.depth === 0).map(quote => quote.inner)
  let at = 0
  return piece => {
    while (at < outer.length && (outer[at] as Span).end <= piece.start) at++
    const inner = outer[at]
    return inner !== undefined && inner.start <= piece.start && piece.end <= inner.end
  }
}

function readWord(
  analysis: Analysis,
  piece: Token,
  spelling: Spelling,
  token: number,
  sentence: number,
  head: boolean,
  quoted: boolean,
): Word {
  const { text } = piece
  const { fold, capital, upper } = lettersOf(spelling)
  return {
    start: piece.start,
    end: piece.end,
    text,
    spelling,
    fold,
    sentence,
    head,
    capital,
    piece: piece.start > (analysis.tokens[token]?.start ?? piece.start),
    upper,
    tag: analysis.tags[token] ?? '',
    quoted,
  }
}

function piecesOf(
  token: Token,
  knows: (piece: string, next?: string) => boolean,
  next: string | undefined,
): Token[] {
  if (!/\p{Lu}/u.test(token.text) || knows(token.text)) return [token]
  const pieces = [...token.text.matchAll(/[^-‐‑–]+/gu)].map(match => {
    const start = token.start + match.index
    return { start, end: start + match[0].length, text: match[0] }
  })
  const capitals = pieces.filter(piece => /^\p{Lu}/u.test(piece.text))
  const isKnown = (piece: Token): boolean =>
    knows(piece.text) || (next !== undefined && piece === pieces.at(-1) && knows(piece.text, next))
  const known = capitals.filter(isKnown)
  const whole = capitals.every(piece => isKnown(piece) || PREFIX.test(fold(piece.text)))
  return known.length > 0 && whole && pieces.length > 1 ? pieces : [token]
}

function isShouting(words: readonly Word[], names: NameLists): boolean {
  let [letters, loud, content, capitals, plain] = [0, 0, 0, 0, 0]
  for (const { spelling, upper, fold, capital } of words) {
    if (!lettersOf(spelling).letter) continue
    letters++
    if (upper || fold.length < 2) loud++
    if (names.functionWords.has(fold)) continue
    content++
    if (!capital) continue
    if (capitals > 0 && names.common.has(fold) && !names.titleHeads.has(fold)) plain++
    capitals++
  }
  if (letters >= TITLE_WORDS && loud === letters) return true
  return content >= TITLE_WORDS && capitals >= TITLE_CASE * content && plain > 0 && !endsPlainly(words)
}

/** No headline in Title Case ends with a full stop. */
const endsPlainly = (words: readonly Word[]): boolean => words.at(-1)?.text === '.'
