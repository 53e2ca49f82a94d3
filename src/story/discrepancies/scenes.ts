import type { Value } from '../../model/index.ts'
import type { Provenance, Unit, World } from '../alignments/index.ts'
import { onceEach } from '../gather.ts'
import type { Claim } from './claims.ts'
import { APART, timesApart } from './figures.ts'

/** Statements of a report, from its head on, in which a story names its places: 0 is the first paragraph. */
const HEAD = 1
/** Days beyond which a dated number is that of another event; arrests are counted day by day. */
const DAYS = 7
/**
 * What tells of another place than the story does: `In Dornwall a gunman wounded three last year`. Its places are those that
 * some report names at its head, and those that more than half of the reports name.
 */
export const elsewhereIn = onceEach(({ units, reports, world }: Provenance): ((unit: Unit) => boolean) => {
  const own = new Set<string>()
  const naming = new Map<string, Set<number>>()
  for (const unit of units)
    for (const name of placesOf(unit, world)) {
      if (unit.place <= HEAD) own.add(name)
      naming.set(name, (naming.get(name) ?? new Set()).add(unit.report))
    }
  for (const [name, by] of naming) if (by.size * 2 > reports.length) own.add(name)
  return unit => {
    const places = placesOf(unit, world)
    return places.length > 0 && !places.some(name => own.has(name))
  }
})

const placesOf = ({ names }: Unit, { kindOf }: World): string[] =>
  [...names].filter(name => kindOf(name) === 'place')

/** The claims about what unfolds that count one scene: on days that go together, and of one size, but for what a report opens with. */
export function ofOneScene(claims: readonly Claim[], { reports }: Provenance): Claim[] {
  const published = ({ unit }: Claim): string | undefined => reports[unit.report]?.published?.slice(0, 10)
  const perDay = claims[0]?.event === 'ARREST'
  const dayOf = (claim: Claim): string | undefined =>
    dayIn(claim.unit.values) ?? (perDay ? published(claim) : undefined)
  const days = claims.map(dayOf)
  const main =
    commonest(days) ??
    claims
      .map(published)
      .filter(day => day !== undefined)
      .sort()[0]
  const near = claims.filter((_, i) => isNear(days[i], main, perDay ? 0 : DAYS))
  const base = near.filter(({ value }) => value.value === commonest(near.map(one => one.value.value)))
  return near.filter(
    claim =>
      claim.unit.place <= HEAD ||
      base.some(one => timesApart(one.value, claim.value) <= APART) ||
      base.every(one => {
        const [less, more] = [one, claim].sort((a, b) => Number(a.value.value) - Number(b.value.value))
        const [first, last] = [less, more].map(each => each && published(each))
        return first !== undefined && last !== undefined && first < last
      }),
  )
}

/** The only day or month that some values name. */
function dayIn(values: readonly Value[]): string | undefined {
  const days = values.filter(({ kind, value }) => /^(?:date|time)$/.test(kind) && /^\d{4}-\d\d/.test(value))
  return days.length === 1 ? days[0]?.value.slice(0, 10) : undefined
}

/** What most have; the first of those where several are as common. */
function commonest(values: readonly (string | undefined)[]): string | undefined {
  const known = values.filter(value => value !== undefined)
  const [most] = [...Map.groupBy(known, value => value).values()].toSorted((a, b) => b.length - a.length)
  return most?.[0]
}

/** A day is so many days from another, or is not known; a month holds its days. */
function isNear(day: string | undefined, main: string | undefined, days: number): boolean {
  if (day === undefined || main === undefined) return true
  if (day.length < 10 || main.length < 10) return main.startsWith(day.slice(0, 7))
  return Math.abs(Date.parse(day) - Date.parse(main)) / 86_400_000 <= days
}

/** The word behind a duration: what lasts, or how it lasts. */
const LASTING = /^[\s-]*(\p{L}+)/u
/** Characters behind it. */
const BEHIND = 24

/** Some of several claims. */
type OfOne = (claims: readonly Claim[]) => Claim[]

/**
 * Leaves out the claims of which somebody gives two numbers for one thing in one report, its parts too: those are two things of one name,
 * but what one report has from two may be one.
 */
export const ofOneThing = onceEach(({ units, reports, world }: Provenance): OfOne => {
  const told = new Map<string, Map<string, Set<string>>>()
  const thingOf = ({ kind, of, end }: Value, report: number): string | undefined =>
    kind === 'duration'
      ? LASTING.exec(reports[report]?.text.slice(end, end + BEHIND) ?? '')?.[1]?.toLowerCase()
      : of
  const { stem, quantities } = world.locale
  const keyOf = ({ kind, unit }: Value, of: string | undefined): string =>
    `${kind} ${of === undefined ? '' : stem(of)} ${unit ?? ''}`
  for (const { report, values, sources } of units)
    for (const [i, value] of values.entries()) {
      const next = values[i + 1]
      const between = reports[report]?.text.slice(value.end, next?.start)
      const isPart = next?.kind === value.kind && quantities.ofWhole.test(between ?? '')
      const key = keyOf(value, thingOf(value, report) ?? (isPart ? next.of : undefined))
      const byHolder = told.get(key) ?? new Map<string, Set<string>>()
      const holder = `${report} ${sources.at(-1) ?? ''}`
      byHolder.set(holder, (byHolder.get(holder) ?? new Set()).add(value.value))
      told.set(key, byHolder)
    }
  const beside = new Map([...told].map(([key, byHolder]) => [key, besideEach([...byHolder.values()])]))
  /** What a claim counts; a duration of nobody knows what is of no one thing. */
  const keyOfClaim = ({ unit, value }: Claim): string | undefined => {
    const thing = thingOf(value, unit.report)
    return thing === undefined && value.kind === 'duration' ? undefined : keyOf(value, thing)
  }
  return claims => {
    const keys = claims.map(keyOfClaim)
    const present = new Map<string | undefined, Set<string>>()
    for (const [i, key] of keys.entries())
      present.set(key, (present.get(key) ?? new Set()).add((claims[i] as Claim).value.value))
    return claims.filter(({ value }, i) => {
      const key = keys[i]
      const others = key === undefined ? undefined : beside.get(key)?.get(value.value)
      return !others || ![...others].some(other => present.get(key)?.has(other))
    })
  }
})

/** By each value those that somebody gives beside it. */
function besideEach(told: readonly ReadonlySet<string>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const values of told)
    for (const one of values)
      for (const other of values) if (other !== one) found.set(one, (found.get(one) ?? new Set()).add(other))
  return found
}
