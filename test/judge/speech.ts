import type { Attribution, Report, Span } from '../../src/model/index.ts'
import type { GoldAttribution } from './gold.ts'
import { wholes } from './names.ts'
import { bestOf, dice, shared, wordsIn } from './scene.ts'
import type { Scene } from './scene.ts'
import { share } from './score.ts'
import type { Mark, Score } from './score.ts'

type Words = ReadonlySet<number>

/** What an impersonal cue names: whoever has no name in the tables. */
const NOBODY = '(nobody)'

/** Reported speech of the body is what is asked for. */
const asked = (one: GoldAttribution): boolean => one.tier === 1 && one.zone === 'body'

/** Is reported speech found, with its source, and is the chain of its sources right? */
export function judgeSpeech(scene: Scene): Score[] {
  const speech = [...scene.reports].flatMap(([doc, report]) => speechOf(scene, doc, report))
  const chains = chainsOf(scene)
  return [
    share(
      'speech found',
      speech.map(one => ({ ok: one.found, what: one.what })),
    ),
    share(
      'source right',
      speech.filter(one => one.found).map(one => ({ ok: one.source, what: one.what })),
    ),
    share(
      'chains of two and more',
      chains.filter(one => one.length > 1),
    ),
    share(
      'single sources',
      chains.filter(one => one.length < 2),
    ),
  ]
}

/** How the reported speech of one report is found: each by one attribution, those most alike first. */
function speechOf({ gold }: Scene, doc: string, report: Report) {
  const at = (spans: readonly Span[] | undefined): Words => wordsIn(report.text, spans ?? [])
  const all = gold.attributions.filter(one => one.doc === doc)
  const wanted = all
    .filter(asked)
    .map(one => ({ one, content: at(one.content.spans), source: at(one.source?.spans) }))
    .filter(one => one.content.size > 0)
  const cues = (list: readonly GoldAttribution[]): Words[] => list.map(one => at(one.cue?.spans))
  const found = judged(report, cues(all.filter(asked)), cues(all.filter(one => !asked(one))), at)
    .map(one => ({ content: at(one.content), source: at(one.source) }))
    .filter(one => one.content.size > 0)
  const taken = matching(wanted, found)
  return wanted.map(({ one, source }, i) => {
    const match = found[taken.get(i) ?? -1]
    const right = match && (source.size === 0 ? match.source.size === 0 : dice(source, match.source) >= 0.5)
    return {
      found: match !== undefined,
      source: right === true,
      what: `${doc} ${one.id}: ${one.content.spans[0]?.text.slice(0, 70)}`,
    }
  })
}

/** An attribution whose cue the tables have in a headline, or as no speech, is neither right nor wrong. */
function judged(
  report: Report,
  mine: readonly Words[],
  other: readonly Words[],
  at: (spans: readonly Span[]) => Words,
): Attribution[] {
  const meets = (cue: Words, sets: readonly Words[]): boolean => sets.some(set => shared(set, cue) > 0)
  return report.layers.attributions.filter(one => {
    const cue = at(one.cue)
    return meets(cue, mine) || !meets(cue, other)
  })
}

function matching(
  wanted: readonly { readonly content: Words }[],
  found: readonly { readonly content: Words }[],
): Map<number, number> {
  const alike = wanted
    .flatMap((a, i) => found.map((b, j) => ({ i, j, value: dice(a.content, b.content) })))
    .filter(one => one.value >= 0.5)
    .sort((a, b) => b.value - a.value || a.i - b.i)
  const taken = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j } of alike) {
    if (taken.has(i) || used.has(j)) continue
    taken.set(i, j)
    used.add(j)
  }
  return taken
}

/** Whether the statement of each leaf has the right sources, outermost first, and nobody else. */
function chainsOf(scene: Scene): (Mark & { readonly length: number })[] {
  const { gold, reports } = scene
  const nameOf = wholes(scene)
  return gold.attributions
    .filter(one => one.leaf && asked(one))
    .map(one => {
      const report = reports.get(one.doc)
      const got = report && sourcesOf(report, one)?.map(id => (id === null ? NOBODY : nameOf(id)))
      // A deeper stance may be added: "the agency < the minister < her country hopes".
      const deeper = gold.attributions.filter(each => each.nested_in === one.id).map(each => each.chain)
      const chains = [one.chain, ...(one.chain_alt ?? []), ...deeper]
      return {
        length: one.chain.length,
        ok: got !== undefined && chains.some(chain => sameChain(scene, chain, got)),
        what: `${one.doc} ${one.id}: ${one.chain.join(' < ')} | ${one.content.spans[0]?.text.slice(0, 60)} | got ${got?.join(' < ') ?? 'no statement'}`,
      }
    })
}

/** The sources of the statement that has most of the words of an attribution. */
function sourcesOf(
  { text, layers }: Report,
  { content }: GoldAttribution,
): readonly (string | null)[] | undefined {
  const words = wordsIn(text, content.spans)
  return bestOf(layers.statements, one => {
    const own = wordsIn(text, one.spans)
    const enough = shared(own, words) > 0.5 * Math.min(own.size, words.size)
    return enough ? dice(own, words) : 0
  })?.sources
}

/** "The agency's report" says no more than the agency; a group may stand for its members. */
function sameChain({ gold }: Scene, wanted: readonly string[], got: readonly string[]): boolean {
  const entity = new Map(gold.entities.map(one => [one.id, one]))
  const plain = (chain: readonly string[]): readonly string[] => {
    const rest = chain.filter(id => entity.get(id)?.type !== 'document')
    return rest.length > 0 ? rest : chain
  }
  const is = (a: string, b: string): boolean =>
    a === b ||
    (b === NOBODY && entity.has(a) && entity.get(a)?.name === null) ||
    entity.get(a)?.members?.includes(b) === true ||
    entity.get(b)?.members?.includes(a) === true
  const chain = plain(wanted)
  const places = plain(got).map(id => chain.findIndex(each => is(each, id)))
  return (
    places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0)) &&
    chain.every((_, i) => places.includes(i))
  )
}
