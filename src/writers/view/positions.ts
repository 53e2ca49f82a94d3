import type { Position } from '../../model/index.ts'
import { type Cite, eachReportOnce, entityName, flat } from './names.ts'
import { quotedRegions } from './regions.ts'
import { type Context, graverOnly, type SentenceView, sentenceView } from './sentences.ts'
import { POSITION } from './words.ts'

/** What one actor wants, offers, promises, refuses, requires or thinks. */
export interface ActorView {
  readonly actor: string
  readonly positions: readonly { readonly label: string; readonly sentences: readonly SentenceView[] }[]
}

/** The named actors, each once, each position under the first heading that it comes under. */
export function actorViews(context: Context): ActorView[] {
  const { names } = context
  const { positions } = context.dossier.account
  const actors = new Map<string, Position[]>()
  for (const one of positions) {
    if (names.entities.get(one.actor)?.named === false) continue
    const actor = entityName(names, one.actor)
    actors.set(actor, [...(actors.get(actor) ?? []), one])
  }
  return [...actors].flatMap(([actor, list]) => {
    const kinds = kindsOf(context, list)
    return kinds.length === 0 ? [] : [{ actor, positions: kinds }]
  })
}

function kindsOf(context: Context, list: readonly Position[]): ActorView['positions'] {
  const kinds = new Map<string, SentenceView[]>()
  for (const { kind, sentences } of list) {
    const own = kinds.get(POSITION[kind]) ?? []
    kinds.set(POSITION[kind], own)
    for (const sentence of sentences) {
      const view = graverOnly(sentenceView(context, sentence))
      const known = [...kinds.values()].flat().find(one => isSame(one, view))
      if (!known) own.push(view)
      else
        for (const held of kinds.values())
          if (held.includes(known)) held[held.indexOf(known)] = merged(context, known, view)
    }
  }
  return [...kinds]
    .filter(([, sentences]) => sentences.length > 0)
    .map(([label, sentences]) => ({ label, sentences }))
}

/** A sentence with the other reports that have the same. */
function merged({ names }: Context, one: SentenceView, other: SentenceView): SentenceView {
  const more = [...one.also, ...other.from, ...other.also]
  const isIn = (cites: readonly Cite[], { report }: Cite): boolean => cites.some(one => one.report === report)
  const also = more.filter(cite => !isIn(one.from, cite))
  const partly = [...one.partly, ...other.partly].filter(cite => !isIn([...one.from, ...also], cite))
  return { ...one, also: eachReportOnce(names, also), partly: eachReportOnce(names, partly) }
}

/** The same words, or the same words between quotation marks, one of them perhaps going on. */
function isSame(a: SentenceView, b: SentenceView): boolean {
  const [one, two] = [core(a.text), core(b.text)]
  return one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `)
}

/** A quotation shorter than this does not stand for its sentence, in characters. */
const SHORTEST_QUOTATION = 30

const core = (text: string): string => {
  const quoted = quotedRegions(text).map(({ start, end }) => text.slice(start, end))
  const longest = quoted.reduce((most, one) => (one.length > most.length ? one : most), '')
  const words = longest.length >= SHORTEST_QUOTATION ? longest : text
  return flat(words.replace(/[^\p{L}\p{N}]+/gu, ' ')).toLowerCase()
}
