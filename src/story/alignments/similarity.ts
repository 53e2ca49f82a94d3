import type { Locale } from '../../locales/index.ts'
import { sharedRun } from './runs.ts'
import type { Unit } from './units.ts'

/** Weight of each concept of a story: rare ones tell more (inverse document frequency over units, Spärck Jones 1972). */
export type Weights = ReadonlyMap<string, number>

/** Weighs the concepts of a story. */
export function weigh(units: readonly Unit[]): Weights {
  const counts = new Map<string, number>()
  for (const unit of units)
    for (const concept of unit.concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1)
  const total = units.length
  return new Map([...counts].map(([concept, count]) => [concept, Math.log(1 + total / count)]))
}

/** The weight of all concepts of each unit. */
export function weighAll(units: readonly Unit[], weights: Weights): ReadonlyMap<Unit, number> {
  const total = (unit: Unit): number => {
    let sum = 0
    for (const concept of unit.concepts) sum += weights.get(concept) ?? 0
    return sum
  }
  return new Map(units.map(unit => [unit, total(unit)]))
}

/** How alike two units are, and on what the judgement rests. */
export interface Likeness {
  /** Mean of Dice and containment, 0..1. */
  readonly score: number
  /** Dice alone, 0..1: high only where neither says much more than the other. */
  readonly dice: number
  /** Concepts in common. */
  readonly shared: number
  /** Words in quotation marks that run alike in both. */
  readonly run: number
  /** Why they can never be one statement; undefined where they can. */
  readonly conflict?: 'negation' | 'sense' | 'number' | 'speaker' | 'name'
}

/** Entities and other facts that the comparison needs to know. */
export interface World {
  readonly locale: Locale
  readonly weights: Weights
  /** Weight of all concepts of each unit. */
  readonly totals: ReadonlyMap<Unit, number>
  readonly kindOf: (entity: string) => string
  /** News agencies, papers and unnamed sources, which may relay what a person says. */
  readonly relays: (entity: string) => boolean
}

/** Words that two quotations must share in order for them to be one utterance. */
export const SHARED_RUN = 4

/** Compares two units. Symmetric. */
export function compare(a: Unit, b: Unit, world: World): Likeness {
  const shared = [...a.concepts].filter(concept => b.concepts.has(concept))
  let both = 0
  for (const concept of shared) both += world.weights.get(concept) ?? 0
  const run = sharedRun(a, b)
  const left = world.totals.get(a) ?? 0
  const right = world.totals.get(b) ?? 0
  const conflict = conflictOf(a, b, run, world)
  const like = {
    score: scoreOf(both, left, right),
    dice: diceOf(both, left, right),
    shared: shared.length,
    run,
  }
  return conflict ? { ...like, conflict } : like
}

const diceOf = (both: number, left: number, right: number): number =>
  left + right > 0 ? (2 * both) / (left + right) : 0

/** Likeness of two units, 0..1, from the weight of what they share and of what each has: the mean of Dice and containment. */
export function scoreOf(both: number, left: number, right: number): number {
  const less = Math.min(left, right)
  return (diceOf(both, left, right) + (less > 0 ? both / less : 0)) / 2
}

function conflictOf(a: Unit, b: Unit, run: number, world: World): Likeness['conflict'] {
  if (run < SHARED_RUN + 2 && speakersDiffer(a, b, world)) return 'speaker'
  if (a.negated !== b.negated && run < SHARED_RUN) return 'negation'
  if (run < SHARED_RUN && opposed(a, b, world)) return 'sense'
  if (run < SHARED_RUN + 2 && numbersDiffer(a, b)) return 'number'
  if (run < SHARED_RUN && namesDiffer(a, b, world)) return 'name'
  return undefined
}

/** The one who speaks in the end; carriers and unnamed sources may stand for anybody. */
function speakerOf(unit: Unit, world: World): string | undefined {
  const last = unit.sources.at(-1)
  return last && !world.relays(last) ? last : undefined
}

function speakersDiffer(a: Unit, b: Unit, world: World): boolean {
  const left = speakerOf(a, world)
  const right = speakerOf(b, world)
  return left !== undefined && right !== undefined && left !== right
}

/** One says what contradicts the other ("backs" against "opposes"). */
export function opposed(a: Unit, b: Unit, world: World): boolean {
  for (const concept of a.concepts) {
    if (!concept.startsWith('s:')) continue
    const against = world.locale.meaning.opposite.get(concept.slice(2))
    if (
      against &&
      b.concepts.has(`s:${against}`) &&
      !b.concepts.has(concept) &&
      !a.concepts.has(`s:${against}`)
    )
      return true
  }
  return false
}

/** Both count the same thing and come to different numbers. */
function numbersDiffer(a: Unit, b: Unit): boolean {
  return a.values.some(value =>
    b.values.some(
      other =>
        value.kind === other.kind &&
        /^(?:count|percent|money|duration|ordinal)$/.test(value.kind) &&
        (value.of ?? '') === (other.of ?? '') &&
        (value.unit ?? '') === (other.unit ?? '') &&
        value.value !== other.value &&
        !b.values.some(third => third.kind === value.kind && third.value === value.value) &&
        !a.values.some(third => third.kind === other.kind && third.value === other.value),
    ),
  )
}

/** Both name persons, and not one of them is the same. */
function namesDiffer(a: Unit, b: Unit, world: World): boolean {
  const persons = (unit: Unit): string[] =>
    [...unit.concepts].filter(
      concept => concept.startsWith('e:') && world.kindOf(concept.slice(2)) === 'person',
    )
  const left = persons(a)
  const right = persons(b)
  return left.length > 0 && right.length > 0 && !left.some(one => right.includes(one))
}
