import type { Locale } from '../../../locales/index.ts'

/** An agency's mark in brackets or strokes: "(NP)", "/NP/". */
const TAG = /[([](\p{Lu}[\p{L}\p{N}. &-]{1,40})[)\]]|\s\/(\p{Lu}[\p{L}\p{N}. &-]{1,40})\//gu
/** A dateline's mark stands so near its beginning. */
const WITHIN = 160

/** The marks of agencies in the first words of a line. */
export const tagsOf = (text: string): string[] =>
  [...text.slice(0, WITHIN).matchAll(TAG)].map(match => (match[1] ?? match[2] ?? '').trim())

/** A name without its article. */
export const bareName = (name: string, { bylines }: Locale): string => name.replace(bylines.article, '')

/** "Narrows Press" and "NP", "Narrows Press Agency" and "Narrows": the same agency in full and in short. */
export function isShortFor(tag: string, name: string, locale: Locale): boolean {
  const bare = bareName(name, locale)
  const initials = bare
    .split(/[ -]+/u)
    .map(word => word.charAt(0))
    .join('')
  const [short, long] = [tag.toLowerCase(), bare.toLowerCase()]
  return short === initials.toLowerCase() || short === long || long.startsWith(`${short} `)
}
