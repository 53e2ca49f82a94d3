import type { MarkupHint, Role } from '../../../model/index.ts'
import { type Finder, type Line, proseAround } from '../page.ts'
import { namedRole } from './class-names.ts'

/** Running text of so many words is not moved by the name of a class; pages wrap whole articles in odd classes. */
const SAFE_WORDS = 25
const LINKS = 0.8

/** Nor is a caption longer; a longer text in a figure is a box drawn with it. */
const FIGURE_WORDS = 60

/** What stands right in a cell of a table and has fewer words is a figure or a label, and no statement; old pages that are laid out in tables have longer texts there. */
const CELL_WORDS = 8

/** What the HTML says for certain: <h1>, <figcaption>, <time>; navigation and footers. */
export const element: Finder = {
  name: 'element',
  find: (page, at) => {
    const line = page.lines[at]
    const hint = line?.hint
    if (!line || !hint) return undefined
    if (hint.tag === 'figcaption' || hint.inside.includes('figcaption')) return 'caption'
    if (hint.tag === 'h1' && proseAround(page, at).before === 0) return 'headline'
    if (hint.tag === 'time') return 'dateline'
    if (hint.inside.includes('nav') && line.words.length < SAFE_WORDS) return 'related'
    if (hint.inside.includes('footer') && line.words.length < SAFE_WORDS) return 'notice'
    if (/^t[dh]$/u.test(hint.tag) && !line.prose && line.words.length < CELL_WORDS) return 'caption'
    const figure = hint.inside.includes('figure') && !hint.inside.includes('blockquote')
    return figure && line.words.length < FIGURE_WORDS ? 'caption' : undefined
  },
}

/** What the class names say: class="byline". Running text is left alone. */
export const className: Finder = {
  name: 'class-name',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line?.hint || (line.prose && line.words.length >= SAFE_WORDS)) return undefined
    const role = namedRole(line.hint.hints)
    return role && fits(role, line, proseAround(page, at).before) ? role : undefined
  },
}

/** A class that wraps running text speaks of the article, not of the line. */
function fits(role: Role, line: Line, before: number): boolean {
  if (role === 'caption') return true
  if (role === 'standfirst') return before <= 1
  if (role === 'crosshead') return !line.prose && before === 0
  return !line.prose
}

/** A short line that is all link leads elsewhere; one in a list or an aside is a link to another story. */
export const link: Finder = {
  name: 'link',
  find: (page, at) => {
    const line = page.lines[at]
    const hint = line?.hint
    if (!line || !hint || line.words.length > SAFE_WORDS) return undefined
    if (proseAround(page, at).before === 0) return undefined
    return hint.linkDensity >= LINKS || (isAside(hint) && !line.stop) ? 'promo' : undefined
  },
}

const isAside = (hint: MarkupHint): boolean => hint.inside.includes('aside') && hint.linkDensity > 0.3
