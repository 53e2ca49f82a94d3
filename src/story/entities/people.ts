import { sameName, surnameForms } from '../../locales/index.ts'
import type { LetterWords, Locale, PersonName } from '../../locales/index.ts'
import { distance } from './distance.ts'
import { isFull } from './local.ts'
import { likely, sure } from './reason.ts'
import type { Reason } from './reason.ts'
import type { Local } from './local.ts'

/** Share of the letters of two given names that may differ where one name is transliterated in two ways. */
const TRANSLITERATED = 0.25

/** Joins two full names: equal when folded ("Kim Dae-sung", "Kim Dae Sung"), agreeing in initials ("T. Ruzgar"), or two transliterations of one ("Cho Myong-gyun", "Cho Myoung-gyon"). Short names wait for their own rule. */
export function joinPeople(a: Local, b: Local, { letters }: Locale): Reason | undefined {
  if (!isFull(a) || !isFull(b)) return undefined
  const [one, other] = [a.person as PersonName, b.person as PersonName]
  if (one.all.join('') === other.all.join('')) return sure('same full name')
  if (sameName(one, other)) return { ...likely('same surname, given names and initials agree'), close: true }
  if (isNicknamed(a, b)) return likely('same surname, one given name is short for the other')
  if (isTransliterated(one, other, letters)) return likely('same surname, given names spelled almost alike')
  return isMisspelt(a, b) ? likely('same given name, surnames spelled almost alike') : undefined
}

/** Two full names that no rule joins, or two genders. */
export function peopleConflict(a: Local, b: Local, letters: LetterWords): boolean {
  const [one, other] = [a.person as PersonName, b.person as PersonName]
  if (a.entity.gender && b.entity.gender && a.entity.gender !== b.entity.gender) return true
  if (!isFull(a) || !isFull(b)) return false
  if (one.all.join('') === other.all.join('') || sameName(one, other)) return false
  return !isNicknamed(a, b) && !isTransliterated(one, other, letters) && !isMisspelt(a, b)
}

/** "Ray Orr" and "Raymond Orr", "Stan Orr" and "Stanley Orr"; not "Ray Orr" and "R. Dale Orr", whose initials would have said it before. */
const isNicknamed = ({ formal: one }: Local, { formal: other }: Local): boolean =>
  one !== undefined && other !== undefined && (sameName(one, other) || isCut(one, other) || isCut(other, one))

/** Letters of a given name from which it may be short for one that begins with it. */
const CUT = 3

/** "Stan" for "Stanley", where neither has another given name. */
function isCut(short: PersonName, long: PersonName): boolean {
  if (short.surname !== long.surname) return false
  const [one = '', ...more] = short.given
  const [other = '', ...others] = long.given
  return one.length >= CUT && other.length > one.length && other.startsWith(one) && !(more[0] && others[0])
}

/** Letters of a surname from which it may be misspelt: beside one office, and of anybody. */
const SPELT = { titled: 6, any: 8 }

/** "Heidar Aslivandi" and "Heydar Aslibandi", "Captain Karen Vargent" and "Captain Karen Vergent": of two reports whoever has one given name and, but for a letter, one long surname, or one office besides. */
function isMisspelt(a: Local, b: Local): boolean {
  const [one, other] = [a.formal, b.formal]
  if (one === undefined || other === undefined || one.surname === other.surname) return false
  const shorter = Math.min(one.surname.length, other.surname.length)
  if (shorter < SPELT.titled) return false
  if (one.surname[0] !== other.surname[0] || distance(one.surname, other.surname) > 1) return false
  const [x, y] = givenOf(one, other)
  if (x !== y && (Math.min(x.length, y.length) < LONG || x[0] !== y[0] || distance(x, y) > 1)) return false
  if (shorter >= SPELT.any) return true
  const heads = (local: Local): string[] => (local.entity.titles ?? []).map(lastWord)
  const known = heads(a)
  return heads(b).some(head => known.includes(head))
}

/** The given names of two persons to compare: the first ones alone where only one of them has more. */
const givenOf = ({ given: a }: PersonName, { given: b }: PersonName): readonly [string, string] =>
  (a.length > 1 && b.length > 1) || a.length === b.length
    ? [a.join(''), b.join('')]
    : [a[0] as string, b[0] as string]

const lastWord = (title: string): string => title.toLowerCase().split(/\s+/).at(-1) as string

/** Letters of a given name from which a quarter may differ. */
const LONG = 5
/** Letters of the surname from which the given names may begin with two letters of one sound. */
const TELLING = 6

function isTransliterated(a: PersonName, b: PersonName, letters: LetterWords): boolean {
  if (a.surname !== b.surname) return false
  const [one, other] = givenOf(a, b)
  const longer = Math.max(one.length, other.length)
  if (longer < LONG || distance(one, other) > TRANSLITERATED * longer) return false
  return one[0] === other[0] || (a.surname.length >= TELLING && soundAlike(one, other, letters))
}

/** "Elias" and "Ilias", "Yiannis" and "Giannis". */
const soundAlike = (one: string, other: string, { openings }: LetterWords): boolean =>
  openings.some(pair => pair.includes(one.charAt(0)) && pair.includes(other.charAt(0)))

/** Whether a short name can stand for a full one as its surname. */
export function standsFor(short: Local, full: Local, letters: LetterWords): boolean {
  if (isFull(short) || !isFull(full) || peopleConflict(short, full, letters)) return false
  return surnameForms(full.person as PersonName).includes(short.person?.all.join(' ') as string)
}

/** Whether a short name is the given name of a full one: "his brother Ilan" for "Ilan Ruzgar", "Dae-sung" for "Kim Dae-sung". */
export function isGivenOf(short: Local, full: Local, letters: LetterWords): boolean {
  if (isFull(short) || !isFull(full) || peopleConflict(short, full, letters)) return false
  const { given } = full.person as PersonName
  return [given[0], given.join(' ')].includes(short.person?.all.join(' '))
}
