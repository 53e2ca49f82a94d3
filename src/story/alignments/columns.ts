import { alignSequences } from '../../text/index.ts'
import { isMisspelling } from './departures.ts'
import type { Rendition } from './renditions.ts'
import type { Word } from './units.ts'

/** A column of the collation: at most one word of each rendition. */
export interface Column {
  readonly cells: (Word | undefined)[]
  /** Its words, each form and meaning once. */
  readonly unlike: Word[]
}

/** Scores of aligning two words: the same form, the same meaning, one misspelt. Set by hand, not learned. */
const SAME = 4
const SAME_SENSE = 2
const MISSPELT = 1.5
/** Words that begin alike ("wait", "waiting"), unlike ones of one sort, a function word and a word with matter. */
const BEGUN_ALIKE = -0.5
const UNLIKE = -0.75
const OF_TWO_SORTS = -1
/** A word of the quotation in a column where reports only tell, unlike theirs: sooner each stands alone. */
const TOLD_AND_SAID = -2.1
/** An editor's word and one of the quotation: it may stand in its place, and is never an anchor. */
const BRACKETED = -0.25
const GAP = 1
/** Beside the place that the quoted words have, any other one is out of the question. */
const HELD = 1000

/** Lays renditions out in columns, in their order: the first is the measure, each other one is aligned with all of its utterance before it. */
export function columnsOf(renditions: readonly Rendition[]): Column[] {
  const parts: Column[][] = []
  const known = new Map<string, number>()
  for (const [at, { words, part }] of renditions.entries()) {
    if (part < 0) continue
    const key = [
      part,
      ...words.map(({ form, concept, bracketed }) => `${form}\t${concept}\t${bracketed}`),
    ].join('\n')
    const same = known.get(key)
    const columns = parts[part] ?? []
    if (same === undefined) parts[part] = addRendition(columns, words, at, renditions.length)
    else follow(columns, same, words, at)
    known.set(key, same ?? at)
  }
  return parts.flat()
}

const columnOf = (count: number, at: number, word: Word): Column => {
  const column: Column = { cells: new Array(count), unlike: [] }
  put(column, at, word)
  return column
}

function addRendition(
  columns: readonly Column[],
  words: readonly Word[],
  at: number,
  count: number,
): Column[] {
  const steps = settled(parted(stepsOf(columns, words), columns), columns, words)
  return steps.map(([left, right]) => {
    if (left === null) return columnOf(count, at, words[right as number] as Word)
    const column = columns[left] as Column
    if (right !== null) put(column, at, words[right] as Word)
    return column
  })
}

type Step = readonly [left: number | null, right: number | null]

/** Aligns the quoted words first: what a report tells before and behind them in words of its own takes the place that is left. */
function stepsOf(columns: readonly Column[], words: readonly Word[]): Step[] {
  const like = (i: number, word: Word): number => likeness((columns[i] as Column).unlike, word)
  const first = words.findIndex(word => word.quoted)
  const last = words.findLastIndex(word => word.quoted)
  if (first < 0 || (first === 0 && last === words.length - 1))
    return alignSequences([columns.length, words.length], (i, j) => like(i, words[j] as Word), GAP)
  const core = words.slice(first, last + 1)
  const places = new Map<number, number>()
  for (const [i, j] of alignSequences([columns.length, core.length], (i, j) => like(i, core[j] as Word), GAP))
    if (i !== null && j !== null) places.set(j + first, i)
  return alignSequences(
    [columns.length, words.length],
    (i, j) => {
      if (j < first || j > last) return like(i, words[j] as Word)
      return places.get(j) === i ? HELD : -HELD
    },
    GAP,
  )
}

/** Where words have no partners, they stand behind what others only tell there: `that "nobody came"` keeps "no" and "one" together. */
function parted(steps: readonly Step[], columns: readonly Column[]): Step[] {
  const moved = [...steps]
  for (let at = 1; at < moved.length; at++) {
    const [left, right] = moved[at] as Step
    if (left === null || right !== null || !isTold((columns[left] as Column).unlike)) continue
    let to = at
    while (to > 0 && moved[to - 1]?.[0] === null) to--
    moved.splice(to, 0, ...moved.splice(at, 1))
  }
  return moved
}

