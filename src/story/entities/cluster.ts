import type { Locale } from '../../locales/index.ts'
import { isFull } from './local.ts'
import type { Local } from './local.ts'
import { before } from './order.ts'
import { isGivenOf, standsFor } from './people.ts'
import { likely } from './reason.ts'
import type { Reason } from './reason.ts'
import { conflict, reasonFor } from './rules.ts'
import { line, seedsOf } from './ties.ts'

/** Entities of several reports that are one, with the reason of each join. */
export interface Cluster {
  readonly members: readonly Local[]
  readonly because: readonly string[]
  /** No join rests on a likeness. */
  readonly sure: boolean
}

/**
 * Joins entities by cliques: two clusters become one only where a rule joins a member of one to a member of the other and
 * nothing speaks against any pair. What the editor joined stands first, then come sure joins first, then likenesses, surnames last; where two clusters would take a
 * third by likeness, neither does.
 */
export function cluster(locals: readonly Local[], locale: Locale): Cluster[] {
  const order = locals.filter(one => !one.tie).sort((a, b) => rank(a) - rank(b) || before(a, b))
  const reason = (a: Local, b: Local): Reason | undefined => reasonFor(a, b, locale)
  let clusters = seedsOf(locals)
  for (const local of order.filter(one => !isShort(one)))
    clusters = entered(clusters, local, one => reasonTo(local, one, reason, true))
  for (const one of clusters.filter(each => each.members.length > 0))
    clusters = likened(clusters, one, reason)
  for (const local of order.filter(isShort)) clusters = shortEntered(clusters, local)
  return clusters.sort((a, b) => before(earliest(a), earliest(b)))
}

/** What a report left open after what it decided. */
const rank = (local: Local): number => (local.entity.kind === 'other' ? 1 : 0)

const isShort = (local: Local): boolean =>
  local.entity.named && local.entity.kind === 'person' && !isFull(local)

/** The member mentioned first. */
export const earliest = (one: Cluster): Local =>
  one.members.reduce((best, local) => (before(local, best) < 0 ? local : best))

const clash = (one: Cluster, other: Pick<Cluster, 'members'>): boolean =>
  one.members.some(a => other.members.some(b => conflict(a, b)))

/** Puts an entity into the first cluster that a reason opens and nothing closes, else into one of its own. */
function entered(
  clusters: readonly Cluster[],
  local: Local,
  reasonOf: (one: Cluster) => Reason | undefined,
): Cluster[] {
  for (const [i, one] of clusters.entries()) {
    const reason = clash(one, { members: [local] }) ? undefined : reasonOf(one)
    if (!reason) continue
    const known = one.members[0] as Local
    const joined = {
      members: [...one.members, local],
      because: [...one.because, line(local, known, reason.why)],
      sure: one.sure && reason.sure,
    }
    return clusters.with(i, joined)
  }
  return [...clusters, { members: [local], because: [], sure: true }]
}

/** Joins a cluster to the only other one that it is like, if that one is like no third. */
function likened(clusters: readonly Cluster[], one: Cluster, reason: Compare): Cluster[] {
  const only = likes(clusters, one, reason)
  const [open] = only
  if (
    !clusters.includes(one) ||
    only.length !== 1 ||
    !open ||
    likes(clusters, open.other, reason).length !== 1
  )
    return [...clusters]
  const [head, tail] = before(earliest(one), earliest(open.other)) < 0 ? [one, open.other] : [open.other, one]
  const because = [
    ...head.because,
    ...tail.because,
    line(tail.members[0] as Local, head.members[0] as Local, open.why),
  ]
  const joined = { members: [...head.members, ...tail.members], because, sure: false }
  return clusters.map(each => (each === head ? joined : each)).filter(each => each !== tail)
}

type Compare = (a: Local, b: Local) => Reason | undefined

/** The clusters that one is like and that nothing keeps apart from it. */
function likes(
  clusters: readonly Cluster[],
  one: Cluster,
  reason: Compare,
): { readonly other: Cluster; readonly why: string }[] {
  return clusters.flatMap(other => {
    if (other === one || clash(one, other)) return []
    const found = other.members
      .map(member => reasonTo(member, one, reason, false))
      .find(each => each !== undefined)
    return found ? [{ other, why: found.why }] : []
  })
}

function reasonTo(local: Local, one: Cluster, reason: Compare, surely: boolean): Reason | undefined {
  for (const member of one.members) {
    const found = reason(member, local)
    if (found && (found.sure || !surely)) return found
  }
  return undefined
}

/** How many times as often as all namesakes together the chief bearer of a surname is named in the story. */
const DOMINANT = 3

/**
 * A surname alone joins the one person of the story who bears it; among namesakes the one whose title it has, or the one
 * whom the story names far more than the others. What is nobody's surname joins the only one whose given name it is.
 */
function shortEntered(clusters: readonly Cluster[], local: Local): Cluster[] {
  const bearers = clusters.filter(
    one => one.members.some(member => standsFor(local, member)) && !clash(one, { members: [local] }),
  )
  const titled = bearers.filter(one => one.members.some(member => sharesTitle(member, local)))
  const counts = bearers.map(one => one.members.reduce((sum, member) => sum + member.count, 0))
  const most = Math.max(0, ...counts)
  const chief =
    most >= DOMINANT * (counts.reduce((sum, count) => sum + count, 0) - most)
      ? bearers[counts.indexOf(most)]
      : undefined
  const [chosen, why] =
    bearers.length === 1
      ? [bearers[0], 'the only one of that surname']
      : titled.length === 1
        ? [titled[0], 'same surname and title']
        : [chief, 'by far the most named of that surname']
  const called = clusters.filter(one => one.members.some(member => isGivenOf(local, member)))
  return entered(clusters, local, one => {
    if (bearers.length > 0) return one === chosen ? likely(why) : undefined
    if (called.length === 1 && one === called[0]) return likely('the only one of that given name')
    return sameShort(one, local) ? likely('same surname alone') : undefined
  })
}

const sharesTitle = (a: Local, b: Local): boolean =>
  (a.entity.titles ?? []).some(title => b.entity.titles?.includes(title))

const sameShort = (one: Cluster, local: Local): boolean =>
  one.members.every(member => isShort(member) && member.forms[0] === local.forms[0])
