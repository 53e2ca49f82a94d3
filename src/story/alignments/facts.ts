import { chanceOf, compare, isMatter, stakeOf } from './similarity.ts'
import type { Likeness, Stake, World } from './similarity.ts'
import { partsOf } from './parts.ts'
import type { Part } from './parts.ts'
import type { Provenance } from './origins.ts'
import type { Unit } from './units.ts'

/** Things that two parts of statements must have in common. */
const SHARED = 3
/** Those among them that are no names and no dates. */
const MATTER = 2
/** How many parts may have a concept by which others are looked up: what all tell leads to nobody. */
const HOLDERS = 64
/** What the evidence must come to for two parts to tell one fact. */
const LIKELY = 0.8
/** Chance that every two of a group must reach. */
const NEVER = 0.2

/** Two parts that may tell one fact, by their indices. */
interface Match {
  readonly a: number
  readonly b: number
  readonly sum: number
}

/**
 * The facts that statements tell beside those for which they were aligned: parts of statements, by report at most one, each the likest
 * of its report to the others. Groups of two and more.
 */
export function factsAmong(
  { units, reports, world }: Pick<Provenance, 'units' | 'reports' | 'world'>,
  areJoined: (a: Unit, b: Unit) => boolean,
): Unit[][] {
  const isOwn = (unit: Unit): boolean => world.textOf[unit.report] === unit.report
  const parts = distinct(
    units
      .filter(unit => isOwn(unit) && !unit.isFrame && unit.role === 'body' && unit.concepts.size >= SHARED)
      .flatMap(unit => partsOf(unit, reports[unit.report]?.text ?? '', world.locale))
      .filter(({ telling }) => telling.size >= SHARED),
  )
  const narrow = worldOfParts(parts, world)
  const all = matches(parts, world)
  const open = all.filter(({ a, b }) => !areJoined((parts[a] as Part).whole, (parts[b] as Part).whole))
  const rated = mutual(open, all, parts)
    .flatMap(({ a, b, sum, margin }) => {
      const [left, right] = [(parts[a] as Part).unit, (parts[b] as Part).unit]
      // who quotes belongs into an apparatus that has all quoted words
      if (left.quoted.length > 0 || right.quoted.length > 0) return []
      const like = compare(left, right, narrow)
      if (like.conflict !== undefined) return []
      const worth = worthOf(like, chanceOf(like, left, right, narrow), sum, margin)
      return worth >= LIKELY ? [{ a, b, worth }] : []
    })
    .sort((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b)
  return grouped(rated, parts, (a, b) => fit(a, b, narrow))
}

/** How many parts that tell the same in the same words stand for all of them. */
const SAME = 3

/** A few of those that have the same things in the same order: in a large story one sentence stands in a hundred reports. */
function distinct(parts: readonly Part[]): Part[] {
  const counts = new Map<string, number>()
  return parts.filter(({ unit }) => {
    const key = [...unit.concepts].join('\n')
    const count = 1 + (counts.get(key) ?? 0)
    counts.set(key, count)
    return count <= SAME
  })
}

/** The same world for parts: what a part has at stake is found out once. */
export function worldOfParts(parts: readonly Part[], world: World): World {
  // where a part stands is where its statement stands
  const known = { ...world, numbers: new Map<string, number>() }
  const stakes = new Map<Unit, Stake>()
  const wholes = new Map(parts.map(({ whole, unit }) => [unit, whole]))
  return {
    ...world,
    judged: new Map(),
    stakeOf: unit => {
      const whole = wholes.get(unit)
      if (whole === undefined || whole === unit) return world.stakeOf(unit)
      const held = stakes.get(unit)
      if (held) return held
      const { around, beside } = world.stakeOf(whole)
      const stake = { ...stakeOf(unit, known), around, beside, peers: undefined }
      stakes.set(unit, stake)
      return stake
    },
  }
}

/** Every two parts of two reports that have enough in common, and what that weighs. */
function matches(parts: readonly Part[], { weights }: World): Match[] {
  const holders = new Map<string, number[]>()
  for (const [at, { telling }] of parts.entries())
    for (const concept of telling) {
      const held = holders.get(concept)
      if (held === undefined) holders.set(concept, [at])
      else held.push(at)
    }
  const found: Match[] = []
  const counts = new Uint8Array(parts.length)
  for (const [b, { unit, telling }] of parts.entries()) {
    const met: number[] = []
    const common: string[] = []
    for (const concept of telling) {
      const held = holders.get(concept) as number[]
      if (held.length > HOLDERS) common.push(concept)
      else
        for (const a of held) {
          if (a >= b) break
          if ((parts[a] as Part).unit.report === unit.report) continue
          if (counts[a] === 0) met.push(a)
          counts[a] = (counts[a] as number) + 1
        }
    }
    for (const a of met) {
      const least = SHARED - common.length
      const isEnough = (counts[a] as number) >= least
      counts[a] = 0
      const sum = isEnough ? sumOf(telling, (parts[a] as Part).telling, weights) : undefined
      if (sum !== undefined) found.push({ a, b, sum })
    }
  }
  return found
}

/** What two parts have in common weighs; undefined where it is too little. */
function sumOf(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weights: World['weights'],
): number | undefined {
  let [shared, matter, sum] = [0, 0, 0]
  for (const concept of one) {
    if (!other.has(concept)) continue
    shared++
    if (isMatter(concept)) matter++
    sum += weights.get(concept) ?? 0
  }
  return shared >= SHARED && matter >= MATTER ? sum : undefined
}

/** A match with how much more the two have in common than either has with another part of the other's report. */
interface Mutual extends Match {
  readonly margin: number
}

/** Those of some matches in which each is the likest to the other of all parts of its report. */
function mutual(some: readonly Match[], all: readonly Match[], parts: readonly Part[]): Mutual[] {
  const size = 1 + Math.max(0, ...parts.map(({ unit }) => unit.report))
  const keyOf = (one: number, other: number): number => one * size + (parts[other] as Part).unit.report
  /** How much each part of some match has in common with the likest part of a report, and with the next. */
  const best = new Map<number, [number, number]>()
  for (const { a, b } of some) best.set(keyOf(a, b), [0, 0]).set(keyOf(b, a), [0, 0])
  for (const { a, b, sum } of all)
    for (const key of [keyOf(a, b), keyOf(b, a)]) {
      const held = best.get(key)
      if (held === undefined || sum <= held[1]) continue
      if (sum > held[0]) held[1] = held[0]
      else held[1] = sum
      held[0] = Math.max(held[0], sum)
    }
  return some.flatMap(one => {
    const held = [keyOf(one.a, one.b), keyOf(one.b, one.a)].map(key => best.get(key) as [number, number])
    if (held.some(([first]) => one.sum < first)) return []
    return [{ ...one, margin: one.sum - Math.max(...held.map(([, second]) => second)) }]
  })
}

/** What speaks for two parts telling one fact, above 0 where it is likelier than not; learned on 22 events, each measured by what was learned on the others. */
const worthOf = ({ dice, shared }: Likeness, chance: number, sum: number, margin: number): number =>
  0.63 * Math.log(chance / (1 - chance)) + 1.1 * dice + 0.09 * sum - 0.12 * shared + 0.06 * margin - 0.07

/** Whether two parts may stand in one group. */
function fit(a: Unit, b: Unit, world: World): boolean {
  if (a.report === b.report) return false
  const [left, right] = a.at < b.at ? [a, b] : [b, a]
  const like = compare(left, right, world)
  return like.conflict === undefined && chanceOf(like, left, right, world) >= NEVER
}

/** Joins matches, best first, to groups in which no report tells twice and nobody stands against another. */
export function grouped(
  rated: readonly { readonly a: number; readonly b: number }[],
  parts: readonly Part[],
  fits: (a: Unit, b: Unit) => boolean,
): Unit[][] {
  const home = new Map<number, number[]>()
  const groupOf = (at: number): number[] => home.get(at) ?? [at]
  const unitAt = (at: number): Unit => (parts[at] as Part).unit
  for (const { a, b } of rated) {
    const [left, right] = [groupOf(a), groupOf(b)]
    if (left === right) continue
    if (!left.every(one => right.every(other => fits(unitAt(one), unitAt(other))))) continue
    const all = [...left, ...right].sort((x, y) => x - y)
    for (const one of all) home.set(one, all)
  }
  return [...new Set(home.values())].map(group => group.map(unitAt))
}