/** Marks at which something may be missing: dots, brackets, dashes, a comma, the end of a sentence. */
const isBehindBreak = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.end ?? 0) + 1 < (words[at]?.start ?? 0)

/**
 * Moves what a rendition leaves out to where its marks show that something is missing: of "the search for the boats" the words
 * `"the … boats"` leave out "search for the", and not "the search for".
 */
function settled(steps: readonly Step[], columns: readonly Column[], words: readonly Word[]): Step[] {
  const moved: Step[] = [...steps]
  for (let from = 0; from < moved.length; from++) {
    if (moved[from]?.[1] !== null || moved[from - 1]?.[1] === null) continue
    let to = from
    while (moved[to + 1] && moved[to + 1]?.[1] === null) to++
    slide(moved, from, to, columns, words)
  }
  return moved
}

/** Slides the gap from one step to another to the right, as far as the words allow, where it then stands at a break. */
function slide(
  steps: Step[],
  from: number,
  to: number,
  columns: readonly Column[],
  words: readonly Word[],
): void {
  for (let by = 1; ; by++) {
    const [open, next] = [steps[from + by - 1], steps[to + by]]
    if (!open || !next || open[0] === null || next[0] === null || next[1] === null) return
    const { form, bracketed } = words[next[1]] as Word
    const alike = (column: number): boolean =>
      (columns[column] as Column).unlike.some(one => one.form === form && one.bracketed === bracketed)
    if (!alike(open[0]) || !alike(next[0])) return
    if (!isBehindBreak(words, next[1] + 1)) continue
    for (let i = 0; i < by; i++) {
      const [gap, pair] = [steps[from + i] as Step, steps[to + i + 1] as Step]
      steps[from + i] = [gap[0], pair[1]]
      steps[to + i + 1] = [pair[0], null]
    }
    return
  }
}

/** Puts a word into a column. */
function put({ cells, unlike }: Column, at: number, word: Word): void {
  cells[at] = word
  const isKnown = (one: Word): boolean =>
    one.form === word.form &&
    one.concept === word.concept &&
    one.bracketed === word.bracketed &&
    one.quoted === word.quoted
  if (!unlike.some(isKnown)) unlike.push(word)
}

/** Puts the words of a rendition where another with the same words has them. */
function follow(columns: readonly Column[], same: number, words: readonly Word[], at: number): void {
  let next = 0
  for (const column of columns) if (column.cells[same]) put(column, at, words[next++] as Word)
}

/** How well a word goes with the words of a column: as well as with the likest of them. */
function likeness(column: readonly Word[], word: Word): number {
  let best = TOLD_AND_SAID
  for (const other of column) best = Math.max(best, likenessOf(other, word))
  return best < 0 && word.quoted && isTold(column) ? TOLD_AND_SAID : best
}

/** Whether nobody quotes the words of a column. */
const isTold = (column: readonly Word[]): boolean => !column.some(one => one.quoted)

function likenessOf(one: Word, other: Word): number {
  if (one.bracketed !== other.bracketed) return BRACKETED
  const matter = one.concept !== '' || other.concept !== ''
  if (one.form === other.form) return matter ? SAME : SAME - 1
  if (one.concept !== '' && one.concept === other.concept) return SAME_SENSE
  if (isMisspelling(one.form, other.form)) return MISSPELT
  if (beginAlike(one.form, other.form)) return BEGUN_ALIKE
  return (one.concept === '') === (other.concept === '') ? UNLIKE : OF_TWO_SORTS
}

/** Letters at the front of two forms of a word. */
const STEM = 3

const beginAlike = (one: string, other: string): boolean =>
  one[0] === other[0] && Math.min(one.length, other.length) > STEM && other.startsWith(one.slice(0, STEM))
