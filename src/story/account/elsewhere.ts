import type { Report } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { chanceOf, compare, totalOf } from '../alignments/index.ts'
import { putUnder } from '../gather.ts'
import type { Unit } from '../alignments/index.ts'
import type { Ledger } from './ledger.ts'

/** Statements of other reports, the likest, that each one is compared with. */
const COMPARED = 24
/** How many statements may have a concept by which others are looked up: what more of them have is told everywhere. */
const HOLDERS = 64

/** Chance from which a statement is taken for one that another report tells in words of its own. */
const TOLD = 0.45

/** How much speaks for a statement's being told elsewhere: from 0 on it is none that one report has alone. */
export type Elsewhere = (unit: Unit) => number

/**
 * How likely it is that other reports tell what a statement tells, though none of their statements is aligned with it: too little to join
 * them, enough to doubt that it stands in one report alone. Most telling are its numbers and names that no other report has.
 */
export function toldElsewhere(
  ledger: Pick<Ledger, 'units' | 'reports' | 'world' | 'discrepancies'>,
): Elsewhere {
  const { units, reports, world } = ledger
  const isDenied = deniedAlone(ledger)
  const holders = holdersIn(units.filter(({ report }) => world.textOf[report] === report))
  return unit => {
    // who denies it does not tell it
    if (isDenied(unit)) return Number.NEGATIVE_INFINITY
    const text = world.textOf[unit.report] as number
    const met = new Map<Unit, number>()
    const rare = new Set<string>()
    let everywhere = 0
    for (const concept of mattersOf(unit)) {
      const weight = unit.concepts.has(concept) ? (world.weights.get(concept) ?? 0) : 0
      const others = holders.get(concept) ?? []
      if (others.length > HOLDERS) everywhere += weight
      else {
        const elsewhere = others.filter(({ report }) => report !== text)
        if (elsewhere.length === 0) rare.add(concept)
        for (const other of elsewhere) met.set(other, (met.get(other) ?? 0) + weight)
      }
    }
    const total = Math.max(1e-9, totalOf(unit.concepts, world.weights))
    return worthOf({
      chance: Math.max(0, ...likestOf(met).map(other => chanceOfTwo(unit, other, world))),
      rare: [...rare].filter(concept => unit.concepts.has(concept)).length,
      all: unit.concepts.size,
      numbers: [...rare].filter(concept => /^[nv]:/.test(concept)).length,
      named: [...rare].filter(concept => /^[env]:/.test(concept)).length,
      share: Math.min(1, (everywhere + mostInOneSentence(unit, met, reports, world)) / total),
      isQuoted: unit.rendering === 'direct' || unit.rendering === 'mixed',
    })
  }
}

/** What a statement is about, and who says it. */
const mattersOf = ({ concepts, sources }: Unit): Set<string> =>
  new Set([...concepts, ...sources.flatMap(id => (id === null ? [] : [`e:${id}`]))])

/** The statements that have a concept, or are said by whom it stands for. */
function holdersIn(units: readonly Unit[]): Map<string, Unit[]> {
  const holders = new Map<string, Unit[]>()
  for (const unit of units) for (const concept of mattersOf(unit)) putUnder(holders, concept, unit)
  return holders
}

/** Whether a statement is the one side of what is said and denied, and nobody else is on that side. */
function deniedAlone({
  reports,
  discrepancies,
}: Pick<Ledger, 'reports' | 'discrepancies'>): (unit: Unit) => boolean {
  const sides = discrepancies
    .filter(({ kind }) => kind === 'polarity')
    .flatMap(one => one.sides.map(({ loci }) => loci))
    .filter(loci => loci.every(({ report }) => report === loci[0]?.report))
  const byReport = Map.groupBy(sides.flat(), ({ report }) => report)
  return ({ report, spans }) =>
    byReport
      .get(reports[report]?.id ?? '')
      ?.some(locus => locus.spans.some(side => spans.some(span => overlap(span, side) > 0))) === true
}

const likestOf = (met: ReadonlyMap<Unit, number>): Unit[] =>
  [...met]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMPARED)
    .map(([other]) => other)

function chanceOfTwo(a: Unit, b: Unit, world: Ledger['world']): number {
  const [left, right] = a.at < b.at ? [a, b] : [b, a]
  const like = compare(left, right, world)
  return like.conflict === undefined ? chanceOf(like, left, right, world) : 0
}

/** What of a statement the sentence of another report has that has most of it, as weight. */
function mostInOneSentence(
  unit: Unit,
  met: ReadonlyMap<Unit, number>,
  reports: Ledger['reports'],
  { weights }: Ledger['world'],
): number {
  const told = new Map<string, Set<string>>()
  for (const other of met.keys()) {
    const { sentences } = (reports[other.report] as Report).layers
    const key = `${other.report} ${firstAt(sentences, (other.spans[0]?.start ?? 0) + 1)}`
    const own = told.get(key) ?? new Set()
    for (const concept of mattersOf(other)) if (unit.concepts.has(concept)) own.add(concept)
    told.set(key, own)
  }
  return Math.max(0, ...[...told.values()].map(own => totalOf(own, weights)))
}

/** What is known of a statement and of the reports beside its own. */
interface Signs {
  /** Chance of the likest statement. */
  readonly chance: number
  /** Its concepts that no other report has, and all of them. */
  readonly rare: number
  readonly all: number
  /** Its numbers, and its numbers, names and speakers, that no other report has. */
  readonly numbers: number
  readonly named: number
  /** Share of it that one sentence has. */
  readonly share: number
  readonly isQuoted: boolean
}

/** What speaks for its being told elsewhere; learned from 1,543 statements of 22 stories that stood alone, those that no table has counted as alone by seven tenths. */
const worthOf = ({ chance, rare, all, numbers, named, share, isQuoted }: Signs): number =>
  0.26 * Math.max(-7, Math.min(3, Math.log(chance / (1 - chance) + 1e-4))) -
  0.14 * rare +
  0.12 * all -
  0.41 * numbers -
  0.25 * named +
  1.46 * share -
  (isQuoted ? 0.55 : 0) -
  0.3 -
  Math.log(TOLD / (1 - TOLD))
