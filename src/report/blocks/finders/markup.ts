import type { MarkupHint, Role } from '../../../model/index.ts'
import { type Finder, type Line, proseAround } from '../page.ts'

/** Running text of so many words is not moved by the name of a class; pages wrap whole articles in odd classes. */
const SAFE_WORDS = 25
const LINKS = 0.8

const CLASSES: readonly (readonly [RegExp, Role])[] = [
  [/(?:^|[-_])(?:caption|figcaption|wp-caption)(?:$|[-_])|(?:img|image|photo)-?caption/u, 'caption'],
  [/(?:photo|image|img)-?credits?|(?:^|[-_])credits?(?:$|[-_])|copyright/u, 'credit'],
  [/(?:^|[-_])(?:byline|author|authors|writer)(?:$|[-_])/u, 'byline'],
  [
    /date-?line|time-?stamp|pub(?:lish(?:ed)?)?-?(?:date|time)|(?:^|[-_])(?:published|dateline|datetime|post-?date)(?:$|[-_])/u,
    'dateline',
  ],
  [
    /standfirst|(?:^|[-_])(?:deck|dek|subtitle|sub-?head(?:line|ing)?|strapline|article-?summary|excerpt)(?:$|[-_])/u,
    'standfirst',
  ],
  [/kicker|eyebrow|(?:^|[-_])(?:overline|section-?label|rubric)(?:$|[-_])/u, 'crosshead'],
  [
    /newsletter|(?:^|[-_])(?:promo|subscribe|signup|sign-up|advert|advertisement|sponsored|paywall|donate)(?:$|[-_])/u,
    'promo',
  ],
  [
    /related|recommended|recirc|most-?(?:read|popular)|trending|read-?more|more-?(?:from|on|stories)|(?:^|[-_])(?:tags|topics)(?:$|[-_])/u,
    'related',
  ],
  [/(?:^|[-_])(?:comments?|disqus)(?:$|[-_])/u, 'comments'],
  [
    /(?:^|[-_])(?:share|sharing|social|toolbar|print|correction|disclaimer|cookie|consent)(?:$|[-_])/u,
    'notice',
  ],
]

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
    return hint.inside.includes('figure') && line.words.length < SAFE_WORDS ? 'caption' : undefined
  },
}

/** What the class names say: class="byline". Running text is left alone. */
export const className: Finder = {
  name: 'class-name',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line?.hint || (line.prose && line.words.length >= SAFE_WORDS)) return undefined
    const role = CLASSES.find(([pattern]) =>
      line.hint?.hints.some(name => pattern.test(name.slice(0, 60))),
    )?.[1]
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
    if (!line || !hint || line.stop || line.words.length > SAFE_WORDS) return undefined
    if (proseAround(page, at).before === 0) return undefined
    return hint.linkDensity >= LINKS || isAside(hint) ? 'promo' : undefined
  },
}

const isAside = (hint: MarkupHint): boolean => hint.inside.includes('aside') && hint.linkDensity > 0.3
