import type { Gender, Locale, NameLists } from '../../locales/index.ts'
import type { EntityKind } from '../../model/index.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import type { Word, Words } from './words.ts'

/** What the readers of names look at. */
export interface Scan extends Words {
  readonly text: string
  readonly lexicon: Lexicon
  readonly locale: Locale
  readonly names: NameLists
  /** Whether a word at the head of a sentence may have its capital only from there. */
  readonly isCommon: (word: Word) => boolean
}

/** Words `[first, last)` that may hold names. */
export interface Segment {
  readonly first: number
  readonly last: number
}

/** A name found, not yet joined with others. */
export interface Candidate extends Segment {
  /** Undecided names wait for the vote over the whole report. */
  readonly kind: EntityKind | 'undecided'
  readonly by: string
  readonly entry?: Entry
  /** Folded titles that stand before the name ("foreign minister"). */
  readonly titles: readonly string[]
  readonly gender?: Gender
  /** The shape or the gazetteer speaks for it, not only its capital. */
  readonly sure: boolean
}

/** What a reader makes of a segment: names, and stretches that others must still read. */
export interface Reading {
  readonly found: readonly Candidate[]
  readonly rest: readonly Segment[]
}

/** Reads a segment, or leaves it to the next reader. */
export type Reader = (segment: Segment, scan: Scan) => Reading | undefined

/** The word at an index; the caller knows that it is there. */
export const wordAt = (scan: Words, at: number): Word => scan.words[at] as Word

/** The folded words of a segment. */
export const foldsOf = (scan: Words, segment: Segment): string[] =>
  scan.words.slice(segment.first, segment.last).map(word => word.fold)

/** A candidate with the usual defaults. */
export const candidate = (
  segment: Segment,
  kind: Candidate['kind'],
  by: string,
  more: Partial<Pick<Candidate, 'entry' | 'titles' | 'gender' | 'sure'>> = {},
): Candidate => ({ first: segment.first, last: segment.last, kind, by, titles: [], sure: true, ...more })

/** One name that takes the whole segment. */
export const only = (found: Candidate): Reading => ({ found: [found], rest: [] })

/** The text of a segment. */
export const textOf = (scan: Scan, segment: Segment): string =>
  scan.text.slice(wordAt(scan, segment.first).start, wordAt(scan, segment.last - 1).end)
