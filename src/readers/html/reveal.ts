import { isBlock } from './blocks.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { isHidden } from './names.ts'

/** Dialogs that ask for consent to cookies; they have more prose than many an article. What begins with `cmp-` may be any component. */
const CONSENT =
  /^(?:onetrust|ot-(?:sdk|pc)|didomi|usercentrics|sp_message|cmp[-_]?(?:box|wrapper|consent|overlay|settings|preferences)|gdpr|ccpa|cookie[-_]?(?:banner|consent|notice|policy|law|bar|modal|dialog|settings|preferences)|consent[-_]?(?:banner|dialog|modal|manager|popup))(?:$|[-_])|^cmp$/u
/** What pages call a part of the article that they show to some readers, or only once a script has run. */
const WITHHELD =
  /paywall|subscriber|premium|metered|locked|regwall|(?:^|[-_])(?:article|story|entry|post)[-_]?(?:body|content|text)/u
/** React sends parts of a page late: hidden, under such a number, until a script puts them in their place. */
const STREAMED = /^s:[0-9a-f]+$/u
/** What holds no words of the page, or words that it does not show; Readability fails on a `<template>`. */
const SILENT = new Set(['script', 'style', 'noscript', 'template'])
/** Characters of an attribute that are looked at, against pages that carry megabytes in one. */
const LONGEST = 500

/**
 * Takes scripts, styles and consent dialogs out of a page and shows parts of the article that it hides; `stays` is told of
 * each element that begins a new line and stays, in the order of the page. Alters the document.
 */
export function reveal(document: DomDocument, stays: (element: DomElement) => void): void {
  revealIn(document.body, stays)
}

function revealIn(holder: DomElement, stays: (element: DomElement) => void): void {
  for (let node = holder.firstChild; node !== null; ) {
    const element = node as DomElement
    node = node.nextSibling
    if (element.nodeType !== 1) continue
    const beginsLine = isBlock(element.localName)
    const names = beginsLine ? namesIn(element) : []
    if (SILENT.has(element.localName) || names.some(name => CONSENT.test(name))) {
      element.remove()
      continue
    }
    if (beginsLine) {
      if (isHidden(element) && isWithheld(element, names)) show(element)
      stays(element)
    }
    revealIn(element, stays)
  }
}

/** Classes and id of an element: every block of a page is asked, so no more than these. */
function namesIn(element: DomElement): string[] {
  const [names, id] = [element.getAttribute('class'), element.getAttribute('id')]
  if (names === null && id === null) return []
  return `${(names ?? '').slice(0, LONGEST)} ${(id ?? '').slice(0, LONGEST)}`.toLowerCase().split(/\s+/)
}

const isWithheld = (element: DomElement, names: readonly string[]): boolean =>
  names.some(name => WITHHELD.test(name) || STREAMED.test(name)) &&
  (element.localName === 'p' || element.querySelector('p') !== null)

function show(element: DomElement): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
}
