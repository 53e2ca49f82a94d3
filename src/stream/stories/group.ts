import { type StreamReport, byPublication } from '../report.ts'
import { areOne, linkAverage } from './link.ts'
import { type Terms, termsOf } from './terms.ts'
import { cosines, vectorsOf } from './vectors.ts'

/** Share of the names in the likeness of two reports, the words have the rest; .10 to .20 gave the best F1 on a stream of 1,880 reports (B-cubed .898). */
const NAMES = 0.15
/**
 * How the reports came together, which tells how readily they are one story. `event`: a user gave them as one event; they
 * are parted only where hardly anything joins them. `stream`: they came as they were published.
 */
export type Gathering = 'event' | 'stream'

/**
 * Likeness on average from which reports are one story. For a stream .16 gave the best F1 (.14 joins look-alikes, .18 splits
 * events). For an event: of 40 large events 39 stay whole at .06 (37 at .07, 26 at .12), and ten events thrown together part
 * with a pairwise precision of .69 to 1.00 and a recall of 1.00.
 */
const ENOUGH: Readonly<Record<Gathering, number>> = { event: 0.06, stream: 0.16 }
/** Reports so many days apart are as near as those of one day; beyond, likeness fades by this many days to 1/e. */
const DAYS: Readonly<Record<Gathering, { readonly window: number; readonly fade: number }>> = {
  event: { window: 3, fade: 30 },
  stream: { window: 1, fade: 5 },
}

/** Splits reports into stories: the ids of the reports of one event each. The order of the reports changes nothing. */
export function groupStories(reports: readonly StreamReport[], gathering: Gathering = 'stream'): string[][] {
  const ordered = [...reports].sort(byPublication)
  const terms = ordered.map(termsOf)
  const scores = scoresOf(ordered, terms, gathering)
  const enough = ENOUGH[gathering]
  const groups = areOne(scores, enough) ? [[...ordered.keys()]] : linkAverage(scores, enough)
  return groups
    .map(group => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number))
    .map(group => group.map(i => (ordered[i] as StreamReport).id))
}

function scoresOf(
  reports: readonly StreamReport[],
  terms: readonly Terms[],
  gathering: Gathering,
): Map<number, number>[] {
  // in one event the terms that most reports have are what joins them
  const words = cosines(vectorsOf(terms.map(one => one.words)), gathering === 'event')
  const names = cosines(vectorsOf(terms.map(one => one.names)), gathering === 'event')
  const days = reports.map(report => dayOf(report.published))
  return words.map((row, i) => {
    const scores = new Map<number, number>()
    for (const [j, score] of row) {
      const both = (1 - NAMES) * score + NAMES * (names[i]?.get(j) ?? 0)
      scores.set(j, both * nearness(days[i], days[j], DAYS[gathering]))
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
