import { scoreOf } from './similarity.ts'
import type { World } from './similarity.ts'
import type { Unit } from './units.ts'

/** Which units are worth comparing. */
export interface Worth {
  /** Whether a unit, by its index too, is compared at all. */
  readonly unit: (unit: Unit, at: number) => boolean
  /** Likeness, 0..1, below which no two units are compared; more than 0. */
  readonly least: number
  /** What `leastOf` asks of a unit, by its index, beside its concepts; nothing where it is not given. */
  readonly kind?: (at: number) => string
  /** The likeness from which two units, by their indices, are compared; undefined: never. Asked once for all units of one kind with the same concepts; `least` where it is not given. */
  readonly leastOf?: (a: number, b: number) => number | undefined
  /** Whether two units, by their indices, are not compared, be they ever so alike; none where it is not given. */
  readonly apart?: (a: number, b: number) => boolean
}

/**
 * Earlier units that each unit is compared with, the likest: in a story of a thousand reports one sentence has a thousand
 * witnesses, and two dozen of them show as well as all whether it belongs to them.
 */
const NEAREST = 24

const NOBODY: readonly number[] = []

/** Units of one kind with the same concepts in the same order: all that is asked of one of them holds for the others. */
interface Peers {
  readonly concepts: readonly string[]
  /** Indices of the units, ascending. */
  readonly members: number[]
}

/** Units that another one may be compared with. */
interface Candidate {
  readonly members: readonly number[]
  readonly score: number
  /** Place, among the concepts of the other one, of the first that both have. */
  readonly place: number
}

/** Of each unit, by its index, the earlier ones that it is compared with. */
export type Nearest = readonly (readonly number[])[]

/**
 * The units worth comparing in full. Likeness is summed over an index from concepts to units: two with nothing in
 * common cost nothing, and those that have the same concepts cost as much as one of them.
 */
export function neighbours(units: readonly Unit[], world: World, worth: Worth): Nearest {
  const all = peersOf(units, worth)
  const index = new Map<string, number[]>()
  for (const [at, { concepts }] of all.entries()) {
    for (const concept of concepts) {
      const holders = index.get(concept)
      if (holders === undefined) index.set(concept, [at])
      else holders.push(at)
    }
  }
  const totals = Float64Array.from(all, one => world.stakeOf(units[one.members[0] as number] as Unit).total)
  const tally: Tally = {
    sums: new Float64Array(all.length),
    touched: new Uint32Array(all.length),
    places: new Uint32Array(all.length),
    first: Uint32Array.from(all, one => one.members[0] as number),
  }
  const nearest: (readonly number[])[] = units.map(() => NOBODY)
  for (const [at, one] of all.entries()) {
    const candidates = candidatesOf(at, all, index, totals, tally, world, worth)
    for (const member of one.members) nearest[member] = likest(member, candidates, units.length, worth)
  }
  return nearest
}

function peersOf(units: readonly Unit[], worth: Worth): Peers[] {
  const found = new Map<string, Peers>()
  for (const [at, unit] of units.entries()) {
    if (!worth.unit(unit, at)) continue
    const concepts = [...unit.concepts]
    const key = `${worth.kind?.(at) ?? ''}\n${concepts.join('\n')}`
    const held = found.get(key)
    if (held) held.members.push(at)
    else found.set(key, { concepts, members: [at] })
  }
  return [...found.values()]
}

/** Room for the summing. */
interface Tally {
  /** What is shared with each; all noughts, before and after. */
  readonly sums: Float64Array
  /** Those with whom anything is shared, in the order in which they are met. */
  readonly touched: Uint32Array
  /** At which concept each of them was met. */
  readonly places: Uint32Array
  /** The first unit of each, ascending. */
  readonly first: Uint32Array
}

/** Who shares enough with some units, the likest first. */
function candidatesOf(
  at: number,
  all: readonly Peers[],
  index: ReadonlyMap<string, readonly number[]>,
  totals: Float64Array,
  { sums, touched, places, first }: Tally,
  { weights }: World,
  { least, leastOf = () => least }: Worth,
): Candidate[] {
  const { concepts, members } = all[at] as Peers
  const total = totals[at] as number
  const last = members.at(-1) as number
  let met = 0
  for (const [place, concept] of concepts.entries()) {
    const weight = weights.get(concept) ?? 0
    // what only copies say weighs nothing
    if (weight === 0) continue
    for (const other of index.get(concept) ?? []) {
      // these and those behind them have no earlier unit
      if ((first[other] as number) >= last) break
      const sum = sums[other] as number
      if (sum === 0) {
        touched[met] = other
        places[met++] = place
      }
      sums[other] = sum + weight
    }
  }
  const found: Candidate[] = []
  for (let i = 0; i < met; i++) {
    const other = touched[i] as number
    const score = scoreOf(sums[other] as number, totals[other] as number, total)
    sums[other] = 0
    if (score < least) continue
    const theirs = (all[other] as Peers).members
    const enough = leastOf(theirs[0] as number, members[0] as number)
    if (enough !== undefined && score >= enough)
      found.push({ members: theirs, score, place: places[i] as number })
  }
  return found.sort((a, b) => b.score - a.score)
}

/** The earlier units that one is most like: likest first where there are more than are compared, else in the order in which they were met. */
function likest(at: number, candidates: readonly Candidate[], size: number, { apart }: Worth): number[] {
  const found: number[] = []
  for (let i = 0; i < candidates.length && found.length <= NEAREST; ) {
    const { score } = candidates[i] as Candidate
    const equals: number[] = []
    for (; candidates[i]?.score === score; i++) {
      const { members, place } = candidates[i] as Candidate
      // of equals the earliest come first: more than these can change nothing
      let open = NEAREST + 1 - found.length
      for (const other of members) {
        if (other >= at || open === 0) break
        if (apart?.(other, at)) continue
        equals.push(place * size + other)
        open--
      }
    }
    if (equals.length > 1) equals.sort((a, b) => (a % size) - (b % size))
    for (const one of equals) found.push(one)
  }
  if (found.length <= NEAREST) found.sort((a, b) => a - b)
  return found.slice(0, NEAREST).map(one => one % size)
}
