/**
 * A word as texts write it, with what is known of it by itself. Nine in ten words of a report were in the reports before, so
 * each finder works out what a word says once, and keeps it here: reading it there costs a third of a look-up by the word.
 */
export interface Spelling {
  readonly text: string
  /** By the place of each {@link Facts}. */
  readonly facts: unknown[]
}

let places = 0

/** A place in every spelling for what one module knows of words; to be made when the module is loaded, not again and again. */
export class Facts<Fact> {
  private readonly place = places++
  /** What was kept of a word, or undefined. */
  of(spelling: Spelling): Fact | undefined {
    return spelling.facts[this.place] as Fact | undefined
  }
  /** Keeps a fact for as long as the word is remembered, and gives it. */
  keep(spelling: Spelling, fact: Fact): Fact {
    spelling.facts[this.place] = fact
    return fact
  }
}

/**
 * So many words are remembered for sure, those of late, and at most twice as many. So 12 of 100 words of 924 articles are looked
 * at anew; with twice as many words 8, but then annotating them takes 15 MB more.
 */
const REMEMBERED = 4096
/** The words of late are found by their letters, one a slot: a new word takes the place of the one before it. A power of two. */
const SLOTS = 1 << 14
/** V8 holds the whole text that a slice of more letters is a slice of. */
const SLICE = 12
/** A longer word is an address or rubbish, and not remembered. */
const LONGEST = 40

const slots: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined)
let young = new Map<string, Spelling>()
let old = new Map<string, Spelling>()

/** The spelling of a word: the same object when the same word comes again, unless many others came between. */
export function spellingOf(word: string): Spelling {
  if (word.length > LONGEST) return fresh(word)
  const known = young.get(word)
  if (known !== undefined) return known
  const spelling = old.get(word) ?? fresh(word.length > SLICE ? copyOf(word) : word)
  if (young.size >= REMEMBERED) {
    old = young
    young = new Map()
    slots.fill(undefined)
  }
  young.set(spelling.text, spelling)
  return spelling
}

/** The spelling of the word between two offsets of a text. */
export function spellingBetween(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return fresh(text.slice(start, end))
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1)
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const known = slots[slot]
  if (known !== undefined && isAt(known.text, text, start, end)) return known
  const spelling = spellingOf(text.slice(start, end))
  slots[slot] = spelling
  return spelling
}

/** The text between two offsets, as the same string object when the same word comes again. */
export const wordBetween = (text: string, start: number, end: number): string =>
  spellingBetween(text, start, end).text

/** The spellings of words, one each. */
export const spell = (words: readonly string[]): Spelling[] => words.map(spellingOf)

/** Room for every {@link Facts} there is, so that no list grows. */
const fresh = (text: string): Spelling => ({
  text,
  facts: [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
})

/** The same word as a string of its own, whatever text it is a slice of. */
const copyOf = (word: string): string =>
  String.fromCharCode(...Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)))

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}
