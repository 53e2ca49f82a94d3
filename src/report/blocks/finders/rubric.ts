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
