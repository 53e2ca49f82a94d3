import type { Locale } from '../../locales/index.ts'
import type { Unit } from './units.ts'

/** What is counted by each number that counts one thing only. */
export function thingsOf(
  { values }: Unit,
  { stem, meaning, quantities }: Locale,
): ReadonlyMap<string, string> {
  const things = new Map<string, string>()
  const vague = new Set<string>()
  for (const { kind, value, of } of values) {
    const concept = `v:${value}`
    if (kind !== 'count' || of === undefined) vague.add(concept)
    else {
      const root = stem(of)
      const thing =
        quantities.people.has(of) || quantities.personal.test(of)
          ? 'person'
          : (meaning.senseOf.get(root) ?? root)
      if ((things.get(concept) ?? thing) !== thing) vague.add(concept)
      things.set(concept, thing)
    }
  }
  for (const concept of vague) things.delete(concept)
  return things
}

/** "Five villages" and "five aftershocks" have no number in common. */
export function countOthers(
  concept: string,
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): boolean {
  const [one, other] = [left.get(concept), right.get(concept)]
  return one !== undefined && other !== undefined && one !== other && SMALL.test(concept)
}

/** Numbers that many things in a story come to; "two sides" may be "both parties". */
const SMALL = /^v:(?:[3-9]|1\d|[2-9]0|[1-9]00)$/
