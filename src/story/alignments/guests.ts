import { putUnder } from '../gather.ts'
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
  const textsOf = (some: readonly number[]): number[] =>
    some.map(one => world.textOf[(units[one] as Unit).report] as number)
  const hosts = voices.map((some): Host => {
    const texts = new Set(textsOf(some))
    return { asked: some.slice(0, LOOKED_AT), texts, isOneText: texts.size < 2 }
  })
  const visit = (guest: number, host: number): void => {
    const [own, at] = [home[guest], home[host]]
    if (own === undefined || at === undefined || own === at || !mayVisit[guest]) return
    const { asked, texts } = hosts[at] as Host
    const text = world.textOf[(units[guest] as Unit).report] as number
    // a copy of it makes no second voice in its own group
    if (asked.length === 0 || texts.has(text) || (hosts[own] as Host).isOneText) return
    if (!isWelcome(guest, voices[own] as readonly number[], asked, units, world)) return
    putUnder(found, at, guest)
    texts.add(text)
    if (asked.length < LOOKED_AT) asked.push(guest)
  }
  for (const { a, b } of pairs) {
    visit(a, b)
    visit(b, a)
  }
  return found
}

/** Those of a group that are asked, its own first and then its guests, and the texts of all that it has. */
interface Host {
  readonly asked: number[]
  readonly texts: Set<number>
  /** Its own are all of one text. */
  readonly isOneText: boolean
}

/** Whether a unit of one group tells besides what those who are asked of another one tell. */
function isWelcome(
  guest: number,
  own: readonly number[],
  asked: readonly number[],
  units: readonly Unit[],
  world: World,
): boolean {
  const unit = units[guest] as Unit
  const others = own.slice(0, LOOKED_AT + 1).filter(at => at !== guest)
  const rest = beside(
    unit,
    others.slice(0, LOOKED_AT).map(at => units[at] as Unit),
  )
  const isTold = (at: number): boolean => {
    const shared = rest.filter(one => units[at]?.concepts.has(one))
    return shared.length >= FRESH && shared.some(isMatter)
  }
  if (!asked.some(isTold)) return false
  let total = 0
  for (const at of asked) {
    const like = compare(unit, units[at] as Unit, world)
    const sure = sureness(unit, units[at] as Unit, like, world)
    if (like.conflict !== undefined || sure < NEVER_BELOW) return false
    total += sure
  }
  return total / asked.length >= WELCOME
}

/** What a unit tells besides what most others of its group have in common with it. */
const beside = (unit: Unit, others: readonly Unit[]): string[] =>
  [...unit.concepts].filter(
    concept => 2 * others.filter(one => one.concepts.has(concept)).length < others.length,
  )
