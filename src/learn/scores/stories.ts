import type { Counts, Measure } from './count.ts'

/** The measures of {@link countStories}. */
export const STORY_MEASURES: readonly Measure[] = [
  {
    name: 'B-cubed F1',
    of: ([p = 0, r = 0, all = 1]) => (p + r > 0 ? (2 * p * r) / (p + r) / all : 0),
  },
  { name: 'B-cubed precision', of: ([p = 0, , all = 1]) => p / all },
  { name: 'B-cubed recall', of: ([, r = 0, all = 1]) => r / all },
]

/** Compares two groupings of the same reports (Bagga and Baldwin 1998): for each report precision, recall and one. */
export function countStories(gold: readonly string[], found: readonly string[]): Counts[] {
  const members = (labels: readonly string[]): Map<string, Set<number>> => {
    const groups = new Map<string, Set<number>>()
    for (const [i, label] of labels.entries()) groups.set(label, (groups.get(label) ?? new Set()).add(i))
    return groups
  }
  const [marked, read] = [members(gold), members(found)]
  return gold.map((label, i) => {
    const mine = marked.get(label) as Set<number>
    const theirs = read.get(found[i] as string) as Set<number>
    const shared = [...mine].filter(one => theirs.has(one)).length
    return [shared / theirs.size, shared / mine.size, 1]
  })
}
