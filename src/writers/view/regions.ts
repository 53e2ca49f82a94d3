import type { Span } from '../../model/index.ts'

/** The closing mark of each opening mark of quotation; a straight mark closes itself. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' }
const LETTER = /[\p{L}\p{N}]/u

/**
 * The stretches of a text between quotation marks, the marks left out. Marks are paired inside a line; one that nothing
 * closes holds the rest of its line, because a quotation may go on in the next paragraph.
 */
export function quotedRegions(text: string): Span[] {
  const regions: Span[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    let at = 0
    while (at < line.length) {
      const region = regionAt(line, at)
      if (region) regions.push({ start: lineStart + region.start, end: lineStart + region.end })
      at = region ? region.end + 1 : at + 1
    }
    lineStart += line.length + 1
  }
  return regions
}

function regionAt(line: string, at: number): Span | null {
  const mark = line[at] as string
  const closing = CLOSING[mark]
  if (closing !== undefined) {
    let end = at + 1
    while (end < line.length && !closing.includes(line[end] as string)) end++
    return { start: at + 1, end }
  }
  return mark === '‘' || mark === "'" ? singleAt(line, at) : null
}

/** Words between single marks: these open before a word, close after one, and are else apostrophes. */
function singleAt(line: string, at: number): Span | null {
  const closing = line[at] === '‘' ? '’' : "'"
  if (LETTER.test(line[at - 1] ?? '') || !/[\p{L}\p{N}[(]/u.test(line[at + 1] ?? '')) return null
  for (let end = at + 2; end < line.length; end++) {
    if (line[end] !== closing || LETTER.test(line[end + 1] ?? '')) continue
    return /\s/u.test(line[end - 1] as string) ? null : { start: at + 1, end }
  }
  return null
}

/** The longest editorial bracket, in characters: a longer one is a parenthesis of the speaker. */
const LONGEST_BRACKET = 60

/** The brackets of a text, with the marks that open and close them. */
export function bracketRegions(text: string): Span[] {
  return [...text.matchAll(/\[[^[\]\n]*\]|\([^()\n]*\)/gu)]
    .map(found => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start, end }) => end - start <= LONGEST_BRACKET)
}

/** A word of a text, and its form without regard to capitals. */
export interface Token extends Span {
  readonly form: string
}

/** The words of a stretch of a text. */
export const tokensOf = (text: string, { start, end }: Span): Token[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)].map(found => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    form: found[0].toLowerCase(),
  }))

/**
 * Whether a place lies inside one of some regions. An empty place does where words of the region stand on both sides.
 */
export const isInside = (text: string, regions: readonly Span[], { start, end }: Span): boolean =>
  regions.some(region =>
    end > start
      ? region.start <= start && end <= region.end
      : tokensOf(text, { start: region.start, end: Math.max(region.start, start) }).length > 0 &&
        tokensOf(text, { start: Math.min(end, region.end), end: region.end }).length > 0,
  )

/** Whether an ellipsis stands at a place: what is left out there is marked as left out. */
export const isElided = (text: string, at: number): boolean =>
  /^[\s\])]*[[(]?(?:\.\s?\.\s?\.|…)/u.test(text.slice(at, at + 8)) ||
  /(?:\.\s?\.\s?\.|…)[\])]?\s*$/u.test(text.slice(Math.max(0, at - 8), at))
