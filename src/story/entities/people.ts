import { sameName, surnameForms } from '../../locales/index.ts'
import type { PersonName } from '../../locales/index.ts'
import { distance } from './distance.ts'
import { isFull } from './local.ts'
import { likely, sure } from './reason.ts'
import type { Reason } from './reason.ts'
import type { Local } from './local.ts'

/** Share of the letters of two given names that may differ where one name is transliterated in two ways. */
const TRANSLITERATED = 0.25

/** Joins two full names: equal when folded ("Kim Dae-sung", "Kim Dae Sung"), agreeing in initials ("T. Ruzgar"), or two transliterations of one ("Cho Myong-gyun", "Cho Myoung-gyon"). Short names wait for their own rule. */
export function joinPeople(a: Local, b: Local): Reason | undefined {
  if (!isFull(a) || !isFull(b)) return undefined
  const [one, other] = [a.person as PersonName, b.person as PersonName]
  if (one.all.join('') === other.all.join('')) return sure('same full name')
  if (sameName(one, other)) return likely('same surname, given names and initials agree')
  return isTransliterated(one, other) ? likely('same surname, given names spelled almost alike') : undefined
}

/** Two full names that no rule joins, or two genders. */
export function peopleConflict(a: Local, b: Local): boolean {
  const [one, other] = [a.person as PersonName, b.person as PersonName]
  if (a.entity.gender && b.entity.gender && a.entity.gender !== b.entity.gender) return true
  if (!isFull(a) || !isFull(b)) return false
  return one.all.join('') !== other.all.join('') && !sameName(one, other) && !isTransliterated(one, other)
}

/** Letters that stand for one sound of another alphabet: "Elias" and "Ilias", "Yiannis" and "Giannis". */
const SOUNDS = ['ei', 'yi', 'yj', 'yg', 'ij', 'jg', 'ck', 'kq', 'vw', 'ou', 'sz', 'xh', 'kh', 'hg']
/** Letters of a given name from which a quarter may differ. */
const LONG = 5
/** Letters of the surname from which the given names may begin with two letters of one sound. */
const TELLING = 6

function isTransliterated(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname) return false
  const [one, other] = [a.given.join(''), b.given.join('')]
  const longer = Math.max(one.length, other.length)
  if (longer < LONG || distance(one, other) > TRANSLITERATED * longer) return false
  return one[0] === other[0] || (a.surname.length >= TELLING && soundAlike(one, other))
}

const soundAlike = (one: string, other: string): boolean =>
  SOUNDS.some(pair => pair.includes(one.charAt(0)) && pair.includes(other.charAt(0)))

/** Whether a short name can stand for a full one as its surname. */
export function standsFor(short: Local, full: Local): boolean {
  if (isFull(short) || !isFull(full) || peopleConflict(short, full)) return false
  return surnameForms(full.person as PersonName).includes(short.person?.all.join(' ') as string)
}

/** Whether a short name is the given name of a full one: "his brother Ilan" for "Ilan Ruzgar", "Dae-sung" for "Kim Dae-sung". */
export function isGivenOf(short: Local, full: Local): boolean {
  if (isFull(short) || !isFull(full) || peopleConflict(short, full)) return false
  const { given } = full.person as PersonName
  return [given[0], given.join(' ')].includes(short.person?.all.join(' '))
}
