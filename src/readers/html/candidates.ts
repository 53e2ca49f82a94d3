import { Readability } from '@mozilla/readability'
import { NUMBER, blocksOf } from './blocks.ts'
import type { PageBlock } from './blocks.ts'
import { elementsIn } from './dom.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { isProse } from './kin.ts'

/** Readability takes a shorter result for a failure and tries again with looser rules, which let menus in. Agency items of two sentences have about this many characters. */
const SHORTEST_ARTICLE = 200
/**
 * Readability looks at the text of every element anew, which takes the square of the depth: a second at 256 nested
 * tables, five at 512. Of 679 news pages one nests 138 elements, all others 42 or fewer.
 */
const DEEPEST_READABLE = 160
/** A paragraph has so many letters or more; below are labels and teasers. */
const PARAGRAPH = 60
/** Above this share of letters in links a paragraph is a list of links. */
const LINKED = 0.3
/** An element that holds so much of what its parent holds is gone into. */
const MOST = 0.7

/** The blocks that Readability takes for the article, by index; null where it finds none or the page nests too deep for it. Alters the document; `again` gives the same one unaltered. */
export function byReadability(
  all: readonly PageBlock[],
  document: DomDocument,
  { deepest, again }: { readonly deepest: number; readonly again: () => DomDocument },
): Set<number> | null {
  if (deepest > DEEPEST_READABLE) return null
  const content = readable(document, again)
  if (content === null) return null
  const numbers = new Set<number>()
  for (const element of [content, ...elementsIn(content)]) {
    const number = element.getAttribute(NUMBER)
    if (number !== null) numbers.add(Number(number))
  }
  const texts = new Set(blocksOf(content).map(block => block.text))
  const kept = new Set<number>()
  all.forEach((block, index) => {
    // An element that Readability merged with its only child has lost its number, not its words.
    if (numbers.has(block.around.at(-1)?.number ?? -1) || texts.has(block.text)) kept.add(index)
  })
  return kept.size === 0 ? null : kept
}

class TriesAgain extends Error {}

/**
 * Readability writes the whole page down before it begins, in case that its first try fails. That is dear and seldom
 * needed: here it is told that nothing stands there, and where it wants to go back to it, it gets the page anew from `again`.
 */
function readable(document: DomDocument, again: (() => DomDocument) | null): DomElement | null {
  if (again !== null) {
    const innerHTML = {
      get: () => '',
      set: () => {
        throw new TriesAgain()
      },
    }
    Object.defineProperty(document.body, 'innerHTML', innerHTML)
  }
  const options = {
    charThreshold: SHORTEST_ARTICLE,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: unknown) => node,
  }
  try {
    const parsed = new Readability(document as never, options).parse()
    return (parsed?.content ?? null) as DomElement | null
  } catch (error) {
    if (again !== null && error instanceof TriesAgain) return readable(again(), null)
    // It overflows on attributes of megabytes, and one tree in 17,000 mutated ones leaves it without an element to look at.
    return null
  }
}

/** Whether a block is a paragraph of running text, by its length, its links and where it stands. */
export const isParagraph = (block: PageBlock): boolean =>
  block.text.length >= PARAGRAPH &&
  block.linkDensity < LINKED &&
  !block.around.some(
    around => around.inside === 'nav' || around.inside === 'footer' || around.inside === 'aside',
  )

/**
 * The blocks of the smallest element that holds most paragraphs, found from the top of the page down; a way of its own,
 * against which the other is held. `null` where the page has no paragraph.
 */
export function byDescent(all: readonly PageBlock[]): Set<number> | null {
  let inside = all.flatMap((block, index) => (isParagraph(block) ? [index] : []))
  if (inside.length === 0) return null
  for (let depth = 1; ; depth++) {
    const weights = new Map<number, number>()
    let sum = 0
    for (const index of inside) {
      const { around, text } = all[index] as PageBlock
      sum += text.length
      const holder = around.length - 1 > depth ? around[depth]?.number : undefined
      if (holder !== undefined) weights.set(holder, (weights.get(holder) ?? 0) + text.length)
    }
    const [best] = [...weights].sort((a, b) => b[1] - a[1])
    if (best === undefined || best[1] < sum * MOST) break
    inside = inside.filter(index => all[index]?.around[depth]?.number === best[0])
  }
  return new Set(
    inside.filter(index => isProse(all[index] as PageBlock) || isParagraph(all[index] as PageBlock)),
  )
}
