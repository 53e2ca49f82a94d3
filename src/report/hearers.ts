import type { Locale } from '../locales/index.ts'
import type { Attribution, Mention, ReportEntity, Span } from '../model/index.ts'
import { overlap } from '../model/index.ts'
import type { Analysis } from './analysis.ts'
import type { Attributed } from './attributions/index.ts'

/** What is known of the carriers that a report names. */
export interface Carriers {
  readonly isCarrier: (entity: string) => boolean
  /** The outlet itself, under any of its names. */
  readonly isOwn: (entity: string) => boolean
  /** Whether the report says at all whose it is; else any carrier might be its own. */
  readonly isSigned: boolean
}

/**
 * Who carries words: what the report calls a carrier, what is named like one ("Radio Arden"), and whoever it says reported or
 * quoted another's words. And who of them prints this report: `outlet`, or whom its dateline and its heads name.
 */
export function carriersOf(
  attributed: Attributed,
  analysis: Analysis,
  locale: Locale,
  outlet: string | null,
): Carriers {
  const entities = new Map(attributed.entities.map(entity => [entity.id, entity]))
  const relaying = new Set(
    attributed.attributions
      .filter(one => relays(one, analysis, locale))
      .map(one => one.speaker)
      .filter(id => id !== null),
  )
  const isCarrier = (id: string): boolean => {
    const entity = entities.get(id)
    return entity?.carrier === true || (entity !== undefined && isLikely(entity, relaying.has(id), locale))
  }
  const heads = attributed.mentions
    .filter(one => one.form === 'name' && isCarrier(one.entity) && isHead(one, analysis))
    .flatMap(one => entities.get(one.entity)?.name ?? [])
  const own = [
    ...(outlet === null ? [] : [outlet]),
    ...masthead(analysis),
    ...heads,
    ...datelineCredits(analysis),
  ]
  return {
    isCarrier,
    isOwn: id => {
      const name = entities.get(id)?.name
      return name !== undefined && own.some(one => isSame(name, one))
    },
    isSigned: own.length > 0,
  }
}

/** "Norda reported", "CPA quoted him": the verb of a carrier. */
function relays(one: Attribution, analysis: Analysis, locale: Locale): boolean {
  const verb = one.cue.map(cue => analysis.text.slice(cue.start, cue.end)).join(' ')
  return verb.split(/\s+/).some(word => locale.speech.relayVerbs.has(locale.stem(word.toLowerCase())))
}

/** An organisation, or a name of one word that is taken for a person's. */
function isLikely(entity: ReportEntity, relaying: boolean, locale: Locale): boolean {
  if (!entity.named || entity.kind === 'place' || entity.members) return false
  const words = entity.name.split(/\s+/)
  if (entity.kind === 'person' && (words.length > 1 || entity.gender !== undefined)) return false
  if (entity.kind === 'person') return relaying || locale.speech.mediaEndings.test(entity.name)
  const known = locale.names.organisations.some(
    one => one.name === entity.name || one.aliases.includes(entity.name),
  )
  if (known) return false
  return (
    relaying ||
    /^\p{Lu}{2,5}$/u.test(entity.name) ||
    words.some(word => locale.speech.mediaWords.has(locale.stem(word.toLowerCase()))) ||
    locale.speech.mediaEndings.test(entity.name)
  )
}

/** "PORT ARDEN (MN) -": who sent the report. */
const datelineCredits = ({ text, blocks }: Analysis): string[] =>
  blocks
    .filter(block => block.role === 'dateline')
    .flatMap(block => /\(([^()]+)\)/.exec(text.slice(block.start, block.end))?.[1] ?? [])

/** "Orbit News | World": the name of a site before the path to the page. */
function masthead({ text, blocks }: Analysis): string[] {
  const [first] = blocks
  const line = first ? text.slice(first.start, Math.min(first.end, first.start + HEAD)).trim() : ''
  const name = /^([^|>»\n]+)\s[|>»]\s/u.exec(line)?.[1]
  return name === undefined ? [] : [name]
}

