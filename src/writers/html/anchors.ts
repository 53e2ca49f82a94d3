import type { Locus } from '../../model/index.ts'
import { type Names, type Placed, placesOf } from '../view/names.ts'

/** A cited locus: its anchor and the places in the account from which it is cited. */
export interface Anchor {
  readonly id: string
  readonly report: string
  readonly places: readonly Placed[]
  readonly citedBy: string[]
}

/** The anchors of a page. Filled while the account is printed; the full texts, printed last, then know what to mark. */
export interface Anchors {
  /** The link to a locus; null where its report does not hold those words. `from` says where it is cited. */
  link(locus: Locus, from: string): string | null
  /** The link to a report's full text; null where it is not held. */
  reportLink(report: string): string | null
  /** The anchors in one report. */
  inReport(report: string): readonly Anchor[]
}

/** Starts the anchors of a page; they are numbered in the order in which they are first cited. */
export function startAnchors(names: Names): Anchors {
  const anchors = new Map<string, Anchor>()
  const order = [...names.reports.keys()]
  return {
    link(locus, from) {
      const places = placesOf(names, locus)
      if (!places) return null
      const key = JSON.stringify([
        locus.report,
        places.map(({ headline, start, end }) => [headline, start, end]),
      ])
      const anchor = anchors.get(key) ?? {
        id: `c${anchors.size + 1}`,
        report: locus.report,
        places,
        citedBy: [],
      }
      anchors.set(key, anchor)
      if (!anchor.citedBy.includes(from)) anchor.citedBy.push(from)
      return `#${anchor.id}`
    },
    reportLink: report => (names.reports.has(report) ? `#${reportId(order.indexOf(report))}` : null),
    inReport: report => [...anchors.values()].filter(anchor => anchor.report === report),
  }
}

/** The id of the full text of the report with that index; ids in the input may hold anything, so they are not used. */
export const reportId = (index: number): string => `r${index + 1}`
