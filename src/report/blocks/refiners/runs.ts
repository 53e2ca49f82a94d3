import type { Role } from '../../../model/index.ts'
import { type Label, type Labels, type Line, type Page, type Refiner, withLabels } from '../page.ts'
import { isUnfinished, leadTo } from './regions.ts'

/** One line without a stop may be a crosshead, or a paragraph that lost it. */
const FEWEST = 2
/** The last line of a run over running text may be its crosshead, which has so many words. */
const CROSSHEAD_WORDS = 10
/** Lines that begin with a figure or a bullet, or part a name from what it is by a colon: with so many of them so near a line is one of a list of the text. */
const FEWEST_LISTED = 2
const NEAR = 3
/** Roles of lines that lead elsewhere; beside a caption or a credit the text goes on. */
const FURNITURE: ReadonlySet<Role | undefined> = new Set<Role>(['promo', 'related', 'comments', 'notice'])

/**
 * Two and more lines in a row without a stop, right beside furniture or behind the last paragraph: links to other stories,
 * whose page left nothing but their words ("Read more" / "Ten bridges to see before spring" / "Why the lock leaks"). A list of the
 * text opens with a colon, or has figures or bullets. Where the markup is known it says more.
 */
export const runs: Refiner = {
  name: 'run',
  refine: (page, labels) => {
    const first = page.lines.findIndex((line, i) => !labels[i] && line.prose)
    if (first < 0 || page.lines.some(line => line.hint)) return labels
    const last = page.lines.findLastIndex(
      (line, i) => !labels[i] && (line.prose || line.stop || isCutOff(page, i)),
    )
    const found = new Map<number, Role>()
    for (let from = first + 1; from < page.lines.length; from++) {
      const end = endOf(page, labels, from)
      if (end - from >= FEWEST) {
        const to = end < page.lines.length && isCrosshead(page, labels, end) ? end - 1 : end
        if (leads(page, labels, from, end, last))
          for (let i = from; i < to; i++)
            if (!isListed(page, i) && !isCutOff(page, i)) found.set(i, leadTo(page.lines[i] as Line))
      }
      from = Math.max(from, end)
    }
    return withLabels(labels, 'blocks/run', 'implied', found)
  },
}

/** Share of words with a capital from which a line is a headline. */
const TITLED = 0.6

/** A paragraph that was cut off is one of the text; "Ferry Sinks, Officials Say" is a headline. */
function isCutOff({ lines, locale }: Page, at: number): boolean {
  const line = lines[at] as Line
  const capitals = line.words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  return isUnfinished(locale.page, line) && capitals < line.words.length * TITLED
}

/** Behind the last line of a run of open lines without a stop. */
function endOf(page: Page, labels: Labels, from: number): number {
  let end = from
  while (end < page.lines.length && isOpen(labels[end]) && isShort(page.lines[end] as Line)) end++
  return end
}

const isOpen = (label: Label | undefined): boolean => !label || label.by === 'blocks/crosshead'

const isShort = (line: Line): boolean => !line.stop && !line.prose && !line.cut

/** The last line stands over running text. */
function isCrosshead(page: Page, labels: Labels, end: number): boolean {
  const next = page.lines[end] as Line
  return !labels[end] && next.prose && (page.lines[end - 1] as Line).words.length <= CROSSHEAD_WORDS
}

function leads(page: Page, labels: Labels, from: number, end: number, last: number): boolean {
  const lines = page.lines.slice(from, end)
  const before = page.lines[from - 1] as Line
  if (!labels[from - 1] && /[:,;]$/u.test(before.text)) return false
  if (lines.some(line => /^[\p{Ll}"“‘]|[:,;—–-]$/u.test(line.text))) return false
  const beside = FURNITURE.has(labels[from - 1]?.role) || FURNITURE.has(labels[end]?.role)
  return beside || from > last
}

const isListed = ({ lines }: Page, at: number): boolean =>
  lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter(line => LIST.test(line.head)).length >=
  FEWEST_LISTED

const LIST = /^(?:[*•▪◦‣·–—#-]|[$£€]?\d)|:\s|\s[–—-]\s/u
