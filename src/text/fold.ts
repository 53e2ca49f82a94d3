/** A word as it is compared: lower case, without accents, with plain quotation marks, hyphens and spaces. */
export function fold(word: string): string {
  // most words are plain ASCII, of which only the grave accent is a mark that folds
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase()
}

const PLAIN = /^[\t\n\r -_a-~]*$/

/** Whether a token has a letter or a digit; punctuation, brackets and marks have none. */
export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token)

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}
