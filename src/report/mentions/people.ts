import { draftOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { besideName, isTailOf, nameParts, plainName, surnameForms } from '../../locales/index.ts'
import type { PersonName } from '../../locales/index.ts'
import { namesakesApart } from './namesakes.ts'
import { Register } from './register.ts'
import { textOf, wordAt } from './scan.ts'
import type { Candidate, Scan } from './scan.ts'

/** Sentences for which a namesake just named in full, or by the same surname, keeps it. */
const REACH = 2
/** How many times as often as all namesakes together the chief bearer of a surname is named. */
const DOMINANT = 3

/** A person's candidate with the draft it belongs to. */
export type PersonLink = readonly [Candidate, Draft]

/**
 * Joins the names of persons: full names first, then each short form to the one it can stand for. Two people who share
 * a surname stay apart; a bare surname goes to the namesake named in full or by it within two sentences, whoever
 * was called by a given name since, else to the one meant three times as often as the others so far, else to the one meant last.
 */
export function linkPeople(candidates: readonly Candidate[], scan: Scan): PersonLink[] {
  const people = candidates.filter(one => one.kind === 'person')
  const parts = new Map(people.map(one => [one, nameParts(textOf(scan, one), scan.names)]))
  const longest = longestByGiven([...parts.values()])
  const isTail = tailsIn([...parts.values()], scan)
  const drafts = new Register(scan.locale.grounds.nicknames)
  const full = new Map<Candidate, Draft>()
  const besides = people.filter(one => besideName(textOf(scan, one)) !== undefined)
  for (const one of [...besides, ...people.filter(each => !besides.includes(each))]) {
    const name = parts.get(one) as PersonName
    if (!isFull(one) || name.all.length < 2 || isGivenOnly(name, longest, scan) || isTail(name)) continue
    const draft = fullDraft(one, name, drafts, scan)
    full.set(one, draft)
    for (const called of calledIn(one, name, scan)) drafts.enter(draft, called)
  }
  const apart = namesakesApart(people, parts, full, scan)
  const crowned = crownedIn(people, parts, scan)
  const links: PersonLink[] = []
  for (const one of people) {
    const draft =
      full.get(one) ?? shortDraft(one, parts.get(one) as PersonName, { drafts, links, apart, crowned, scan })
    learn(draft, one, scan)
    links.push([one, draft])
  }
  return links
}

/** What a name tells that its bearer is called besides, alone and before the surname: "Mo" and "Mo Orr" of `William "Mo" Orr`. */
function calledIn(one: Candidate, { surname }: PersonName, scan: Scan): PersonName[] {
  const beside = besideName(textOf(scan, one))
  if (beside === undefined) return []
  const alone = nameParts(beside, scan.names)
  const all = [...alone.all, ...surname.split(' ')]
  return alone.all.length > 1 ? [alone] : [alone, { all, surname, given: alone.all }]
}

/** Tells of a name whether it is the surname of two words that another one of the report ends with. */
function tailsIn(names: readonly PersonName[], scan: Scan): (name: PersonName) => boolean {
  const byLast = Map.groupBy(
    names.filter(({ all }) => all.length > 2),
    ({ all }) => all.at(-1) as string,
  )
  return name => (byLast.get(name.all.at(-1) ?? '') ?? []).some(full => isTailOf(name, full, scan.names))
}

/** How many parts the longest name with some given names has. */
function longestByGiven(names: readonly PersonName[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const { all, given } of names) {
    const joined = given.join(' ')
    longest.set(joined, Math.max(longest.get(joined) ?? 0, all.length))
  }
  return longest
}

/** "Jong-un" beside "Kim Jong-un": the given names alone. */
function isGivenOnly(name: PersonName, longest: ReadonlyMap<string, number>, scan: Scan): boolean {
  if (
    scan.names.givenNames.has(name.all[0] as string) &&
    name.given.length > 0 &&
    !name.all.join(' ').includes('-')
  )
    return false
  const joined = name.all.join(' ')
  return (longest.get(joined) ?? 0) > name.all.length
}

function fullDraft(one: Candidate, name: PersonName, drafts: Register, scan: Scan): Draft {
  const text = plainName(textOf(scan, one))
  const found = drafts.sameAs(name)
  if (found) {
    if (name.all.length > (found.person as PersonName).all.length) {
      found.person = name
      found.name = text
      drafts.enter(found)
    } else if (name.given[0] !== found.person?.given[0]) drafts.enter(found, name)
    return found
  }
  const draft = draftOf({
    kind: 'person',
    key: `person:${name.all.join(' ')}`,
    name: text,
    by: one.by,
    person: name,
  })
  drafts.enter(draft)
  return draft
}

/** What short forms of names are joined by. */
interface Known {
  readonly drafts: Register
  readonly links: readonly PersonLink[]
  readonly apart: ReadonlySet<Draft>
  readonly crowned: ReadonlySet<string>
  readonly scan: Scan
}

/** The single names that a crown or a church gives: "Pope Leander", "Queen Ada II"; nobody else's given name is short for them. */
function crownedIn(
  people: readonly Candidate[],
  parts: ReadonlyMap<Candidate, PersonName>,
  { names, words }: Scan,
): ReadonlySet<string> {
  const crowned = people.filter(
    ({ titles, first }) =>
      titles.some(title => names.crowned.has(title)) || names.crowned.has(words[first - 1]?.fold ?? ''),
  )
  // "Prince Vale" may be called so by the surname
  const surnames = new Set([...parts.values()].filter(({ all }) => all.length > 1).map(one => one.surname))
  return new Set(
    crowned.flatMap(one => {
      const { all } = parts.get(one) as PersonName
      return all.length === 1 && !surnames.has(all[0] as string) ? all : []
    }),
  )
}

function shortDraft(one: Candidate, name: PersonName, { drafts, links, apart, crowned, scan }: Known): Draft {
  const word = name.all.join(' ')
  const fits = drafts
    .shortOf(word)
    .filter(draft => genderFits(draft, one) && !isOther(draft, one, apart, word))
    .filter(
      ({ key, titles }) =>
        !crowned.has(word) || key === `person:${word}` || titles.some(title => scan.names.crowned.has(title)),
    )
  const bySurname = fits.filter(draft => surnameForms(draft.person as PersonName).includes(word))
  const chosen = choose(bySurname.length > 0 ? bySurname : fits, one, links, scan)
  if (chosen) return chosen
  const made = draftOf({
    kind: 'person',
    key: `person:${word}`,
    name: textOf(scan, one),
    by: one.by,
    person: name,
  })
  drafts.enter(made)
  return made
}

/** Whether a surname is that of a relative, who is called by it only as Mr or Mrs. */
const isOther = (draft: Draft, one: Candidate, apart: ReadonlySet<Draft>, word: string): boolean =>
  apart.has(draft) &&
  draft.person?.surname === word &&
  (one.gender === undefined || one.gender === 'either' || one.gender !== draft.gender)

const genderFits = (draft: Draft, one: Candidate): boolean =>
  !draft.gender ||
  !one.gender ||
  draft.gender === 'either' ||
  one.gender === 'either' ||
  draft.gender === one.gender

function choose(
  fits: readonly Draft[],
  one: Candidate,
  links: readonly PersonLink[],
  scan: Scan,
): Draft | undefined {
  if (fits.length < 2) return fits[0]
  const titled = fits.filter(draft => one.titles.some(title => draft.titles.includes(title)))
  if (titled.length === 1) return titled[0]
  // "Mrs Orr": the one who is known to be a woman, not one of whom nothing is known
  const ofGender = fits.filter(draft => one.gender !== 'either' && draft.gender === one.gender)
  if (one.gender && ofGender.length === 1) return ofGender[0]
  const own = links.filter(([, draft]) => fits.includes(draft))
  const latest = own.findLast(([other]) => isFull(other) || textOf(scan, other) === textOf(scan, one))
  if (latest && sentenceOf(scan, one) - sentenceOf(scan, latest[0]) <= REACH) return latest[1]
  const counts = fits.map(draft => own.filter(([, other]) => other === draft).length)
  const most = Math.max(...counts)
  const rest = counts.reduce((sum, count) => sum + count, 0) - most
  return most >= DOMINANT * Math.max(1, rest) ? fits[counts.indexOf(most)] : (latest?.[1] ?? fits[0])
}

const isFull = (one: Candidate): boolean => one.last - one.first > 1
const sentenceOf = (scan: Scan, one: Candidate): number => wordAt(scan, one.first).sentence

function learn(draft: Draft, one: Candidate, scan: Scan): void {
  const written = textOf(scan, one)
  const text = plainName(written)
  const beside = besideName(written)
  const surname = text.split(/\s+/).at(-1)
  for (const form of beside === undefined || / /.test(beside) ? [text] : [text, `${beside} ${surname}`])
    if (!draft.forms.includes(form)) draft.forms.push(form)
  for (const title of one.titles) if (!draft.titles.includes(title)) draft.titles.push(title)
  if (one.gender && one.gender !== 'either' && (!draft.gender || draft.gender === 'either'))
    draft.gender = one.gender
  draft.gender ??= one.gender
  const given = draft.person?.given[0]
  const western = given !== undefined && draft.person?.all[0] === given
  if (western && (!draft.gender || draft.gender === 'either'))
    draft.gender = scan.names.givenNames.get(given) ?? draft.gender
}
