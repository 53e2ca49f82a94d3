import { Parser } from 'htmlparser2'
import { LIMITS } from '../limits.ts'

/** What a first pass over a page found out without building a tree. */
export interface Scan {
  /** Why the page must not be made into a tree, as part of a sentence ("nests more than …"); null where it may. */
  readonly complaint: string | null
  /** How many elements stand inside one another at most. */
  readonly deepest: number
  /** The `lang` of the first `<html>`, or null. */
  readonly language: string | null
}

class OverLimit extends Error {}

const COMPLAINTS = {
  depth: `nests more than ${LIMITS.htmlDepth} elements`,
  elements: `has more than ${LIMITS.htmlElements} elements`,
  class: `has a class attribute of more than ${LIMITS.htmlClass} characters`,
}

/** Reads a page once, without a tree, in time proportional to its length: whether it stays within the limits, and what language it declares. */
export function scan(html: string): Scan {
  let depth = 0
  let deepest = 0
  let elements = 0
  let language: string | null = null
  let inHtml = false
  // Without `onopentag` the parser gathers no attributes, which is most of its work.
  const parser = new Parser({
    onopentagname(name) {
      inHtml = name === 'html'
      if (++depth > LIMITS.htmlDepth) throw new OverLimit(COMPLAINTS.depth)
      if (depth > deepest) deepest = depth
      if (++elements > LIMITS.htmlElements) throw new OverLimit(COMPLAINTS.elements)
    },
    onattribute(name, value) {
      if (name === 'class' && value.length > LIMITS.htmlClass) throw new OverLimit(COMPLAINTS.class)
      if (inHtml && (name === 'lang' || name === 'xml:lang')) language ??= value
    },
    onclosetag() {
      depth--
    },
  })
  try {
    parser.end(html)
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error
    return { complaint: error.message, deepest, language }
  }
  return { complaint: null, deepest, language }
}
