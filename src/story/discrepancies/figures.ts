import type { Locus, Report, Value } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { onceEach } from '../gather.ts'
import { sideOf } from './draft.ts'
import type { Draft, Place, Side } from './draft.ts'

/** A number of the body of a report, by where it stands. */
export interface Figure {
  readonly value: Value
  /** Index of its sentence in the report. */
  readonly sentence: number
  /** Where that begins. */
  readonly from: number
  /** Index of its block. */
  readonly block: number
}

/** The counts, sums and shares in the body of a report, in their order. */
export function figuresIn({ layers }: Report): Figure[] {
  const { sentences, blocks } = layers
  let [sentence, block] = [0, 0]
  return layers.values
    .toSorted((a, b) => a.start - b.start)
    .flatMap((value): Figure[] => {
      while ((sentences[sentence]?.end ?? Infinity) <= value.start) sentence++
      while ((blocks[block]?.end ?? Infinity) <= value.start) block++
      const home = sentences[sentence]
      const isBody = blocks[block]?.role === 'body'
      if (!isBody || !home || !contains(home, value) || !isAmount(value)) return []
      return [{ value, sentence, from: home.start, block }]
    })
}

/** A number of something; one or two of it are no count that is disputed. */
const isAmount = ({ kind, value }: Value): boolean =>
  /^(?:count|money|percent)$/.test(kind) && Number(value) > 2

/** The statement that has a number. */
export const unitWith = (value: Value, units: readonly Unit[]): Unit | undefined =>
  units.find(({ spans }) => spans.some(span => contains(span, value)))

/**
 * How many times the one number may be the other, or the one duration last as long, beyond which they are of two things: on the stories for
 * tuning the farthest that disagree are 4.01 times apart.
 */
export const APART = 4.5

/** How many times the one number is the other. */
export function timesApart(...values: readonly [Value, Value]): number {
  const numbers = values.map(({ value }) => Number(value))
  return Math.max(...numbers) / Math.min(...numbers)
}

/** Part by which a number that is meant roughly may be off. */
export const ROUNDED = 0.08

/** A number and the statement that gives it. */
export interface Stated {
  readonly unit: Unit
  readonly value: Value
}

/** Whether two numbers, so many times apart, are one of which somebody gives a rounder one. */
export const isRounding = (stated: readonly Pick<Stated, 'value'>[], apart: number): boolean =>
  apart <= 1 + ROUNDED && stated.some(({ value }) => value.mod !== undefined)

/** Whether all reports of some numbers are a day or more younger than all of others; all must state their dates. */
export function areLater(
  numbers: readonly Stated[],
  others: readonly Stated[],
  reports: readonly Report[],
): boolean {
  const [after, before] = [numbers, others].map(list =>
    list.map(({ unit }) => reports[unit.report]?.published?.slice(0, 10)),
  ) as [(string | undefined)[], (string | undefined)[]]
  return after.every(day => day !== undefined && before.every(one => one !== undefined && one < day))
}

/** The side on which some numbers stand. */
export const sideOfStated = (list: readonly Stated[], reports: readonly Report[]): Side =>
  sideOf(
    list.map(({ unit, value }) => ({ report: unit.report, spans: [value] })),
    reports,
  )

/** Concepts that the paragraphs of two statements share at least, for one number in both to be one; one less from TEN on. */
const COMMON = 2
const TEN = 10
/** From here on a number is hardly ever two in one story, whatever stands around it. */
const LARGE = 1000

/** A number in the report of that index. */
export interface Given {
  readonly report: number
  readonly value: Value
}

/** Where numbers stand and, behind each, where the same one is given: in paragraphs that speak of the same, unless it is a large one. */
export function placesOf(given: readonly Given[], { units, unitsIn }: Provenance): Place[] {
  const [first] = given
  const home = first && unitWith(first.value, unitsIn(first.report))
  const own = given.map(({ report, value }): Place => ({ report, spans: [value] }))
  const others = first && home ? elsewhere(first, home, units) : []
  const known = new Map(
    [...own, ...others].map(one => [`${one.report} ${one.spans[0]?.start}`, one] as const),
  )
  return [...known.values()]
}

/** The numbers of a story and where they stand, by what they are. */
const numbersIn = onceEach((units: readonly Unit[]) =>
  Map.groupBy(
    units.flatMap(unit => unit.values.map(value => ({ value, unit }))),
    ({ value }) => keyOf(value),
  ),
)

const keyOf = ({ kind, value, unit }: Value): string => `${kind} ${value} ${unit}`

