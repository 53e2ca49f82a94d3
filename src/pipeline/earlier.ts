import { createHash } from 'node:crypto'
import type { Dossier, Notice, Report } from '../model/index.ts'
import { keptFrom } from '../story/index.ts'
import { digestOf } from './seal.ts'

/**
 * The earlier dossier with which each story is compared: the one with the most reports in common, each dossier for one
 * story only; undefined where none has any. The order of the dossiers changes nothing.
 */
export function earlierOf(
  stories: readonly (readonly Report[])[],
  earlier: readonly Dossier[],
): (Dossier | undefined)[] {
  const ordered = earlier.map(one => ({ one, key: keyOf(one) })).sort((a, b) => compare(a.key, b.key))
  const holders = new Map<string, Set<number>>()
  for (const [story, reports] of stories.entries())
    for (const { hash } of reports) holders.set(hash, (holders.get(hash) ?? new Set()).add(story))
  const pairs = ordered.flatMap(({ one }, rank) => {
    const near = new Set(one.reports.flatMap(({ hash }) => [...(holders.get(hash) ?? [])]))
    return [...near].flatMap(story => {
      const common = keptFrom(one, stories[story] as readonly Report[]).size
      return common > 0 ? [{ one, rank, story, common }] : []
    })
  })
  // of equals the one that held fewer others, then any, but always the same
  pairs.sort(
    (a, b) =>
      b.common - a.common ||
      a.one.reports.length - b.one.reports.length ||
      a.rank - b.rank ||
      a.story - b.story,
  )
  const found = new Map<number, Dossier>()
  const used = new Set<Dossier>()
  for (const { one, story } of pairs) {
    if (found.has(story) || used.has(one)) continue
    found.set(story, one)
    used.add(one)
  }
  return stories.map((_, story) => found.get(story))
}

/** What an earlier dossier is told from others by. */
const keyOf = (dossier: Dossier): string => dossier.generator.seal ?? digestOf(dossier)

/** The earlier dossiers by one digest, in whatever order they were given. */
export const digestOfEarlier = (earlier: readonly Dossier[]): string => digestOf(earlier.map(keyOf).sort())

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The id of a story: the one that it had; else from the report that opened it. Where a story of before was parted, the id
 * stays with the part that is compared with it, and the other takes the next report for its own.
 */
export function storyId(
  reports: readonly Report[],
  earlier: Dossier | undefined,
  taken: ReadonlySet<string>,
): string {
  if (earlier) return earlier.story.id
  const ids = reports.map(({ id }) => `s_${createHash('sha256').update(id).digest('hex').slice(0, 12)}`)
  return ids.find(id => !taken.has(id)) ?? (ids[0] as string)
}

/** What is said of a story that no earlier dossier has a report of, though some were given. */
export const NOTHING_IN_COMMON: Notice = {
  code: 'nothing-in-common',
  severity: 'info',
  message:
    'no report of this story stands in the earlier account that was given, so that what has changed since cannot be told',
}
