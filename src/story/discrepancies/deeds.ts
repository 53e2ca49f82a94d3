import type { Value } from '../../model/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'
import { putUnder } from '../gather.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { isHistory } from './history.ts'
import { areOfOwnDays } from './own-days.ts'
import { isOpen } from './polarity.ts'

/** Words behind a verb among which stands what it is done to: "visited [a traditional Chinese medicine] factory". */
const REACH = 6
/** Days beyond which two days are of two deeds. */
const DAYS = 7

/** A deed, and the one day on which it is told to have been done. */
interface Deed {
  readonly unit: Unit
  readonly day: Value
  readonly label: string
}

/**
 * One deed told of two days, in whatever else the statements say: `Orr visited a brickworks run by Halden Clay in Harn on Tuesday` and
 * `he underlined that by visiting an old brickworks on Wednesday`. Who does it, what is done and to what must be the same.
 */
export function compareDeeds(provenance: Provenance, year: string | null): Draft[] {
  const { units, reports, world } = provenance
  const byDeed = new Map<string, Deed[]>()
  for (const unit of units) {
    const report = reports[unit.report]
    if (unit.place < 0 || !report || isHistory(unit, report, year, world.locale) || isOpen(unit)) continue
    const [day, ...others] = unit.values.filter(({ kind }) => /^(?:date|time)$/.test(kind))
    if (!day || others.length > 0 || !/^\d{4}-\d\d-\d\d/.test(day.value)) continue
    for (const [key, label] of deedsIn(unit, provenance)) putUnder(byDeed, key, { unit, day, label })
  }
  return [...byDeed.values()].flatMap(deeds => {
    const [first, ...rest] = deeds
    const other = rest.find(one => first !== undefined && differ(first, one, provenance))
    return first && other ? [draftOf([first, other], provenance)] : []
  })
}

/** What a statement tells somebody named to have done to something, as keys with the words for it. */
function deedsIn({ words, concepts }: Unit, { world }: Provenance): Map<string, string> {
  const { deeds } = world.locale.meaning
  const actors = [...concepts].filter(
    concept => concept.startsWith('e:') && world.kindOf(concept.slice(2)) === 'person',
  )
  const found = new Map<string, string>()
  for (const [at, verb] of words.entries()) {
    if (!deeds.has(verb.concept.slice(2))) continue
    for (const object of words.slice(at + 1, at + 1 + REACH).filter(isThing))
      for (const actor of actors)
        found.set(`${actor} ${verb.concept} ${object.concept}`, `${verb.text} ${object.text}`)
  }
  return found
}

const isThing = ({ concept }: Word): boolean => /^[ws]:/.test(concept)

function differ(a: Deed, b: Deed, { reports, world }: Provenance): boolean {
  const [one, other] = [a, b].map(({ day }) => day.value.slice(0, 10)) as [string, string]
  const apart = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
  if (apart === 0 || apart > DAYS) return false
  if (areOfOwnDays([a.unit, a.day], [b.unit, b.day], reports)) return false
  const wordsOf = ({ unit, day }: Deed): string | undefined =>
    reports[unit.report]?.text.slice(day.start, day.end).toLowerCase()
  if (wordsOf(a) === wordsOf(b)) return false
  return ![a, b].some(({ unit }) => world.stakeOf(unit).otherwise)
}

function draftOf(sides: readonly [Deed, Deed], { reports }: Provenance): Draft {
  const [{ unit, label }, { unit: other }] = sides
  return {
    slot: { event: 'date', predicate: label },
    kind: 'date',
    grade: 'contradiction',
    reason:
      unit.report === other.report
        ? 'one report gives two dates for one happening'
        : 'the reports give different dates for one happening',
    sides: sides.map(one => sideOf([{ report: one.unit.report, spans: [one.day] }], reports, one.day.value)),
    by: 'discrepancies/deed',
  }
}
