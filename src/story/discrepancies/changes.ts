import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft, Place, Side } from './draft.ts'

/** Characters between the two numbers of a change. */
const REACH = 24
/** Characters before the first among which stands what says so: "varied from 2 to 4" is no change. */
const VERB = 60

/** A number that a report itself says has changed: "rose to 163 from 137", "lowered its count from 14 to 11". */
interface Change {
  readonly before: Value
  readonly after: Value
}

/** The counts that a report tells as changed, with the reports that have the old one and those that have the new one. */
export function findChanges({ units, reports, world }: Provenance): Draft[] {
  return units.flatMap(unit =>
    changesIn(unit, reports[unit.report] as Report, world.locale).map(({ before, after }): Draft => {
      const side = (value: Value): Side =>
        sideOf(
          [
            { report: unit.report, spans: [value] },
            ...units.flatMap(other => held(other, unit, value, world.weights)),
          ],
          reports,
        )
      return {
        slot: {
          event: 'change',
          predicate: labelOf(unit, after, world.locale),
          ...(after.unit ? { unit: after.unit } : {}),
        },
        kind: 'count',
        grade: 'revision',
        reason: `${reports[unit.report]?.siglum} itself tells that the number has changed`,
        sides: [side(before), side(after)],
        by: 'discrepancies/change',
      }
    }),
  )
}

function changesIn(unit: Unit, { text }: Report, { meaning }: Locale): Change[] {
  const numbers = unit.values.filter(({ kind }) => /^(?:count|money|percent)$/.test(kind))
  return numbers.flatMap((first, i): Change[] => {
    const second = numbers[i + 1]
    if (!second || second.kind !== first.kind || second.start - first.end > REACH) return []
    const lead = text.slice(Math.max(0, first.start - REACH), first.start)
    const between = text.slice(first.end, second.start)
    if (
      /[,;]/.test(between) ||
      !meaning.changes.test(text.slice(Math.max(0, first.start - VERB), first.start))
    )
      return []
    if (meaning.changedFrom.test(lead) && meaning.changedTo.test(between))
      return [{ before: first, after: second }]
    if (meaning.changedTo.test(lead) && meaning.changedFrom.test(between))
      return [{ before: second, after: first }]
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
        .map(one => ({ report: other.report, spans: [one] }))
}

/** Words with which a statement names what it tells of: "confirmed cases", "the toll". */
const NAMED = 2

/** What the number counts: the noun behind it, the event that its statement tells of ("died"), or what the statement begins with. */
function labelOf({ words }: Unit, value: Value, { meaning }: Locale): string {
  if (value.of !== undefined) return value.of
  const event = words.findLast(
    ({ end, concept }) => end <= value.start && meaning.eventSenses.has(concept.slice(2)),
  )
  if (event) return meaning.eventSenses.get(event.concept.slice(2)) ?? event.text
  return words
    .slice(0, NAMED)
    .map(word => word.text.toLowerCase())
    .join(' ')
    .replace(/^the /, '')
}
