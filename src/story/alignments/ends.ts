import type { Unit, Word } from './units.ts'

/** First and last column of a witness. */
export type Extent = readonly [number, number]

/** Where a witness begins and ends, and the column up to which it passes its words off for the whole sentence. */
export interface Ends {
  readonly own: Extent
  /** Not before the end of its own extent. */
  readonly cutTo: number
}

type Column = readonly (Word | undefined)[]

/** Marks between two words that end a sentence, or show that something is left out or put in. */
const BREAK = /[.!?;:…[\]()"“”—–]/u
/** Behind the last word they show that the quotation goes on. */
const SIGN = /…|\.\.|[[—–]/u
/** Characters behind the last word in which such a sign stands. */
const BEHIND = 4

/** Words behind a cut that tell whether they take something back. */
const TELLING = 4

/**
 * The ends of each witness in a collation. Who ends early has ended, and omits nothing; but a quotation from end to end that
 * closes its marks before a condition or a limit in the sentence of the best witness (`limits`), and shows by no sign that
 * more was said, leaves that out.
 */
export function endsOf(
  columns: readonly Column[],
  witnesses: readonly Unit[],
  texts: readonly string[],
  best: number,
  limits: RegExp,
): (Ends | undefined)[] {
  return witnesses.map((unit, at) => {
    const first = columns.findIndex(column => column[at])
    if (first < 0) return undefined
    const last = columns.findLastIndex(column => column[at])
    const whole = unit.rendering === 'direct' && at !== best && !isMarked(columns[last]?.[at], texts[at])
    const end = whole ? sentenceEnd(columns, last, best, texts[best] ?? '', limits) : last
    const held = witnesses.some(
      (other, i) =>
        i !== at &&
        other.report === unit.report &&
        columns.slice(last + 1, end + 1).some(column => column[i]),
    )
    return { own: [first, last], cutTo: held ? last : end }
  })
}

const isMarked = (word: Word | undefined, text = ''): boolean =>
  word === undefined || SIGN.test(text.slice(word.end, word.end + BEHIND))

/** The last column of the quoted sentence of a witness that goes on with a limit behind a column; the column itself where none does. */
function sentenceEnd(
  columns: readonly Column[],
  from: number,
  witness: number,
  text: string,
  limits: RegExp,
): number {
  let word = columns[from]?.[witness]
  let end = from
  const behind = columns.slice(from + 1).flatMap(column => column[witness]?.form ?? [])
  if (!limits.test(behind.slice(0, TELLING).join(' '))) return from
  for (let at = from + 1; word?.quoted && at < columns.length; at++) {
    const next: Word | undefined = columns[at]?.[witness]
    if (!next) continue
    if (!next.quoted || BREAK.test(text.slice(word.end, next.start))) break
    word = next
    end = at
  }
  return end
}
