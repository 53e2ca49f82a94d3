import { type StreamReport, byPublication } from '../report.ts'
import { linkAverage } from './link.ts'
import { type Terms, termsOf } from './terms.ts'
import { cosines, vectorsOf } from './vectors.ts'

/** Share of the names in the likeness of two reports, the words have the rest; .10 to .20 gave the best F1 on a stream of 1,880 reports (B-cubed .898). */
const NAMES = 0.15
/** Reports of one event are so much alike on average in a stream of hundreds; .14 joins look-alikes, .18 splits events. */
const ENOUGH_STREAM = 0.16
/**
 * The same for a handful, which its user gave as one event: of 741 samples of short reports of one event 99.6% stay
 * whole at .05, 95.0% at .07; of two events with nothing in common 99% still part.
 */
const ENOUGH_HANDFUL = 0.05
/** Sizes between which the one becomes the other. */
const HANDFUL = 12
const STREAM = 200
/** Reports so many days apart are as near as those of one day; beyond, likeness fades by this many days to 1/e. */
const DAYS = { handful: { window: 3, fade: 30 }, stream: { window: 1, fade: 5 } } as const

/** Splits reports into stories: the ids of the reports of one event each. The order of the reports changes nothing. */
export function groupStories(reports: readonly StreamReport[]): string[][] {
  const ordered = [...reports].sort(byPublication)
  const terms = ordered.map(termsOf)
  const scores = scoresOf(ordered, terms)
  const groups = linkAverage(scores, enoughFor(ordered.length))
  return groups
    .map(group => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number))
    .map(group => group.map(i => (ordered[i] as StreamReport).id))
}

/** 0 for a handful, 1 for a stream. */
const sizeOf = (n: number): number =>
  Math.min(1, Math.max(0, Math.log(n / HANDFUL) / Math.log(STREAM / HANDFUL)))

const enoughFor = (n: number): number => ENOUGH_HANDFUL + (ENOUGH_STREAM - ENOUGH_HANDFUL) * sizeOf(n)

function scoresOf(reports: readonly StreamReport[], terms: readonly Terms[]): Map<number, number>[] {
  const words = cosines(vectorsOf(terms.map(one => one.words)))
  const names = cosines(vectorsOf(terms.map(one => one.names)))
  const days = reports.map(report => dayOf(report.published))
  const fading = sizeOf(reports.length) < 0.5 ? DAYS.handful : DAYS.stream
  return words.map((row, i) => {
    const scores = new Map<number, number>()
    for (const [j, score] of row) {
      const both = (1 - NAMES) * score + NAMES * (names[i]?.get(j) ?? 0)
      scores.set(j, both * nearness(days[i], days[j], fading))
    }
    return scores
  })
}

function nearness(
  a: number | undefined,
  b: number | undefined,
  days: { readonly window: number; readonly fade: number },
): number {
  if (a === undefined || b === undefined) return 1
  const gap = Math.abs(a - b)
  return gap <= days.window ? 1 : Math.exp(-(gap - days.window) / days.fade)
}

const dayOf = (iso: string | null): number | undefined => {
  const parts = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso)
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000 : undefined
}
