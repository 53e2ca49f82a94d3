import type { Executives, Office } from './executives.ts'
import type { Origin, Provenance } from './origins.ts'
import { answersTo, isBody, isSameRole } from './principals.ts'
import type { Role } from './principals.ts'
import { runsOf } from './printed.ts'
import { sharedRun } from './runs.ts'
import { SHARED_RUN } from './similarity.ts'
import { maySharePart, maySpellOne } from './spellings.ts'
import type { Unit } from './units.ts'

/** In how many groups the named origins of a statement fall. */
interface Groups {
  /** When those are joined that stand in one chain, to whom the same quoted words are given, or who speak for another. */
  readonly relayed: number
  /** When those are joined as well that belong together without speaking for one another. */
  readonly groups: number
  /** Why they were joined, one line a kind. */
  readonly grounds: readonly string[]
}

/** Named origins in the making of groups. */
interface Joining {
  readonly root: (id: string) => string
  readonly join: (one: string, other: string, ground?: string) => void
}

/**
 * Counts the groups of named origins: those are joined that stand in one chain, those to whom the same quoted words are given, and
 * who speaks for a body with that body; `tied` are those that the editor says belong together.
 */
export function tie(
  named: readonly string[],
  found: readonly Origin[],
  witnesses: readonly Unit[],
  provenance: Provenance,
  tied: readonly (readonly [string, string])[],
): Groups {
  const parent = new Map(named.map(id => [id, id]))
  const root = (id: string): string => (parent.get(id) === id ? id : root(parent.get(id) as string))
  const joined = new Map<string, number>()
  const join = (one: string, other: string, ground?: string): void => {
    if (root(one) === root(other)) return
    parent.set(root(one), root(other))
    if (ground !== undefined) joined.set(ground, (joined.get(ground) ?? 0) + 1)
  }
  joinChains({ root, join }, found, witnesses, provenance)
  joinSpeakers({ root, join }, named, provenance)
  const groups = (): number => new Set(named.map(root)).size
  const relayed = groups()
  joinMembers({ root, join }, named, provenance)
  joinVoices({ root, join }, found)
  for (const [one, other] of tied) join(one, other)
  const grounds = [...joined].map(([ground, count]) => `${count} named origin(s) joined to another ${ground}`)
  return { relayed, groups: groups(), grounds }
}

/** Those of one chain, be it told or that of the carrier's own report, and those to whom the same words are given. */
function joinChains(
  { root, join }: Joining,
  found: readonly Origin[],
  witnesses: readonly Unit[],
  { publishedBy }: Provenance,
): void {
  const links = linksOf(found)
  for (const [i, one] of found.entries()) {
    if (one.kind !== 'named') continue
    for (const link of [...one.chain, ...publishedBy((witnesses[i] as Unit).report)])
      for (const origin of links.get(link) ?? []) join(origin, one.entity, 'that relays them')
  }
  const voices = voicesOf(found, witnesses)
  for (const [i, one] of voices.entries())
    for (const other of voices.slice(0, i))
      if (root(one.entity) !== root(other.entity) && sharedRun(one.unit, other.unit) >= SHARED_RUN)
        join(one.entity, other.entity, 'to whom the same quoted words are given')
}

/** Named origins by the links of their chains. */
function linksOf(found: readonly Origin[]): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>()
  for (const one of found)
    if (one.kind === 'named')
      for (const link of [one.entity, ...one.chain])
        links.set(link, (links.get(link) ?? new Set()).add(one.entity))
  return links
}

/** A spokesman with the only body, the head of a body with that body. */
function joinSpeakers(
  { join }: Joining,
  named: readonly string[],
  { entities, world, posts }: Provenance,
): void {
  const bodies = named.filter(id => entities.get(id)?.kind === 'organisation' && !world.relays(id))
  const [body] = bodies
  if (body !== undefined && bodies.length === 1)
    for (const id of named) if (world.speaksFor(id)) join(id, body, 'for which they speak')
  for (const id of named)
    for (const other of bodies) {
      if (posts.of(id)?.get(other) === true) join(id, other, 'for which they speak')
      const [one, two] = [entities.get(id), entities.get(other)]
      if (one && two && maySharePart(one, two, world.locale)) join(id, other, 'whose name begins alike')
    }
}

