import type { Locale } from '../../locales/index.ts'
import type { Value } from '../../model/index.ts'
import { NUMBERS, chanceOf, evidenceOf } from './evidence.ts'
import type { Common } from './evidence.ts'
import { sharedRun } from './runs.ts'
import type { Unit } from './units.ts'

/** Weight of each concept of a story: rare ones tell more (inverse document frequency over units, Spärck Jones 1972). */
export type Weights = ReadonlyMap<string, number>

/** Statements below which a story knows too little of how rare a word is, and counts as if it had so many. */
const FEW = 100

/** Weighs the concepts of a story. */
export function weigh(units: readonly Unit[]): Weights {
  const counts = new Map<string, number>()
  for (const unit of units)
    for (const concept of unit.concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1)
  const total = Math.max(units.length, FEW)
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
  /** Those among them that are no names and no dates: two statements about one person on one day may say anything. */
  readonly matter: number
  /** Numbers in common that are not 1 or 2. */
  readonly numbers: number
  /** Words in quotation marks that run alike in both. */
  readonly run: number
  /** Chance that they are one statement, 0..1, by all the evidence together. */
  readonly chance: number
  /** Why they can never be one statement; undefined where they can. */
  readonly conflict?: 'negation' | 'sense' | 'number' | 'date' | 'speaker' | 'name'
}

/** Entities and other facts that the comparison needs to know. */
export interface World {
  readonly locale: Locale
  readonly weights: Weights
  /** Weight of all concepts of each unit. */
  readonly totals: ReadonlyMap<Unit, number>
  readonly kindOf: (entity: string) => string
  /** Of each report the first that has the same text: a copy makes no second voice. */
  readonly textOf: readonly number[]
  /** News agencies, papers and unnamed sources, which may relay what a person says. */
  readonly relays: (entity: string) => boolean
  /** Spokespersons, who say what a body says. */
  readonly speaksFor: (entity: string) => boolean
}

/** Words that two quotations must share in order for them to be one utterance. */
export const SHARED_RUN = 4

/** Quoted words that are no stock phrase: who shares so many shares an utterance, whoever is said to speak. */
export const TELLING_RUN = 6

/** Share of the shorter quotation that must run alike for two speakers to be one who is mistaken for another. */
const MISTAKEN = 0.7

/** Compares two units. Symmetric. */
export function compare(a: Unit, b: Unit, world: World): Likeness {
  const common = commonOf(a, b, world)
  const both = common.weights.reduce((sum, weight) => sum + weight, 0)
  const conflict = conflictOf(a, b, common.run, world)
  const evidence = evidenceOf(a, b, common)
  const like = {
    score: scoreOf(both, world.totals.get(a) ?? 0, world.totals.get(b) ?? 0),
    dice: common.dice,
    shared: common.weights.length,
    matter: common.matter,
    run: common.run,
    numbers: evidence[NUMBERS] as number,
    chance: chanceOf(evidence),
  }
  return conflict ? { ...like, conflict } : like
}

/** What two units have in common. */
export function commonOf(a: Unit, b: Unit, world: World): Common {
  const weights: number[] = []
  let both = 0
  let matter = 0
  for (const concept of a.concepts) {
    if (!b.concepts.has(concept)) continue
    if (!/^(?:e:|v:\d{4}(?:-|$))/.test(concept)) matter++
    const weight = world.weights.get(concept) ?? 0
    weights.push(weight)
    both += weight
  }
  return {
    weights,
    matter,
    dice: diceOf(both, world.totals.get(a) ?? 0, world.totals.get(b) ?? 0),
    run: sharedRun(a, b),
    speakers: [a.sources.at(-1) ?? undefined, b.sources.at(-1) ?? undefined],
  }
}

const diceOf = (both: number, left: number, right: number): number =>
  left + right > 0 ? (2 * both) / (left + right) : 0

