/** A text with its white space collapsed and its edges trimmed. */
export const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The letters, marks and digits of a text, in order. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** The letters and digits of a text as they are compared: without case, accents and punctuation. */
export const folded = (text: string): string =>
  letters(text.normalize('NFKD'))
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Why a range cannot stand in a text, or the empty text. */
export function rangeProblem(text: string, start: number, end: number): string {
  if (start >= end) return `empty or backwards: ${start} to ${end}`
  if (end > text.length) return `ends at ${end}, after the last character (${text.length})`
  if (cutsPair(text, start) || cutsPair(text, end)) return `${start} to ${end} cuts a character in two`
  return ''
}

/** Whether an offset falls between the halves of a surrogate pair. */
const cutsPair = (text: string, at: number): boolean =>
  isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff)

const isBetween = (unit: number, low: number, high: number): boolean => unit >= low && unit <= high
