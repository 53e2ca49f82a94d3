import type { PageBlock } from './blocks.ts'
import { isParagraph } from './candidates.ts'
import { collapse } from './dom.ts'
import type { StatedEntry } from './json-ld.ts'

/** Letters of a stated body that is long enough to judge a page by; below it is a blurb. */
const ENOUGH = 400
/** The page shows the stated body if so much of it stands in the page's paragraphs. */
const SHOWN = 0.7
/** Paragraphs that hold more letters than this many times the stated body: it is an excerpt then, or the page holds more than one story. */
const LONGER = 1.3
/** The page does not show the stated body if less of it stands there, and it holds no more letters of anything else: a script would write it. */
const ABSENT = 0.2
const EMPTY = 600
/** Shorter lines stand inside other text by chance. */
const FEWEST_LETTERS = 12
/** A paragraph that the page words otherwise than the stated body shares so many of its runs of three words with it. */
const ALIKE = 0.6

/** What the page's own data say its article is (JSON-LD `articleBody`), held against what stands on the page. */
export interface StatedBody {
  /** Whether a block's words stand in the stated body. */
  readonly holds: (block: PageBlock) => boolean
  /** Letters of the stated body. */
  readonly letters: number
}

/** Letters and digits of a text, lower case. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The stated body of a page, null where there is none or only a blurb. */
export function statedBody(text: string | undefined): StatedBody | null {
  const key = keyOf(text ?? '')
  if (key.length < ENOUGH) return null
  const runs = new Set(runsOf(text ?? ''))
  return {
    letters: key.length,
    holds: block => {
      const own = keyOf(block.text)
      if (own.length >= FEWEST_LETTERS && key.includes(own)) return true
      const parts = runsOf(block.text)
      return parts.length > 0 && parts.filter(run => runs.has(run)).length >= parts.length * ALIKE
    },
  }
}

/** Every three words in a row. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)
}

/** How a stated body and the paragraphs of a page go together. */
export type Agreement = 'shown' | 'absent' | 'unclear'

/** Whether the stated body stands on the page, and the kept blocks are about as long as it. */
export function agreement(
  stated: StatedBody,
  all: readonly PageBlock[],
  kept: ReadonlySet<number>,
): Agreement {
  let shown = 0
  let found = 0
  for (const [index, block] of all.entries()) {
    if (!isParagraph(block)) continue
    const letters = keyOf(block.text).length
    if (stated.holds(block)) shown += letters
    if (kept.has(index)) found += letters
  }
  if (shown < stated.letters * ABSENT && found < Math.min(EMPTY, stated.letters * ABSENT)) return 'absent'
  return shown >= stated.letters * SHOWN && found <= stated.letters * LONGER ? 'shown' : 'unclear'
}

/** Keeps what the stated body holds; what it does not hold goes to the margin. */
export function followStated(
  stated: StatedBody,
  all: readonly PageBlock[],
  kept: Set<number>,
  margin: Set<number>,
): void {
  const indexes = [...kept].sort((a, b) => a - b)
  const shown = indexes.filter(index => stated.holds(all[index] as PageBlock))
  for (const [index, block] of all.entries()) {
    if (kept.has(index)) {
      if (index > (shown[0] ?? 0) && isJudged(block) && !stated.holds(block)) {
        kept.delete(index)
        margin.add(index)
      }
    } else if (isParagraph(block) && stated.holds(block)) kept.add(index)
  }
}

/** Only paragraphs are judged: many a stated body lacks the crossheads and lists, and captions have marks of their own. */
const isJudged = (block: PageBlock): boolean =>
  /^(?:p|div)$/.test(block.around.at(-1)?.tag ?? '') && !block.around.some(around => around.inside !== null)

/** The stated body as blocks, where the page itself has none: paragraphs, and over those of an entry its headline. */
export const blocksOfStated = (parts: readonly StatedEntry[]): PageBlock[] =>
  parts.flatMap(({ headline, body }) => [
    ...(headline === undefined ? [] : [statedBlock('h3', headline, ['live-entry-headline'])]),
    ...body
      .split(/\n+/)
      .map(collapse)
      .filter(line => line !== '')
      .map(line => statedBlock('p', line)),
  ])

const statedBlock = (tag: string, text: string, hints: readonly string[] = []): PageBlock => ({
  text,
  around: [{ tag, number: -1, hints, form: `${tag}.`, inside: null }],
  wrapped: [],
  linkDensity: 0,
})
