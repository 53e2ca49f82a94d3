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
    totals: weighAll(units, weights),
    stakeOf: unit => stakes.get(unit) ?? stakeOf(unit, { locale, kindOf, relays }),
    textOf,
    kindOf,
    relays,
    speaksFor: id => speaking.has(id),
  }
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
