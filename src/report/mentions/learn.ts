import { bare, isAdjectiveOf, nameParts, STEM } from '../../locales/index.ts'
import type { NameLists } from '../../locales/index.ts'
import { fold } from '../../text/index.ts'
import type { Entry, NameForm } from './lexicon.ts'
import { textOf, wordAt } from './scan.ts'
import type { Candidate, Scan } from './scan.ts'

/** A name known from the other reports of the story. */
export interface KnownName {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'place' | 'event' | 'other'
  /** Other forms, demonyms among them where the story knows any. */
  readonly variants?: readonly string[]
  /** A report of the story calls it a news agency, newspaper or broadcaster, or is its own. */
  readonly carrier?: boolean
}

/** What the story knows of names before a report is read again. */
export interface NamesContext {
  readonly names: readonly KnownName[]
  readonly offices?: readonly KnownOffices[]
}

/** Somebody whom a report of the story names, and the titles that it gives: "former governor". */
export interface KnownOffices {
  readonly name: string
  readonly titles: readonly string[]
}

/** What a first reading of a report teaches the second: its people with their surnames, organisations with their abbreviations, places with their adjectives. */
export function learnNames(candidates: readonly Candidate[], scan: Scan): NameForm[] {
  const decided = candidates.filter(one => one.kind !== 'undecided' && !one.entry)
  const people = decided
    .filter(one => one.kind === 'person' && one.last - one.first > 1)
    .flatMap(one => personForms(textOf(scan, one), one.sure, scan.names))
  const surnames = new Set(people.filter(one => one.entry.sort === 'surname').map(one => fold(one.form)))
  const others = decided.filter(
    one => one.kind === 'organisation' || one.kind === 'place' || one.kind === 'event',
  )
  const things = others
    .filter(one => !surnames.has(fold(textOf(scan, one))))
    .flatMap(one => thingForms(one, scan))
  const titled = decided
    .filter(one => one.kind === 'person' && one.last - one.first === 1)
    .map(one => textOf(scan, one))
    .filter(name => !/-\p{Lu}/u.test(name))
    .map(loneForm)
  return [
    ...shortStates(candidates),
    ...people,
    ...adjectiveForms(candidates, things, scan),
    ...things,
    ...titled,
  ]
}

/** "the North" is North Korea where the report has no other North. */
function shortStates(candidates: readonly Candidate[]): NameForm[] {
  return ['North', 'South'].flatMap(side => {
    const entries = candidates
      .map(one => one.entry)
      .filter(entry => entry?.key.startsWith('state:') && entry.name.startsWith(`${side} `))
    const entry = entries[0]
    return entry && entries.every(one => one?.key === entry.key)
      ? [{ form: `the ${side}`, entry: { ...entry, sort: 'state' as const } }]
      : []
  })
}

/** The forms that the story's names add. */
export function contextForms(context: NamesContext | undefined, names: NameLists): NameForm[] {
  return (context?.names ?? []).flatMap(known => {
    if (known.kind === 'person')
      return [known.name, ...(known.variants ?? [])].flatMap(form => personForms(form, true, names))
    if (known.kind === 'other') return []
    const entry: Entry = {
      key: `${known.kind}:${bare(known.name)}`,
      kind: known.kind,
      name: known.name,
      sort: sortOf(known.kind),
      ...(known.carrier ? { carrier: true } : {}),
    }
    return [known.name, ...(known.variants ?? [])]
      .filter(form => /^\p{Lu}/u.test(form) && !(names.common.has(fold(form)) && !/^\p{Lu}{2,}$/u.test(form)))
      .map(form => ({
        form,
        entry: isAdjectiveForm(form, known, names) ? { ...entry, sort: 'adjective' as const } : entry,
      }))
  })
}

const isAdjectiveForm = (form: string, known: KnownName, names: NameLists): boolean =>
  known.kind === 'place' && isAdjectiveOf(fold(form), fold(known.name), names.adjectiveEndings)

const sortOf = (kind: 'organisation' | 'place' | 'event'): Entry['sort'] => kind

const loneForm = (name: string): NameForm => ({
  form: name,
  entry: { key: `surname:${fold(name)}`, kind: 'person', name, sort: 'surname' },
})

