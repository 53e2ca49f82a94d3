import type { Report } from '../../model/index.ts'
import type { Claim } from './claims.ts'
import { sideOf, speakerOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** Events whose numbers change while they are reported. */
export const UNFOLDS = /^(?:KILL|INJURE|MISSING|ARREST|EVACUATE|SURVIVE)$/

/**
 * One report sets the numbers of two against one another: `The infirmary counted 17 dead. The guild puts the toll at 23`. Such
 * numbers change with time, but these two stand side by side; whoever else has one of them is on its side.
 */
export function contested(claims: readonly Claim[], reports: readonly Report[]): Draft[] {
  const [first] = claims
  if (!first || !UNFOLDS.test(first.event) || first.value.kind !== 'count') return []
  const against = rivals(claims)
  // the number that meets the most others: "23" of the guild, against 17, 19 and 21 as the infirmary counts on
  const [most] = [...against].toSorted((a, b) => b[1].size - a[1].size)
  if (!most) return []
  const sides = [[most[0]], [...most[1]]].map(values =>
    claims.filter(claim => values.includes(claim.value.value)),
  )
  return [
    {
      slot: { event: first.event, predicate: first.predicate },
      kind: 'count',
      grade: 'contradiction',
      reason: 'one report gives both numbers, each from somebody else',
      sides: sides.map(list =>
        sideOf(
          list.map(({ unit, value }) => ({ report: unit.report, spans: [value] })),
          reports,
        ),
      ),
      by: 'discrepancies/contest',
    },
  ]
}

/** The numbers that some report has from two, each with those that it is set against. */
function rivals(claims: readonly Claim[]): Map<string, Set<string>> {
  const against = new Map<string, Set<string>>()
  const byReport = Map.groupBy(claims, ({ unit }) => unit.report)
  for (const one of claims)
    for (const other of byReport.get(one.unit.report) ?? [])
      if (areRivals(one, other))
        against.set(one.value.value, (against.get(one.value.value) ?? new Set()).add(other.value.value))
  return against
}

/** How many times the one may be the other, beyond which it counts a part: on the stories for tuning the farthest that are rivals are 1.4 times apart, and those 4.5 times were a part and a whole. */
const APART = 2

function apartBy(one: Claim, other: Claim): number {
  const numbers = [one, other].map(({ value }) => Number(value.value))
  return Math.max(...numbers) / Math.min(...numbers)
}

/** Whether two numbers of one report are from two. */
const areRivals = (one: Claim, other: Claim): boolean => {
  const [mine, theirs] = [speakerOf(one.unit), speakerOf(other.unit)]
  return (
    one.value.value !== other.value.value &&
    apartBy(one, other) <= APART &&
    mine !== undefined &&
    theirs !== undefined &&
    mine !== theirs
  )
}

/** The claims of those who give more than one number. */
export function successive(claims: readonly Claim[]): Claim[] {
  const bySpeaker = Map.groupBy(claims, ({ unit }) => speakerOf(unit))
  return claims.filter(({ unit }) => {
    const speaker = speakerOf(unit)
    const own = speaker === undefined ? [] : (bySpeaker.get(speaker) ?? [])
    return new Set(own.map(({ value }) => value.value)).size > 1
  })
}
