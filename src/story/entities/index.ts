/**
 * Who is who over all reports of a story.
 * @module
 */
import { createHash } from 'node:crypto'
import type { Locale } from '../../locales/index.ts'
import type { Entity, EntityKind, Report } from '../../model/index.ts'
import { putUnder } from '../gather.ts'
import type { StoryHands } from '../hands.ts'
import { cluster, earliest } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { isFull, localsOf, partsIn } from './local.ts'
import type { Local } from './local.ts'
import { before } from './order.ts'
import { tied } from './ties.ts'

/** The story's entities, and the one to which an entity of a report belongs. */
export interface JoinedEntities {
  readonly entities: readonly Entity[]
  /** The caller's id must be one of the reports' entities. */
  readonly of: (localId: string) => Entity
}

/** Joins the entities of all reports of a story; the reports stand in canonical order, and so do the entities by first mention. Unnamed ones stay apart, but for groups of the same members. What the editor decided comes first. */
export function joinEntities(
  reports: readonly Report[],
  locale: Locale,
  hands: StoryHands = {},
): JoinedEntities {
  const locals = tied(localsOf(reports, locale), reports, hands)
  const isAlone = (one: Local): boolean => !one.entity.named && !one.tie
  const named = cluster(
    locals.filter(one => !isAlone(one)),
    locale,
  )
  const single = new Map(
    named.flatMap(one => one.members.map((member): [string, Cluster] => [member.entity.id, one])),
  )
  const first = new Map(named.map(one => [one, earliest(one)]))
  const unnamed = groups(locals.filter(isAlone), single, first)
  const all = [...named, ...unnamed]
    .map(one => ({ one, at: first.get(one) ?? earliest(one) }))
    .sort((a, b) => before(a.at, b.at))
  const ids = idsOf(all)
  const entities = all.map(({ one }) => entityOf(one, ids.get(one) as string, single, ids))
  const byLocal = new Map(
    entities.flatMap(entity => entity.locals.map((local): [string, Entity] => [local, entity])),
  )
  return {
    entities,
    of: localId => {
      const entity = byLocal.get(localId)
      if (!entity) throw new RangeError(`no report has the entity ${localId}`)
      return entity
    },
  }
}

/** Each cluster's id. Two may begin at one word ("Harn" and "Harn police"): the later one is told apart by its local number. */
function idsOf(all: readonly { readonly one: Cluster; readonly at: Local }[]): ReadonlyMap<Cluster, string> {
  const ids = new Map<Cluster, string>()
  const taken = new Set<string>()
  for (const { one, at } of all) {
    const place = at.count > 0 ? `${at.report} ${at.start}` : at.entity.id
    const short = idOf(`${kindOf(one)} ${place}`)
    const id = taken.has(short) ? idOf(`${kindOf(one)} ${place} ${at.entity.id}`) : short
    taken.add(id)
    ids.set(one, id)
  }
  return ids
}

/** `e_` and 12 hex digits over kind and earliest mention. */
const idOf = (place: string): string => `e_${createHash('sha256').update(place).digest('hex').slice(0, 12)}`

/** Groups whose members are the same people or states in two reports are one; other unnamed entities stay alone. */
function groups(
  locals: readonly Local[],
  single: ReadonlyMap<string, Cluster>,
  first: ReadonlyMap<Cluster, Local>,
): Cluster[] {
  const byMembers = new Map<string, Local[]>()
  for (const local of locals) {
    const members = [
      ...new Set((local.entity.members ?? []).map(id => single.get(id)).filter(one => one !== undefined)),
    ]
    const key =
      members.length > 1
        ? members
            .map(one => first.get(one)?.entity.id)
            .sort()
            .join(' ')
        : local.entity.id
    putUnder(byMembers, key, local)
  }
  return [...byMembers.values()].map(members => {
    const [known, ...rest] = members as [Local, ...Local[]]
    const because = rest.map(
      local =>
        `"${local.entity.name}" (${local.entity.id}) is "${known.entity.name}" (${known.entity.id}): same members`,
    )
    return { members, because, sure: rest.length === 0 }
  })
}

/** The kind that the editor gives, else the one that most reports decided for. */
function kindOf(one: Cluster): EntityKind {
  const given = one.members.find(member => member.tie?.kind)?.tie?.kind
  if (given) return given
  const decided = one.members.map(member => member.entity.kind).filter(kind => kind !== 'other')
  return mostFrequent(decided) ?? 'other'
}

function entityOf(
  one: Cluster,
  id: string,
  single: ReadonlyMap<string, Cluster>,
  ids: ReadonlyMap<Cluster, string>,
): Entity {
  const members = [...one.members].sort(before)
  const name = members.find(member => member.tie?.name)?.tie?.name ?? nameOf(members)
  const byHand = members.some(
    ({ tie, entity }) => entity.by === 'user' || (tie && (members.length > 1 || entity.name !== name)),
  )
  const state = members.find(member => member.entity.state)?.entity.state
  const group = [
    ...new Set(
      members
        .flatMap(member => member.entity.members ?? [])
        .map(local => single.get(local))
        .filter(each => each !== undefined),
    ),
  ].map(each => ids.get(each) as string)
  return {
    id,
    kind: kindOf(one),
    name,
    named: members.some(member => member.entity.named),
    variants: [
      ...new Set(members.flatMap(member => [member.entity.name, ...(member.entity.variants ?? [])])),
    ].filter(form => form !== name),
    ...(group.length > 0 ? { members: group } : {}),
    locals: members.map(member => member.entity.id),
    because: [...one.because, ...members.flatMap(alsoCalled)],
    ...(state ? { state } : {}),
    ...(members.some(member => member.entity.carrier) ? { carrier: true } : {}),
    by: byHand ? 'user' : members.length > 1 ? 'entities/join' : 'entities/alone',
    certainty: one.sure ? 'stated' : 'implied',
  }
}

/** What the editor made one inside a report. */
const alsoCalled = ({ entity: { id, by, name, variants = [] } }: Local): string[] =>
  by === 'user' && variants.length > 0
    ? [`"${name}" (${id}) is also ${variants.map(form => `"${form}"`).join(', ')}: by the user`]
    : []

/**
 * The fullest name; among equally full ones the one that most reports have, then the first. Capitals throughout count last, and
 * of somebody with two given names, "William" and "Mo", the one by which most reports call him goes before.
 */
function nameOf(members: readonly Local[]): string {
  const names = members.map(member => member.entity.name)
  const plain = names.filter(name => name !== name.toUpperCase() || !/\s/.test(name))
  const known = plain.length > 0 ? plain : names
  const full = members.some(isFull) ? known.filter(name => partsIn(name) > 1) : []
  const called = mostFrequent(full.map(firstWord))
  const pool = called === undefined ? known : full.filter(name => firstWord(name) === called)
  const most = Math.max(...pool.map(partsIn))
  return mostFrequent(pool.filter(name => partsIn(name) === most)) as string
}

const firstWord = (name: string): string => name.slice(0, name.search(/\s|$/))

/** The value met most often, the first of equals. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<[T, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0]
}
