import type { Alignment, Dossier, Report } from '../../../model/index.ts'
import type { Unit } from '../../alignments/index.ts'
import type { Ledger } from '../ledger.ts'
import type { Holdings } from './reports.ts'

/** What the finders of changes look up: the findings of now, the dossier of then, and which reports are new. */
export interface Comparison {
  readonly ledger: Ledger
  readonly earlier: Dossier
  readonly holdings: Holdings
  /** Index of a report of now, by its id. */
  readonly indexOf: (report: string) => number
  /** Whether a unit stands in a report that was not held then. */
  readonly isFresh: (unit: Unit) => boolean
  /**
   * Whether a unit adds something to those beside it: it stands in a new report, is no copy, and did not stand word for
   * word in a report that is gone, as in one that its outlet has changed elsewhere. A text that an old report turns out to
   * copy adds nothing either.
   */
  readonly isNews: (unit: Unit, beside: readonly Unit[]) => boolean
}

/** Makes ready what is compared. */
export function comparisonOf(ledger: Ledger, earlier: Dossier, holdings: Holdings): Comparison {
  const isFresh = (unit: Unit): boolean => holdings.fresh.has((ledger.reports[unit.report] as Report).id)
  const indices = new Map(ledger.reports.map((report, at) => [report.id, at]))
  const words = wordsOfGone(earlier.alignments, holdings)
  const textOf = (unit: Unit): string => {
    const { text } = ledger.reports[unit.report] as Report
    return flat(unit.spans.map(span => text.slice(span.start, span.end)))
  }
  return {
    ledger,
    earlier,
    holdings,
    indexOf: report => indices.get(report) ?? -1,
    isFresh,
    isNews: (unit, beside) =>
      isFresh(unit) &&
      ledger.copiedFrom(unit) === undefined &&
      !beside.some(other => !isFresh(other) && ledger.copiedFrom(other) === unit.report) &&
      !words.has(textOf(unit)),
  }
}

/** The words of the witnesses whose reports are gone. */
const wordsOfGone = (alignments: readonly Alignment[], { kept }: Holdings): Set<string> =>
  new Set(
    alignments
      .flatMap(({ witnesses }) => witnesses.map(one => one.locus))
      .filter(locus => !kept.has(locus.report))
      .map(locus => flat(locus.spans.map(span => span.exact))),
  )

const flat = (pieces: readonly string[]): string => pieces.join(' ').replace(/\s+/gu, ' ').trim()
