import type { Locale } from '../../../locales/index.ts'
import type { Piece } from './piece.ts'

/** Marks behind which a text would go on: "the bridge was...", "the bridge was …". */
const BROKEN = /(?:\.{3,}|…|(?:\. ){2}\.)$/u
/** Characters at the end of a text that say whether it goes on elsewhere. */
const END = 80

/**
 * Whether a text breaks off: its page says that there is more of it ("Continue reading", "[+1200 chars]"), or its last
 * paragraph ends in the marks of what was left out. Such marks inside a quotation are the speaker's.
 */
export function isCutOff(pieces: readonly Piece[], text: string, locale: Locale): boolean {
  const last = pieces.findLast(({ role }) => role === 'body')
  return (
    locale.page.cutOff.test(text.slice(-END).trimEnd()) ||
    (last !== undefined && BROKEN.test(last.words.slice(-END)))
  )
}
