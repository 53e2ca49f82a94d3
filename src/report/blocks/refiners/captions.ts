import type { Role } from '../../../model/index.ts'
import { fold } from '../../../text/index.ts'
import {
  type Label,
  type Labels,
  type Line,
  type Page,
  type Refiner,
  proseAround,
  withLabels,
} from '../page.ts'

/** So much of the shorter line stands in the longer one: pages print a caption twice, once cut short. */
const SHARED = 0.8
const CAPTION_WORDS = 110
const FEWEST_WORDS = 4
/** Blank lines part a picture from the text only where runs are short; a page without blank lines is one run. */
const RUN_LINES = 4

/** A line that says most of what the caption beside it says. */
export const doubled: Refiner = {
  name: 'caption-doubled',
  refine: (page, labels) => {
    const found = new Map<number, Role>()
    for (const [i, line] of page.lines.entries()) {
      if (labels[i] || line.words.length > CAPTION_WORDS) continue
      const beside = [i - 1, i + 1].some(
        j => labels[j]?.role === 'caption' && isDouble(line, page.lines[j] as Line),
      )
      if (beside) found.set(i, 'caption')
    }
    for (const i of secondSentences(page, labels)) found.set(i, 'caption')
    return withLabels(labels, 'blocks/caption-doubled', 'stated', found)
  },
}

/** What stands under the same caption each time that a page prints the picture, and is as long as a sentence. */
function secondSentences(page: Page, labels: Labels): number[] {
  const under = page.lines.flatMap((line, i) => {
    const above = page.lines[i - 1]
    const open = !labels[i] && line.stop && line.words.length <= CAPTION_WORDS
    return open && above && labels[i - 1]?.role === 'caption' ? [{ i, keys: `${above.key} ${line.key}` }] : []
  })
  return [...Map.groupBy(under, one => one.keys).values()]
    .filter(same => same.length > 1)
    .flatMap(same => same.map(one => one.i))
}

/** The same line twice in a row: with words enough a caption ("Velde steps down" / "Velde steps down"), else a channel's name. */
export const repeated: Refiner = {
  name: 'repeated',
  refine: (page, labels) => {
    const found = new Map<number, Role>()
    for (const [i, line] of page.lines.entries()) {
      const next = page.lines[i + 1]
      if (labels[i] || labels[i + 1] || !next || next.key !== line.key || proseAround(page, i).before === 0)
        continue
      if (line.stop && next.run !== line.run) continue
      const role = line.words.length > FEWEST_WORDS ? 'caption' : 'promo'
      found.set(i, role).set(i + 1, role)
    }
    return withLabels(labels, 'blocks/repeated', 'implied', found)
  },
}

/**
 * What stands right over a photo credit: "The minister waits for a bus" / "Credit: Tallow Images". A line of its own
 * paragraph may be the text's; it is a caption where it is a name. So is what stands between a caption and its credit.
 */
export const overCredit: Refiner = {
  name: 'caption-over-credit',
  refine: (page, labels) => {
    const sizes = new Map<number, number>()
    for (const line of page.lines) sizes.set(line.run, (sizes.get(line.run) ?? 0) + 1)
    const found = new Map<number, Role>()
    for (const [i, line] of page.lines.entries()) {
      const next = page.lines[i + 1]
      if (!next || !isPhotoCredit(labels[i + 1], next)) continue
      for (const between of underCaption(page, labels, i)) found.set(between, 'caption')
      if (labels[i] || line.words.length > CAPTION_WORDS || isQuoted(line)) continue
      const beside = next.run === line.run && (sizes.get(line.run) ?? 0) <= RUN_LINES
      const alone = line.words.length <= FEWEST_WORDS && !line.stop
      if (beside || alone) found.set(i, 'caption')
    }
    return withLabels(labels, 'blocks/caption-over-credit', 'stated', found)
  },
}

/** "Credit: Tallow Images", "(Facebook)", or what a page ran into the next paragraph: "(Photo: Ana Sand)". */
const isPhotoCredit = (label: Label | undefined, { text }: Line): boolean =>
  label?.by === 'blocks/photo-credit' ||
  ((label?.by === 'blocks/inserted' || label?.by === 'blocks/buttons') && /^\(/u.test(text))

/** So many lines may stand between a caption and its credit. */
const BETWEEN = 3

/** The open lines up from one over a credit to the caption that opens them, or none. */
function underCaption(page: Page, labels: Labels, from: number): number[] {
  const open: number[] = []
  for (let i = from; i >= 0 && open.length <= BETWEEN; i--) {
    if (labels[i]?.by === 'blocks/caption-opens') return open
    if (labels[i] || isQuoted(page.lines[i] as Line)) return []
    open.push(i)
  }
  return []
}

const isQuoted = (line: Line): boolean => /["“”]/u.test(line.text)

/** A longer line than the caption must stand right under it or begin alike: a paragraph may well hold all words of a short caption. */
function isDouble(line: Line, caption: Line): boolean {
  const [short, long] = line.words.length <= caption.words.length ? [line, caption] : [caption, line]
  if (short.words.length < FEWEST_WORDS) return false
  const alike = short.words
    .slice(0, FEWEST_WORDS - 1)
    .every((word, i) => fold(word) === fold(long.words[i] as string))
  if (long === line && !alike && line.run !== caption.run) return false
  if (long === line && !alike && line.words.length > caption.words.length * 3) return false
  const held = new Set(long.words.map(fold))
  return short.words.filter(word => held.has(fold(word))).length / short.words.length >= SHARED
}

/** Labels of lines that a page shows as captions by their words; see `depicting`. */
export const openAfterHeadline = (page: Page, labels: Labels): number[] => {
  const headline = labels.findIndex(label => label?.role === 'headline')
  return page.lines.flatMap((_, i) => (!labels[i] && i > headline ? [i] : []))
}
