import type { Locale } from '../locales/index.ts'
import type { ReportEntity, Statement } from '../model/index.ts'
import type { Analysis } from './analysis.ts'
import type { Attributed } from './attributions/index.ts'

/** Sentences over which a carrier still holds for the next words of a speaker; each statement that it holds for carries it on. */
const REACH = 3

/**
 * Adds the agency that a report names for a speaker to the next statements of that speaker that come without one:
 * "Vale said A, Meridian News reported. Vale also said B." rests on Meridian News for B as well. Not where the sentence gives an
 * occasion of its own ("told reporters", "at a news conference", "has said before"); always `implied`.
 * An unnamed carrier that the next sentence names ("state media ... The report by Meridian News") is named too.
 */
export function chainCarriers(statements: readonly Statement[], attributed: Attributed, analysis: Analysis, locale: Locale): Statement[] {
  const entities = new Map(attributed.entities.map(entity => [entity.id, entity]))
  const resolved = statements.map(one => nameCarrier(one, attributed, entities, analysis))
  const carried = carriedSpeakers(resolved, entities)
  let last: { carrier: string; sentence: number } | undefined
  return resolved.map(one => {
    const [outer] = one.sources
    const sentence = sentenceOf(one, analysis)
    if (outer && entities.get(outer)?.carrier && entities.get(outer)?.named) {
      last = { carrier: outer, sentence }
      return one
    }
    const speaker = one.sources.length === 1 ? outer : undefined
    if (!speaker || !last || sentence - last.sentence > REACH || entities.get(speaker)?.kind !== 'person' || !entities.get(speaker)?.named) return one
    if (!carried.get(speaker)?.has(last.carrier) || hasOccasion(one, attributed, analysis, locale)) return one
    last = { carrier: last.carrier, sentence }
    return { ...one, sources: [last.carrier, speaker], certainty: 'implied', by: 'statements/carrier' }
  })
}

/** For each speaker the agencies that the report itself names as having the words. */
function carriedSpeakers(statements: readonly Statement[], entities: ReadonlyMap<string, ReportEntity>): Map<string, Set<string>> {
  const carried = new Map<string, Set<string>>()
  for (const one of statements) {
    const [outer] = one.sources
    const speaker = one.sources.at(-1)
    if (one.sources.length < 2 || !outer || !speaker || !entities.get(outer)?.carrier) continue
    carried.set(speaker, (carried.get(speaker) ?? new Set()).add(outer))
  }
  return carried
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
  if (/\b(?:has|have|had)\b/.test(analysis.text.slice(cue.start, cue.end))) return true
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) {
    const token = analysis.tokens[i]
    if (!token || content.some(span => span.start <= token.start && token.end <= span.end)) continue
    const root = locale.stem(token.text.toLowerCase())
    if (/^NNS?$/.test(analysis.tags[i] ?? '') && locale.speech.occasionNouns.has(root)) return true
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
