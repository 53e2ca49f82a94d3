import { bare } from '../../locales/index.ts'
import type { Locale } from '../../locales/index.ts'
import type { Entity, Report } from '../../model/index.ts'
import { stakeOf } from './similarity.ts'
import type { Stake, World } from './similarity.ts'
import { BODY } from './units.ts'
import type { Unit } from './units.ts'
import { weigh } from './weights.ts'

/** What the comparing of a story's statements needs to know of its words and its entities; a text that is held twice counts once. */
export function worldOf(
  units: readonly Unit[],
  entities: readonly Entity[],
  reports: readonly Report[],
  locale: Locale,
): World {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const first = new Map([...reports.entries()].reverse().map(([at, { text }]) => [text, at]))
  const textOf = reports.map(({ text }) => first.get(text) as number)
  const weights = weigh(units.filter(({ report }) => textOf[report] === report))
  const speaking = spokespersons(entities, reports, locale)
  const kindOf = (id: string): string => byId.get(id)?.kind ?? 'other'
  const relays = (id: string): boolean => {
    const entity = byId.get(id)
    return entity !== undefined && (entity.carrier === true || !entity.named)
  }
  const known = {
    locale,
    weights,
    numbers: new Map([...weights.keys()].map((concept, at) => [concept, at])),
    kindOf,
    relays,
  }
  const stakes = withPeers(units, known, id => relays(id) && byId.get(id)?.locals.length === 1)
  const outlets = reports.map(({ outlet }) => (outlet === null ? undefined : bare(outlet)))
  // "Harn Courier" and "The Harn Courier" are one paper
  const titles = new Map(
    entities
      .filter(({ carrier }) => carrier === true)
      .map(({ id, name, variants }) => [id, new Set([name, ...variants].map(bare))]),
  )
  // a passage that is no statement of the story weighs nothing
  const stranger = { ...known, weights: new Map() }
  return {
    locale,
    weights,
    weighed: Float64Array.from(weights.values()),
    stakeOf: unit =>
      stakes[units[unit.at] === unit ? unit.at : -1] ?? { ...stakeOf(unit, stranger), peers: undefined },
    judged: new Map(),
    textOf,
    kindOf,
    relays,
    speaksFor: id => speaking.has(id),
    publishes: (id, report) => titles.get(id)?.has(outlets[report] ?? '') === true,
  }
}

/**
 * What each unit has at stake. Those are peers that are alike in all that the comparing asks of them but where they stand: of
 * two reports "officials" whom each has for itself are never the same, whoever they are.
 */
function withPeers(
  units: readonly Unit[],
  known: Parameters<typeof stakeOf>[1],
  isOfOneReport: (source: string) => boolean,
): readonly Stake[] {
  const stakes = units.map(unit => ({ unit, stake: stakeOf(unit, known) }))
  const groups = Map.groupBy(stakes, ({ unit, stake }) => {
    const source = unit.sources.at(-1)
    return JSON.stringify([
      [...unit.concepts],
      unit.wording,
      unit.sources.length > 0,
      source && isOfOneReport(source) ? '' : source,
      unit.rendering,
      [...unit.denied],
      [...unit.conditional],
      [...unit.names],
      stake.before,
      unit.values.map(({ kind, value, unit: measure, of, certainty }) => [
        kind,
        value,
        measure,
        of,
        certainty,
      ]),
    ])
  })
  const found: Stake[] = []
  for (const [number, group] of [...groups.values()].entries())
    for (const { unit, stake } of group) found[unit.at] = { ...stake, peers: number }
  return found
}

/** Persons whom a report calls "spokeswoman" or the like, and bodies that are called by a person, for whom they speak. */
function spokespersons(
  entities: readonly Entity[],
  reports: readonly Report[],
  { meaning, stem }: Locale,
): Set<string> {
  const speaks = (title: string): boolean =>
    title.split(/\s+/).some(word => meaning.senseOf.get(stem(word)) === 'SPOKESMAN')
  const locals = new Set(
    reports.flatMap(({ layers }) =>
      layers.entities.filter(one => one.by === BODY || one.titles?.some(speaks)).map(one => one.id),
    ),
  )
  return new Set(entities.filter(one => one.locals.some(id => locals.has(id))).map(one => one.id))
}
