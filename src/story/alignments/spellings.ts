import { nameParts } from '../../locales/index.ts'
import type { Locale } from '../../locales/index.ts'
import type { Entity } from '../../model/index.ts'
import { distance } from '../entities/distance.ts'

/** Letters from which on two surnames that differ in one are taken for one name; of four, "Holt" and "Hold", are two. */
const LONG = 5

/**
 * Whether two persons may be one whose surname two reports spell in two ways: "Ida Wolff" and "Ida Wolfe", "Wolff". Not where a
 * report has both, or their given names differ.
 */
export function maySpellOne(a: Entity, b: Entity, { names }: Locale): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || !a.named || !b.named) return false
  const reports = new Set(a.locals.map(reportOf))
  if (b.locals.some(id => reports.has(reportOf(id)))) return false
  const [one, other] = [nameParts(a.name, names), nameParts(b.name, names)]
  const shorter = Math.min(one.surname.length, other.surname.length)
  if (shorter < LONG || one.surname === other.surname || one.surname[0] !== other.surname[0]) return false
  if (distance(one.surname, other.surname) > 1) return false
  return one.given.length === 0 || other.given.length === 0 || one.given[0] === other.given[0]
}

/** Words by which the full name of a body is longer, at most one less. */
const LONGER = 3

/**
 * Whether two bodies may be one that a report calls by the first words of its name: "Orlo", "Orlo Systems". A report may name it in
 * both ways. Not what is a place ("Harn", "Harn Steel") or a person with a given name, nor a part of a body ("Chamber", "Chamber Audit Committee").
 */
export function maySharePart(a: Entity, b: Entity, { names }: Locale): boolean {
  const [short, long] = a.name.length < b.name.length ? [a, b] : [b, a]
  if (!short.named || !long.named || long.kind !== 'organisation' || short.kind === 'place') return false
  if (short.name.length < LONG || (short.kind === 'person' && /\s/u.test(short.name))) return false
  if (!long.name.startsWith(`${short.name} `)) return false
  const rest = long.name.slice(short.name.length + 1).split(' ')
  return (
    rest.length < LONGER && !rest.some(word => names.organisationNouns.get(word.toLowerCase()) === 'other')
  )
}

/** An entity of a report is called after it: "r1#3". */
const reportOf = (local: string): string => local.replace(/#\d+$/u, '')
