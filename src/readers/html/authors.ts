import { isInside, lineOf } from './dom.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { signedLines } from './signatures.ts'

/** Whose work it is, before the names, in the languages whose pages were read. */
const BY =
  /^(?:by|(?:written|words|text|reported|posted) by|authors?|autorin\/autor|autor|autora|autorin|autoren|text|(?:verfasst |geschrieben )?von|écrit par|escrito por|scritto da|par|por|di|door|av|af|oleh|autore|auteur|fonte|testo)(?::\s*|\s+)/iu
/** What joins two names. */
const AND = /\s*(?:[;|·•/\n]|,(?!\s*(?:jr|sr|md|phd)\b))\s*|\s+(?:and|und|og|och|et|y|e|en|i|&|\+)\s+/iu
/** Initials and addresses behind a name: "Ana Sand (as)", "Ana Sand <ana@ledger.example>". */
const BEHIND = /\s*(?:\([^()]*\)|<[^<>]*>|\S+@\S+|\s(?:기자|記者))\s*$/u
/** An agency behind a name: "Ana Sand The Associated Press". */
const AGENCY_BEHIND = /(?<=\S \S+) (?:The )?(?:Associated Press|Canadian Press|Reuters|AP|AFP)$/u
/** Small words inside names ("de la", "van"). */
const PARTICLE =
  /^(?:de|da|del|della|di|du|van|von|vom|der|den|ter|al|el|bin|ibn|la|le|dos|das|do|af|y|e|dr\.?|prof\.?)$/u
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’`-]*$/u
/** Names in scripts that part no words: two to four letters. */
const UNPARTED = /^(?:\p{sc=Han}{2,4}|\p{sc=Hangul}{2,4})$/u
/** No person's name has more words. */
const NAME_WORDS = 5
/** No address of a person is so written: what ends in a dot and these letters is a site. */
const SITE = /(?:^https?:|^www\.|\.(?:com|org|net|\p{Ll}{2})(?:\.\p{Ll}{2})?$)/iu
/** What desks and agencies sign with, lower case. */
const NOT_PERSONS =
  /(?:^|[\s-])(?:staff|redaktion|redaktionen|redazione|rédaction|redacción|redação|redacao|desk|newsroom|news|agency|agencies|agence|agencia|agência|agenzia|agentur|ajansı|wire|team|editors?|press|media|online|tv|correspondents?|reporters?|writer|officer|columnist|admin|developer|facebook|twitter|whatsapp)(?:\s|$)/iu
const AGENCIES =
  /^(?:ap|afp|dpa|apa|sda|sid|reuters|ansa|efe|ntb|tt|pap|ctk|belga|anp|lusa|keystone-sda|associated press|deutsche presse-agentur)$/iu
/** Values looked at. */
const MOST = 60
const LONGEST = 200

/** Names as a page states them: those of persons, or where it names none, whoever signs. */
export interface Signers {
  readonly persons: readonly string[]
  readonly others: readonly string[]
}

/** Whether a name is that of a news agency, as JSON-LD lists it beside persons. */
export const isAgency = (name: string): boolean => AGENCIES.test(name)

/** Whether a name is the outlet's own, letter for letter. */
export const isOutletItself = (name: string, outlets: readonly string[]): boolean =>
  outlets.some(outlet => keyOf(outlet) === keyOf(name))

/** Tells the persons among stated authors: "By Ana Sand and Bo Reed, Port Alma" names two; an outlet, a site or a desk is none. */
export function signersOf(stated: readonly string[], outlets: readonly string[]): Signers {
  const persons = new Set<string>()
  const others = new Set<string>()
  for (const value of stated.slice(0, MOST)) {
    if (/www\.|https?:/i.test(value)) {
      others.add(value)
      continue
    }
    const line = value
      .slice(0, LONGEST)
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(BY, '')
      .replace(BEHIND, '')
      .trim()
    const names = personsIn(line, outlets)
    for (const name of names) persons.add(name)
    if (names.length > 0)
      for (const part of line.split(AND)) if (AGENCIES.test(part.trim())) others.add(part.trim())
    if (names.length === 0 && line !== '' && /\p{L}/u.test(line) && !/^[([]/u.test(line)) others.add(line)
  }
  return { persons: [...persons], others: [...others] }
}

/** A line that is one name, or names joined; what follows a comma and is no name (a post, a place, an outlet) is left out. */
function personsIn(line: string, outlets: readonly string[]): string[] {
  const parts = line.split(AND).map(part => part.replace(BEHIND, '').trim().replace(AGENCY_BEHIND, ''))
  const names = parts.filter(part => isPerson(part, outlets))
  return names.length > 0 && names[0] === parts[0] ? names : []
}

/** "Ana Sand", "ANA SAND", "Ana de la Cruz"; of scripts without capitals a short run of letters. */
function isPerson(name: string, outlets: readonly string[]): boolean {
  if (UNPARTED.test(name)) return !isOutlet(name, outlets)
  if (SITE.test(name) || NOT_PERSONS.test(name) || AGENCIES.test(name) || isOutlet(name, outlets))
    return false
  const words = name.split(' ')
  if (words.length < 2 || words.length > NAME_WORDS) return false
  return (
    NAME_WORD.test(words.at(-1) ?? '') && words.every(word => NAME_WORD.test(word) || PARTICLE.test(word))
  )
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a name is that of the outlet, or has it for a word: "Ledger", "ledger.example", "Ledger Online". */
export function isOutlet(name: string, outlets: readonly string[]): boolean {
  const own = keyOf(name)
  const words = name.split(' ').map(keyOf)
  return outlets.map(keyOf).some(outlet => outlet !== '' && (outlet === own || words.includes(outlet)))
}

/** Where a page marks its authors outside the metadata, most telling first. */
const MARKED = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  '[class*="byline" i] a, [class*="author" i] a',
  '[class*="byline" i], [class*="author-name" i], [class*="authorname" i], [class*="author_name" i]',
]
/** Also stands around the authors of other stories: asked only where nobody at all signs. */
const LOOSE = '[class*="author" i]'

/** The persons that the first kind of mark names which names any, each with the same words once; else initials that sign. */
export function markedAuthors(
  document: DomDocument,
  outlets: readonly string[],
  title: string,
  signed: boolean,
): Signers {
  for (const selector of signed ? MARKED : [...MARKED, LOOSE]) {
    const values: string[] = []
    for (const element of document.querySelectorAll(selector)) {
      if (values.length >= MOST) break
      const line = element.getAttribute('content') ?? lineOf(element)
      if (line.length <= LONGEST && !title.includes(line)) values.push(line)
    }
    const { persons } = signersOf(values, outlets)
    if (persons.length > 0 && persons.length <= MOST_MARKED) return { persons, others: [] }
    const initials = values.filter(value => INITIALS.test(value))
    if (selector.includes('itemprop') && initials.length > 0)
      return { persons: [], others: initials.flatMap(value => value.split(/[;,]\s*/)) }
  }
  return sayingBy(document, outlets)
}

/** "thp/asd; bre": agency and initials, as agency reports are signed. */
const INITIALS = /^\p{Ll}{2,5}(?:[/;,] ?\p{Ll}{2,5})*$/u

/** What short lines say that open with "by": "von Ana Sand", "Author: Ana Sand". */
function sayingBy(document: DomDocument, outlets: readonly string[]): Signers {
  for (const element of document.querySelectorAll('p, li, address, span')) {
    const line = lineOf(element)
    if (line.length > SHORT || !BY.test(line) || isInside(element, /^(?:a|h[1-6])$/)) continue
    if (isCredit(element)) continue
    const { persons } = signersOf([line], outlets)
    if (persons.length > 0) return { persons, others: [] }
  }
  return signing(document, outlets)
}

/** "By Ana Sand" behind a caption in the same paragraph took the picture. */
const isCredit = (element: DomElement): boolean =>
  element.localName === 'span' && lineOf(element.previousElementSibling).length > SHORT

/** Who signs over or under the text: a person, or a desk ("Harbour Desk"). */
function signing(document: DomDocument, outlets: readonly string[]): Signers {
  const { persons, others } = signersOf(signedLines(document), outlets)
  const isDesk = (line: string): boolean => NOT_PERSONS.test(line) && line.split(' ').length <= DESK_WORDS
  return { persons, others: others.filter(isDesk) }
}

/** No desk's name has more words. */
const DESK_WORDS = 3

/** A line that says by whom and no more is no longer. */
const SHORT = 60

/** Meta elements in pairs, as messengers show them: `twitter:label1` "Written by", `twitter:data1` "Ana Sand". */
export function labelledAuthors(meta: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const number = ['1', '2', '3'].find(each => BY.test(`${meta.get(`twitter:label${each}`)?.[0] ?? ''} `))
  return number === undefined ? [] : (meta.get(`twitter:data${number}`) ?? [])
}

/** More names than this under one kind of mark are the authors of other stories. */
const MOST_MARKED = 4
