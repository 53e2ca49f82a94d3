import type { Attribution, Report, Span } from '../../model/index.ts'
import { f1, share } from './count.ts'
import type { Counts, Measure } from './count.ts'

type Pair = readonly [number, number]

/** A document with the attributions that a corpus marks. */
export interface AttributedDocument {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
    readonly quoteType?: string
  }[]
}

/** The words of an attribution, by their numbers in the text. */
interface Worded {
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly speech: boolean
  readonly direct: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu
/** Cues of speech, as against those of thought, plan and feeling. */
const SPEECH =
  /\b(said|say|says|saying|told|tell|tells|telling|according to|wrote|write|writes|writing|added|adds|adding|asked|asks|argued|argues|claimed|claims|announced|announces|reported|reports|stated|states|noted|notes|noting|explained|explains|insisted|insists|declared|warned|warns|tweeted|tweets|replied|responded|acknowledged|admitted|denied|denies|accused|suggested|suggests|called|calls|quoted|described|describes|testified|confirmed|confirms|promised|vowed|urged|urges|pledged|continued|quipped|joked|remarked|mentioned|recalled|repeated|reiterated|statement|interview|speech)\b/i
/** Two contents whose words overlap so far are one. */
const ALIKE = 0.5

/** The measures of {@link countAttributions}. */
export const ATTRIBUTION_MEASURES: readonly Measure[] = [
  f1('content, Dice ≥ .5, F1', 0, 1, 2),
  { name: 'content, tokens, F1', of: sum => f1('', 5, 6, 7).of(sum) },
  {
    name: 'content, exact, F1',
    of: ([tp = 0, fp = 0, fn = 0, exact = 0]) =>
      f1('', 0, 1, 2).of([exact, tp - exact + fp, tp - exact + fn]),
  },
  {
    name: 'content and source, F1',
    of: ([tp = 0, fp = 0, fn = 0, , both = 0]) => f1('', 0, 1, 2).of([both, tp - both + fp, tp - both + fn]),
  },
  f1('speech cues, content, F1', 8, 9, 10),
  share('direct quotations, exact, recall', 11, 12),
]

/**
 * Compares the attributions of a report with those that a corpus marks: contents as sets of words, matched one to one,
 * the most alike first. A prediction inside or around a matched one is a link of a chain, and no mistake. Counts: right,
 * wrong, missed, exact, with their source; tokens right, wrong, missed; of speech right, wrong, missed; direct and exact, direct.
 */
export function countAttributions(document: AttributedDocument, report: Report): Counts {
  const words = [...document.text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const gold = document.attributions
    .map(one =>
      worded(document.text, words, pairs(one.source), pairs(one.cue), pairs(one.content), one.quoteType),
    )
    .filter(one => one.content.size > 0)
  const found = report.layers.attributions
    .map((one: Attribution) => worded(document.text, words, one.source, one.cue, one.content))
    .filter(one => one.content.size > 0)
  const matched = match(gold, found)
  return [
    ...countMatches(gold, found, matched),
    ...countTokens(gold, found),
    ...countKinds(gold, found, matched),
  ]
}

const pairs = (list: readonly Pair[]): Span[] => list.map(([start, end]) => ({ start, end }))

function worded(
  text: string,
  words: readonly Span[],
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
  quoteType?: string,
): Worded {
  const within = (spans: readonly Span[]): Set<number> =>
    new Set(
      spans.flatMap(span =>
        words.flatMap((word, i) => (word.start < span.end && word.end > span.start ? [i] : [])),
      ),
    )
  return {
    content: within(content),
    source: within(source),
    speech: SPEECH.test(cue.map(span => text.slice(span.start, span.end)).join(' ')),
    direct: quoteType === 'direct',
  }
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size > 0 ? (2 * common(a, b)) / (a.size + b.size) : 1

/** Index of the found one for each marked one that has any. */
function match(gold: readonly Worded[], found: readonly Worded[]): Map<number, number> {
  const alike = gold.flatMap((one, i) =>
    found.flatMap((other, j): [number, number, number][] => {
      const value = dice(one.content, other.content)
      return value >= ALIKE ? [[value, i, j]] : []
    }),
  )
  alike.sort((a, b) => b[0] - a[0] || a[1] - b[1])
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  for (const [, i, j] of alike) {
    if (matched.has(i) || taken.has(j)) continue
    matched.set(i, j)
    taken.add(j)
  }
  return matched
}

const isExact = (a: Worded, b: Worded): boolean =>
  a.content.size === b.content.size && common(a.content, b.content) === a.content.size

/** Found ones that are matched with nothing and are no link of a chain. */
function surplus(found: readonly Worded[], matched: ReadonlyMap<number, number>): Worded[] {
  const taken = new Set(matched.values())
  const nested = (one: Worded): boolean =>
    [...taken].some(j => {
      const other = found[j] as Worded
      const shared = common(one.content, other.content)
      return shared === one.content.size || shared === other.content.size
    })
  return found.filter((one, j) => !taken.has(j) && !nested(one))
}

function countMatches(
  gold: readonly Worded[],
  found: readonly Worded[],
  matched: ReadonlyMap<number, number>,
): number[] {
  let exact = 0
  let both = 0
  for (const [i, j] of matched) {
    const [one, other] = [gold[i] as Worded, found[j] as Worded]
    if (isExact(one, other)) exact++
    const neither = one.source.size === 0 && other.source.size === 0
    if (neither || (one.source.size > 0 && dice(one.source, other.source) >= ALIKE)) both++
  }
  return [matched.size, surplus(found, matched).length, gold.length - matched.size, exact, both]
}

function countTokens(gold: readonly Worded[], found: readonly Worded[]): number[] {
  const marked = new Set(gold.flatMap(one => [...one.content]))
  const read = new Set(found.flatMap(one => [...one.content]))
  const right = common(marked, read)
  return [right, read.size - right, marked.size - right]
}

function countKinds(
  gold: readonly Worded[],
  found: readonly Worded[],
  matched: ReadonlyMap<number, number>,
): number[] {
  const speech = gold.flatMap((one, i) => (one.speech ? [matched.has(i)] : []))
  const direct = gold.flatMap((one, i) => (one.direct ? [found[matched.get(i) ?? -1]] : []))
  const exact = gold.filter((one, i) => {
    const other = found[matched.get(i) ?? -1]
    return one.direct && other !== undefined && isExact(one, other)
  })
  return [
    speech.filter(Boolean).length,
    surplus(found, matched).filter(one => one.speech).length,
    speech.filter(one => !one).length,
    exact.length,
    direct.length,
  ]
}
