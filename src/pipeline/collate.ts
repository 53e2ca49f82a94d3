import { createHash } from 'node:crypto'
import { NO_LAYERS, overlap } from '../model/index.ts'
import type { Dossier, Entity, Notice, Report } from '../model/index.ts'
import {
  align,
  canonicalOrder,
  composeAccount,
  findDerivations,
  findDiscrepancies,
  joinEntities,
  siglumOf,
  unitsOf,
  weigh,
  weighAll,
} from '../story/index.ts'
import type { Provenance, Unit } from '../story/index.ts'
import { SPEAKING_ROLES } from '../report/index.ts'
import { findQuotes } from '../text/index.ts'
import { annotateReport, speaks } from './annotate.ts'
import type { Engine } from './annotate.ts'
import { seal } from './seal.ts'
import { findCopies, groupStories } from '../stream/index.ts'
import type { Copy, StreamReport } from '../stream/index.ts'
import { VERSION } from './version.ts'

/** How a collation is run. */
export interface CollateOptions {
  readonly signal?: AbortSignal
  /** Called between reports and stages. */
  readonly onProgress?: (done: number, total: number, what: string) => void
}

/** Collates reports: one dossier a story, stories in the order of their first report. Throws what the signal was aborted with. */
export async function collateReports(
  reports: readonly Report[],
  engine: Engine,
  weights: readonly string[],
  options: CollateOptions = {},
): Promise<Dossier[]> {
  const total = reports.length * 2 + 1
  let done = 0
  const step = async (what: string): Promise<void> => {
    options.signal?.throwIfAborted()
    options.onProgress?.(done++, total, what)
    // lets a signal and the progress line through between two reports
    await new Promise(resolve => setImmediate(resolve))
  }
  const first: Report[] = []
  for (const report of distinctIds(canonicalOrder(reports))) {
    await step('reading')
    first.push(annotateReport({ ...report, layers: NO_LAYERS }, engine))
  }
  const stories = groupStories(canonicalOrder(first).map(streamOf), 'event')
  const dossiers: Dossier[] = []
  for (const ids of stories) {
    const members = canonicalOrder(first.filter(report => ids.includes(report.id)))
    const anchor = anchorOf(members)
    const names = {
      names: members.flatMap(report =>
        report.layers.entities
          .filter(one => one.named)
          .map(({ name, kind, variants }) => ({ name, kind, ...(variants ? { variants } : {}) })),
      ),
    }
    const second: Report[] = []
    for (const report of members) {
      await step('collating')
      second.push(
        annotateReport({ ...report, layers: NO_LAYERS }, engine, { names, ...(anchor ? { anchor } : {}) }),
      )
    }
    dossiers.push(dossierOf(second, engine, weights))
  }
  return dossiers
}

/** Equal ids are both kept, the later with "_2". */
function distinctIds(reports: readonly Report[]): Report[] {
  const seen = new Map<string, number>()
  return reports.map(report => {
    const count = (seen.get(report.id) ?? 0) + 1
    seen.set(report.id, count)
    return count === 1 ? report : { ...report, id: `${report.id}_${count}` }
  })
}

/** The day that most reports of the story state, the earliest of equals. */
function anchorOf(reports: readonly Report[]): string | undefined {
  const days = reports
    .map(report => report.published?.slice(0, 10))
    .filter(day => day !== undefined)
    .sort()
  const count = (day: string): number => days.filter(other => other === day).length
  return days.reduce<string | undefined>(
    (best, day) => (best === undefined || count(day) > count(best) ? day : best),
    undefined,
  )
}

function dossierOf(members: readonly Report[], engine: Engine, weights: readonly string[]): Dossier {
  const reports = members.map((report, i) => dropMarkup({ ...report, siglum: siglumOf(i) }))
  const { entities, of } = joinEntities(reports, engine.locale)
  const entityOf = (local: string): string => of(local)?.id ?? local
  const units = unitsOf(reports, entityOf, engine.locale)
  const copies = copiesAmong(reports)
  const provenance = provenanceOf(reports, units, entities, engine, copies)
  const aligned = align(provenance)
  const dates = reports
    .map(report => report.published?.slice(0, 10))
    .filter(day => day !== undefined)
    .sort()
  const discrepancies = findDiscrepancies(provenance, aligned, dates[0]?.slice(0, 4) ?? null)
  const dossier: Dossier = {
    schema: 'variorum/1',
    generator: { name: 'variorum', version: VERSION, weights, settings: {} },
    story: {
      id: storyId(reports),
      headline: headlineOf(reports),
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
    },
    reports,
    entities,
    alignments: aligned.map(one => one.alignment),
    derivations: findDerivations(reports, units, entities, copies.filter(isCopy), provenance.creditedTo),
    discrepancies,
    account: composeAccount(provenance, aligned, discrepancies),
    notices: noticesOf(reports, engine),
  }
  return seal(dossier)
}