function elsewhere(
  { value }: Given,
  home: Unit,
  units: readonly Unit[],
  isOne: (value: Value, unit: Unit) => boolean = () => true,
): Place[] {
  const least = Number(value.value) < TEN ? COMMON : COMMON - 1
  return (numbersIn(units).get(keyOf(value)) ?? [])
    .filter(({ unit: { report, place } }) => place >= 0 || report !== home.report)
    .filter(one => isOne(one.value, one.unit))
    .filter(({ unit }) => Number(value.value) >= LARGE || speakOfOne(home, unit, least))
    .map(one => ({ report: one.unit.report, spans: [one.value] }))
}

/** Whether the paragraphs of two statements speak of the same. */
export function speakOfOne(a: Unit, b: Unit, least = COMMON): boolean {
  const mine = new Set([...a.concepts, ...a.around].filter(concept => /^[wse]:/.test(concept)))
  return new Set([...b.concepts, ...b.around].filter(concept => mine.has(concept))).size >= least
}

/**
 * A disagreement with whoever else gives one of its numbers and stands on no side yet: a large number, a sum, or a number told with the same
 * words (`a mother of 12`), so that nobody is called silent who tells it.
 */
export function withHolders(draft: Draft, provenance: Provenance): Draft {
  if (draft.kind !== 'count') return draft
  const { reports } = provenance
  const known = new Set(draft.sides.flatMap(({ loci }) => loci.map(placeOf)))
  return {
    ...draft,
    sides: draft.sides.map(side => {
      const others = new Set(draft.sides.flatMap(one => (one === side ? [] : one.reports)))
      const given = givenOn(side, provenance)
      if (!given) return side
      const more = sideOf(
        holdersOf(given, provenance).filter(place => !others.has(place.report)),
        reports,
      )
      const fresh = more.loci.flatMap((locus, i) => (known.has(placeOf(locus)) ? [] : [i]))
      return {
        value: side.value,
        loci: [...side.loci, ...fresh.map(i => more.loci[i] as Locus)],
        reports: [...side.reports, ...fresh.map(i => more.reports[i] as number)],
      }
    }),
  }
}

/** The number that a side begins with. */
function givenOn({ reports: [report = -1], loci }: Side, { reports }: Provenance): Given | undefined {
  const [span] = loci[0]?.spans ?? []
  const value = reports[report]?.layers.values.find(
    ({ start, end }) => start === span?.start && end === span.end,
  )
  return value && { report, value }
}

/** Finders that take numbers for those of one thing by the words around them alone. */
const BY_WORDS = /\/(?:count|counted|money|percent)$/
/** Part by which two numbers of one report may differ and be a slip: "a mother of 12", "the mother of 13". */
const SLIP = 0.1

/** Some report gives both numbers for what the two sides count: "12 magazines", and "31 magazines" in all. They are of two things. */
export function areOfTwoThings(draft: Draft, provenance: Provenance): boolean {
  const { grade, by, slot, sides } = draft
  if (
    grade !== 'contradiction' ||
    !BY_WORDS.test(by) ||
    !(slot.event === slot.predicate || slot.event === 'number')
  )
    return false
  const given = sides.flatMap(side => givenOn(side, provenance) ?? [])
  const [one, other] = given
  if (!one || !other || timesApart(one.value, other.value) <= 1 + SLIP) return false
  const [mine, theirs] = [one, other].map(
    each => new Set(holdersOf(each, provenance).map(place => place.report)),
  )
  return [...(mine ?? [])].some(report => theirs?.has(report))
}

/** Where a number of a thing is given again: another thing is not counted there, and what is not large stands between the same words. */
function holdersOf(given: Given, { units, unitsIn, reports, world: { locale } }: Provenance): Place[] {
  const home = unitWith(given.value, unitsIn(given.report))
  if (!home) return []
  const { of } = given.value
  const mine = besides(given.value, reports[given.report] as Report)
  return elsewhere(given, home, units, (other, { report }) => {
    if (of !== undefined && other.of !== undefined) return locale.stem(of) === locale.stem(other.of)
    if (isLarge(given.value)) return true
    const theirs = besides(other, reports[report] as Report)
    return [mine, theirs].every(words => words.length > LEAST) && mine === theirs
  })
}

/** The two words before a number. */
const besides = ({ start }: Value, { text }: Report): string =>
  /[\p{L}-]+ [\p{L}-]+ $/u.exec(text.slice(Math.max(0, start - REACH), start).toLowerCase())?.[0] ?? ''

/** Characters in which they stand, and of which they have more where one of them tells something ("mother of "). */
const REACH = 40
const LEAST = 7

const placeOf = ({ report, spans }: Locus): string => `${report}:${spans[0]?.start}`

const isLarge = ({ kind, value }: Value): boolean =>
  kind === 'money' || (kind === 'count' && Number(value) >= LARGE)

/** "More than 250" lets 300 pass. */
export const allows = ({ mod, value }: Value, other: Value): boolean =>
  (mod === 'min' && Number(other.value) >= Number(value)) ||
  (mod === 'max' && Number(other.value) <= Number(value))
