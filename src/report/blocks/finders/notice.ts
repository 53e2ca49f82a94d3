import { type Finder, bareWords, closesWith, opensWith } from '../page.ts'

/** A notice is shorter than this: longer lines that speak of cookies or rights are running text. */
const NOTICE_WORDS = 90
const BUTTON_WORDS = 8

/** The page speaks of itself: "[an error occurred while processing this]", "We use cookies to ...". */
export const notice: Finder = {
  name: 'notice',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > NOTICE_WORDS || /^["“]/u.test(line.text)) return undefined
    const { notice: patterns } = page.locale.page
    return opensWith(patterns, line) || closesWith(patterns, line) ? 'notice' : undefined
  },
}

/** A line of buttons: "Share", "Facebook Twitter Email". */
export const buttons: Finder = {
  name: 'buttons',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > BUTTON_WORDS || line.stop) return undefined
    const words = bareWords(line).filter(word => word !== '')
    return words.length > 0 && words.every(word => page.locale.page.buttons.has(word)) ? 'notice' : undefined
  },
}
