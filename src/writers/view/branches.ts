import { nodeName, type StemmaEdge, type StemmaNode } from './nodes.ts'
import { counted, DERIVES } from './words.ts'

/** A branch of the stemma told as a list. */
export interface StemmaBranch {
  readonly label: string
  readonly children: readonly StemmaBranch[]
}

/**
 * The stemma as trees: a root for everything that nothing stands above. What hangs on a node is told where the node comes
 * first.
 */
export function branches(nodes: readonly StemmaNode[], edges: readonly StemmaEdge[]): StemmaBranch[] {
  const below = new Map<string, StemmaEdge[]>()
  for (const edge of edges) below.set(edge.from, [...(below.get(edge.from) ?? []), edge])
  const order = new Map(nodes.map((node, i) => [node.id, i]))
  const byNode = (a: string, b: string): number => (order.get(a) ?? 0) - (order.get(b) ?? 0)
  const names = new Map(nodes.map(node => [node.id, nodeName(node)]))
  const told = new Set<string>()
  const grow = (id: string, label: string): StemmaBranch => {
    const isNew = !told.has(id)
    told.add(id)
    const edgesBelow = isNew ? [...(below.get(id) ?? [])].sort((a, b) => byNode(a.to, b.to)) : []
    return {
      label,
      children: edgesBelow.map(edge => grow(edge.to, withWay(names.get(edge.to) ?? edge.to, edge))),
    }
  }
  const targets = new Set(edges.map(edge => edge.to))
  const roots = nodes.filter(node => !targets.has(node.id))
  const trees = [...roots]
    .sort((a, b) => (below.get(b.id)?.length ?? 0) - (below.get(a.id)?.length ?? 0) || byNode(a.id, b.id))
    .map(node => grow(node.id, nodeName(node)))
  // In a circle nothing stands above.
  const circular = nodes
    .filter(node => !told.has(node.id))
    .flatMap(node => (told.has(node.id) ? [] : [grow(node.id, nodeName(node))]))
  return [...trees, ...circular]
}

/** A name, how many statements came that way, and how it derives where the statements do not say it. */
function withWay(name: string, { statements, derives }: StemmaEdge): string {
  const told = [
    ...(statements > 0 ? [counted(statements, 'statement')] : []),
    ...derives.filter(verb => verb !== DERIVES.relays || statements === 0).map(verb => `${verb} it`),
  ]
  return told.length === 0 ? name : `${name} (${told.join('; ')})`
}
