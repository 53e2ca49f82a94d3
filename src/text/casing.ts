import { Facts } from './spellings.ts'
import type { Spelling } from './spellings.ts'
import { taggerForm } from './tagger-form.ts'

/** What the letters of a word say, whatever stands around it. */
export interface Outline {
  /** As the tagger sees the word. */
  readonly form: string
  /** It begins with a letter. */
  readonly letter: boolean
  /** It begins with a capital letter. */
  readonly capital: boolean
  /** It has no small letter. */
  readonly shouted: boolean
  /** It has a letter or digit at all. */
  readonly counts: boolean
}

const outlines = new Facts<Outline>()

/** The outline of a word, worked out once. */
export const outlineOf = (word: Spelling): Outline => outlines.of(word) ?? outlines.keep(word, read(word))

const read = ({ text }: Spelling): Outline => ({
  form: taggerForm(text),
  letter: /^\p{L}/u.test(text),
  capital: /^\p{Lu}/u.test(text),
  shouted: text.toUpperCase() === text,
  counts: /[\p{L}\p{N}]/u.test(text),
})

/**
 * How the capitals of a sentence are to be read: 0 as usual, 1 Title Case, 2 ALL CAPS.
 * A sentence is a title when all its words of four and more letters, at least three, begin with a capital.
 */
export function casing(words: readonly Spelling[]): number {
  let long = 0
  let capitals = 0
  let shouting = 0
  for (const word of words) {
    if (word.text.length < 4) continue
    const { letter, capital, shouted } = outlineOf(word)
    if (!letter) continue
    long++
    if (capital) capitals++
    if (shouted) shouting++
  }
  if (long < TITLE_WORDS) return 0
  if (shouting >= long * TITLE_SHARE) return 2
  return capitals >= long * TITLE_SHARE ? 1 : 0
}

/** Fewest long words from which the casing of a sentence is judged, and the share of them that must be capitals. */
const TITLE_WORDS = 3
const TITLE_SHARE = 0.8

/** A word must be seen so often inside sentences before its casing says something. */
const HABIT_COUNT = 2
/** Share of capitals above which a word is a name, below which it is none. */
const HABIT_CAPITAL = 0.9
const HABIT_SMALL = 0.1

/** How words are written inside sentences, by tagger form: 1 small, 2 either, 3 capital. */
export type CasingHabits = ReadonlyMap<string, number>

/**
 * How each word is written where its sentence is not a title and it does not come first: 1 small, 2 either, 3 capital. Words
 * for which `isKnown` holds are passed over.
 */
export function casingHabits(
  sentences: readonly (readonly Spelling[])[],
  isKnown: (word: Spelling) => boolean = () => false,
): Map<string, number> {
  const counts = new Map<string, [small: number, capital: number]>()
  for (const words of sentences) {
    if (casing(words) > 0) continue
    const first = words.findIndex(word => outlineOf(word).counts)
    for (let i = first + 1; i < words.length; i++) {
      const word = words[i] as Spelling
      const { letter, capital, form } = outlineOf(word)
      if (!letter || isKnown(word)) continue
      let count = counts.get(form)
      if (count === undefined) {
        count = [0, 0]
        counts.set(form, count)
      }
      count[capital ? 1 : 0]++
    }
  }
  const habits = new Map<string, number>()
  for (const [form, [small, capital]] of counts) {
    if (small + capital < HABIT_COUNT) continue
    const share = capital / (small + capital)
    habits.set(form, share > HABIT_CAPITAL ? 3 : share < HABIT_SMALL ? 1 : 2)
  }
  return habits
}
