import type { SenseWords } from '../../locales/index.ts'
import type { Unit, Word } from './units.ts'

/** Where a rendition begins and ends, and the columns between which it passes its words off for the whole sentence. */
export interface Ends {
  /** First and last column that it has a word in. */
  readonly own: readonly [number, number]
  /** Not behind the beginning of its own extent. */
  readonly cutFrom: number
  /** Not before the end of its own extent. */
  readonly cutTo: number
}

type Cells = readonly (Word | undefined)[]

/** Marks between two words that end a sentence, or show that something is left out or put in. */
const BREAK = /[.!?;:…[\]()"“”'‘’—–]/u
/** Stands between two clauses. */
const COMMA = /,/u
/** Behind the last word they show that the quotation goes on. */
const SIGN = /…|\.\.|[[—–]/u
/** Characters behind the last word in which such a sign stands. */
const BEHIND = 4
/** Words of a rendition that can be a sentence cut short: "Four knots?" is an echo. */
const LEAST = 3
/** Words at an end of a rendition, and share of all of them, that must be those of the best one for it to be cut there: others say it in words of their own. */
const ALIKE = 2
const MOST = 0.7
/** Words behind a cut that tell whether they take something back. */
const TELLING = 4

/** Whether a witness is quoted from end to end and shows by no sign that more was said. */
export function isClosed({ rendering, words }: Unit, text: string): boolean {
  const last = words.at(-1)
  return rendering === 'direct' && last !== undefined && !SIGN.test(text.slice(last.end, last.end + BEHIND))
}

/** Whether a witness is quoted from end to end and begins as a sentence does. */
export function opensSentence({ rendering, words }: Unit): boolean {
  const letter = words[0]?.text.charAt(0) ?? ''
  return rendering === 'direct' && letter !== letter.toLowerCase()
}

/** A rendition as far as its ends go. */
interface Edges {
  /** Quoted from end to end, without a sign that more was said. */
  readonly closed: boolean
  /** Quoted from end to end, and begins as a sentence does. */
  readonly opens: boolean
}

type Bounds = Pick<SenseWords, 'limits' | 'reserves' | 'joints'>

/** The best rendition, and its text. */
interface Leading {
  readonly at: number
  readonly text: string
}

/**
 * The ends of each rendition in a collation. Who ends early has ended, and omits nothing; but a closed quotation that stops in
 * the midst of a clause of the best rendition (`"I am angry," ...` of `"I am angry with the council"`), or before a condition or
 * a limit of its sentence, leaves that out, and so does one that begins as a sentence in the midst of a clause, or behind a reserve.
 */
export function endsOf(
  columns: readonly Cells[],
  renditions: readonly Edges[],
  best: Leading,
  bounds: Bounds,
): (Ends | undefined)[] {
  const cut = renditions.map(({ closed, opens }, at): Ends | undefined => {
    const first = columns.findIndex(cells => cells[at])
    if (first < 0) return undefined
    const last = columns.findLastIndex(cells => cells[at])
    const own = columns.filter(cells => cells[at])
    const alike = own.map(cells => cells[at]?.form === cells[best.at]?.form)
    const follows = alike.length >= LEAST && alike.filter(Boolean).length >= MOST * alike.length
    return {
      own: [first, last],
      cutFrom:
        opens && follows && alike.slice(0, ALIKE).every(Boolean)
          ? reserveBefore(columns, first, best, bounds)
          : first,
      cutTo:
        closed && follows && alike.slice(-ALIKE).every(Boolean)
          ? limitBehind(columns, last, best, bounds)
          : last,
    }
  })
  return evened(cut, columns, renditions)
}

/** Columns by which one rendition may begin before another, or end behind it, that begins or ends with it in other words. */
const BESIDE = 3

/**
 * The ends of renditions that begin, or end, with other ones but in other words: `"Nobody came"` begins where `"No one came"`
 * does, though "one" alone stands in the column of "nobody".
 */
function evened(
  ends: readonly (Ends | undefined)[],
  columns: readonly Cells[],
  edges: readonly Edges[],
): (Ends | undefined)[] {
  const differ = (column: number, at: number, other: number): boolean => {
    const [one, two] = [columns[column]?.[at], columns[column]?.[other]]
    return one !== undefined && two !== undefined && one.form !== two.form
  }
  const furthest = (at: number, from: number, by: 1 | -1, side: 'closed' | 'opens'): number =>
    ends.reduce((most, end, other) => {
      const theirs = end?.own[by === 1 ? 1 : 0]
      if (theirs === undefined || !edges[other]?.[side] || !differ(from, at, other)) return most
      const ahead = (theirs - from) * by
      return ahead > (most - from) * by && ahead <= BESIDE ? theirs : most
    }, from)
  return ends.map((end, at) => {
    const edge = edges[at]
    if (!end || !edge) return end
    const [first, last] = end.own
    return {
      own: end.own,
      cutFrom: edge.opens ? Math.min(end.cutFrom, furthest(at, first, -1, 'opens')) : end.cutFrom,
      cutTo: edge.closed ? Math.max(end.cutTo, furthest(at, last, 1, 'closed')) : end.cutTo,
    }
  })
}

/** The last column that a closed quotation leaves out behind a column; that column where it leaves out none. */
function limitBehind(
  columns: readonly Cells[],
  from: number,
  { at: best, text }: Leading,
  { limits, joints }: Bounds,
): number {
  let word = columns[from]?.[best]
  if (!word?.quoted) return from
  const isLimit = limits.test(formsBehind(columns, from, best))
  let end = from
  for (let at = from + 1; at < columns.length; at++) {
    const next: Word | undefined = columns[at]?.[best]
    if (!next) continue
    const between = text.slice(word.end, next.start)
    if (!next.quoted || BREAK.test(between)) break
    if (!isLimit && (COMMA.test(between) || (end === from && joints.has(next.form)))) break
    word = next
    end = at
  }
  return end
}

/** The first column that a quotation leaves out before a column; that column where it leaves out none. */
function reserveBefore(
  columns: readonly Cells[],
  from: number,
  { at: best, text }: Leading,
  { reserves, joints }: Bounds,
): number {
  let word = columns[from]?.[best]
  if (!word?.quoted) return from
  let begin = from
  const forms: string[] = []
  let apart: boolean | undefined
  for (let at = from - 1; at >= 0; at--) {
    const last: Word | undefined = columns[at]?.[best]
    if (!last) continue
    const between = text.slice(last.end, word.start)
    if (!last.quoted || BREAK.test(between)) break
    apart ??= COMMA.test(between) || joints.has(last.form) || joints.has(word.form)
    forms.unshift(last.form)
    word = last
    begin = at
  }
  return apart === false || reserves.test(forms.join(' ')) ? begin : from
}

/** The forms of the next words of a rendition behind a column. */
function formsBehind(columns: readonly Cells[], from: number, rendition: number): string {
  const forms: string[] = []
  for (let at = from + 1; at < columns.length && forms.length < TELLING; at++) {
    const word = columns[at]?.[rendition]
    if (word) forms.push(word.form)
  }
  return forms.join(' ')
}
