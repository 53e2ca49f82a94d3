import type { LetterWords, Locale } from '../../locales/index.ts'
import { isFull } from './local.ts'
import type { Local } from './local.ts'
import { before } from './order.ts'
import { isGivenOf, standsFor } from './people.ts'
import { likely } from './reason.ts'
import type { Reason } from './reason.ts'
import { conflict, reasonFor, sameThing } from './rules.ts'
import { line, seedsOf } from './ties.ts'

/** Entities of several reports that are one, with the reason of each join. */
export interface Cluster {
  readonly members: readonly Local[]
  readonly because: readonly string[]
  /** No join rests on a likeness. */
  readonly sure: boolean
}

/** A cluster while it grows. */
interface Growing {
  readonly members: Local[]
  readonly because: string[]
  sure: boolean
  /** Of its members the first of each face: the rules find in the others what they find in these. */
  readonly faces: Map<string, Local>
  readonly byReport: Map<string, Local[]>
  /** How often all its members are mentioned. */
  count: number
}

/**
 * Joins entities by cliques: two clusters become one only where a rule joins a member of one to a member of the other and
 * nothing speaks against any pair. What the editor joined stands first, then come sure joins first, then likenesses, surnames last; where two clusters that are not alike
 * would take a third by likeness, neither does.
 */
export function cluster(locals: readonly Local[], locale: Locale): Cluster[] {
  const order = locals.filter(one => !one.tie).sort((a, b) => rank(a) - rank(b) || before(a, b))
  const reason = (a: Local, b: Local): Reason | undefined => reasonFor(a, b, locale)
  const { letters } = locale
  const grown = seedsOf(locals).map(growing)
  for (const local of order.filter(one => !isShort(one)))
    enter(grown, local, letters, one => reasonTo(local, one, reason, true))
  let clusters: readonly Growing[] = grown
  for (const one of [...clusters]) clusters = settled(clusters, one, letters)
  // "Ana M. Orr" is "Ana Orr" whoever "Anna Orr" may be
  const close: Compare = (a, b) => {
    const found = reason(a, b)
    return found?.close ? found : undefined
  }
  for (const one of clusters.filter(isPersonal)) clusters = likened(clusters, one, close, letters)
  for (const one of [...clusters]) clusters = likened(clusters, one, reason, letters)
  const all = [...clusters]
  for (const local of order.filter(isShort)) enterShort(all, local, letters)
  return all
    .map(one => ({ one, at: earliest(one) }))
    .sort((a, b) => before(a.at, b.at))
    .map(({ one: { members, because, sure } }) => ({ members, because, sure }))
}

function growing({ members, because, sure }: Cluster): Growing {
  const made: Growing = {
    members: [],
    because: [...because],
    sure,
    faces: new Map(),
    byReport: new Map(),
    count: 0,
  }
  for (const member of members) add(made, member)
  return made
}

function add(one: Growing, local: Local): void {
  one.members.push(local)
  one.count += local.count
  const face = faceOf(local)
  if (!one.faces.has(face)) one.faces.set(face, local)
  const there = one.byReport.get(local.report)
  if (there) there.push(local)
  else one.byReport.set(local.report, [local])
}

/** All that the rules ask of an entity but its report, as one text. */
function faceOf({ entity, forms, key, person, tie, apart }: Local): string {
  const { kind, named, gender, state, titles } = entity
  const alone = apart === undefined ? undefined : entity.id
  return JSON.stringify([kind, named, gender, state, titles, forms, key, person, tie?.adopted, alone])
}

/** What a report left open after what it decided. */
const rank = (local: Local): number => (local.entity.kind === 'other' ? 1 : 0)

const isShort = (local: Local): boolean =>
  local.entity.named && local.entity.kind === 'person' && !isFull(local)

/** The member mentioned first. */
export const earliest = (one: Pick<Cluster, 'members'>): Local =>
  one.members.reduce((best, local) => (before(local, best) < 0 ? local : best))

/** Whether something speaks against a pair: what keeps two faces apart, or two entities of one report. */
function clash(one: Growing, other: Growing, letters: LetterWords): boolean {
  for (const a of one.faces.values())
    for (const b of other.faces.values()) if (conflict(a, b, letters)) return true
  for (const [report, locals] of other.byReport)
    for (const a of one.byReport.get(report) ?? []) if (locals.some(b => conflict(a, b, letters))) return true
  return false
}

const single = (local: Local): Growing => growing({ members: [local], because: [], sure: true })

