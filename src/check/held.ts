import type { Alignment, Dossier, Entity, Locus, Report } from '../model/index.ts'

/** A dossier of sound shape, with its parts by id. */
export interface Held {
  readonly dossier: Dossier
  readonly reports: ReadonlyMap<string, Report>
  readonly entities: ReadonlyMap<string, Entity>
  readonly alignments: ReadonlyMap<string, Alignment>
  /** Ids of the reports' entities, with the report of each. */
  readonly locals: ReadonlyMap<string, string>
  /** Reports that duplicate, excerpt or spin a held report, with the ids of what they copy. */
  readonly copies: ReadonlyMap<string, ReadonlySet<string>>
  /** Reports that are nothing but another held report again. */
  readonly duplicates: ReadonlySet<string>
}

const COPYING: ReadonlySet<string> = new Set(['duplicates', 'excerpts', 'spins'])

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map(thing => [thing.id, thing]))

/** Reads a dossier whose shape holds. */
export function hold(dossier: Dossier): Held {
  const reports = byId(dossier.reports)
  const locals = new Map<string, string>()
  for (const report of dossier.reports)
    for (const entity of report.layers.entities) locals.set(entity.id, report.id)
  const copies = new Map<string, Set<string>>()
  const duplicates = new Set<string>()
  for (const { report, from, kind } of dossier.derivations) {
    if (from.kind !== 'report' || from.id === undefined || !COPYING.has(kind) || !reports.has(from.id))
      continue
    copies.set(report, (copies.get(report) ?? new Set()).add(from.id))
    if (kind === 'duplicates') duplicates.add(report)
  }
  return {
    dossier,
    reports,
    entities: byId(dossier.entities),
    alignments: byId(dossier.alignments),
    locals,
    copies,
    duplicates,
  }
}

/** Whether two loci share a place. */
export const meet = (a: Locus, b: Locus): boolean =>
  a.report === b.report &&
  a.spans.some(x => b.spans.some(y => x.part === y.part && x.start < y.end && y.start < x.end))

/** Whether every piece of `inner` lies in a piece of `outer`. */
export const covers = (outer: readonly Locus[], inner: Locus): boolean =>
  inner.spans.every(piece =>
    outer.some(
      locus =>
        locus.report === inner.report &&
        locus.spans.some(
          whole => whole.part === piece.part && whole.start <= piece.start && piece.end <= whole.end,
        ),
    ),
  )
