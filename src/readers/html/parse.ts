import { parseHTML } from 'linkedom'
import type { DomDocument } from './dom.ts'

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
