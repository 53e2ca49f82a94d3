import { english } from '../../locales/index.ts'
import type { Report, Span, Statement } from '../../model/index.ts'
import { commonOf, evidenceOf, joinEntities, unitsOf, worldOf } from '../../story/index.ts'
import type { Unit } from '../../story/index.ts'

/** Some words of a report, in one piece or in several. */
export type Passage = readonly Span[]

/** Passages of the reports of one story, as the story compares statements. */
export interface Compared {
  /** The units of the passages, by report and passage. */
  readonly units: readonly (readonly Unit[])[]
  /** What speaks for and against two of them being one statement, and what they share by how few of the reports have it. */
  readonly evidence: (a: Unit, b: Unit) => number[]
}

/** Makes units of passages of annotated reports of one story; names, values and the weights of words are those of the story's statements. */
export function compareWithin(
  reports: readonly Report[],
  passages: readonly (readonly Passage[])[],
): Compared {
  const { entities, of } = joinEntities(reports, english)
  const entityOf = (local: string): string => of(local).id
  const world = worldOf(unitsOf(reports, entityOf, english), entities, reports, english)
  const cut = reports.map(({ layers, ...report }, i) => ({
    ...report,
    layers: { ...layers, statements: (passages[i] ?? []).map(statementAt) },
  }))
  const made = unitsOf(cut, entityOf, english)
  const rarity = rarityIn(made, reports.length)
  return {
    units: reports.map((_, i) => made.filter(unit => unit.report === i)),
    evidence: (a, b) => [...evidenceOf(a, b, commonOf(a, b, world)), ...rarity(a, b)],
  }
}

const statementAt = (spans: Passage): Statement => ({
  spans,
  sources: [],
  attribution: null,
  by: 'learn/passage',
  certainty: 'stated',
})

/** Words that carry matter, each once. */
const formsOf = (unit: Unit): Set<string> =>
  new Set(unit.words.filter(word => word.concept !== '').map(word => word.form))

/** Kinds of concepts: words that are no names and no numbers, those of them of a known sense, names, numbers and dates. */
const KINDS = [/^[ws]:/, /^s:/, /^e:/, /^[vn]:/]

/**
 * What two units share, each thing weighing minus the logarithm of the share of the reports that have it: all words and the
 * rarest; each of the kinds of concepts; the rarest concept and the next.
 */
function rarityIn(units: readonly Unit[], reports: number): (a: Unit, b: Unit) => number[] {
  const forms = new Map(units.map(unit => [unit, formsOf(unit)]))
  const holding = (of: (unit: Unit) => Iterable<string>): ((key: string) => number) => {
    const holders = new Map<string, Set<number>>()
    for (const unit of units)
      for (const key of of(unit)) holders.set(key, (holders.get(key) ?? new Set()).add(unit.report))
    return key => Math.log((reports + 0.5) / (holders.get(key)?.size ?? 1))
  }
  const formsFound = (unit: Unit): ReadonlySet<string> => forms.get(unit) as ReadonlySet<string>
  const ofForm = holding(formsFound)
  const ofConcept = holding(unit => unit.concepts)
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0)
  return (a, b) => {
    const words = [...formsFound(a)].filter(form => formsFound(b).has(form)).map(ofForm)
    const concepts = [...a.concepts].filter(concept => b.concepts.has(concept))
    const [rarest = 0, next = 0] = concepts.map(ofConcept).sort((x, y) => y - x)
    const byKind = KINDS.map(kind => sum(concepts.filter(one => kind.test(one)).map(ofConcept)))
    return [sum(words), Math.max(0, ...words), ...byKind, rarest, next]
  }
}

/** Stems of the words of a unit that carry matter. */
export const stemsOf = (unit: Unit): Set<string> =>
  new Set(
    unit.words
      .filter(word => !english.meaning.functionWords.has(word.form))
      .map(word => english.stem(word.form)),
  )

/** How much two units have in common by plain words: Dice, and the share of the shorter. */
export function overlapOf(a: Unit, b: Unit): number[] {
  const [left, right] = [stemsOf(a), stemsOf(b)]
  const shared = [...left].filter(stem => right.has(stem)).length
  return [(2 * shared) / (left.size + right.size) || 0, shared / Math.min(left.size, right.size) || 0]
}