/** Characters of the longest first line that is looked at. */
const HEAD = 120

/** The name at the head of the page, or in the line of the authors. */
function isHead(mention: Mention, { text, blocks }: Analysis): boolean {
  const block = blocks.find(one => one.start <= mention.start && mention.end <= one.end)
  if (block?.role === 'byline') return true
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, mention.start).replace(/\bthe\s*$/i, ''))
  return opens && (block?.role === 'crosshead' || block?.role === 'headline')
}

/** "The Calder Ledger" is "the Ledger" in its own pages, and Meridian Press Agency is MPA. */
function isSame(name: string, outlet: string): boolean {
  const [a, b] = [name, outlet].map(one => one.toLowerCase().replace(/^the /, '')) as [string, string]
  return hasWords(a, b) || hasWords(b, a) || hasWords(b, initials(name)) || hasWords(a, initials(outlet))
}

const hasWords = (text: string, words: string): boolean =>
  words.length > 1 && ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words} `)

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0]?.toLowerCase())
    .join('')

/** Characters behind a cue in which it names who was told. */
const REACH = 60

/**
 * For each attribution the carrier that was told: "Vale told Meridian News", "wept to Radio Arden", "said in an interview with
 * Meridian News", and "told the agency" where one was just named. For another outlet it is the carrier of the words; for none where it is the outlet itself.
 */
export function hearersOf(
  attributed: Attributed,
  analysis: Analysis,
  locale: Locale,
  carriers: Carriers,
): Map<number, string> {
  const hearers = new Map<number, string>()
  if (!carriers.isSigned) return hearers
  const named = attributed.mentions.filter(one => one.form === 'name' && carriers.isCarrier(one.entity))
  for (const [index, one] of attributed.attributions.entries()) {
    const cue = one.cue.at(-1)
    if (!cue || one.class !== 'speech') continue
    const end = Math.min(cue.end + REACH, ...one.content.map(span => span.start).filter(at => at >= cue.end))
    const between = analysis.text.slice(cue.end, end)
    const verb = analysis.text.slice(cue.start, cue.end).split(/\s+/).at(-1)?.toLowerCase() ?? ''
    const addresses = locale.speech.cueVerbs.get(locale.stem(verb))?.addressee === true
    const told =
      nameAfter(analysis.text, cue, end, named, addresses, locale) ??
      (addresses ? nounAfter(between, cue, named, analysis, locale) : undefined)
    if (told && told !== one.speaker) hearers.set(index, told)
  }
  return hearers
}

/** The carrier named behind a cue: at once, or behind "to" and "in an interview with". */
function nameAfter(
  text: string,
  cue: Span,
  end: number,
  named: readonly Mention[],
  addresses: boolean,
  locale: Locale,
): string | undefined {
  for (const one of named) {
    if (one.start < cue.end || overlap(one, { start: cue.end, end: Math.max(end, cue.end) }) === 0) continue
    const between = text.slice(cue.end, one.start)
    if (addresses ? locale.speech.tells.test(between) : locale.speech.speaksTo.test(between))
      return one.entity
  }
  return undefined
}

/** "told the agency", "told the same paper": the carrier that was named last, within a few sentences. */
function nounAfter(
  between: string,
  cue: Span,
  named: readonly Mention[],
  analysis: Analysis,
  locale: Locale,
): string | undefined {
  const noun = locale.speech.tellsAgain.exec(between)?.[1]
  if (!noun || !locale.speech.carrierNouns.has(locale.stem(noun.toLowerCase()))) return undefined
  const last = named.findLast(one => one.end <= cue.start)
  const sentences = analysis.sentences.filter(
    one => last !== undefined && one.start > last.start && one.start <= cue.start,
  )
  return sentences.length <= BACK ? last?.entity : undefined
}

/** Sentences over which "the agency" is the one named last. */
const BACK = 3
