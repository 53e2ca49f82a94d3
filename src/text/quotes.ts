import type { Span } from '../model/index.ts'

/** A stretch of text between quotation marks. */
export interface QuoteRegion extends Span {
  /** Without the marks. */
  readonly inner: Span
  /** 0 outermost. */
  readonly depth: number
  readonly mark: 'double' | 'single'
  /** False where the closing mark is missing and the region was ended by its paragraph. */
  readonly closed: boolean
  /** The quotation goes on in the next paragraph, which reopens with a mark. */
  readonly continues: boolean
}

interface Open {
  readonly at: number
  readonly mark: 'double' | 'single'
}

/**
 * Finds the quotation-mark regions of paragraphs: straight, curly, low and angled, single and nested, reopened in the
 * next paragraph. Apostrophes open nothing. Ascending; a nested region comes after the one that holds it.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): QuoteRegion[] {
  const regions: QuoteRegion[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    const next = paragraphs[i + 1]
    const reopened = next !== undefined && /^["“«„]/u.test(text.slice(next.start, next.start + 1))
    regions.push(...quotesOf(text, paragraph, reopened))
  }
  return regions.sort((a, b) => a.start - b.start || b.end - a.end)
}

function quotesOf(text: string, paragraph: Span, reopened: boolean): QuoteRegion[] {
  const regions: QuoteRegion[] = []
  const open: Open[] = []
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const move = moveAt(text, at, paragraph, open)
    if (!move) continue
    if (move.kind === 'open') open.push({ at, mark: move.mark })
    else close(open, at, move.mark, regions)
  }
  const left = open.find(one => one.mark === 'double')
  if (left) {
    const end = trimmedEnd(text, paragraph)
    regions.push({
      start: left.at,
      end,
      inner: { start: left.at + 1, end },
      depth: 0,
      mark: 'double',
      closed: false,
      continues: reopened,
    })
  }
  return regions.filter(region => region.inner.end > region.inner.start)
}

function close(open: Open[], at: number, mark: 'double' | 'single', regions: QuoteRegion[]): void {
  const index = open.findLastIndex(one => one.mark === mark)
  if (index < 0) return
  const from = (open[index] as Open).at
  const depth = open.slice(0, index).length
  open.length = index
  regions.push({
    start: from,
    end: at + 1,
    inner: { start: from + 1, end: at },
    depth,
    mark,
    closed: true,
    continues: false,
  })
}

type Move = { kind: 'open' | 'close'; mark: 'double' | 'single' }

function moveAt(text: string, at: number, paragraph: Span, open: readonly Open[]): Move | undefined {
  const char = text[at] as string
  if (char === '“' || char === '„' || char === '«') return { kind: 'open', mark: 'double' }
  if (char === '”' || char === '»') return { kind: 'close', mark: 'double' }
  if (char === '"') return straight(open)
  if (char === '‘') return { kind: 'open', mark: 'single' }
  if (char === '’')
    return singleCloses(text, at, paragraph, open) ? { kind: 'close', mark: 'single' } : undefined
  if (char === "'") return plainSingle(text, at, paragraph, open)
  return undefined
}

/** A straight double mark closes what is open, and else opens. */
const straight = (open: readonly Open[]): Move => ({
  kind: open.some(one => one.mark === 'double') ? 'close' : 'open',
  mark: 'double',
})

function singleCloses(text: string, at: number, paragraph: Span, open: readonly Open[]): boolean {
  if (!open.some(one => one.mark === 'single')) return false
  const after = at + 1 < paragraph.end ? (text[at + 1] as string) : ' '
  if (/[\p{L}\p{N}]/u.test(after)) return false
  // "the leaders’ plan" inside single marks: a possessive plural, if a better closing mark follows
  const possessive = /s/.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
  return !possessive || !CLOSES.test(ahead(text, at, paragraph))
}

/** How far ahead a closing single mark is looked for; keeps a text of nothing but apostrophes linear. */
const REACH = 600
const CLOSES = /[\p{L}\p{N}.,!?…)\]]['’](?![\p{L}\p{N}])/u
const ahead = (text: string, at: number, paragraph: Span): string =>
  text.slice(at + 1, Math.min(paragraph.end, at + 1 + REACH))

function plainSingle(text: string, at: number, paragraph: Span, open: readonly Open[]): Move | undefined {
  const before = at > paragraph.start ? (text[at - 1] as string) : ' '
  const after = at + 1 < paragraph.end ? (text[at + 1] as string) : ' '
  if (open.some(one => one.mark === 'single')) {
    return singleCloses(text, at, paragraph, open) ? { kind: 'close', mark: 'single' } : undefined
  }
  if (
    !/[\s("“[—–]/u.test(before) ||
    !/[\p{L}\p{N}[(]/u.test(after) ||
    /\d0s|em\b|til\b|tis\b/u.test(text.slice(at + 1, at + 5))
  )
    return undefined
  return CLOSES.test(ahead(text, at, paragraph)) ? { kind: 'open', mark: 'single' } : undefined
}

function trimmedEnd(text: string, span: Span): number {
  let end = span.end
  while (end > span.start && /\s/.test(text[end - 1] as string)) end--
  return end
}
