import { isSection } from '../finders/breadcrumb.ts'
import {
  type Label,
  type Labels,
  type Line,
  type Page,
  type Refiner,
  hasWord,
  keyOf,
  proseAround,
  withLabels,
} from '../page.ts'
import { holderOf } from '../provenance/holder.ts'
import { employerOf, nameOnTop } from '../provenance/outlet.ts'
import { bareName, isShortFor } from '../provenance/tags.ts'

/** No outlet's name has more words. */
const NAME_WORDS = 6
/** A name that no credit, byline or dateline confirms has at most so many. */
const ALONE_WORDS = 4
/** And a headline of so many under it. */
const HEADLINE_WORDS = 3
/** A name stands among the first so many lines that nothing has labelled. */
const WITHIN = 2
/** Shorter keys stand inside other words by chance. */
const FEWEST_LETTERS = 4
/** What somebody told stands right before whom. */
const TELLING = 40

/**
 * The outlet's name over the headline: "The Harbour Post", "ORBIT NEWS | Rivers and lakes". Its form says so, or the rest
 * of the page does: who holds the copyright, for whom the byline writes, what the agency's mark is, whom people "told".
 */
export const masthead: Refiner = {
  name: 'masthead',
  refine: (page, labels) => {
    const open = page.lines.flatMap((_, i) => (!labels[i] && proseAround(page, i).before === 0 ? [i] : []))
    const at = open.slice(0, WITHIN).find((i, nth) => isMasthead(page, labels, i, open.slice(nth + 1)))
    return at === undefined
      ? labels
      : withLabels(labels, 'blocks/masthead', 'implied', new Map([[at, 'notice' as const]]))
  },
}

function isMasthead(page: Page, labels: Labels, at: number, below: readonly number[]): boolean {
  const line = page.lines[at] as Line
  const name = nameOnTop(line.head)
  const words = name.split(' ')
  if (line.prose || page.given.has(line.key) || words.length > NAME_WORDS || !isName(page, words))
    return false
  if (isSection(name, page.locale) || hasWord(line, page.locale.page.past)) return false
  if (isKnown(page, line) || isHeld(page, labels, at, bareName(name, page.locale))) return true
  if (!below.some(i => isHeadline(page.lines[i] as Line))) return false
  const short = words.length <= ALONE_WORDS
  return (
    isMarked(page, bareName(name, page.locale)) ||
    (short && (isHeard(page, bareName(name, page.locale)) || isFormed(page, line, name)))
  )
}

/** A paper, broadcaster or site that the gazetteer has, alone on its line; no agency, whose text another may print, and no common word ("Time"). */
function isKnown({ locale }: Page, { text, words }: Line): boolean {
  const { names } = locale
  const whole = bareName(text, locale).toLowerCase()
  if (words.length === 1 && names.common.has(whole)) return false
  return names.carriers.some(
    ({ medium, name, aliases }) =>
      medium !== 'agency' && [name, ...aliases].some(one => bareName(one, locale).toLowerCase() === whole),
  )
}

const isHeadline = (line: Line): boolean => line.words.length >= HEADLINE_WORDS && !line.prose

/** "The Harbour Post", "Radio Saren": nothing else is called so. */
const isFormed = ({ locale }: Page, line: Line, name: string): boolean =>
  name === line.text && (locale.page.mastheads.test(name) || locale.page.mastheadOpens.test(name))

/** Every word has a capital, and nothing closes or parts it. */
const isName = (page: Page, words: readonly string[]): boolean =>
  words.every(word => /^[\p{Lu}\d&][^,;?"“”]*$/u.test(word) || page.locale.page.small.has(word)) &&
  !/[.!?]$/u.test(words.at(-1) ?? '')

/** It holds the copyright, or the byline writes for it. */
function isHeld(page: Page, labels: Labels, at: number, core: string): boolean {
  const key = keyOf(core)
  const same = (other: string | undefined): boolean => other !== undefined && keyOf(other).includes(key)
  return (
    key.length >= FEWEST_LETTERS &&
    page.lines.some((line, i) => i !== at && namesIn(line, labels[i], page).some(same))
  )
}

/** The mark of the dateline is short for it: "(NP)" under "NARROWS PRESS". */
const isMarked = (page: Page, core: string): boolean =>
  page.tags.some(tag => isShortFor(tag, core, page.locale)) && isOrganisation(page, core)

const isOrganisation = ({ locale }: Page, name: string): boolean =>
  !name.includes(' ') || locale.page.organisation.test(name)

/** "... told the Post": somebody spoke to it, under its whole name, the last word of it, or the letters it opens with. */
function isHeard(page: Page, core: string): boolean {
  const words = core.split(' ')
  const [first = core, last = core] = [words[0], words.at(-1)]
  const known = words.length > 1 || /\p{Ll}[\p{Lu}\d]/u.test(core)
  const letters = /^\p{Lu}{2,5}$/u.test(first) && isOrganisation(page, core)
  const forms = known ? [core, last, ...(letters ? [first] : [])] : []
  return forms
    .flatMap(form => [form, inTitle(form)])
    .some(form => page.lines.some(line => followsTelling(line.text, form, page)))
}

const inTitle = (name: string): string =>
  name.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLowerCase())

function followsTelling(text: string, name: string, page: Page): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const whole = !/^[\p{L}\p{N}]/u.test(text.charAt(at + name.length))
    if (whole && page.locale.page.spokenTo.test(text.slice(Math.max(0, at - TELLING), at))) return true
  }
  return false
}

/** The outlets that a labelled line names. */
function namesIn(line: Line, label: Label | undefined, { locale }: Page): (string | undefined)[] {
  if (label?.role === 'byline') return [employerOf(line.head, locale)]
  return label?.role === 'credit' || label?.role === 'notice' ? [holderOf(line.head, locale)] : []
}
