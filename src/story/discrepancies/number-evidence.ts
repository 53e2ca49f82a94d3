import type { Report, Value } from '../../model/index.ts'
import type { Unit, Word, World } from '../alignments/index.ts'
import { conceptOf } from './claims.ts'

/** Words on either side of a number that say most of it. */
const NEAR = 4
/** Characters before it in which the word before it stands. */
const LEAD = 14
/** Other numbers that two statements share, beyond which more say nothing. */
const MANY = 2

/** What a statement says around one of its numbers. */
export interface Setting {
  /** Concept of what is counted; undefined where nothing is. */
  readonly thing: string | undefined
  /** Concepts between the number and what is counted: "12 [Marenian] sailors". */
  readonly kinds: readonly string[]
  /** Concepts of the words next to it. */
  readonly beside: ReadonlySet<string>
  /** The other numbers and dates of the statement. */
  readonly others: readonly string[]
  /** The person named last before it, or else first behind it. */
  readonly person: string | undefined
  /** The first concept of the statement: mostly that of its subject. */
  readonly opening: string | undefined
  /** The word before it, "" where there is none. */
  readonly lead: string
}

/** A number of a statement and what is said around it. */
export interface Placed {
  readonly unit: Unit
  readonly value: Value
  readonly setting: Setting
}

/** What a statement says around one of its numbers. */
export function settingOf(unit: Unit, value: Value, { text }: Report, world: World): Setting {
  const { words } = unit
  const first = words.findIndex(word => word.end > value.start)
  const last = words.findLastIndex(word => word.start < value.end)
  const before = words.slice(0, Math.max(0, first))
  const after = words.slice(last + 1)
  const isPerson = ({ concept }: Word): boolean =>
    concept.startsWith('e:') && world.kindOf(concept.slice(2)) === 'person'
  return {
    thing: value.of === undefined ? undefined : conceptOf(value.of, world.locale),
    kinds: kindsIn(after, value),
    beside: new Set(
      [...before.slice(-NEAR), ...after.slice(0, NEAR)].map(({ concept }) => concept).filter(isTold),
    ),
    others: [...before, ...after].map(({ concept }) => concept).filter(isValue),
    person: (before.findLast(isPerson) ?? after.find(isPerson))?.concept,
    opening: words.find(({ concept }) => isTold(concept))?.concept,
    lead:
      /(\p{Ll}+)\W*$/u.exec(text.slice(Math.max(0, value.start - LEAD), value.start).toLowerCase())?.[1] ??
      '',
  }
}

function kindsIn(after: readonly Word[], { of }: Value): string[] {
  const at = of === undefined ? -1 : after.findIndex(({ form }) => form.startsWith(of))
  return after
    .slice(0, Math.max(0, at))
    .map(({ concept }) => concept)
    .filter(isTold)
}

const isValue = (concept: string): boolean => concept.startsWith('v:') || concept.startsWith('n:')
const isTold = (concept: string): boolean => concept !== '' && !isValue(concept)

/** Chance, 0..1, that two numbers of two reports are those of one thing, whatever the numbers are. */
export function chanceOfOne(a: Placed, b: Placed, world: World): number {
  const sum = numberEvidence(a, b, world).reduce(
    (total, one, i) => total + one * (COEFFICIENTS[i + 1] as number),
    COEFFICIENTS[0] as number,
  )
  return 1 / (1 + Math.exp(-sum))
}

/**
 * The intercept of a logistic regression, then one coefficient for each kind of evidence; learned by `test/fit-numbers.ts` from the training
 * topics of ECB+, where equal numbers stand for one thing. Of the numbers of other topics that they give a chance of .6 five in six are equal.
 */
const COEFFICIENTS: readonly number[] = [
  -2.34, 1.42, 0.15, 0.66, 1.09, 0.28, 0.36, -0.09, -1.12, 0.01, -0.1, -0.54, 0.36, 1.29, -1.05,
]

/**
 * What speaks for and against two numbers being those of one thing: what the statements share and how much of them that is; what stands next
 * to both; the word before both; other numbers that both have; one thing counted, and how rare it is; two things; a thing
 * named by one only, and by the other elsewhere; one person, and two; one opening; whether they are sums or shares.
 */
export function numberEvidence(a: Placed, b: Placed, world: World): number[] {
  const weightOf = (concept: string): number => world.weights.get(concept) ?? 0
  const said = sharedOf(a.unit.concepts, b.unit.concepts, weightOf)
  const [mine, theirs] = [a.setting.thing, b.setting.thing]
  const same = mine !== undefined && mine === theirs
  const only = mine === undefined ? theirs : theirs === undefined ? mine : undefined
  const shared = a.setting.others.filter(other => b.setting.others.includes(other)).length
  const [one, other] = [a.setting.person, b.setting.person]
  const ofPersons = one !== undefined && other !== undefined
  return [
    said.dice,
    Math.log(1 + said.both),
    sharedOf(a.setting.beside, b.setting.beside, weightOf).dice,
    a.setting.lead !== '' && a.setting.lead === b.setting.lead,
    Math.min(MANY, shared),
    same ? weightOf(mine) : 0,
    mine !== undefined && theirs !== undefined && !same,
    only !== undefined,
    only !== undefined && a.unit.concepts.has(only) && b.unit.concepts.has(only),
    ofPersons && one === other,
    ofPersons && one !== other,
    a.setting.opening === b.setting.opening,
    a.value.kind === 'money',
    a.value.kind === 'percent',
  ].map(Number)
}

/** What two sets of concepts have in common, numbers apart: its weight, and its share of the weight of both (Dice). */
function sharedOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightOf: (concept: string) => number,
): { readonly dice: number; readonly both: number } {
  let [both, all] = [0, 0]
  for (const concept of a) {
    if (isValue(concept)) continue
    const weight = weightOf(concept)
    all += weight
    if (b.has(concept)) both += weight
  }
  for (const concept of b) if (!isValue(concept)) all += weightOf(concept)
  return { dice: all > 0 ? (2 * both) / all : 0, both }
}
