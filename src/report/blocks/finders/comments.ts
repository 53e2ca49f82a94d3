import { type Finder, opensWith, proseAround } from '../page.ts'

const HEADING_WORDS = 9

/** Where readers write: "Leave a Reply", "Comments (12)". Above the text it is a button. */
export const comments: Finder = {
  name: 'comments',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > HEADING_WORDS || !opensWith(page.locale.page.comments, line))
      return undefined
    return proseAround(page, at).before > 0 || page.proseCount === 0 ? 'comments' : 'notice'
  },
}
