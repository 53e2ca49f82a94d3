import type { Block, Role, Sentence } from '../model/index.ts'
import type { QuoteRegion, Spelling, Token } from '../text/index.ts'

/** What the finders of the later layers read: one report cut into blocks, sentences, tagged tokens and quotation marks. */
export interface Analysis {
  readonly text: string
  /** Id of the report; prefix of its entities' ids. */
  readonly id: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly AnalysedSentence[]
  /** All tokens of the text, ascending. */
  readonly tokens: readonly Token[]
  /** Their words with what is known of them, one a token. */
  readonly spellings: readonly Spelling[]
  /** Penn treebank tags, one a token. */
  readonly tags: readonly string[]
  readonly quotes: readonly QuoteRegion[]
  /** The report's own date (ISO), or null. */
  readonly published: string | null
}

/** A sentence with its tokens: indices `[first, last)` into `tokens`. */
export interface AnalysedSentence extends Sentence {
  readonly role: Role
  readonly first: number
  readonly last: number
}

/** The roles whose sentences make statements. */
export const SPEAKING_ROLES: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body'])
