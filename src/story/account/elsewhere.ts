import { overlap } from '../../model/index.ts'
import { chanceOf, compare, totalOf } from '../alignments/index.ts'
import type { Unit } from '../alignments/index.ts'
import type { Ledger } from './ledger.ts'

/** Statements of other reports, the likest, that each one is compared with. */
const COMPARED = 24
/** How many statements may have a concept by which others are looked up: what more of them have is told everywhere. */
const HOLDERS = 64

/** Chance from which a statement is taken for one that another report tells in words of its own. */
const TOLD = 0.5

/**
 * Whether other reports seem to tell what a statement tells, though none of their statements is aligned with it: too little to join them,
 * enough to doubt that it stands in one report alone. Most telling are the chance of the likest statement, how many of its concepts no
 * other report has at all, and how much of it one paragraph of another report has.
 */
export function seemsTold({
  units,
  reports,
  world,
  discrepancies,
}: Pick<Ledger, 'units' | 'reports' | 'world' | 'discrepancies'>): (unit: Unit) => boolean {
  const isDenied = deniedAlone({ reports, discrepancies })
  const voices = units.filter(({ report }) => world.textOf[report] === report)
  const holders = new Map<string, Unit[]>()
  for (const unit of voices)
    for (const concept of unit.concepts) {
      const held = holders.get(concept)
      if (held === undefined) holders.set(concept, [unit])
      else held.push(unit)
    }
  return unit => {
    // who denies it does not tell it
    if (isDenied(unit)) return false
    const text = world.textOf[unit.report] as number
    const met = new Map<Unit, number>()
    let [rare, everywhere] = [0, 0]
    for (const concept of unit.concepts) {
      const weight = world.weights.get(concept) ?? 0
      const others = holders.get(concept) ?? []
      if (others.length > HOLDERS) everywhere += weight
      else {
        const elsewhere = others.filter(({ report }) => report !== text)
        if (elsewhere.length === 0) rare++
        for (const other of elsewhere) met.set(other, (met.get(other) ?? 0) + weight)
      }
    }
    const likest = [...met].sort((a, b) => b[1] - a[1]).slice(0, COMPARED)
    const chance = Math.max(0, ...likest.map(([other]) => chanceOfTwo(unit, other, world)))
    const total = Math.max(1e-9, totalOf(unit.concepts, world.weights))
    const share = Math.min(1, (everywhere + mostInOneParagraph(unit, met, world)) / total)
    const isQuoted = unit.rendering === 'direct' || unit.rendering === 'mixed'
    return worthOf({ chance, rare, all: unit.concepts.size, share, isQuoted }) >= Math.log(TOLD / (1 - TOLD))
  }
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

function chanceOfTwo(a: Unit, b: Unit, world: Ledger['world']): number {
  const [left, right] = a.at < b.at ? [a, b] : [b, a]
  const like = compare(left, right, world)
  return like.conflict === undefined ? chanceOf(like, left, right, world) : 0
}

/** What of a statement the paragraph of another report has that has most of it, as weight. */
function mostInOneParagraph(
  unit: Unit,
  met: ReadonlyMap<Unit, number>,
  { weights }: Ledger['world'],
): number {
  const told = new Map<string, Set<string>>()
  for (const { report, place, concepts } of met.keys()) {
    const key = `${report} ${place}`
    const own = told.get(key) ?? new Set()
    for (const concept of concepts) if (unit.concepts.has(concept)) own.add(concept)
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
  /** Share of it that one paragraph has. */
  readonly share: number
  readonly isQuoted: boolean
}

/** What speaks for its being told elsewhere, above 0 where it is likelier than not; learned from what 22 tables know of 1,477 statements that stood alone. */
const worthOf = ({ chance, rare, all, share, isQuoted }: Signs): number =>
  0.34 * Math.max(-7, Math.min(3, Math.log(chance / (1 - chance) + 1e-4))) -
  0.2 * rare +
  0.165 * all +
  1.6 * share -
  (isQuoted ? 0.51 : 0) -
  0.61
