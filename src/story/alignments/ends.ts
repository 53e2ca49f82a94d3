import type { Unit, Word } from './units.ts'

/** Where a rendition begins and ends, and the column up to which it passes its words off for the whole sentence. */
export interface Ends {
  /** First and last column that it has a word in. */
  readonly own: readonly [number, number]
  /** Not before the end of its own extent. */
  readonly cutTo: number
}

type Cells = readonly (Word | undefined)[]

/** Marks between two words that end a sentence, or show that something is left out or put in. */
const BREAK = /[.!?;:…[\]()"“”—–]/u
/** Behind the last word they show that the quotation goes on. */
const SIGN = /…|\.\.|[[—–]/u
/** Characters behind the last word in which such a sign stands. */
const BEHIND = 4
/** Words behind a cut that tell whether they take something back. */
const TELLING = 4

/** Whether a witness is quoted from end to end and shows by no sign that more was said. */
export function isClosed({ rendering, words }: Unit, text: string): boolean {
  const last = words.at(-1)
  return rendering === 'direct' && last !== undefined && !SIGN.test(text.slice(last.end, last.end + BEHIND))
}

/**
 * The ends of each rendition in a collation. Who ends early has ended, and omits nothing; but a closed quotation that stops
 * before a condition or a limit (`limits`) in the sentence of the best rendition leaves that out.
 */
export function endsOf(
  columns: readonly Cells[],
  closed: readonly boolean[],
  best: { readonly at: number; readonly text: string },
  limits: RegExp,
): (Ends | undefined)[] {
  return closed.map((whole, at) => {
    const first = columns.findIndex(cells => cells[at])
    if (first < 0) return undefined
    const last = columns.findLastIndex(cells => cells[at])
    return { own: [first, last], cutTo: whole ? sentenceEnd(columns, last, best, limits) : last }
  })
}

/** The last column of the best rendition's quoted sentence, where behind a column it goes on with a limit; else that column. */
function sentenceEnd(
  columns: readonly Cells[],
  from: number,
  { at: best, text }: { readonly at: number; readonly text: string },
  limits: RegExp,
): number {
  let word = columns[from]?.[best]
  let end = from
  if (!word?.quoted || !limits.test(formsBehind(columns, from, best))) return from
  for (let at = from + 1; at < columns.length; at++) {
    const next: Word | undefined = columns[at]?.[best]
    if (!next) continue
    if (!next.quoted || BREAK.test(text.slice(word.end, next.start))) break
    word = next
    end = at
  }
  return end
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
