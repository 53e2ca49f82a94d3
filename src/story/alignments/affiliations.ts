import { bare } from '../../locales/index.ts'
import type { Affiliation, Entity, Report } from '../../model/index.ts'
import type { Provenance } from './origins.ts'
import type { Unit } from './units.ts'

/** Whom the editor says belongs together. */
export interface Affiliated {
  /** Why two entities are no two independent origins, one line a tie; undefined where nothing ties them. */
  readonly between: (one: string, other: string) => readonly string[] | undefined
  /** Why the outlet of a report is no stranger to an entity; undefined where it is. */
  readonly outlet: (report: Report, entity: string) => readonly string[] | undefined
}

/** How each kind of tie is put into words. */
const WORDS: Readonly<Record<Affiliation['kind'], string>> = {
  owned: 'is owned by',
  'state-controlled': 'is controlled by the state:',
  carrier: 'carries what is said by',
  'speaks-for': 'speaks for',
}

/** A tie as it is told: "KTA is controlled by the state: Karvelia (user)". */
const told = ({ who, kind, by }: Affiliation): string => `${who} ${WORDS[kind]} ${by} (user)`

/** Reads the editor's affiliations; they tie whoever is tied over others too, so that two papers of one owner are one. */
export function affiliatedBy(
  affiliations: readonly Affiliation[],
  entities: ReadonlyMap<string, Entity>,
): Affiliated {
  const ties = new Map<string, { readonly to: string; readonly why: string }[]>()
  for (const one of affiliations) {
    const [who, by] = [bare(one.who), bare(one.by)]
    ties.set(who, [...(ties.get(who) ?? []), { to: by, why: told(one) }])
    ties.set(by, [...(ties.get(by) ?? []), { to: who, why: told(one) }])
  }
  const namesOf = (id: string): string[] => {
    const entity = entities.get(id)
    return entity === undefined
      ? []
      : [entity.name, ...entity.variants].map(bare).filter(name => ties.has(name))
  }
  const path = (from: readonly string[], to: readonly string[]): readonly string[] | undefined => {
    const open = from.map(name => ({ name, why: [] as readonly string[] }))
    const seen = new Set(from)
    for (const { name, why } of open) {
      if (to.includes(name)) return why
      for (const tie of ties.get(name) ?? []) {
        if (seen.has(tie.to)) continue
        seen.add(tie.to)
        open.push({ name: tie.to, why: [...why, tie.why] })
      }
    }
    return undefined
  }
  return {
    between: (one, other) => path(namesOf(one), namesOf(other)),
    outlet: ({ outlet }, entity) => (outlet === null ? undefined : path([bare(outlet)], namesOf(entity))),
  }
}

/** What affiliations say of the origins of one statement. */
export interface Bonds {
  /** Named origins that are not independent of one another. */
  readonly tied: readonly (readonly [string, string])[]
  /** Who carries what is said by its own owner, state or principal. */
  readonly interested: readonly string[]
  readonly because: readonly string[]
}

/** What the origins of one statement owe to one another: `named` are its named origins, `units` its witnesses. */
export function bondsOf(named: readonly string[], units: readonly Unit[], provenance: Provenance): Bonds {
  const { affiliated, entities, reports, world } = provenance
  if (affiliated === undefined) return { tied: [], interested: [], because: [] }
  const nameOf = (id: string): string => entities.get(id)?.name ?? id
  const because: string[] = []
  const tied = named.flatMap((one, at) =>
    named.slice(at + 1).flatMap((other): [string, string][] => {
      const why = affiliated.between(one, other)
      if (why === undefined) return []
      because.push(`${nameOf(one)} and ${nameOf(other)} count as one origin: ${why.join('; ')}`)
      return [[one, other]]
    }),
  )
  const sources = units.map(unit => unit.sources.filter(id => id !== null))
  const speakers = [...new Set(sources.flatMap(chain => chain.slice(-1)))]
  const relaying = sources.flatMap(chain => [...chain.slice(0, -1), ...chain.slice(-1).filter(world.relays)])
  const interested = [...new Set(relaying)].filter(id => {
    const speaker = speakers.find(other => other !== id && affiliated.between(id, other) !== undefined)
    if (speaker === undefined) return false
    const why = affiliated.between(id, speaker) ?? []
    because.push(`${nameOf(id)} is an interested party to what ${nameOf(speaker)} says: ${why.join('; ')}`)
    return true
  })
  for (const at of new Set(units.map(unit => unit.report))) {
    const report = reports[at]
    const why = report && speakers.map(id => affiliated.outlet(report, id)).find(one => one !== undefined)
    if (why !== undefined) because.push(`${report?.siglum} is an interested party: ${why.join('; ')}`)
  }
  return { tied, interested, because }
}
