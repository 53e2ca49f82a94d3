import { LOOKED_AT } from './clusters.ts'
import type { Provenance } from './origins.ts'
import { chanceOf, compare } from './similarity.ts'
import type { Likeness, World } from './similarity.ts'
import type { Unit } from './units.ts'

/** Chance from which what a report has from an outlet is the likest statement of that outlet's own report; from .1 the twelve stories measured have the same, from .3 .2 points fewer utterances. */
const RELAYED = 0.2
/** How many times as high its odds must be as those of the next best one there; twice finds the same, eight times .2 points fewer utterances. */
const CLEAR = 4
/** Held reports of one outlet beyond which nobody knows from which of them it was taken, and looking would cost too much; no story for tuning has more than two. */
const FEW = 3

/** Groups of statements after what was relayed has joined them, and those that it changed. */
interface Relayed {
  readonly groups: readonly (readonly number[])[]
  readonly joined: ReadonlySet<readonly number[]>
}

/** A statement and the one of its outlet's report that it retells. */
interface Retelling {
  readonly unit: number
  readonly of: number
  readonly chance: number
}

/**
 * `Vale told the Courier that the pumps had been left to rot` stands in the Courier's own report, though she says there that they
 * rusted for want of grease: what a report has from another one, and no third one tells, joins the statement there that it is
 * likest to, on less likeness than two strangers need and by a clear margin over the next. Groups hold indices of units.
 */
export function withRelayed(
  groups: readonly (readonly number[])[],
  { units, world, reports, publishedBy }: Pick<Provenance, 'units' | 'world' | 'reports' | 'publishedBy'>,
): Relayed {
  const home: (readonly number[])[] = units.map((_, at) => [at])
  for (const group of groups) for (const unit of group) home[unit] = group
  const groupOf = (unit: number): readonly number[] => home[unit] as readonly number[]
  // a report that names no outlet is that of the agency that it credits
  const isOf = (source: string, report: number): boolean =>
    world.publishes(source, report) ||
    (reports[report]?.outlet === null && publishedBy(report).includes(source))
  const joined = new Set<readonly number[]>()
  for (const { unit, of } of retellings(units, groupOf, isOf, world)) {
    const [left, right] = [groupOf(unit), groupOf(of)]
    if (!mayJoin(unit, left, right, units, world)) continue
    const group = [...left, ...right].sort((a, b) => a - b)
    for (const old of [left, right]) joined.delete(old)
    for (const member of group) home[member] = group
    joined.add(group)
  }
  return { groups: [...new Set(home)].filter(group => group.length > 1), joined }
}

/** What is relayed with what it retells, the likeliest first. */
function retellings(
  units: readonly Unit[],
  groupOf: (unit: number) => readonly number[],
  isOf: (source: string, report: number) => boolean,
  world: World,
): Retelling[] {
  const byReport = Map.groupBy(units.keys(), at => (units[at] as Unit).report)
  const heldOf = new Map<string, readonly number[]>()
  const held = (source: string): readonly number[] => {
    const known =
      heldOf.get(source) ?? [...byReport.keys()].filter(at => world.textOf[at] === at && isOf(source, at))
    heldOf.set(source, known)
    return known.length > FEW ? [] : known
  }
  const found = units.flatMap((unit, at): Retelling[] => {
    const textOf = (one: number): number | undefined => world.textOf[(units[one] as Unit).report]
    if (textOf(at) !== unit.report || unit.words.length < 2) return []
    // what others tell as well stands where they put it
    if (groupOf(at).some(one => textOf(one) !== unit.report)) return []
    const reports = new Set(unit.sources.flatMap(source => (source === null ? [] : held(source))))
    return [...reports].flatMap(report =>
      report === unit.report ? [] : likest(at, byReport.get(report) ?? [], units, groupOf, world),
    )
  })
  return found.sort((x, y) => y.chance - x.chance || x.unit - y.unit || x.of - y.of)
}

/** The one among some units that another one clearly retells, if there is one. */
function likest(
  unit: number,
  others: readonly number[],
  units: readonly Unit[],
  groupOf: (unit: number) => readonly number[],
  world: World,
): Retelling[] {
  const mine = units[unit] as Unit
  const rated = others
    .filter(other => (units[other] as Unit).words.length >= 2)
    .map(other => {
      const theirs = units[other] as Unit
      const like = likeness(unit, other, units, world)
      return { other, chance: like.conflict ? 0 : chanceOf(like, mine, theirs, world) }
    })
    .sort((x, y) => y.chance - x.chance || x.other - y.other)
  const [best] = rated
  if (best === undefined || best.chance < RELAYED) return []
  const next = rated.find(({ other }) => groupOf(other) !== groupOf(best.other))
  if (next !== undefined && oddsOf(best.chance) < CLEAR * oddsOf(next.chance)) return []
  return [{ unit, of: best.other, chance: best.chance }]
}

const oddsOf = (chance: number): number => chance / (1 - chance)

/** Whether no text tells both, and nobody in the other group stands against what is relayed. */
function mayJoin(
  unit: number,
  left: readonly number[],
  right: readonly number[],
  units: readonly Unit[],
  world: World,
): boolean {
  const textOf = (at: number): number | undefined => world.textOf[(units[at] as Unit).report]
  const texts = new Set(left.map(textOf))
  if (right.some(at => texts.has(textOf(at)))) return false
  return right.slice(0, LOOKED_AT).every(other => likeness(unit, other, units, world).conflict === undefined)
}

const likeness = (a: number, b: number, units: readonly Unit[], world: World): Likeness =>
  compare(units[Math.min(a, b)] as Unit, units[Math.max(a, b)] as Unit, world)
