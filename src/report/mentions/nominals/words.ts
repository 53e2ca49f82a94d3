import { fold } from '../../../text/index.ts'
import type { Phrase } from '../phrases.ts'
import { textOf } from '../scan.ts'
import type { Scan } from '../scan.ts'

/** The words of a phrase. */
export const wordsOf = (scan: Scan, phrase: Pick<Phrase, 'first' | 'last'>): string => textOf(scan, phrase)

/** The key of an unnamed entity: its words without the article. */
export const keyOf = (scan: Scan, phrase: Pick<Phrase, 'first' | 'last'>): string =>
  `unnamed:${fold(textOf(scan, phrase)).replace(/^(?:the|a|an|some|several|many|this|that) /, '')}`
