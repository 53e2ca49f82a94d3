import type { Locale } from '../../locales/index.ts'
import type { Local } from './local.ts'
import { sure } from './reason.ts'
import type { Reason } from './reason.ts'
import { abbreviates, joinOrganisations } from './organisations.ts'
import { joinPeople, peopleConflict } from './people.ts'
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
  if (conflict(a, b)) return undefined
  if (a.entity.kind !== b.entity.kind) return sameForm(a, b)
  return RULES[a.entity.kind]?.(a, b, locale)
}

/** Whether two entities can never be one: of one report, of two kinds, of two states, two full names, two genders, or because the editor says so. */
export function conflict(a: Local, b: Local): boolean {
  if (a.apart?.has(b.entity.id)) return true
  // a report that has a name and its initials may not have seen that they are one
  const initials =
    a.entity.kind === 'organisation' &&
    b.entity.kind === 'organisation' &&
    (abbreviates(a, b) || abbreviates(b, a))
  if (a.report === b.report && !initials) return true
  if (a.tie?.adopted || b.tie?.adopted) return false
  if (!a.entity.named || !b.entity.named) return true
  const [one, other] = [a.entity, b.entity]
  if (one.kind !== other.kind && one.kind !== 'other' && other.kind !== 'other') return true
  if (one.state && other.state && one.state !== other.state) return true
  if (a.key && b.key && a.key !== b.key) return true
  return a.person !== undefined && b.person !== undefined && peopleConflict(a, b)
}

/** Both reports have the same form of the name. */
const sameForm = (a: Local, b: Local): Reason | undefined =>
  a.forms.some(form => b.forms.includes(form)) ? sure('same name') : undefined
