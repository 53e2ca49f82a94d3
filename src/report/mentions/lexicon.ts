import { bare } from '../../locales/index.ts'
import type { Locale } from '../../locales/index.ts'
import type { EntityKind } from '../../model/index.ts'
import { fold, tokenise } from '../../text/index.ts'
import type { Word } from './words.ts'

/** What a known name stands for. */
export interface Entry {
  /** Same key, same thing: "state:KP", "organisation:kyodo news". */
  readonly key: string
  readonly kind: EntityKind
  /** The name under which the thing is listed. */
  readonly name: string
  readonly sort:
    | 'state'
    | 'adjective'
    | 'people'
    | 'capital'
    | 'place'
    | 'carrier'
    | 'organisation'
    | 'seat'
    | 'person'
    | 'surname'
    | 'voted'
    | 'event'
  /** ISO code of the state, or the home of a capital or carrier. */
  readonly state?: string
  readonly medium?: 'agency' | 'newspaper' | 'broadcaster' | 'site'
  readonly stateRun?: boolean
  /** Another report of the story calls it a carrier. */
  readonly carrier?: boolean
}

/** A form of a name and what it stands for. */
export interface NameForm {
  readonly form: string
  readonly entry: Entry
}

interface Stored {
  readonly words: readonly string[]
  /** Which of them are written with a capital. */
  readonly capitals: readonly boolean[]
  /** The form must stand as written: abbreviations ("US", "AP"). */
  readonly exact: readonly string[] | undefined
  readonly entry: Entry
}

/** Known names, longest first under their first word. */
export interface Lexicon {
  readonly forms: Shelf
  /** Those of them whose first word has no capital: all that a word written small can begin, and few. */
  readonly small: Shelf
}

interface Shelf {
  readonly get: (first: string) => readonly Stored[] | undefined
}

/** A known name that begins at a word: how many words it takes. */
export interface Match {
  readonly entry: Entry
  readonly length: number
}

const NO_SHELF: Shelf = new Map()
const NO_NAMES: Lexicon = { forms: NO_SHELF, small: NO_SHELF }
const GAZETTEERS = new WeakMap<Locale, Lexicon>()

/** The gazetteer of a locale as a lexicon; made once a locale. */
export function gazetteerOf(locale: Locale): Lexicon {
  const made = GAZETTEERS.get(locale) ?? extendLexicon(NO_NAMES, formsOf(locale), locale)
  GAZETTEERS.set(locale, made)
  return made
}

/** A lexicon with more names; a form that is already there keeps its meaning. */
export function extendLexicon(lexicon: Lexicon, forms: readonly NameForm[], locale: Locale): Lexicon {
  const grown = new Map<string, { readonly list: Stored[]; readonly keys: Set<string> }>()
  for (const { form, entry } of forms) {
    const tokens = tokenise(form, locale.tokens).map(token => token.text)
    const words = tokens.map(fold)
    const first = words[0]
    if (first === undefined) continue
    const there = grown.get(first) ?? copyOf(lexicon.forms.get(first) ?? [])
    grown.set(first, there)
    const key = words.join(' ')
    if (there.keys.has(key)) continue
    const exact = isAbbreviation(form) ? tokens : undefined
    const capitals = tokens.map((token, i) => /^\p{Lu}/u.test(token) && !(i > 0 && isHead(words, i, locale)))
    there.keys.add(key)
    there.list.push({ words, capitals, exact, entry })
  }
  if (grown.size === 0) return lexicon
  const small = new Map<string, readonly Stored[]>()
  for (const [first, { list }] of grown) {
    list.sort((a, b) => b.words.length - a.words.length)
    if (list.some(isSmall)) small.set(first, list.filter(isSmall))
  }
  // what is under it is thousands of names, what is new a few: nothing is copied
  return {
    forms: over(new Map([...grown].map(([first, { list }]) => [first, list])), lexicon.forms),
    small: over(small, lexicon.small),
  }
}

/** A shelf that is looked into before another. */
function over(names: ReadonlyMap<string, readonly Stored[]>, under: Shelf): Shelf {
  if (names.size === 0) return under
  return under === NO_SHELF ? names : { get: first => names.get(first) ?? under.get(first) }
}

/** "Persian [gulf]": what a name says of itself at its end is written small as well. */
const isHead = (words: readonly string[], at: number, { names }: Locale): boolean =>
  at === words.length - 1 && names.placeHeads.has(words[at] as string)

