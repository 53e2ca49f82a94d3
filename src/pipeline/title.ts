import type { Locale } from '../locales/index.ts'
import type { Report } from '../model/index.ts'
import { fold } from '../text/index.ts'

/** Shorter words say little of what a headline tells. */
const TELLING_LETTERS = 4
/** What a report opens with, in characters. */
const OPENING = 400
/** Of two headlines the one of a report is taken rather than that of an opinion piece, and one that tells rather than one that asks or runs on ("Live updates"). */
const OPINION = -0.5
const QUESTION = -0.2
/** What a report of the last day gains: it knows what became of it. */
const LATEST = 0.08
const DAY = 10
/** A title of more words is hard to read. */
const LONG_WORDS = 16
const LONG = -0.1

/** The headline of a story: the one whose words most other reports have in their headlines and first lines; of equals the first. */
export function titleOf(reports: readonly Report[], locale: Locale): string {
  const last = reports
    .map(({ published }) => published?.slice(0, DAY) ?? '')
    .sort()
    .at(-1)
  const openings = new Map<string, number[]>()
  for (const [at, report] of reports.entries())
    for (const word of new Set(wordsOf(openingOf(report)))) {
      const held = openings.get(word)
      if (held === undefined) openings.set(word, [at])
      else held.push(at)
    }
  const options = reports.flatMap((report, at) => {
    const text = report.headlines[0]?.text ?? ''
    const latest = report.published?.slice(0, DAY) === last ? LATEST : 0
    return text === ''
      ? []
      : [
          {
            text,
            value: sharedWith(text, openings, [at, reports.length]) + mannerOf(text, report, locale) + latest,
          },
        ]
  })
  return (
    options.reduce<(typeof options)[number] | undefined>(
      (best, one) => (best === undefined || one.value > best.value + 1e-9 ? one : best),
      undefined,
    )?.text ?? ''
  )
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= TELLING_LETTERS)

const openingOf = ({ headlines, text, layers }: Report): string => {
  const from = layers.blocks.find(({ role }) => role === 'body')?.start ?? 0
  return [...headlines.map(one => one.text), text.slice(from, from + OPENING)].join(' ')
}

/** Which share of its words the others open with, on average; who opens with a word is known by the index of the report. */
function sharedWith(
  headline: string,
  openings: ReadonlyMap<string, readonly number[]>,
  [own, size]: readonly [number, number],
): number {
  const words = new Set(wordsOf(headline))
  const counts = new Uint32Array(size)
  for (const word of words) for (const at of openings.get(word) ?? []) counts[at] = (counts[at] as number) + 1
  counts[own] = 0
  const total = counts.reduce((sum, count) => sum + count / Math.max(1, words.size), 0)
  return total / Math.max(1, size - 1)
}

const mannerOf = (text: string, { genre }: Report, { page }: Locale): number =>
  (genre === 'opinion' ? OPINION : 0) +
  (page.asks.test(text) ? QUESTION : 0) +
  (text.split(/\s+/u).length > LONG_WORDS ? LONG : 0)
