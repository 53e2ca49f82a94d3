import type { Entity, Mention, Report, Segment } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import { collate, compare, isMisspelling, neighbours } from '../alignments/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { areLongApart } from './own-days.ts'
import { isAnchor } from './parallel.ts'
import { wholesOf } from './wholes.ts'

/** Likeness from which two statements are one but for the place. */
const ALIKE = 0.6

/** One happening in two places: `the first outbreak in [Lower Isk | Cassarra] since 2019`. */
export function comparePlaces({ units, reports, entities, world }: Provenance): Draft[] {
  const whole = wholesOf(entities)
  /** "In Harn, Dornshire": a town and its county are no two places. */
  const isWithin = (one: string, other: string): boolean =>
    reports.some(({ text }) => text.includes(`${one}, ${other}`))
  const named = units.map(unit => placesIn(unit, reports[unit.report] as Report))
  const nearest = neighbours(units, world, {
    unit: (unit, at) => unit.words.length > 3 && unit.place >= 0 && (named[at]?.length ?? 0) > 0,
    least: ALIKE,
  })
  const compareTwo = (i: number, j: number): Draft[] => {
    const [a, b] = [units[i] as Unit, units[j] as Unit]
    const stands = (one: Mention, other: Mention): boolean =>
      !spelledAlike(one, other, [a, b], reports) &&
      !isOnePlace(whole.get(one.entity), whole.get(other.entity))
    const [mine, theirs] = [named[i] ?? [], named[j] ?? []]
    const against = (one: Mention, other: Mention): boolean =>
      stands(one, other) && !has(theirs, other, one, whole) && !has(mine, one, other, whole)
    if (
      a.report === b.report ||
      areLongApart(a, b, reports) ||
      !mine.some(one => theirs.some(other => against(one, other)))
    )
      return []
    if (compare(a, b, world).conflict !== undefined) return []
    const texts = [a, b].map(unit => reports[unit.report]?.text ?? '')
    const segments = collate([a, b], texts, 0, world.locale.meaning)
    return segments.flatMap((_, at) => {
      const [one, other] = [mine, theirs].map((places, witness) => placeAt(segments, at, witness, places))
      if (!one || !other || !against(one, other)) return []
      const [here, there] = [one, other].map(({ start, end }, at) => (texts[at] ?? '').slice(start, end)) as [
        string,
        string,
      ]
      if (isWithin(here, there) || isWithin(there, here)) return []
      if (!isAnchor(segments, at - 1, [a, b]) && !isAnchor(segments, at + 1, [a, b])) return []
      return [draftOf([a, b], [one, other], reports)]
    })
  }
  return nearest.flatMap((others, j) => others.flatMap(i => compareTwo(i, j)))
}

/** The same place, or a state and a town, which may stand for it ("China", "Beijing"). */
const isOnePlace = (one: Entity | undefined, other: Entity | undefined): boolean =>
  one === other || (one?.state === undefined) !== (other?.state === undefined)

/** A statement names the other's place as well: "in Harn, Orlesk and Dorn", "in Dorn, Orlesk and Harn". */
const has = (
  places: readonly Mention[],
  own: Mention,
  other: Mention,
  whole: ReadonlyMap<string, Entity>,
): boolean => places.some(one => one !== own && whole.get(one.entity) === whole.get(other.entity))

/** "Leiden", "Leyden". */
const spelledAlike = (
  one: Mention,
  other: Mention,
  [a, b]: readonly [Unit, Unit],
  reports: readonly Report[],
): boolean => {
  const name = (unit: Unit, { start, end }: Mention): string =>
    (reports[unit.report]?.text ?? '').slice(start, end).toLowerCase()
  return isMisspelling(name(a, one), name(b, other))
}

const placesIn = (unit: Unit, { layers }: Report): Mention[] =>
  layers.mentions.filter(
    one => one.kind === 'place' && one.form === 'name' && unit.spans.some(span => overlap(span, one) > 0),
  )

/** The place of which a witness's reading of a segment consists. */
function placeAt(
  segments: readonly Segment[],
  at: number,
  witness: number,
  places: readonly Mention[],
): Mention | undefined {
  const { readings } = segments[at] as Segment
  if (readings.length !== 2) return undefined
  const reading = readings.flatMap(one => one.witnesses).find(one => one.witness === witness)
  return places.find(
    one =>
      reading && overlap(one, reading) >= 0.8 * Math.max(one.end - one.start, reading.end - reading.start),
  )
}

function draftOf(
  [a, b]: readonly [Unit, Unit],
  places: readonly [Mention, Mention],
  reports: readonly Report[],
): Draft {
  const sides = [a, b].map(({ report }, i) => sideOf([{ report, spans: [places[i] as Mention] }], reports))
  return {
    slot: { event: 'place', predicate: sides.map(({ value }) => value).join(' or ') },
    kind: 'place',
    grade: 'scope',
    reason: 'the reports name different places in what is otherwise one statement',
    sides,
    by: 'discrepancies/place',
  }
}