const isSmall = (stored: Stored): boolean => stored.capitals[0] === false

const copyOf = (list: readonly Stored[]): { list: Stored[]; keys: Set<string> } => ({
  list: [...list],
  keys: new Set(list.map(one => one.words.join(' '))),
})

const isAbbreviation = (form: string): boolean => form.length <= 8 && /^[\p{Lu}.&\d/-]{2,}$/u.test(form)

/** The longest known name that begins at word `at` and ends before `limit`. */
export function matchAt(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  limit: number,
): Match | undefined {
  const first = words[at]
  if (!first) return undefined
  const list = first.capital ? lexicon.forms.get(first.fold) : lexicon.small.get(first.fold)
  if (list === undefined) return undefined
  for (const stored of list) {
    if (at + stored.words.length > limit) continue
    if (fits(stored, words, at)) return { entry: stored.entry, length: stored.words.length }
  }
  return undefined
}

function fits(stored: Stored, words: readonly Word[], at: number): boolean {
  const { words: expected, capitals, exact } = stored
  let capital = false
  for (let i = 0; i < expected.length; i++) {
    const word = words[at + i] as Word
    if (word.capital) capital = true
    if (exact ? word.text !== exact[i] : word.fold !== expected[i] || (capitals[i] && !word.capital))
      return false
  }
  return capital
}

/** Whether a single word is a known name, or begins one with the word after it ("North" before "Korea"). */
export function knowsWord(lexicon: Lexicon, text: string, next?: string): boolean {
  const words = next === undefined ? [text] : [text, next]
  return (
    /^\p{Lu}/u.test(text) &&
    (lexicon.forms.get(fold(text)) ?? []).some(
      stored =>
        stored.words.length === words.length &&
        (!stored.exact || stored.exact[0] === text) &&
        words.every((word, i) => fold(word) === stored.words[i]),
    )
  )
}

function formsOf(locale: Locale): NameForm[] {
  const { states, cities, regions, carriers, organisations, seats } = locale.names
  return [
    ...states.flatMap(stateForms),
    ...carriers.flatMap(carrier => {
      const entry: Entry = {
        key: `organisation:${fold(carrier.name)}`,
        kind: 'organisation',
        name: carrier.name,
        sort: 'carrier',
        state: carrier.state,
        medium: carrier.medium,
        stateRun: carrier.stateRun,
      }
      return [carrier.name, ...carrier.aliases].map(form => ({ form, entry }))
    }),
    ...organisations.flatMap(one => {
      const entry: Entry = {
        key: `organisation:${fold(one.name)}`,
        kind: 'organisation',
        name: one.name,
        sort: 'organisation',
      }
      const seat: Entry = { ...entry, sort: 'seat' }
      // "Number 10" is a shirt as well
      const isSeat = (form: string): boolean => seats.has(bare(form)) && !/\d/.test(form)
      return [one.name, ...one.aliases].map(form => ({ form, entry: isSeat(form) ? seat : entry }))
    }),
    ...locale.names.events.map(name => ({
      form: name,
      entry: { key: `event:${fold(name)}`, kind: 'event', name, sort: 'event' } as const,
    })),
    ...locale.names.regionAdjectives.map(({ adjective, name }) => ({
      form: adjective,
      entry: { ...placeEntry(name), sort: 'adjective' } as const,
    })),
    ...[...regions, ...cities].map(name => ({ form: name, entry: placeEntry(name) })),
  ]
}

const placeEntry = (name: string): Entry => ({
  key: `place:${fold(name)}`,
  kind: 'place',
  name,
  sort: 'place',
})

function stateForms(state: Locale['names']['states'][number]): NameForm[] {
  const base = { key: `state:${state.code}`, kind: 'place', name: state.name, state: state.code } as const
  const capital = state.capitals[0]
  return [
    ...[state.name, ...state.aliases].map(form => ({ form, entry: { ...base, sort: 'state' } as const })),
    ...state.adjectives.map(form => ({ form, entry: { ...base, sort: 'adjective' } as const })),
    ...state.people.map(form => ({ form, entry: { ...base, sort: 'people' } as const })),
    ...state.capitals.map(form => ({
      form,
      entry: {
        key: `place:${fold(capital ?? form)}`,
        kind: 'place',
        name: capital ?? form,
        sort: 'capital',
        state: state.code,
      } as const,
    })),
  ]
}
