import { Parser } from 'htmlparser2'
import { LIMITS } from '../limits.ts'

/** What a first pass over a page found out without building a tree. */
export interface Scan {
  /** Elements inside one another; counting stops just above the limit. */
  readonly depth: number
  /** Elements in all; counting stops just above the limit. */
  readonly elements: number
  /** The `lang` of the first `<html>`, or null. */
  readonly language: string | null
}

class OverLimit extends Error {}

/** Reads a page once, without a tree, in time proportional to its length: how deep and large it is and what language it declares. */
export function scan(html: string): Scan {
  let depth = 0
  let deepest = 0
  let elements = 0
  let language: string | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      elements++
      deepest = Math.max(deepest, ++depth)
      if (name === 'html') language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null
      if (deepest > LIMITS.htmlDepth || elements > LIMITS.htmlElements) throw new OverLimit()
    },
    onclosetag() {
      depth--
    },
  })
  try {
    parser.end(html)
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error
  }
  return { depth: deepest, elements, language }
}
