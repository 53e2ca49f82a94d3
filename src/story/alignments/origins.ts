import type { Entity, Locus, Origins, Report } from '../../model/index.ts'
import { locusOf } from '../loci.ts'
import { printsQuoted, sharedRun } from './runs.ts'
import { SHARED_RUN, compare } from './similarity.ts'
import type { PlacedPair } from '../hands.ts'
import { bondsOf } from './affiliations.ts'
import type { Affiliated } from './affiliations.ts'
import type { World } from './similarity.ts'
import { sentenceOf, tie, withBodies, withoutCarried } from './kinship.ts'
import type { Posts } from './posts.ts'
import { principalOf, roleOf } from './principals.ts'
import { printedAlike } from './printed.ts'
import type { Role } from './principals.ts'
import { linksOf } from './sources.ts'
import type { Unit } from './units.ts'

/** What the counting of origins must know of the story. */
export interface Provenance {
  readonly reports: readonly Report[]
  readonly units: readonly Unit[]
  /** The units of a report, by its index. */
  readonly unitsIn: (report: number) => readonly Unit[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly world: World
  /** Entities of the agencies credited for a whole report, by index of the report. */
  readonly creditedTo: (report: number) => readonly string[]
  /** Entities whose report it is: its outlet, and the agencies credited for the whole; by index of the report. */
  readonly publishedBy: (report: number) => readonly string[]
  /** The report that a unit was lifted from, where it is a copy of a held report. */
  readonly copiedFrom: (unit: Unit) => number | undefined
  /** The held reports from which a report lifts sentences. */
  readonly donorsOf: (report: number) => readonly number[]
  /** The held report that a report repeats as a whole. */
  readonly duplicateOf: (report: number) => number | undefined
  /** What persons are in which bodies. */
  readonly posts: Posts
  /** Who has filed the only suit of the story; looked for once, where a statement rests on one. */
  readonly filedBy: () => string | undefined
  /** Whom the editor says belongs together. */
  readonly affiliated?: Affiliated
  /** Statements that the editor joined or parted. */
  readonly decided?: readonly PlacedPair[]
}

/** A chain that ends at somebody who is not named. */
interface Vague {
  readonly kind: 'unnamed'
  readonly locus: Locus
  readonly report: number
  /** The other links of the chain. */
  readonly chain: readonly string[]
  /** What identifies it, if anything does, and what the report has for it. */
  readonly role?: Role
  readonly entity?: string
  readonly why?: string
}

/** Where one witness's chain ends. */
export type Origin =
  | {
      readonly kind: 'named'
      readonly entity: string
      readonly chain: readonly string[]
      readonly why?: string
      /** The agency tells it in its own voice. */
      readonly voice?: true
      /** It stands in a suit that the entity has filed. */
      readonly filed?: true
    }
  | Vague
  | { readonly kind: 'own'; readonly report: number; readonly why?: string }
  | { readonly kind: 'copy'; readonly report: number; readonly from: number }

/**
 * Likeness from which a report's own lead is taken to sum up what it attributes further down, and the share of its matter, of at least
 * so many words, that must stand there. From .35 and one word 7 of 22 leads on real events were given to the right source: a short
 * phrase ("the lawsuit") is like any lead.
 */
const SUMS_UP = 0.5
const COVERED = 0.4
const FEWEST = 2

/**
 * Counts the origins of one statement: named ones, those tied by relay or affiliation joined (at least); with the outlets that invoke
 * somebody unnamed or speak in their own voice (at most). Copies of held reports add nothing. Never a score of truth.
 */
export function originsOf(witnesses: readonly Unit[], provenance: Provenance): Origins {
  const byReport = Map.groupBy(witnesses, unit => unit.report)
  const each = witnesses.map(unit => originOf(unit, byReport, provenance))
  const quoting = quotersOf(each, witnesses)
  const first = each.map((one, i) => quotedFrom(witnesses[i] as Unit, one, quoting, provenance) ?? one)
  const found = withBodies(withoutCarried(first, witnesses, provenance), provenance)
  const named = inOrder(
    [...new Set(found.flatMap(one => (one.kind === 'named' ? [one.entity] : [])))],
    provenance,
  )
  const namedReports = new Set(
    found.flatMap((one, i) => (one.kind === 'named' ? [(witnesses[i] as Unit).report] : [])),
  )
  const vague = found.filter(one => one.kind === 'unnamed').filter(one => !namedReports.has(one.report))
  const unnamedReports = new Set(vague.map(one => one.report))
  const unnamed = [...Map.groupBy(vague, one => one.report).values()].map(([first]) => first as Vague)
  const own = [...new Set(found.flatMap(one => (one.kind === 'own' ? [one.report] : [])))].filter(
    report => !namedReports.has(report) && !unnamedReports.has(report),
  )
  const because = [
    ...found.flatMap(one => ('why' in one && one.why ? [one.why] : [])),
    ...copies(found, provenance),
    ...printedAlike(
      witnesses.filter(unit => own.includes(unit.report)),
      provenance.reports,
    ),
  ]
  const vaguely = witnesses.filter(unit => unnamedReports.has(unit.report))
  const bonds = bondsOf(named, witnesses, provenance)
  const { relayed, groups, grounds } = tie(named, found, witnesses, provenance, bonds.tied)
  because.push(...grounds, ...bonds.because)
  return {
    named,
    unnamed: unnamed.map(one => one.locus),
    ownVoice: own.sort((a, b) => a - b).map(report => (provenance.reports[report] as Report).id),
    atLeast: groups,
    atMost: relayed + outlets([...unnamedReports, ...own], vaguely, provenance),
    ...(bonds.interested.length > 0 ? { interested: bonds.interested } : {}),
    because: [...new Set(because)],
  }
}

/** An origin beside the unit that names it. */
interface Quoter {
  readonly unit: Unit
  readonly origin: Origin
}

/** Of the witnesses that name their origin the first of each wording in quotation marks. */
function quotersOf(origins: readonly Origin[], witnesses: readonly Unit[]): Quoter[] {
  const first = new Map<string, Quoter>()
  for (const [i, origin] of origins.entries()) {
    const unit = witnesses[i] as Unit
    if (origin.kind !== 'named' || first.has(unit.wording)) continue
    first.set(unit.wording, { unit, origin })
  }
  return [...first.values()]
}

/** Words that one witness gives to a speaker and another quotes without one, or prints without marks, are that speaker's: an utterance is made once. */
function quotedFrom(
  unit: Unit,
  origin: Origin,
  quoting: readonly Quoter[],
  { reports }: Provenance,
): Origin | undefined {
  if (origin.kind !== 'unnamed' && origin.kind !== 'own') return undefined
  const siglum = reports[unit.report]?.siglum
  const known = quoting.find(one => sharedRun(unit, one.unit) >= SHARED_RUN)?.origin
  if (known?.kind === 'named')
    return { ...known, why: `${siglum} quotes words that others give to their speaker` }
  const heard = origin.kind === 'own' ? quoting.find(one => printsQuoted(unit, one.unit))?.origin : undefined
  if (heard?.kind !== 'named') return undefined
  return { ...heard, why: `${siglum} prints without marks the words that others quote` }
}

/** An outlet that tells it in two reports is one, and so are those that have it in the same sentence from somebody unnamed. */
function outlets(indices: readonly number[], vague: readonly Unit[], { reports }: Provenance): number {
  const printed = new Map<string, string>()
  const voices = indices.map(at => {
    const outlet = reports[at]?.outlet ?? reports[at]?.id ?? ''
    const texts = vague.filter(unit => unit.report === at).flatMap(unit => sentenceOf(unit) ?? [])
    const first = texts.map(text => printed.get(text)).find(one => one !== undefined) ?? outlet
    for (const text of texts) printed.set(text, first)
    return first
  })
  return new Set(voices).size
}

/** Entities in the order of the story. */
function inOrder(ids: readonly string[], { entities }: Provenance): readonly string[] {
  if (ids.length < 2) return ids
  const met = new Set(ids)
  return [...entities.keys()].filter(id => met.has(id))
}

function copies(found: readonly Origin[], { reports }: Provenance): string[] {
  return found.flatMap(one =>
    one.kind === 'copy'
      ? [`${reports[one.report]?.siglum} repeats ${reports[one.from]?.siglum} here and adds nothing`]
      : [],
  )
}

/** The witnesses of one statement, by the index of their report. */
type ByReport = ReadonlyMap<number, readonly Unit[]>

function originOf(unit: Unit, witnesses: ByReport, provenance: Provenance): Origin {
  const copied = provenance.copiedFrom(unit)
  if (copied !== undefined && witnesses.has(copied))
    return { kind: 'copy', report: unit.report, from: copied }
  return unit.sources.length === 0 ? ownVoice(unit, witnesses, provenance) : attributed(unit, provenance)
}

function attributed(unit: Unit, provenance: Provenance, given?: string): Origin {
  const report = provenance.reports[unit.report] as Report
  // whoever rejects it is no origin of what another told
  const sources = unit.sources.slice(unit.rejecters.length)
  const outermost = sources[0] ?? null
  const rejects = unit.rejecters.length > 0
  const why =
    given ?? (rejects ? `${report.siglum} names somebody who rejects it, who is no origin of it` : undefined)
  const entity = outermost === null ? undefined : provenance.entities.get(outermost)
  const because = why === undefined ? {} : { why }
  if (entity?.named)
    return { kind: 'named', entity: entity.id, chain: sources.filter(id => id !== null), ...because }
  const link = linksOf(report, unit)[unit.rejecters.length]
  const principal = link && outermost === entity?.id ? principalOf(report, link, provenance) : undefined
  if (principal) {
    const words = locusOf(report, link?.source ?? [])
      .spans.map(({ exact }) => exact)
      .join(' ')
    const chain = [principal.id, ...sources.slice(1).filter(id => id !== null)]
    const speaks = `${report.siglum} has it from “${words}”, who speaks for ${principal.name}`
    return { kind: 'named', entity: principal.id, chain, why: speaks }
  }
  const role = link && roleOf(report, link, provenance.world.locale)
  const spans = link ? (link.source.length ? link.source : link.cue) : unit.spans
  const chain = sources.slice(1).filter(id => id !== null)
  return {
    kind: 'unnamed',
    locus: locusOf(report, spans),
    report: unit.report,
    chain,
    ...(role && entity ? { role, entity: entity.id } : {}),
    ...because,
  }
}

/** The outlet's own voice: a lead that sums up what the report attributes, the agency credited for the whole, or nobody else. */
function ownVoice(unit: Unit, witnesses: ByReport, provenance: Provenance): Origin {
  const { reports, world } = provenance
  const siglum = reports[unit.report]?.siglum
  const isAttributed = (one: Unit): boolean => one.sources.length > 0
  const stated = witnesses.get(unit.report)?.find(isAttributed)
  if (unit.place <= 0 || stated) {
    const support =
      stated ??
      provenance
        .unitsIn(unit.report)
        .filter(one => isAttributed(one) && one.words.length >= 3)
        .map(one => ({ one, like: compare(unit, one, world) }))
        .filter(({ one, like }) => !like.conflict && like.score >= SUMS_UP && tellsOf(unit, one))
        .sort((a, b) => b.like.score - a.like.score)[0]?.one
    if (support)
      return attributed(support, provenance, `${siglum} says it in its own voice and attributes it elsewhere`)
  }
  const donor = provenance.donorsOf(unit.report).find(from => witnesses.has(from))
  if (donor !== undefined) return { kind: 'copy', report: unit.report, from: donor }
  const credited = provenance.creditedTo(unit.report)[0]
  if (credited) {
    const name = provenance.entities.get(credited)?.name
    const held = reports[unit.report]?.kind === 'document'
    const why = held
      ? `${siglum} is a document of ${name}, held itself`
      : `${siglum} credits ${name} for the whole report`
    return {
      kind: 'named',
      entity: credited,
      chain: [credited],
      why,
      ...(held ? {} : { voice: true as const }),
    }
  }
  const original = reports[provenance.duplicateOf(unit.report) ?? -1]?.siglum
  const why = `${siglum} repeats ${original}, but has this in words of its own`
  return { kind: 'own', report: unit.report, ...(original === undefined ? {} : { why }) }
}

/** What is attributed tells what a lead sums up, and not only of the same people. */
function tellsOf(lead: Unit, one: Unit): boolean {
  const matter = [...lead.concepts].filter(concept => !concept.startsWith('e:'))
  const shared = matter.filter(concept => one.concepts.has(concept)).length
  return shared >= FEWEST && shared >= COVERED * matter.length
}
