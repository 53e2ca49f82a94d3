import { type Finder, opensWith, proseAround } from '../page.ts'

const HEADING_WORDS = 9
const TAGS_WORDS = 40

/** A heading over links to other stories, or a list of topics: "Related Posts", "Most read in World", "Tags: river, lock". */
export const related: Finder = {
  name: 'related',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || (line.stop && !/…$/u.test(line.text)) || line.words.length > TAGS_WORDS) return undefined
    if (line.words.length > HEADING_WORDS && !/^.{3,24}[:|]/u.test(line.text)) return undefined
    if (!opensWith(page.locale.page.related, line)) return undefined
    const { before, after } = proseAround(page, at)
    return before === 0 && after > 0 && line.words.length > 2 ? undefined : 'related'
  },
}
