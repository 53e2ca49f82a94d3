import { type StreamReport, byPublication } from '../report.ts'
import { linkAverage } from './link.ts'
import { type Terms, termsOf } from './terms.ts'
import { type Vector, cosines, vectorsOf } from './vectors.ts'

export const TUNE = { names: 0.35, enough: 0.16, small: 0.07, smallN: 12, window: 4, decay: 10 }

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

const enoughFor = (n: number): number => {
  if (n <= TUNE.smallN) return TUNE.small
  const share = Math.min(1, Math.log(n / TUNE.smallN) / Math.log(200 / TUNE.smallN))
  return TUNE.small + (TUNE.enough - TUNE.small) * share
}

function scoresOf(reports: readonly StreamReport[], terms: readonly Terms[]): Map<number, number>[] {
  const words = cosines(vectorsOf(terms.map(one => one.words)))
  const names = cosines(vectorsOf(terms.map(one => one.names)))
  const days = reports.map(report => dayOf(report.published))
  return words.map((row, i) => {
    const scores = new Map<number, number>()
    for (const [j, score] of row) {
      const both = (1 - TUNE.names) * score + TUNE.names * (names[i]?.get(j) ?? 0)
      scores.set(j, both * nearness(days[i], days[j]))
    }
    return scores
  })
}

function nearness(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 1
  const gap = Math.abs(a - b)
  return gap <= TUNE.window ? 1 : Math.exp(-(gap - TUNE.window) / TUNE.decay)
}

const dayOf = (iso: string | null): number | undefined => {
  const parts = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso)
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000 : undefined
}
export type { Vector }
