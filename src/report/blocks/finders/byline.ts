import type { Locale } from '../../../locales/index.ts'
import { type Finder, opensWith, proseAround } from '../page.ts'
import { namesOf } from '../provenance/authors.ts'
import { beside } from './dateline.ts'

const BYLINE_WORDS = 24

/** "By Ana Sand, Chief Foreign Writer", "Words by Ana Sand". "By Friday the lock was open." is no byline: it ends as a sentence. */
export const byline: Finder = {
  name: 'byline',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > BYLINE_WORDS || line.stop || /[—–:]$/u.test(line.text)) return undefined
    if (!opensWith(page.locale.page.byline, line)) return undefined
    const second = (line.words[1] ?? '').toLowerCase()
    return page.locale.time.weekdays.has(second) || page.locale.time.months.has(second) ? undefined : 'byline'
  },
}

/** A date with those who wrote beside it: "6 March 2031 by Brisk Staff", "Ana Sand · 3 min read · Mar 6, 2031". */
export const datedByline: Finder = {
  name: 'byline-dated',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || at === 0 || line.stop || line.words.length > BYLINE_WORDS) return undefined
    if (proseAround(page, at).before > 0) return undefined
    const names = beside(line.text, page.locale) ?? []
    return names.some(name => writes(name, page.locale)) ? 'byline' : undefined
  },
}

const writes = (part: string, locale: Locale): boolean =>
  locale.page.by.test(part) || locale.page.staff.test(part) || namesOf(part, locale).length > 0

/** Where the journalist can be reached: "Contact reporter Ana Sand at ana@ledger.example", "@anasand". */
export const contact: Finder = {
  name: 'contact',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > BYLINE_WORDS || !opensWith(page.locale.page.contact, line))
      return undefined
    const { before, after } = proseAround(page, at)
    return before === 0 || after <= 2 ? 'byline' : undefined
  },
}
