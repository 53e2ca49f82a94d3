import type { SenseWords } from '../../locales/index.ts'
import type { Column } from './columns.ts'
import { isAccidental } from './departures.ts'
import { endsOf } from './ends.ts'
import type { Ends } from './ends.ts'
import type { Rendition } from './renditions.ts'
import type { Unit, Word } from './units.ts'

/** First and last column of each rendition; undefined where it has no words. */
export type Extents = readonly (Ends | undefined)[]

/** A stretch of columns that makes one segment. */
export interface Stretch {
  /** How many words of each rendition stand before it, and how many in it. */
  readonly before: readonly number[]
  readonly counts: readonly number[]
  readonly from: number
  readonly to: number
}

/** What the making of a segment asks of the whole collation. */
export interface Collation {
  readonly columns: readonly Column[]
  /** That of the best witness first. */
  readonly renditions: readonly Rendition[]
  /** The rendition of each witness. */
  readonly of: readonly number[]
  readonly witnesses: readonly Unit[]
  readonly texts: readonly string[]
  readonly best: number
  readonly meaning: SenseWords
}

type Cells = readonly (Word | undefined)[]

/** The ends of the renditions of a collation. */
export const extentsOf = ({ columns, renditions, of, texts, meaning }: Collation): Extents =>
  endsOf(
    columns.map(({ cells }) => cells),
    renditions,
    { at: 0, text: texts[of.indexOf(0)] ?? '' },
    meaning,
  )

/**
 * The stretches of a collation, each what an editor would call one place: it ends where other renditions depart from the lemma, but
 * never inside a written word or a bracket, and two that change places, or of which each has what the other leaves out, are in one.
 */
export function stretchesOf(collation: Collation, extents: Extents): Stretch[] {
  const { columns, renditions } = collation
  const starts = new Set<number>([0])
  const quoting = quotingOf(columns, renditions.length)
  const keys = columns.map((_, at) =>
    keyOf({ columns, extents, meaning: collation.meaning }, at, quoting[at] ?? []),
  )
  for (const [at, key] of keys.entries())
    if (at > 0 && !isOnePlace(key, keys[at - 1] as string)) starts.add(at)
  for (const range of [...unbroken(columns), ...exchanged(columns, keys)]) keepWhole(range, keys, starts)
  breakAtPieces(starts, columns, renditions)
  const bounds = [...starts].filter(at => at < columns.length).sort((a, b) => a - b)
  const before = renditions.map(() => 0)
  return bounds.map((from, i): Stretch => {
    const to = (bounds[i + 1] ?? columns.length) - 1
    const stretch = { before: [...before], counts: renditions.map(() => 0), from, to }
    for (const { cells } of columns.slice(from, to + 1))
      for (const [at, word] of cells.entries())
        if (word) {
          stretch.counts[at] = (stretch.counts[at] as number) + 1
          before[at] = (before[at] as number) + 1
        }
    return stretch
  })
}

/** Makes some columns one place, apart from what is agreed beside them. */
function keepWhole(
  [from, to]: readonly [number, number],
  keys: readonly string[],
  starts: Set<number>,
): void {
  const isAgreed = (at: number): boolean => !/[adu]/.test(keys[at] as string)
  if (keys.slice(from, to + 1).every((_, i) => isAgreed(from + i))) return
  if (isAgreed(from)) starts.add(from)
  if (isAgreed(to)) starts.add(to + 1)
  for (let at = from + 1; at <= to; at++) starts.delete(at)
}

/** The words that lead at a column: those of the first rendition that has any there. */
const leadingAt = ({ cells }: Column, extents: Extents, at: number): number =>
  isOpen(extents[0], at, at) ? 0 : cells.findIndex(Boolean)

/** What is asked when it is asked who departs from the lemma. */
interface Laid {
  readonly columns: readonly Column[]
  readonly extents: Extents
  readonly meaning: SenseWords
}

/** Who goes with the lemma ("="), who departs from it in spelling ("a"), in quoted words ("d") and in words of a report's own ("u"). */
function keyOf({ columns, extents, meaning }: Laid, at: number, quoting: readonly boolean[]): string {
  const column = columns[at] as Column
  const { cells } = column
  const leads = leadingAt(column, extents, at)
  const lemma = cells[leads]
  return extents
    .map((extent, i) => {
      if (!isOpen(extent, at, at)) return '-'
      const word = cells[i]
      const named = !word !== !lemma && inName(columns, at, word ? leads : i, word ?? lemma)
      const how = named ? 'a' : departure(lemma, word, meaning)
      return how === 'd' && !quoting[i] ? 'u' : how
    })
    .join('')
}

/** Two columns are one place where the same renditions depart, or the same ones in quoted words: how others retell them parts nothing. */
const isOnePlace = (key: string, other: string): boolean =>
  key === other || (key.includes('d') && key.replaceAll('u', '=') === other.replaceAll('u', '='))

/** Characters between two words of a quotation that show by no dots and no cue that others are left out. */
const BETWEEN = 2

