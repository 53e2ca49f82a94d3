/** A half-open range `[start, end)` of UTF-16 code units in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Number of UTF-16 code units in a span. */
export const lengthOf = (span: Span): number => span.end - span.start

/** Number of code units that two spans share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Orders spans by start, the longer first where they start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The words of a text in a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The smallest span that holds all of a non-empty list. */
export const hull = (spans: readonly Span[]): Span => ({
  start: spans.reduce((least, span) => Math.min(least, span.start), Infinity),
  end: spans.reduce((most, span) => Math.max(most, span.end), -Infinity),
})

/** A span without the white space at its edges; empty where there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end }
}

/** Most edges are letters and marks of ASCII, for which no pattern need be asked. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code > 0x20 && code < 0x7f ? false : /\s/.test(text[at] as string)
}

/** What is left of `span` when `holes` are taken out: ascending, disjoint, trimmed, none empty. */
export function subtract(text: string, span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = []
  let at = span.start
  const sorted = holes.length > 1 ? holes.toSorted(bySpan) : holes
  for (const hole of sorted) {
    if (hole.end <= at || hole.start >= span.end) continue
    if (hole.start > at) left.push({ start: at, end: hole.start })
    at = Math.max(at, hole.end)
  }
  if (at < span.end) left.push({ start: at, end: span.end })
  return left.map(piece => trim(text, piece)).filter(piece => piece.end > piece.start)
}
