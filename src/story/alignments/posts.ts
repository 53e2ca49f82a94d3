import type { Locale } from '../../locales/index.ts'
import type { Entity, Mention, Report } from '../../model/index.ts'
import { executivesAmong } from './executives.ts'
import type { Executives } from './executives.ts'

/** What persons are, as any report of the story says. */
export interface Posts {
  /** In which bodies a person has a post, and whether it is one that speaks for the body; by the ids of the story's entities. */
  readonly of: (person: string) => ReadonlyMap<string, boolean> | undefined
  /** The titles that reports give an entity of the story. */
  readonly titlesOf: (entity: string) => readonly string[]
  /** The entity of the story to which one of a report belongs. */
  readonly entityOf: (local: string) => Entity | undefined
  /** Who governs which state. */
  readonly executives: Executives
}

/** Characters between a person and a body beyond which neither tells of the other. */
const REACH = 80

/**
 * What persons are in which bodies, as any report of the story says: "Ida Vale, chief executive of Tessel Steel",
 * "Tessel Steel's spokesman, Per Holt,", "Vale, a doctor with Meridian Medics". Who has left a post holds none.
 */
export function postsOf(reports: readonly Report[], entities: readonly Entity[], locale: Locale): Posts {
  const posts = new Map<string, Map<string, boolean>>()
  const byLocal = new Map(entities.flatMap(one => one.locals.map((id): [string, Entity] => [id, one])))
  const give = (person: Entity, body: Entity, label: Label): void => {
    const held = posts.get(person.id) ?? new Map<string, boolean>()
    held.set(body.id, held.get(body.id) === true || label === 'speaks')
    posts.set(person.id, held)
  }
  for (const report of reports)
    for (const [one, other] of neighboursIn(report)) {
      const [a, b] = [byLocal.get(one.entity), byLocal.get(other.entity)]
      if (!a?.named || !b?.named) continue
      const label = labelBetween(report.text, one, other, locale)
      if (label === undefined) continue
      if (a.kind === 'person' && b.kind === 'organisation') give(a, b, label)
      if (b.kind === 'person' && a.kind === 'organisation') give(b, a, label)
    }
  const titles = titlesAmong(reports, entities)
  const titlesOf = (id: string): readonly string[] => titles.get(id) ?? []
  for (const [person, body] of ministersAmong(entities, titlesOf, locale)) give(person, body, 'speaks')
  const executives = executivesAmong(reports, entities, locale)
  return { of: id => posts.get(id), titlesOf, entityOf: local => byLocal.get(local), executives }
}

/** By the ids of the story's entities. */
function titlesAmong(reports: readonly Report[], entities: readonly Entity[]): Map<string, string[]> {
  const local = new Map(
    reports.flatMap(({ layers }) => layers.entities.map(one => [one.id, one.titles ?? []] as const)),
  )
  return new Map(entities.map(one => [one.id, one.locals.flatMap(id => local.get(id) ?? [])]))
}

/** Each mention with the next ones of its sentence that may tell of it. */
function neighboursIn({ layers }: Report): [Mention, Mention][] {
  const told = layers.mentions.filter(one => one.form !== 'pronoun' || one.kind === 'organisation')
  let at = 0
  return layers.sentences.flatMap(sentence => {
    while (at < told.length && (told[at] as Mention).start < sentence.start) at++
    const here: Mention[] = []
    for (let i = at; i < told.length && (told[i] as Mention).end <= sentence.end; i++)
      here.push(told[i] as Mention)
    return here.flatMap((one, i) =>
      here
        .slice(i + 1)
        .filter(other => other.start >= one.end && other.start - one.end <= REACH)
        .map((other): [Mention, Mention] => [one, other]),
    )
  })
}

/** Whether a post is one that speaks for the body, or any other. */
type Label = 'speaks' | 'belongs'

/** What the words between a person and a body, or behind the second of them, say that the person is; undefined where they say nothing of it. */
function labelBetween(text: string, one: Mention, other: Mention, locale: Locale): Label | undefined {
  const { posts } = locale
  const between = text.slice(one.end, other.start)
  if (one.kind === 'organisation') return labelBefore(posts.before.exec(between), one, locale)
  if (one.kind !== 'person' || other.kind !== 'organisation') return undefined
  if (posts.heading.test(between)) return 'speaks'
  if (posts.of.test(between)) return 'belongs'
  const behind = posts.aside.test(between)
    ? posts.behind.exec(text.slice(other.end, other.end + REACH))?.[1]
    : undefined
  return labelOf(posts.apposed.exec(between)?.[1] ?? behind, locale)
}

/** "the union's regional secretary Vale", "Tessel Steel chief executive Vale"; not "the union met secretary Vale". */
function labelBefore(found: RegExpExecArray | null, body: Mention, locale: Locale): Label | undefined {
  const { titleModifiers, titleHeads } = locale.names
  const words = found?.[1]?.split(/\s+/) ?? []
  const owns = body.form === 'pronoun' || /^['’]/u.test(found?.[0] ?? '')
  if (!owns && !words.every(word => titleModifiers.has(word) || titleHeads.has(word))) return undefined
  return labelOf(found?.[1], locale)
}

/** "deputy chief executive", "doctor": by its last word. */
function labelOf(words: string | undefined, { posts, names }: Locale): Label | undefined {
  if (words === undefined || posts.past.test(words)) return undefined
  const all = words.split(/\s+/)
  if (all.some(word => names.speechVerbs.has(word))) return undefined
  const last = all.at(-1) ?? ''
  const heads = [last, last.replace(/s$/u, '')]
  if (heads.some(head => posts.speaking.has(head))) return 'speaks'
  return heads.some(head => names.titleHeads.has(head)) ? 'belongs' : undefined
}

/** "Interior Minister Ida Vale" beside "the Interior Ministry"; where two could head it, or she could head two, nobody knows. */
function ministersAmong(
  entities: readonly Entity[],
  titlesOf: Posts['titlesOf'],
  { posts }: Locale,
): [Entity, Entity][] {
  const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}]+/u)
  const ministries = entities
    .filter(one => one.named && one.kind === 'organisation')
    .map(one => ({ one, names: [one.name, ...one.variants].map(wordsOf) }))
    .filter(({ names }) => names.some(name => name.some(word => posts.ministries.has(word))))
  const pairs = entities
    .filter(one => one.named && one.kind === 'person')
    .flatMap(person => {
      const offices = titlesOf(person.id)
        .map(wordsOf)
        .filter(title => title.length > 1 && posts.ministers.has(title.at(-1) ?? ''))
      return ministries
        .filter(({ names }) =>
          offices.some(title => names.some(name => title.slice(0, -1).every(word => name.includes(word)))),
        )
        .map(({ one }): [Entity, Entity] => [person, one])
    })
  return pairs.filter(
    ([person, body]) => pairs.filter(([other, led]) => other === person || led === body).length === 1,
  )
}
