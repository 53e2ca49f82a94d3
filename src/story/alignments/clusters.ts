import { neighbours } from './neighbours.ts'
import { SHARED_RUN, compare } from './similarity.ts'
import type { Likeness, World } from './similarity.ts'
import type { Unit } from './units.ts'

/** Chance from which two statements are joined, best first. */
const LIKELY = 0.4
/** What every pair in a cluster must reach, so that no chain of look-alikes joins what nobody said together. */
const NEVER_BELOW = 0.1
/** Mean chance of all pairs between two clusters that are joined. */
const ON_AVERAGE = 0.4
/** Likeness below which two units are not compared: two that quote may be one by a few words, others only by all they say. */
const FAINT = 0.1
const FAINT_UNQUOTED = 0.25

/** A pair of units that may be one statement. */
interface Join {
  readonly a: number
  readonly b: number
  readonly like: Likeness
}

/** Groups the units that say one thing: best pairs first, and only where every pair of the group is compatible. */
export function cluster(units: readonly Unit[], world: World): number[][] {
  const cache = new Map<number, Likeness>()
  const like = (a: number, b: number): Likeness => {
    const key = Math.min(a, b) * units.length + Math.max(a, b)
    const known = cache.get(key)
    if (known) return known
    const made = compare(units[Math.min(a, b)] as Unit, units[Math.max(a, b)] as Unit, world)
    cache.set(key, made)
    return made
  }
  const pairs = neighbours(units, world, {
    unit: one => one.words.length >= 2,
    least: (a, b) => leastOf(units[a] as Unit, units[b] as Unit),
  })
    .map(([a, b]): Join => ({ a, b, like: compare(units[a] as Unit, units[b] as Unit, world) }))
    .filter(joins)
    .sort((x, y) => strength(y.like) - strength(x.like) || x.a - y.a || x.b - y.b)
  return agglomerate(units, pairs, like)
}

const strength = (like: Likeness): number => like.chance + Math.min(like.run, 12) / 12

/** Concepts that two statements must share, where no number is among them: one word in common makes a short one look like anything. */
const FEWEST = 2

function joins({ like }: Join): boolean {
  if (like.conflict !== undefined) return false
  if (like.run >= SHARED_RUN) return true
  if (like.dice >= ALIKE && like.matter >= FEWEST) return true
  return like.chance >= LIKELY && like.matter > 0 && (like.shared >= FEWEST || like.numbers > 0)
}

/** Dice from which two statements are one whatever else speaks against it. */
const ALIKE = 0.65

/** Headline, standfirst or first paragraph. */
export const isLead = (unit: Unit): boolean => unit.place <= 0

function agglomerate(
  units: readonly Unit[],
  pairs: readonly Join[],
  like: (a: number, b: number) => Likeness,
): number[][] {
  const home = new Map<number, number[]>()
  // groups that were found incompatible are not asked again until one of them has grown
  const apart = new WeakMap<number[], WeakSet<number[]>>()
  const groupOf = (unit: number): number[] => {
    const group = home.get(unit) ?? [unit]
    home.set(unit, group)
    return group
  }
  for (const { a, b } of pairs) {
    const left = groupOf(a)
    const right = groupOf(b)
    if (left === right || apart.get(left)?.has(right)) continue
    if (compatible(units, left, right, like)) {
      const joined = [...left, ...right].sort((x, y) => x - y)
      for (const unit of joined) home.set(unit, joined)
    } else {
      apart.set(left, (apart.get(left) ?? new WeakSet()).add(right))
      apart.set(right, (apart.get(right) ?? new WeakSet()).add(left))
    }
  }
  return [...new Set(home.values())]
    .filter(group => group.length > 1)
    .sort((x, y) => (x[0] as number) - (y[0] as number))
}

/** Members looked at on each side, so that the cost of a large group stays bounded. */
const LOOKED_AT = 12

function compatible(
  units: readonly Unit[],
  left: readonly number[],
  right: readonly number[],
  like: (a: number, b: number) => Likeness,
): boolean {
  let total = 0
  let pairs = 0
  for (const a of left.slice(0, LOOKED_AT)) {
    for (const b of right.slice(0, LOOKED_AT)) {
      const one = like(a, b)
      const fragments = one.run < SHARED_RUN && partsOfOne(units, a, b, [...left, ...right], like, true)
      // fragments of one quotation may each have a negation or number that the other was cut before
      if (one.conflict && !(fragments && /^(?:negation|number)$/.test(one.conflict))) return false
      const parts =
        one.run < SHARED_RUN && (fragments || partsOfOne(units, a, b, [...left, ...right], like, false))
      if (one.chance < NEVER_BELOW && one.run < SHARED_RUN && !parts) return false
      total += one.run >= SHARED_RUN || parts ? 1 : one.chance
      pairs++
    }
  }
  return total / pairs >= ON_AVERAGE
}

/** Share of its quoted words by which a fragment is part of a longer witness. */
const PART = 0.7

/** Two fragments of one long utterance need share no word: a third witness has both. */
function partsOfOne(
  units: readonly Unit[],
  a: number,
  b: number,
  all: readonly number[],
  like: (a: number, b: number) => Likeness,
  quotedOnly: boolean,
): boolean {
  const quoted = (at: number): number => (units[at] as Unit).quoted.length
  const isPart = (part: number, whole: number): boolean =>
    (quoted(part) > 0 && like(part, whole).run >= Math.max(SHARED_RUN, PART * quoted(part))) ||
    (!quotedOnly && like(part, whole).chance >= LIKELY)
  return all
    .slice(0, 2 * LOOKED_AT)
    .some(whole => whole !== a && whole !== b && isPart(a, whole) && isPart(b, whole))
}

const leastOf = (a: Unit, b: Unit): number | undefined =>
  mayMeet(a, b) ? (a.quoted.length > 0 && b.quoted.length > 0 ? FAINT : FAINT_UNQUOTED) : undefined

/** Statements of one report meet only as two renderings of one utterance or as headline and lead. */
const mayMeet = (a: Unit, b: Unit): boolean =>
  a.report !== b.report || (a.rendering !== 'own' && b.rendering !== 'own') || isLead(a) || isLead(b)
