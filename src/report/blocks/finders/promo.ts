import { type Finder, opensWith, proseAround } from '../page.ts'

const TEASER_WORDS = 30
const APPEAL_WORDS = 60
/** Crossheads in capitals reach eight words. */
const LINK_WORDS = 9

/** A link to another story with a label: "WATCH: Barges through the lock (2:19)", "[Related: Who owns the river?]". */
export const teaser: Finder = {
  name: 'teaser',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > TEASER_WORDS || (proseAround(page, at).before === 0 && at === 0))
      return undefined
    if (!opensWith(page.locale.page.teaser, line)) return undefined
    return /\.["”’)]?$/u.test(line.text) &&
      !/^[[(•]?[\p{Lu} ]{4,}[:|]/u.test(line.text) &&
      !/^\[/u.test(line.text)
      ? undefined
      : 'promo'
  },
}

/** The outlet asks for something: "Sign up for First Light, our morning briefing", "Follow us on ...". */
export const appeal: Finder = {
  name: 'appeal',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > APPEAL_WORDS || /^["“‘]/u.test(line.text)) return undefined
    if (opensWith(page.locale.page.appeal, line)) return 'promo'
    const first = (line.words[0] as string).toLowerCase().replace(/^[[(]/u, '')
    return page.locale.page.imperatives.has(first) && page.locale.page.wares.test(line.head)
      ? 'promo'
      : undefined
  },
}

/** A headline in capitals in the running text is a link: "RIVER TOWNS COUNT THE COST OF A WINTER WITHOUT BARGES". */
export const capitals: Finder = {
  name: 'capitals',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.stop || line.words.length < LINK_WORDS || line.words.length > TEASER_WORDS)
      return undefined
    return proseAround(page, at).before > 0 && !/\p{Ll}/u.test(line.text) ? 'promo' : undefined
  },
}
