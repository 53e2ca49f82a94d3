import type { Dossier } from '../../model/index.ts'
import { entityName, flat, type Names, outletOf } from './names.ts'
import { DERIVES, NOBODY_NAMED } from './words.ts'

/** Who stands in a stemma. */
export interface StemmaNode {
  readonly id: string
  readonly kind: 'source' | 'report' | 'document' | 'lost'
  /** The siglum of a report, the name of a source. */
  readonly label: string
  /** The outlet of a report. */
  readonly note: string
}

/** A way between two nodes: statements that went it, and how the lower derives from the upper. */
export interface StemmaEdge {
  readonly from: string
  readonly to: string
  /** Number of statements; 0 where only a derivation is known. */
  readonly statements: number
  readonly derives: readonly string[]
}

/** A branch of the stemma told as a list. */
export interface StemmaBranch {
  readonly label: string
  readonly children: readonly StemmaBranch[]
}

/** The stemma: speaker → agency → outlet. */
export interface StemmaView {
  readonly nodes: readonly StemmaNode[]
  readonly edges: readonly StemmaEdge[]
  readonly tree: readonly StemmaBranch[]
  /** Number of sources left out for having one statement only. */
  readonly leftOut: number
  /** Reports that no chain reaches. */
  readonly apart: readonly StemmaNode[]
}

/** With more sources than this, those with a single statement are left out: the drawing must stay legible. */
const MANY_SOURCES = 12

interface Way {
  /** Node ids, the speaker first, the report last. */
  readonly path: readonly string[]
  /** The statements that went it, by their place in the dossier: one told by two reports counts once. */
  readonly statements: ReadonlySet<number>
  readonly derives: string | null
}

/** Draws the stemma out of the chains of all witnesses and the derivations of the reports. */
export function stemmaView(names: Names, dossier: Dossier): StemmaView {
  const chains = chainWays(dossier)
  const few = tooFew(chains)
  const ways = [...merge(chains, few), ...derivationWays(names, dossier)]
  const ids = [...new Set(ways.flatMap(way => way.path))]
  const all = nodesOf(names, dossier)
  const nodes = ids.flatMap(id => all.get(id) ?? sourceNode(names, id))
  const reports = dossier.reports.map(report => all.get(reportNode(report.id)) as StemmaNode)
  return {
    nodes,
    edges: edgesOf(ways),
    tree: branches(ways, new Map(nodes.map(node => [node.id, node]))),
    leftOut: few.size,
    apart: reports.filter(node => !ids.includes(node.id)),
  }
}

const reportNode = (id: string): string => `report ${id}`
const entityNode = (id: string | null): string => (id === null ? 'nobody' : `entity ${id}`)
const lostNode = (label: string): string => `lost ${label}`

function chainWays(dossier: Dossier): Way[] {
  return dossier.alignments.flatMap(({ witnesses }, index) =>
    witnesses
      .filter(witness => witness.sources.length > 0)
      .map(witness => {
        const hops = [...witness.sources].reverse().map(entityNode)
        const path = [...new Set(hops), reportNode(witness.locus.report)]
        return { path, statements: new Set([index]), derives: null }
      }),
  )
}

/** The sources to leave out: where there are many, those of a single statement. */
function tooFew(ways: readonly Way[]): Set<string> {
  const counts = new Map<string, Set<number>>()
  for (const way of ways)
    for (const id of way.path.slice(0, -1)) counts.set(id, union(counts.get(id), way.statements))
  const few = [...counts].filter(([, statements]) => statements.size === 1).map(([id]) => id)
  return new Set(counts.size > MANY_SOURCES ? few : [])
}

const union = (a: ReadonlySet<number> | undefined, b: ReadonlySet<number>): Set<number> =>
  new Set([...(a ?? []), ...b])

