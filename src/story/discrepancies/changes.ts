import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft, Place, Side } from './draft.ts'
import { speakOfOne } from './figures.ts'

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
  return units.flatMap(unit => {
    const report = reports[unit.report] as Report
    const draft = ({ before, after }: Change, places: (value: Value) => Place[]): Draft => {
      const side = (value: Value): Side =>
        sideOf([{ report: unit.report, spans: [value] }, ...places(value)], reports)
      return {
        slot: {
          event: 'change',
          predicate: labelOf(unit, after, world.locale),
          ...(after.unit ? { unit: after.unit } : {}),
        },
        kind: 'count',
        grade: 'revision',
        reason: `${report.siglum} itself tells that the number has changed`,
        sides: [side(before), side(after)],
        by: 'discrepancies/change',
      }
    }
    const ofMatter = (value: Value): Place[] =>
      units.flatMap(other => held(other, unit, value, world.weights))
    // what one report alone compares with an earlier number is its own history
    const compared = comparisonsIn(unit, report, world.locale)
      .map(change => ({
        change,
        earlier: elsewhere(
          change.before,
          unit,
          units.filter(other => !has(other, change.after)),
        ),
      }))
      .filter(({ earlier }) => earlier.length > 0)
    const contrasted = contrastsIn(unit, report, world.locale).map(change => ({
      change,
      others: elsewhere(
        change.before,
        unit,
        units.filter(other => !has(other, change.after) && speakOfOne(other, unit)),
      ),
    }))
    return [
      ...contrasted
        .filter(({ others }) => others.length > 0)
        .map(({ change, others }) => ({
          ...draft(change, value => (value === change.before ? others : [])),
          ...(/^(?:date|time)$/.test(change.before.kind) ? { kind: 'date' as const } : {}),
          grade: 'contradiction' as const,
          reason: `${report.siglum} itself sets its own against what others have`,
        })),
      // where all tell the change there is nothing to disagree about
      ...changesIn(unit, report, world.locale)
        .filter(({ before, after }) =>
          units.some(other => !has(other, after) && held(other, unit, before, world.weights).length > 0),
        )
        .map(change => draft(change, ofMatter)),
      ...compared.map(({ change, earlier }) =>
        draft(change, value => (value === change.before ? earlier : [])),
      ),
    ]
  })
}

function changesIn(unit: Unit, { text }: Report, { meaning }: Locale): Change[] {
  const numbers = unit.values.filter(isNumber)
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

/** Characters between a number and the earlier one that its sentence compares with it: with 40 one fewer is found on the stories for tuning, and 60 are enough for all. */
const COMPARED = 80
/** Characters behind the earlier number that say whose it was. */
const BEHIND = 40

/** "1,620 barges were turned back, up from 1,340 on Monday"; "2,400 posts, fewer than the 3,000 she had named". */
function comparisonsIn(unit: Unit, { text, layers }: Report, { meaning }: Locale): Change[] {
  const { near, earlier, earlierThan, hadSaid } = meaning.compared
  return unit.values.filter(isNumber).flatMap((after): Change[] => {
    if (!near.test(text.slice(after.end, after.end + COMPARED))) return []
    const end = layers.sentences.find(one => one.start <= after.start && after.start < one.end)?.end ?? 0
    const before = layers.values.find(one => one.start >= after.end && isNumber(one))
    if (!before || before.start >= end || before.start - after.end > COMPARED) return []
    if (before.kind !== after.kind || before.value === after.value) return []
    const between = text.slice(after.end, before.start)
    const said = hadSaid.test(text.slice(before.end, before.end + BEHIND))
    return earlier.test(between) || (said && earlierThan.test(between)) ? [{ before, after }] : []
  })
}

/** Characters between a value and the one that it is set against. */
const CONTRASTED = 40

/** "We hold eleven, not fourteen"; "The vote will be on Friday instead of Thursday". */
function contrastsIn(unit: Unit, { text, layers }: Report, { meaning }: Locale): Change[] {
  const { insteadOf } = meaning.compared
  return unit.values.flatMap((after): Change[] => {
    const before = layers.values.find(one => one.start >= after.end)
    if (!before || !isOneKind(before, after) || before.start - after.end > CONTRASTED) return []
    return insteadOf.test(text.slice(after.end, before.start)) ? [{ before, after }] : []
  })
}

/** Two numbers of one kind, or two days. */
const isOneKind = (a: Value, b: Value): boolean =>
  a.value !== b.value &&
  ((isNumber(a) && a.kind === b.kind) || [a, b].every(({ kind }) => /^(?:date|time)$/.test(kind)))

/** Where other reports give the same number of the same kind. */
const elsewhere = ({ kind, value, unit }: Value, { report }: Unit, units: readonly Unit[]): Place[] =>
  units
    .filter(other => other.report !== report)
    .flatMap(other =>
      other.values
        .filter(one => one.kind === kind && one.value === value && one.unit === unit)
        .map(one => ({ report: other.report, spans: [one] })),
    )

const isNumber = ({ kind }: Value): boolean => /^(?:count|money|percent)$/.test(kind)

/** Weight of what a statement must share with the one that tells of the change, for its number to be the same count. */
const SHARED = 4

const has = ({ values }: Unit, { kind, value }: Value): boolean =>
  values.some(one => one.kind === kind && one.value === value)

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
    .filter(
      ({ start, end, form }) =>
        (end <= value.start || start >= value.end) && !meaning.functionWords.has(form),
    )
    .slice(0, NAMED)
    .map(word => word.text.toLowerCase())
    .join(' ')
    .replace(/^the /, '')
}
