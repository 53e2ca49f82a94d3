import type { Report, Value } from '../../model/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'
import { timeAsTold } from '../dials.ts'
import { putUnder } from '../gather.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { isOneMoment } from './facts.ts'
import { isHistory } from './history.ts'
import { nameOthers } from './persons.ts'
import { isOpen } from './polarity.ts'

/** Words beside a clock time among which stands what happens then. */
const REACH = 4
/** Concepts that two statements share at least, beside times and what happens. */
const SHARED = 2
/** Minutes from which two times are two, and beyond which they are of two happenings: on 374 real events the rule finds none, on the stories for tuning the one that is there. */
const LEAST = 5
const MOST = 180

/** A clock time, and what happens then. */
interface Clock {
  readonly unit: Unit
  readonly value: Value
  readonly minutes: number
  readonly day: string
}

/**
 * One happening at two hours of a day, told in other words: `The fire broke out at 9.20 p.m.` and `At 21:50 the blaze broke out`. What
 * happens must be the word beside the time in both.
 */
export function compareClocks(provenance: Provenance, year: string | null): Draft[] {
  const { units, reports, world } = provenance
  const byEvent = new Map<string, Clock[]>()
  for (const unit of units) {
    const report = reports[unit.report]
    if (unit.place < 0 || !report || isHistory(unit, report, year, world.locale) || isOpen(unit)) continue
    const clocks = unit.values.flatMap(value => clockOf(unit, value))
    const [clock, ...others] = clocks
    if (!clock || others.length > 0) continue
    for (const concept of besides(clock)) putUnder(byEvent, concept, clock)
  }
  const pairs = [...byEvent].flatMap(([concept, list]) => {
    const [first, ...rest] = list
    const other = rest.find(one => first !== undefined && differ(first, one, concept, provenance))
    return first && other ? [[first, other] as const] : []
  })
  return pairs.map(([a, b]) => draftOf([a, b], provenance))
}

function clockOf(unit: Unit, value: Value): Clock[] {
  const [, day, hours, minutes] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(value.value) ?? []
  return day === undefined ? [] : [{ unit, value, day, minutes: Number(hours) * 60 + Number(minutes) }]
}

const isMatter = ({ concept }: Word): boolean => /^[ws]:/.test(concept)

/** What stands next before a time, and next behind it. */
function besides({ unit: { words }, value }: Clock): string[] {
  const before = words.filter(({ end }) => end <= value.start).slice(-REACH)
  const after = words.filter(({ start }) => start >= value.end).slice(0, REACH)
  return [...new Set([...before, ...after].filter(isMatter).map(({ concept }) => concept))]
}

/** Two reports have one thing happen so many minutes apart, and tell alike of it. */
function differ(a: Clock, b: Clock, event: string, provenance: Provenance): boolean {
  const apart = Math.abs(a.minutes - b.minutes)
  if (a.unit.report === b.unit.report || a.day !== b.day || nameOthers(a.unit, b.unit, provenance.world))
    return false
  if (apart < LEAST || apart > MOST) return false
  if (isOneMoment([a.unit, a.value], [b.unit, b.value], provenance)) return false
  const shared = [...a.unit.concepts].filter(
    concept => concept !== event && /^[wse]:/.test(concept) && b.unit.concepts.has(concept),
  )
  return shared.length >= SHARED
}

function draftOf(sides: readonly Clock[], { reports, world }: Provenance): Draft {
  const [first] = sides as [Clock]
  const label = first.unit.words
    .filter(word => isMatter(word) && !world.locale.meaning.functionWords.has(word.form))
    .slice(0, 3)
  return {
    slot: { event: 'time', predicate: label.map(({ text }) => text).join(' ') },
    kind: 'date',
    grade: 'contradiction',
    reason: 'the reports give different hours for one happening',
    sides: sides.map(({ unit, value }) =>
      sideOf(
        [{ report: unit.report, spans: [value] }],
        reports,
        timeAsTold(value, reports[unit.report] as Report, world.locale),
      ),
    ),
    by: 'discrepancies/clock',
  }
}
