import type { Locale } from '../../../locales/index.ts'
import { type Finder, proseAround } from '../page.ts'

const BREADCRUMB_WORDS = 24
/** No section has a longer name; the last step may be the headline again. */
const STEP_WORDS = 4
const SEPARATOR = /[>»›→|·•/]|::/u

/** Where the page stands in its site: "Home > World > Health", "Orbit News | Rivers", "Sport / Rowing". */
export const breadcrumb: Finder = {
  name: 'breadcrumb',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.prose || line.words.length > BREADCRUMB_WORDS) return undefined
    if (!SEPARATOR.test(line.head)) return undefined
    const { before, after } = proseAround(page, at)
    if (before > 0 && after > 0) return undefined
    return stepsOf(line.head, page.locale).length > 0 ? 'notice' : undefined
  },
}

/** The steps of a path through a site, or none where the line is no path. */
export function stepsOf(text: string, locale: Locale): string[] {
  const path = split(text, />|»|›|→/u)
  if (path.length > 1) return isPath(path) ? path : []
  const spaced = split(text, /\||·|•|\s::?\s|\s\/\s/u)
  const steps = spaced.length > 1 ? spaced : split(text, /\//u)
  const [first = '', ...rest] = steps
  if (rest.length === 0 || words(first) > STEP_WORDS + 1) return []
  if (spaced.length > 1 && rest.every(step => isSection(step, locale))) return steps
  const known = isSection(first, locale)
  return known && rest.every(step => isSection(step, locale) || (spaced.length > 1 && words(step) === 1))
    ? steps
    : []
}

const split = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map(step => step.trim())
    .filter(step => step !== '')

const words = (step: string): number => step.split(' ').length

/** Arrows lead nowhere but down a site; a long last step needs two before it. */
const isPath = (steps: readonly string[]): boolean =>
  steps.every((step, i) =>
    i > 1 && i === steps.length - 1 ? true : words(step) <= STEP_WORDS && !/[.!?:]$/u.test(step),
  )

/** "Health", "Economy & Trade", "home": a section of a site, or its top. */
export function isSection(name: string, locale: Locale): boolean {
  const { sections, home } = locale.page
  const parts = locale.bylines.sections
  const bare = name.trim().toLowerCase()
  const known = (one: string): boolean => sections.has(one) || home.has(one)
  return known(bare) || bare.split(parts).every(one => known(one) || one === '&')
}
