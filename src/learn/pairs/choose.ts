import { rates } from '../scores/count.ts'
import type { Counts } from '../scores/count.ts'
import type { Ranked } from '../scores/pairs.ts'
import { learnChance } from './regression.ts'
import type { Example } from './regression.ts'

/** Gives each item of a group its chance. */
export type Judge<Item> = (group: readonly Item[]) => number[]

/**
 * Learns to judge twice: from what is known of each item alone, and then from how it stands among the others of its group,
 * of which `context` makes numbers.
 */
export function learnAmong<Item extends Example>(
  groups: readonly (readonly Item[])[],
  context: (group: readonly Item[], odds: readonly number[]) => number[][],
): Judge<Item> {
  const alone = learnChance(groups.flat())
  const oddsOf = ({ features }: Item): number => {
    const chance = alone(features)
    return Math.log(chance / (1 - chance))
  }
  const among = (group: readonly Item[]): number[][] => context(group, group.map(oddsOf))
  const chance = learnChance(
    groups.flatMap(group =>
      among(group).map((features, i): Example => ({ features, positive: group[i]?.positive ?? false })),
    ),
  )
  return group => among(group).map(chance)
}

/** Takes the best of what is left, until its left or its right side is taken. */
export function oneToOne<Item>(
  items: readonly Item[],
  scores: readonly number[],
  sides: (item: Item) => readonly [unknown, unknown],
): { readonly item: Item; readonly score: number }[] {
  const taken = new Set<unknown>()
  return items
    .map((item, i) => ({ item, score: scores[i] as number }))
    .sort((x, y) => y.score - x.score)
    .filter(({ item }) => {
      const [left, right] = sides(item)
      if (taken.has(left) || taken.has(right)) return false
      taken.add(left).add(right)
      return true
    })
}

/** The score from which on what was chosen has the best F1, where so many are right in all. */
export function bestThreshold(chosen: readonly Ranked[], positives: number): number {
  let [right, best, least] = [0, 0, Number.POSITIVE_INFINITY]
  const ranked = chosen.toSorted((x, y) => y.score - x.score)
  for (const [i, { score, positive }] of ranked.entries()) {
    if (positive) right++
    if (ranked[i + 1]?.score === score) continue
    const { f } = rates(right, i + 1 - right, positives - right)
    if (f > best) [best, least] = [f, score]
  }
  return least
}

/** How many were found rightly, how many wrongly, how many missed. */
export function tally(all: readonly Example[], found: readonly Example[]): Counts {
  const right = positivesIn(found)
  return [right, found.length - right, positivesIn(all) - right]
}

/** How many are positive. */
export const positivesIn = (all: readonly Example[]): number => all.filter(one => one.positive).length
