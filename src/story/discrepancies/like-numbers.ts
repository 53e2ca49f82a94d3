import type { Report, Value } from '../../model/index.ts'
import { neighbours } from '../alignments/index.ts'
import type { Provenance, Unit, World } from '../alignments/index.ts'
import { currencyOf, isFrequency, isSummand } from './claims.ts'
import type { Claim } from './claims.ts'
import type { Draft } from './draft.ts'
import { isAge, isConversion, isPartial } from './exempt.ts'
import { APART, allows, timesApart } from './figures.ts'
import { isHistory } from './history.ts'
import { chanceOfOne, settingOf } from './number-evidence.ts'
import type { Setting } from './number-evidence.ts'
import { areLongApart } from './own-days.ts'
import { phraseAround } from './phrases.ts'
import { isOpen } from './polarity.ts'
import { draftsOfSlots } from './values.ts'

/**
 * Chance from which two numbers are taken for numbers of one thing. On 280 real events that nothing was learned from, eight disagreements come by
 * this, seven of them right, and of 257 numbers that were changed on purpose 44 % are found instead of 33; at .28 two of ten are wrong.
 */
const LIKELY = 0.35
/** The same of numbers below TEN, of which a story has many. */
const LIKELY_SMALL = 0.7
const TEN = 10
/** Chance from which what may come ("would spend $6 trillion") is what is ("a $6 trillion budget"). */
const SURE = 0.5
/** Likeness, values and all, below which two statements are not looked at. */
const FAINT = 0.15
/** Concepts that they have in common beside what is counted. */
const FEWEST = 2

/** A number of a statement, and what is said around it. */
export interface Told extends Claim {
  readonly setting: Setting
}

/** Two numbers of different reports that are likely those of one thing. */
interface Link {
  readonly one: Told
  readonly other: Told
  readonly chance: number
}

/**
 * Numbers that reports tell in like words, whatever they are numbers of, where they are not alike: `the yard has 48 pages of complaints` and
 * `the paper found complaints on 52 pages`. Each is linked with the number of another report that is likest to it, if it is likest to that
 * one's as well.
 */
export function compareLikeNumbers(provenance: Provenance, year: string | null): Draft[] {
  const told = toldIn(provenance)
  const isOfTwo = ofTwoThings(told.flat(), provenance)
  const kept = bestOf(linksAmong(told, provenance)).filter(
    ({ one, other, chance }) =>
      one.value.value === other.value.value ||
      (mayContradict(one, other) &&
        !isOfTwo(one, other) &&
        (chance >= SURE || isOpen(one.unit) === isOpen(other.unit)) &&
        areOfOneTime(one.unit, other.unit, provenance, year)),
  )
  return draftsOfSlots(
    joined(kept).map(slot => named(slot, provenance)),
    provenance,
  )
}

/** What is not counted goes by the words that it is told with. */
function named(slot: readonly Told[], { reports, world }: Provenance): readonly Told[] {
  const [one] = slot
  if (!one || one.value.of !== undefined) return slot
  const predicate = phraseAround(reports[one.unit.report] as Report, one.value, world.locale)
  return predicate === '' ? slot : slot.map(claim => ({ ...claim, predicate }))
}

/** Whether two numbers count two things: what one report has two numbers of, or of two kinds, or in two places. */
function ofTwoThings(told: readonly Told[], { world }: Provenance): (one: Told, other: Told) => boolean {
  const values = new Map<string, Set<string>>()
  const keyOf = ({ unit, value, setting }: Told): string => `${unit.report} ${value.kind} ${setting.thing}`
  for (const one of told) values.set(keyOf(one), (values.get(keyOf(one)) ?? new Set()).add(one.value.value))
  const gives = (one: Told, { value }: Told): boolean => {
    const own = values.get(keyOf(one)) as Set<string>
    return one.setting.thing === undefined ? own.has(value.value) : own.size > 1
  }
  const areApart = (mine: readonly string[], theirs: readonly string[]): boolean =>
    mine.length > 0 && theirs.length > 0 && !mine.some(each => theirs.includes(each))
  const placesOf = ({ unit }: Told): string[] =>
    [...unit.names].filter(name => world.kindOf(name) === 'place')
  return (one, other) =>
    gives(one, other) ||
    gives(other, one) ||
    areApart(one.setting.kinds, other.setting.kinds) ||
    areApart(placesOf(one), placesOf(other))
}

/** The numbers of each statement that may be disputed, by the index of the statement. */
export function toldIn({
  units,
  reports,
  world,
}: Pick<Provenance, 'units' | 'reports' | 'world'>): readonly (readonly Told[])[] {
  return units.map(unit => {
    const report = reports[unit.report] as Report
    if (unit.place < 0) return []
    return unit.values.flatMap((value): Told[] =>
      isTotal(unit, value, report, world)
        ? [
            {
              unit,
              value,
              slot: '',
              event: '',
              predicate: value.of ?? 'number',
              setting: settingOf(unit, value, report, world),
            },
          ]
        : [],
    )
  })
}

