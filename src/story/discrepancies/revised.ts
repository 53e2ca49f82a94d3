import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import type { Provenance } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { figuresIn, placesOf, timesApart } from './figures.ts'
import type { Figure } from './figures.ts'

/** Sentences between a number and the one given earlier: "412 were lost, she said. She had had three calls. The figure of 340 ...". */
const NEAR = 3
/** Numbers beside a number among which the other one stands: keeps tables of numbers linear. */
const BESIDE = 8
/** How many times the one number may be the other, beyond which they count two things: on the stories for tuning a number that had risen was 3.3 times the old one, and 4.25 times a part. */
const APART = 4
/** Characters behind a number that say that it was given earlier. */
const BEHIND = 60

/**
 * A number of which a report says that it was given earlier, and the one that has taken its place: `23 barges had sunk, the guild
 * said on Friday. Its earlier figure, 19, had left out the tugs`. Another report has the earlier one, or it is this report's own matter.
 */
export function findRevised(provenance: Provenance): Draft[] {
  const { reports, world } = provenance
  return reports.flatMap((report, at) => {
    const figures = figuresIn(report)
    return figures.flatMap((figure, i): Draft[] => {
      const reach = reachOf(figure, report, world.locale)
      if (!reach) return []
      const newer = nearest(figure, reach, figures.slice(Math.max(0, i - BESIDE), i + BESIDE))
      const earlier = newer ? placesOf([{ report: at, value: figure.value }], provenance) : []
      if (!newer || earlier.every(place => place.report === at)) return []
      const later = placesOf([{ report: at, value: newer.value }], provenance)
      return [
        draftOf(
          newer.value,
          report,
          [earlier, later].map(places => sideOf(places, reports)),
        ),
      ]
    })
  })
}

/** How near its successor a number stands that was given earlier: "its earlier figure, 19", "the figure of 340 that she gave" speak of the one told before. */
function reachOf({ value, from }: Figure, { text }: Report, { figures }: Locale): Reach | undefined {
  const lead = text.slice(from, value.start)
  const speaksBack =
    figures.earlier.test(lead) ||
    (figures.figureOf.test(lead) && figures.givenBefore.test(text.slice(value.end, value.end + BEHIND)))
  return speaksBack ? 'near' : figures.hadGiven.test(lead) ? 'paragraph' : undefined
}

type Reach = 'near' | 'paragraph'

/** The number next to it that may count the same: before it, else behind it in its sentence or the one after. */
function nearest(
  { value, sentence, block }: Figure,
  reach: Reach,
  beside: readonly Figure[],
): Figure | undefined {
  const fits = beside.filter(
    ({ value: one, sentence: other, block: home }) =>
      one.kind === value.kind &&
      one.unit === value.unit &&
      one.value !== value.value &&
      (one.of === undefined || value.of === undefined || one.of === value.of) &&
      (reach === 'near' || home === block) &&
      Math.abs(other - sentence) <= NEAR,
  )
  const next =
    fits.findLast(one => one.value.end <= value.start) ?? fits.find(one => one.sentence <= sentence + 1)
  return next && timesApart(next.value, value) <= APART ? next : undefined
}

const draftOf = ({ of, unit }: Value, { siglum }: Report, sides: Draft['sides']): Draft => ({
  slot: { event: 'change', predicate: of ?? 'number', ...(unit ? { unit } : {}) },
  kind: 'count',
  grade: 'revision',
  reason: `${siglum} itself tells that the number has changed`,
  sides,
  by: 'discrepancies/revised',
})