/** Whether each rendition quotes at each column: it has quoted words there, or on both sides of what it leaves out in silence. */
function quotingOf(columns: readonly Column[], count: number): boolean[][] {
  const next: (Word | undefined)[] = new Array(count).fill(undefined)
  const behind = columns.map(() => [] as (Word | undefined)[])
  for (let at = columns.length - 1; at >= 0; at--) {
    behind[at] = [...next]
    for (const [i, word] of (columns[at]?.cells ?? []).entries()) if (word) next[i] = word
  }
  const last: (Word | undefined)[] = new Array(count).fill(undefined)
  return columns.map(({ cells }, at) =>
    last.map((before, i) => {
      const [word, after] = [cells[i], behind[at]?.[i]]
      if (word) last[i] = word
      if (word) return word.quoted
      const silent = !before || !after || after.start - before.end <= BETWEEN
      return silent && (before?.quoted ?? true) && (after?.quoted ?? true)
    }),
  )
}

/** "United States" beside "U.S.", "12 per cent" beside "12%": the second word has no partner, but the name or number has. */
function inName(columns: readonly Column[], at: number, rendition: number, word: Word | undefined): boolean {
  if (!word || !/^[ev]:/.test(word.concept)) return false
  return columns
    .slice(Math.max(0, at - 2), at + 3)
    .some(({ cells }) => cells[rendition]?.concept === word.concept)
}

function departure(lemma: Word | undefined, word: Word | undefined, meaning: SenseWords): '=' | 'a' | 'd' {
  if (lemma?.plain === word?.plain && lemma?.bracketed === word?.bracketed) return '='
  if (!lemma || !word || lemma.bracketed !== word.bracketed) return 'd'
  return isAccidental([lemma], [word], meaning) ? 'a' : 'd'
}

/** Whether a rendition has begun and not ended within columns; a sentence cut without a sign has not. */
export const isOpen = (ends: Ends | undefined, from: number, to: number): boolean =>
  ends !== undefined && ends.cutFrom <= to && from <= ends.cutTo

/** Columns between which no place may end: a rendition has one written word there ("do" and "n't"), or one bracket. */
function unbroken(columns: readonly Column[]): [number, number][] {
  const found: [number, number][] = []
  const last: number[] = []
  for (const [at, { cells }] of columns.entries())
    for (const [i, word] of cells.entries()) {
      if (!word) continue
      const from = last[i]
      last[i] = at
      const before = from === undefined ? undefined : columns[from]?.cells[i]
      if (before && (before.end === word.start || isOneBracket(before, word)))
        found.push([from as number, at])
    }
  return found
}

const isOneBracket = (before: Word, word: Word): boolean =>
  before.bracketed && word.bracketed && word.start - before.end <= BETWEEN

/** Columns over which words may have changed places, or be left out by one and put in by another. */
const NEAR = 6

/** Columns that are one place because words change places in them, or one rendition has what another leaves out there, and the other way round. */
function exchanged(columns: readonly Column[], keys: readonly string[]): [number, number][] {
  const found: [number, number][] = []
  for (const [from, key] of keys.entries()) {
    if (!key.includes('d')) continue
    for (let to = Math.min(from + NEAR, columns.length - 1); to > from; to--) {
      const part = columns.slice(from, to + 1).map(({ cells }) => cells)
      const varied = keys.slice(from, to + 1).every(one => one.includes('d'))
      if (!swaps(part) && !(varied && complete(part, [key, keys[to] as string]))) continue
      found.push([from, to])
      break
    }
  }
  return found
}

/** `nurses and doctors`, `doctors and nurses`: a rendition has the words of the lemma in another order, the first and the last not in their places. */
function swaps(part: readonly Cells[]): boolean {
  const formsOf = (at: number): string[] => part.flatMap(cells => cells[at]?.form ?? [])
  const isMoved = (cells: Cells | undefined, at: number): boolean => cells?.[at]?.form !== cells?.[0]?.form
  const lemma = formsOf(0)
  if (lemma.length < 2) return false
  const sorted = [...lemma].sort().join(' ')
  return (part[0] ?? []).some((_, at) => {
    if (at === 0 || !isMoved(part[0], at) || !isMoved(part.at(-1), at)) return false
    const own = formsOf(at)
    return own.length === lemma.length && [...own].sort().join(' ') === sorted
  })
}

/**
 * `you`, `the party`, `you and the party`: of two renditions one has quoted words only in the first column, the other only in the last,
 * and what stands between them stands in one rendition alone.
 */
function complete(part: readonly Cells[], keys: readonly [string, string]): boolean {
  const [first, last] = [part[0] ?? [], part.at(-1) ?? []]
  if (part.slice(1, -1).some(cells => cells.filter(Boolean).length > 1)) return false
  const only = (here: Cells, there: Cells): boolean =>
    here.some((word, at) => {
      const departs = keys.every(key => key[at] === '=' || key[at] === 'd')
      return word?.quoted && !word.bracketed && !there[at] && departs
    })
  return only(first, last) && only(last, first)
}

/** A reading is one stretch of text: it never crosses from one piece of a witness into the next. */
function breakAtPieces(
  starts: Set<number>,
  columns: readonly Column[],
  renditions: readonly Rendition[],
): void {
  const counts = renditions.map(() => 0)
  const last: number[] = []
  let start = 0
  for (const [at, { cells }] of columns.entries()) {
    if (starts.has(at)) start = at
    for (const [i, word] of cells.entries()) {
      if (!word) continue
      const { pieces } = renditions[i] as Rendition
      const next = counts[i] as number
      const crosses = next > 0 && (last[i] as number) >= start && pieces[next] !== pieces[next - 1]
      if (crosses && (last[i] as number) < at) start = at
      counts[i] = next + 1
      last[i] = at
    }
    if (start === at) starts.add(at)
  }
}
