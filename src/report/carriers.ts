import type { Locale } from '../locales/index.ts'
import type { ReportEntity, Statement } from '../model/index.ts'
import type { Analysis } from './analysis.ts'
import type { Attributed } from './attributions/index.ts'

/** Sentences over which a carrier named for a speaker still holds for that speaker's next words. */
const REACH = 12

/**
 * Adds the agency that a report names for a speaker to the statements of that speaker that come without one:
 * "Vale said A, Meridian News reported. Vale also said B." rests on Meridian News for B as well. Only where the report gives the
 * speaker one carrier and no occasion of its own ("told reporters", "at a news conference") speaks against it; always `implied`.
 * An unnamed carrier that the next sentence names ("state media ... The report by Meridian News") is named too.
 */
export function chainCarriers(statements: readonly Statement[], attributed: Attributed, analysis: Analysis, locale: Locale): Statement[] {
  const entities = new Map(attributed.entities.map(entity => [entity.id, entity]))
  const resolved = statements.map(one => nameCarrier(one, attributed, entities, analysis))
  const carriers = carriersOf(resolved, entities)
  return resolved.map(one => {
    const [speaker] = one.sources
    if (one.sources.length !== 1 || !speaker || entities.get(speaker)?.carrier || entities.get(speaker)?.kind === 'organisation') return one
    const known = carriers.get(speaker)
    if (!known || hasOccasion(one, attributed, analysis, locale)) return one
    const at = sentenceOf(one, analysis)
    const near = known.filter(place => Math.abs(sentenceAt(place.at, analysis) - at) <= REACH).sort((a, b) => Math.abs(sentenceAt(a.at, analysis) - at) - Math.abs(sentenceAt(b.at, analysis) - at))
    if (!near[0] || new Set(near.map(place => place.carrier)).size > 1) return one
    return { ...one, sources: [near[0].carrier, speaker], certainty: 'implied', by: 'statements/carrier' }
  })
}

interface Place {
  readonly carrier: string
  readonly at: number
}

/** The agencies that the report names for each speaker, and where. */
function carriersOf(statements: readonly Statement[], entities: ReadonlyMap<string, ReportEntity>): Map<string, Place[]> {
  const carriers = new Map<string, Place[]>()
  for (const one of statements) {
    const [outer] = one.sources
    const speaker = one.sources.at(-1)
    if (one.sources.length < 2 || !outer || !speaker || !entities.get(outer)?.carrier) continue
    carriers.set(speaker, [...(carriers.get(speaker) ?? []), { carrier: outer, at: one.spans[0]?.start ?? 0 }])
  }
  return carriers
}

const sentenceAt = (offset: number, analysis: Analysis): number => analysis.sentences.findIndex(sentence => offset < sentence.end)
const sentenceOf = (one: Statement, analysis: Analysis): number => sentenceAt(one.spans[0]?.start ?? 0, analysis)

/** "told a news conference in Oslo", "said on Sunday": the speaker spoke on an occasion that the report knows without the carrier. */
function hasOccasion(one: Statement, attributed: Attributed, analysis: Analysis, locale: Locale): boolean {
  const link = one.attribution === null ? undefined : attributed.attributions[one.attribution]
  const cue = link?.cue[0]
  if (!link || !cue) return false
  const sentence = analysis.sentences.find(each => each.start <= cue.start && cue.end <= each.end)
  const content = link.content
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) {
    const token = analysis.tokens[i]
    if (!token || content.some(span => span.start <= token.start && token.end <= span.end)) continue
    const root = locale.stem(token.text.toLowerCase())
    if (/^NNS?$/.test(analysis.tags[i] ?? '') && locale.speech.occasionNouns.has(root) && token.start > cue.start) return true
    if (locale.speech.timeWords.has(root) && token.start > cue.start && token.start - cue.end < 24) return true
  }
  return false
}

/** "according to state media. ... The report by Meridian News": the definite report of the next sentence is the one just cited. */
function nameCarrier(one: Statement, attributed: Attributed, entities: ReadonlyMap<string, ReportEntity>, analysis: Analysis): Statement {
  const outer = one.sources[0]
  const entity = outer ? entities.get(outer) : undefined
  if (!entity || entity.named || !/media|agency|broadcaster|newspaper/i.test(entity.name)) return one
  const next = analysis.sentences[sentenceOf(one, analysis) + 1]
  const opening = next ? analysis.text.slice(next.start, next.start + 14) : ''
  if (!next || !/^(?:The|Its|That|This)\s(?:\w+\s)?(?:report|readout|dispatch|account)\b/i.test(`${opening} `) && !/^The\s\p{Lu}/u.test(opening)) return one
  const named = attributed.mentions.find(mention => mention.start >= next.start && mention.end <= next.start + 60 && entities.get(mention.entity)?.carrier)
  const document = /\b(?:report|readout|dispatch|account)\b/i.test(analysis.text.slice(next.start, next.start + 60))
  if (!named || !document) return one
  return { ...one, sources: [named.entity, ...one.sources.slice(1)], certainty: 'implied', by: 'statements/carrier' }
}
