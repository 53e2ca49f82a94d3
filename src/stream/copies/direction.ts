import type { StreamReport } from '../report.ts'
import { endsInside } from './align.ts'
import type { OwnSentence } from './sentences.ts'

/** One sign of who took from whom: above zero `b` took from `a`. */
export interface Sign {
  readonly weight: number
  readonly why: string
}

/** What is known of a pair of reports when the direction is asked. */
export interface Encounter {
  readonly a: StreamReport
  readonly b: StreamReport
  /** Matched sentences of both, in the order of `a`. */
  readonly pairs: readonly (readonly [OwnSentence, OwnSentence])[]
  /** Numbers of reports from which the other sentences of each may come. */
  readonly otherDonorsA: number
  readonly otherDonorsB: number
}

type Reader = (encounter: Encounter) => Sign | undefined

/** A day is sure; hours of different zones are not. */
const DATE_WEIGHT = 3
const HEADLINE_WEIGHT = 2
const CUT_WEIGHT = 2
const DONORS_WEIGHT = 2
const ORDER_WEIGHT = 1
const COMPLETE_WEIGHT = 1

/** The earlier report is the donor. */
const date: Reader = ({ a, b }) => {
  const [x, y] = [stretchOf(a.published), stretchOf(b.published)]
  if (x === undefined || y === undefined) return undefined
  // beside a moment, a day is that day anywhere
  const slack = x.zoned === y.zoned ? 0 : ZONES
  const isEarlier = x.last + slack < y.first
  if (!isEarlier && y.last + slack >= x.first) return undefined
  return {
    weight: isEarlier ? DATE_WEIGHT : -DATE_WEIGHT,
    why: `${isEarlier ? b.id : a.id} was published later`,
  }
}

const DAY = 86_400_000
/** A day begins and ends somewhere so much before and after it does in Greenwich. */
const ZONES = DAY / 2

/** When a report can have been published: at a moment, where it tells its zone, else on its day. */
interface Stretch {
  readonly zoned: boolean
  readonly first: number
  readonly last: number
}

function stretchOf(published: string | null): Stretch | undefined {
  if (published === null) return undefined
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/u.test(published)
  const first = Date.parse(zoned ? published : published.slice(0, 10))
  return Number.isNaN(first) ? undefined : { zoned, first, last: zoned ? first : first + DAY - 1 }
}

/** A page that prints its headline twice is put together by a machine. */
const repeatedHeadline: Reader = ({ a, b }) => {
  const [x, y] = [repeats(a), repeats(b)]
  if (x === y) return undefined
  return {
    weight: y ? HEADLINE_WEIGHT : -HEADLINE_WEIGHT,
    why: `${y ? b.id : a.id} prints its headline more than once`,
  }
}

function repeats(report: StreamReport): boolean {
  const wordings = report.sentences.slice(0, 4).map(span => report.text.slice(span.start, span.end))
  return report.headlines.some(headline => wordings.filter(one => one === headline).length > 1)
}

/** A sentence that breaks off before the other's does. */
const cutOff: Reader = ({ a, b, pairs }) => {
  const x = pairs.filter(([one, two]) => endsInside(one.own, two.own)).length
  const y = pairs.filter(([one, two]) => endsInside(two.own, one.own)).length
  if (x === y) return undefined
  return {
    weight: y > x ? CUT_WEIGHT : -CUT_WEIGHT,
    why: `${y > x ? b.id : a.id} breaks off sentences that the other has whole`,
  }
}

/** A report with sentences of two or more others is the compiler. */
const donors: Reader = ({ a, b, otherDonorsA, otherDonorsB }) => {
  if (otherDonorsA > 0 === otherDonorsB > 0) return undefined
  const compiler = otherDonorsB > 0 ? b : a
  return {
    weight: compiler === b ? DONORS_WEIGHT : -DONORS_WEIGHT,
    why: `${compiler.id} has sentences of other reports too`,
  }
}

const FEWEST_ORDERED = 3

/** The donor tells the sentences one after another, the copy has them scattered. */
const order: Reader = ({ a, b, pairs }) => {
  if (pairs.length < FEWEST_ORDERED) return undefined
  const [x, y] = [
    spread(
      a,
      pairs.map(([one]) => one),
    ),
    spread(
      b,
      pairs.map(([, two]) => two),
    ),
  ]
  if (x === y) return undefined
  return {
    weight: y > x ? ORDER_WEIGHT : -ORDER_WEIGHT,
    why: `${y > x ? b.id : a.id} has the sentences scattered`,
  }
}

/** Number of other sentences between the first and the last of those matched. */
function spread(report: StreamReport, matched: readonly OwnSentence[]): number {
  const starts = matched.map(one => one.span.start)
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  let between = 0
  for (const { start } of report.sentences) if (start >= first && start <= last) between++
  return between - matched.length
}

const MORE = 1.2

/** The donor has the sentences in full. */
const complete: Reader = ({ a, b, pairs }) => {
  const words = (which: 0 | 1): number =>
    pairs.reduce((sum, pair) => sum + pair[which].own.length + pair[which].quoted.length, 0)
  const [x, y] = [words(0), words(1)]
  if (x < y * MORE && y < x * MORE) return undefined
  return {
    weight: x > y ? COMPLETE_WEIGHT : -COMPLETE_WEIGHT,
    why: `${x > y ? a.id : b.id} has the sentences more fully`,
  }
}

const READERS: readonly Reader[] = [repeatedHeadline, cutOff, donors, order, complete]

/** The signs must add up to so much; the order of sentences alone decides nothing. */
const DECIDED = 2
/** So much where nothing tells which was published first: that one of them has sentences of a third report as well, or breaks off, is one sign. */
const UNDATED = 3

/** Who took from whom: above zero `b` took from `a`, below zero the other way; zero undecided. What was published first has nothing of what came later. */
export function directionOf(encounter: Encounter): {
  readonly sign: -1 | 0 | 1
  readonly because: readonly string[]
} {
  const dated = date(encounter)
  const signs = [...(dated ? [dated] : []), ...READERS.flatMap(reader => reader(encounter) ?? [])]
  const sum = signs.reduce((total, sign) => total + sign.weight, 0)
  const against = dated !== undefined && Math.sign(dated.weight) !== Math.sign(sum)
  if (Math.abs(sum) < (dated ? DECIDED : UNDATED) || against)
    return {
      sign: 0,
      because: ['which took from the other is undecided; both may have it from a text that is not held'],
    }
  const sign = sum > 0 ? 1 : -1
  return { sign, because: signs.filter(one => Math.sign(one.weight) === sign).map(one => one.why) }
}
