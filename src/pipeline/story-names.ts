import { bare } from '../locales/index.ts'
import type { Locale } from '../locales/index.ts'
import { slice } from '../model/index.ts'
import type { EntityKind, Report } from '../model/index.ts'
import { STANDING } from '../report/index.ts'
import type { KnownName, KnownOffices } from '../report/index.ts'

/** A place that tells what a name is counts as much as so many places that do not. */
const TELLING = 3

/**
 * The names of all reports, each once: what a thousand reports call alike is one thing to look for. A name that the reports
 * take for several things is handed down as what most of its places say: "Orlsk" as a city, though one report has taken it
 * for a person.
 */
export function storyNames(reports: readonly Report[], locale: Locale): KnownName[] {
  const kinds = kindsOf(reports)
  const isAgreed = (name: string, kind: EntityKind): boolean => {
    const shares = kinds.get(bare(name))
    return !shares || [...shares.values()].every(share => share <= (shares.get(kind) ?? 0))
  }
  const carriers = carriersOf(reports, locale)
  const names = new Map<string, KnownName>()
  for (const { layers } of reports) {
    for (const { named, name, kind, variants } of layers.entities) {
      if (!named || !isAgreed(name, kind)) continue
      const agreed = variants?.filter(form => isAgreed(form, kind)) ?? []
      const key = JSON.stringify([kind, name, agreed])
      if (names.has(key)) continue
      const carrier = kind === 'organisation' && [name, ...agreed].some(form => carriers.has(bare(form)))
      names.set(key, {
        name,
        kind,
        ...(agreed.length > 0 ? { variants: agreed } : {}),
        ...(carrier ? { carrier } : {}),
      })
    }
  }
  return [...names.values()]
}

/** Who is given which titles by any report, each once. */
export function storyOffices(reports: readonly Report[]): KnownOffices[] {
  const offices = new Map<string, KnownOffices>()
  for (const { layers } of reports) {
    for (const { named, kind, name, titles = [] } of layers.entities) {
      if (!named || kind !== 'person' || titles.length === 0) continue
      const known = offices.get(name)?.titles ?? []
      offices.set(name, { name, titles: [...new Set([...known, ...titles])] })
    }
  }
  return [...offices.values()]
}

/**
 * Who carries words, by all reports: what one of them calls a newspaper, what another prints as its own name, in full, by its
 * initials or before the text ("ORLSK (Norva) -").
 */
function carriersOf(reports: readonly Report[], locale: Locale): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text, outlet, layers } of reports) {
    for (const { carrier, name, variants = [] } of layers.entities)
      if (carrier) for (const form of [name, ...variants]) found.add(bare(form))
    if (outlet !== null) for (const form of [outlet, initialsOf(outlet, locale)]) found.add(bare(form))
    for (const block of layers.blocks)
      if (block.role === 'dateline')
        for (const [, credit] of slice(text, block).matchAll(/\(([^()]+)\)/g)) found.add(bare(credit ?? ''))
  }
  found.delete('')
  return found
}

/** Letters of the shortest abbreviation: two may be anybody's. */
const SHORTEST = 3

/** "MPA" of the Meridian Press Agency; nothing of a name too short for one. */
function initialsOf(name: string, { bylines }: Locale): string {
  const letters = [...name.replace(bylines.article, '').matchAll(/(?<!\p{L})\p{Lu}/gu)].join('')
  return letters.length >= SHORTEST ? letters : ''
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
