import { LOOKED_AT, NEVER_BELOW, sureness } from './clusters.ts'
import type { Joinable } from './clusters.ts'
import { compare, isMatter } from './similarity.ts'
import type { World } from './similarity.ts'
import type { Unit } from './units.ts'

/** Mean chance with all of a group from which a statement of another one is its guest; .3 finds .2 points fewer pairs on tuning, and no more are right. */
const WELCOME = 0.2
/** Concepts that a guest shares with somebody of the group beside those for which it stands in its own, one of them matter; one: .5 more found, .8 fewer right. */
const FRESH = 2

/**
 * `The talks ended at 2:40 a.m. after 14 hours` stands with those who tell when they ended, and is a guest of those who tell how long
 * they lasted: a statement of several facts witnesses each of them. Groups hold indices of units; the pairs are those that are likely, best first. Of each group, by its index, its guests.
 */
export function guestsOf(
  groups: readonly (readonly number[])[],
  pairs: readonly Joinable[],
  units: readonly Unit[],
  world: World,
): ReadonlyMap<number, readonly number[]> {
  const home: (number | undefined)[] = units.map(() => undefined)
  for (const [at, group] of groups.entries()) for (const unit of group) home[unit] = at
  const found = new Map<number, number[]>()
  const isOwn = units.map(({ report }) => world.textOf[report] === report)
  // a copy has no say, and is no guest; who quotes belongs into the apparatus, with all of its words
  const mayVisit = units.map(
    ({ rendering }, at) => isOwn[at] && rendering !== 'direct' && rendering !== 'mixed',
  )
  const voices = groups.map(group => group.filter(one => isOwn[one]))
  const visit = (guest: number, host: number): void => {
    const [own, at] = [home[guest], home[host]]
    if (own === undefined || at === undefined || own === at || !mayVisit[guest]) return
    const guests = found.get(at) ?? []
    const theirs = [...(voices[at] as readonly number[]), ...guests]
    if (theirs.length > 0 && isWelcome(guest, voices[own] as readonly number[], theirs, units, world))
      found.set(at, [...guests, guest])
  }
  for (const { a, b } of pairs) {
    visit(a, b)
    visit(b, a)
  }
  return found
}

/** Whether a unit of one group tells besides what another one tells, of whom none is its own report. */
function isWelcome(
  guest: number,
  own: readonly number[],
  theirs: readonly number[],
  units: readonly Unit[],
  world: World,
): boolean {
  const unit = units[guest] as Unit
  const textOf = (at: number): number | undefined => world.textOf[(units[at] as Unit).report]
  // a copy of it makes no second voice in its own group
  if (own.every(at => textOf(at) === textOf(guest)) || theirs.some(at => textOf(at) === textOf(guest)))
    return false
  const rest = beside(
    unit,
    own.filter(at => at !== guest).map(at => units[at] as Unit),
  )
  const some = theirs.slice(0, LOOKED_AT)
  const isTold = (at: number): boolean => {
    const shared = rest.filter(one => units[at]?.concepts.has(one))
    return shared.length >= FRESH && shared.some(isMatter)
  }
  if (!some.some(isTold)) return false
  let total = 0
  for (const at of some) {
    const like = compare(unit, units[at] as Unit, world)
    const sure = sureness(unit, units[at] as Unit, like, world)
    if (like.conflict !== undefined || sure < NEVER_BELOW) return false
    total += sure
  }
  return total / some.length >= WELCOME
}

/** What a unit tells besides what most others of its group have in common with it. */
function beside(unit: Unit, others: readonly Unit[]): string[] {
  const some = others.slice(0, LOOKED_AT)
  return [...unit.concepts].filter(
    concept => 2 * some.filter(one => one.concepts.has(concept)).length < some.length,
  )
}