/** "A doctor with Meridian Medics" with Meridian Medics, and two who speak for one body: they may know it from one another. */
function joinMembers(
  { root, join }: Joining,
  named: readonly string[],
  { posts, entities, world }: Provenance,
): void {
  const ground = 'to which they belong'
  for (const [at, id] of named.entries())
    for (const [body, speaks] of posts.of(id) ?? [])
      for (const [i, other] of named.entries())
        if (other === body || (i < at && speaks && posts.of(other)?.get(body) === true))
          join(id, other, other === body ? ground : 'who speaks for the same body')
  // "the police" beside a superintendent, "the court" beside its press service: nobody says that they are two
  const { of, isOneState } = posts.executives
  const isForeign = (one: string, other: string): boolean => {
    const [a, b] = [of(one)?.state, of(other)?.state]
    return a !== undefined && b !== undefined && !isOneState(a, b)
  }
  for (const id of named) {
    const other =
      entities.get(id)?.named === false ? named.find(one => one !== id && !isForeign(id, one)) : undefined
    if (other !== undefined) join(id, other, 'that may speak for it')
  }
  joinExecutives({ root, join }, named, posts.executives)
  for (const [at, id] of named.entries())
    for (const other of named.slice(at + 1)) {
      const [one, two] = [entities.get(id), entities.get(other)]
      if (one && two && maySpellOne(one, two, world.locale))
        join(id, other, 'whose name is spelled almost alike')
    }
}

/**
 * What an agency tells in its own voice it may have from whoever others have it from, and what a suit says others may have from it: a
 * second origin at most.
 */
function joinVoices({ join }: Joining, found: readonly Origin[]): void {
  const told = found.flatMap(one => (one.kind === 'named' && !one.voice && !one.filed ? [one.entity] : []))
  const [first] = told
  if (first === undefined) return
  for (const one of found) {
    if (one.kind !== 'named' || told.includes(one.entity)) continue
    if (one.voice)
      join(one.entity, first, 'from whom it may have it, as an agency that tells it in its own voice')
    if (one.filed) join(one.entity, first, 'who may have it from the same suit')
  }
}

/**
 * "The White House" with "the Orr administration", "Marenia" with its defence ministry: a government and its parts may know it from
 * one another; two ministries need not. Who governs a state that is not said governs the only one there is.
 */
function joinExecutives({ join }: Joining, named: readonly string[], { of, isOneState }: Executives): void {
  const offices = named.flatMap(id => {
    const office = of(id)
    return office ? [{ id, ...office }] : []
  })
  const [first, ...states] = offices.flatMap(one => one.state ?? [])
  const only = first !== undefined && states.every(one => isOneState(one, first)) ? first : undefined
  const vague = new Set(
    offices.filter(one => one.state === undefined && one.whole).map(one => one.under ?? one.id),
  )
  const stateOf = ({ state, whole }: Office): string | undefined =>
    state ?? (whole && vague.size > 1 ? undefined : only)
  for (const [i, one] of offices.entries())
    for (const other of offices.slice(i + 1)) {
      const [a, b] = [stateOf(one), stateOf(other)]
      const same = a !== undefined && b !== undefined && isOneState(a, b)
      const under = (one.under ?? one.id) === (other.under ?? other.id)
      if (under || (same && (one.whole || other.whole)))
        join(one.id, other.id, 'of the government of the same state')
    }
}

/** Who is named as the origin of which quoted words, each once. */
function voicesOf(found: readonly Origin[], witnesses: readonly Unit[]): { entity: string; unit: Unit }[] {
  const voices = new Map<string, { entity: string; unit: Unit }>()
  for (const [i, one] of found.entries()) {
    const unit = witnesses[i] as Unit
    if (one.kind === 'named' && unit.wording !== '')
      voices.set(`${one.entity} ${unit.wording}`, { entity: one.entity, unit })
  }
  return [...voices.values()]
}

/**
 * Leaves no second origin where a witness that names nobody is a link of another's chain: the Ledger's own report beside "the Ledger
 * said, citing officials", "Vale, his lawyer said," beside Vale.
 */
