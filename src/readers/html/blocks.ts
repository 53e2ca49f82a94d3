import type { MarkupHint } from '../../model/index.ts'
import { collapse } from './dom.ts'
import type { DomElement, DomNode } from './dom.ts'
import { isHidden, namesOf } from './names.ts'

/** One element that stands around a block. */
export interface Around {
  readonly tag: string
  /** Number of the element in its page, -1 where it has none. */
  readonly number: number
  readonly hints: readonly string[]
  /** Tag and classes: elements that a page makes alike have the same. */
  readonly form: string
  readonly inside: MarkupHint['inside'][number] | null
}

/** A run of text that a browser shows as one paragraph. */
export interface PageBlock {
  readonly text: string
  /** The block-level elements around it, outermost first; the last one is its own. */
  readonly around: readonly Around[]
  /** Names on an inline element that holds all of it (`<div><span class="byline">`). */
  readonly wrapped: readonly string[]
  readonly linkDensity: number
}

/** A block of a page and whether it stands beside the article: in its margin, kept for its role only. */
export interface ArticleBlock extends PageBlock {
  readonly margin: boolean
}

/** Carries the number of an element through what rewrites the tree. */
export const NUMBER = 'data-variorum'

const BLOCK = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table
  tbody td tfoot th thead tr ul`.split(/\s+/),
)
/** Whether a browser begins a new line with an element. */
export const isBlock = (tag: string): boolean => BLOCK.has(tag)

/** Elements that hold no prose: controls, embedded things, and what a browser does not show. */
const SILENT = new Set(
  `script style noscript template title head meta link base svg math canvas iframe object embed audio video picture map
  button select input textarea datalist output progress meter dialog img source track frameset`.split(/\s+/),
)
const INSIDE: Readonly<Record<string, Around['inside']>> = {
  figure: 'figure',
  figcaption: 'figcaption',
  aside: 'aside',
  complementary: 'aside',
  blockquote: 'blockquote',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  table: 'table',
  nav: 'nav',
  navigation: 'nav',
  footer: 'footer',
  contentinfo: 'footer',
}
/** Forms are compared whole, against pages that carry megabytes in an attribute only so far. */
const LONGEST_FORM = 200

/** The blocks of an element in the order of the page, white space collapsed, empty and hidden ones left out. */
export function blocksOf(root: DomElement): PageBlock[] {
  const walker = new BlockWalker()
  walker.visit(root)
  walker.flush()
  return walker.blocks
}

/** How many of the outermost elements all blocks have in common. */
export function sharedDepth(blocks: readonly PageBlock[]): number {
  const [first, ...others] = blocks
  let shared = first?.around.length ?? 0
  for (const block of others) {
    let depth = 0
    while (depth < shared && block.around[depth]?.number === first?.around[depth]?.number) depth++
    shared = depth
  }
  return shared
}

class BlockWalker {
  readonly blocks: PageBlock[] = []
  readonly #around: Around[] = []
  #parts: string[] = []
  #letters = 0
  #linked = 0
  #links = 0
  #broken = false
  #wrap: { readonly names: readonly string[]; open: boolean } | null = null

  visit(node: DomNode): void {
    if (node.nodeType === 3) this.#text(node.textContent ?? '')
    else if (node.nodeType === 1) this.#element(node as DomElement)
  }

  /** Ends the block that is being gathered. */
  flush(): void {
    const text = collapse(this.#parts.join(''))
    if (text !== '') {
      const linkDensity = this.#letters === 0 ? 0 : Math.round((this.#linked / this.#letters) * 100) / 100
      this.blocks.push({ text, around: [...this.#around], wrapped: this.#wrap?.names ?? [], linkDensity })
    }
    this.#parts = []
    this.#letters = 0
    this.#linked = 0
    this.#broken = false
    this.#wrap = null
  }

  #element(element: DomElement): void {
    const tag = element.localName
    if (SILENT.has(tag) || (isHidden(element) && !this.#isMark(element))) return
    if (tag === 'br') this.#lineBreak()
    else if (BLOCK.has(tag)) this.#blockElement(element)
    else this.#inlineElement(element, tag)
  }

  /** A mark between the parts of a heading, which the page parts by their looks: `<span class="sr-only">: </span>`. */
  #isMark(element: DomElement): boolean {
    const inHeading = this.#around.some(around => /^h[1-6]$/.test(around.tag))
    return inHeading && /^[\s:–—|/-]+$/u.test(element.textContent ?? '')
  }

  #children(element: DomElement): void {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) this.visit(child)
  }

  #inlineElement(element: DomElement, tag: string): void {
    const wrap = this.#letters === 0 && this.#wrap === null ? { names: namesOf(element), open: true } : null
    if (wrap !== null && wrap.names.length > 0) this.#wrap = wrap
    if (tag === 'a') this.#links++
    // Browsers draw the marks of <q> themselves; without them a quotation would look like the outlet's own words.
    if (tag === 'q') this.#parts.push('“')
    this.#children(element)
    if (tag === 'q') this.#parts.push('”')
    if (tag === 'a') this.#links--
    if (wrap !== null) wrap.open = false
  }

  #blockElement(element: DomElement): void {
    this.flush()
    this.#around.push(aroundOf(element))
    this.#children(element)
    this.flush()
    this.#around.pop()
  }

  #text(text: string): void {
    const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').length
    if (letters > 0 || text.trim() !== '') {
      this.#broken = false
      if (this.#wrap !== null && !this.#wrap.open) this.#wrap = null
    }
    this.#letters += letters
    if (this.#links > 0) this.#linked += letters
    this.#parts.push(text)
  }

  /** Two line breaks in a row are how old pages part paragraphs. */
  #lineBreak(): void {
    if (this.#broken) {
      this.flush()
    } else {
      this.#broken = true
      this.#parts.push(' ')
    }
  }
}

function aroundOf(element: DomElement): Around {
  const role = (element.getAttribute('role') ?? '').toLowerCase()
  return {
    tag: element.localName,
    number: Number(element.getAttribute(NUMBER) ?? -1),
    hints: namesOf(element),
    form: `${element.localName}.${(element.getAttribute('class') ?? '').slice(0, LONGEST_FORM).trim()}`,
    inside: INSIDE[element.localName] ?? INSIDE[role] ?? null,
  }
}
