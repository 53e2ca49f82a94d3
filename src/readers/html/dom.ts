/** The part of the DOM that the reader uses; linkedom's own types need the DOM library, which a Node program has not. */
export interface DomNode {
  /** 1 element, 3 text. */
  readonly nodeType: number
  readonly parentNode: DomElement | null
  /** With `nextSibling` faster than a list of the children, which is made anew each time it is asked for. */
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  textContent: string | null
}

/** An element of a page. */
export interface DomElement extends DomNode {
  readonly localName: string
  readonly previousElementSibling: DomElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  /** Faster than a selector. */
  getElementsByTagName(name: string): Iterable<DomElement>
  remove(): void
}

/** A whole page; `documentElement` is always `<html>`, `body` holds everything of the source. */
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement
}

/** Text of an element on one line, trimmed; empty for null. */
export const lineOf = (element: DomNode | null | undefined): string => collapse(element?.textContent ?? '')

/** White space collapsed as a browser shows it; no-break spaces are kept inside. */
export const collapse = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim()

/** Whether an element stands inside one whose name fits. */
export function isInside(element: DomElement, names: RegExp): boolean {
  for (let up = element.parentNode; up !== null; up = up.parentNode)
    if (names.test(up.localName ?? '')) return true
  return false
}

/** All elements inside one, in the order of the page; faster than the selector `*`. */
export function elementsIn(element: DomElement, found: DomElement[] = []): DomElement[] {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType !== 1) continue
    found.push(child as DomElement)
    elementsIn(child as DomElement, found)
  }
  return found
}
