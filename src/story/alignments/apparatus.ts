import type { Reading, Segment } from '../../model/index.ts'
import { alignSequences } from '../../text/index.ts'
import { endsOf } from './ends.ts'
import type { Ends } from './ends.ts'
import type { Unit, Word } from './units.ts'

/** A column of the collation: at most one word of each witness. */
type Column = (Word | undefined)[]

/** Scores of aligning two words: the same form, the same meaning, one misspelt, unlike. Set by hand, not learned. */
const SAME = 4
const SAME_SENSE = 2
const MISSPELT = 1.5
const UNLIKE = -1
const GAP = 1

/**
 * Collates the witnesses of one utterance word by word, the way a critical edition does: progressively, the fullest witness
 * first and the others in canonical order, so that the order of the input changes nothing. Punctuation, case, brackets and
 * quotation marks are no words and never anchors.
 */
export function collate(
  witnesses: readonly Unit[],
  texts: readonly string[],
  best: number,
  limits: RegExp,
): Segment[] {
  const order = witnesses.map((_, i) => i).sort((a, b) => Number(b === best) - Number(a === best) || a - b)
  let columns: Column[] = []
  const known = new Map<string, number>()
  for (const at of order) {
    const { words } = witnesses[at] as Unit
    const key = words.map(({ form, concept }) => `${form}\t${concept}`).join('\n')
    const same = known.get(key)
    if (same === undefined) columns = addWitness(columns, words, at, witnesses.length)
    else follow(columns, same, words, at)
    known.set(key, same ?? at)
  }
  return segmentsOf(columns, witnesses, texts, best, limits)
}

function addWitness(columns: readonly Column[], words: readonly Word[], at: number, count: number): Column[] {
  const empty = (): Column => Array.from({ length: count })
  const unlike = columns.map(unlikeWords)
  const steps = alignSequences(
    [columns.length, words.length],
    (i, j) => likeness(unlike[i] as Word[], words[j] as Word),
    GAP,
  )
  return steps.map(([left, right]) => {
    const column = left === null ? empty() : [...(columns[left] as Column)]
    if (right !== null) column[at] = words[right] as Word
    return column
  })
}

/** Puts the words of a witness where another with the same words has them. */
function follow(columns: readonly Column[], same: number, words: readonly Word[], at: number): void {
  let next = 0
  for (const column of columns) if (column[same]) column[at] = words[next++]
}

/** The words of a column, each form and meaning once. */
function unlikeWords(column: Column): Word[] {
  const found: Word[] = []
  for (const word of column) {
    if (word && !found.some(one => one.form === word.form && one.concept === word.concept)) found.push(word)
  }
  return found
}

function likeness(column: readonly Word[], word: Word): number {
  let best = UNLIKE
  for (const other of column) {
    if (other.form === word.form) return other.concept || word.concept ? SAME : SAME - 1
    if (other.concept !== '' && other.concept === word.concept) best = Math.max(best, SAME_SENSE)
    else if (isMisspelling(other.form, word.form)) best = Math.max(best, MISSPELT)
  }
  return best
}

/** One letter more, less or other in a word of five letters and more, or the same word with another ending. */
export function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let back = 0
  while (
    back < a.length - from &&
    back < b.length - from &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  )
    back++
  // "hope" and "hopes" are two forms of a word, not two spellings
  const ending = from === Math.min(a.length, b.length) && a.length !== b.length
  return !ending && Math.max(a.length, b.length) - from - back <= 1
}

/** A stretch of columns that makes one segment: the words of each witness in it. */
interface Stretch {
  readonly cells: Word[][]
  readonly from: number
  to: number
}

/** What the making of a segment asks of the whole collation. */
interface Collation {
  readonly columns: readonly Column[]
  readonly witnesses: readonly Unit[]
  readonly texts: readonly string[]
  readonly best: number
  readonly extents: readonly (Ends | undefined)[]
}

function segmentsOf(
  columns: readonly Column[],
  witnesses: readonly Unit[],
  texts: readonly string[],
  best: number,
  limits: RegExp,
): Segment[] {
  const extents = endsOf(columns, witnesses, texts, best, limits)
  const stretches: Stretch[] = []
  let before: string | undefined
  for (const [at, column] of columns.entries()) {
    const key = keyOf(columns, at, extents, best)
    const last = stretches.at(-1)
    if (last && key === before && !breaks(last.cells, column, witnesses)) {
      last.to = at
      for (const [i, word] of column.entries()) if (word) last.cells[i]?.push(word)
    } else stretches.push({ cells: column.map(word => (word ? [word] : [])), from: at, to: at })
    before = key
  }
  const collation: Collation = { columns, witnesses, texts, best, extents }
  return stretches.map(stretch => segmentOf(stretch, collation))
}

/** Who goes with the lemma, who departs from it in spelling and who in words: a segment ends where that changes. */
function keyOf(columns: readonly Column[], at: number, extents: Collation['extents'], best: number): string {
  const column = columns[at] as Column
  const leads = isOpen(extents[best], at, at) ? best : column.findIndex(Boolean)
  const lemma = column[leads]
  return column
    .map((word, i) => {
      if (!isOpen(extents[i], at, at)) return '-'
      const name = !word !== !lemma && inName(columns, at, word ? leads : i, word ?? lemma)
      return name ? 'a' : departure(lemma, word)
    })
    .join('')
}

/** "United States" beside "U.S.": the second word has no partner, but the name has. */
function inName(columns: readonly Column[], at: number, witness: number, word: Word | undefined): boolean {
  if (!word?.concept.startsWith('e:')) return false
  return columns.slice(Math.max(0, at - 2), at + 3).some(column => column[witness]?.concept === word.concept)
}

