import type { Report, Value } from '../../model/index.ts'
import { neighbours } from '../alignments/index.ts'
import type { Provenance, Unit, World } from '../alignments/index.ts'
import { currencyOf, isFrequency, isSummand } from './claims.ts'
import type { Claim } from './claims.ts'
import { isAge, isHistory, isPartial } from './exempt.ts'
import { APART, timesApart } from './figures.ts'
import { chanceOfOne, settingOf } from './number-evidence.ts'
import type { Setting } from './number-evidence.ts'
import { areLongApart } from './own-days.ts'
import { isOpen } from './polarity.ts'

/** Chance from which two numbers are taken for numbers of one thing: what differs from .45 on is a disagreement oftener than not on real events. */
const LIKELY = 0.45
/** The same of numbers below TEN, of which a story has many. */
const LIKELY_SMALL = 0.6
const TEN = 10
/** Likeness, values and all, below which two statements are not looked at. */
const FAINT = 0.15

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
 * Numbers that reports tell in like words, slot by slot, whatever they are: `the strike emptied 340 berths` and `some 290 berths lay empty`. Each
 * is linked with the number of another report that is likest to it, if it is likest to that one's as well.
 */
export function likeSlots(provenance: Provenance, year: string | null): readonly (readonly Claim[])[] {
  const told = toldIn(provenance)
  const links = bestOf(linksAmong(told, provenance))
  const both = tellingBoth(told.flat())
  const kept = links.filter(
    ({ one, other }) =>
      one.value.value === other.value.value ||
      (mayContradict(one, other) &&
        !both(one, other) &&
        isOpen(one.unit) === isOpen(other.unit) &&
        !areLongApart(one.unit, other.unit, provenance.reports) &&
        areOfOneTime(one.unit, other.unit, provenance.reports, year)),
  )
  return joined(kept)
}

/** Whether some report gives both numbers for things of one name: they are of two. */
function tellingBoth(told: readonly Told[]): (one: Told, other: Told) => boolean {
  const keyOf = ({ value: { kind, value }, setting: { thing } }: Told): string => `${kind} ${value} ${thing}`
  const reportsWith = new Map<string, Set<number>>()
  for (const one of told)
    reportsWith.set(keyOf(one), (reportsWith.get(keyOf(one)) ?? new Set()).add(one.unit.report))
  return (one, other) => {
    const [mine, theirs] = [one, other].map(each => reportsWith.get(keyOf(each)) as Set<number>)
    return [...(mine ?? [])].some(report => theirs?.has(report))
  }
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
    !isAge(value, report, locale)
  )
}

/** Who may be told of one thing, with the chance that it is. */
function linksAmong(told: readonly (readonly Told[])[], { units, world }: Provenance): Link[] {
  const nearest = neighbours(units, world, {
    unit: (_, at) => (told[at]?.length ?? 0) > 0,
    least: FAINT,
  })
  return nearest.flatMap((others, j) =>
    others.flatMap(i =>
      (told[i] ?? []).flatMap(one =>
        (told[j] ?? []).flatMap((other): Link[] => {
          if (!areOfOneKind(one, other) || world.textOf[one.unit.report] === world.textOf[other.unit.report])
            return []
          return [{ one, other, chance: chanceOfOne(one, other, world) }]
        }),
      ),
    ),
  )
}

export const areOfOneKind = ({ unit: a, value: one }: Told, { unit: b, value: other }: Told): boolean =>
  a.report !== b.report &&
  one.kind === other.kind &&
  (one.kind === 'count' ? one.unit === other.unit : currencyOf(one) === currencyOf(other))

/** Those that are likest to one another among the numbers of their two reports. */
function bestOf(links: readonly Link[]): Link[] {
  const best = new Map<string, number>()
  const keys = ({ one, other }: Link): string[] => [
    `${one.unit.at} ${one.value.start} ${other.unit.report}`,
    `${other.unit.at} ${other.value.start} ${one.unit.report}`,
  ]
  for (const link of links)
    for (const key of keys(link)) best.set(key, Math.max(best.get(key) ?? 0, link.chance))
  return links.filter(
    link => link.chance >= leastOf(link) && keys(link).every(key => best.get(key) === link.chance),
  )
}

const leastOf = ({ one, other }: Link): number =>
  Math.min(Number(one.value.value), Number(other.value.value)) < TEN ? LIKELY_SMALL : LIKELY

/** What is long past is compared with what is told of the same day or year only. */
function areOfOneTime(a: Unit, b: Unit, reports: readonly Report[], year: string | null): boolean {
  const [past, other] = [a, b].map(unit => isHistory(unit, reports[unit.report] as Report, year))
  const dates = a.values.filter(({ kind }) => kind === 'date').map(({ value }) => value)
  return (!past && !other) || b.values.some(({ value }) => dates.includes(value))
}

/** Numbers so far apart count two things, and a bound lets pass what it holds. */
function mayContradict({ value: one }: Told, { value: other }: Told): boolean {
  return timesApart(one, other) <= APART && !allows(one, other) && !allows(other, one)
}

/** "More than 250" lets 300 pass. */
const allows = ({ mod, value }: Value, other: Value): boolean =>
  (mod === 'min' && Number(other.value) >= Number(value)) ||
  (mod === 'max' && Number(other.value) <= Number(value))

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
