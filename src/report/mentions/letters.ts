import { fold, isCapital } from '../../text/index.ts'

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

/** So many different words are remembered at most. */
const MOST_WORDS = 16_384
const known = new Map<string, Letters>()

/** The letters of a word; looked at once a word, because nine in ten words of a report were in the reports before. */
export function lettersOf(text: string): Letters {
  const there = known.get(text)
  if (there !== undefined) return there
  if (known.size >= MOST_WORDS) known.clear()
  const made = {
    fold: fold(text),
    capital: isCapital(text),
    upper: isUpper(text),
    letter: /^\p{L}/u.test(text),
    small: /^\p{Ll}/u.test(text),
    hyphen: /[-‐‑–]/u.test(text),
  }
  known.set(text, made)
  return made
}

/** Two or more letters, all capitals; case first, because few words pass it. */
const isUpper = (text: string): boolean =>
  !/[a-z]/.test(text) &&
  text === text.toUpperCase() &&
  text !== text.toLowerCase() &&
  (text.length > 2 ? text.replace(/[^\p{L}]/gu, '').length > 1 : /^\p{L}{2}$/u.test(text))
