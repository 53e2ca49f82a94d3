import type { Role } from '../../../model/index.ts'
import { isSection } from '../finders/breadcrumb.ts'
import {
  type Labels,
  type Line,
  type Page,
  type Refiner,
  bareWords,
  hasWord,
  proseAround,
  withLabels,
} from '../page.ts'

/** The longest headline of 243 had 29 words. */
const HEADLINE_WORDS = 30
/** A headline that ends in a full stop is shorter than the first sentence of a text; one that the text tells again may be longer. */
const STOPPED_WORDS = 14
const RETOLD_WORDS = 24
/** Share of its longer words that the first paragraphs have too. */
const RETOLD = 0.5
/** Small words that a headline keeps which is told again: "Lock crew sues the harbour office". */
const MOST_SMALL = 1
/** Letters of a longer word, and how many of them a line needs to be told again. */
const TELLING_LETTERS = 4
const FEWEST_TELLING = 4
/** Paragraphs that may tell a headline again. */
const NEXT = 2
/** The name of a section over the headline. */
const KICKER_WORDS = 4
const SECOND_WORDS = 5
const LABEL_WORDS = 2

/** The first line; the same line again; a second headline under it; the name of a section above it ("Opinion"). */
export const headlines: Refiner = {
  name: 'headline',
  refine: (page, labels) => {
    const zone = headZone(page, labels)
    const marked = labels.findIndex(label => label?.role === 'headline')
    const given = page.lines.findIndex((line, i) => i < zone.end && page.given.has(line.key))
    const first = marked >= 0 ? marked : given >= 0 ? given : pick(page, zone.open)
    if (first === undefined) return labels
    const key = (page.lines[first] as Line).key
    const second =
      marked >= 0 ? undefined : (secondOf(page, zone.open, first) ?? secondStopped(page, labels, first))
    const found = new Map<number, Role>([[first, 'headline']])
    if (second !== undefined) found.set(second, 'headline')
    const keys = new Set([
      key,
      ...(second === undefined ? [] : [(page.lines[second] as Line).key]),
      ...page.given,
    ])
    for (const [i, line] of page.lines.entries()) {
      if (!labels[i] && keys.has(line.key) && (i < zone.end || !line.stop)) found.set(i, 'headline')
    }
    return sections(
      page,
      kickers(page, withLabels(labels, 'blocks/headline', 'implied', found), first),
      first,
    )
  },
}

/** The lines before the first paragraph: `open` those that nothing has labelled. */
function headZone(page: Page, labels: Labels): { readonly end: number; readonly open: readonly number[] } {
  const open: number[] = []
  for (const [i, line] of page.lines.entries()) {
    if (labels[i] || (isPoint(line) && !line.prose)) continue
    const shaped = isStopped(line)
      ? open.every(above => isLabelled(page.lines[above] as Line)) && isStoppedHeadline(page, i)
      : isHeadlineShaped(line) && !(open.length > 0 && line.prose && line.stop)
    if (page.given.has(line.key) || shaped) open.push(i)
    else return { end: i, open }
  }
  return { end: page.lines.length, open }
}

const isHeadlineShaped = (line: Line): boolean => line.words.length <= HEADLINE_WORDS

/** It ends in a full stop, which is not that of an abbreviation ("back in the U.S."). */
const isStopped = ({ tail }: Line): boolean =>
  /[.。…][)\]"”’'»]*$/u.test(tail) && !/\b(?:\p{Lu}\.){2,}$/u.test(tail)

/**
 * "Lock crew sues harbour office.": a headline with a full stop, where the input gives none. It leaves out the small words, or
 * the text below tells it again; the first sentence of a text does neither.
 */
