import type { Span } from '../../model/index.ts'

/** A word of a quotation or of a report as the two are compared: without typography, but with every letter. */
export interface PlainWord extends Span {
  readonly form: string
  /** It opens a text, a sentence or something in brackets or quotation marks, where a capital says nothing. */
  readonly opens: boolean
}

/** Letters and digits; an apostrophe, a bracket ("[T]he"), the point of a number or of an initialism between them belongs to the word. */
const WORD =
  /(?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|(?<=\p{L})['’ʼ[\]](?=\p{L})|(?<=\d)[.,](?=\d)|(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L})))+/gu
const OPENS = /[.!?…:;([{"“”„«»‘'\n]/u

/** The words of a stretch of text, in order. */
export function wordsIn(text: string, { start, end }: Span = { start: 0, end: text.length }): PlainWord[] {
  const words: PlainWord[] = []
  const stretch = text.slice(start, end)
  let before = 0
  for (const match of stretch.matchAll(WORD)) {
    const form = formOf(match[0])
    const opens = words.length === 0 || OPENS.test(stretch.slice(before, match.index))
    before = match.index + match[0].length
    if (form !== '') words.push({ start: start + match.index, end: start + before, form, opens })
  }
  return words
}

/** Without soft hyphens and brackets, with plain apostrophes; "62,000" is "62000", "U.S." is "US". */
const formOf = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060[\]]/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')

/** Whether two words are the same word; the case of the first letter counts only where none of them opens anything. */
export const sameWord = (a: PlainWord, b: PlainWord): boolean =>
  a.form === b.form || ((a.opens || b.opens) && small(a.form) === small(b.form))

const small = (form: string): string => form.charAt(0).toLowerCase() + form.slice(1)
