import type { Finder } from '../page.ts'

/** A rubric that was cut off the paragraph it opens: "Why it matters: The lock feeds ten mills." */
export const rubric: Finder = {
  name: 'rubric',
  find: (page, at) => (page.lines[at]?.cut === 'crosshead' ? 'crosshead' : undefined),
}

/** What a page put before the first word of a paragraph: "Advertisement The lock feeds ten mills." */
export const inserted: Finder = {
  name: 'inserted',
  find: (page, at) => (page.lines[at]?.cut === 'promo' ? 'promo' : undefined),
}

/** A headline that was cut off the paragraph it ran into. */
export const runIn: Finder = {
  name: 'headline-run-in',
  find: (page, at) => (page.lines[at]?.cut === 'headline' ? 'headline' : undefined),
}
