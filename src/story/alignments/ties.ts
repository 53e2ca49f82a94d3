import type { Report } from '../../model/index.ts'
import { unitAt } from '../hands.ts'
import type { PlacedPair } from '../hands.ts'
import { compare } from './similarity.ts'
import type { World } from './similarity.ts'
import type { Unit } from './units.ts'

/** Groups of statements after the editor's decisions, and those that he changed. */
export interface Tied {
  readonly groups: readonly (readonly number[])[]
  readonly byHand: ReadonlySet<readonly number[]>
}

/** Joins and parts the groups of units as the editor decided, in the order of his decisions. Groups hold indices of units. */
export function tieGroups(
  groups: readonly (readonly number[])[],
  pairs: readonly PlacedPair[],
  units: readonly Unit[],
  reports: readonly Report[],
  world: World,
): Tied {
  let all = [...groups]
  const byHand = new Set<readonly number[]>()
  const groupOf = (unit: number): readonly number[] => all.find(group => group.includes(unit)) ?? [unit]
  for (const { decide, of } of pairs) {
    const [one, other] = of.map(place => unitAt(units, reports, place))
    if (one === undefined || other === undefined || one === other) continue
    const [left, right] = [groupOf(one), groupOf(other)]
    if ((left === right) === (decide === 'join')) {
      byHand.add(left)
      byHand.add(right)
      continue
    }
    const made =
      decide === 'join'
        ? [[...left, ...right].sort((a, b) => a - b)]
        : parted(left, one, other, (a, b) => compare(units[a] as Unit, units[b] as Unit, world).score)
    all = [...all.filter(group => group !== left && group !== right), ...made]
    for (const group of made) byHand.add(group)
  }
  return { groups: all, byHand }
}

/** Two groups of one: who is more like the second goes with it. */
function parted(
  group: readonly number[],
  one: number,
  other: number,
  like: (a: number, b: number) => number,
): number[][] {
  const goes = (unit: number): boolean =>
    unit === other || (unit !== one && like(unit, other) > like(unit, one))
  return [group.filter(unit => !goes(unit)), group.filter(goes)]
}
