import { type Finder, opensWith } from '../page.ts'
import { proseAround } from '../page.ts'

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
