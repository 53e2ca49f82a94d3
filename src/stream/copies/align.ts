import type { Word } from './sentences.ts'

/** Longer sentences are compared by so many words; the longest of 9,866 had 74. */
const LONGEST = 200

/** Two word sequences laid side by side: how many words are the same in order, and which were put for which. */
export interface Alignment {
  readonly same: number
  /** Words of the donor and the words that stand in their place. */
  readonly swapped: readonly (readonly [theirs: readonly Word[], own: readonly Word[]])[]
}

/** Aligns the words of a copy with those of its donor by their longest common subsequence. */
export function align(own: readonly Word[], theirs: readonly Word[]): Alignment {
  const [a, b] = [own.slice(0, LONGEST), theirs.slice(0, LONGEST)]
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = best[(i + 1) * width + j] as number
      const right = best[i * width + j + 1] as number
      const both =
        (a[i] as Word).key === (b[j] as Word).key ? (best[(i + 1) * width + j + 1] as number) + 1 : 0
      best[i * width + j] = Math.max(below, right, both)
    }
  }
  return walk(a, b, best, width)
}

function walk(a: readonly Word[], b: readonly Word[], best: Uint16Array, width: number): Alignment {
  const swapped: (readonly [readonly Word[], readonly Word[]])[] = []
  let [i, j, lastA, lastB, same] = [0, 0, 0, 0, 0]
  while (i < a.length && j < b.length) {
    if (
      (a[i] as Word).key === (b[j] as Word).key &&
      best[i * width + j] === (best[(i + 1) * width + j + 1] as number) + 1
    ) {
      if (same > 0 && i > lastA && j > lastB) swapped.push([b.slice(lastB, j), a.slice(lastA, i)])
      same++
      i++
      j++
      lastA = i
      lastB = j
    } else if ((best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number)) i++
    else j++
  }
  return { same, swapped }
}

/** A sentence that ends so many words before the donor's was cut. */
const CUT_WORDS = 4
const LAST = 3

/** Whether a sentence ends, word for word, well inside another one. */
export function endsInside(short: readonly Word[], long: readonly Word[]): boolean {
  if (short.length < LAST || long.length < LAST + CUT_WORDS) return false
  const last = short.slice(-LAST)
  for (let end = long.length; end >= LAST; end--) {
    if (last.every((word, i) => word.key === long[end - LAST + i]?.key)) return long.length - end >= CUT_WORDS
  }
  return false
}
