import { fold } from '../text/index.ts'
import type { NameLists } from './names.ts'

/** A person's name in its parts, folded. */
export interface PersonName {
  /** All parts without suffixes, hyphens opened: "kim", "jong", "un". */
  readonly all: readonly string[]
  readonly surname: string
  /** Given names and initials. */
  readonly given: readonly string[]
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/u

/** Cuts a person's name. What is written as one word, "Orr-Vale", is a surname, or a given name that only its bearer's full name can tell. */
export function nameParts(name: string, names: NameLists): PersonName {
  const parts = known.get(names) ?? new Map<string, PersonName>()
  known.set(names, parts)
  const there = parts.get(name)
  if (there !== undefined) return there
  if (parts.size >= MOST_NAMES) parts.clear()
  const read = readParts(name, names)
  parts.set(name, read)
  return read
}

/** So many names are remembered at most: each is asked for by many rules, and in all reports of a story. */
const MOST_NAMES = 4096
const known = new WeakMap<NameLists, Map<string, PersonName>>()

/** What somebody is called besides, between marks: `William "Mo" Orr`, "Luis (Lio) Orr". */
const BESIDE = /\s(?:"([^"]+)"|“([^”"]+)[”"]|‘([^’]+)’|'([^'’]+)['’]|\(([^)]+)\))(?=\s)/u

/** A name without what its bearer is called besides, and without brackets that an editor has put into a quotation. */
export const plainName = (name: string): string =>
  name
    .replace(BESIDE, '')
    .replace(/[[\]()]/gu, '')
    .replace(/(?<=\S) {2,}/gu, ' ')

/** What a name says that its bearer is called besides: "Mo" of `William "Mo" Orr`. */
export const besideName = (name: string): string | undefined =>
  BESIDE.exec(name)
    ?.slice(1)
    .find(one => one !== undefined)

function readParts(given: string, names: NameLists): PersonName {
  const name = plainName(given)
  const familyFirst = isFamilyFirst(name.split(/\s+/), names)
  const written = fold(name)
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter(word => word && !SUFFIX.test(word))
  const words = written.map(initialsJoined).flatMap(word => withoutArticle(word, names))
  const all = words.flatMap(word => word.split('-')).filter(Boolean)
  if (all.length < 2 || written.length < 2) return { all, surname: words.join(' '), given: [] }
  if (familyFirst) return { all, surname: all[0] as string, given: all.slice(1) }
  const particle = words.findIndex((word, i) => i > 0 && names.particles.has(word))
  const from = particle > 0 && particle < words.length - 1 ? particle : words.length - 1
  return {
    all,
    surname: words.slice(from).join(' '),
    given: words.slice(0, from).flatMap(word => word.split('-')),
  }
}

/** "A.J." is "AJ". */
const initialsJoined = (word: string): string =>
  /^(?:\p{L}\.){2,}$/u.test(word) ? word.replaceAll('.', '') : word

/** "al-Haddad" is "al Haddad": a particle before a hyphen is one before a space. */
function withoutArticle(word: string, names: NameLists): string[] {
  const [particle, ...rest] = word.split('-')
  return rest.length > 0 && names.particles.has(particle as string)
    ? [particle as string, rest.join('-')]
    : [word]
}

const opened = (name: string): string => name.replaceAll('-', ' ')

/** What somebody is called by without given names, hyphens opened: "van der zee", "zee"; all that a name of three words and more ends with: "brandt vale" of "Ilse Brandt Vale". */
export function surnameForms({ all, surname, given }: PersonName): string[] {
  const tails = given.length > 0 ? all.slice(1, -1).map((_, i) => all.slice(i + 1).join(' ')) : []
  return [opened(surname), opened(surname.split(' ').at(-1) as string), ...tails]
}

/** Whether a name of several words is a surname of two: "Van Orl" of "Piet Van Orl", "Brandt Vale" of "Ilse Brandt Vale"; not "Ann Vale" of "Mary Ann Vale". */
export function isTailOf(short: PersonName, full: PersonName, names: NameLists): boolean {
  const [first, ...rest] = short.all
  if (first === undefined || rest.length === 0 || short.all.length >= full.all.length) return false
  const isGiven = names.givenNames.has(first) && !names.particles.has(first)
  if (isGiven || /^\p{L}\.?$/u.test(first) || full.given.length === 0) return false
  return full.all.slice(-short.all.length).join(' ') === short.all.join(' ')
}

/**
 * Whether a name is written family name first: "Kim Dae-sung", "Xi Lanfen", "Ho Van Binh"; not "Kim Davis", "Lee Harris".
 * The second part tells where the first is a given name as well.
 */
export function isFamilyFirst(words: readonly string[], names: NameLists): boolean {
  const [first, second, third] = words.map(fold) as [string, string | undefined, string | undefined]
  if (!names.familyFirst.has(first) || !second || words.length > 3) return false
  if (!words.every(word => /^\p{Lu}/u.test(word))) return false
  if (third) return isSyllable(second, names) && isSyllable(third, names)
  if (/^\p{L}+-\p{L}+$/u.test(second)) return true
  return (
    !names.givenNames.has(first) &&
    !names.givenNames.has(second) &&
    (!names.common.has(second) || names.familyFirst.has(second)) &&
    second.length <= 9
  )
}

/** Longest part of a two-part given name ("Dong", "Chung", "Seung"). */
const LONGEST_SYLLABLE = 6
const isSyllable = (word: string, names: NameLists): boolean =>
  word.length <= LONGEST_SYLLABLE &&
  (word.length <= 4 || !names.common.has(word)) &&
  !names.givenNames.has(word) &&
  !/\./.test(word)

/** Whether two sets of given names can be one person's: equal, an initial of the other, or left out. */
function givenCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const [first, second] = [a[0] as string, b[0] as string]
  if (!sameGiven(first, second)) return a.join('') === b.join('') || goesByMiddle(a, b) || goesByMiddle(b, a)
  const pairs = Math.min(a.length, b.length)
  return a.length !== b.length || a.slice(0, pairs).every((one, i) => sameGiven(one, b[i] as string))
}

/** "J. Edgar" is "Edgar": who leaves out the first of two names keeps it as an initial. */
const goesByMiddle = ([initial, ...names]: readonly string[], [name, ...more]: readonly string[]): boolean =>
  /^\p{L}\.$/u.test(initial ?? '') && (name?.length ?? 0) > 2 && names[0] === name && more.length === 0

const initialOf = (name: string): string | undefined => (/^\p{L}\.?$/u.test(name) ? name[0] : undefined)

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [initialOf(a), initialOf(b)]
  return (x !== undefined && b.startsWith(x)) || (y !== undefined && a.startsWith(y))
}

/** Whether two names have the same parts, in any order. Most have not, so that is asked first, without sorting. */
const sameParts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.every(part => b.includes(part)) &&
  [...a].sort().join(' ') === [...b].sort().join(' ')

/** A name with its first given name in full: "Raymond Orr" of "Ray Orr". */
export function writtenOut(name: PersonName, nicknames: ReadonlyMap<string, string>): PersonName {
  const [first, ...rest] = name.given
  const whole = first === undefined ? undefined : nicknames.get(first)
  if (whole === undefined) return name
  return { ...name, given: [whole, ...rest], all: name.all.map(part => (part === first ? whole : part)) }
}

/** Whether two full names are one person's: same surname and compatible given names, or the same parts in another order. */
export function sameName(a: PersonName, b: PersonName): boolean {
  if (sameParts(a.all, b.all)) return true
  return (
    a.surname === b.surname && a.given.length > 0 && b.given.length > 0 && givenCompatible(a.given, b.given)
  )
}
