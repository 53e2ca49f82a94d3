import type { Span } from '../src/model/index.ts'

/** A text without its marks, and the spans that were marked, by label, in the order of the text. */
export interface Marked {
  readonly text: string
  readonly spans: ReadonlyMap<string, readonly Span[]>
}

/**
 * Reads marks written into a text: `[Idris Vale]{source} [said]{cue} [the lock would open]{content}.` Marks nest; a label
 * may stand several times; brackets without a label behind them are the text's own.
 */
export function mark(marked: string): Marked {
  const marks = marksOf(marked)
  const openings = new Map(marks.map(one => [one.open, one]))
  const closings = new Map(marks.map(one => [one.close, one]))
  const starts = new Map<number, number>()
  const spans = new Map<string, Span[]>()
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const closing = closings.get(at)
    if (openings.has(at)) starts.set(at, text.length)
    else if (closing) {
      const span = { start: starts.get(closing.open) ?? 0, end: text.length }
      spans.set(closing.label, [...(spans.get(closing.label) ?? []), span])
      at = closing.end - 1
    } else text += marked[at]
  }
  for (const list of spans.values()) list.sort((a, b) => a.start - b.start)
  return { text, spans }
}

interface Mark {
  readonly open: number
  readonly close: number
  /** Offset behind the label. */
  readonly end: number
  readonly label: string
}

function marksOf(marked: string): Mark[] {
  const open: number[] = []
  const marks: Mark[] = []
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] === '[') open.push(at)
    if (marked[at] !== ']') continue
    const start = open.pop()
    const label = /^\]\{(\w+)\}/.exec(marked.slice(at, at + 40))
    if (start !== undefined && label) {
      marks.push({ open: start, close: at, end: at + label[0].length, label: label[1] as string })
    }
  }
  return marks
}