function merge(ways: readonly Way[], few: ReadonlySet<string>): Way[] {
  const merged = new Map<string, Way>()
  for (const way of ways) {
    const path = way.path.filter(id => !few.has(id))
    if (path.length < 2) continue
    const key = JSON.stringify(path)
    merged.set(key, { path, statements: union(merged.get(key)?.statements, way.statements), derives: null })
  }
  return [...merged.values()]
}

function derivationWays(names: Names, dossier: Dossier): Way[] {
  return dossier.derivations.flatMap(({ report, from, kind }) => {
    if (!names.reports.has(report)) return []
    const heldReport = from.kind === 'report' && from.id !== undefined && names.reports.has(from.id)
    const heldEntity = from.kind === 'entity' && from.id !== undefined
    const donor = heldReport
      ? reportNode(from.id as string)
      : heldEntity
        ? entityNode(from.id as string)
        : lostNode(flat(from.label))
    return donor === reportNode(report)
      ? []
      : [{ path: [donor, reportNode(report)], statements: new Set<number>(), derives: DERIVES[kind] }]
  })
}

function nodesOf(names: Names, dossier: Dossier): Map<string, StemmaNode> {
  const nodes = new Map<string, StemmaNode>()
  for (const report of dossier.reports) {
    const id = reportNode(report.id)
    const kind = report.kind === 'document' ? 'document' : 'report'
    if (!nodes.has(id)) nodes.set(id, { id, kind, label: report.siglum || '?', note: outletOf(report) })
  }
  for (const { id } of names.entities.values()) {
    const node = entityNode(id)
    nodes.set(node, { id: node, kind: 'source', label: entityName(names, id), note: '' })
  }
  return nodes
}

/** A node for an id that is neither a report nor an entity of the story. */
function sourceNode(names: Names, id: string): StemmaNode {
  if (id === 'nobody') return { id, kind: 'source', label: NOBODY_NAMED, note: '' }
  const [kind] = id.split(' ', 1)
  const rest = id.slice((kind as string).length + 1)
  if (kind === 'lost') return { id, kind: 'lost', label: rest || 'lost source', note: 'not held' }
  return kind === 'report'
    ? { id, kind: 'report', label: '?', note: 'not held' }
    : { id, kind: 'source', label: entityName(names, rest), note: '' }
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

interface Growing {
  readonly id: string
  statements: number
  readonly derives: Set<string>
  readonly children: Map<string, Growing>
}

/** The ways as trees: a root for every speaker or donor, leaves for the reports. */
function branches(ways: readonly Way[], nodes: ReadonlyMap<string, StemmaNode>): StemmaBranch[] {
  const roots = new Map<string, Growing>()
  for (const way of ways) {
    let level = roots
    for (const [i, id] of way.path.entries()) {
      const at = level.get(id) ?? { id, statements: 0, derives: new Set<string>(), children: new Map() }
      level.set(id, at)
      if (i === way.path.length - 1) at.statements += way.statements.size
      if (i > 0 && way.derives !== null) at.derives.add(way.derives)
      level = at.children
    }
  }
  return [...roots.values()].map(root => branch(root, nodes))
}

function branch(at: Growing, nodes: ReadonlyMap<string, StemmaNode>): StemmaBranch {
  const node = nodes.get(at.id)
  const name = node ? nodeName(node) : at.id
  const told = [
    ...(at.statements > 0 ? [`${at.statements} ${at.statements === 1 ? 'statement' : 'statements'}`] : []),
    ...[...at.derives].map(verb => `${verb} it`),
  ]
  return {
    label: told.length === 0 ? name : `${name} (${told.join('; ')})`,
    children: [...at.children.values()].map(child => branch(child, nodes)),
  }
}

/** A node in words. */
export function nodeName(node: StemmaNode): string {
  if (node.kind === 'lost') return `lost source: ${node.label} (not held)`
  if (node.kind === 'source') return node.label
  return `${node.label} ${node.note}${node.kind === 'document' ? ' (held document)' : ''}`
}
