import type { Unit, Word } from './units.ts'

/** Words of a run that prove one utterance by themselves. */
const LONG_RUN = 8
/** Share of the shorter quotation that a shorter run must cover: stock phrases run through many. */
const COVERED = 0.5
/** Words with matter that a run must have; "in the" proves nothing. */
const CONTENT = 2

/**
 * Words of the longest run that two units both quote: in order, with gaps of one word on either side, because a changed word
 * does not break an utterance. 0 where the run is too short to prove that the two are one utterance.
 */
export function sharedRun(a: Unit, b: Unit): number {
  const shorter = Math.min(a.quoted.length, b.quoted.length)
  if (shorter === 0) return 0
  if (holdsWhole(a, b) || holdsWhole(b, a)) return shorter
  if (shorter < CONTENT || !mayRun(a, b)) return 0
  const run = longestRun(a.quoted, b.quoted)
  return run >= LONG_RUN || run >= COVERED * shorter ? run : 0
}

/** Words from which a quotation that another holds from end to end is a part of it, whatever the words: "There is no doubt about it." */
const WHOLE = 5

/** Whether a quotation holds all of another, word after word; two equal ones may be short. */
function holdsWhole(long: Unit, short: Unit): boolean {
  const [outer, inner] = [long.quoted, short.quoted]
  if (inner.length === 0 || inner.length > outer.length) return false
  if (inner.length < outer.length && inner.length < WHOLE) return false
  for (let at = 0; at + inner.length <= outer.length; at++)
    if (inner.every((word, i) => word.form === outer[at + i]?.form)) return true
  return false
}

/** Words that a report prints without marks as somebody else quotes them, from which they are no chance. */
const PRINTED = 10

/** Whether a unit that quotes nothing has, word after word, what another one quotes: the speech itself, or words whose marks are gone. */
export function printsQuoted(plain: Unit, { quoted, quotedForms }: Unit): boolean {
  const { words } = plain
  if (plain.quoted.length > 0 || quoted.length < PRINTED || words.length < PRINTED) return false
  if (words.filter(({ form }) => quotedForms.has(form)).length < CONTENT) return false
  let before: number[] = []
  for (const word of words) {
    const row = quoted.map((other, j) => (word.form === other.form ? (before[j - 1] ?? 0) + 1 : 0))
    if (row.some(length => length >= PRINTED)) return true
    before = row
  }
  return false
}

/** A cheap test first: two quoted words with matter in common. */
function mayRun(a: Unit, b: Unit): boolean {
  const [few, many] = a.quotedForms.size < b.quotedForms.size ? [a, b] : [b, a]
  let shared = 0
  for (const form of few.quotedForms) if (many.quotedForms.has(form) && ++shared >= CONTENT) return true
  return false
}

interface Cell {
  readonly length: number
  readonly content: number
}

const NONE: Cell = { length: 0, content: 0 }

function longestRun(left: readonly Word[], right: readonly Word[]): number {
  let best = 0
  let before: Cell[] = []
  let beforeThat: Cell[] = []
  for (const word of left) {
    const row: Cell[] = right.map((other, j) => {
      if (word.form !== other.form) return NONE
      let longest = NONE
      for (const one of [before[j - 1], before[j - 2], beforeThat[j - 1], beforeThat[j - 2]]) {
        if (one && one.length > longest.length) longest = one
      }
      return { length: longest.length + 1, content: longest.content + (word.concept ? 1 : 0) }
    })
    for (const cell of row) if (cell.content >= CONTENT) best = Math.max(best, cell.length)
    beforeThat = before
    before = row
  }
  return best
}
