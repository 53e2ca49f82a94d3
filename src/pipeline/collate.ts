import { bare } from '../locales/index.ts'
import type { Locale } from '../locales/index.ts'
import { NO_LAYERS, overlap } from '../model/index.ts'
import type { Dossier, Entity, Hands, Report } from '../model/index.ts'
import {
  affiliatedBy,
  align,
  alignFacts,
  canonicalOrder,
  composeAccount,
  findDerivations,
  findDiscrepancies,
  isOutlet,
  joinEntities,
  filerOf,
  postsOf,
  siglumOf,
  unitsOf,
  worldOf,
} from '../story/index.ts'
import type { Provenance, StoryHands, Unit } from '../story/index.ts'
import { SPEAKING_ROLES } from '../report/index.ts'
import { findQuotes } from '../text/index.ts'
import { anchorsOf } from './anchors.ts'
import { annotateReport } from './annotate.ts'
import type { AnnotateContext, Engine } from './annotate.ts'
import { notApplied, placeDecisions, reportHands, storyHands } from './decisions.ts'
import type { StoryDecisions } from './decisions.ts'
import { boilerplateOf } from './boilerplate.ts'
import { digestOfEarlier, earlierOf, NOTHING_IN_COMMON, storyId } from './earlier.ts'
import { inOrder } from './in-order.ts'
import { noticesOf } from './notices.ts'
import { digestOf, seal } from './seal.ts'
import { idKeeper } from '../readers/index.ts'
import { findCopies, groupStories } from '../stream/index.ts'
import type { Copy, StreamReport } from '../stream/index.ts'
import { storyNames, storyOffices } from './story-names.ts'
import { titleOf } from './title.ts'
import { VERSION } from './version.ts'