function isTotal(unit: Unit, value: Value, report: Report, { locale }: World): boolean {
  return (
    /^(?:count|money|percent)$/.test(value.kind) &&
    value.low === undefined &&
    Number(value.value) >= 2 &&
    !isFrequency(value) &&
    !locale.figures.addresses.has(value.of ?? '') &&
    !isPartial(unit, value, report) &&
    !isSummand(unit, value, report) &&
    !isAge(value, report, locale) &&
    !isConversion(value, report)
  )
}

/** Who is likely to be told of one thing, with the chance that it is. */
function linksAmong(told: readonly (readonly Told[])[], { units, world }: Provenance): Link[] {
  const nearest = neighbours(units, world, {
    unit: (_, at) => (told[at]?.length ?? 0) > 0,
    least: FAINT,
  })
  const numbers = new Map<string, number>()
  const wordings = told.map(list => list.map(one => numberOf(wordingOf(one), numbers)))
  const known = new Map<number, number>()
  const links: Link[] = []
  const visit = (one: Told, other: Told, key: number): void => {
    if (!areOfOneKind(one, other) || world.textOf[one.unit.report] === world.textOf[other.unit.report]) return
    // found once of all that are told in the same words: in a large story many reports print one sentence
    const chance = known.get(key) ?? (shareMatter(one, other) ? chanceOfOne(one, other, world) : 0)
    known.set(key, chance)
    if (chance >= LIKELY) links.push({ one, other, chance })
  }
  for (const [j, others] of nearest.entries())
    for (const i of others)
      for (const [m, one] of (told[i] ?? []).entries())
        for (const [n, other] of (told[j] ?? []).entries())
          visit(one, other, (wordings[i]?.[m] as number) * numbers.size + (wordings[j]?.[n] as number))
  return links
}

/** All on which the chance hangs. */
function wordingOf({ unit: { concepts }, value: { kind }, setting }: Told): string {
  const { thing, beside, others, person, opening, lead } = setting
  return JSON.stringify([[...concepts], kind, thing, [...beside], others, person, opening, lead])
}

/** The number under which a text is known; the next one where it is new. */
function numberOf(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  return number
}

/** Whether two numbers of two reports can be set beside one another: counts of one unit, sums in one currency, shares. */
export const areOfOneKind = ({ unit: a, value: one }: Told, { unit: b, value: other }: Told): boolean =>
  a.report !== b.report &&
  one.kind === other.kind &&
  (one.kind === 'count' ? one.unit === other.unit : currencyOf(one) === currencyOf(other))

/** Two concepts and more, what is counted apart, stand in both statements. */
function shareMatter({ unit, setting }: Told, other: Told): boolean {
  let shared = 0
  for (const concept of unit.concepts)
    if (/^[wse]:/.test(concept) && concept !== setting.thing && other.unit.concepts.has(concept)) shared++
  return shared >= FEWEST
}

/** Those that are likest to one another among the numbers of their two reports. */
function bestOf(links: readonly Link[]): Link[] {
  const best = new Map<Told, Map<number, number>>()
  const meet = (one: Told, { unit: { report } }: Told, chance: number): void => {
    const chances = best.get(one) ?? new Map<number, number>()
    if (chance > (chances.get(report) ?? 0)) best.set(one, chances.set(report, chance))
  }
  for (const { one, other, chance } of links) {
    meet(one, other, chance)
    meet(other, one, chance)
  }
  const isBest = (one: Told, { unit }: Told, chance: number): boolean =>
    best.get(one)?.get(unit.report) === chance
  return links.filter(
    link =>
      link.chance >= leastOf(link) &&
      isBest(link.one, link.other, link.chance) &&
      isBest(link.other, link.one, link.chance),
  )
}

const leastOf = ({ one, other }: Link): number =>
  [one, other].some(({ value }) => Number(value.value) < TEN && !isExact(value)) ? LIKELY_SMALL : LIKELY

/** "5.9 percent" is no small number of which a story has many. */
const isExact = ({ value }: Value): boolean => /\.\d*[1-9]/.test(value)

/** Both are told of now, and neither as what may come beside what is; what is long past is compared with what is told of the same day or year only. */
function areOfOneTime(a: Unit, b: Unit, { reports, world }: Provenance, year: string | null): boolean {
  if (areLongApart(a, b, reports)) return false
  const isPast = (unit: Unit): boolean => isHistory(unit, reports[unit.report] as Report, year, world.locale)
  const dates = a.values.filter(({ kind }) => kind === 'date').map(({ value }) => value)
  return (!isPast(a) && !isPast(b)) || b.values.some(({ value }) => dates.includes(value))
}

/** Numbers so far apart count two things, and a bound lets pass what it holds. */
function mayContradict({ value: one }: Told, { value: other }: Told): boolean {
  return timesApart(one, other) <= APART && !allows(one, other) && !allows(other, one)
}

/** What hangs together by links, in the order of the statements. */
function joined(links: readonly Link[]): Told[][] {
  const homes = new Map<Told, Told[]>()
  for (const { one, other } of links) {
    const [left, right] = [homes.get(one) ?? [one], homes.get(other) ?? [other]]
    if (left === right) continue
    left.push(...right)
    for (const each of left) homes.set(each, left)
  }
  return [...new Set(homes.values())]
}
