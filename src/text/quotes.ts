import type { Span } from '../model/index.ts'

/** A stretch of text between quotation marks. */
export interface QuoteRegion extends Span {
  /** Without the marks; there is none where the quotation runs on from the paragraph before. */
  readonly inner: Span
  /** 0 outermost. */
  readonly depth: number
  readonly mark: 'double' | 'single'
  /** False where the closing mark is missing and the region was ended by its paragraph. */
  readonly closed: boolean
  /** The quotation goes on in the next paragraph, be it reopened with a mark there or not. */
  readonly continues: boolean
}

interface Open {
  readonly at: number
  readonly mark: 'double' | 'single'
  readonly width: number
}

/**
 * Finds the quotation-mark regions of paragraphs: straight, curly, low and angled, single and nested, reopened in the
 * next paragraph. Apostrophes open nothing. Ascending; a nested region comes after the one that holds it.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): QuoteRegion[] {
  const regions: QuoteRegion[] = []
  for (let i = 0, from = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Span
    const next = paragraphs[i + 1]
    const reopened = next !== undefined && /^(?:["“«„]|''|``)/u.test(text.slice(next.start, next.start + 2))
    const rest = { start: Math.max(from, paragraph.start), end: paragraph.end }
    const found = quotesOf(text, rest, reopened)
    const left = reopened ? undefined : found.find(one => !one.closed)
    const run = left ? runOf(text, paragraphs, i) : undefined
    for (const region of found) regions.push(region === left && run ? { ...region, continues: true } : region)
    if (!run) continue
    for (const region of run) regions.push(region)
    // the last paragraph of the run is read on behind the mark that closes it
    i += run.length - 1
    from = (run.at(-1) as QuoteRegion).end
  }
  return regions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Paragraphs behind the one that opens a quotation in which its closing mark is looked for; keeps a text without one linear. */
const RUN = 8

/**
 * The regions of the paragraphs over which a quotation runs on without being reopened, as where each sentence is a paragraph:
 * nothing is marked before the mark that closes it. Undefined where there is no such mark, for then the first one was a slip.
 */
