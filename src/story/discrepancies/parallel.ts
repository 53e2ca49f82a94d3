import type { Report, Segment, Span, Value } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { collate, compare, neighbours } from '../alignments/index.ts'
import type { Provenance, Unit, World } from '../alignments/index.ts'
import { ANYBODY, conceptOf, currencyOf, isFrequency, isSummand, spanOf } from './claims.ts'
import type { Claim } from './claims.ts'
import { isConversion } from './exempt.ts'
import { APART, timesApart } from './figures.ts'
import { areLongApart, areOfOwnDays } from './own-days.ts'
import { phraseAround } from './phrases.ts'
import { isOpen } from './polarity.ts'
import { areOfTwo, standAlike } from './placed.ts'
import { isHistory } from './history.ts'

/** Share of the lesser statement, values apart, that two parallel statements have in common. */
const COVERED = 0.5
/** Concepts, values apart, that they have in common. */
const FEWEST = 2
/** Likeness, values and all, below which two statements are not looked at. */
const FAINT = 0.2

/**
 * Values of statements that stand in one place of what is otherwise one sentence ("fell ill on [21 May | 24 May]"), slot by slot, by
 * collating the statements two by two: values that share a slot with one value share one. Those that do are not collated again.
 */
export function parallelSlots(
  { units, reports, world }: Provenance,
  year: string | null,
): readonly (readonly Claim[])[] {
  const nearest = neighbours(units, world, {
    unit: ({ values, words }) => values.length > 0 && words.length >= FEWEST,
    least: FAINT,
  })
  const known = new Map<string, readonly Facing[]>()
  const printOf = printer()
  const told = units.map(unit => matterOf(unit, world))
  const past = units.map(unit => isHistory(unit, reports[unit.report] as Report, year, world.locale))
  const isTotal = (unit: Unit, value: Value): boolean =>
    !isFrequency(value) &&
    !world.locale.figures.addresses.has(value.of ?? '') &&
    !isSummand(unit, value, reports[unit.report] as Report)
  const isConverted = (unit: Unit, value: Value): boolean =>
    isConversion(value, reports[unit.report] as Report)
  const slots: Slots = { claims: [], values: [], first: new Map() }
  const visit = (a: Unit, b: Unit): void => {
    const key = `${printOf(a)} ${printOf(b)}`
    const facing = known.get(key) ?? facingIn(a, b, reports, world)
    known.set(key, facing)
    for (const { values } of facing) {
      const [left, right] = [a.values[values[0]] as Value, b.values[values[1]] as Value]
      const counted = left.kind === 'count'
      const times = timesApart(left, right)
      if (counted && (times > APART || (times > NEAR && countOthers(left, right, world)))) continue
      if (areOfOwnDays([a, left], [b, right], reports)) continue
      if (left.kind !== 'date' && areLongApart(a, b, reports)) continue
      if (counted && !standAlike([a, left], [b, right], world)) continue
      if (areOfTwo([a, left], [b, right], reports) || isConverted(a, left) || isConverted(b, right)) continue
      if (/^(?:percent|money)$/.test(left.kind) && nameOtherPlaces(a, b, world)) continue
      if (counted && (!isTotal(a, left) || !isTotal(b, right) || !samePlaces(a, b, world))) continue
      const label = phraseAround(reports[a.report] as Report, left, world.locale)
      join(slots, [claimOf(a, left, label), claimOf(b, right, label)])
    }
  }
  const only = onlySizes(told)
  for (const [j, others] of nearest.entries()) {
    const [b, right] = [units[j] as Unit, told[j] as Matter]
    for (const i of others) {
      // of most two statements each has the one value of the other
      if ((only[i] !== undefined && only[i] === only[j]) || past[i] !== past[j]) continue
      const [a, left] = [units[i] as Unit, told[i] as Matter]
      if (mayDiffer(left, right, slots) && isParallel(a, b, [left, right], world)) visit(a, b)
    }
  }
  return slots.claims
}

/** How many times it may be the other, up to which both count one thing, whatever it is called: "about 40 ships", "38 vessels". */
const NEAR = 1.1

/** "16 states" and "11 delegates" count two things; "16" alone may be either. */
const countOthers = ({ of: one }: Value, { of: other }: Value, { locale }: World): boolean =>
  one !== undefined &&
  other !== undefined &&
  conceptOf(one, locale) !== conceptOf(other, locale) &&
  ![one, other].some(word => ANYBODY.has(word))

