import type { Locale } from '../locales/index.ts'
import type { Attribution, ReportEntity, Span, Statement } from '../model/index.ts'
import type { Analysis } from './analysis.ts'
import type { Attributed } from './attributions/index.ts'
import { nameArticles } from './articles.ts'
import { hearersOf } from './hearers.ts'
import { carriersOf } from './press.ts'
import type { Carriers } from './press.ts'

/** Sentences over which a carrier still holds for the next words of a speaker; each statement that it holds for carries it on. */
const REACH = 3

/**
 * Adds the agency that a report names for a speaker to the next statements of that speaker that come without one:
 * "Vale said A, Meridian News reported. Vale also said B." rests on Meridian News for B as well. Not where the sentence gives an
 * occasion of its own ("told reporters", "at a news conference", "has said before"); always `implied`.
 * An unnamed carrier that the next sentence names ("state media ... The report by Meridian News") is named too.
 */
export function chainCarriers(
  statements: readonly Statement[],
  attributed: Attributed,
  analysis: Analysis,
  locale: Locale,
  outlet: string | null = null,
): Statement[] {
  const entities = new Map(attributed.entities.map(entity => [entity.id, entity]))
  const carriers = carriersOf(attributed, analysis, locale, outlet)
  const hearers = hearersOf(attributed, analysis, locale, carriers)
  const named = statements.map(one => nameCarrier(one, attributed, entities, analysis, locale))
  const resolved = nameArticles(named, attributed, analysis, locale, carriers).map(one =>
    withHearers(withoutOutlet(one, carriers), attributed, hearers, carriers),
  )
  let last: { carriers: readonly string[]; sentence: number; speaker: string | undefined } | undefined
  return resolved.map(one => {
    const [outer] = one.sources
    const sentence = sentenceOf(one, analysis)
    if (outer && carriers.isCarrier(outer) && entities.get(outer)?.named) {
      last = { carriers: prefixOf(one, carriers), sentence, speaker: one.sources.at(-1) ?? undefined }
      return one
    }
    const speaker = one.sources.length === 1 ? outer : undefined
    if (
      !speaker ||
      !last ||
      sentence - last.sentence > REACH ||
      entities.get(speaker)?.kind !== 'person' ||
      speaker !== last.speaker
    )
      return one
    if (hasOccasion(one, attributed, analysis, locale)) return one
    if (hearers.get(one.attribution ?? -1)?.some(id => !carriers.isForeign(id))) return one
    last = { ...last, sentence }
    return { ...one, sources: [...last.carriers, speaker], certainty: 'implied', by: 'statements/carrier' }
  })
}

/** The carriers with which a chain begins. */
function prefixOf({ sources }: Statement, { isCarrier }: Carriers): string[] {
  const end = sources.findIndex(id => id === null || !isCarrier(id))
  return sources.slice(0, Math.max(1, end < 0 ? sources.length - 1 : end)).filter(id => id !== null)
}

/** Puts whoever was told, and whoever passed it on, before the speaker who told: Meridian News ← Vale. */
function withHearers(
  one: Statement,
  { attributions }: Attributed,
  hearers: ReadonlyMap<number, readonly string[]>,
  carriers: Carriers,
): Statement {
  const sources = [...one.sources]
  for (let at = one.attribution, steps = 0; at !== null && steps < LINKS; steps++) {
    const link: Attribution | undefined = attributions[at]
    const place = link ? sources.lastIndexOf(link.speaker) : -1
    const told = hearers.get(at)?.filter(id => carriers.isForeign(id) && !sources.includes(id)) ?? []
    if (place >= 0) sources.splice(place, 0, ...told)
    at = link?.within ?? null
  }
  return sources.length === one.sources.length ? one : { ...one, sources, by: 'statements/carrier' }
}

/** Links of the longest chain. */
const LINKS = 20

/**
 * The outlet that prints a report is no link of its chains: "..., according to a letter seen by the Ledger" in the Ledger. Nor is
 * nobody: "Vale was quoted as saying".
 */
function withoutOutlet(one: Statement, carriers: Carriers): Statement {
  if (one.sources.length < 2) return one
  const sources = one.sources.filter((id, i) =>
    id === null ? i > 0 || one.sources[1] === null : !(carriers.isCarrier(id) && carriers.isOwn(id)),
  )
  return sources.length === one.sources.length ? one : { ...one, sources }
}

/** Index of the first sentence that ends behind an offset (binary search). */
function sentenceAt(offset: number, { sentences }: Analysis): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const sentenceOf = (one: Statement, analysis: Analysis): number =>
  sentenceAt(one.spans[0]?.start ?? 0, analysis)

/** "told a news conference in Oslo", "said on Sunday": the speaker spoke on an occasion that the report knows without the carrier. */
function hasOccasion(one: Statement, attributed: Attributed, analysis: Analysis, locale: Locale): boolean {
  const link = one.attribution === null ? undefined : attributed.attributions[one.attribution]
  const cue = link?.cue[0]
  if (!link || !cue) return false
  const sentence = analysis.sentences[sentenceAt(cue.start, analysis)]
  const content = link.content
  if (locale.carriers.perfect.test(analysis.text.slice(cue.start, cue.end))) return true
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) {
    const token = analysis.tokens[i]
    if (!token || content.some(span => span.start <= token.start && token.end <= span.end)) continue
    const root = locale.stem(token.text.toLowerCase())
    if (/^NNS?$/.test(analysis.tags[i] ?? '') && locale.speech.occasionNouns.has(root)) return true
    if (locale.speech.timeWords.has(root) && token.start > cue.start && token.start - cue.end < 24)
      return true
  }
  return false
}

