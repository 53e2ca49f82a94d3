import { fold } from './fold.ts'

/** Longest part of a word that is hashed, in UTF-16 code units; longer "words" are addresses or rubbish. */
export const LONGEST = 40

/** A word as the tagger sees it: plain quotation marks, lower case, digits as 0 where there are more than one. */
export function taggerForm(word: string): string {
  if (/^[a-z]{1,40}$/.test(word)) return word
  const form = plain(word.length > LONGEST ? word.slice(0, LONGEST) : word)
  return /\d.*\d/.test(form) ? form.replace(/\d/g, '0') : form
}

function plain(word: string): string {
  // most words are plain ASCII: folding them through Unicode normalisation would cost a third of the time
  if (/^[!-~]*$/.test(word)) return word === '`' ? "'" : word.toLowerCase()
  if (word === '“' || word === '„' || word === '«') return '``'
  if (word === '”' || word === '»') return "''"
  return fold(word)
}
