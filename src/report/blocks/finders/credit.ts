import { type Finder, type Line, type Page, opensWith } from '../page.ts'
import { isAgency } from '../split.ts'

const CREDIT_WORDS = 45
const PHOTO_CREDIT_WORDS = 14

/** A lone photo credit: "Ana Sand/Tallow Images, FILE", "Credit: Tallow Images". */
export const photoCredit: Finder = {
  name: 'photo-credit',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > PHOTO_CREDIT_WORDS) return undefined
    const names =
      line.words.length <= 10 && page.locale.bylines.strokeNames.test(line.text) && !isTold(line, page)
    return names || (opensWith(page.locale.page.photoCredit, line) && isNames(line, page))
      ? 'credit'
      : undefined
  },
}

/** "Orr served 2-1/2 years of it.": a sentence with a stroke. */
const isTold = (line: Line, page: Page): boolean =>
  /\.$/u.test(line.text) &&
  line.words.filter(word => /^\p{Ll}{3}/u.test(word) && !page.locale.page.small.has(word)).length > 1

/** "Photo: Barges wait at the lock." is a caption: more than one of its words is no name. */
function isNames(line: Line, page: Page): boolean {
  const plain = line.words
    .slice(1)
    .filter(
      word => /^\p{Ll}/u.test(word) && !page.locale.page.small.has(word) && word !== page.locale.bylines.by,
    )
  return line.text.includes('/') || plain.length <= 1
}

/** A credit for the text: "(Reporting by Ana Sand; Editing by Bo Reed)", "Source: The Ledger, agencies", "© 2031 The Ledger". */
export const credit: Finder = {
  name: 'credit',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > CREDIT_WORDS) return undefined
    return opensWith(page.locale.page.credit, line) ? 'credit' : undefined
  },
}

/** Longest line that can be agencies' names only. */
const HOLDS = 300
/** Share of letters in links from which a line leads elsewhere: of 37 such lines on 679 pages that are an agency's name one was a credit, all others buttons ("RSS"), tags, picture credits. */
const LINKED = 0.8
/** Agencies that are written small have short names ("dpa"); longer ones are words of a language ("mehr"). */
const SMALL_LETTERS = 3

/** A line that holds an agency's name only: "Narrows Press", "AP". */
export const agency: Finder = {
  name: 'agency',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > 5 || line.text.length > HOLDS) return undefined
    if ((line.hint?.linkDensity ?? 0) >= LINKED) return undefined
    const names = line.text
      .split(/\s*[/|]\s*/u)
      .map(name => name.replace(/^[—–\-(]+\s*|\)$/gu, ''))
      .filter(name => name !== '')
    return names.length > 0 && names.every(name => isNamed(name) && isAgency(name, page.locale))
      ? 'credit'
      : undefined
  },
}

const isNamed = (name: string): boolean =>
  /\p{Lu}/u.test(name) || name.length <= SMALL_LETTERS || name.includes(' ')
