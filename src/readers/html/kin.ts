import type { PageBlock } from './blocks.ts'

/** What may stand beside the paragraphs of the article and belongs to it. */
const PROSE = new Set(['p', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** A way of nesting that holds so much of the article's letters is where the page puts its text. */
const MAIN_SHARE = 0.2
/** Above this share of letters in links a paragraph leads elsewhere. */
const LINKED = 0.5

/** Whether a block is an element that running text stands in. */
export const isProse = (block: PageBlock): boolean => PROSE.has(block.around.at(-1)?.tag ?? '')

/** Number of the element right around a block's own, -1 where there is none. */
const parentOf = (block: PageBlock): number => block.around.at(-2)?.number ?? -1

/** Paragraphs and crossheads that stand right beside most of the article's text belong to it: what they are for is the blocks' to say. */
export function addSiblings(all: readonly PageBlock[], kept: Set<number>): void {
  const [main] = heaviest(all, kept, parentOf)
  if (main === undefined || main[0] < 0) return
  all.forEach((block, index) => {
    if (isProse(block) && parentOf(block) === main[0]) kept.add(index)
  })
}

/**
 * Pages cut their text over containers made alike, with boxes and advertisements between:
 * `<div class="part"><p>…</p></div> <div class="box">…</div> <div class="part"><p>…</p></div>`. What is nested as most
 * of the article is, down from the top of the page, belongs to it; another `<article>` is another story.
 */
export function addKin(all: readonly PageBlock[], kept: Set<number>): void {
  const weights = heaviest(all, kept, formOf)
  const sum = weights.reduce((total, [, weight]) => total + weight, 0)
  const main = new Set(weights.filter(([, weight]) => weight >= sum * MAIN_SHARE).map(([form]) => form))
  const articles = new Set([...kept].map(index => articleOf(all[index] as PageBlock)))
  all.forEach((block, index) => {
    if (kept.has(index) || !isProse(block) || block.linkDensity >= LINKED) return
    if (main.has(formOf(block)) && articles.has(articleOf(block))) kept.add(index)
  })
}

const formOf = (block: PageBlock): string =>
  block.around
    .slice(0, -1)
    .map(around => around.form)
    .join('>')

const articleOf = (block: PageBlock): number =>
  block.around.findLast(around => around.tag === 'article')?.number ?? -1

/** What most letters of the kept prose have in common, heaviest first. */
function heaviest<Key extends string | number>(
  all: readonly PageBlock[],
  kept: ReadonlySet<number>,
  keyOf: (block: PageBlock) => Key,
): (readonly [Key, number])[] {
  const weights = new Map<Key, number>()
  for (const index of [...kept].sort((a, b) => a - b)) {
    const block = all[index] as PageBlock
    if (isProse(block)) weights.set(keyOf(block), (weights.get(keyOf(block)) ?? 0) + block.text.length)
  }
  return [...weights].sort((a, b) => b[1] - a[1])
}
