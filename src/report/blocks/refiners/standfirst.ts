import type { Role } from '../../../model/index.ts'
import { type Labels, type Line, type Page, type Refiner, hasWord, nextOpen, withLabels } from '../page.ts'
import { isPoint } from './headlines.ts'

const STANDFIRST_WORDS = 45
/** Where only a picture parts it from the text, a longer line is taken for the lead of the text. */
const PICTURE_WORDS = 22
const FEWEST_WORDS = 5

/**
 * The line between headline and text: the byline or the date comes after it, or it has no stop, or a picture comes after
 * it and nothing in it is told in the past. A first paragraph right over the next is running text.
 */
export const standfirst: Refiner = {
  name: 'standfirst',
  refine: (page, labels) => {
    const headline = labels.findLastIndex(
      (label, i) => label?.role === 'headline' && i < firstOpenProse(page, labels),
    )
    const at = headline < 0 ? -1 : nextOpen(labels, headline + 1)
    if (at < 0 || !isStandfirst(page, labels, headline, at)) return labels
    return withLabels(labels, 'blocks/standfirst', 'implied', new Map<number, Role>([[at, 'standfirst']]))
  },
}

/** Points of a summary between headline and text: "* Premier lowers the toll". */
export const points: Refiner = {
  name: 'points',
  refine: (page, labels) => {
    const headline = labels.findIndex(label => label?.role === 'headline')
    const end = firstOpenProse(page, labels)
    const found = page.lines.flatMap((line, i) =>
      !labels[i] && i > headline && i < end && isPoint(line) ? [[i, 'standfirst'] as const] : [],
    )
    if (headline < 0 || end === page.lines.length) return labels
    return withLabels(labels, 'blocks/points', 'implied', new Map<number, Role>(found))
  },
}

function firstOpenProse(page: Page, labels: Labels): number {
  const at = page.lines.findIndex((line, i) => line.prose && !labels[i])
  return at < 0 ? page.lines.length : at
}

function isStandfirst(page: Page, labels: Labels, headline: number, at: number): boolean {
  const line = page.lines[at] as Line
  const next = nextOpen(labels, at + 1)
  if (line.words.length > STANDFIRST_WORDS || line.words.length < FEWEST_WORDS || next < 0) return false
  if (page.lines[at - 1]?.cut) return false
  const between = rolesOf(labels, at + 1, next)
  const before = rolesOf(labels, headline + 1, at)
  if (
    !before.has('byline') &&
    !before.has('dateline') &&
    (between.has('byline') || isDated(page, labels, at + 1, next))
  )
    return true
  if (!line.stop && !/[,:;]$/u.test(line.text))
    return (page.lines[next] as Line).prose && !page.locale.page.unfinished.has(line.words.at(-1) as string)
  const picture = between.has('caption') && !before.has('byline') && !before.has('dateline')
  return picture && line.words.length <= PICTURE_WORDS && !hasWord(line, page.locale.page.past)
}

const rolesOf = (labels: Labels, from: number, to: number): Set<Role | undefined> =>
  new Set(labels.slice(from, to).map(label => label?.role))

/** A date line, not the dateline that was cut off the next paragraph. */
const isDated = (page: Page, labels: Labels, from: number, to: number): boolean =>
  labels.slice(from, to).some((label, i) => label?.role === 'dateline' && !page.lines[from + i]?.cut)
