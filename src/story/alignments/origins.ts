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

/** Where one witness's chain ends. */
type Origin =
  | {
      readonly kind: 'named'
      readonly entity: string
      readonly chain: readonly string[]
      readonly why?: string
    }
  | { readonly kind: 'unnamed'; readonly locus: Locus; readonly report: number; readonly why?: string }
  | { readonly kind: 'own'; readonly report: number }
  | { readonly kind: 'copy'; readonly report: number; readonly from: number }

/** Likeness from which a report's own lead is taken to sum up what it attributes further down. */
const SUMS_UP = 0.35

/**
 * Counts the origins of one statement: named ones, those tied by relay or affiliation joined (at least); with the outlets that invoke
 * somebody unnamed or speak in their own voice (at most). Copies of held reports add nothing. Never a score of truth.
 */
export function originsOf(witnesses: readonly Unit[], provenance: Provenance): Origins {
  const each = witnesses.map(unit => originOf(unit, witnesses, provenance))
  const found = each.map((one, i) => quotedFrom(i, one, each, witnesses, provenance) ?? one)
  const named = [...new Set(found.flatMap(one => (one.kind === 'named' ? [one.entity] : [])))].sort(
    (a, b) => earliest(provenance, a) - earliest(provenance, b),
  )
  const namedReports = new Set(
    found.flatMap((one, i) => (one.kind === 'named' ? [(witnesses[i] as Unit).report] : [])),
  )
  const vague = found.filter(one => one.kind === 'unnamed').filter(one => !namedReports.has(one.report))
  const unnamed = vague.filter((one, i) => vague.findIndex(other => other.report === one.report) === i)
  const unnamedReports = new Set(unnamed.map(one => one.report))
  const own = [...new Set(found.flatMap(one => (one.kind === 'own' ? [one.report] : [])))].filter(
    report => !namedReports.has(report) && !unnamedReports.has(report),
  )
  const because = [
    ...found.flatMap(one => ('why' in one && one.why ? [one.why] : [])),
    ...copies(found, provenance),
  ]
  const bonds = bondsOf(named, witnesses, provenance)
  const relayed = tie(named, found, witnesses, provenance, [])
  const groups = tie(named, found, witnesses, provenance, bonds.tied)
  if (relayed < named.length)
    because.push(`${named.length - relayed} named origin(s) joined to another that relays them`)
  because.push(...bonds.because)
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

/** Words that one witness gives to a speaker and another quotes without one are that speaker's: an utterance is made once. */
function quotedFrom(
  at: number,
  origin: Origin,
  origins: readonly Origin[],
  witnesses: readonly Unit[],
  { reports }: Provenance,
): Origin | undefined {
  if (origin.kind !== 'unnamed' && origin.kind !== 'own') return undefined
  const unit = witnesses[at] as Unit
  const known = origins.find(
    (one, i) => one.kind === 'named' && sharedRun(unit, witnesses[i] as Unit) >= SHARED_RUN,
  )
  if (known?.kind !== 'named') return undefined
  return { ...known, why: `${reports[unit.report]?.siglum} quotes words that others give to their speaker` }
}

/** An outlet that tells it in two reports is one. */
const outlets = (indices: readonly number[], { reports }: Provenance): number =>
  new Set(indices.map(at => reports[at]?.outlet ?? reports[at]?.id)).size

const earliest = (provenance: Provenance, entity: string): number =>
  [...provenance.entities.keys()].indexOf(entity)

function copies(found: readonly Origin[], { reports }: Provenance): string[] {
  return found.flatMap(one =>
    one.kind === 'copy'
      ? [`${reports[one.report]?.siglum} repeats ${reports[one.from]?.siglum} here and adds nothing`]
      : [],
  )
}

function originOf(unit: Unit, witnesses: readonly Unit[], provenance: Provenance): Origin {
  const copied = provenance.copiedFrom(unit)
  if (copied !== undefined && witnesses.some(one => one.report === copied))
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
function ownVoice(unit: Unit, witnesses: readonly Unit[], provenance: Provenance): Origin {
  const { reports, units, world } = provenance
  const siglum = reports[unit.report]?.siglum
  const same = (one: Unit): boolean => one.report === unit.report && one.sources.length > 0
  const stated = witnesses.find(same)
  if (unit.place <= 0 || stated) {
    const support =
      stated ??
      units
        .filter(one => same(one) && one.words.length >= 3)
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
  const donor = provenance.donorsOf(unit.report).find(from => witnesses.some(one => one.report === from))
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
 * Number of groups of named origins when those are joined that stand in one chain, those to whom the same quoted words are
 * given, who speaks for a body with that body, and those that are tied by affiliation.
 */
function tie(
  named: readonly string[],
  found: readonly Origin[],
  witnesses: readonly Unit[],
  { entities, world }: Provenance,
  tied: readonly (readonly [string, string])[],
): number {
  const parent = new Map(named.map(id => [id, id]))
  const root = (id: string): string => (parent.get(id) === id ? id : root(parent.get(id) as string))
  for (const one of found) {
    if (one.kind !== 'named') continue
    for (const link of one.chain) if (parent.has(link)) parent.set(root(link), root(one.entity))
  }
  for (const [i, one] of found.entries()) {
    for (const [j, other] of found.slice(0, i).entries()) {
      if (one.kind !== 'named' || other.kind !== 'named' || one.entity === other.entity) continue
      if (sharedRun(witnesses[i] as Unit, witnesses[j] as Unit) >= SHARED_RUN)
        parent.set(root(one.entity), root(other.entity))
    }
  }
  const bodies = named.filter(id => entities.get(id)?.kind === 'organisation' && !world.relays(id))
  const [body] = bodies
  if (body !== undefined && bodies.length === 1)
    for (const id of named) if (world.speaksFor(id)) parent.set(root(id), root(body))
  for (const [one, other] of tied) parent.set(root(one), root(other))
  return new Set(named.map(root)).size
}
