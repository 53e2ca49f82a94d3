import { bare } from '../../locales/index.ts'
import type { Alias, EntityKind, Report } from '../../model/index.ts'
import { localAt } from '../hands.ts'
import type { StoryHands } from '../hands.ts'
import { before } from './order.ts'
import type { Cluster } from './cluster.ts'
import type { Local } from './local.ts'

/** What joins an entity of a report to others by the editor's hand. */
export interface Tie {
  /** Everything of one group is one. */
  readonly group: string
  readonly why: string
  /** Goes by another name than the group, so that its own name speaks neither for nor against anybody. */
  readonly adopted: boolean
  /** How the editor calls the group, and what it is. */
  readonly name?: string
  readonly kind?: EntityKind
}

/** The entities with what the editor decided of them: which are one, and which are not. */
export function tied(
  locals: readonly Local[],
  reports: readonly Report[],
  hands: StoryHands,
): readonly Local[] {
  const ties = tiesOf(locals, reports, hands)
  const apart = apartOf(locals, reports, hands)
  if (ties.size === 0 && apart.size === 0) return locals
  return locals.map((local): Local => {
    const tie = ties.get(local.entity.id)
    const strangers = apart.get(local.entity.id)
    return {
      ...local,
      ...(tie ? { tie } : {}),
      ...(tie?.adopted ? { person: undefined } : {}),
      ...(strangers ? { apart: strangers } : {}),
    }
  })
}

function tiesOf(locals: readonly Local[], reports: readonly Report[], hands: StoryHands): Map<string, Tie> {
  const ties = new Map<string, Tie>()
  for (const alias of hands.names?.aliases ?? []) {
    const why = `by the user, both are called so: ${alias.name}`
    for (const local of locals) {
      if (ties.has(local.entity.id) || !isCalled(local, alias)) continue
      const adopted = !local.forms.includes(bare(alias.name))
      const { kind } = alias
      const tie = { group: `alias:${alias.name}`, why, adopted, name: alias.name, ...(kind ? { kind } : {}) }
      ties.set(local.entity.id, tie)
    }
  }
  for (const [index, { decide, of }] of (hands.entities ?? []).entries()) {
    const [one, other] = of.map(place => localAt(reports, place))
    if (decide !== 'join' || one === undefined || other === undefined || one === other) continue
    const first = ties.get(one) ?? { group: `decision:${index}`, why: BY_DECISION, adopted: false }
    const second = ties.get(other)
    ties.set(one, first)
    if (second === undefined) ties.set(other, { ...first, why: BY_DECISION, adopted: true })
    else
      for (const [id, tie] of ties)
        if (tie.group === second.group) ties.set(id, { ...first, why: tie.why, adopted: true })
  }
  return ties
}

const BY_DECISION = 'by the user, who joined them'

/** Whether a report calls its entity so: by its fullest name there, or by any form that no namesake shares. */
function isCalled({ entity, forms }: Local, alias: Alias): boolean {
  const wanted = new Set([alias.name, ...alias.aliases].map(bare))
  const telling = (form: string, at: number): boolean =>
    at === 0 || entity.kind !== 'person' || form.includes(' ')
  if (!forms.some((form, at) => wanted.has(form) && telling(form, at))) return false
  return alias.kind === undefined || entity.kind === alias.kind || entity.kind === 'other'
}

function apartOf(
  locals: readonly Local[],
  reports: readonly Report[],
  hands: StoryHands,
): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>()
  const keep = (a: string, b: string): void => {
    apart.set(a, (apart.get(a) ?? new Set()).add(b))
    apart.set(b, (apart.get(b) ?? new Set()).add(a))
  }
  for (const list of hands.names?.apart ?? []) {
    const bearers = list.map(name => locals.filter(({ forms }) => forms.includes(bare(name))))
    for (const [i, some] of bearers.entries())
      for (const others of bearers.slice(i + 1))
        for (const a of some) for (const b of others) if (a !== b) keep(a.entity.id, b.entity.id)
  }
  for (const { decide, of } of hands.entities ?? []) {
    const [one, other] = of.map(place => localAt(reports, place))
    if (decide === 'part' && one !== undefined && other !== undefined && one !== other) keep(one, other)
  }
  return apart
}

/** The clusters that the editor's ties make; what else he keeps apart stays alone. */
export function seedsOf(locals: readonly Local[]): Cluster[] {
  const groups = Map.groupBy(
    locals.filter(one => one.tie),
    one => one.tie?.group as string,
  )
  return [...groups.values()].flatMap(group => {
    const sorted = [...group].sort((a, b) => Number(a.tie?.adopted) - Number(b.tie?.adopted) || before(a, b))
    const members: Local[] = []
    const alone: Local[] = []
    for (const one of sorted)
      (members.some(other => other.apart?.has(one.entity.id)) ? alone : members).push(one)
    const [lead] = members as [Local, ...Local[]]
    const because = members.slice(1).map(one => line(one, lead, one.tie?.why ?? BY_DECISION))
    return [
      { members, because, sure: true },
      ...alone.map((one): Cluster => ({ members: [one], because: [], sure: true })),
    ]
  })
}

/** Says that one entity is another, and why. */
export const line = (local: Local, known: Local, why: string): string =>
  `"${local.entity.name}" (${local.entity.id}) is "${known.entity.name}" (${known.entity.id}): ${why}`
