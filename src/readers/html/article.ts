import { NUMBER, blocksOf, sharedDepth } from './blocks.ts'
import type { Around, ArticleBlock, PageBlock } from './blocks.ts'
import { byDescent, byReadability, isParagraph } from './candidates.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { addKin, addSiblings } from './kin.ts'
import type { PageFacts } from './metadata.ts'
import { reveal } from './reveal.ts'
import { agreement, blocksOfStated, followStated, statedBody } from './stated.ts'
import type { StatedBody } from './stated.ts'

/** Standfirst, byline and date stand between headline and body; a longer stretch than this is something else. */
const LONGEST_HEAD = 12
/** Above this share of letters in links a block before the body is a menu. */
const MENU_DENSITY = 0.6
/** The other way's result holds more than this many times the letters of Readability's: that is a scrap of the article. */
const SCRAP = 3
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
export function articleOf(
  document: DomDocument,
  headline: DomElement | null,
  page: {
    readonly facts: Pick<PageFacts, 'body' | 'entries'>
    readonly deepest: number
    readonly again: () => DomDocument
  },
): Article {
  const all = blocksOf(prepare(document).body)
  const number = Number(headline?.getAttribute(NUMBER) ?? Number.NaN)
  const inHeadline = indexesInside(all, number)
  const title = inHeadline.at(-1) ?? -1
  const { body, entries } = page.facts
  const stated = statedBody(body)
  const first = byReadability(all, document, { deepest: page.deepest, again: () => prepare(page.again()) })
  const { kept, margin } = keep(all, title, first, stated)
  for (const index of inHeadline) {
    kept.delete(index)
    margin.delete(index)
  }
  const blocks: ArticleBlock[] = []
  let outside = 0
  for (const [index, block] of all.entries()) {
    if (kept.has(index) || margin.has(index)) blocks.push({ ...block, margin: margin.has(index) })
    else if (!inHeadline.includes(index)) outside += block.text.length
  }
  const heading = asOne(
    inHeadline.map(index => all[index] as PageBlock),
    number,
  )
  if (stated !== null && agreement(stated, all, kept) === 'absent') {
    const own = blocksOfStated(entries.length > 0 ? entries : [{ body: body ?? '' }]).map(block => ({
      ...block,
      margin: false,
    }))
    return { headline: heading, blocks: own, outside: outside + lengthOf(blocks) }
  }
  return { headline: heading, blocks, outside }
}

/** Takes out what is none of the page's words, and numbers the elements that blocks stand in. */
function prepare(document: DomDocument): DomDocument {
  let last = 0
  // Only what stands around a block is asked for its number; an attribute is dear.
  const number = (element: DomElement): void => element.setAttribute(NUMBER, String(last++))
  number(document.body)
  reveal(document, number)
  return document
}

const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0)

/** The blocks of an element; none where it is not shown, or was taken out. */
function indexesInside(all: readonly PageBlock[], number: number): number[] {
  return [...all.keys()].filter(index => all[index]?.around.some(around => around.number === number))
}

/** A heading whose parts stand on lines of their own (`<h1><div>On the river</div>Barges collide in fog</h1>`) is one headline. */
function asOne(parts: readonly PageBlock[], number: number): PageBlock | null {
  const [first] = parts
  if (first === undefined || parts.length === 1) return first ?? null
  const text = parts
    .map(part => part.text)
    .reduce((line, part) => line + (/^[:,.!?]/.test(part) ? '' : ' ') + part)
  const around = first.around.slice(0, first.around.findIndex(one => one.number === number) + 1)
  return { ...first, text, around }
}

function keep(
  all: readonly PageBlock[],
  title: number,
  first: Set<number> | null,
  stated: StatedBody | null,
): Kept {
  const kept = candidate(all, first) ?? new Set(all.keys())
  const margin = new Set<number>()
  if (kept.size === all.length) return { kept, margin }
  addSiblings(all, kept)
  addKin(all, kept)
  if (stated !== null && agreement(stated, all, kept) === 'shown') followStated(stated, all, kept, margin)
  addHead(all, kept, title)
  addAsides(all, kept, margin, title)
  return { kept, margin }
}

/** What Readability finds, unless it is a scrap of what the page holds. */
function candidate(all: readonly PageBlock[], first: Set<number> | null): Set<number> | null {
  const other = byDescent(all)
  if (first === null || other === null) return first ?? other
  return weightOf(all, first) * SCRAP < weightOf(all, other) ? other : first
}

/** Letters of some blocks. */
const weightOf = (all: readonly PageBlock[], indexes: ReadonlySet<number>): number =>
  all.reduce((sum, block, index) => (indexes.has(index) ? sum + block.text.length : sum), 0)

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
function addAsides(all: readonly PageBlock[], kept: Set<number>, margin: Set<number>, title: number): void {
  const text = all.findIndex((block, index) => kept.has(index) && index !== title && isParagraph(block))
  const members = [...kept, ...(title < 0 ? [] : [title])].map(index => all[index] as PageBlock)
  const holder = members[0]?.around[sharedDepth(members) - 1]
  if (holder === undefined || holder.tag === 'body') return
  all.forEach((block, index) => {
    if (kept.has(index) || !block.around.some(around => around.number === holder.number)) return
    const linked = block.linkDensity >= MENU_DENSITY
    // Between headline and text a short line may be the byline or the date.
    if (!linked && index > title && index < text && wordsIn(block.text) < SHORT) kept.add(index)
    else if (linked || wordsIn(block.text) < SHORT) margin.add(index)
  })
}

/** Words of a line; of scripts that part none, two letters count as one. */
function wordsIn(text: string): number {
  const unparted = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0
  return text.split(' ').length + unparted / 2
}

const hasName = (block: PageBlock, pattern: RegExp): boolean =>
  [...block.wrapped, ...(block.around.at(-1) as Around).hints].some(name => pattern.test(name))
