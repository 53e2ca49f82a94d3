import { NUMBER, blocksOf, sharedDepth } from './blocks.ts'
import type { Around, ArticleBlock, PageBlock } from './blocks.ts'
import { byDescent, byReadability } from './candidates.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { addKin, addSiblings } from './kin.ts'
import { reveal } from './reveal.ts'

/** Standfirst, byline and date stand between headline and body; a longer stretch than this is something else. */
const LONGEST_HEAD = 12
/** Above this share of letters in links a block before the body is a menu. */
const MENU_DENSITY = 0.6
/** A block of fewer words is a label rather than prose. */
const SHORT = 15
/** The blocks of an article and how many characters of the page were left out. */
export interface Article {
  readonly headline: PageBlock | null
  readonly blocks: readonly ArticleBlock[]
  readonly outside: number
}

/**
 * Finds the article in a page: Readability says which elements belong to it; the blocks themselves come from the page
 * as it was, so that their words and the names around them are the page's own. Alters the document.
 */
export function articleOf(document: DomDocument, headline: DomElement | null): Article {
  reveal(document)
  let number = 0
  for (const element of document.querySelectorAll('body, body *'))
    element.setAttribute(NUMBER, String(number++))
  const all = blocksOf(document.body)
  const title = headline === null ? -1 : indexOfElement(all, headline)
  const { kept, margin } = keep(all, title, document)
  kept.delete(title)
  margin.delete(title)
  const blocks: ArticleBlock[] = []
  let outside = 0
  for (const [index, block] of all.entries()) {
    if (kept.has(index) || margin.has(index)) blocks.push({ ...block, margin: margin.has(index) })
    else if (index !== title) outside += block.text.length
  }
  return { headline: all[title] ?? null, blocks, outside }
}

function indexOfElement(all: readonly PageBlock[], element: DomElement): number {
  const number = Number(element.getAttribute(NUMBER))
  return all.findIndex(block => block.around.some(around => around.number === number))
}

function keep(all: readonly PageBlock[], title: number, document: DomDocument): Kept {
  const mode = (globalThis as any).__extractor ?? 'a'
  const kept = (mode === 'b' ? byDescent(all) : byReadability(all, document)) ?? new Set(all.keys())
  const margin = new Set<number>()
  if (kept.size === all.length) return { kept, margin }
  addSiblings(all, kept)
  addKin(all, kept)
  addHead(all, kept, title)
  addAsides(all, kept, margin, title)
  return { kept, margin }
}

/** Indexes of the blocks of the article, and of those that stand beside them. */
interface Kept {
  readonly kept: Set<number>
  readonly margin: Set<number>
}

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
function addAsides(
  all: readonly PageBlock[],
  kept: ReadonlySet<number>,
  margin: Set<number>,
  title: number,
): void {
  const members = [...kept, ...(title < 0 ? [] : [title])].map(index => all[index] as PageBlock)
  const holder = members[0]?.around[sharedDepth(members) - 1]
  if (holder === undefined || holder.tag === 'body') return
  all.forEach((block, index) => {
    if (kept.has(index) || !block.around.some(around => around.number === holder.number)) return
    if (block.linkDensity >= MENU_DENSITY || wordsIn(block.text) < SHORT) margin.add(index)
  })
}

/** Words of a line; of scripts that part none, two letters count as one. */
function wordsIn(text: string): number {
  const unparted = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0
  return text.split(' ').length + unparted / 2
}

const hasName = (block: PageBlock, pattern: RegExp): boolean =>
  [...block.wrapped, ...(block.around.at(-1) as Around).hints].some(name => pattern.test(name))
