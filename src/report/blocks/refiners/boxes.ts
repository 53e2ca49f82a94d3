import type { Role } from '../../../model/index.ts'
import { namedRole } from '../finders/class-names.ts'
import { type Refiner, withLabels } from '../page.ts'

/** Boxes hold less of the running text than the article: of the pages of two sets, no name that held more than this share was that of a box. */
const MOST_OF_PAGE = 0.25
/** The first names are those of the element itself; a page of pictures may well hold more captions than text. */
const OWN_NAMES = 2
/** Boxes of running text; the other roles are short by nature. */
const BOXES: ReadonlySet<Role> = new Set(['caption', 'byline', 'promo', 'related', 'comments', 'notice'])

/**
 * Running text in a box that its name gives away: `<div class="author-bio"><p>Ana Sand has covered the river for twenty
 * years. …</p></div>`. A name that holds much of the page's text names the article ("paywall"), not a box.
 */
export const boxes: Refiner = {
  name: 'box',
  refine: (page, labels) => {
    const named = new Map<number, Role>()
    const captions = new Map<number, Role>()
    const words = new Map<Role, number>()
    let all = 0
    for (const [i, line] of page.lines.entries()) {
      if (labels[i] || !line.prose) continue
      all += line.words.length
      const hints = line.hint?.hints ?? []
      const role = namedRole(hints)
      if (namedRole(hints.slice(0, OWN_NAMES)) === 'caption') {
        captions.set(i, 'caption')
        continue
      }
      if (role === undefined || !BOXES.has(role)) continue
      named.set(i, role)
      words.set(role, (words.get(role) ?? 0) + line.words.length)
    }
    for (const [i, role] of named) if ((words.get(role) ?? 0) > all * MOST_OF_PAGE) named.delete(i)
    return withLabels(labels, 'blocks/box', 'stated', new Map([...named, ...captions]))
  },
}
