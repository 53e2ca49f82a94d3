import type { Locale } from '../locales/index.ts'
import type { Span } from '../model/index.ts'

/** How many runs of letters and digits a span has. */
export function wordCount(text: string, span: Span): number {
  let count = 0
  let inside = false
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at)
    const part =
      code < 128
        ? isPlainPart(code)
        : /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) as number))
    if (part && !inside) count++
    inside = part
    if (code >= 0xd800 && code < 0xdc00) at++
  }
  return count
}

/** Whether a character of ASCII is a letter or digit. */
const isPlainPart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Without connectives and punctuation at the edges. */
export function bare(text: string, span: Span, { clauses }: Locale): Span {
  let { start, end } = span
  for (let before = -1; before !== start; ) {
    before = start
    while (start < end && EDGE.test(text[start] as string)) start++
    const word = clauses.opening.exec(text.slice(start, Math.min(end, start + 6)))
    // "While the lock froze, the quay was dry" is one clause with what follows
    const leads = word !== null && clauses.leading.test(word[0]) && text.slice(start, end).includes(',')
    if (word && !leads) start += word[0].length
  }
  for (let before = -1; before !== end; ) {
    before = end
    while (end > start && EDGE.test(text[end - 1] as string)) end--
    const word = clauses.closing.exec(text.slice(Math.max(start, end - 6), end))
    if (word) end -= word[0].length - 1
  }
  return { start, end: Math.max(start, end) }
}

const EDGE = /[\s,;:—–―-]/
