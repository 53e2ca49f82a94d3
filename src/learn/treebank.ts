import { tokenise } from '../text/index.ts'
import type { TokenRules } from '../text/index.ts'

/** One sentence with its Penn treebank tags, one a word. */
export interface TaggedSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

/** One document of a treebank as the corpora keep it, one JSON object a line. */
export interface TreebankDocument {
  readonly id: string
  readonly genre: string
  readonly text: string
  /** Half-open offsets into the text. */
  readonly sentences: readonly (readonly [number, number])[]
  /** [start, end, lemma, universal tag, Penn tag, ...]. */
  readonly tokens: readonly (readonly [number, number, string, string, string, ...unknown[]])[]
}

/** The sentence with every dash, ellipsis, colon and semicolon tagged ":" as the Penn treebank has it; EWT tags many of them ",". */
export const consistentDashes = ({ words, tags }: TaggedSentence): TaggedSentence => ({
  words,
  tags: tags.map((tag, i) =>
    tag === ',' && /^(?:[-–—]+|;|\.\.+|…|:)$/.test(words[i] as string) ? ':' : tag,
  ),
})

interface Piece {
  readonly start: number
  readonly end: number
  readonly tag: string
}

/** The sentences of a document in the treebank's own tokens. */
export function treebankSentences(document: TreebankDocument): TaggedSentence[] {
  return cut(document).map(({ pieces }) => ({
    words: pieces.map(piece => document.text.slice(piece.start, piece.end)),
    tags: pieces.map(piece => piece.tag),
  }))
}

/** The sentences of a document in our own tokens, with the tags projected ({@link joinedTag}); those that cannot be are left out. */
export function projectedSentences(document: TreebankDocument, rules: TokenRules): TaggedSentence[] {
  return cut(document).flatMap(({ start, end, pieces }) => {
    const tokens = tokenise(document.text, rules, { start, end })
    const tags = tokens.map(token => projectedTag(document.text, token.start, token.end, pieces))
    if (tags.includes(undefined) || tokens.length === 0) return []
    return [{ words: tokens.map(token => token.text), tags: tags as string[] }]
  })
}

function cut(document: TreebankDocument): { start: number; end: number; pieces: Piece[] }[] {
  let at = 0
  return document.sentences.map(([start, end]) => {
    const pieces: Piece[] = []
    for (let token = document.tokens[at]; token && token[0] < end; token = document.tokens[++at]) {
      if (token[1] > token[0]) pieces.push({ start: token[0], end: token[1], tag: token[4] })
    }
    return { start, end, pieces }
  })
}

/** Tags of single marks that a treebank may have inside a longer token ("3:30", ":-)"). */
const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  '.': '.',
  '?': '.',
  '!': '.',
  ':': ':',
  ';': ':',
  '-': ':',
  '(': '-LRB-',
  ')': '-RRB-',
  $: '$',
  '/': 'SYM',
  '"': "''",
}

function projectedTag(
  text: string,
  start: number,
  end: number,
  pieces: readonly Piece[],
): string | undefined {
  const from = pieces.findIndex(piece => piece.end > start)
  const first = pieces[from]
  if (!first || first.start >= end) return undefined
  if (first.start <= start && first.end >= end) {
    const whole = first.start === start && first.end === end
    return whole || /[\p{L}\p{N}]/u.test(text.slice(start, end))
      ? first.tag
      : (MARKS[text.slice(start, end)] ?? first.tag)
  }
  let to = from + 1
  while ((pieces[to]?.start ?? Infinity) < end) to++
  const inside = pieces.slice(from, to)
  if (first.start < start || (inside.at(-1) as Piece).end > end) return undefined
  return joinedTag(
    inside.map(piece => ({ word: text.slice(piece.start, piece.end), tag: piece.tag })),
    pieces[to]?.tag ?? '.',
  )
}

/** First parts that leave the tag of the last part as it is ("re-elected", "co-founder"). */
const PREFIX = /^(?:re|co|pre|un|non|anti|over|under|out|mis|de|ex|sub|counter)$/i

/**
 * The tag of one of our tokens that joins several treebank tokens, in the manner of the Penn treebank:
 * names stay names ("Al-Qaeda" NNP); a participle after its complement is an adjective ("state-run" JJ), after a prefix it
 * stays what it is ("re-elected" VBN); a noun compound before a noun is an adjective ("two-day visit" JJ), else a noun
 * ("take-off" NN); number words stay CD; anything else has the tag of its last part.
 */
export function joinedTag(
  parts: readonly { readonly word: string; readonly tag: string }[],
  next: string,
): string {
  const words = parts.filter(part => /[\p{L}\p{N}]/u.test(part.word))
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return (parts[0] as { tag: string }).tag
  if (words.length === 1) return last.tag
  if (words.every(part => /^NNP/.test(part.tag))) return last.tag
  if (words.every(part => part.tag === 'CD')) return 'CD'
  if (parts.every(part => part.tag !== 'HYPH' && !/^[-‐‑]$/.test(part.word))) return last.tag
  if (first.tag === 'AFX' || PREFIX.test(first.word)) return last.tag
  if (/^VB[NDG]$/.test(last.tag)) return 'JJ'
  if (/^(?:NNS?|VBP?|IN|RP|RB|CD|TO|DT|PRP)$/.test(last.tag)) {
    const noun = last.tag === 'NNS' ? 'NNS' : last.tag === 'CD' ? 'CD' : 'NN'
    return /^NN|^JJ$/.test(next) ? 'JJ' : noun
  }
  return last.tag
}
