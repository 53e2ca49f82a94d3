import type { Value } from '../../model/index.ts'
import type { Provenance, Unit, World } from '../alignments/index.ts'
import { conceptOf, matterBehind } from './claims.ts'

/** A value in its statement. */
export type Placed = readonly [Unit, Value]

/** Concepts beside the thing counted from which two statements may tell them in any order. */
const SEVERAL = 2

/**
 * Whether what both tell, beside the thing counted, is enough: several concepts, or one that stands on one side of both numbers. Not "a strike
 * shook 170 residents" and "210 residents are on strike".
 */
export function standAlike([a, left]: Placed, [b, right]: Placed, { locale }: World): boolean {
  const things = [left.of, right.of].map(of => of && conceptOf(of, locale))
  const isBefore = ({ words }: Unit, { start }: Value, concept: string): boolean =>
    words.some(word => word.concept === concept && word.start < start)
  const both = [...a.concepts].filter(
    concept => /^[wse]:/.test(concept) && !things.includes(concept) && b.concepts.has(concept),
  )
  return (
    both.length >= SEVERAL || both.some(concept => isBefore(a, left, concept) === isBefore(b, right, concept))
  )
}

/** "A two-year extension of the tolls" and "a 13-month extension of the leases". */
export function areOfTwo([a, left]: Placed, [b, right]: Placed, reports: Provenance['reports']): boolean {
  const [one, other] = [matterBehind(left, reports[a.report]), matterBehind(right, reports[b.report])]
  return one !== undefined && other !== undefined && one !== other
}
