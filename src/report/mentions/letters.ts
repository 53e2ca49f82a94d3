import { Facts, fold, isCapital } from '../../text/index.ts'
import type { Spelling } from '../../text/index.ts'

/** What the letters of a word say, whatever stands around it. */
export interface Letters {
  readonly fold: string
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly upper: boolean
  /** It begins with a letter. */
  readonly letter: boolean
  /** It begins with a small letter. */
  readonly small: boolean
  /** It is written with a hyphen or dash. */
  readonly hyphen: boolean
}

const letters = new Facts<Letters>()

/** The letters of a word, looked at once. */
export const lettersOf = (word: Spelling): Letters => letters.of(word) ?? letters.keep(word, read(word))

const read = ({ text }: Spelling): Letters => ({
  fold: fold(text),
  capital: isCapital(text),
  upper: isUpper(text),
  letter: /^\p{L}/u.test(text),
  small: /^\p{Ll}/u.test(text),
  hyphen: /[-‐‑–]/u.test(text),
})

/** Two or more letters, all capitals; case first, because few words pass it. */
const isUpper = (text: string): boolean =>
  !/[a-z]/.test(text) &&
  text === text.toUpperCase() &&
  text !== text.toLowerCase() &&
  (text.length > 2 ? text.replace(/[^\p{L}]/gu, '').length > 1 : /^\p{L}{2}$/u.test(text))
