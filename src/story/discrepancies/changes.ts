import type { Report, Value } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import type { Draft } from './draft.ts'

/** Characters between the two numbers of a change. */
const REACH = 24

/** A number that a report itself says has changed: "rose to 163 from 137", "lowered its count from 14 to 11". */
interface Change {
  readonly unit: Unit
  readonly before: Value
  readonly after: Value
}

/** The counts that a report tells as changed, with the reports that have the old one and those that have the new one. */
export function findChanges({ units, reports, world }: Provenance): Draft[] {
  return units.flatMap(unit =>
    changesIn(unit, reports[unit.report] as Report).map((change): Draft => {
      const holders = (value: Value, own: Value): Place[] => [
        { unit, value: own },
        ...units.flatMap(other => held(other, unit, value, world.weights)),
      ]
      return {
        slot: {
          event: 'change',
          predicate: labelOf(unit, change.after),
          ...(change.after.unit ? { unit: change.after.unit } : {}),
        },
        kind: 'count',
        grade: 'revision',
        reason: `${reports[unit.report]?.siglum} itself tells that the number has changed`,
        sides: [
          side(holders(change.before, change.before), reports),
          side(holders(change.after, change.after), reports),
        ],
        by: 'discrepancies/change',
      }
    }),
  )
}

interface Place {
  readonly unit: Unit
  readonly value: Value
}

function changesIn(unit: Unit, { text }: Report): Change[] {
  const numbers = unit.values.filter(({ kind }) => /^(?:count|money|percent)$/.test(kind))
  return numbers.flatMap((first, i) => {
    const second = numbers[i + 1]
    if (!second || second.kind !== first.kind || second.start - first.end > REACH) return []
    const lead = text.slice(Math.max(0, first.start - 5), first.start).toLowerCase()
    const between = text.slice(first.end, second.start).toLowerCase()
    if (/\bfrom $/.test(lead) && /^[^,;]*\bto $/.test(between))
      return [{ unit, before: first, after: second }]
    if (/\bto $/.test(lead) && /^[^,;]*\bfrom $/.test(between))
      return [{ unit, before: second, after: first }]
    return []
  })
}

/** Weight of what a statement must share with the one that tells of the change, for its number to be the same count. */
const SHARED = 4

/** The places of another report where the same number counts the same matter. */
function held(other: Unit, unit: Unit, value: Value, weights: ReadonlyMap<string, number>): Place[] {
  if (other.report === unit.report) return []
  let shared = 0
  for (const concept of other.concepts)
    if (/^[ws]:/.test(concept) && unit.concepts.has(concept)) shared += weights.get(concept) ?? 0
  return shared < SHARED
    ? []
    : other.values
        .filter(one => one.kind === value.kind && one.value === value.value && one.unit === value.unit)
        .map(one => ({ unit: other, value: one }))
}

const labelOf = (unit: Unit, value: Value): string =>
  value.of ?? unit.words.findLast(word => word.end <= value.start && /^[ws]:/.test(word.concept))?.text ?? ''

const side = (places: readonly Place[], reports: readonly Report[]): Draft['sides'][number] => {
  const loci = places.map(({ unit, value }) => locusOf(reports[unit.report] as Report, [value]))
  return {
    value: (loci[0]?.spans[0]?.exact ?? '').replace(/\s+/g, ' '),
    loci,
    reports: places.map(({ unit }) => unit.report),
  }
}
