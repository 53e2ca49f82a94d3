import type { Locale } from '../locales/index.ts'
import { Facts } from '../text/index.ts'
import type { Analysis } from './analysis.ts'

/** A sentence, or a part of one, as its tokens `[first, last)`. */
export interface Sight {
  readonly analysis: Analysis
  readonly locale: Locale
  readonly first: number
  readonly last: number
  /** Whether a token stands inside brackets, or inside quotation marks that open behind the start. */
  readonly quoted: (token: number) => boolean
}

/** Tokens `[from, to)`. */
export type Range = readonly [from: number, to: number]

/** Tags of finite verbs. */
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
/** Tags of words that open a relative clause or a question. */
export const RELATIVE: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$', 'WRB'])

/** The tag of a token; empty where there is none. */
export const tagAt = ({ analysis }: Sight, at: number): string => analysis.tags[at] ?? ''

/** A token in lower case. */
export const wordAt = ({ analysis }: Sight, at: number): string => {
  const word = analysis.spellings[at]
  return word === undefined ? '' : (lowered.of(word) ?? lowered.keep(word, word.text.toLowerCase()))
}

const lowered = new Facts<string>()

/** Index of the first token in `[from, to)` outside quotation marks that has one of some tags, or -1. */
export function findTag(sight: Sight, from: number, to: number, tags: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) if (tags.has(tagAt(sight, i)) && !sight.quoted(i)) return i
  return -1
}
