import type { Locale } from '../../../locales/index.ts'

const NAME_WORDS = 4
const WORD = /^(?:\p{Lu}[\p{L}\p{M}’'-]*\.?|\p{Lu}\.(?:\p{Lu}\.)?)$/u

/** The persons that a byline names: "By ANA SAND and Bo Reed in Port Alma" gives "ANA SAND" and "Bo Reed". */
export function namesOf(byline: string, locale: Locale): string[] {
  const rest = byline.slice(0, 300).replace(locale.page.by, '')
  const names: string[] = []
  for (const part of rest.split(/\s*[|·•;\n]\s*|,\s+|\s+(?:—|–|-)\s+/u)) {
    const before = names.length
    for (const one of splitByAnd(part, locale)) {
      const name = nameIn(one, locale)
      if (name !== undefined && !names.includes(name)) names.push(name)
    }
    // "Ana Sand, Port Alma": what follows a comma without "and" is a second name only in a list of names
    if (names.length === before && names.length > 0) break
  }
  return names
}

function splitByAnd(part: string, locale: Locale): string[] {
  const pieces: string[][] = [[]]
  for (const word of part.trim().split(/\s+/)) {
    if (locale.page.and.has(word.toLowerCase())) pieces.push([])
    else (pieces.at(-1) as string[]).push(word)
  }
  return pieces.map(piece => piece.join(' '))
}

function nameIn(text: string, locale: Locale): string | undefined {
  const words: string[] = []
  for (const word of text.replace(locale.bylines.opens, '').split(' ')) {
    if (locale.page.in.has(word.toLowerCase()) || locale.bylines.ends.test(word) || /\d/u.test(word)) break
    words.push(word)
  }
  if (words.length < 2 || words.length > NAME_WORDS) return undefined
  if (!words.every(word => WORD.test(word) || locale.bylines.particle.test(word))) return undefined
  if (words.some(word => locale.page.notNames.has(word.toLowerCase()))) return undefined
  return /^\p{Lu}/u.test(words[0] as string) ? words.join(' ') : undefined
}
