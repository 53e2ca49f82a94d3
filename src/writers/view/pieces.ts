import type { Locus, Report } from '../../model/index.ts'
import { flat } from './names.ts'

/** Words of the rest of a sentence that are printed, in brackets; of more an ellipsis stands for them. */
const MOST = 12
/** Words between two pieces that join them and say nothing: "and that". */
const FEWEST = 2

/**
 * The pieces of a locus as its report has them in one sentence: `The fleet [, with ten boats,] sailed [from Harsk]`. What stands between
 * them, and what the last goes on to without a mark, is in brackets; of the outlet's own words that nothing leads to, also what the first goes
 * on from.
 */
export function inSentence(locus: Locus, report: Report, isOwn: boolean, hasLead: boolean): string {
  let words = ''
  let end = -1
  for (const span of locus.spans) {
    if (end >= 0) words += joining(report.text.slice(end, span.start))
    // what is part of another piece stands there already
    words += end > span.start ? span.exact.slice(end - span.start) : span.exact
    end = Math.max(end, span.end)
  }
  const start = locus.spans[0]?.start ?? 0
  const leading = isOwn && !hasLead ? before(report, start) : ''
  return flat(`${leading}${words}${isOwn || !isCueAt(report, end) ? after(report, end) : ''}`)
}

/** What stands between two pieces of a sentence: marks and "and" as they are, words of another statement in brackets. */
function joining(between: string): string {
  const words = flat(between)
  const count = words.match(/\p{L}+/gu)?.length ?? 0
  if (count <= FEWEST) return between
  return count > MOST ? ' … ' : ` [${words.replace(/^[,\s]+|[,\s]+$/gu, '')}] `
}

/** The sentence around a place (binary search), or undefined. */
export function sentenceAt(
  { layers: { sentences } }: Report,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= at ? found : undefined
}

/** `“It froze” said Orr`: who says it is told beside it. */
function isCueAt(report: Report, end: number): boolean {
  const next = end + (/^\s*/u.exec(report.text.slice(end, end + FAR))?.[0].length ?? 0)
  let starts = saidAt.get(report)
  if (!starts) {
    starts = new Set(
      report.layers.attributions.flatMap(({ cue, source }) => [...cue, ...source].map(({ start }) => start)),
    )
    saidAt.set(report, starts)
  }
  return starts.has(next)
}

/** Where the words of a report begin that name who says something, kept while it is written: it has as many as statements. */
const saidAt = new WeakMap<Report, ReadonlySet<number>>()

/** Characters of white space between two words. */
const FAR = 4

/** `[two senators] were expected to leave`, `[It was denied,] meaning it stays`: the words on which some words of the outlet go on. */
function before(report: Report, start: number): string {
  const sentence = sentenceAt(report, start)
  if (!sentence || sentence.start === start) return ''
  const rest = report.text.slice(sentence.start, start)
  if (!/[\p{L},]\s+$/u.test(rest) || JOINS.test(rest)) return ''
  const words = flat(rest).split(' ')
  return `[${words.length > MOST ? '… ' : ''}${words.slice(-MOST).join(' ')}] `
}

/** `They took an offer [of the guild]`: the words to which some words go on without a mark. */
function after(report: Report, end: number): string {
  const sentence = sentenceAt(report, end)
  const rest = sentence ? report.text.slice(end, sentence.end) : ''
  if (!/^\s+\p{L}/u.test(rest) || JOINED.test(rest)) return ''
  const words = flat(rest)
    .replace(/[.?!”"]+$/u, '')
    .split(' ')
  return ` [${words.slice(0, MOST).join(' ')}${words.length > MOST ? ' …' : ''}]`
}

const JOINS = /\b(?:and|but|that)\s+$/iu
const JOINED = /^\s+(?:and|but)\b/u
