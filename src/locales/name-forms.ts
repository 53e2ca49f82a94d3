import { fold } from '../text/index.ts'

/** A name as it is compared: folded, without "the" and without full stops. */
export const bare = (name: string): string =>
  fold(name).replace(/^the /, '').replace(/\./g, '').replace(/\s+/g, ' ')

/** Fewest letters of a stem that a state and its adjective share. */
export const STEM = 4

/** Whether an adjective is built on a name: "marenian" on "marenia", "kessari" on "kessar". */
export function isAdjectiveOf(adjective: string, name: string, endings: readonly string[]): boolean {
  if (name.length < STEM || adjective === name || name.includes(' ')) return false
  const stems = [name, name.replace(/[aeoy]$/u, ''), name.replace(/(?:ia|ea)$/u, '')]
  return stems.some(
    stem =>
      stem.length >= STEM &&
      adjective.startsWith(stem) &&
      endings.includes(adjective.slice(stem.length)) &&
      (adjective.slice(stem.length) !== 'n' || /[aeo]$/u.test(stem)) &&
      adjective.slice(stem.length) !== 'er',
  )
}

/** What a site's name has behind that of an outlet: "harnpostonline". */
const SITE_ENDS = /^(?:news|newspaper|online|media|tv|radio|live|world|today|hq|net|web|digital|24|360)+$/
/** What stands before the ending of an address and is no name: "co.uk". */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne', 'go'])
/** Letters from which a name that closes that of a site is no accident: "tesseldailypost" is the Daily Post. */
const CLOSING = 6

/** The name of a site, without its ending: "harnpost" of "www.harnpost.example"; undefined of what is no address. */
function siteOf(outlet: string): string | undefined {
  const parts = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i.test(outlet) ? outlet.toLowerCase().split('.') : []
  parts.pop()
  if (parts.length > 1 && SECOND_LEVEL.has(parts.at(-1) ?? '')) parts.pop()
  return parts.pop()?.replace(/[^a-z\d]/g, '')
}

/**
 * Whether an outlet that is known by its site alone goes by a name: "harnpost.example" by "the Harn Post", "hctimes.example" by
 * "Harn County Times", "hbc.example" by "HBC News"; not "harnpost.example" by "the Tessel Post".
 */
export function isSiteOf(outlet: string, name: string): boolean {
  const site = siteOf(outlet)
  if (site === undefined) return false
  const words = bare(name)
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '')
  if (words.length === 0) return false
  const joined = words.join('')
  const initials = words.map(word => word[0]).join('')
  if ([joined, `the${joined}`].includes(site)) return true
  // "htdailypost" is the Harn Tessel Daily Post
  if (words.some((_, i) => i > 0 && initials.slice(0, i) + words.slice(i).join('') === site)) return true
  if (words.length > 1 && initials === site) return true
  // "HBC News" of hbc.example, the Harn Post of harnpostonline.example
  if (joined.startsWith(site) && SITE_ENDS.test(joined.slice(site.length))) return true
  if (joined.length > 2 && site.startsWith(joined) && SITE_ENDS.test(site.slice(joined.length))) return true
  if (isStation(site, words) || isShortOf(site, name)) return true
  return words.length > 1 && joined.length >= CLOSING && site.endsWith(joined)
}

/** What outlets are called, behind the word that tells which. */
const OUTLET_NOUN =
  /(?<=^[a-z\d]{3,}?)(?:reporter|agency|news|press|post|times|journal|herald|tribune|gazette|chronicle|examiner|observer|review|weekly|daily|magazine)$/

/** "HNA" of harnnewsagency.example, "THR" of harnreporter.example: the initials of a site's words, of which the last are nouns that outlets bear. */
function isShortOf(site: string, name: string): boolean {
  if (!/^[A-Z]{3,4}$/.test(name)) return false
  let [rest, initials] = [site, '']
  for (;;) {
    const noun = OUTLET_NOUN.exec(rest)?.[0]
    if (noun === undefined) break
    rest = rest.slice(0, -noun.length)
    initials = noun.charAt(0) + initials
  }
  const short = `${rest.charAt(0)}${initials}`.toUpperCase()
  return initials !== '' && (name === short || name === `T${short}`)
}

/** Fewest letters of a station's call sign. */
const CALL_SIGN = 4

/** "KXQR 6 News" of kxqrtv.example: the call sign, and behind it only numbers and what stations are called. */
function isStation(site: string, [sign = '', ...rest]: readonly string[]): boolean {
  const ends = (word: string): boolean => /^\d+$/u.test(word) || SITE_ENDS.test(word)
  return (
    sign.length >= CALL_SIGN &&
    site.startsWith(sign) &&
    SITE_ENDS.test(site.slice(sign.length)) &&
    rest.length > 0 &&
    rest.every(ends)
  )
}

/** Whether an outlet goes by a name: its own, its site's, or its initials ("HCT" and "Harn County Times"); what stands behind it in brackets is no part of it ("Harn Post (News)"). */
export function isCalled(outlet: string, name: string): boolean {
  const plain = outlet.replace(/\s*\([^()]*\)$/u, '')
  return (
    bare(name) === bare(plain) ||
    isSiteOf(plain, name) ||
    (name.length > 1 && name === initialsOf(plain)) ||
    (plain.length > 2 && plain.toUpperCase() === initialsOf(name.replace(/^the /iu, '')))
  )
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map(word => word[0] ?? '')
    .join('')
    .toUpperCase()
