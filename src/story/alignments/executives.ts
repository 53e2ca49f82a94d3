import { bare, isAdjectiveOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/index.ts'
import type { Entity, Mention, Report } from '../../model/index.ts'

/** What somebody is in the executive of a state. */
export interface Office {
  /** Code of the state, or what the reports call it, as `bare` writes it; undefined where they do not say. */
  readonly state: string | undefined
  /** The government itself, its seat, its head or the state that speaks; else a ministry, a minister or another part of it. */
  readonly whole: boolean
  /** The person after whom it is called: Vale of "the Vale administration". */
  readonly under?: string
}

/** Who in a story governs. */
export interface Executives {
  /** What an entity of the story is in the executive of a state; undefined where it is nothing in one. */
  readonly of: (entity: string) => Office | undefined
  /** Whether two names of states mean one: "marenia" and "marenian". */
  readonly isOneState: (a: string, b: string) => boolean
}

/** Characters before and behind a mention in which its office is told. */
const REACH = 90

/** Words of the longest label of an office, "deputy foreign ministry spokesman Colonel". */
const LABEL = 7

/**
 * Who governs, by what any report calls them: "the White House", "the Marenian government", "Marenia's defence ministry", "the Orr
 * administration", "Marenian Prime Minister Ida Vale", and "Marenia" itself. Who has left an office holds none.
 */
export function executivesAmong(
  reports: readonly Report[],
  entities: readonly Entity[],
  locale: Locale,
): Executives {
  const stateOf = statesOf(locale)
  const byLocal = new Map(entities.flatMap(one => one.locals.map((id): [string, Entity] => [id, one])))
  const offices = new Map<string, Office>()
  const give = (id: string, office: Office | undefined): void => {
    if (!office) return
    const known = offices.get(id)
    offices.set(id, {
      ...office,
      state: known?.state ?? office.state,
      whole: known?.whole === true || office.whole,
    })
  }
  for (const { text, layers } of reports)
    for (const mention of layers.mentions) {
      const entity = byLocal.get(mention.entity)
      if (entity?.kind !== 'person' || !entity.named || mention.form !== 'name') continue
      for (const [owner, label] of labelsAround(text, mention, locale))
        give(entity.id, personal(owner, label, stateOf, locale))
    }
  const headed = new Map(
    entities
      .filter(one => one.kind === 'person' && offices.get(one.id)?.whole)
      .map(one => [bare(one.name.split(/\s+/).at(-1) ?? ''), one.id]),
  )
  for (const one of entities)
    if (one.kind !== 'person')
      for (const name of [one.name, ...one.variants])
        give(one.id, bodily(name, headed, offices, stateOf, locale))
  const isOneState = (a: string, b: string): boolean =>
    a === b ||
    [[a, b] as const, [b, a] as const].some(([x, y]) => isAdjectiveOf(x, y, locale.names.adjectiveEndings))
  const governed = [...new Set([...offices.values()].flatMap(one => one.state ?? []))]
  for (const one of entities) {
    if (offices.has(one.id) || !one.named || one.carrier) continue
    // "Marenia said": a state that is seen to have a government, or that everybody knows
    const known = [one.name, ...one.variants].map(name => stateOf(bare(name)))
    const state = known.find(each => governed.some(other => isOneState(each, other))) ?? known[0]
    const speaks =
      state !== undefined && (/^\p{Lu}/u.test(state) || governed.some(other => isOneState(state, other)))
    if (speaks) offices.set(one.id, { state, whole: true })
  }
  return { of: id => offices.get(id), isOneState }
}

/** The code of a state by any of its names, of its people or its seats; any other name is its own state. */
function statesOf({ names }: Locale): (name: string) => string {
  const codes = new Map<string, string>(names.seats)
  for (const { code, name, aliases, adjectives, people, capitals } of names.states)
    for (const form of [name, ...aliases, ...adjectives, ...people, ...capitals]) codes.set(bare(form), code)
  return name => codes.get(name) ?? codes.get(name.replace(/s$/u, '')) ?? name.replace(/(?<=[in])s$/u, '')
}

/** "[Marenian] [prime minister] Vale", "[Marenia]'s [president], Vale", "Vale, the [Marenian] [president],", "Vale, [president] of [Marenia],". */
function labelsAround(text: string, { start, end }: Mention, { posts }: Locale): [string, string][] {
  const found: [string, string][] = []
  const before = text.slice(Math.max(0, start - REACH), start)
  const words = before.split(/[.!?]\s+(?=\p{Lu}\p{Ll}{3})|[;:()“”"—–]|,\s(?!$)/u).at(-1) ?? ''
  const lead = OFFICE_BEFORE.exec(words.replace(/,\s$/u, ' '))
  if (lead && !posts.past.test(words)) found.push(split(lead[1] as string, posts.executive))
  const behind = text.slice(end, end + REACH)
  const of = posts.executive.ofState.exec(behind)
  if (of) found.push([of[2] as string, of[1] as string])
  const apposed = of ? null : posts.executive.apposed.exec(behind)
  if (apposed && !posts.past.test(apposed[1] as string))
    found.push(split(apposed[1] as string, posts.executive))
  return found.map(([owner, label]) => [bare(owner.replace(/['’]s?$/u, '')), label.toLowerCase()])
}

const OFFICE_BEFORE = new RegExp(String.raw`((?:[\p{L}.’'-]+\s+){1,${LABEL}})$`, 'u')

/** Cuts the words of an office where its label begins: "South Marenian | defence ministry". */
function split(
  words: string,
  { wholes, parts, matters, opens }: Locale['posts']['executive'],
): [string, string] {
  const all = words.trim().split(/\s+/)
  const isLabel = (word: string): boolean =>
    [wholes, parts, matters].some(list => list.has(word.toLowerCase().replace(/['’]s?$/u, '')))
  let last = all.length - 1
  // "spokesman [Colonel] Vale": a rank or a form of address stands behind the office
  while (last >= 0 && !isLabel(all[last] as string)) last--
  let from = last
  while (from > 0 && isLabel(all[from - 1] as string)) from--
  let owner = from
  while (owner > 0 && /^\p{Lu}/u.test(all[owner - 1] as string)) owner--
  return [
    all.slice(owner, from).join(' ').replace(opens, ''),
    all.slice(Math.max(0, from), last + 1).join(' '),
  ]
}

function personal(
  owner: string,
  label: string,
  stateOf: (name: string) => string,
  { posts, names }: Locale,
): Office | undefined {
  const { executive } = posts
  const state = owner === '' || owner === executive.article ? undefined : stateOf(owner)
  if (executive.heads.test(label)) return { state, whole: true }
  const last = label.split(/\s+/).at(-1) ?? ''
  if (!executive.parts.has(last)) return undefined
  const seated = names.seats.has(owner) || executive.seated.test(label)
  const ministerial = executive.ministerial.test(label)
  return seated || ministerial ? { state, whole: seated && !ministerial } : undefined
}

/** "The Marenian government", "Marenia's defence ministry", "the Orr administration", "the White House". */
function bodily(
  name: string,
  headed: ReadonlyMap<string, string>,
  offices: ReadonlyMap<string, Office>,
  stateOf: (name: string) => string,
  { posts, names }: Locale,
): Office | undefined {
  const seat = names.seats.get(bare(name))
  if (seat !== undefined) return { state: seat, whole: true }
  const { wholes, parts, heads, seats } = posts.executive
  const [owner, label] = split(name, posts.executive)
  const words = label.toLowerCase()
  const last = words.split(/\s+/).at(-1) ?? ''
  const whole = wholes.has(last) || heads.test(words) || seats.test(words)
  if (words === '' || !name.toLowerCase().endsWith(words) || !(whole || parts.has(last))) return undefined
  const called = bare(owner.replace(/['’]s?$/u, ''))
  const under = headed.get(called)
  if (under !== undefined) return { state: offices.get(under)?.state, whole, under }
  return { state: called === '' ? undefined : stateOf(called), whole }
}
