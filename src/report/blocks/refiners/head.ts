import type { Role } from '../../../model/index.ts'
import { type Labels, type Line, type Page, type Refiner, withLabels } from '../page.ts'
import { isStamped } from '../finders/dateline.ts'
import { isDatelineAlone } from '../split.ts'
import { closesQuotation } from './crossheads.ts'

/** Fewer words are a label or a button ("Read in app"), no deck. */
const LABEL_WORDS = 3
/** A dateline that closes with a dash has no more words. */
const DATELINE_WORDS = 9

/**
 * What stands before the first sentence of the text and ends without a stop, and no rule knows: a deck of several lines
 * ("Crew says it was warned" / "Harbour office denies it"), the date under it, a button. Of 509 pages without their markup that
 * have 701 such lines none was a sentence of the text but greetings ("Dear readers,"), and lines that end in a colon.
 */
export const head: Refiner = {
  name: 'head',
  refine: (page, labels) => {
    const end = page.lines.findIndex((line, i) => !labels[i] && (line.prose || line.stop))
    if (end < 0 || !(page.lines[end] as Line).stop) return labels
    const found = new Map<number, Role>()
    for (let i = 0; i < end; i++)
      if (!labels[i] && isApart(page.lines[i] as Line, page)) found.set(i, roleOf(page, labels, i))
    return withLabels(labels, 'blocks/head', 'implied', found)
  },
}

const isApart = (line: Line, page: Page): boolean =>
  !HAS_LETTERS.test(line.text) ||
  (!/^\p{Ll}|[,:;]$/u.test(line.text) &&
    !page.locale.page.unfinished.has((line.words.at(-1) as string).toLowerCase()) &&
    !closesQuotation(line))

const HAS_LETTERS = /[\p{L}\p{N}]/u

function roleOf(page: Page, labels: Labels, at: number): Role {
  const { text, words } = page.lines[at] as Line
  const below = labels[at + 1] ? '' : (page.lines[at + 1]?.text ?? '')
  const dash = /[\p{L}\d.)]\s?[—–―-]$/u.test(text) || /^[—–―-]{1,3}$/u.test(below)
  if (dash && words.length <= DATELINE_WORDS) return 'dateline'
  if (isDatelineAlone(`${text} -`) || isStamped(text, page.locale)) return 'dateline'
  return words.length <= LABEL_WORDS ? 'notice' : 'standfirst'
}
