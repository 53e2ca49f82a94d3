import { hashForm } from '../../../text/index.ts'

/** Where a word stands in a name of `length` words: 9 alone, 1 first, 3 last, 2 between. */
export function standing(k: number, length: number): number {
  if (length === 1) return 9
  if (k === 0) return 1
  return k === length - 1 ? 3 : 2
}

const seeds = new Map<string, number>()

/** Hash of a short text that comes again and again. */
export function seedOf(text: string): number {
  const known = seeds.get(text)
  if (known !== undefined) return known
  const seed = hashForm(text)
  seeds.set(text, seed)
  return seed
}
