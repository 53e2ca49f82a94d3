import type { Span } from '../../model/index.ts'
import type { Locale } from '../../locales/index.ts'

/** Lines broken by width are no wider than this; mail and wire printers break at 60 to 80. */
const WIDEST = 90
/** Every line but the last fills at least so much of the widest. */
const FILLED = 0.6
/** So many of the breaks fall inside a sentence. */
const SOFT = 0.34

/**
 * Whether lines without a blank line between them are one paragraph, broken by width:
 * "The harbour was closed on Monday and the\nferries turned back to the\nmainland."
 */
export function isWrapped(text: string, lines: readonly Span[], locale: Locale): boolean {
  if (lines.length < 2) return false
  const widths = lines.map(line => line.end - line.start)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (widest > WIDEST || widest < 40) return false
  if (widths.slice(0, -1).some(width => width < widest * FILLED)) return false
  const soft = lines
    .slice(0, -1)
    .filter((line, i) => breaksSentence(text, line, lines[i + 1] as Span, locale)).length
  return soft / (lines.length - 1) >= SOFT
}

function breaksSentence(text: string, line: Span, next: Span, locale: Locale): boolean {
  const end = text.slice(Math.max(line.start, line.end - 24), line.end)
  if (/[.!?…:][)\]"”’'»]*$/u.test(end)) return false
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return true
  const last = /(?:^|\s)(\S+)$/u.exec(end)?.[1] ?? ''
  return last.endsWith(',') || locale.page.unfinished.has(last.toLowerCase())
}
