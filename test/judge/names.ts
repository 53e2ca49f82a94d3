import type { Span } from '../../src/model/index.ts'
import { overlap } from '../../src/model/index.ts'
import { bestOf, common } from './scene.ts'
import type { Piece, Scene } from './scene.ts'
import { share } from './score.ts'
import type { Score } from './score.ts'

/** How well a mention fits one of the tables; with or without a title before it, it is the same mention. */
const fits = (found: Span, gold: Span): number => {
  const value = common(found, gold)
  return value >= 0.5 ? 1 + value : found.end === gold.end ? value : 0
}

interface Found extends Piece {
  /** Id of the report's entity. */
  readonly local: string
}

const mentionsOf = ({ reports }: Scene): Found[] =>
  [...reports].flatMap(([doc, { layers }]) =>
    layers.mentions.map(({ start, end, entity }) => ({ doc, start, end, local: entity })),
  )

/** Are the names of the body found, and is each entity one and no other? */
export function judgeNames(scene: Scene): Score[] {
  const gold = scene.gold.mentions.filter(one => !one.nominal && !one.pronoun && one.zone === 'body')
  const whole = new Map(scene.dossier.entities.flatMap(({ id, locals }) => locals.map(local => [local, id])))
  const found = mentionsOf(scene)
  const got = gold.map(one => {
    const match = bestOf(
      found.filter(each => each.doc === one.doc),
      each => fits(each, one),
    )
    return match && (whole.get(match.local) ?? match.local)
  })
  const f = bCubed(
    gold.map(one => one.entity),
    got.map((id, i) => id ?? `none ${i}`),
  )
  return [
    share(
      'mentions found',
      gold.map((one, i) => ({ ok: got[i] !== undefined, what: `${one.doc}: ${one.text}` })),
    ),
    { name: 'entities B-cubed F1', hit: f * gold.length, of: gold.length, misses: joined(gold, got) },
  ]
}

/** The entities of the tables that the program has as one, and those that it has as several. */
function joined(gold: readonly { entity: string }[], got: readonly (string | undefined)[]): string[] {
  const pairs = gold.flatMap(({ entity }, i) => (got[i] === undefined ? [] : [[entity, got[i]] as const]))
  const several = (from: 0 | 1, to: 0 | 1): string[][] =>
    [...new Set(pairs.map(pair => pair[from]))]
      .map(key => [...new Set(pairs.filter(pair => pair[from] === key).map(pair => pair[to]))])
      .filter(list => list.length > 1)
  return [
    ...several(1, 0).map(list => `joined: ${list.join(' + ')}`),
    ...[...new Set(pairs.map(pair => pair[0]))]
      .filter(key => new Set(pairs.filter(pair => pair[0] === key).map(pair => pair[1])).size > 1)
      .map(key => `in several: ${key}`),
  ]
}

/** The F1 of B-cubed: for each item, how much of its cluster is in its group and how much of its group in its cluster. */
export function bCubed(gold: readonly string[], got: readonly string[]): number {
  let [precision, recall] = [0, 0]
  for (const [i, name] of gold.entries()) {
    const group = gold.flatMap((other, j) => (other === name ? [j] : []))
    const cluster = got.flatMap((other, j) => (other === got[i] ? [j] : []))
    const both = cluster.filter(j => gold[j] === name).length
    precision += both / cluster.length / gold.length
    recall += both / group.length / gold.length
  }
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/**
 * The mentions of the tables, and the words that name the source of an attribution where they list no mention of it: tables
 * may leave out who has no name, and whoever says a thing is known by the words that say so.
 */
function goldMentions({ gold }: Scene): readonly (Piece & { readonly entity: string })[] {
  const listed = new Set(gold.mentions.map(one => `${one.doc} ${one.entity}`))
  const sources = gold.attributions.flatMap(({ doc, source, chain }) => {
    const [only, ...others] = source?.spans ?? []
    const entity = chain.at(-1)
    if (!only || others.length > 0 || entity === undefined || listed.has(`${doc} ${entity}`)) return []
    return [{ doc, start: only.start, end: only.end, entity }]
  })
  return [...gold.mentions, ...sources]
}

/** Which entity of the tables an id of the program is: by its mentions in the report, else in all reports, else by its name. */
export function wholes(scene: Scene): (id: string) => string {
  const { gold, dossier, reports } = scene
  const mentions = mentionsOf(scene)
  const wanted = goldMentions(scene)
  const named = new Map([
    ...gold.mentions
      .filter(one => !one.pronoun && !one.nominal)
      .map(one => [one.text.toLowerCase(), one.entity] as const),
    ...gold.entities.flatMap(({ name, id }) => (name ? [[name.toLowerCase(), id] as const] : [])),
  ])
  const locals = [...reports.values()].flatMap(({ layers }) => layers.entities)
  return id => {
    const entity = dossier.entities.find(one => one.id === id || one.locals.includes(id))
    const own = mentions.filter(one => one.local === id)
    const votes = new Map<string, number>()
    for (const one of own.length > 0 ? own : mentions.filter(each => entity?.locals.includes(each.local))) {
      const match = bestOf(
        wanted.filter(each => each.doc === one.doc),
        each => fits(one, each),
      )
      if (match) votes.set(match.entity, (votes.get(match.entity) ?? 0) + 1)
    }
    const names = [locals.find(one => one.id === id)?.name, entity?.name, ...(entity?.variants ?? []), id]
    return (
      bestOf([...votes.keys()], key => votes.get(key) ?? 0) ??
      names.map(name => named.get(String(name).toLowerCase())).find(Boolean) ??
      '?'
    )
  }
}

/** Are the dates of the body found and their values right? */
export function judgeDates({ gold, reports }: Scene): Score[] {
  const dates = gold.timexes
    .filter(one => one.zone === 'body')
    .map(one => {
      const values = (reports.get(one.doc)?.layers.values ?? []).filter(value =>
        ['date', 'time', 'duration', 'set'].includes(value.kind),
      )
      const found = bestOf(values, value => overlap(value, one) && common(value, one))
      const right = [one.value, one.own_document_value].some(
        value => value && found && value.toUpperCase() === found.value.toUpperCase(),
      )
      return { one, found, right, what: `${one.doc}: ${one.text} = ${one.value}, got ${found?.value}` }
    })
    // "still", "imminent": counted only where found.
    .filter(({ one, found }) => found || !/^(?:PAST|PRESENT|FUTURE)_REF$|^XXXX$/.test(one.value))
  return [
    share(
      'dates found',
      dates.map(({ found, what }) => ({ ok: found !== undefined, what })),
    ),
    share(
      'date values right',
      dates.map(({ right, what }) => ({ ok: right, what })),
    ),
  ]
}
