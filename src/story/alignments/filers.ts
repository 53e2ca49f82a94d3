import type { Locale } from '../../locales/index.ts'
import type { Entity, Report } from '../../model/index.ts'

/** Characters behind a name in which it is said to have gone to court. */
const REACH = 90

/**
 * Who has filed the only suit of a story: "the Harn union filed a lawsuit on Friday". What "the suit says" is then the union's. Undefined
 * where two are said to have, or who has is not named.
 */
export function filerOf(
  reports: readonly Report[],
  entities: ReadonlyMap<string, Entity>,
  { posts }: Locale,
): string | undefined {
  const global = new Map(
    [...entities.values()].flatMap(one => one.locals.map(local => [local, one] as const)),
  )
  const filers = new Set<string>()
  for (const { text, layers } of reports) {
    if (!posts.files.test(text)) continue
    for (const { end, entity, form } of layers.mentions) {
      if (form !== 'name' || !posts.filed.test(text.slice(end, end + REACH))) continue
      const one = global.get(entity)
      if (one?.named && one.kind !== 'place') filers.add(one.id)
    }
  }
  return filers.size === 1 ? [...filers][0] : undefined
}