/** How a collation is run, and what an editor puts in by hand; what was put in stands in the settings of the dossier, by its digest. */
export interface CollateOptions extends Partial<Hands> {
  readonly signal?: AbortSignal
  /** Called between reports and stages. */
  readonly onProgress?: (done: number, total: number, what: string) => void
  /** In how many threads reports are annotated; 1 where it is not given. The dossiers are the same. */
  readonly jobs?: number
  /** Dossiers of an earlier run, with or without texts: a story of which one has reports keeps its id, and its account says what has changed. */
  readonly since?: readonly Dossier[]
  /** More to state in the settings of the dossier; wins over what would stand there. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** Annotates one report. A port: a caller may spread reports over threads. */
export type AnnotateEach = (report: Report, context: AnnotateContext) => Promise<Report>

/** Reports that each thread has before it: one in work and one that waits. */
const AHEAD = 2

/** Collates reports: one dossier a story, stories in the order of their first report. Throws what the signal was aborted with. */
export async function collateReports(
  reports: readonly Report[],
  engine: Engine,
  weights: readonly string[],
  options: CollateOptions = {},
  annotate: AnnotateEach = async (report, context) => annotateReport(report, engine, context),
): Promise<Dossier[]> {
  const total = reports.length * 2 + 1
  const ahead = options.jobs === undefined || options.jobs === 1 ? 1 : options.jobs * AHEAD
  let done = 0
  const pass = (tasks: readonly Task[], what: string): AsyncGenerator<Report> =>
    inOrder(tasks, ahead, async ({ report, context }) => {
      options.signal?.throwIfAborted()
      options.onProgress?.(done++, total, what)
      // lets a signal and the progress line through between two reports
      await new Promise(resolve => setImmediate(resolve))
      return annotate(report, context)
    })
  const sorted = canonicalOrder(reports)
    .map(idKeeper())
    .map(report => ({ report: bareOf(report), context: {} }))
  const plans = planOf(await all(pass(sorted, 'reading')), options, engine.locale)
  const second = pass(
    plans.flatMap(({ tasks }) => tasks),
    'collating',
  )
  const generator = { name: 'variorum' as const, version: VERSION, weights, settings: settingsOf(options) }
  const ids = new Set(plans.flatMap(({ earlier }) => earlier?.story.id ?? []))
  const dossiers: Dossier[] = []
  for (const { tasks, decided, earlier } of plans) {
    const members: Report[] = []
    while (members.length < tasks.length) members.push((await second.next()).value as Report)
    dossiers.push(dossierOf(members, engine, generator, decided, options, { earlier, ids }))
  }
  return dossiers
}

async function all(coming: AsyncIterable<Report>): Promise<Report[]> {
  const reports: Report[] = []
  for await (const report of coming) reports.push(report)
  return reports
}

/** What is to be done for one story. */
interface Plan {
  readonly tasks: readonly Task[]
  readonly decided: StoryDecisions
  /** The dossier of an earlier run with which it is compared. */
  readonly earlier: Dossier | undefined
}

/** What the first pass tells of each story; the layers that it found are kept no longer. */
function planOf(first: readonly Report[], options: CollateOptions, locale: Locale): Plan[] {
  const stories = storiesOf(first)
  const decided = placeDecisions(options.decisions ?? [], stories)
  const boilerplate = boilerplateOf(first)
  const earlier = earlierOf(stories, options.since ?? [])
  return stories.map((members, i) => ({
    tasks: tasksOf(members, decided[i] as StoryDecisions, options, boilerplate, locale),
    decided: decided[i] as StoryDecisions,
    earlier: earlier[i],
  }))
}

/** What was put in by hand, by its digest, so that nobody's path stands in a dossier. */
function settingsOf(options: CollateOptions): Record<string, unknown> {
  const { names, affiliations, decisions, since, settings } = options
  const plain = decisions?.map(({ at: _, ...decision }) => decision)
  const given = Object.entries({ names, affiliations, decisions: plain }).filter(([, value]) => value)
  return {
    ...Object.fromEntries(given.map(([key, value]) => [key, `sha256:${digestOf(value)}`])),
    ...(since ? { since: `sha256:${digestOfEarlier(since)}` } : {}),
    ...settings,
  }
}

/** A report to be annotated, and what is known by then. */
interface Task {
  readonly report: Report
  readonly context: AnnotateContext
}

/** The ids of annotated reports, story by story; reports that were gathered for one event, or a stream of many. */
export const groupReports = (reports: readonly Report[], gathering: 'event' | 'stream'): string[][] =>
  groupStories(canonicalOrder(reports).map(streamOf), gathering)

/** A report without what was found in it. */
const bareOf = (report: Report): Report => ({ ...report, layers: NO_LAYERS })

/** The reports story by story. */
function storiesOf(first: readonly Report[]): Report[][] {
  const byId = new Map(first.map(report => [report.id, report]))
  return groupReports(first, 'event').map(ids =>
    canonicalOrder(ids.map(id => byId.get(id)).filter(report => report !== undefined)),
  )
}

/** The reports of a story, each with what its story and its editor know. */
function tasksOf(
  members: readonly Report[],
  decided: StoryDecisions,
  given: CollateOptions,
  boilerplate: ReadonlyMap<string, ReadonlySet<string>>,
  locale: Locale,
): Task[] {
  const anchors = anchorsOf(members, locale)
  const names = { names: storyNames(members, locale), offices: storyOffices(members) }
  return members.map(report => {
    const lines = boilerplate.get(report.id)
    const [anchor, reprint] = [anchors.undated.get(report.id), anchors.reprints.get(report.id)]
    return {
      report: bareOf(report),
      context: {
        names,
        ...(anchor ? { anchor } : {}),
        ...(reprint ? { reprint } : {}),
        ...(lines ? { boilerplate: lines } : {}),
        hands: reportHands(decided, report, given),
      },
    }
  })
}

/** The dossier with which a story is compared, and the ids that stories had before. */
interface Before {
  readonly earlier: Dossier | undefined
  readonly ids: ReadonlySet<string>
}

function dossierOf(
  members: readonly Report[],
  engine: Engine,
  generator: Dossier['generator'],
  decided: StoryDecisions,
  given: CollateOptions,
  { earlier, ids }: Before,
): Dossier {
  // a block whose role was decided may have told when the report was published
  const reports = canonicalOrder(members).map((report, i) => dropMarkup({ ...report, siglum: siglumOf(i) }))
  const hands = storyHands(decided, given)
  const { entities, of } = joinEntities(reports, engine.locale, hands)
  const entityOf = (local: string): string => of(local)?.id ?? local
  const units = unitsOf(reports, entityOf, engine.locale)
  const copies = copiesAmong(reports)
  const provenance = provenanceOf(reports, units, entities, engine, copies, hands)
  const aligned = align(provenance)
  const facts = alignFacts(provenance, aligned)
  const dates = reports
    .map(report => report.published?.slice(0, 10))
    .filter(day => day !== undefined)
    .sort()
  const discrepancies = findDiscrepancies(provenance, aligned, dates[0]?.slice(0, 4) ?? null)
  const dossier: Dossier = {
    schema: 'variorum/1',
    generator,
    story: {
      id: storyId(reports, earlier, ids),
      headline: titleOf(reports, engine.locale),
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
    },
    reports,
    entities,
    alignments: [...aligned.map(one => one.alignment), ...facts],
    derivations: findDerivations(
      reports,
      units,
      entities,
      copies.filter(isCopy),
      provenance.creditedTo,
      aligned,
    ),
    discrepancies,
    account: composeAccount(provenance, aligned, facts, discrepancies, earlier),
    notices: [
      ...noticesOf(reports, engine),
      ...(given.since && !earlier ? [NOTHING_IN_COMMON] : []),
      ...notApplied(decided, reports, units),
    ],
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
  hands: StoryHands,
): Provenance {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const byName = new Map<string, string>()
  for (const { kind, id, name, variants } of entities)
    for (const one of kind === 'organisation' ? [name, ...variants] : [])
      if (!byName.has(bare(one))) byName.set(bare(one), id)
  const byReport = Map.groupBy(units, unit => unit.report)
  const known = (names: readonly string[]): string[] =>
    names.map(name => byName.get(bare(name))).filter(id => id !== undefined)
  const carriers = entities.filter(entity => entity.carrier === true)
  const published = reports.map(report => [
    ...new Set([
      ...known([...(report.outlet === null ? [] : [report.outlet]), ...report.credits]),
      ...(isSite(report.outlet) ? carriers.filter(one => isOutlet(one, report)).map(one => one.id) : []),
    ]),
  ])
  return {
    reports,
    units,
    unitsIn: at => byReport.get(at) ?? [],
    entities: byId,
    world: worldOf(units, entities, reports, engine.locale),
    creditedTo: at =>
      known(publishersOf(reports[at])).filter(id => !isOwn(reports[at], byId.get(id), engine.locale)),
    publishedBy: at => published[at] ?? [],
    posts: postsOf(reports, entities, engine.locale),
    filedBy: once(() => filerOf(reports, byId, engine.locale)),
    ...copying(reports, copies),
    ...(hands.affiliations ? { affiliated: affiliatedBy(hands.affiliations, byId) } : {}),
    ...(hands.statements ? { decided: hands.statements } : {}),
  }
}

/** What is made when it is first asked for, and then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Whose a report is: the agencies that it credits; a held document is first of all that of who issued it. */
const publishersOf = (report: Report | undefined): readonly string[] => [
  ...(report?.kind === 'document' && report.outlet !== null ? [report.outlet] : []),
  ...(report?.credits ?? []),
]

/** An outlet that is known by its address alone has no name to be looked up. */
const isSite = (outlet: string | null): boolean => outlet?.includes('.') === true

/**
 * An agency that prints its own report speaks there in its own voice: "(NP)" in a report of Narrows Press credits nobody else. The
 * bulletin of a body, "Harn Courts Information Service", is that body's.
 */
const isOwn = (report: Report | undefined, agency: Entity | undefined, { posts }: Locale): boolean =>
  report !== undefined &&
  report.kind !== 'document' &&
  agency?.carrier === true &&
  isOutlet(agency, report) &&
  !bare(agency.name)
    .split(' ')
    .slice(0, -1)
    .some(word => posts.bodies.has(word.replace(/s$/, '')))

/** Who copies whom. Of texts that are held twice only the first is asked what else was lifted from it, so that no copy hides a copy. */
function copiesAmong(reports: readonly Report[]): Copy[] {
  const streams = reports.map(streamOf)
  const all = findCopies(streams)
  const twice = all.filter(copy => copy.kind === 'duplicates')
  if (twice.length === 0) return all
  const again = new Set(twice.map(copy => copy.report))
  return [
    ...twice,
    ...findCopies(streams.filter(report => !again.has(report.id))).filter(copy => copy.kind !== 'duplicates'),
  ]
}

/** A text that is held twice adds nothing the second time, whoever had it first; of excerpts the direction must be known. */
const isCopy = (copy: Copy): boolean => copy.decided || copy.kind === 'duplicates'

/** What the flow says of copies, as the story asks it: of a statement and of a report. */
function copying(
  reports: readonly Report[],
  copies: readonly Copy[],
): Pick<Provenance, 'copiedFrom' | 'donorsOf' | 'duplicateOf'> {
  const indexOf = new Map(reports.map((report, i) => [report.id, i]))
  const sure = Map.groupBy(copies.filter(isCopy), one => one.report)
  const copiesIn = (at: number): readonly Copy[] => sure.get(reports[at]?.id ?? '') ?? []
  const memory = new Map<Unit, number | null>()
  return {
    copiedFrom: unit => {
      const known = memory.get(unit)
      if (known !== undefined) return known ?? undefined
      const copy = copiesIn(unit.report).find(
        one =>
          one.kind === 'duplicates' ||
          one.pairs.some(pair => unit.spans.some(span => overlap(pair.span, span) > 0)),
      )
      const from = copy ? indexOf.get(copy.from) : undefined
      memory.set(unit, from ?? null)
      return from
    },
    donorsOf: at =>
      copiesIn(at)
        .map(one => indexOf.get(one.from))
        .filter(from => from !== undefined),
    duplicateOf: at => indexOf.get(copiesIn(at).find(one => one.kind === 'duplicates')?.from ?? ''),
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
