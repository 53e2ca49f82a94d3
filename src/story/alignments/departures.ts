import type { SenseWords } from '../../locales/index.ts'
import type { Reading } from '../../model/index.ts'
import type { Word } from './units.ts'

/** How the words of some witnesses depart from the lemma; `all` are those words, each rendition once. */
export function departureOf(
  lemma: readonly Word[],
  words: readonly Word[],
  all: readonly (readonly Word[])[],
  meaning: SenseWords,
): Reading['kind'] {
  if (words.some(word => word.bracketed) || lemma.some(word => word.bracketed)) return 'editorial'
  if (isAccidental(lemma, words, meaning)) return 'accidental'
  if (isExchange(lemma, words, meaning.exchangeable) || quoteAlike(lemma, words)) return 'editorial'
  const quoted =
    all.some(list => list.some(word => word.quoted && !word.bracketed)) &&
    (lemma.length === 0 || lemma.some(word => word.quoted))
  return quoted ? 'substantive' : 'editorial'
}

/** `that "nobody came"`, `"nobody came"`: the words in the marks are the same, and a report has put its own beside them. */
const quoteAlike = (a: readonly Word[], b: readonly Word[]): boolean => {
  const [left, right] = [a, b].map(words =>
    words
      .filter(word => word.quoted)
      .map(({ form }) => form)
      .join(' '),
  )
  return left !== '' && left === right
}

/** Two names of one thing ("US", "United States"), or two ways to write one number ("14", "fourteen"; "12 per cent", "12%"). */
function sameThing(a: readonly Word[], b: readonly Word[], { functionWords, article }: SenseWords): boolean {
  // "he" names nobody
  if ([a, b].some(words => words.every(({ form }) => functionWords.has(form)))) return false
  const [left, right] = [a, b].map(
    words => new Set(words.filter(word => word.form !== article).map(({ concept }) => concept)),
  ) as [Set<string>, Set<string>]
  const [only] = left
  if (left.size !== 1 || right.size !== 1 || only === undefined || !right.has(only)) return false
  return isThing(only) || (digitsOf(a) !== '' && digitsOf(a) === digitsOf(b))
}

/** The digits of "May 31" and "the 31st of May". */
const digitsOf = (words: readonly Word[]): string => words.map(({ form }) => form.replace(/\D/g, '')).join('')

/** "HCC", of "Harn City Council". */
function isInitials(short: readonly Word[], long: readonly Word[]): boolean {
  const [{ text }, ...more] = short as [Word]
  if (more.length > 0 || long.length < 2 || !/^\p{Lu}{2,}$/u.test(text)) return false
  return long.map(word => word.text[0]).join('') === text
}

/** A name, or a number that is no day and no year. */
const isThing = (concept: string): boolean => /^(?:e:|v:(?!\d{4}(?:-|$)))/.test(concept)

/** Spelling, hyphens, typography, contraction and abbreviation only. */
export function isAccidental(a: readonly Word[], b: readonly Word[], meaning: SenseWords): boolean {
  const { commonWords } = meaning
  if (sameThing(a, b, meaning)) return true
  if (a.length > 0 && b.length > 0 && (isInitials(a, b) || isInitials(b, a))) return true
  const [left, right] = [lettersOf(a), lettersOf(b)]
  if (isWrittenOut(a, right, meaning) || isWrittenOut(b, left, meaning)) return true
  if (left === right) return owners(a, meaning) === owners(b, meaning) || spokenOf(a) === spokenOf(b)
  // "the day 's news": a mark between blanks; "the town's" and "the towns'" are two
  if (a.length + b.length > 2 && spokenOf(a) === spokenOf(b)) return true
  if (a.length !== 1 || b.length !== 1) return false
  // "house" and "horse" are two words
  const known = commonWords.has(left) && commonWords.has(right)
  return isRespelt(left, right, meaning) || (!known && isMisspelling(left, right))
}

const bare = (form: string): string => form.replace(/[^\p{L}\p{N}]/gu, '')

const lettersOf = (words: readonly Word[]): string => bare(words.map(word => word.form).join(''))

/** "America" and "America's" are two forms of a word; "strike's" and "strikes" are one, pointed otherwise. */
const owners = (words: readonly Word[], { clitics }: SenseWords): number =>
  words.filter(({ plain }) => plain.endsWith(clitics.owned)).length
const spokenOf = (words: readonly Word[]): string => bare(words.map(({ plain }) => plain).join(''))

/** `he's sure`, `he is sure`, `he 's sure`: whether a word has some others in its "'s". */
export const isClipped = (
  { plain }: Word,
  others: readonly Word[],
  { clipped, clitics }: SenseWords,
): boolean =>
  plain.endsWith(clitics.owned) &&
  others.length === 1 &&
  [clitics.owner, ...clipped].includes(others[0]?.form ?? '')

/** `The strike's over`, `The strike is over`: whether some words are others with an "'s" in them written out. */
function isWrittenOut(
  words: readonly Word[],
  letters: string,
  { clipped, clitics: { owned } }: SenseWords,
): boolean {
  if (!words.some(({ plain }) => plain.endsWith(owned))) return false
  return clipped.some(
    full =>
      bare(words.map(({ form, plain }) => form + (plain.endsWith(owned) ? full : '')).join('')) === letters,
  )
}

/** Whether two forms of five letters and more are one word, spelt in the manners of two countries. */
export function isRespelt(a: string, b: string, { respelt }: Pick<SenseWords, 'respelt'>): boolean {
  if (Math.min(a.length, b.length) < LEAST) return false
  const plain = (form: string): string =>
    respelt.reduce((word, [pattern, other]) => word.replace(pattern, other), form)
  return plain(a) === plain(b)
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

/** Letters that a word must have to be known when it is spelt otherwise. */
const LEAST = 5

/** One letter more, less or other in a word of five letters and more, or the same word with another ending. */
export function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST || Math.abs(a.length - b.length) > 1) return false
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
  return !ending && Math.max(a.length, b.length) - from - back <= 1 && !/\d/.test(a + b)
}