/** Claims slot by slot, with their values, and the first slot of each value. */
interface Slots {
  readonly claims: Claim[][]
  readonly values: Set<Value>[]
  readonly first: Map<Value, number>
}

/** The slot in which two values stand or, where one of them stands in none, would stand together. */
const homeOf = ({ first, claims }: Slots, one: Value, other: Value): number =>
  Math.min(first.get(one) ?? claims.length, first.get(other) ?? claims.length)

function areTogether(slots: Slots, one: Value, other: Value): boolean {
  const home = slots.values[homeOf(slots, one, other)]
  return home?.has(one) === true && home.has(other)
}

function join(slots: Slots, pair: readonly [Claim, Claim]): void {
  const home = homeOf(slots, pair[0].value, pair[1].value)
  slots.claims[home] ??= []
  slots.values[home] ??= new Set()
  for (const claim of pair) {
    if (slots.values[home].has(claim.value)) continue
    slots.claims[home].push(claim)
    slots.values[home].add(claim.value)
    slots.first.set(claim.value, Math.min(home, slots.first.get(claim.value) ?? home))
  }
}

const claimOf = (unit: Unit, value: Value, label: string): Claim => ({
  unit,
  value,
  slot: '',
  event: '',
  predicate: label,
})

/** Two values that stand in one place, by their indices in their statements. */
interface Facing {
  readonly values: readonly [number, number]
}

function facingIn(a: Unit, b: Unit, reports: Provenance['reports'], world: World): Facing[] {
  const texts = [a, b].map(unit => reports[unit.report]?.text ?? '')
  const segments = collate([a, b], texts, 0, world.locale.meaning)
  return segments.flatMap((_, at) => differing(segments, at, [a, b]))
}

/** Numbers statements by their words and values: those of one number are printed alike, and what faces what in them is the same. */
function printer(): (unit: Unit) => number {
  const numbers = new Map<string, number>()
  const known = new Map<Unit, number>()
  return unit => {
    const held = known.get(unit)
    if (held !== undefined) return held
    const from = unit.spans[0]?.start ?? 0
    const at = ({ start, end }: Span): number[] => [start - from, end - from]
    const print = JSON.stringify([
      unit.spans.map(at),
      unit.words.map(one => [
        ...at(one),
        one.text,
        one.plain,
        one.form,
        one.concept,
        one.quoted,
        one.bracketed,
      ]),
      unit.values.map(one => [...at(one), one.kind, one.value, one.unit, one.of]),
    ])
    const number = numbers.get(print) ?? numbers.size
    numbers.set(print, number)
    known.set(unit, number)
    return number
  }
}

/** Words for whoever or whatever is counted hold no place. */
const anybody = (concept: string): boolean => /^w:(?:peopl|people|person|victim|case|other)$/.test(concept)

const isValue = (concept: string): boolean => /^[vn]:/.test(concept)

/** A cheap test first: some value of one may stand against some value of the other, and the two are in no slot together. */
function mayDiffer(a: Matter, b: Matter, slots: Slots): boolean {
  for (const size of a.sizes)
    for (const other of b.sizes)
      if (comparable(size, other) && !areTogether(slots, size.of, other.of)) return true
  return false
}

/** Numbers the values of the statements that have one only: those of one number are the same. */
function onlySizes(told: readonly Matter[]): (number | undefined)[] {
  const known = new Map<string, number>()
  return told.map(({ sizes: [size, ...others] }) => {
    if (size === undefined || others.length > 0) return undefined
    const key = `${size.kind} ${size.value} ${size.currency}`
    const number = known.get(key) ?? known.size
    known.set(key, number)
    return number
  })
}

/** What a statement says, values apart, and the values. */
interface Matter {
  readonly concepts: readonly string[]
  readonly weight: number
  /** It tells what may come. */
  readonly open: boolean
  readonly sizes: readonly Size[]
}

const weigh = (concepts: readonly string[], { weights }: World): number =>
  concepts.reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0)

function matterOf(unit: Unit, world: World): Matter {
  const concepts = [...unit.concepts].filter(concept => !isValue(concept))
  const sizes = unit.values.flatMap(value => sizeOf(value) ?? [])
  return { concepts, weight: weigh(concepts, world), open: isOpen(unit), sizes }
}

function isParallel(a: Unit, b: Unit, [left, right]: readonly [Matter, Matter], world: World): boolean {
  const both = left.concepts.filter(concept => b.concepts.has(concept))
  const less = Math.min(left.weight, right.weight)
  const matter = both.filter(concept => !concept.startsWith('e:') && !anybody(concept))
  if (both.length < FEWEST || matter.length === 0 || left.open !== right.open) return false
  if (weigh(both, world) < COVERED * less) return false
  return !/^(?:name|negation|sense)$/.test(compare(a, b, world).conflict ?? '')
}

