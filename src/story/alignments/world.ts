import type { Locale } from '../../locales/index.ts'
import type { Entity, Report } from '../../model/index.ts'
import { stakeOf, weigh, weighAll } from './similarity.ts'
import type { World } from './similarity.ts'
import type { Unit } from './units.ts'

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
  const stakes = new Map(units.map(unit => [unit, stakeOf(unit, { locale, kindOf, relays })]))
  return {
    locale,
    weights,
    totals: weighAll(units, weights, 'concepts'),
    arounds: weighAll(units, weights, 'around'),
    stakeOf: unit => stakes.get(unit) ?? stakeOf(unit, { locale, kindOf, relays }),
    peersOf: peersAmong(units),
    judged: new Map(),
    textOf,
    kindOf,
    relays,
    speaksFor: id => speaking.has(id),
    publishes: (id, report) => {
      const { carrier, name } = byId.get(id) ?? {}
      return carrier === true && name?.toLowerCase() === reports[report]?.outlet?.toLowerCase()
    },
  }
}

/** Numbers the units that are alike in all that the comparing asks of them but where they stand. */
function peersAmong(units: readonly Unit[]): World['peersOf'] {
  const groups = Map.groupBy(units, unit =>
    JSON.stringify([
      [...unit.concepts],
      unit.wording,
      unit.sources.length > 0,
      unit.sources.at(-1),
      unit.rendering,
      [...unit.denied],
      [...unit.names],
      unit.values.map(({ kind, value, unit: measure, of }) => [kind, value, measure, of]),
    ]),
  )
  const several = [...groups.values()].filter(group => group.length > 1)
  const numbers = new Map(several.flatMap((group, number) => group.map(unit => [unit, number])))
  return unit => numbers.get(unit)
}

/** Persons whom a report calls "spokeswoman" or the like. */
function spokespersons(
  entities: readonly Entity[],
  reports: readonly Report[],
  { meaning, stem }: Locale,
): Set<string> {
  const speaks = (title: string): boolean =>
    title.split(/\s+/).some(word => meaning.senseOf.get(stem(word)) === 'SPOKESMAN')
  const locals = new Set(
    reports.flatMap(({ layers }) =>
      layers.entities.filter(one => one.titles?.some(speaks)).map(one => one.id),
    ),
  )
  return new Set(entities.filter(one => one.locals.some(id => locals.has(id))).map(one => one.id))
}
