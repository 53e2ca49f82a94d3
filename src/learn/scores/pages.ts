import type { Block, Report } from '../../model/index.ts'
import { rates } from './count.ts'
import type { Counts, Measure } from './count.ts'

/** What is known of a page: the text of its article, paragraphs parted by blank lines, and what it says of itself. */
export interface KnownPage {
  readonly id: string
  readonly url: string
  /** Path of the page in its corpus, gzipped. */
  readonly html: string
  readonly body: string
  readonly title: string
  /** Null or empty where the corpus does not say. */
  readonly authors: readonly string[] | null
  /** ISO 8601, with a space or a T before the time. */
  readonly date: string | null
}

/** The measure of {@link countBody}: F1 of the means over pages, of runs of four words. */
export const BODY_MEASURES: readonly Measure[] = [
  {
    name: 'runs of four words in the body, F1',
    of: ([precision = 0, withFound = 0, recall = 0, withGold = 0]) => {
      const [p, r] = [precision / withFound || 0, recall / withGold || 0]
      return p + r ? (2 * p * r) / (p + r) : 0
    },
  },
]

const ofThree = (name: string, right: number, all: number): Measure => ({
  name,
  of: sum => (sum[right] ?? 0) / (sum[all] ?? 0) || 0,
})

/** The measures of {@link countMetadata}. */
export const METADATA_MEASURES: readonly Measure[] = [
  ofThree('title is the first headline', 0, 2),
  ofThree('title is one of the headlines', 1, 2),
  ofThree('day of publication, as written or in UTC', 3, 4),
  ofThree('authors, whole set', 5, 6),
]

/** Holds the body of a report against the text of the article: precision and recall of its runs of four words, each with 1 where it can be said. */
export function countBody(page: KnownPage, report: Report | undefined, blocks: readonly Block[]): Counts {
  const text = blocks
    .filter(({ role }) => role === 'body' || role === 'crosshead')
    .map(({ start, end }) => report?.text.slice(start, end) ?? '')
    .join('\n\n')
  const [gold, found] = [runsOf(page.body), runsOf(text)]
  let right = 0
  for (const [run, times] of found) right += Math.min(times, gold.get(run) ?? 0)
  const [all, known] = [sizeOf(found), sizeOf(gold)]
  const { p, r } = rates(right, all - right, known - right)
  return [p, all > 0 ? 1 : 0, r, known > 0 ? 1 : 0]
}

const sizeOf = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((a, b) => a + b, 0)

/** Every four words in a row, and how often; a shorter text is one run. */
function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join('\u0001')
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

const line = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Compares title, day and authors of a report with what is known: right and known of each. */
export function countMetadata(page: KnownPage, report: Report | undefined): Counts {
  const headlines = (report?.headlines ?? []).map(headline => line(headline.text))
  const days = daysOf(report?.published ?? null)
  const known = daysOf(page.date)
  const authors = new Set(page.authors?.map(line))
  const found = new Set(report?.authors.map(line))
  return [
    headlines[0] === line(page.title) ? 1 : 0,
    headlines.includes(line(page.title)) ? 1 : 0,
    1,
    days.some(day => known.includes(day)) ? 1 : 0,
    known.length > 0 ? 1 : 0,
    authors.size > 0 && authors.size === found.size && [...authors].every(author => found.has(author))
      ? 1
      : 0,
    authors.size > 0 ? 1 : 0,
  ]
}

/** The day that is written, and where an offset is written the day in UTC. */
function daysOf(date: string | null): string[] {
  if (date === null) return []
  const written = date.slice(0, 10)
  const moment = /[+-]\d\d:?\d\d$|Z$/.test(date.slice(10)) ? Date.parse(date.replace(' ', 'T')) : Number.NaN
  return Number.isNaN(moment) ? [written] : [written, new Date(moment).toISOString().slice(0, 10)]
}