export function withoutCarried(
  found: readonly Origin[],
  witnesses: readonly Unit[],
  provenance: Provenance,
): Origin[] {
  const { reports, entities, publishedBy } = provenance
  const links = linksOf(found)
  const named = new Set(found.flatMap(one => (one.kind === 'named' ? [one.entity] : [])))
  const printed = printedIn(found, witnesses)
  return found.map((one, i) => {
    if (one.kind !== 'unnamed' && one.kind !== 'own') return one
    // what an outlet prints in its own voice it may know by itself
    const runs = one.kind === 'unnamed' ? runsOf(witnesses[i] as Unit) : []
    const same = runs.flatMap(run => printed.get(run) ?? [])[0]
    if (same) {
      const why = `${reports[one.report]?.siglum} prints the same words as a report that has it from ${entities.get(same.entity)?.name}`
      return { ...same, why }
    }
    const own = publishedBy(one.report).find(id => links.has(id))
    const inner = one.kind === 'unnamed' ? one.chain.find(id => named.has(id)) : undefined
    const link = own ?? inner
    if (link === undefined) return identified(one, [...named], provenance)
    const [entity] = links.get(link) as ReadonlySet<string>
    const name = entities.get(link)?.name
    const siglum = reports[one.report]?.siglum
    const why = own
      ? `${siglum} is the report of ${name} itself, from which others have it`
      : `${siglum} has it from ${name} in the end`
    return { kind: 'named', entity: entity as string, chain: [link], why }
  })
}

type Named = Extract<Origin, { kind: 'named' }>

/** Whose words the runs are that those print who name their origin. */
function printedIn(found: readonly Origin[], witnesses: readonly Unit[]): ReadonlyMap<string, Named> {
  const printed = new Map<string, Named>()
  if (!found.some(one => one.kind === 'unnamed')) return printed
  for (const [i, one] of found.entries())
    if (one.kind === 'named')
      for (const run of runsOf(witnesses[i] as Unit)) if (!printed.has(run)) printed.set(run, one)
  return printed
}

/** "The ministry said" beside the Health Ministry, "his lawyer" beside the lawyer Ida Vale: who alone can be meant is meant. */
function identified(one: Origin, named: readonly string[], provenance: Provenance): Origin {
  const role = one.kind === 'unnamed' ? one.role : undefined
  const fits = role === undefined ? [] : named.filter(id => answersTo(role, id, provenance))
  const [entity] = fits
  if (role === undefined || entity === undefined || fits.length > 1 || one.kind !== 'unnamed') return one
  const name = provenance.entities.get(entity)?.name
  const why = `${provenance.reports[one.report]?.siglum} has it from “${role.words}”, who can be nobody here but ${name}`
  return { kind: 'named', entity, chain: [entity], why }
}

/** "The police", "the fire brigade", "the indictment": what its office or its kind identifies is an origin, one for all reports that call it so. */
export function withBodies(
  found: readonly Origin[],
  { reports, entities, world, filedBy }: Provenance,
): Origin[] {
  const first: { role: Role; entity: string }[] = []
  return found.map(one => {
    if (one.kind !== 'unnamed' || !one.role || !one.entity || !isBody(one.role, world.locale)) return one
    const { role } = one
    const filer = world.locale.posts.suits.has(role.head) ? filedBy() : undefined
    if (filer !== undefined) {
      const said = `${reports[one.report]?.siglum} has it from “${entities.get(one.entity)?.name}”, which ${entities.get(filer)?.name} filed`
      return { kind: 'named', entity: filer, chain: [filer, ...one.chain], why: said, filed: true }
    }
    const entity = first.find(other => isSameRole(other.role, role, world.locale))?.entity ?? one.entity
    first.push({ role, entity })
    const name = entities.get(entity)?.name
    const what = world.locale.posts.papers.has(role.head)
      ? 'the paper of that kind'
      : 'a body that its office identifies'
    const why = `${reports[one.report]?.siglum} has it from “${name}”, ${what}`
    return { kind: 'named', entity, chain: [entity, ...one.chain], why }
  })
}

/** Words of a sentence that two do not write alike by chance; the shortest in the stories for tuning that two have has 10. */
const SENTENCE = 10

/** The words of a witness, where they are so many that whoever has them all has them from the same hand. */
export const sentenceOf = ({ words }: Unit): string | undefined =>
  words.length < SENTENCE ? undefined : words.map(word => word.form).join(' ')