function departure(lemma: Word | undefined, word: Word | undefined): '=' | 'a' | 'd' {
  if (lemma?.plain === word?.plain) return '='
  return lemma && word && isAccidental([lemma], [word]) ? 'a' : 'd'
}

/** Whether a witness has begun and not ended within columns; a sentence cut without a sign has not. */
const isOpen = (ends: Ends | undefined, from: number, to: number): boolean =>
  ends !== undefined && ends.own[0] <= to && from <= ends.cutTo

/** A reading is one stretch of text: it never crosses from one piece of a witness into the next. */
function breaks(cells: readonly (readonly Word[])[], column: Column, witnesses: readonly Unit[]): boolean {
  return column.some((word, i) => {
    const last = cells[i]?.at(-1)
    return word && last && pieceOf(witnesses[i] as Unit, word) !== pieceOf(witnesses[i] as Unit, last)
  })
}

const pieceOf = (unit: Unit, word: Word): number =>
  unit.spans.findIndex(span => span.start <= word.start && word.end <= span.end)

function segmentOf(stretch: Stretch, collation: Collation): Segment {
  const { cells, from, to } = stretch
  const byForm = new Map<string, number[]>()
  for (const [i, words] of cells.entries()) {
    if (words.length === 0 && !isOpen(collation.extents[i], from, to)) continue
    const form = words.map(word => word.plain).join(' ')
    const list = byForm.get(form) ?? []
    // the words shown are those of the best witness where it has the reading
    byForm.set(form, i === collation.best ? [i, ...list] : [...list, i])
  }
  const entries = [...byForm]
  const ofBest = entries.findIndex(([, list]) => list.includes(collation.best))
  const lemma = ofBest >= 0 ? ofBest : fullest(entries)
  const lemmaWords = cells[entries[lemma]?.[1][0] ?? 0] ?? []
  const readings = entries.map(([, list], i): Reading => {
    const first = list[0] as number
    const words = cells[first] as Word[]
    return {
      text: words.length ? textOf(collation.texts[first] as string, words) : '',
      kind:
        i === lemma
          ? 'agreed'
          : words.length === 0
            ? omissionOf(lemmaWords, list, stretch, collation)
            : kindOf(
                lemmaWords,
                words,
                list.map(at => cells[at] as Word[]),
              ),
      witnesses: list.map(at => ({ witness: at, ...placeOf(cells[at] as Word[], at, from, collation) })),
    }
  })
  return { lemma, readings }
}

const fullest = (entries: readonly (readonly [string, number[]])[]): number =>
  entries.reduce((max, entry, i) => (entry[1].length > (entries[max]?.[1].length ?? 0) ? i : max), 0)

const textOf = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.start, words.at(-1)?.end)

/** Where a witness has its words; an omission stands empty behind the word before it. */
function placeOf(
  words: readonly Word[],
  witness: number,
  column: number,
  { columns, witnesses }: Collation,
): { start: number; end: number } {
  const first = words[0]
  const last = words.at(-1)
  if (first && last) return { start: first.start, end: last.end }
  const before = columns.slice(0, column).findLast(one => one[witness])?.[witness]
  const at = before?.end ?? witnesses[witness]?.spans[0]?.start ?? 0
  return { start: at, end: at }
}

/** Words that a witness leaves out between words that it quotes, or where it cuts a sentence, without dots or brackets to show it; elsewhere a matter of editing. */
function omissionOf(
  lemma: readonly Word[],
  witnesses: readonly number[],
  { from, to }: Stretch,
  { columns, texts, extents }: Collation,
): Reading['kind'] {
  const silent = witnesses.some(at => {
    if (from > (extents[at]?.own[1] ?? to)) return true
    const before = columns.slice(0, from).findLast(column => column[at])?.[at]
    const after = columns.slice(to + 1).find(column => column[at])?.[at]
    if (!before?.quoted || !after?.quoted) return false
    return !/[[\]()…]|\.\.|["“”]/u.test((texts[at] as string).slice(before.end, after.start))
  })
  return silent && lemma.some(word => word.quoted && !word.bracketed) ? 'omission' : 'editorial'
}

/** How a reading departs from the lemma. */
function kindOf(
  lemma: readonly Word[],
  words: readonly Word[],
  all: readonly (readonly Word[])[],
): Reading['kind'] {
  if (words.some(word => word.bracketed) || lemma.some(word => word.bracketed)) return 'editorial'
  if (isAccidental(lemma, words)) return 'accidental'
  const quoted =
    all.some(list => list.some(word => word.quoted && !word.bracketed)) &&
    (lemma.length === 0 || lemma.some(word => word.quoted))
  return quoted ? 'substantive' : 'editorial'
}

/** Two names of one thing ("US", "United States"). */
function sameEntity(a: readonly Word[], b: readonly Word[]): boolean {
  const concepts = new Set([...a, ...b].filter(word => word.form !== 'the').map(word => word.concept))
  const [only] = concepts
  return concepts.size === 1 && only !== undefined && only.startsWith('e:') && a.length > 0 && b.length > 0
}

/** Spelling, hyphens, typography and abbreviation only. */
function isAccidental(a: readonly Word[], b: readonly Word[]): boolean {
  const plain = (words: readonly Word[]): string =>
    words
      .map(word => word.form)
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '')
  const left = plain(a)
  const right = plain(b)
  if (sameEntity(a, b)) return true
  return left === right || (a.length === 1 && b.length === 1 && isMisspelling(left, right))
}
