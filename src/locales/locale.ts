import type { SentenceRules, TokenRules } from '../text/index.ts'

/** What one language needs: word lists and patterns. Trained weights are loaded apart and passed in. */
export interface Locale {
  /** BCP 47 primary subtag. */
  readonly language: string
  readonly tokens: TokenRules
  readonly sentences: SentenceRules
}
