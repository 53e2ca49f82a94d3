import type { Locale } from '../../../locales/index.ts'
import { keyOf } from '../page.ts'
import { holderOf } from './holder.ts'
import { type Piece, first } from './piece.ts'
import { tagsOf } from './tags.ts'

/** An outlet's name as its own text has it: in its letters, and as long as there. */
export function asCalled(found: string, pieces: readonly Piece[], text: string, locale: Locale): string {
  const name = inOwnCase(found, pieces, text, locale)
  return inShort(name, pieces) ?? inFull(name, text, locale) ?? name
}

/** "THE HARBOUR POST" as the text itself writes it; letters that nobody can speak stay ("KTA News"). */
function inOwnCase(name: string, pieces: readonly Piece[], text: string, locale: Locale): string {
  if (/\p{Ll}/u.test(name)) return name
  const key = keyOf(name)
  const held = first(pieces, piece => {
    const holder = holderOf(piece.words, locale)
    return holder !== undefined && keyOf(holder) === key ? holder : undefined
  })
  if (held !== undefined && /\p{Ll}/u.test(held)) return held
  const below = text.slice(text.indexOf(name) + name.length)
  return name
    .split(' ')
    .map((word, i) => wordInCase(word, i, below, locale))
    .join(' ')
}

/** Longer words in capitals are loud, not initials. */
const LONGEST_INITIALS = 5

function wordInCase(word: string, at: number, text: string, locale: Locale): string {
  const lower = word.toLowerCase()
  const title = word.charAt(0) + lower.slice(1)
  if (locale.page.small.has(lower)) return at === 0 ? title : lower
  if (text.includes(` ${title}`)) return title
  const initials =
    word.length <= LONGEST_INITIALS && (text.includes(` ${word} `) || text.includes(`(${word})`))
  return initials || !/[AEIOUY]/u.test(word) ? word : title
}

/** An agency that signs its dateline with the first word of its name is called so. */
const inShort = (name: string, pieces: readonly Piece[]): string | undefined =>
  pieces
    .filter(piece => piece.role === 'dateline')
    .flatMap(piece => tagsOf(piece.words))
    .find(tag => name.toLowerCase().startsWith(`${tag.toLowerCase()} `))

/** "told Orbit News": the longer name, where the byline has "Orbit staff". */
function inFull(name: string, text: string, locale: Locale): string | undefined {
  const short = `${name} `
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
    const from = at + short.length
    const next = /^\p{Lu}\p{L}{1,20}/u.exec(text.slice(from, from + 24))?.[0] ?? ''
    const spoken = locale.page.spokenTo.test(text.slice(Math.max(0, at - 40), at))
    if (spoken && locale.page.organisation.test(next)) return short + next
  }
  return undefined
}
