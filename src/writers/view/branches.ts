import { nodeName, type StemmaNode, type Way } from './nodes.ts'
import { counted } from './words.ts'

/** A branch of the stemma told as a list. */
export interface StemmaBranch {
  readonly label: string
  readonly children: readonly StemmaBranch[]
}

interface Growing {
  readonly id: string
  readonly statements: Set<number>
  readonly derives: Set<string>
  readonly children: Map<string, Growing>
}

/** The ways as trees: a root for every speaker or donor that nothing stands above, leaves for the reports. */
export function branches(ways: readonly Way[], nodes: ReadonlyMap<string, StemmaNode>): StemmaBranch[] {
  const roots = new Map<string, Growing>()
  for (const way of ways) {
    let level = roots
    for (const [i, id] of way.path.entries()) {
      const at = level.get(id) ?? { id, statements: new Set(), derives: new Set(), children: new Map() }
      level.set(id, at)
      if (i === way.path.length - 1) for (const one of way.statements) at.statements.add(one)
      if (i > 0 && way.derives !== null) at.derives.add(way.derives)
      level = at.children
    }
  }
  const order = [...nodes.keys()]
  const sorted = [...roots.values()].sort(
    (a, b) => b.children.size - a.children.size || order.indexOf(a.id) - order.indexOf(b.id),
  )
  return sorted.map(root => branch(root, nodes, order))
}

function branch(at: Growing, nodes: ReadonlyMap<string, StemmaNode>, order: readonly string[]): StemmaBranch {
  const node = nodes.get(at.id)
  const name = node ? nodeName(node) : at.id
  const told = [
    ...(at.statements.size > 0 ? [counted(at.statements.size, 'statement')] : []),
    // That statements came from there says already that it relays them.
    ...[...at.derives]
      .filter(verb => verb !== 'relays' || at.statements.size === 0)
      .map(verb => `${verb} it`),
  ]
  const children = [...at.children.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return {
    label: told.length === 0 ? name : `${name} (${told.join('; ')})`,
    children: children.map(child => branch(child, nodes, order)),
  }
}
