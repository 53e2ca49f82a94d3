import { parseHTML } from 'linkedom'
import type { DomDocument, DomElement, DomNode } from './dom.ts'

const SHELL = /<!doctype[^<>]*>|<\?xml[^<>]*\?>|<\/?(?:html|head|body)(?=[\s>/])[^<>]*>/gi

/**
 * Builds the tree of a page. linkedom puts `<html>`, `<head>` and `<body>` only where the source has them, and takes
 * the first element of a fragment for the root; so they are taken out and put around the whole.
 */
export function parsePage(html: string): DomDocument {
  const inner = html.replace(SHELL, ' ')
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${inner}</body></html>`)
  return document as unknown as DomDocument
}

/**
 * How many elements stand inside one another at most. linkedom brings an older parser than the one that looks at the source:
 * it nests headings that are not closed, where the other puts them side by side. Walks without recursion.
 */
export function depthOf(document: DomDocument): number {
  let [depth, deepest] = [0, 0]
  let node: DomNode = document.documentElement
  while (true) {
    if (node.firstChild !== null) {
      node = node.firstChild
      depth++
      if (node.nodeType === 1) deepest = Math.max(deepest, depth)
      continue
    }
    while (node.nextSibling === null || depth === 0) {
      if (depth === 0) return deepest
      node = node.parentNode as DomElement
      depth--
    }
    node = node.nextSibling
  }
}
