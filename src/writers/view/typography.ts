import { flat } from './names.ts'

const OPENING = /^[\s]*["“«„]/u
const CLOSING = /["”»]\s*$/u

/** Straight double marks made typographic: opening after white space or a bracket, else closing. */
export const curled = (text: string): string =>
  text.replace(/(^|[\s([—–-])"(?=\S)/gu, '$1“').replace(/"/gu, '”')

/** Double marks inside words that stand between double marks themselves, made single. */
export const nested = (text: string): string => curled(text).replace(/[“«„]/gu, '‘').replace(/[”»]/gu, '’')

const MARK = /["“”«»„]/u

/** Words of a report between quotation marks of the writer: marks that hold all of the words are not doubled. */
export function inMarks(text: string): string {
  const bare = flat(text)
  const open = OPENING.test(bare)
  const close = CLOSING.test(bare)
  const inner = bare.replace(OPENING, '').replace(CLOSING, '')
  // One pair around everything, or one mark whose fellow stands elsewhere in the report.
  const words = (open || close) && !MARK.test(inner) ? inner : bare
  return `“${nested(words).replace(/,(?=[’]?$)/u, '')}”`
}

/** Words at the edges of a piece of a sentence that mean nothing without the rest of it. */
const EDGE_FRONT = /^(?:[\s,;:.–—]+|(?:that|and|but)\s+(?!["“]))/u
const EDGE_END =
  /(?:[\s,;:–—…]+|[\s,;]+(?:and|but|as|for|that|though|while|who|which|because|since|to|of))$/iu

/** A piece of a sentence without connecting words and commas at its edges. */
export function tidied(text: string): string {
  let now = flat(text)
  for (let before = ''; before !== now; ) {
    before = now
    now = now.replace(EDGE_FRONT, '').replace(EDGE_END, '')
  }
  return now
}

/** The beginning of a text, cut at a word; `cut` says whether something is left out. */
export function cutAt(text: string, limit: number): { readonly text: string; readonly cut: boolean } {
  if (text.length <= limit) return { text, cut: false }
  const space = text.lastIndexOf(' ', limit)
  return { text: text.slice(0, space > 0 ? space : limit).replace(/[\s,;:–—]+$/u, ''), cut: true }
}
