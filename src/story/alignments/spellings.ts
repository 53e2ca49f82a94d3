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

/** An entity of a report is called after it: "r1#3". */
const reportOf = (local: string): string => local.replace(/#\d+$/u, '')