/** Sentences after an unnamed carrier in which the report may name it. */
const NAMED_WITHIN = 4

/**
 * "according to state media. ... The report by Meridian News": the definite report of the next sentence is the one just
 * cited. "state media said. ... the official Meridian News": the only carrier that the next sentences call official, and
 * attribute to, is the one meant. "Vale was quoted as saying" beside "Holt was quoted as saying by Meridian News": the same.
 */
function nameCarrier(
  one: Statement,
  attributed: Attributed,
  entities: ReadonlyMap<string, ReportEntity>,
  analysis: Analysis,
  locale: Locale,
): Statement {
  const outer = one.sources[0]
  const found = outer === null && one.sources.length > 1 ? quotingCarrier(attributed, entities) : undefined
  const entity = outer ? entities.get(outer) : undefined
  const vague =
    entity !== undefined &&
    !entity.named &&
    locale.carriers.unnamed.test(entity.name) &&
    !locale.carriers.joined.test(entity.name)
  const carrier =
    found ??
    (vague
      ? (definiteReport(one, attributed, entities, analysis, locale) ??
        officialCarrier(one, attributed, entities, analysis, locale) ??
        relayingCarrier(one, attributed, entities, analysis))
      : undefined)
  return carrier
    ? { ...one, sources: [carrier, ...one.sources.slice(1)], certainty: 'implied', by: 'statements/carrier' }
    : one
}

/** The only carrier of the report that quotes with "was quoted as saying by". */
function quotingCarrier(
  attributed: Attributed,
  entities: ReadonlyMap<string, ReportEntity>,
): string | undefined {
  const carriers = attributed.attributions.filter(
    one => one.by === 'attributions/quoted-as' && one.speaker !== null && entities.get(one.speaker)?.carrier,
  )
  const distinct = new Set(carriers.map(one => one.speaker as string))
  return distinct.size === 1 ? [...distinct][0] : undefined
}

/** "state media said" of what Vale said, and in the next sentences one agency that quotes Vale: that agency. */
function relayingCarrier(
  one: Statement,
  attributed: Attributed,
  entities: ReadonlyMap<string, ReportEntity>,
  analysis: Analysis,
): string | undefined {
  const speaker = one.sources.at(-1)
  if (one.sources.length < 2 || !speaker) return undefined
  const from = sentenceOf(one, analysis)
  const carriers = new Set<string>()
  for (const each of attributed.attributions) {
    const relay = each.within === null ? undefined : attributed.attributions[each.within]?.speaker
    const at = sentenceAt(each.cue[0]?.start ?? 0, analysis)
    if (each.speaker !== speaker || !relay || at < from || at > from + NAMED_WITHIN) continue
    if (entities.get(relay)?.carrier && entities.get(relay)?.named) carriers.add(relay)
  }
  return carriers.size === 1 ? [...carriers][0] : undefined
}

function definiteReport(
  one: Statement,
  attributed: Attributed,
  entities: ReadonlyMap<string, ReportEntity>,
  analysis: Analysis,
  { carriers }: Locale,
): string | undefined {
  const next = analysis.sentences[sentenceOf(one, analysis) + 1]
  if (!next) return undefined
  const opening = analysis.text.slice(next.start, next.start + 60)
  if (!carriers.again.test(opening) || !carriers.dispatch.test(opening)) return undefined
  return attributed.mentions.find(
    mention =>
      mention.start >= next.start && mention.end <= next.start + 60 && entities.get(mention.entity)?.carrier,
  )?.entity
}

function officialCarrier(
  one: Statement,
  attributed: Attributed,
  entities: ReadonlyMap<string, ReportEntity>,
  analysis: Analysis,
  locale: Locale,
): string | undefined {
  const from = sentenceOf(one, analysis)
  const spans = attributed.attributions
    .filter(
      each =>
        each.speaker !== null && entities.get(each.speaker)?.carrier && entities.get(each.speaker)?.named,
    )
    .filter(each => {
      const at = sentenceAt(each.cue[0]?.start ?? 0, analysis)
      return (
        at > from &&
        at <= from + NAMED_WITHIN &&
        each.source.some(span =>
          locale.carriers.official.test(analysis.text.slice(Math.max(0, span.start - 30), span.end)),
        ) &&
        !isOther(one, each, attributed, analysis, locale)
      )
    })
  const carriers = new Set(spans.map(each => each.speaker as string))
  return carriers.size === 1 ? [...carriers][0] : undefined
}

/** "Ardenian state media ... the Harnish state agency Norda": the agency of one country is not the state media of another. */
function isOther(
  one: Statement,
  each: Attribution,
  attributed: Attributed,
  { text }: Analysis,
  { carriers }: Locale,
): boolean {
  const at = one.spans[0]?.start ?? 0
  const states = attributed.attributions
    .flatMap(other => other.source)
    .filter(span => span.start <= at + REACH_BACK)
    .flatMap(span => carriers.stateMedia.exec(text.slice(span.start, span.end))?.[1] ?? [])
  const own = each.source.flatMap(span => nationOf(text, span, carriers.nation))[0]
  return own !== undefined && states.length > 0 && states.at(-1) !== own
}

/** Characters behind the start of a statement in which its own source may stand. */
const REACH_BACK = 300

const nationOf = (text: string, { start, end }: Span, pattern: RegExp): string[] => {
  for (let cut = end; cut > start; cut--) {
    const nation = pattern.exec(text.slice(Math.max(0, start - 30), cut))?.[1]
    if (nation !== undefined) return [nation]
  }
  return []
}
