import type { Locale } from '../../../locales/index.ts'
import { type Finder, proseAround } from '../page.ts'
import { isAgency } from '../split.ts'

const SIGN_OFF_WORDS = 9
/** Lines of running text that stand before a signature at least. */
const FEWEST_BEFORE = 2

/** What closes an agency's report: "NP 12/06/2031 21:15 (ab/cd)", "Narrows Press/Economy desk", "(ab/cd)". */
export const signOff: Finder = {
  name: 'sign-off',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.prose || line.words.length > SIGN_OFF_WORDS) return undefined
    const { before, after } = proseAround(page, at)
    if (after > 0 || before < FEWEST_BEFORE) return undefined
    return signerOf(line.head, page.tags, page.locale) === undefined && !INITIALS.test(line.head)
      ? undefined
      : 'credit'
  },
}

/** "(ab/cd)", "ab/cd/ef": those who wrote and edited. */
const INITIALS = /^(?:[([]\p{Ll}{2,4}(?:[/, ]{1,2}\p{Ll}{2,4}){0,4}[)\]]|\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4})$/u
/** The same after the name: "(ab/cd)", "ab/cd", "ab cd n1". */
const AFTER_NAME =
  /(?:^|\s)(?:[([]\p{L}{2,4}(?:[/,-]\s?\p{L}{2,4}){0,4}[)\]]|\p{L}{2,4}(?:[/-]\p{L}{2,4}){1,4}|(?:\p{Ll}{1,3}\d?\s){1,4}\p{Ll}{1,3}\d?)$/u
const MOMENT =
  /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9}\.? \d{1,2},? \d{4}),?(?:\s\d{1,2}[:.]?\d\d(?:\s?\p{Lu}{2,4})?)?$/u
const NAME =
  /^[—–(-]{0,3}\s?(\p{Lu}[\p{L}\p{N}.]{1,20}(?:[ -]\p{Lu}[\p{L}\p{N}.]{1,20}){0,4}|\p{Ll}{2,8})(?![\p{L}\p{N}])/u
const CODE = /^\s?\/\s?[\p{L}\p{N}./-]{1,20}$/u

/** Who signs a line, or nothing where the line is no signature. */
export function signerOf(text: string, tags: readonly string[], locale: Locale): string | undefined {
  const tag = tags.find(one => text.startsWith(one) && !/^[\p{L}\p{N}]/u.test(text.slice(one.length)))
  const name = tag ?? NAME.exec(text)?.[1]
  if (name === undefined) return undefined
  const rest = text.slice(text.indexOf(name) + name.length)
  const initials = AFTER_NAME.test(rest)
  const plain = rest
    .replace(AFTER_NAME, '')
    .replace(/^[\s/|,:–—-]+/u, '')
    .trim()
  const own = tag !== undefined || isAgency(name, locale)
  if (MOMENT.test(plain)) return own || initials ? name : undefined
  if (!own || rest.trim() === '') return undefined
  return plain === '' || CODE.test(rest) || locale.page.desk.test(plain) ? name : undefined
}
