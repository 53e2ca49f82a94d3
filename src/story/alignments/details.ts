import { grouped, worldOfParts } from './facts.ts'
import type { Provenance } from './origins.ts'
import { partsOf } from './parts.ts'
import type { Part } from './parts.ts'
import { compare } from './similarity.ts'
import type { World } from './similarity.ts'
import type { Unit } from './units.ts'

/** Dice from which two parts of statements that are one tell one detail of it. */
const ALIKE = 0.4
/** Share of a statement up to which a part is a detail; what is more is the statement itself, and aligned as such. */
const BESIDE = 0.4
/** Witnesses of one statement that are compared with one another; the rest of a large group repeat them. */
const COMPARED = 12

/** Two parts that tell one detail, by their indices. */
interface Match {
  readonly a: number
  readonly b: number
  readonly worth: number
}

/**
 * `killed two women and a man [during a general strike]`: what several witnesses of one statement tell beside its main thing, each part
 * the likest of its statement to the other. Groups of two and more.
 */
export function detailsAmong(
  witnesses: readonly Unit[],
  { reports, world }: Pick<Provenance, 'reports' | 'world'>,
): Unit[][] {
  const own = witnesses.filter(unit => world.textOf[unit.report] === unit.report).slice(0, COMPARED)
  if (own.every(({ report }) => report === own[0]?.report)) return []
  // who quotes belongs into the apparatus of the statement, which has all quoted words
  const parts = own
    .flatMap(unit => partsOf(unit, reports[unit.report]?.text ?? '', world.locale))
    .filter(({ unit }) => unit.quoted.length === 0)
  const narrow = worldOfParts(parts, world)
  const fits = (a: Unit, b: Unit): boolean =>
    a.report !== b.report && compare(...inOrder(a, b), narrow).conflict === undefined
  return grouped(mutual(parts, narrow).filter(isBeside(parts)), parts, fits)
}

const inOrder = (a: Unit, b: Unit): [Unit, Unit] => (a.at < b.at ? [a, b] : [b, a])

const isBeside =
  (parts: readonly Part[]) =>
  ({ a, b }: Match): boolean =>
    [a, b].every(at => {
      const { unit, whole } = parts[at] as Part
      return unit.words.length <= BESIDE * whole.words.length
    })

/** Every two parts of two reports that are much alike, each the likest of its statement to the other; the likest first. */
function mutual(parts: readonly Part[], world: World): Match[] {
  const all: Match[] = []
  const best = new Map<string, number>()
  const keysOf = ({ a, b }: Pick<Match, 'a' | 'b'>): string[] => [
    `${a} ${(parts[b] as Part).whole.at}`,
    `${b} ${(parts[a] as Part).whole.at}`,
  ]
  for (const [b, { unit: right }] of parts.entries())
    for (let a = 0; a < b; a++) {
      const { unit: left } = parts[a] as Part
      if (left.report === right.report) continue
      const { dice, conflict } = compare(...inOrder(left, right), world)
      if (conflict !== undefined) continue
      for (const key of keysOf({ a, b })) best.set(key, Math.max(best.get(key) ?? 0, dice))
      if (dice >= ALIKE) all.push({ a, b, worth: dice })
    }
  return all
    .filter(one => keysOf(one).every(key => one.worth >= (best.get(key) as number)))
    .sort((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b)
}