/** Puts an entity into the first cluster that a reason opens and nothing closes, else into one of its own. */
function enter(
  clusters: Growing[],
  local: Local,
  letters: LetterWords,
  reasonOf: (one: Growing) => Reason | undefined,
): void {
  const alone = single(local)
  for (const one of clusters) {
    const reason = clash(one, alone, letters) ? undefined : reasonOf(one)
    if (!reason) continue
    one.because.push(line(local, one.members[0] as Local, reason.why))
    one.sure = one.sure && reason.sure
    add(one, local)
    return
  }
  clusters.push(alone)
}

/** Joins a cluster to that of the same name which its reports take for something of another kind. */
function settled(clusters: readonly Growing[], one: Growing, letters: LetterWords): readonly Growing[] {
  const [lead] = one.members as [Local, ...Local[]]
  const [other, ...more] = clusters.filter(
    each => each !== one && sameThing(each.members[0] as Local, lead) && !clash(each, one, letters),
  )
  if (!clusters.includes(one) || other === undefined || more.length > 0) return clusters
  const [head, tail] = before(earliest(one), earliest(other)) < 0 ? [one, other] : [other, one]
  const because = [
    ...head.because,
    ...tail.because,
    line(tail.members[0] as Local, head.members[0] as Local, 'same name, though of another kind'),
  ]
  const joined = growing({ members: [...head.members, ...tail.members], because, sure: false })
  return clusters.map(each => (each === head ? joined : each)).filter(each => each !== tail)
}

const isPersonal = (one: Growing): boolean => one.members.some(member => member.person !== undefined)

/** Joins a cluster to those that it is like, if each of them is like all the others and like no one else: "Orr", "J. Orr", "Jo Ann Orr". */
function likened(
  clusters: readonly Growing[],
  one: Growing,
  reason: Compare,
  letters: LetterWords,
): readonly Growing[] {
  const found = clusters.includes(one) ? likes(clusters, one, reason, letters) : []
  const circle = [one, ...found.map(({ other }) => other)]
  const isClosed = found.every(({ other }) => {
    const theirs = likes(clusters, other, reason, letters)
    return theirs.length === found.length && theirs.every(each => circle.includes(each.other))
  })
  if (found.length === 0 || !isClosed) return [...clusters]
  const [head, ...tails] = circle.toSorted((a, b) => before(earliest(a), earliest(b))) as [
    Growing,
    ...Growing[],
  ]
  const why = new Map(found.map(({ other, why }) => [other, why]))
  const reasonOf = (tail: Growing): string => why.get(tail) ?? (why.get(head) as string)
  const because = [
    ...[head, ...tails].flatMap(each => each.because),
    ...tails.map(tail => line(tail.members[0] as Local, head.members[0] as Local, reasonOf(tail))),
  ]
  const joined = growing({ members: [head, ...tails].flatMap(each => each.members), because, sure: false })
  return clusters.map(each => (each === head ? joined : each)).filter(each => !tails.includes(each))
}

type Compare = (a: Local, b: Local) => Reason | undefined

/** The clusters that one is like and that nothing keeps apart from it. */
function likes(
  clusters: readonly Growing[],
  one: Growing,
  reason: Compare,
  letters: LetterWords,
): { readonly other: Growing; readonly why: string }[] {
  return clusters.flatMap(other => {
    if (other === one || clash(one, other, letters)) return []
    for (const member of other.faces.values()) {
      const found = reasonTo(member, one, reason, false)
      if (found) return [{ other, why: found.why }]
    }
    return []
  })
}

function reasonTo(local: Local, one: Growing, reason: Compare, surely: boolean): Reason | undefined {
  for (const member of one.faces.values()) {
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
function enterShort(clusters: Growing[], local: Local, letters: LetterWords): void {
  const some = (one: Growing, holds: (member: Local) => boolean): boolean =>
    [...one.faces.values()].some(holds)
  const alone = single(local)
  const bearers = clusters.filter(
    one => some(one, member => standsFor(local, member, letters)) && !clash(one, alone, letters),
  )
  const titled = bearers.filter(one => some(one, member => sharesTitle(member, local)))
  const counts = bearers.map(one => one.count)
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
  const called = clusters.filter(one => some(one, member => isGivenOf(local, member, letters)))
  enter(clusters, local, letters, one => {
    if (bearers.length > 0) return one === chosen ? likely(why) : undefined
    if (called.length === 1 && one === called[0]) return likely('the only one of that given name')
    return sameShort(one, local) ? likely('same surname alone') : undefined
  })
}

const sharesTitle = (a: Local, b: Local): boolean =>
  (a.entity.titles ?? []).some(title => b.entity.titles?.includes(title))

const sameShort = (one: Growing, local: Local): boolean =>
  [...one.faces.values()].every(member => isShort(member) && member.forms[0] === local.forms[0])
