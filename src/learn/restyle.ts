import type { MarkedText } from './names.ts'
import { randomFrom } from './random.ts'
import type { TaggedSentence } from './treebank.ts'

/** Share of the training sentences that are also learned as headlines: Title Case and ALL CAPS. */
const TITLE_SHARE = 0.08
const CAPITALS_SHARE = 0.04
/** Short words that Title Case leaves small. */
const SMALL = /^(?:DT|IN|CC|TO)$/

/** Copies of some sentences in the casing of headlines, drawn at random; their tags stay. */
export function headlineCopies(sentences: readonly TaggedSentence[], random: () => number): TaggedSentence[] {
  return sentences.flatMap(sentence => {
    const draw = random()
    if (draw < TITLE_SHARE) return [titleCase(sentence)]
    return draw < TITLE_SHARE + CAPITALS_SHARE ? [capitals(sentence)] : []
  })
}

/** The sentence as a Title Case headline: all words but short articles, prepositions and conjunctions begin with a capital. */
export function titleCase(sentence: TaggedSentence): TaggedSentence {
  const words = sentence.words.map((word, i) => {
    const small = i > 0 && word.length < 5 && SMALL.test(sentence.tags[i] as string)
    return small || !/^\p{Ll}/u.test(word) ? word : (word[0] as string).toUpperCase() + word.slice(1)
  })
  return { words, tags: sentence.tags }
}

/** The sentence in capitals. */
export const capitals = (sentence: TaggedSentence): TaggedSentence => ({
  words: sentence.words.map(word => word.toUpperCase()),
  tags: sentence.tags,
})

/** First letter of a word of four and more. */
const LONG_WORD = /(?<![\p{L}\p{M}'’])\p{Ll}(?=\p{L}{3})/gu
/** Shares of the texts that are also learned all small, in capitals and in Title Case. */
const TEXT_STYLES = [
  [0.15, (text: string) => text.toLowerCase()],
  [0.05, (text: string) => text.toUpperCase()],
  [0.08, (text: string) => text.replace(LONG_WORD, start => start.toUpperCase())],
] as const

/** A copy of a text in another casing, for some seeds; what is marked in it stays. */
export function restyled(text: MarkedText, seed: number): MarkedText[] {
  let draw = randomFrom(seed)()
  for (const [share, style] of TEXT_STYLES) {
    draw -= share
    if (draw >= 0) continue
    const copy = style(text.report.text)
    return copy.length === text.report.text.length
      ? [{ ...text, report: { ...text.report, text: copy } }]
      : []
  }
  return []
}