function dropMarkup(report: Report): Report {
  const { markup: _, ...rest } = report
  return rest
}

function provenanceOf(
  reports: readonly Report[],
  units: Provenance['units'],
  entities: readonly Entity[],
  engine: Engine,
  copies: readonly Copy[],
): Provenance {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const weights = weigh(units)
  const relays = (id: string): boolean => {
    const entity = byId.get(id)
    return entity !== undefined && (entity.carrier === true || !entity.named)
  }
  const byName = (name: string): string | undefined =>
    entities.find(
      entity =>
        entity.kind === 'organisation' &&
        [entity.name, ...entity.variants].some(one => one.toLowerCase() === name.toLowerCase()),
    )?.id
  return {
    reports,
    units,
    entities: byId,
    world: {
      locale: engine.locale,
      weights,
      totals: weighAll(units, weights),
      kindOf: id => byId.get(id)?.kind ?? 'other',
      relays,
    },
    creditedTo: at => (reports[at]?.credits ?? []).map(byName).filter(id => id !== undefined),
    ...copying(reports, copies),
  }
}

/** Who copies whom. Of texts that are held twice only the first is asked what else was lifted from it, so that no copy hides a copy. */
function copiesAmong(reports: readonly Report[]): Copy[] {
  const twice = findCopies(reports.map(streamOf)).filter(copy => copy.kind === 'duplicates')
  const again = new Set(twice.map(copy => copy.report))
  return [
    ...twice,
    ...findCopies(reports.filter(report => !again.has(report.id)).map(streamOf)).filter(
      copy => copy.kind !== 'duplicates',
    ),
  ]
}

/** A text that is held twice adds nothing the second time, whoever had it first; of excerpts the direction must be known. */
const isCopy = (copy: Copy): boolean => copy.decided || copy.kind === 'duplicates'

/** What the flow says of copies, as the story asks it: of a statement and of a report. */
function copying(
  reports: readonly Report[],
  copies: readonly Copy[],
): Pick<Provenance, 'copiedFrom' | 'donorsOf'> {
  const indexOf = new Map(reports.map((report, i) => [report.id, i]))
  const sure = copies.filter(isCopy)
  const memory = new Map<Unit, number | null>()
  return {
    copiedFrom: unit => {
      const known = memory.get(unit)
      if (known !== undefined) return known ?? undefined
      const id = reports[unit.report]?.id
      const copy = sure.find(
        one =>
          one.report === id &&
          (one.kind === 'duplicates' ||
            one.pairs.some(pair => unit.spans.some(span => overlap(pair.span, span) > 0))),
      )
      const from = copy ? indexOf.get(copy.from) : undefined
      memory.set(unit, from ?? null)
      return from
    },
    donorsOf: at =>
      sure
        .filter(one => one.report === reports[at]?.id)
        .map(one => indexOf.get(one.from))
        .filter(from => from !== undefined),
  }
}

/** A report as the questions about the flow need it. */
function streamOf(report: Report): StreamReport {
  const speaking = report.layers.blocks.filter(block => SPEAKING_ROLES.has(block.role))
  return {
    id: report.id,
    published: report.published,
    outlet: report.outlet,
    text: report.text,
    sentences: report.layers.sentences.filter(sentence =>
      SPEAKING_ROLES.has(report.layers.blocks[sentence.block]?.role ?? 'notice'),
    ),
    headlines: report.headlines.map(headline => headline.text),
    quotes: findQuotes(report.text, speaking),
  }
}

const storyId = (reports: readonly Report[]): string =>
  `s_${createHash('sha256')
    .update(reports[0]?.id ?? '')
    .digest('hex')
    .slice(0, 12)}`

const headlineOf = (reports: readonly Report[]): string =>
  reports.find(report => report.headlines.length > 0)?.headlines[0]?.text ?? ''

function noticesOf(reports: readonly Report[], engine: Engine): Notice[] {
  return reports.flatMap((report): Notice[] => {
    const at = report.path === undefined ? {} : { at: { path: report.path } }
    if (!speaks(engine, report))
      return [
        {
          code: 'language-unsupported',
          severity: 'warning',
          message: `${report.siglum} is in "${report.language}": blocks, digit dates and copies were read, attributions were not`,
          ...at,
        },
      ]
    if (report.published === null)
      return [
        {
          code: 'date-not-stated',
          severity: 'info',
          message: `${report.siglum} states no date; its relative dates hang on the other reports of the story`,
          ...at,
        },
      ]
    return []
  })
}
