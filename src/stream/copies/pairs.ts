import { align, endsInside } from './align.ts'
import type { OwnSentence, Word } from './sentences.ts'
import type { LiftedPair } from './types.ts'

/** Two sentences of different reports that say the same in the same words. */
export interface Match {
  /** Indices into the sentences; `a` is of the earlier report in canonical order. */
  readonly a: number
  readonly b: number
  /** Own words in common, in order. */
  readonly same: number
  /** Share of the shorter sentence that is common. */
  readonly share: number
}

/** Fewer common words are a turn of phrase. With these bounds 179 of 197 machine-rewritten copies are led back to their donor. */
const FEWEST_SAME = 8
const SHARE = 0.7
/** A headline that is the same, word for word. */
const FEWEST_HEADLINE = 6
/** So many of the common words carry something: they are longer than "that" and "with". */
const FEWEST_CONTENT = 3
const CONTENT_LETTERS = 4
/** Word pairs that more sentences have are idioms; they open no comparison. */
const MOST_HOLDERS = 40
/** Sentences share so many word pairs before they are compared. */
const FEWEST_PAIRS = 3

/** Finds the sentences that stand in two reports, quotations left out. */
export function matchSentences(sentences: readonly OwnSentence[]): Match[] {
  const found: Match[] = []
  const wordings = wordingsOf(sentences)
  // copies are many sentences in few wordings
  const known = new Map<number, Likeness | null>()
  for (const [b, row] of candidates(sentences).entries()) {
    for (const [a, shared] of row) {
      if (shared < FEWEST_PAIRS) continue
      const key = (wordings[a] as number) * sentences.length + (wordings[b] as number)
      let like = known.get(key)
      if (like === undefined) {
        like = compareSentences(sentences[a] as OwnSentence, sentences[b] as OwnSentence) ?? null
        known.set(key, like)
      }
      if (like) found.push({ a, b, ...like })
    }
  }
  return found
}

/** For each sentence the first one that has the same words of its own. */
function wordingsOf(sentences: readonly OwnSentence[]): number[] {
  const first = new Map<string, number>()
  return sentences.map(({ own, headline }, at) => {
    const key = `${headline} ${own.map(word => word.key).join(' ')}`
    const known = first.get(key) ?? at
    first.set(key, known)
    return known
  })
}

/** How much two sentences have in common. */
type Likeness = Pick<Match, 'same' | 'share'>

function compareSentences(one: OwnSentence, two: OwnSentence): Likeness | undefined {
  const shorter = Math.min(one.own.length, two.own.length)
  if (one.headline !== two.headline) return undefined
  const { headline } = one
  if (shorter < (headline ? FEWEST_HEADLINE : FEWEST_SAME)) return undefined
  const { same } = align(two.own, one.own)
  const share = same / shorter
  if (headline) return share === 1 && one.own.length === two.own.length ? { same, share } : undefined
  if (same < FEWEST_SAME || share < SHARE || !hasContent(one, two)) return undefined
  return { same, share }
}

function hasContent(a: OwnSentence, b: OwnSentence): boolean {
  const held = new Set(a.own.map(word => word.key))
  const common = new Set(
    b.own.map(word => word.key).filter(key => key.length > CONTENT_LETTERS && held.has(key)),
  )
  return common.size >= FEWEST_CONTENT
}

/** For each sentence the earlier ones, of other reports, with the number of word pairs that both have. */
function candidates(sentences: readonly OwnSentence[]): Map<number, number>[] {
  const holders = new Map<string, number[]>()
  for (const [i, sentence] of sentences.entries()) {
    for (const pair of wordPairs(sentence.own)) {
      const list = holders.get(pair)
      if (list) list.push(i)
      else holders.set(pair, [i])
    }
  }
  const rows = sentences.map(() => new Map<number, number>())
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > MOST_HOLDERS) continue
    for (const [k, b] of list.entries()) {
      const row = rows[b] as Map<number, number>
      for (const a of list.slice(0, k))
        if (sentences[a]?.report !== sentences[b]?.report) row.set(a, (row.get(a) ?? 0) + 1)
    }
  }
  return rows
}

function wordPairs(words: readonly Word[]): Set<string> {
  const pairs = new Set<string>()
  for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]?.key} ${words[i]?.key}`)
  return pairs
}

/** What became of a donor's sentence in the copy. */
export function liftedPair(copy: OwnSentence, donor: OwnSentence): LiftedPair {
  const own = align(copy.own, donor.own)
  const quoted = align(copy.quoted, donor.quoted)
  const changed = [
    ...own.swapped.filter(isChange).map(pair => told(pair, '')),
    ...(quoted.same >= 2 ? quoted.swapped.filter(isChange).map(pair => told(pair, '“')) : []),
  ]
  return { span: copy.span, donorSpan: donor.span, changed, cut: endsInside(copy.own, donor.own) }
}

const told = ([theirs, own]: readonly [readonly Word[], readonly Word[]], mark: string): string =>
  `${mark}${theirs.map(word => word.text).join(' ')} → ${mark}${own.map(word => word.text).join(' ')}`

/** Longer stretches were rewritten, not replaced word for word. */
const SWAP_WORDS = 4

/** "US" for "United States" and "Mr" for nothing are the style of a house; a word for another word is a change. */
function isChange([theirs, own]: readonly [readonly Word[], readonly Word[]]): boolean {
  if (theirs.length > SWAP_WORDS || own.length > SWAP_WORDS) return false
  const [a, b] = [theirs.map(word => word.key).join(''), own.map(word => word.key).join('')]
  return a !== b && initials(theirs) !== b && initials(own) !== a
}

const initials = (words: readonly Word[]): string => words.map(word => word.key.slice(0, 1)).join('')
