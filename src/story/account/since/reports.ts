import type { Dossier, GoneReport, Report } from '../../../model/index.ts'

/** The reports of now beside those of an earlier dossier. */
export interface Holdings {
  /** Ids that the reports of then have now, by the ids that they had. */
  readonly kept: ReadonlyMap<string, string>
  /** Ids of the reports that were not held then, in the order given. */
  readonly fresh: ReadonlySet<string>
  readonly gone: readonly GoneReport[]
}

/**
 * Which reports were held before. A report is the same where its text is, by the hash, and its id or its outlet; its offsets
 * hold then, so that an earlier dossier without texts will do.
 */
export function holdingsSince(earlier: Dossier, reports: readonly Report[]): Holdings {
  const kept = keptFrom(earlier, reports)
  const held = new Set(kept.values())
  const fresh = reports.filter(one => !held.has(one.id))
  const gone = earlier.reports.filter(one => !kept.has(one.id))
  return {
    kept,
    fresh: new Set(fresh.map(one => one.id)),
    gone: gone.map(one => ({
      id: one.id,
      siglum: one.siglum,
      outlet: one.outlet,
      now: successorOf(one, gone, fresh)?.id ?? null,
    })),
  }
}

/** Ids of then and of now of the reports that were held before. */
export function keptFrom(earlier: Dossier, reports: readonly Report[]): Map<string, string> {
  const kept = new Map<string, string>()
  const taken = new Set<string>()
  const alike: readonly ((then: Report, now: Report) => boolean)[] = [
    (then, now) => then.id === now.id,
    (then, now) => then.outlet === now.outlet,
  ]
  const byHash = Map.groupBy(reports, one => one.hash)
  for (const isAlike of alike)
    for (const then of earlier.reports) {
      if (kept.has(then.id)) continue
      const now = byHash.get(then.hash)?.find(one => !taken.has(one.id) && isAlike(then, one))
      if (!now) continue
      kept.set(then.id, now.id)
      taken.add(now.id)
    }
  return kept
}

/** What makes a report the same publication with another text, the surest first. */
const PLACES: readonly ((report: Report) => string | undefined)[] = [
  report => report.id,
  report => report.canonical ?? report.url,
  // several reports of one outlet may stand in one file: then the file tells nothing
  report => (report.path === undefined ? undefined : JSON.stringify([report.path, report.outlet])),
]

/** The new report in the place of one that is gone. */
function successorOf(then: Report, gone: readonly Report[], fresh: readonly Report[]): Report | undefined {
  for (const placeOf of PLACES) {
    const place = placeOf(then)
    if (place === undefined || gone.filter(one => placeOf(one) === place).length > 1) continue
    const here = fresh.filter(one => placeOf(one) === place)
    if (here.length === 1) return here[0]
  }
  return undefined
}
