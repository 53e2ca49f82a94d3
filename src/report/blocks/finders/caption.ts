import { type Finder, type Line, type Page, closesWith, opensWith } from '../page.ts'
import { isAgency } from '../split.ts'

/** The longest of 503 captions had 72 words; captions of agencies tell the background too. */
const CAPTION_WORDS = 110

/** A caption that says so at its beginning: "PHOTO: Barges wait at the lock.", "FILE - The minister in 2030." */
export const captionOpens: Finder = {
  name: 'caption-opens',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > CAPTION_WORDS) return undefined
    return opensWith(page.locale.page.captionOpens, line) ? 'caption' : undefined
  },
}

/** A caption that ends with the photographer: "... at the quay. (Ana Sand/Tallow Images)", "Photograph: Ana Sand". */
export const captionCloses: Finder = {
  name: 'caption-closes',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length < 3 || line.words.length > CAPTION_WORDS) return undefined
    return closesWith(page.locale.page.captionCloses, line) || closesWithAgency(page, line)
      ? 'caption'
      : undefined
  },
}

const BRACKET = /[[(](?<name>[^[\]()]{2,50})[\])]$/u

/** "The premier waves from a train. [Narrows Press]": an agency or two in brackets at the end, and nothing quoted. */
function closesWithAgency(page: Page, line: Line): boolean {
  const name = BRACKET.exec(line.tail)?.groups?.name
  if (!name || /["“”]/u.test(line.text)) return false
  if (/^\[/u.test(line.tail.slice(-name.length - 2)) && page.locale.captions.via.test(name)) return true
  return name.split('/').every(part => isAgency(part, page.locale))
}