/** Both tell of a place that they name, or neither names one: "88 in Palvik" is no other count than "163". */
const samePlaces = (a: Unit, b: Unit, world: World): boolean =>
  placesIn(a, world).length + placesIn(b, world).length === 0 || shareAPlace(a, b, world)

/** Each tells of a place that the other does not name: "30 % of the voters in Harn", "21 % of those in Dorn". */
const nameOtherPlaces = (a: Unit, b: Unit, world: World): boolean =>
  placesIn(a, world).length > 0 && placesIn(b, world).length > 0 && !shareAPlace(a, b, world)

const placesIn = ({ names }: Unit, world: World): string[] =>
  [...names].filter(name => world.kindOf(name) === 'place')

const shareAPlace = (a: Unit, b: Unit, world: World): boolean =>
  placesIn(a, world).some(place => b.names.has(place))

/** The two values of a segment, where it holds nothing else and words that both have stand beside it. */
function differing(segments: readonly Segment[], at: number, units: readonly [Unit, Unit]): Facing[] {
  const { readings } = segments[at] as Segment
  if (readings.length !== 2 || !(isAnchor(segments, at - 1, units) || isAnchor(segments, at + 1, units)))
    return []
  const [one, other] = [0, 1].map(witness => {
    const place = readings.flatMap(reading => reading.witnesses).find(each => each.witness === witness)
    return place ? valueIn(units[witness] as Unit, place) : undefined
  })
  const [size, beside] = [one && sizeOf(one), other && sizeOf(other)]
  if (!one || !other || !size || !beside || !comparable(size, beside)) return []
  const [a, b] = units
  return [{ values: [a.values.indexOf(one), b.values.indexOf(other)] }]
}

/** The value that a place of a statement consists of. */
function valueIn(unit: Unit, place: { start: number; end: number }): Value | undefined {
  if (place.end === place.start) return undefined
  const value = unit.values.find(one => overlap(one, place) > 0)
  const rest = unit.words.filter(
    word => contains(place, word) && word.concept !== '' && !(value && overlap(value, word) > 0),
  )
  return rest.length === 0 ? value : undefined
}

/** Both have the segment, and it holds a word with matter. */
export function isAnchor(segments: readonly Segment[], at: number, units: readonly [Unit, Unit]): boolean {
  const reading = segments[at]?.readings.find(one => one.witnesses.length === 2)
  const place = reading?.witnesses.find(one => one.witness === 0)
  return (
    place !== undefined &&
    units[0].words.some(
      word =>
        contains(place, word) && word.concept !== '' && !isValue(word.concept) && !anybody(word.concept),
    )
  )
}

/** Ordinals tell things apart ("the second sample") and are no values of one thing. */
const KINDS = /^(?:count|percent|money|duration|date|time)$/
/** Days between which two dates can be meant for one happening. */
const DAYS = 62

/** A value as it is compared: how much it is, of what sort, and of a day which one, counted in days. */
interface Size {
  readonly of: Value
  readonly kind: string
  readonly value: string
  readonly span: string
  readonly currency: string
  readonly day: number
  /** The time of day, where it is told. */
  readonly clock: string | undefined
}

function sizeOf(one: Value): Size | undefined {
  const { kind, value } = one
  if (!KINDS.test(kind) || !/\d/.test(value)) return undefined
  const day = value.replace(/T.*/, '')
  return {
    of: one,
    kind: kind === 'time' ? 'date' : kind,
    value,
    span: spanOf(value),
    currency: currencyOf(one),
    day: day.length === 10 ? Date.parse(day) / 86_400_000 : Number.NaN,
    clock: /T\d\d:\d\d$/.exec(value)?.[0],
  }
}

function comparable(a: Size, b: Size): boolean {
  if (a.kind !== b.kind) return false
  // one sum in two currencies is a slip, two sums in two are a conversion
  if (a.kind === 'money' && a.currency !== b.currency) return a.value === b.value
  if (a.span === b.span) return false
  if (a.kind !== 'date') return true
  // one clock time on two days: the day was reckoned from two dates
  if (a.clock !== undefined && a.clock === b.clock) return false
  // two clock times of two days are two moments
  if (a.clock !== undefined && b.clock !== undefined && a.day !== b.day) return false
  return a.day !== b.day && Math.abs(a.day - b.day) <= DAYS
}
