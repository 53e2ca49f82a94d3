import type { Role } from '../../../model/index.ts'

/** What names of classes and ids say of the blocks that they hold; the first that fits has the block. */
const CLASS_NAMES: readonly (readonly [RegExp, Role])[] = [
  [/(?:^|[-_])(?:caption|figcaption|wp-caption)(?:$|[-_])|(?:img|image|photo)-?caption/u, 'caption'],
  [/(?:photo|image|img)-?credits?|(?:^|[-_])credits?(?:$|[-_])|copyright/u, 'credit'],
  [
    /(?:^|[-_])(?:byline|author|authors|writer|biography)(?:$|[-_])|author-?(?:bio|info|box|card)|(?:^|[-_])bio(?:$|[-_])/u,
    'byline',
  ],
  [
    /date-?line|time-?stamp|pub(?:lish(?:ed)?)?-?(?:date|time)|(?:^|[-_])(?:published|dateline|datetime|post-?date)(?:$|[-_])/u,
    'dateline',
  ],
  [
    /standfirst|(?:^|[-_])(?:deck|dek|subtitle|sub-?head(?:line|ing)?|strapline|article-?summary|excerpt)(?:$|[-_])/u,
    'standfirst',
  ],
  [
    /kicker|eyebrow|(?:^|[-_])(?:overline|section-?label|rubric)(?:$|[-_])|(?:^|[-_])live-?(?:blog|entry|post|update)[-_]?(?:headline|heading|title)/u,
    'crosshead',
  ],
  [
    /newsletter|(?:^|[-_])(?:promo|subscribe|signup|sign-up|advert|advertisement|sponsored|paywall|donate)(?:$|[-_])/u,
    'promo',
  ],
  [
    /twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|fb-post|(?:^|[-_])tweet(?:$|[-_])|related|recommended|recirc|most-?(?:read|popular)|trending|read-?more|more-?(?:from|on|stories)|(?:^|[-_])(?:tags|topics)(?:$|[-_])/u,
    'related',
  ],
  [/(?:^|[-_])(?:comments?|disqus)(?:$|[-_])/u, 'comments'],
  [
    /(?:^|[-_])(?:share|sharing|social|toolbar|print|correction|disclaimer|cookie|consent|tooltip|modal|popup|overlay|flyout|controls)(?:$|[-_])/u,
    'notice',
  ],
]

/** The role that the names around a block say, if any. */
export const namedRole = (hints: readonly string[]): Role | undefined =>
  CLASS_NAMES.find(([pattern]) => hints.some(name => pattern.test(name.slice(0, 60))))?.[1]
