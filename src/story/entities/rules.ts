import type { LetterWords, Locale } from '../../locales/index.ts'
import type { Local } from './local.ts'
import { sure } from './reason.ts'
import type { Reason } from './reason.ts'
import { abbreviates, joinOrganisations } from './organisations.ts'
import { joinPeople, peopleConflict, standsFor } from './people.ts'
import { joinPlaces } from './places.ts'

/** Says why two entities of two reports are one, or undefined. */
export type Rule = (a: Local, b: Local, locale: Locale) => Reason | undefined

/** The rule of each kind. */
const RULES: Readonly<Record<string, Rule>> = {
  person: joinPeople,
  organisation: joinOrganisations,
  place: joinPlaces,
  event: (a, b) => sameForm(a, b),
  other: (a, b) => sameForm(a, b),
}

/** Why two entities are one. An entity whose kind its report left open joins any that bears its name. */
export function reasonFor(a: Local, b: Local, locale: Locale): Reason | undefined {
  if (conflict(a, b, locale.letters)) return undefined
  if (a.entity.kind !== b.entity.kind) return isOpen(a) || isOpen(b) ? sameForm(a, b) : undefined
  return RULES[a.entity.kind]?.(a, b, locale)
}

/** Whether two entities can never be one: of one report, of two kinds, of two states, two full names, two genders, or because the editor says so. */
export function conflict(a: Local, b: Local, letters: LetterWords): boolean {
  if (a.apart?.has(b.entity.id)) return true
  // a report that has a name and its initials may not have seen that they are one
  const initials =
    a.entity.kind === 'organisation' &&
    b.entity.kind === 'organisation' &&
    (abbreviates(a, b, letters) || abbreviates(b, a, letters))
  const twoKinds = a.entity.kind !== b.entity.kind && (a.forms[0] ?? '').includes(' ') && sameThing(a, b)
  const isSeen = !(a.retyped && standsFor(b, a, letters)) && !(b.retyped && standsFor(a, b, letters))
  if (a.report === b.report && isSeen && !initials && !twoKinds) return true
  if (a.tie?.adopted || b.tie?.adopted) return false
  if (!a.entity.named || !b.entity.named) return true
  const [one, other] = [a.entity, b.entity]
  if (one.kind !== other.kind && !isOpen(a) && !isOpen(b) && !sameThing(a, b)) return true
  if (one.state && other.state && one.state !== other.state) return true
  if (a.key && b.key && a.key !== b.key) return true
  return a.person !== undefined && b.person !== undefined && peopleConflict(a, b, letters)
}

/** The report left the kind open. */
const isOpen = ({ entity }: Local): boolean => entity.kind === 'other'

/** One name that reports, or two places in one, take for a place, a body or an event: "City Council". Of persons that says nothing: the saint, the town and the club of a name are three. */
export const sameThing = (a: Local, b: Local): boolean =>
  a.forms[0] === b.forms[0] && a.entity.kind !== 'person' && b.entity.kind !== 'person'

/** Both reports have the same form of the name. */
const sameForm = (a: Local, b: Local): Reason | undefined =>
  a.forms.some(form => b.forms.includes(form)) ? sure('same name') : undefined