function isStoppedHeadline(page: Page, at: number): boolean {
  const line = page.lines[at] as Line
  if (page.titled || /[.!?]["”’']?\s\p{Lu}/u.test(line.text)) return false
  const small = new Set(bareWords(line).filter(word => page.locale.page.unheadlined.has(word))).size
  if (line.words.length <= STOPPED_WORDS && (small === 0 || isTitle(page, line))) return true
  return line.words.length <= RETOLD_WORDS && small <= MOST_SMALL && isRetold(page, at)
}

function isRetold(page: Page, at: number): boolean {
  const below = page.lines
    .slice(at + 1)
    .filter(line => line.prose)
    .slice(0, NEXT)
  const told = new Set(below.flatMap(bareWords))
  const longer = [...new Set(bareWords(page.lines[at] as Line))].filter(
    word => word.length >= TELLING_LETTERS,
  )
  const again = longer.filter(word => told.has(word)).length
  return longer.length >= FEWEST_TELLING && again / longer.length >= RETOLD
}

/** "EXCLUSIVE:" over the headline. */
const isLabelled = ({ text, words }: Line): boolean => words.length <= LABEL_WORDS && text.endsWith(':')

function pick(page: Page, open: readonly number[]): number | undefined {
  return open.find((first, i) => {
    const next = open[i + 1]
    if (next !== undefined && isLabelled(page.lines[first] as Line)) return false
    if (next === undefined || !isKickerShaped(page, page.lines[first] as Line)) return true
    const below = page.lines[next] as Line
    return !isKickerShaped(page, below) && (below.words.length < SECOND_WORDS || below.text.endsWith('.'))
  })
}

function isKickerShaped(page: Page, line: Line): boolean {
  const words = line.head.toLowerCase().replace(/[|:\s]+$/u, '')
  if (line.stop) return false
  return (
    page.locale.page.sections.has(words) ||
    line.words.length < KICKER_WORDS ||
    (line.words.length === KICKER_WORDS && !hasWord(line, page.locale.page.past) && isTitle(page, line))
  )
}

/** Every word but the small ones has a capital: the name of something. */
export const isTitle = (page: Page, line: Line): boolean =>
  line.words.every(
    word => /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || /^[&|]$/u.test(word) || page.locale.page.small.has(word),
  )

/** A different headline right under the first: no stop, and none of the small words that headlines leave out. */
function secondOf(page: Page, open: readonly number[], first: number): number | undefined {
  const { key } = page.lines[first] as Line
  const below = open.filter(i => i > first && (page.lines[i] as Line).key !== key)[0]
  if (below === undefined) return undefined
  const line = page.lines[below] as Line
  const gap = page.lines.slice(first, below).filter(one => one.key !== key).length
  if (gap > 0 || line.stop || line.words.length < SECOND_WORDS) return undefined
  if (isTitle(page, line) && !isTitle(page, page.lines[first] as Line)) return undefined
  return hasWord(line, page.locale.page.unheadlined) || /[:,;]$/u.test(line.text) ? undefined : below
}

/** "Harbour office sued over lock." right under a headline that has its full stop too. */
function secondStopped(page: Page, labels: Labels, first: number): number | undefined {
  const [above, below] = [page.lines[first], page.lines[first + 1]]
  if (!above || !below || labels[first + 1] || !isStopped(above) || !isStopped(below)) return undefined
  const words = below.words.length
  const { past, unheadlined } = page.locale.page
  const bare =
    !hasWord(below, unheadlined) && !hasWord(below, past) && !/[.!?]["”’']?\s\p{Lu}/u.test(below.text)
  return bare && words >= SECOND_WORDS && words <= STOPPED_WORDS ? first + 1 : undefined
}

/** A point of a summary: "* Premier lowers the toll", "- Barges wait". */
export const isPoint = (line: Line): boolean => /^[*•▪◦‣·–—-]\s/u.test(line.text)

/** "Trade" under the headline: the section that it stands in. */
function sections(page: Page, labels: Labels, first: number): Labels {
  const found = page.lines.flatMap((line, i) => {
    const open = !labels[i] && i > first && proseAround(page, i).before === 0 && !line.stop
    return open && (isSection(line.head, page.locale) || isLabel(line)) ? [i] : []
  })
  return withLabels(labels, 'blocks/section', 'implied', new Map(found.map(i => [i, 'related' as const])))
}

/** One word with a capital is no sentence, and no name of a journalist. */
const isLabel = (line: Line): boolean => /^\p{Lu}[\p{L}-]{2,20}$/u.test(line.text)

function kickers(page: Page, labels: Labels, first: number): Labels {
  const above = page.lines.flatMap((line, i) => (i < first && !labels[i] && !line.prose ? [i] : []))
  return withLabels(labels, 'blocks/kicker', 'implied', new Map(above.map(i => [i, 'crosshead' as const])))
}
