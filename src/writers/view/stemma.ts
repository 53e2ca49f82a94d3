import type { Dossier } from '../../model/index.ts'
import { isFact } from '../../model/index.ts'
import { entityName, flat, type Names, outletOf } from './names.ts'
import { branches, type StemmaBranch } from './branches.ts'
import type { StemmaEdge, StemmaNode, Way } from './nodes.ts'
import { counted, derives, NOBODY_NAMED } from './words.ts'

/** The stemma: speaker → agency → outlet. */
export interface StemmaView {
  readonly nodes: readonly StemmaNode[]
  readonly edges: readonly StemmaEdge[]
  readonly tree: readonly StemmaBranch[]
  /** Number of speakers left out because there are too many to draw. */
  readonly leftOut: number
  /** Reports that no chain reaches. */
  readonly apart: readonly StemmaNode[]
}

/** With more nodes than this some speakers are left out: the drawing must stay legible. */
const MOST_NODES = 14
/** Then carriers and outlets are drawn, and of the speakers at most so many: those who alone lead to an outlet. */
const MOST_SPEAKERS = 4
/** And so many of those whom most outlets have, while there is room. */
const MOST_SPREAD = 2

/** Draws the stemma out of the chains of all witnesses and the derivations of the reports. */
export function stemmaView(names: Names, dossier: Dossier): StemmaView {
  const places = placesOf(names, dossier)
  const all = [...chainWays(dossier, places), ...derivationWays(names, dossier, places)]
  const found = new Map([...new Set(all.flatMap(way => way.path))].map(id => [id, nodeOf(names, places, id)]))
  const kept = keptNodes([...found.values()], all)
  const ways = merged(all.map(way => ({ ...way, path: way.path.filter(id => kept.has(id)) })))
  const ids = new Set(ways.flatMap(way => way.path))
  const order = dossier.reports.map(report => reportNode(report.id))
  const nodes = [...found.values()].filter(node => ids.has(node.id))
  const byPlace = [...nodes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  const edges = edgesOf(ways)
  const reports = dossier.reports.map(report => nodeOf(names, places, reportNode(report.id)))
  return {
    nodes: byPlace,
    edges,
    tree: branches(byPlace, edges),
    leftOut: [...found.values()].filter(node => node.kind === 'source' && !kept.has(node.id)).length,
    apart: reports.filter(node => !ids.has(node.id)),
  }
}

/** All nodes where they are few; else carriers and outlets, speakers for the outlets that no carrier leads to, and whom most outlets have. */
function keptNodes(nodes: readonly StemmaNode[], ways: readonly Way[]): Set<string> {
  if (nodes.length <= MOST_NODES) return new Set(nodes.map(node => node.id))
  const kept = new Set(nodes.filter(node => node.kind !== 'source').map(node => node.id))
  const reached = new Set(
    ways.flatMap(({ path }) => (path.slice(0, -1).some(id => kept.has(id)) ? path.slice(-1) : [])),
  )
  for (let added = 0; added < MOST_SPEAKERS; added++) {
    const best = nodes
      .filter(node => node.kind === 'source' && !kept.has(node.id))
      .map(({ id }) => ({ id, ends: endsOf(ways, id) }))
      .filter(({ ends }) => [...ends].some(end => !reached.has(end)))
      .sort((a, b) => b.ends.size - a.ends.size)[0]
    if (!best) break
    kept.add(best.id)
    for (const end of best.ends) reached.add(end)
  }
  const spread = nodes
    .filter(node => node.kind === 'source' && !kept.has(node.id))
    .map(({ id }) => ({ id, outlets: endsOf(ways, id).size }))
    .filter(({ outlets }) => outlets > 1)
    .sort((a, b) => b.outlets - a.outlets)
  for (const { id } of spread.slice(0, Math.min(MOST_SPREAD, Math.max(0, MOST_NODES - kept.size))))
    kept.add(id)
  return kept
}

/** The reports to which ways lead from a source. */
const endsOf = (ways: readonly Way[], id: string): Set<string> =>
  new Set(ways.flatMap(({ path }) => (path.includes(id) ? path.slice(-1) : [])))

const reportNode = (id: string): string => `report ${id}`
const fold = (text: string): string => flat(text).toLowerCase().replace(/^the /u, '')

/** Where sources stand: a publisher of a held report or document is that report, a lost source of a known name that entity. */
interface Places {
  /** Node of an entity. */
  readonly ofEntity: (id: string | null) => string
  /** Node of a source that is not held, by its name. */
  readonly ofLost: (label: string) => string
  readonly lost: ReadonlySet<string>
}

function placesOf(names: Names, dossier: Dossier): Places {
  const entities = new Map<string, string>()
  // a man of that name is not the outlet
  for (const entity of names.entities.values())
    if (entity.named && entity.kind !== 'person')
      for (const name of [entity.name, ...entity.variants])
        if (!entities.has(fold(name))) entities.set(fold(name), entity.id)
  const outlets = new Map<string, string>()
  for (const report of dossier.reports) {
    const entity = entities.get(fold(outletOf(report)))
    if (entity !== undefined && !outlets.has(entity)) outlets.set(entity, reportNode(report.id))
  }
  const ofEntity = (id: string | null): string =>
    id === null ? 'nobody' : (outlets.get(id) ?? `entity ${id}`)
  const ofLost = (label: string): string => {
    const entity = entities.get(fold(label))
    return entity === undefined ? `lost ${flat(label)}` : ofEntity(entity)
  }
  const donors = dossier.derivations.flatMap(({ from }) => {
    if (from.kind === 'lost') return [ofLost(from.label)]
    return from.kind === 'entity' && from.id !== undefined ? [ofEntity(from.id)] : []
  })
  const carriers = [...names.entities.values()].filter(one => one.carrier).map(one => ofEntity(one.id))
  return { ofEntity, ofLost, lost: new Set([...donors, ...carriers]) }
}

function chainWays(dossier: Dossier, { ofEntity }: Places): Way[] {
  const stated = dossier.alignments.filter(one => !isFact(one))
  return stated.flatMap(({ witnesses }, index) =>
    witnesses
      .filter(witness => witness.sources.some(id => id !== null))
      .map(witness => {
        const hops = [...witness.sources]
          .filter(id => id !== null)
          .reverse()
          .map(ofEntity)
        const report = reportNode(witness.locus.report)
        const path = [...new Set([...hops.filter(hop => hop !== report), report])]
        return { path, statements: new Set([index]), derives: null }
      }),
  )
}

function derivationWays(names: Names, dossier: Dossier, places: Places): Way[] {
  return dossier.derivations.flatMap(({ report, from, kind, by }) => {
    if (!names.reports.has(report)) return []
    const donor =
      from.kind === 'report' && from.id !== undefined && names.reports.has(from.id)
        ? reportNode(from.id)
        : from.kind === 'entity' && from.id !== undefined
          ? places.ofEntity(from.id)
          : places.ofLost(from.label)
    const path = [donor, reportNode(report)]
    return donor === path[1] ? [] : [{ path, statements: new Set<number>(), derives: derives({ kind, by }) }]
  })
}

const union = (a: ReadonlySet<number> | undefined, b: ReadonlySet<number>): Set<number> =>
  new Set([...(a ?? []), ...b])

function merged(ways: readonly Way[]): Way[] {
  const all = new Map<string, Way>()
  for (const way of ways) {
    if (way.path.length < 2) continue
    const key = JSON.stringify([way.path, way.derives])
    all.set(key, { ...way, statements: union(all.get(key)?.statements, way.statements) })
  }
  return [...all.values()]
}

function nodeOf(names: Names, places: Places, id: string): StemmaNode {
  const [kind] = id.split(' ', 1)
  const rest = id.slice((kind as string).length + 1)
  if (id === 'nobody') return { id, kind: 'source', label: NOBODY_NAMED, note: '' }
  if (kind === 'lost') return { id, kind: 'lost', label: rest || 'lost source', note: '' }
  if (kind === 'entity')
    return { id, kind: places.lost.has(id) ? 'lost' : 'source', label: entityName(names, rest), note: '' }
  const report = names.reports.get(rest)
  if (!report) return { id, kind: 'report', label: '?', note: 'not held' }
  const held = report.kind === 'document' ? 'document' : 'report'
  return { id, kind: held, label: report.siglum || '?', note: outletOf(report) }
}

function edgesOf(ways: readonly Way[]): StemmaEdge[] {
  const edges = new Map<string, Omit<StemmaEdge, 'statements'> & { statements: ReadonlySet<number> }>()
  for (const way of ways) {
    for (const [i, to] of way.path.entries()) {
      const from = way.path[i - 1]
      if (from === undefined) continue
      const key = JSON.stringify([from, to])
      const known = edges.get(key) ?? { from, to, statements: new Set<number>(), derives: [] }
      const derives = way.derives === null ? known.derives : [...new Set([...known.derives, way.derives])]
      edges.set(key, { from, to, statements: union(known.statements, way.statements), derives })
    }
  }
  return [...edges.values()].map(edge => ({ ...edge, statements: edge.statements.size }))
}

/** What was left out of a stemma, in words; empty where nothing was. */
export const leftOutLine = ({ leftOut }: StemmaView): string =>
  leftOut === 0
    ? ''
    : `Left out to keep it legible: ${counted(leftOut, 'speaker')}; the sections above name them.`
