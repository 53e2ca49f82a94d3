import type { Locale } from '../../../locales/index.ts'
import { keyOf } from '../page.ts'
import { bareName } from './tags.ts'

/** A headline as its page's title has it: the headline alone, and the site that the title names behind it. */
export interface Titled {
  readonly text: string
  /** What the site is called, where it is no agency; empty where the title names none. */
  readonly site: string
}

const PARTS = /\s+(?:[|»]|::|[–—-])\s+/gu
/** A headline has so many words; "Home | Orbit News" holds none. */
const FEWEST_WORDS = 3
/** Titles are no longer. */
const LONGEST = 400

/**
 * "Lock opens early - KXQRTV.com North Kessar", "Lock opens early | Orbit News": the title of a page without its site. Behind
 * the stroke must stand the outlet, an address, a call sign or a paper that is known; all else belongs to the headline.
 */
export function withoutSite(headline: string, outlet: string | null, locale: Locale): Titled {
  if (headline.length > LONGEST) return { text: headline, site: '' }
  for (const match of headline.matchAll(PARTS)) {
    const text = headline.slice(0, match.index).trim()
    if (text.split(/\s+/u).length < FEWEST_WORDS) continue
    const [first = ''] = headline.slice(match.index + match[0].length).split(/\s+(?:[|»]|::)\s+/u)
    const site = siteIn(first, outlet, locale)
    if (site !== undefined) return { text, site }
  }
  return { text: headline, site: '' }
}

const ADDRESS = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|tv|info|co\.[a-z]{2})(?=$|[\s,:])/iu

function siteIn(words: string, outlet: string | null, locale: Locale): string | undefined {
  const { names, page } = locale
  const key = keyOf(bareName(words, locale))
  if (key === '') return undefined
  if (
    outlet !== null &&
    (key === keyOf(bareName(outlet, locale)) ||
      key === keyOf(bareName(outlet, locale).replace(/\.\p{L}{2,5}$/u, '')))
  )
    return words
  const own = ADDRESS.exec(words) ?? page.callSign.exec(words)
  if (own) return own[0]
  const known = names.carriers.find(({ name, aliases }) =>
    [name, ...aliases].some(one => keyOf(bareName(one, locale)) === key),
  )
  const common = !words.includes(' ') && names.common.has(words.toLowerCase())
  if (known === undefined || common) return undefined
  return known.medium === 'agency' ? '' : words
}
