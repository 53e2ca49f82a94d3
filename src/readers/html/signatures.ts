import { lineOf } from './dom.ts'
import type { DomDocument, DomElement, DomNode } from './dom.ts'

/** A line that signs a text is no longer. */
const SHORT = 60
/** A paragraph of running text has so many letters or more. */
const PARAGRAPH = 60

/**
 * Lines in bold or italics right over the first paragraph of a text or under its last, where its author signs:
 * `<p><b>Ana Sand</b></p><p>Forty barges …</p>`. Of texts in which no other line stands so: several are names of parts.
 */
export function signedLines(document: DomDocument): string[] {
  const texts = new Map<DomNode, DomElement[]>()
  for (const paragraph of document.getElementsByTagName('p')) {
    const holder = paragraph.parentNode
    if (holder === null) continue
    const own = texts.get(holder) ?? []
    own.push(paragraph)
    texts.set(holder, own)
  }
  return [...texts.values()].flatMap(signedIn)
}

function signedIn(paragraphs: readonly DomElement[]): string[] {
  const lines = paragraphs
    .map(one => ({ line: lineOf(one), marked: isMarked(one) }))
    .filter(one => one.line !== '')
  const running = lines.flatMap(({ line, marked }, at) => (!marked && line.length >= PARAGRAPH ? [at] : []))
  const [first, last] = [running[0], running.at(-1)]
  if (first === undefined || last === undefined || running.length < 2) return []
  const signing = lines.flatMap(({ line, marked }, at) =>
    marked && line.length <= SHORT ? [{ line, at }] : [],
  )
  const [only] = signing.filter(({ at }) => at === first - 1 || at === last + 1)
  return only !== undefined && signing.length === 1 ? [only.line] : []
}

/** Whether all of a paragraph is in bold or italics. */
function isMarked(paragraph: DomElement): boolean {
  for (let child = paragraph.firstChild; child !== null; child = child.nextSibling) {
    const tag = (child as DomElement).localName
    if (child.nodeType === 1 ? !/^(?:b|strong|i|em|br)$/.test(tag) : (child.textContent ?? '').trim() !== '')
      return false
  }
  return true
}
