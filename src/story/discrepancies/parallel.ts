import type { Report, Segment, Span, Value } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { collate, compare, neighbours } from '../alignments/index.ts'
import type { Provenance, Unit, World } from '../alignments/index.ts'
import { currencyOf, isFrequency, isSummand, spanOf } from './claims.ts'
import type { Claim } from './claims.ts'
import { isOpen } from './polarity.ts'

/** Share of the lesser statement, values apart, that two parallel statements have in common. */
const COVERED = 0.5
/** Concepts, values apart, that they have in common. */
const FEWEST = 2
/** Likeness, values and all, below which two statements are not looked at. */
const FAINT = 0.2

/** Values of two statements that stand in one place of what is otherwise one sentence: "fell ill on [21 May | 24 May]". */
export interface Parallel {
  readonly a: Claim
  readonly b: Claim
}

/** All parallels of a story in which the values differ, by collating the statements two by two. */
export function findParallels({ units, reports, world }: Provenance): Parallel[] {
  const pairs = neighbours(units, world, {
    unit: ({ values, words }) => values.length > 0 && words.length >= FEWEST,
    least: FAINT,
  })
  const known = new Map<string, readonly Facing[]>()
  const printOf = printer()
  const told = units.map(unit => matterOf(unit, world))
  const isTotal = (unit: Unit, value: Value): boolean =>
    !isFrequency(value) &&
    !world.locale.figures.addresses.has(value.of ?? '') &&
    !isSummand(unit, value, reports[unit.report] as Report)
  return pairs.flatMap(([i, j]): Parallel[] => {
    const [a, b] = [units[i] as Unit, units[j] as Unit]
    if (!mayDiffer(a, b) || !isParallel(a, b, [told[i] as Matter, told[j] as Matter], world)) return []
    const key = `${printOf(a)} ${printOf(b)}`
    const facing = known.get(key) ?? facingIn(a, b, reports, world)
    known.set(key, facing)
    return facing.flatMap(({ values: [one, other], label }) => {
      const [left, right] = [a.values[one] as Value, b.values[other] as Value]
      const counted = left.kind === 'count'
      if (counted && (!isTotal(a, left) || !isTotal(b, right) || !samePlaces(a, b, world))) return []
      return [{ a: claimOf(a, left, label), b: claimOf(b, right, label) }]
    })
  })
}

const claimOf = (unit: Unit, value: Value, label: string): Claim => ({
  unit,
  value,
  slot: '',
  event: '',
  predicate: label,
})

/** Two values that stand in one place, by their indices in their statements, and the words beside them. */
interface Facing {
  readonly values: readonly [number, number]
  readonly label: string
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

/** A cheap test first: some value of one may stand against some value of the other. */
const mayDiffer = (a: Unit, b: Unit): boolean =>
  a.values.some(value => b.values.some(other => comparable(value, other)))

/** What a statement says, values apart. */
interface Matter {
  readonly concepts: readonly string[]
  readonly weight: number
  /** It tells what may come. */
  readonly open: boolean
}

const weigh = (concepts: readonly string[], { weights }: World): number =>
  concepts.reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0)

function matterOf(unit: Unit, world: World): Matter {
  const concepts = [...unit.concepts].filter(concept => !isValue(concept))
  return { concepts, weight: weigh(concepts, world), open: isOpen(unit) }
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
function samePlaces(a: Unit, b: Unit, world: World): boolean {
  const places = (unit: Unit): string[] => [...unit.names].filter(name => world.kindOf(name) === 'place')
  const [left, right] = [places(a), places(b)]
  return left.length + right.length === 0 || left.some(place => right.includes(place))
}

/** The two values of a segment, where it holds nothing else and words that both have stand beside it. */
function differing(segments: readonly Segment[], at: number, units: readonly [Unit, Unit]): Facing[] {
  const { readings } = segments[at] as Segment
  if (readings.length !== 2 || !(isAnchor(segments, at - 1, units) || isAnchor(segments, at + 1, units)))
    return []
  const [one, other] = [0, 1].map(witness => {
    const place = readings.flatMap(reading => reading.witnesses).find(each => each.witness === witness)
    return place ? valueIn(units[witness] as Unit, place) : undefined
  })
  if (!one || !other || !comparable(one, other)) return []
  const [a, b] = units
  return [{ values: [a.values.indexOf(one), b.values.indexOf(other)], label: labelOf(segments, at, a) }]
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

function comparable(a: Value, b: Value): boolean {
  const kind = (value: Value): string => (value.kind === 'time' ? 'date' : value.kind)
  if (kind(a) !== kind(b) || !KINDS.test(a.kind) || !/\d/.test(a.value) || !/\d/.test(b.value)) return false
  // one sum in two currencies is a slip, two sums in two are a conversion
  if (a.kind === 'money' && currencyOf(a) !== currencyOf(b)) return a.value === b.value
  if (spanOf(a.value) === spanOf(b.value)) return false
  if (kind(a) !== 'date') return true
  // one clock time on two days: the day was reckoned from two dates
  const [clock, clocks] = [a, b].map(({ value }) => /T\d\d:\d\d$/.exec(value)?.[0])
  if (clock !== undefined && clock === clocks) return false
  const [one, other] = [a, b].map(({ value }) => value.replace(/T.*/, '')) as [string, string]
  const apart = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
  return one.length === 10 && other.length === 10 && one !== other && apart <= DAYS
}

/** The words that both have beside the values. */
function labelOf(segments: readonly Segment[], at: number, unit: Unit): string {
  return [at - 1, at + 1]
    .flatMap(one => segments[one]?.readings.filter(reading => reading.witnesses.length === 2) ?? [])
    .map(reading => reading.witnesses.find(one => one.witness === 0))
    .flatMap(place =>
      place ? unit.words.filter(word => contains(place, word) && word.concept !== '').slice(0, 3) : [],
    )
    .map(word => word.text)
    .join(' ')
}
