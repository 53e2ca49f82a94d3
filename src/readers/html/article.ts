import { Readability } from '@mozilla/readability'
import { NUMBER, blocksOf, sharedDepth } from './blocks.ts'
import type { Around, PageBlock } from './blocks.ts'
import type { DomDocument, DomElement } from './dom.ts'

/** Readability takes a shorter result for a failure and tries again with looser rules, which let menus in. Agency items of two sentences have about this many characters. */
const SHORTEST_ARTICLE = 200
/** Standfirst, byline and date stand between headline and body; a longer stretch than this is something else. */
const LONGEST_HEAD = 12
/** Above this share of letters in links a block before the body is a menu. */
const MENU_DENSITY = 0.6
/** A block of fewer words is a label rather than prose. */
const SHORT = 15
/** What may stand beside the paragraphs of the article and belongs to it. */
const PROSE = new Set(['p', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The blocks of an article and how many characters of the page were left out. */
export interface Article {
  readonly headline: PageBlock | null
  readonly blocks: readonly PageBlock[]
  readonly outside: number
}

/**
 * Finds the article in a page: Readability says which elements belong to it; the blocks themselves come from the page
 * as it was, so that their words and the names around them are the page's own. Alters the document.
 */
export function articleOf(document: DomDocument, headline: DomElement | null): Article {
  let number = 0
  for (const element of document.querySelectorAll('body, body *'))
    element.setAttribute(NUMBER, String(number++))
  const all = blocksOf(document.body)
  const title = headline === null ? -1 : indexOfElement(all, headline)
  const kept = keep(all, title, document)
  if (title >= 0) kept.delete(title)
  const blocks = all.filter((_, index) => kept.has(index))
  const outside = all.reduce(
    (sum, block, index) => (kept.has(index) || index === title ? sum : sum + block.text.length),
    0,
  )
  return { headline: all[title] ?? null, blocks, outside }
}

function indexOfElement(all: readonly PageBlock[], element: DomElement): number {
  const number = Number(element.getAttribute(NUMBER))
  return all.findIndex(block => block.around.some(around => around.number === number))
}

function keep(all: readonly PageBlock[], title: number, document: DomDocument): Set<number> {
  const content = readable(document)
  if (content === null) return new Set(all.keys())
  const numbers = new Set<number>()
  for (const element of content.querySelectorAll(`[${NUMBER}]`))
    numbers.add(Number(element.getAttribute(NUMBER)))
  const own = Number(content.getAttribute(NUMBER) ?? -1)
  if (own >= 0) numbers.add(own)
  const texts = new Set(blocksOf(content).map(block => block.text))
  const kept = new Set<number>()
  all.forEach((block, index) => {
    // An element that Readability merged with its only child has lost its number, not its words.
    if (numbers.has(numberOf(block)) || texts.has(block.text)) kept.add(index)
  })
  if (kept.size === 0) return new Set(all.keys())
  addSiblings(all, kept)
  addHead(all, kept, title)
  addAsides(all, kept, title)
  return kept
}

const numberOf = (block: PageBlock): number => block.around.at(-1)?.number ?? -1
const parentOf = (block: PageBlock): number => block.around.at(-2)?.number ?? -1

/** Paragraphs and crossheads that stand right beside most of the article's text belong to it: what they are for is the blocks' to say. */
function addSiblings(all: readonly PageBlock[], kept: Set<number>): void {
  const weights = new Map<number, number>()
  for (const index of kept) {
    const block = all[index] as PageBlock
    if (isProse(block)) weights.set(parentOf(block), (weights.get(parentOf(block)) ?? 0) + block.text.length)
  }
  const [main] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (main === undefined || main[0] < 0) return
  all.forEach((block, index) => {
    if (isProse(block) && parentOf(block) === main[0]) kept.add(index)
  })
}

const isProse = (block: PageBlock): boolean => PROSE.has(block.around.at(-1)?.tag ?? '')

/** What stands between the headline and the body: standfirst, byline, date, the first picture's caption. */
function addHead(all: readonly PageBlock[], kept: Set<number>, title: number): void {
  const first = Math.min(...[...kept].filter(index => index > title))
  if (title < 0 || first === Number.POSITIVE_INFINITY || first - title - 1 > LONGEST_HEAD) return
  for (let index = title + 1; index < first; index++) {
    const block = all[index] as PageBlock
    const isMenu = block.around.some(around => around.inside === 'nav') || block.linkDensity > MENU_DENSITY
    if (!isMenu || hasName(block, /byline|author|dateline/)) kept.add(index)
  }
}

/**
 * Short lines and link lists inside the smallest element that holds headline and body ("Keep reading", a newsletter box)
 * stay, for the blocks to label: cleaning deletes nothing. Long prose that Readability refused is another story's.
 */
function addAsides(all: readonly PageBlock[], kept: Set<number>, title: number): void {
  const members = [...kept, ...(title < 0 ? [] : [title])].map(index => all[index] as PageBlock)
  const holder = members[0]?.around[sharedDepth(members) - 1]
  if (holder === undefined || holder.tag === 'body') return
  all.forEach((block, index) => {
    if (kept.has(index) || !block.around.some(around => around.number === holder.number)) return
    if (block.linkDensity >= MENU_DENSITY || block.text.split(' ').length < SHORT) kept.add(index)
  })
}

const hasName = (block: PageBlock, pattern: RegExp): boolean =>
  [...block.wrapped, ...(block.around.at(-1) as Around).hints].some(name => pattern.test(name))

function readable(document: DomDocument): DomElement | null {
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
    // Its regular expressions overflow on attributes of megabytes; the page is then taken whole.
    if (error instanceof RangeError) return null
    throw error
  }
}