function runOf(text: string, paragraphs: readonly Span[], opened: number): QuoteRegion[] | undefined {
  const regions: QuoteRegion[] = []
  for (const paragraph of paragraphs.slice(opened + 1, opened + 1 + RUN)) {
    const words = text.slice(paragraph.start, paragraph.end)
    const mark = /["“”«»„]|''|``/u.exec(words)
    if (!/[\p{L}\p{N}.]/u.test(words.slice(0, mark?.index)))
      return isReopening(words) &&
        regions.length > 0 &&
        regions.length <= LINES &&
        isCutBySentence(text, paragraphs, opened)
        ? regions
        : undefined
    const whole = {
      start: paragraph.start,
      end: trimmedEnd(text, paragraph),
      depth: 0,
      mark: 'double',
    } as const
    if (!mark) {
      regions.push({
        ...whole,
        inner: { start: whole.start, end: whole.end },
        closed: false,
        continues: true,
      })
      continue
    }
    const at = paragraph.start + mark.index
    const end = at + mark[0].length
    if (!isClosing(text.slice(at - 1, end + 1), mark[0]) && !isDisplaced(words, mark.index)) return undefined
    const inner = { start: paragraph.start, end: at }
    return [...regions, { ...whole, end, inner, closed: true, continues: false }]
  }
  return undefined
}

/**
 * So many lines without a mark may stand between the one that opens a quotation and the one that opens its next paragraph, where
 * something made each sentence a line: `"Nobody ran. ` / `We stood there.` / `"Then it fell." `. Of 26 such runs in 1,755 texts 24 are
 * of one quotation; behind more lines the first mark was a slip.
 */
const LINES = 3

/** The share of paragraphs with a second sentence in a text that is cut by sentences, and how many around are looked at. */
const SECONDS = 0.15
const AROUND = 20
const FEWEST = 6

/** The paragraph that opens ends as a sentence does, and hardly any around it holds two. */
function isCutBySentence(text: string, paragraphs: readonly Span[], at: number): boolean {
  const around = paragraphs
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .map(({ start, end }) => text.slice(start, end).trim())
  const opening = paragraphs[at] as Span
  if (around.length < FEWEST || !/[.!?…]$/u.test(text.slice(opening.start, opening.end).trim())) return false
  return around.filter(words => SECOND.test(words)).length <= around.length * SECONDS
}

const SECOND = /\p{Ll}[.!?]["”’]?\s+["“‘]?\p{Lu}/u

const isReopening = (words: string): boolean => /^(?:["“«„]|''|``)\s?[\p{Lu}\p{N}]/u.test(words)

/** Whether a mark, with the characters beside it, can close only: behind a word or its punctuation, and before none. */
const isClosing = (around: string, mark: string): boolean =>
  /[”»]/u.test(mark) ||
  (/["']/u.test(mark) && /^[\p{L}\p{N}.,!?…)\]].{1,2}(?:[\s.,;:)\]—–-]|$)/u.test(around))

/**
 * `It always has, "Vale said.`, `It always has. "`, `It is treated as suspicious ".`: on the wrong side of its space a straight mark
 * closes what was left open where without it the marks of the paragraph were no pairs.
 */
const isDisplaced = (words: string, at: number): boolean =>
  words[at] === '"' &&
  /\s$/u.test(words.slice(0, at)) &&
  (/[.,!?…]['’]?\s$/u.test(words.slice(0, at))
    ? /^(?:[\p{L}\p{N}]|\s*$)/u.test(words.slice(at + 1))
    : /^(?:[.,;](?:\s|$)|\s*$)/u.test(words.slice(at + 1))) &&
  (words.match(/"/g) ?? []).length % 2 === 1

/** Deeper nesting than any writer's; bounds the work on a text of nothing but opening marks. */
const DEEPEST = 6

function quotesOf(text: string, paragraph: Span, reopened: boolean): QuoteRegion[] {
  const regions: Omit<QuoteRegion, 'depth'>[] = []
  const open: Open[] = []
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const move = moveAt(text, at, paragraph, open)
    if (!move) continue
    const width = move.width ?? 1
    if (move.kind === 'close') close(open, at, width, move.mark, regions)
    else if (open.length < DEEPEST) open.push({ at, mark: move.mark, width })
    at += width - 1
  }
  const left = open.find(one => one.mark === 'double')
  if (left) {
    const end = trimmedEnd(text, paragraph)
    const inner = { start: left.at + left.width, end }
    regions.push({ start: left.at, end, inner, mark: 'double', closed: false, continues: reopened })
  }
  return withDepth(regions.filter(region => region.inner.end > region.inner.start))
}

/** Depth counts only the regions that came to be: a mark that was never closed holds nothing. */
function withDepth(regions: readonly Omit<QuoteRegion, 'depth'>[]): QuoteRegion[] {
  const around: number[] = []
  return [...regions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(region => {
      while (around.length > 0 && (around.at(-1) as number) <= region.start) around.pop()
      around.push(region.end)
      return { ...region, depth: around.length - 1 }
    })
}

function close(
  open: Open[],
  at: number,
  width: number,
  mark: 'double' | 'single',
  regions: Omit<QuoteRegion, 'depth'>[],
): void {
  const index = open.findLastIndex(one => one.mark === mark)
  if (index < 0) return
  const from = open[index] as Open
  open.length = index
  const inner = { start: from.at + from.width, end: at }
  regions.push({ start: from.at, end: at + width, inner, mark, closed: true, continues: false })
}

interface Move {
  readonly kind: 'open' | 'close'
  readonly mark: 'double' | 'single'
  /** Characters of the mark where they are not one. */
  readonly width?: number
}

function moveAt(text: string, at: number, paragraph: Span, open: readonly Open[]): Move | undefined {
  const char = text[at] as string
  if (char === '“' || char === '„' || char === '«') return directed(text, at, paragraph, open, 'open')
  if (char === '”' || char === '»') return directed(text, at, paragraph, open, 'close')
  if (char === '"') return isOrphan(text, at, paragraph, open) ? undefined : straight(open)
  if (char === '`' && text[at + 1] === '`') return { kind: 'open', mark: 'double', width: 2 }
  if (char === '‘') return { kind: 'open', mark: 'single' }
  if (char === '’')
    return singleCloses(text, at, paragraph, open) ? { kind: 'close', mark: 'single' } : undefined
  if (char === "'") {
    return isTyped(text, at, paragraph, open)
      ? { ...straight(open), width: 2 }
      : plainSingle(text, at, paragraph, open)
  }
  return undefined
}

/** A straight double mark closes what is open, and else opens. */
const straight = (open: readonly Open[]): Move => ({
  kind: open.some(one => one.mark === 'double') ? 'close' : 'open',
  mark: 'double',
})

/** `It leaks," he said.`: behind a comma and before a space a mark opens nothing; the one that it closes is missing. */
const isOrphan = (text: string, at: number, paragraph: Span, open: readonly Open[]): boolean =>
  at > paragraph.start &&
  !open.some(one => one.mark === 'double') &&
  /[,.?!]/.test(text[at - 1] as string) &&
  /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
  !/["“”]/u.test(text.slice(paragraph.start, at) + text.slice(at + 1, paragraph.end))

/** Two straight single marks typed for a double one (`''So it is,'' he said`); of three, one closes a single quotation first. */
const isTyped = (text: string, at: number, paragraph: Span, open: readonly Open[]): boolean =>
  at + 1 < paragraph.end &&
  text[at + 1] === "'" &&
  !(text[at + 2] === "'" && open.some(one => one.mark === 'single'))

/** Curly and angled marks say which way they face; where one cannot be meant so (`“So it is,“ he said`) it is turned. */
function directed(
  text: string,
  at: number,
  paragraph: Span,
  open: readonly Open[],
  kind: 'open' | 'close',
): Move {
  const before = at > paragraph.start ? (text[at - 1] as string) : ' '
  const after = at + 1 < paragraph.end ? (text[at + 1] as string) : ' '
  const isOpen = open.some(one => one.mark === 'double')
  const closes = isOpen && /[\p{L}\p{N}.,!?…)\]]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
  const opens = !isOpen && /[\s(]/u.test(before) && /[\p{L}\p{N}[(]/u.test(after)
  return { kind: kind === 'open' ? (closes ? 'close' : 'open') : opens ? 'open' : 'close', mark: 'double' }
}

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
