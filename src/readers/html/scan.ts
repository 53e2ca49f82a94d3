import { Parser } from 'htmlparser2'
import { LIMITS } from '../limits.ts'
import { Pruner } from './prune.ts'

/** What a first pass over a page found out without building a tree. */
export interface Scan {
  /** Why the page must not be made into a tree, as part of a sentence ("nests more than …"); null where it may. */
  readonly complaint: string | null
  /** The page without what no tree is needed for; empty where there is a complaint. */
  readonly pruned: string
  /** The `lang` of the first `<html>`, or null. */
  readonly language: string | null
}

class OverLimit extends Error {}

/** What is said of a page that nests too deep. */
export const TOO_DEEP = `nests more than ${LIMITS.htmlDepth} elements`

const COMPLAINTS = {
  depth: TOO_DEEP,
  elements: `has more than ${LIMITS.htmlElements} elements`,
  class: `has a class attribute of more than ${LIMITS.htmlClass} characters`,
}

/** Reads a page once, without a tree, in time proportional to its length: whether it stays within the limits, and what language it declares. */
export function scan(html: string): Scan {
  let depth = 0
  let elements = 0
  let language: string | null = null
  let inHtml = false
  // Without `onopentag` the parser gathers no attributes, which is most of its work.
  const pruner = new Pruner(html)
  const parser = new Parser({
    onopentagname(name) {
      pruner.open(name, parser)
      inHtml = name === 'html'
      if (++depth > LIMITS.htmlDepth) throw new OverLimit(COMPLAINTS.depth)
      if (++elements > LIMITS.htmlElements) throw new OverLimit(COMPLAINTS.elements)
    },
    onattribute(name, value) {
      pruner.attribute(name, value, parser)
      if (name === 'class' && value.length > LIMITS.htmlClass) throw new OverLimit(COMPLAINTS.class)
      if (inHtml && (name === 'lang' || name === 'xml:lang')) language ??= value
    },
    onclosetag(name, implied) {
      pruner.close(name, implied, parser)
      depth--
    },
    ontext: text => pruner.text(text, parser),
  })
  try {
    parser.end(html)
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error
    return { complaint: error.message, language, pruned: '' }
  }
  return { complaint: null, language, pruned: pruner.rest() }
}
