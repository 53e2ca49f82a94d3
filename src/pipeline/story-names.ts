import { bare } from '../locales/index.ts'
import { slice } from '../model/index.ts'
import type { EntityKind, Report } from '../model/index.ts'
import { STANDING } from '../report/index.ts'
import type { KnownName } from '../report/index.ts'

/** A place that tells what a name is counts as much as so many places that do not. */
const TELLING = 3

/**
 * The names of all reports, each once: what a thousand reports call alike is one thing to look for. A name that the reports
 * take for several things is handed down as what most of its places say: "Orlsk" as a city, though one report has taken it
 * for a person.
 */
export function storyNames(reports: readonly Report[]): KnownName[] {
  const kinds = kindsOf(reports)
  const isAgreed = (name: string, kind: EntityKind): boolean => {
    const shares = kinds.get(bare(name))
    return !shares || [...shares.values()].every(share => share <= (shares.get(kind) ?? 0))
  }
  const names = new Map<string, KnownName>()
  for (const { layers } of reports) {
    for (const { named, name, kind, variants } of layers.entities) {
      if (!named || !isAgreed(name, kind)) continue
      const agreed = variants?.filter(form => isAgreed(form, kind)) ?? []
      const key = JSON.stringify([kind, name, agreed])
      if (!names.has(key)) names.set(key, { name, kind, ...(agreed.length > 0 ? { variants: agreed } : {}) })
    }
  }
  return [...names.values()]
}

/** How much speaks for each kind of a name, over all reports. */
function kindsOf(reports: readonly Report[]): ReadonlyMap<string, ReadonlyMap<EntityKind, number>> {
  const kinds = new Map<string, Map<EntityKind, number>>()
  for (const { text, layers } of reports) {
    for (const mention of layers.mentions) {
      if (mention.form !== 'name' || mention.kind === 'other') continue
      const name = bare(slice(text, mention))
      const shares = kinds.get(name) ?? new Map<EntityKind, number>()
      kinds.set(name, shares)
      const weight = mention.by === STANDING ? TELLING : 1
      shares.set(mention.kind, (shares.get(mention.kind) ?? 0) + weight)
    }
  }
  return kinds
}
