/** Who stands in a stemma. */
export interface StemmaNode {
  readonly id: string
  /** `lost`: an agency or another source on which reports draw and which no report holds. */
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

/** A way from a source to a report. */
export interface Way {
  /** Node ids, the speaker first, the report last. */
  readonly path: readonly string[]
  /** The statements that went it, by their place in the dossier: one told by two reports counts once. */
  readonly statements: ReadonlySet<number>
  readonly derives: string | null
}

/** A node in words. */
export function nodeName(node: StemmaNode): string {
  if (node.kind === 'lost') return `${node.label} (not held)`
  if (node.kind === 'source') return node.label
  const name = node.note === '' ? node.label : `${node.label} ${node.note}`
  return `${name}${node.kind === 'document' ? ' (held document)' : ''}`
}
