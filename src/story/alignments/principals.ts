import type { Locale } from '../../locales/index.ts'
import type { Attribution, Entity, Report } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import type { Provenance } from './origins.ts'

/** What identifies the unnamed source of a link. */
export interface Role {
  /** The words of the report. */
  readonly words: string
  /** Those that say what it is, lower case: "harbour council". */
  readonly label: readonly string[]
  /** The last of them. */
  readonly head: string
}

/**
 * For whom an unnamed source speaks by its office: "a spokesman for the Harn council", "her office".
 * Undefined where the words tell of nobody named, or of somebody who only has to do with them ("a Tessel Steel worker").
 */
export function principalOf(report: Report, link: Attribution, provenance: Provenance): Entity | undefined {
  const { posts } = provenance.world.locale
  const [source] = link.source
  if (!source) return undefined
  const inside = report.layers.mentions.filter(
    one => contains(source, one) && !(one.start === source.start && one.end === source.end),
  )
  for (const mention of inside) {
    const before = report.text.slice(source.start, mention.start)
    const behind = report.text.slice(mention.end, source.end)
    if (!posts.mouthFor.test(before) && !(before.trim() === '' || posts.article.test(before))) continue
    const speaks = posts.mouthFor.test(before)
      ? true
      : mention.form === 'pronoun'
        ? posts.mouth.test(behind)
        : posts.mouthOf.test(behind)
    const entity = speaks ? provenance.posts.entityOf(mention.entity) : undefined
    if (entity?.named && entity.kind !== 'place') return entity
  }
  return undefined
}

/** What an unnamed source is, where its words mean one only: "the ministry", "his lawyer"; not "officials", "a source", "the paper". */
export function roleOf(
  report: Report,
  link: Attribution,
  { posts, speech, names, stem }: Locale,
): Role | undefined {
  const [source] = link.source
  if (!source) return undefined
  const words = report.text.slice(source.start, source.end).replace(/\s+/g, ' ')
  const found = posts.definite.exec(words)?.[1] ?? posts.always.exec(words)?.[0]
  const label = found?.toLowerCase().split(' ') ?? []
  const head = label.at(-1)
  if (head === undefined || (names.groupNouns.has(head) && !posts.bodies.has(head))) return undefined
  if (posts.papers.has(head)) return { words, label, head }
  const root = stem(head)
  const anybody = [speech.anybody, speech.carrierNouns, speech.mediaWords, speech.documentNouns]
  return anybody.some(list => list.has(root)) ? undefined : { words, label, head }
}

/** "The police", "the fire brigade", "the indictment": a body or a paper of which an event has one; not "the man", "the group". */
export const isBody = ({ head }: Role, { posts }: Locale): boolean =>
  posts.bodies.has(head) || posts.papers.has(head)

/** Whether a named origin can be what a role says: the mayor Ida Vale "the mayor", the Health Ministry or its spokeswoman "the ministry". */
export function answersTo(role: Role, id: string, provenance: Provenance): boolean {
  const { entities, posts, world } = provenance
  const entity = entities.get(id)
  if (!entity || world.relays(id)) return false
  if (entity.kind === 'person') {
    if (posts.titlesOf(id).some(title => title.split(/\s+/).at(-1) === role.head)) return true
    return [...(posts.of(id) ?? [])].some(
      ([body, speaks]) => speaks && isCalled(entities.get(body), role.head, world.locale),
    )
  }
  return isCalled(entity, role.head, world.locale)
}

/** "The federation" for the Tessel Boatmen's Federation, "the company" for Tessel Steel; no ministry is "the company". */
function isCalled(body: Entity | undefined, head: string, { names, posts }: Locale): boolean {
  if (body?.kind !== 'organisation') return false
  const words = [body.name, ...body.variants].flatMap(name => name.toLowerCase().split(/[^\p{L}]+/u))
  if (words.includes(head)) return true
  return names.organisationNouns.get(head) === 'company' && !words.some(word => posts.bodies.has(word))
}

/** Whether two roles can be one body: "the ministry" and "the health department", not "the health ministry" and "the justice ministry". */
export function isSameRole(a: Role, b: Role, { posts }: Locale): boolean {
  const [short, long] = a.label.length <= b.label.length ? [a, b] : [b, a]
  const alike = a.head === b.head || (posts.ministries.has(a.head) && posts.ministries.has(b.head))
  return alike && short.label.slice(0, -1).every(word => long.label.includes(word))
}
