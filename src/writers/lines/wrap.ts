/** A word or white space with its look; columns are counted on `text`. */
export interface Styled {
  readonly text: string
  readonly look: (text: string) => string
}

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u

/** Number of columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) columns += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return columns
}

/** Breaks runs into lines no wider than `width`; a word that is wider than a line is cut. */
export function wrap(runs: readonly Styled[], width: number): string[] {
  const lines: Styled[][] = [[]]
  let used = 0
  for (const word of wordsOf(runs)) {
    for (const [i, part] of fitted(word, width).entries()) {
      const columns = columnsOf(part.map(piece => piece.text).join(''))
      const isSpace = part.every(piece => piece.text === ' ')
      if (used + columns > width || i > 0) {
        lines.push([])
        used = 0
      }
      if (isSpace && used === 0) continue
      lines.at(-1)?.push(...part)
      used += columns
    }
  }
  return lines.map(printed).filter((line, i) => i === 0 || line !== '')
}

/** Words, each of one or more styled pieces, and the spaces between them. */
function wordsOf(runs: readonly Styled[]): Styled[][] {
  const words: Styled[][] = []
  let open: Styled[] | null = null
  for (const { text, look } of runs) {
    for (const piece of text.split(/( )/u)) {
      if (piece === '') continue
      if (piece === ' ') {
        words.push([{ text: piece, look }])
        open = null
      } else if (open) open.push({ text: piece, look })
      else {
        open = [{ text: piece, look }]
        words.push(open)
      }
    }
  }
  return words
}

/** A word in parts that fit a line. */
function fitted(word: Styled[], width: number): Styled[][] {
  if (columnsOf(word.map(piece => piece.text).join('')) <= width) return [word]
  const parts: Styled[][] = [[]]
  let used = 0
  for (const { text, look } of word) {
    for (const char of text) {
      const columns = columnsOf(char)
      if (used + columns > width) {
        parts.push([])
        used = 0
      }
      parts.at(-1)?.push({ text: char, look })
      used += columns
    }
  }
  return parts
}

/** A line with its looks; neighbours that look alike are joined, white space at the end is dropped. */
function printed(line: readonly Styled[]): string {
  const trimmed = [...line]
  while (trimmed.at(-1)?.text === ' ') trimmed.pop()
  const joined: Styled[] = []
  for (const piece of trimmed) {
    const last = joined.at(-1)
    if (last && last.look === piece.look)
      joined[joined.length - 1] = { text: last.text + piece.text, look: piece.look }
    else joined.push(piece)
  }
  return joined.map(({ text, look }) => look(text)).join('')
}
