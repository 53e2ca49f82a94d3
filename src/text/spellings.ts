/** So many words are remembered at most, one a slot: a new word takes the place of the one before it. A power of two. */
const SLOTS = 1 << 14
/** Longer words are not remembered: V8 would hold the whole text that each is a slice of. */
const LONGEST = 12

const words: string[] = new Array<string>(SLOTS).fill('')

/**
 * The text between two offsets, as the same string object whenever the same word comes again: whoever looks it up later
 * compares no letters and hashes none.
 */
export function wordBetween(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return text.slice(start, end)
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1)
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const known = words[slot] as string
  if (isAt(known, text, start, end)) return known
  const word = text.slice(start, end)
  words[slot] = word
  return word
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}
