import type { Gender } from '../../locales/index.ts'
import type { EntityKind, Mention, Span } from '../../model/index.ts'
import type { Entry } from './lexicon.ts'
import type { PersonName } from '../../locales/index.ts'

/** A mention whose entity is still a draft. */
export interface DraftMention extends Span {
  readonly form: Mention['form']
  readonly metonym?: boolean
  readonly by: string
  readonly certainty: Mention['certainty']
}

/** An office or role that the report gives to a person: "Marenian president". */
export interface PersonRole {
  readonly head: string
  readonly modifiers: readonly string[]
  /** Key of the place or organisation it is held in. */
  readonly of: string | undefined
}

/** An entity of a report while it is put together; the only mutable thing in this room, and it never leaves it. */
export interface Draft {
  readonly kind: EntityKind
  readonly key: string
  name: string
  readonly named: boolean
  readonly entry: Entry | undefined
  readonly by: string
  readonly mentions: DraftMention[]
  /** Forms of the name in order of first use. */
  readonly forms: string[]
  readonly titles: string[]
  readonly roles: PersonRole[]
  /** Common nouns beside an organisation's name: "newspaper". */
  readonly nouns: string[]
  gender: Gender | undefined
  person: PersonName | undefined
  members: Draft[] | undefined
}

/** A draft without mentions. */
export const draftOf = (from: Pick<Draft, 'kind' | 'key' | 'name' | 'by'> & Partial<Draft>): Draft => ({
  named: true,
  entry: undefined,
  mentions: [],
  forms: [],
  titles: [],
  roles: [],
  nouns: [],
  gender: undefined,
  person: undefined,
  members: undefined,
  ...from,
})

/** A name placed: which draft a candidate belongs to, by word indices. */
export interface Placed {
  readonly first: number
  readonly last: number
  readonly draft: Draft
  readonly form: Mention['form']
  /** The gazetteer's adjective or people of a state. */
  readonly adjective: boolean
}

/** Notes that somebody holds a role, once. */
export function hold(person: Draft, role: PersonRole): void {
  const same = person.roles.some(
    one => one.head === role.head && one.of === role.of && one.modifiers.join() === role.modifiers.join(),
  )
  if (!same) person.roles.push(role)
}
