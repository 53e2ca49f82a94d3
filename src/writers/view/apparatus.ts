import type { Alignment, Reading, Segment, Span } from '../../model/index.ts'
import { type Held, heldWitnesses, locusIn } from './held.ts'
import { type Cite, citeOf, eachReportOnce, flat, type Names } from './names.ts'
import { isElided, isInside, type Token, tokensOf } from './regions.ts'
import { nested } from './typography.ts'
import { GRAVITY } from './words.ts'

/** A place at which a witness has other words between its quotation marks than the best witness has between its own. */
export interface VariantView {
  readonly number: number
  readonly weight: Reading['kind']
  /** The wording of the best witness first. */
  readonly readings: readonly ReadingView[]
  /** Where the best witness has its wording, in the text of its report. */
  readonly place: Span
}

/** One wording and who has it. */
export interface ReadingView {
  /** Empty: nothing stands there. */
  readonly text: string
  readonly cites: readonly Cite[]
}

/** What a witness has in a segment. */
interface Cell extends Span {
  readonly kind: Reading['kind']
  /** It has what the best witness has. */
  readonly agrees: boolean
}

/** A segment by witness; `departs`: who differs in a way that belongs into the apparatus. */
interface Column {
  readonly cells: ReadonlyMap<number, Cell>
  readonly best: Cell | undefined
  readonly departs: readonly number[]
}

interface Collation {
  readonly names: Names
  readonly held: ReadonlyMap<number, Held>
  readonly best: Held
  readonly columns: readonly Column[]
}

/**
 * The apparatus of an utterance: only words between quotation marks, on both sides. What a witness tells in its own words
 * is no variant of what was said.
 */
export function apparatusOf(names: Names, alignment: Alignment): VariantView[] {
  const held = heldWitnesses(names, alignment)
  const best = held.get(alignment.best)
  if (!best) return []
  const columns = alignment.variants.map(segment => columnOf(segment, held, best))
  const collation: Collation = { names, held, best, columns }
  return stretchesOf(collation)
    .flatMap(stretch => entryOf(collation, stretch) ?? [])
    .map((entry, i) => ({ ...entry, number: i + 1 }))
}

function columnOf(segment: Segment, held: ReadonlyMap<number, Held>, best: Held): Column {
  const cells = new Map<number, Cell>()
  const ofBest = segment.readings.find(one => one.witnesses.some(at => at.witness === best.index))
  for (const reading of segment.readings)
    for (const { witness, start, end } of reading.witnesses)
      cells.set(witness, { start, end, kind: reading.kind, agrees: reading === ofBest })
  const own = cells.get(best.index)
  const quotes = own !== undefined && (isInside(best.text, best.regions, own) || isAtEdge(best, own))
  const lemma = own ? best.text.slice(own.start, own.end) : ''
  const departs = [...cells].filter(([index, cell]) => {
    const one = held.get(index)
    return quotes && one !== undefined && !cell.agrees && belongs(one, cell, lemma)
  })
  return { cells, best: own, departs: departs.map(([index]) => index).sort((a, b) => a - b) }
}

/** Whether nothing stands at a place that touches quoted words: what others add there they add to these words. */
const isAtEdge = ({ regions }: Held, { start, end }: Span): boolean =>
  start === end && regions.some(region => region.start <= start && start <= region.end)

/** Whether a departure belongs into the apparatus: unmarked ones, and what an editor put in brackets. */
function belongs(held: Held, cell: Cell, lemma: string): boolean {
  if (cell.kind === 'agreed' || !isInside(held.text, held.regions, cell)) return false
  if (cell.kind === 'editorial') return bracketsAt(held, cell).length > 0
  if (cell.end > cell.start) return true
  return tokensOf(lemma, { start: 0, end: lemma.length }).length === 0 || !isElided(held.text, cell.start)
}

const bracketsAt = ({ brackets }: Held, { start, end }: Span): Span[] =>
  brackets.filter(bracket => bracket.start < end && start < bracket.end)

/** Neighbouring columns with one departure: the same witnesses depart, or a bracket holds both. */
function stretchesOf({ columns, held, best }: Collation): [number, number][] {
  const stretches: [number, number][] = []
  for (const [i, column] of columns.entries()) {
    if (column.departs.length === 0) continue
    const last = stretches.at(-1)
    const before = columns[i - 1]
    const joins =
      last?.[1] === i - 1 &&
      before !== undefined &&
      inOnePiece(best, before.best, column.best) &&
      hasWords(held, before) === hasWords(held, column) &&
      (before.departs.join() === column.departs.join() || sharesBracket(held, before, column))
    if (joins && last) last[1] = i
    else stretches.push([i, i])
  }
  return stretches
}

/** Whether anybody has a word there: what is only punctuation is a place of its own. */
const hasWords = (held: ReadonlyMap<number, Held>, { cells }: Column): boolean =>
  [...cells].some(([index, cell]) => tokensOf(held.get(index)?.text ?? '', cell).length > 0)

