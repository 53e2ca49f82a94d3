import { type Finder, bareWords, closesWith, hasWord, opensWith, proseAround } from '../page.ts'

/** A notice is shorter than this: longer lines that speak of cookies or rights are running text. */
const NOTICE_WORDS = 90
const BUTTON_WORDS = 8
const FAILURE_WORDS = 14
const IMPRINT_WORDS = 40
/** What a page says of itself may be two lines that read as running text. */
const IMPRINT_AFTER = 1

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

/** What stands where something did not load: "Error 403: widget could not be loaded". Somebody who is told so says it in a sentence. */
export const failure: Finder = {
  name: 'failure',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > FAILURE_WORDS || !opensWith(page.locale.page.failures, line))
      return undefined
    return hasWord(line, page.locale.page.saying) ? undefined : 'notice'
  },
}

/** Under the text: "Brisk collects articles from third parties. Copyright belongs to their owners." */
export const imprint: Finder = {
  name: 'imprint',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > IMPRINT_WORDS || /^["“]/u.test(line.text)) return undefined
    const { before, after } = proseAround(page, at)
    if (before === 0 || after > IMPRINT_AFTER || !opensWith(page.locale.page.imprint, line)) return undefined
    return hasWord(line, page.locale.page.saying) ? undefined : 'notice'
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
