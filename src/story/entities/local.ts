import { bare, isTailOf, nameParts, writtenOut } from '../../locales/index.ts'
import type { Locale, NameLists, PersonName } from '../../locales/index.ts'
import type { Report, ReportEntity } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import type { Tie } from './ties.ts'

/** One report's entity as the joining rules look at it. */
export interface Local {
  readonly entity: ReportEntity
  readonly report: string
  /** Position of the report in canonical order. */
  readonly order: number
  /** Offset of its first mention; the end of the text where it has none. */
  readonly start: number
  /** How many mentions it has. */
  readonly count: number
  /** Its name and variants, folded. */
  readonly forms: readonly string[]
  /** Key in the gazetteer, where the name is known: "carrier:orbit news". */
  readonly key: string | undefined
  readonly person: PersonName | undefined
  /** The same with its given name in full: "Raymond" for "Ray". */
  readonly formal?: PersonName
  /** Its report takes it for something else than it is, so it has not seen whom a surname alone means. */
  readonly retyped?: boolean
  /** What the editor joins it to. */
  readonly tie?: Tie
  /** Entities that the editor keeps apart from it. */
  readonly apart?: ReadonlySet<string>
}

/** Every form that the gazetteer has for an organisation → its key. */
type Keys = ReadonlyMap<string, string>

/** The entities of all reports with what the rules need, in order of first mention. */
export function localsOf(reports: readonly Report[], locale: Locale): Local[] {
  const keys = keysOf(locale)
  const locals = reports.flatMap((report, order) => {
    const first = new Map<string, { start: number; count: number }>()
    for (const mention of report.layers.mentions) {
      const known = first.get(mention.entity)
      first.set(mention.entity, { start: known?.start ?? mention.start, count: (known?.count ?? 0) + 1 })
    }
    const read = (entity: ReportEntity): Local => {
      const forms = formsOf(entity, locale)
      const at = first.get(entity.id)
      return {
        entity,
        report: report.id,
        order,
        start: at?.start ?? report.text.length,
        count: at?.count ?? 0,
        forms,
        key:
          entity.kind === 'organisation'
            ? forms.map(form => keys.get(form)).find(key => key !== undefined)
            : undefined,
        person:
          entity.kind === 'person' && entity.named ? nameParts(fullest(entity), locale.names) : undefined,
      }
    }
    return report.layers.entities
      .map(read)
      .sort((a, b) => a.start - b.start || (a.entity.id < b.entity.id ? -1 : 1))
  })
  const people = withTails(asPersons(locals, locale), locale)
  const besides = besidesIn(people, locale)
  return people.map(local => withFormal(local, besides, locale))
}

/** The forms by which an entity is looked for; a state not by its capital, which is a city as well. */
function formsOf({ name, variants = [], state }: ReportEntity, { names }: Locale): string[] {
  const capitals = names.states.find(({ code }) => code === state)?.capitals.map(bare) ?? []
  const own = [longForm(name, names), bare(name)]
  return [...new Set([...own, ...variants.map(bare).filter(form => !capitals.includes(form))])]
}

/** "US Embassy" is "United States Embassy". */
function longForm(name: string, names: NameLists): string {
  const form = bare(name)
  const [first = '', ...rest] = form.split(' ')
  const state = rest.length > 0 ? statesOf(names).get(first) : undefined
  return state === undefined ? form : [state, ...rest].join(' ')
}

const statesByAlias = new WeakMap<NameLists, ReadonlyMap<string, string>>()

/** Each short name of a state, bare → its own, of the first that has it; made once. */
function statesOf(names: NameLists): ReadonlyMap<string, string> {
  const known = statesByAlias.get(names)
  if (known) return known
  const made = new Map<string, string>()
  for (const { name, aliases } of names.states)
    for (const alias of aliases.map(bare)) if (!made.has(alias)) made.set(alias, bare(name))
  statesByAlias.set(names, made)
  return made
}

/** What one report takes for a body or a place and most others for a person named in full is that person. */
function asPersons(locals: readonly Local[], { names }: Locale): readonly Local[] {
  const full = Map.groupBy(
    locals.filter(one => one.entity.named && one.forms[0]?.includes(' ')),
    one => one.forms[0] as string,
  )
  return locals.map(local => {
    const { entity, forms } = local
    const alike = entity.kind === 'person' || !entity.named ? [] : (full.get(forms[0] ?? '') ?? [])
    const persons = alike.filter(one => isFull(one))
    if (persons.length === 0 || persons.length <= alike.length - persons.length) return local
    const kind = 'person' as const
    return {
      ...local,
      entity: { ...entity, kind },
      person: nameParts(entity.name, names),
      key: undefined,
      retyped: true,
    }
  })
}

/** Of a report that only has "Van Orl" the story may know that it is the surname of "Piet Van Orl". */
function withTails(locals: readonly Local[], { names }: Locale): Local[] {
  const people = locals.flatMap(({ person }) => (person && person.all.length > 2 ? [person] : []))
  const byLast = Map.groupBy(people, ({ all }) => all.at(-1) as string)
  return locals.map(local => {
    const { person } = local
    if (!person || person.given.length === 0) return local
    const isTail = byLast.get(person.all.at(-1) ?? '')?.some(full => isTailOf(person, full, names))
    return isTail ? { ...local, person: { ...person, surname: person.all.join(' '), given: [] } } : local
  })
}

/** "mo orr" → "william", where a report calls William Orr so besides; undefined where reports differ. */
type Besides = ReadonlyMap<string, string | undefined>

function besidesIn(locals: readonly Local[], { names }: Locale): Besides {
  const besides = new Map<string, string | undefined>()
  for (const { entity, person } of locals) {
    const first = person?.given[0]
    if (person === undefined || first === undefined) continue
    for (const form of entity.variants ?? []) {
      const { surname, given } = nameParts(form, names)
      const [called, ...more] = given
      if (called === undefined || more.length > 0 || surname !== person.surname) continue
      if (called.length < 2 || called.includes('.') || person.given.includes(called)) continue
      const key = `${called} ${surname}`
      besides.set(key, (besides.get(key) ?? first) === first ? first : undefined)
    }
  }
  return besides
}

/** With the given name that a nickname stands for, by what a report says or as the language has it. */
function withFormal(local: Local, besides: Besides, { grounds }: Locale): Local {
  const { person } = local
  if (!person) return local
  const [called, ...more] = person.given
  const given = besides.get(`${called} ${person.surname}`)
  const whole = given === undefined ? person : { ...person, given: [given, ...more] }
  return { ...local, formal: writtenOut(whole, grounds.nicknames) }
}

/** The form with most words. */
const fullest = (entity: ReportEntity): string =>
  [entity.name, ...(entity.variants ?? [])].reduce((best, form) =>
    partsIn(form) > partsIn(best) ? form : best,
  )

/** How many parts a name has. */
export const partsIn = (name: string): number => fold(name).split(/[\s-]+/).length

function keysOf(locale: Locale): Keys {
  const { carriers, organisations } = locale.names
  return new Map(
    [...organisations, ...carriers].flatMap(one =>
      [one.name, ...one.aliases].map((form): [string, string] => [bare(form), bare(one.name)]),
    ),
  )
}

/** Whether a name has more than a surname. */
export const isFull = (local: Local): boolean => local.person !== undefined && local.person.given.length > 0