const inOnePiece = ({ spans }: Held, a: Cell | undefined, b: Cell | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  spans.some(span => span.start <= a.start && Math.max(a.end, b.end) <= span.end)

const sharesBracket = (held: ReadonlyMap<number, Held>, a: Column, b: Column): boolean =>
  b.departs.some(index => {
    const [one, left, right] = [held.get(index), a.cells.get(index), b.cells.get(index)]
    return (
      one && left && right && bracketsAt(one, left).some(bracket => bracketsAt(one, right).includes(bracket))
    )
  })

/** The words of one side of an entry. */
interface Side {
  readonly held: Held
  readonly tokens: readonly Token[]
  readonly place: Span
}

function entryOf(collation: Collation, [from, to]: [number, number]): Omit<VariantView, 'number'> | null {
  const columns = collation.columns.slice(from, to + 1)
  const lemma = sideOf(collation, collation.best, columns, from)
  const departing = [...new Set(columns.flatMap(column => column.departs))]
  const others = departing.map(index => sideOf(collation, collation.held.get(index) as Held, columns, from))
  const [first, ...rest] = from === to ? [lemma, ...others] : trimmed([lemma, ...others])
  if (!first || rest.every(side => textOf(side) === textOf(first))) return null
  const agreeing = [...collation.held.values()].filter(one => agrees(one, columns, departing))
  const groups = new Map<string, Side[]>()
  for (const side of rest)
    groups.set(textOf(side).toLowerCase(), [...(groups.get(textOf(side).toLowerCase()) ?? []), side])
  // where the best has nothing, at the edge of its quotation, it may be that nobody agrees with it
  const lemmaSides =
    agreeing.length === 0
      ? [first]
      : agreeing.map(one => (one === collation.best ? first : sideOf(collation, one, columns, from)))
  const readings = [lemmaSides, ...groups.values()].map(sides => readingOf(collation.names, sides, first))
  return { weight: weightOf(columns, departing, readings), readings, place: first.place }
}

/** Who has the words of the best witness between quotation marks in all of a stretch that it has at all. */
function agrees(held: Held, columns: readonly Column[], departing: readonly number[]): boolean {
  const cells = columns.flatMap(column => column.cells.get(held.index) ?? [])
  return (
    !departing.includes(held.index) &&
    cells.some(cell => isInside(held.text, held.regions, cell)) &&
    cells.every(cell => cell.agrees || !isInside(held.text, held.regions, cell))
  )
}

function sideOf(
  { best, columns: all }: Collation,
  held: Held,
  columns: readonly Column[],
  from: number,
): Side {
  const cells = columns.flatMap(column => column.cells.get(held.index) ?? [])
  let place = { start: Math.min(...cells.map(one => one.start)), end: Math.max(...cells.map(one => one.end)) }
  if (held !== best && all.slice(0, from).every(column => column.best === undefined))
    place = { ...place, start: begun(held, all.slice(0, from), place.start) }
  for (const bracket of bracketsAt(held, place))
    place = { start: Math.min(place.start, bracket.start), end: Math.max(place.end, bracket.end) }
  return { held, tokens: tokensOf(held.text, place), place }
}

/** Quoted words of a witness that stand right before the place where the best witness begins. */
function begun(held: Held, before: readonly Column[], start: number): number {
  let from = start
  for (const column of [...before].reverse()) {
    const cell = column.cells.get(held.index)
    if (!cell || !isInside(held.text, held.regions, cell)) break
    from = Math.min(from, cell.start)
  }
  return from
}

/** The sides without the words that all of them share at the front and at the end. */
function trimmed(sides: readonly Side[]): Side[] {
  const shortest = Math.min(...sides.map(side => side.tokens.length))
  const shared = (at: (side: Side, i: number) => Token | undefined, most: number): number => {
    let count = 0
    while (count < most && new Set(sides.map(side => at(side, count)?.form)).size === 1) count++
    return count
  }
  const front = shared((side, i) => side.tokens[i], shortest)
  const end = shared((side, i) => side.tokens.at(-1 - i), shortest - front)
  return sides.map(({ held, tokens, place }) => {
    const kept = tokens.slice(front, tokens.length - end)
    const before = tokens[front - 1]?.end ?? place.start
    const start = kept[0]?.start ?? before
    const stop = kept.at(-1)?.end ?? start
    return { held, tokens: kept, place: front + end === 0 ? place : { start, end: stop } }
  })
}

const textOf = ({ held, place }: Side): string =>
  nested(
    flat(
      locusIn(held, place)
        .spans.filter(span => span.start >= place.start && span.end <= place.end)
        .map(span => span.exact)
        .join(' '),
    ),
  )

function readingOf(names: Names, sides: readonly Side[], lemma: Side): ReadingView {
  const cites = sides.map(({ held, place }) => citeOf(names, held.witness.locus.report, locusIn(held, place)))
  return {
    text: textOf(sides.includes(lemma) ? lemma : (sides[0] as Side)),
    cites: eachReportOnce(names, cites),
  }
}

/** The gravest kind of the departures; a word more or less is an omission, a comma more or less an accidental. */
function weightOf(
  columns: readonly Column[],
  departing: readonly number[],
  readings: readonly ReadingView[],
): Reading['kind'] {
  const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
  if (!readings.some(({ text }) => isWord(text))) return 'accidental'
  const kinds = columns.flatMap(column => departing.flatMap(index => column.cells.get(index)?.kind ?? []))
  return GRAVITY.find(kind => kinds.includes(kind)) ?? 'substantive'
}