/** Likeness of two units, 0..1, from the weight of what they share and of what each has: the mean of Dice and containment. */
export function scoreOf(both: number, left: number, right: number): number {
  const less = Math.min(left, right)
  return (diceOf(both, left, right) + (less > 0 ? both / less : 0)) / 2
}

function conflictOf(a: Unit, b: Unit, run: number, world: World): Likeness['conflict'] {
  const shorter = Math.min(a.quoted.length, b.quoted.length)
  if (
    run < Math.max(TELLING_RUN, MISTAKEN * shorter) &&
    isOwn(a, world) &&
    isOwn(b, world) &&
    speakersDiffer(a, b, world)
  )
    return 'speaker'
  if (run < SHARED_RUN && contradicts(a, b)) return 'negation'
  if (run < SHARED_RUN && opposed(a, b, world)) return 'sense'
  if (run < TELLING_RUN && numbersDiffer(a, b)) return 'number'
  if (run < SHARED_RUN && daysDiffer(a, b)) return 'date'
  if (run < SHARED_RUN && namesDiffer(a, b, world)) return 'name'
  return undefined
}

/** One denies what the other says. */
const contradicts = (a: Unit, b: Unit): boolean => denies(a, b) || denies(b, a)

const denies = (a: Unit, b: Unit): boolean =>
  b.denied.size === 0 && [...a.denied].some(concept => b.concepts.has(concept))

/** The one who speaks in the end; carriers and unnamed sources may stand for anybody. */
function speakerOf(unit: Unit, world: World): string | undefined {
  const last = unit.sources.at(-1)
  return last && !world.relays(last) ? last : undefined
}

/** In its speaker's own words, or about the speaker ("she was glad"); any other fact may be told by many. */
const isOwn = (unit: Unit, world: World): boolean =>
  unit.rendering === 'direct' ||
  unit.rendering === 'mixed' ||
  unit.concepts.has(`e:${speakerOf(unit, world)}`)

/** Two speakers; a spokesperson and a body may be one. */
function speakersDiffer(a: Unit, b: Unit, world: World): boolean {
  const left = speakerOf(a, world)
  const right = speakerOf(b, world)
  if (left === undefined || right === undefined || left === right) return false
  if (world.speaksFor(left) || world.speaksFor(right)) return world.kindOf(left) === world.kindOf(right)
  return true
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

/** Both count the same thing and come to different numbers, or give one sum in two currencies. */
function numbersDiffer(a: Unit, b: Unit): boolean {
  const has = (unit: Unit, value: Value): boolean =>
    unit.values.some(one => one.kind === value.kind && one.value === value.value && one.unit === value.unit)
  return a.values.some(value =>
    b.values.some(
      other =>
        value.kind === other.kind &&
        /^(?:count|percent|money|duration|ordinal)$/.test(value.kind) &&
        agree(value.of, other.of) &&
        (value.kind === 'money' || agree(value.unit, other.unit)) &&
        !has(b, value) &&
        !has(a, other),
    ),
  )
}

/** The same thing counted, or one of the two does not say what. */
const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === other || one === undefined || other === undefined

const DAY = /^\d{4}-\d\d-\d\d/

/** Both name days, and not one of them is the same. */
function daysDiffer(a: Unit, b: Unit): boolean {
  const days = (unit: Unit): string[] =>
    unit.values.flatMap(({ kind, value }) =>
      /^(?:date|time)$/.test(kind) && DAY.test(value) ? [value.slice(0, 10)] : [],
    )
  const left = days(a)
  const right = days(b)
  return left.length > 0 && right.length > 0 && !left.some(day => right.includes(day))
}

/** Both name persons, and not one of them is the same. */
function namesDiffer(a: Unit, b: Unit, world: World): boolean {
  const persons = (unit: Unit): string[] => [...unit.names].filter(name => world.kindOf(name) === 'person')
  const left = persons(a)
  const right = persons(b)
  return left.length > 0 && right.length > 0 && !left.some(one => right.includes(one))
}
