import { sameName, surnameForms, writtenOut } from '../../locales/index.ts'
import type { PersonName } from '../../locales/index.ts'
import type { Draft } from './draft.ts'

/** The persons of a report by the words that can call them, so that a report of many does not compare each with all. */
export class Register {
  /** Persons in the order in which they were met. */
  private readonly places = new Map<Draft, number>()
  private readonly byWord = new Map<string, Set<Draft>>()
  private readonly names = new Map<Draft, readonly PersonName[]>()
  private readonly nicknames: ReadonlyMap<string, string>

  constructor(nicknames: ReadonlyMap<string, string>) {
    this.nicknames = nicknames
  }

  /** Takes in a person, or one whose name is known more fully now, or by a nickname. */
  enter(draft: Draft, name: PersonName | undefined = draft.person): void {
    if (!this.places.has(draft)) this.places.set(draft, this.places.size)
    if (name === undefined) return
    this.names.set(draft, [...(this.names.get(draft) ?? []), name])
    const formal = writtenOut(name, this.nicknames)
    for (const key of [...shortKeys(name), ...fullKeys(name), ...fullKeys(formal)]) {
      const there = this.byWord.get(key) ?? new Set()
      this.byWord.set(key, there.add(draft))
    }
  }

  /** The first person whose full name can be this one, else the only one whom it calls by a nickname: "Ray Orr" beside "Raymond Orr". */
  sameAs(name: PersonName): Draft | undefined {
    const found = this.called(fullKeys(name)).find(draft =>
      (this.names.get(draft) ?? []).some(own => own.given.length > 0 && sameName(own, name)),
    )
    if (found) return found
    const formal = writtenOut(name, this.nicknames)
    const others = this.called(fullKeys(formal)).filter(
      ({ person }) => person && sameName(writtenOut(person, this.nicknames), formal),
    )
    return others.length === 1 ? others[0] : undefined
  }

  /** The persons whom a short form can stand for. */
  shortOf(word: string): Draft[] {
    return this.called([`short:${word}`]).filter(draft =>
      (this.names.get(draft) ?? []).some(name => matchesShort(name, word)),
    )
  }

  private called(keys: readonly string[]): Draft[] {
    const found = new Set(keys.flatMap(key => [...(this.byWord.get(key) ?? [])]))
    return [...found].sort((a, b) => (this.places.get(a) as number) - (this.places.get(b) as number))
  }
}

/** What two names share that {@link sameName} takes for one. */
const fullKeys = (name: PersonName): string[] => [
  `parts:${[...name.all].sort().join(' ')}`,
  ...name.given.slice(0, 2).map(given => `surname:${name.surname} ${given[0]}`),
]

const shortKeys = (name: PersonName): string[] => shortForms(name).map(form => `short:${form}`)

const shortForms = (name: PersonName): string[] => [
  ...surnameForms(name),
  ...(name.given.length > 0 ? [name.given[0] as string, name.given.join(' ')] : []),
]

const matchesShort = (person: PersonName, word: string): boolean => shortForms(person).includes(word)
