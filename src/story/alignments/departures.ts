import type { SenseWords } from '../../locales/index.ts'
import type { Reading } from '../../model/index.ts'
import type { Word } from './units.ts'

/** How the words of some witnesses depart from the lemma; `all` are those words, each rendition once. */
export function departureOf(
  lemma: readonly Word[],
  words: readonly Word[],
  all: readonly (readonly Word[])[],
  { exchangeable }: SenseWords,
): Reading['kind'] {
  if (words.some(word => word.bracketed) || lemma.some(word => word.bracketed)) return 'editorial'
  if (isAccidental(lemma, words)) return 'accidental'
  if (isExchange(lemma, words, exchangeable)) return 'editorial'
  const quoted =
    all.some(list => list.some(word => word.quoted && !word.bracketed)) &&
    (lemma.length === 0 || lemma.some(word => word.quoted))
  return quoted ? 'substantive' : 'editorial'
}

/** Two names of one thing ("US", "United States"). */
function sameEntity(a: readonly Word[], b: readonly Word[]): boolean {
  const concepts = new Set([...a, ...b].filter(word => word.form !== 'the').map(word => word.concept))
  const [only] = concepts
  return concepts.size === 1 && only !== undefined && only.startsWith('e:') && a.length > 0 && b.length > 0
}

/** Spelling, hyphens, typography and abbreviation only. */
export function isAccidental(a: readonly Word[], b: readonly Word[]): boolean {
  const plain = (words: readonly Word[]): string =>
    words
      .map(word => word.form)
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '')
  const left = plain(a)
  const right = plain(b)
  if (sameEntity(a, b)) return true
  return left === right || (a.length === 1 && b.length === 1 && isMisspelling(left, right))
}

/** `it was [me] who rang`, `[everyone] came back`: function words that may stand one for the other and leave the sense as it is. */
const isExchange = (
  a: readonly Word[],
  b: readonly Word[],
  exchangeable: SenseWords['exchangeable'],
): boolean =>
  a.length === b.length &&
  a.length > 0 &&
  a.every(({ form }, i) => {
    const other = (b[i] as Word).form
    return form === other || exchangeable.some(words => words.has(form) && words.has(other))
  })

/** One letter more, less or other in a word of five letters and more, or the same word with another ending. */
export function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let back = 0
  while (
    back < a.length - from &&
    back < b.length - from &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  )
    back++
  // "hope" and "hopes" are two forms of a word, not two spellings
  const ending = from === Math.min(a.length, b.length) && a.length !== b.length
  return !ending && Math.max(a.length, b.length) - from - back <= 1
}