/** A surname is learned from a sure name, and never from a common word ("Stanley Cup"). */
function personForms(name: string, sure: boolean, names: NameLists): NameForm[] {
  const parts = nameParts(name, names)
  if (!name.includes(' ')) return parts.all.length === 1 ? [loneForm(name)] : []
  const entry: Entry = { key: `person:${parts.all.join(' ')}`, kind: 'person', name, sort: 'person' }
  const spelled = [name, name.replace(/[-‐‑]/gu, ' '), hyphenated(name)].filter(form => form !== undefined)
  const common = !sure && names.common.has(parts.surname)
  const written = name.split(/\s+/)
  const end = written.at(-1) as string
  const last = parts.surname.includes(' ')
    ? [end, ...(fold(end) === parts.all.at(-1) ? [] : [end.slice(end.indexOf('-') + 1)])]
    : []
  const surname = written.find(word => fold(word) === parts.surname) ?? parts.surname
  return [...spelled.map(form => ({ form, entry })), ...(common ? [] : [surname, ...last].map(loneForm))]
}

/** "Kim Dae Sung" is also met as "Kim Dae-sung". */
function hyphenated(name: string): string | undefined {
  const words = name.split(/\s+/)
  return words.length === 3 ? `${words[0]} ${words[1]}-${(words[2] as string).toLowerCase()}` : undefined
}

function thingForms(one: Candidate, scan: Scan): NameForm[] {
  const name = textOf(scan, one)
  const kind = one.kind as 'organisation' | 'place' | 'event'
  const lone = one.last - one.first === 1
  const entry: Entry = {
    key: `${kind}:${bare(name)}`,
    kind,
    name,
    sort: lone && !one.sure ? 'voted' : sortOf(kind),
  }
  const forms = [name]
  if (kind === 'organisation' && !lone) forms.push(...abbreviations(one, scan))
  return forms.map(form => ({ form, entry }))
}

/** "Kessar Telegraph Agency ([KTA])", or the initials wherever the report has them. */
function abbreviations(one: Candidate, scan: Scan): string[] {
  const bracketed =
    scan.words[one.last]?.text === '(' && scan.words[one.last + 2]?.text === ')'
      ? scan.words[one.last + 1]
      : undefined
  if (bracketed && /^\p{Lu}[\p{Lu}.&]+s?$/u.test(bracketed.text)) return [bracketed.text]
  const capitals = scan.words.slice(one.first, one.last).filter(word => word.capital)
  const initials = capitals.map(word => word.text[0]).join('')
  return initials.length >= 3 && scan.words.some(word => word.text === initials) ? [initials] : []
}

const STATE_LIKE = /(?:ian|ean|ese|ish)$/u

/** "[Marenian] president" beside "Marenia": an unknown adjective is that of the place whose name it is built on. */
function adjectiveForms(
  candidates: readonly Candidate[],
  things: readonly NameForm[],
  scan: Scan,
): NameForm[] {
  const lone = candidates.filter(one => one.last - one.first === 1 && (!one.sure || one.kind === 'place'))
  const names = new Map(
    [...lone.map(one => textOf(scan, one)), ...things.map(one => one.form)].map(name => [fold(name), name]),
  )
  const byStem = Map.groupBy(names.keys(), name => name.slice(0, STEM))
  const forms: NameForm[] = []
  for (const one of lone) {
    const word = wordAt(scan, one.first)
    if (one.entry && one.entry.sort !== 'voted') continue
    const next = scan.words[one.last]
    const place = (byStem.get(word.fold.slice(0, STEM)) ?? []).find(name =>
      isAdjectiveOf(word.fold, name, scan.names.adjectiveEndings),
    )
    const political = next !== undefined && scan.names.stateNouns.has(next.fold)
    if (place && next && (/^\p{Ll}/u.test(next.text) || political)) {
      const name = names.get(place) as string
      forms.push(
        { form: name, entry: placeEntry(name, 'place') },
        { form: word.text, entry: placeEntry(name, 'adjective') },
      )
    } else if (!place && political && STATE_LIKE.test(word.fold)) {
      forms.push({ form: word.text, entry: placeEntry(word.text, 'adjective') })
    }
  }
  return forms
}

const placeEntry = (name: string, sort: 'place' | 'adjective'): Entry => ({
  key: `place:${bare(name)}`,
  kind: 'place',
  name,
  sort,
})
