import type { Role } from '../../../model/index.ts'
import { type Labels, type Line, type Page, type Refiner, hasWord, proseAround, withLabels } from '../page.ts'

/** Topics are named in so many words; longer lines are headlines of other stories. */
const TOPIC_WORDS = 3

/** What a line is that leads elsewhere: a topic, or the headline of another story. */
export const leadTo = ({ words }: Line): Role => (words.length <= TOPIC_WORDS ? 'related' : 'promo')
const LINK_WORDS = 27
/** Headlines that keep their stop are no longer than this. */
const ANNOUNCED_WORDS = 18
const CROSSHEAD_WORDS = 6
/** Under "Leave a Reply" all is written by readers, unless most of the text still follows. */
const FEWEST_BEFORE = 3

/** Under "Related Posts": short lines are topics, the others links, until the running text resumes. */
export const underRelated: Refiner = {
  name: 'under-related',
  refine: (page, labels) => {
    const found = new Map<number, Role>()
    for (const [i, label] of labels.entries()) {
      if (label?.by !== 'blocks/related' && label?.by !== 'blocks/class-name') continue
      if (label.role !== 'related') continue
      let at = i + 1
      const above = proseAround(page, i).before === 0
      if (!above && isAnnounced(page, labels, i)) found.set(at, leadTo(page.lines[at++] as Line))
      while (
        at < page.lines.length &&
        isLink(page.lines[at] as Line, above) &&
        (!labels[at] || labels[at]?.role === 'promo')
      ) {
        if (!labels[at]) found.set(at, leadTo(page.lines[at] as Line))
        at++
      }
      const last = page.lines[at - 1] as Line
      const resumes =
        page.lines[at]?.prose &&
        !labels[at] &&
        proseAround(page, at).after > 0 &&
        last.run !== page.lines[at - 2]?.run
      if (resumes && at - 1 > i && last.words.length <= CROSSHEAD_WORDS) found.delete(at - 1)
    }
    return withLabels(labels, 'blocks/under-related', 'implied', found)
  },
}

/** "Related:" / "Who owns the river, and who pays for it.": what a label with a colon announces is a link, whatever its end. */
function isAnnounced({ lines }: Page, labels: Labels, at: number): boolean {
  const [label, next] = [lines[at] as Line, lines[at + 1]]
  if (!next || labels[at + 1] || !label.text.endsWith(':') || label.words.length > TOPIC_WORDS) return false
  return !next.cut && next.words.length <= ANNOUNCED_WORDS && !/[.!?]["”’]?\s+["“]?\p{Lu}/u.test(next.text)
}

/** Above the text only topics are listed there; a longer line is the headline. */
const isLink = (line: Line, above: boolean): boolean =>
  !line.cut && line.words.length <= (above ? TOPIC_WORDS : LINK_WORDS) && !/\.["”’)]?$/u.test(line.text)

/** Under "Leave a Reply": what readers wrote. */
export const underComments: Refiner = {
  name: 'under-comments',
  refine: (page, labels) => {
    const at = labels.findIndex((label, i) => {
      const { before, after } = proseAround(page, i)
      return label?.role === 'comments' && before >= FEWEST_BEFORE && after <= before
    })
    if (at < 0) return labels
    const open = labels.flatMap((label, i) => (i > at && !label ? [[i, 'comments'] as const] : []))
    return withLabels(labels, 'blocks/under-comments', 'implied', new Map<number, Role>(open))
  },
}

/** After the last paragraph and a first piece of furniture, lines without a stop are furniture too: "Kessar", "Ten bridges to see before spring". */
export const tail: Refiner = {
  name: 'tail',
  refine: (page, labels) => {
    const last = page.lines.findLastIndex((line, i) => line.prose && !labels[i])
    const end = labels.findIndex((label, i) => i > last && label !== undefined && FURNITURE.has(label.role))
    const mark = menuOf(page, labels) ?? end
    if (last < 0 || mark < 0) return labels
    const found = new Map<number, Role>()
    for (const [i, line] of page.lines.entries()) {
      if (i < mark || labels[i] || line.stop || line.cut || isUnfinished(page.locale.page, line)) continue
      found.set(i, leadTo(line))
    }
    return withLabels(labels, 'blocks/tail', 'implied', found)
  },
}

/** A text has so many paragraphs before its page goes on with other things, */
const FEWEST_TOLD = 5
/** which are so many lines, and hardly a paragraph among them. */
const FEWEST_LINES = 4
const TEASERS = 0.2

/**
 * The first piece of furniture behind which hardly a paragraph stands, and no two in a row: summaries of other stories between their
 * headlines. Of 1,179 short lines there 20 were of the text, on 509 pages without their markup; the paragraphs themselves were of the text in one case
 * of six, and stay. Where the markup is known it says more.
 */
function menuOf(page: Page, labels: Labels): number | undefined {
  if (page.lines.some(line => line.hint)) return undefined
  const told = page.lines.map((line, i) => line.prose && !labels[i])
  let [after, pair] = [0, false]
  let mark: number | undefined
  const before = told.filter(Boolean).length
  for (let i = told.length - 1; i > 0; i--) {
    const label = labels[i]
    const lines = told.length - 1 - i
    if (
      label &&
      FURNITURE.has(label.role) &&
      lines >= FEWEST_LINES &&
      after <= lines * TEASERS &&
      before - after >= FEWEST_TOLD
    )
      mark = i
    if (told[i]) after++
    if (told[i] && told[i + 1]) pair = true
    if (pair) break
  }
  return mark
}

const FURNITURE: ReadonlySet<Role> = new Set([
  'notice',
  'related',
  'credit',
  'byline',
  'comments',
  'promo',
  'dateline',
])
const UNFINISHED_WORDS = 10

/** A paragraph that was cut off: "She went on television to promise that no crew would spend a winter on the" */
export const isUnfinished = (
  words: {
    readonly past: ReadonlySet<string>
    readonly saying: ReadonlySet<string>
    readonly unfinished: ReadonlySet<string>
  },
  line: Line,
): boolean =>
  words.unfinished.has((line.words.at(-1) as string).toLowerCase()) ||
  (line.words.length >= UNFINISHED_WORDS && (hasWord(line, words.past) || hasWord(line, words.saying)))
