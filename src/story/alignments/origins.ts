import type { Entity, Locus, Origins, Report } from '../../model/index.ts'
import { locusOf } from '../loci.ts'
import { sharedRun } from './runs.ts'
import { SHARED_RUN, compare } from './similarity.ts'
import type { PlacedPair } from '../hands.ts'
import { bondsOf } from './affiliations.ts'
import type { Affiliated } from './affiliations.ts'
import type { World } from './similarity.ts'
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
  /** The report that a unit was lifted from, where it is a copy of a held report. */
  readonly copiedFrom: (unit: Unit) => number | undefined
  /** The held reports from which a report lifts sentences. */
  readonly donorsOf: (report: number) => readonly number[]
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
  readonly why?: string
}

/** Where one witness's chain ends. */
type Origin =
  | {
      readonly kind: 'named'
      readonly entity: string
      readonly chain: readonly string[]
      readonly why?: string
    }
  | Vague
  | { readonly kind: 'own'; readonly report: number }
  | { readonly kind: 'copy'; readonly report: number; readonly from: number }

/** Likeness from which a report's own lead is taken to sum up what it attributes further down. */
const SUMS_UP = 0.35

/**
 * Counts the origins of one statement: named ones, those tied by relay or affiliation joined (at least); with the outlets that invoke
 * somebody unnamed or speak in their own voice (at most). Copies of held reports add nothing. Never a score of truth.
 */
export function originsOf(witnesses: readonly Unit[], provenance: Provenance): Origins {
  const byReport = Map.groupBy(witnesses, unit => unit.report)
  const each = witnesses.map(unit => originOf(unit, byReport, provenance))
  const quoting = quotersOf(each, witnesses)
  const found = each.map((one, i) => quotedFrom(witnesses[i] as Unit, one, quoting, provenance) ?? one)
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
  ]
  const bonds = bondsOf(named, witnesses, provenance)
  const { relayed, groups, grounds } = tie(named, found, witnesses, provenance, bonds.tied)
  because.push(...grounds, ...bonds.because)
  return {
    named,
    unnamed: unnamed.map(one => one.locus),
    ownVoice: own.sort((a, b) => a - b).map(report => (provenance.reports[report] as Report).id),
    atLeast: groups,
    atMost: relayed + outlets([...unnamedReports, ...own], provenance),
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

/** Words that one witness gives to a speaker and another quotes without one are that speaker's: an utterance is made once. */
function quotedFrom(
  unit: Unit,
  origin: Origin,
  quoting: readonly Quoter[],
  { reports }: Provenance,
): Origin | undefined {
  if (origin.kind !== 'unnamed' && origin.kind !== 'own') return undefined
  const known = quoting.find(one => sharedRun(unit, one.unit) >= SHARED_RUN)?.origin
  if (known?.kind !== 'named') return undefined
  return { ...known, why: `${reports[unit.report]?.siglum} quotes words that others give to their speaker` }
}

/** An outlet that tells it in two reports is one. */
const outlets = (indices: readonly number[], { reports }: Provenance): number =>
  new Set(indices.map(at => reports[at]?.outlet ?? reports[at]?.id)).size

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
  const outermost = unit.sources[0]
  if (outermost === undefined) return ownVoice(unit, witnesses, provenance)
  return attributed(unit, outermost, provenance)
}

function attributed(unit: Unit, outermost: string | null, provenance: Provenance, why?: string): Origin {
  const report = provenance.reports[unit.report] as Report
  const entity = outermost === null ? undefined : provenance.entities.get(outermost)
  const because = why === undefined ? {} : { why }
  if (entity?.named)
    return { kind: 'named', entity: entity.id, chain: unit.sources.filter(id => id !== null), ...because }
  const link = linksOf(report, unit)[0]
  const spans = link ? (link.source.length ? link.source : link.cue) : unit.spans
  return { kind: 'unnamed', locus: locusOf(report, spans), report: unit.report, ...because }
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
        .filter(({ one, like }) => !like.conflict && like.score >= SUMS_UP && sharesMatter(unit, one))
        .sort((a, b) => b.like.score - a.like.score)[0]?.one
    if (support)
      return attributed(
        support,
        support.sources[0] ?? null,
        provenance,
        `${siglum} says it in its own voice and attributes it elsewhere`,
      )
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
    return { kind: 'named', entity: credited, chain: [credited], why }
  }
  return { kind: 'own', report: unit.report }
}

/** Both tell of one thing, not only of the same people. */
const sharesMatter = (a: Unit, b: Unit): boolean =>
  [...a.concepts].some(concept => !concept.startsWith('e:') && b.concepts.has(concept))

/**
 * Numbers of groups of named origins when those are joined that stand in one chain, those to whom the same quoted words are
 * given, and who speaks for a body with that body (`relayed`), with the grounds; and when those are joined as well that are tied
 * by affiliation (`groups`).
 */
function tie(
  named: readonly string[],
  found: readonly Origin[],
  witnesses: readonly Unit[],
  { entities, world }: Provenance,
  tied: readonly (readonly [string, string])[],
): { relayed: number; groups: number; grounds: string[] } {
  const parent = new Map(named.map(id => [id, id]))
  const root = (id: string): string => (parent.get(id) === id ? id : root(parent.get(id) as string))
  const joined = new Map<string, number>()
  const join = (one: string, other: string, ground?: string): void => {
    if (root(one) === root(other)) return
    parent.set(root(one), root(other))
    if (ground !== undefined) joined.set(ground, (joined.get(ground) ?? 0) + 1)
  }
  for (const one of found)
    if (one.kind === 'named')
      for (const link of one.chain) if (parent.has(link)) join(link, one.entity, 'that relays them')
  const voices = voicesOf(found, witnesses)
  for (const [i, one] of voices.entries())
    for (const other of voices.slice(0, i))
      if (root(one.entity) !== root(other.entity) && sharedRun(one.unit, other.unit) >= SHARED_RUN)
        join(one.entity, other.entity, 'to whom the same quoted words are given')
  const bodies = named.filter(id => entities.get(id)?.kind === 'organisation' && !world.relays(id))
  const [body] = bodies
  if (body !== undefined && bodies.length === 1)
    for (const id of named) if (world.speaksFor(id)) join(id, body, 'for which they speak')
  const groups = (): number => new Set(named.map(root)).size
  const relayed = groups()
  for (const [one, other] of tied) join(one, other)
  const grounds = [...joined].map(([ground, count]) => `${count} named origin(s) joined to another ${ground}`)
  return { relayed, groups: groups(), grounds }
}

/** Who is named as the origin of which quoted words, each once. */
function voicesOf(found: readonly Origin[], witnesses: readonly Unit[]): { entity: string; unit: Unit }[] {
  const voices = new Map<string, { entity: string; unit: Unit }>()
  for (const [i, one] of found.entries()) {
    const unit = witnesses[i] as Unit
    if (one.kind === 'named' && unit.wording !== '')
      voices.set(`${one.entity} ${unit.wording}`, { entity: one.entity, unit })
  }
  return [...voices.values()]
}
