import { isSiteOf } from '../locales/index.ts'
import type { Locale, NameLists } from '../locales/index.ts'
import type { Attribution, Mention, ReportEntity } from '../model/index.ts'
import type { Analysis } from './analysis.ts'
import type { Attributed } from './attributions/index.ts'

/** What is known of the carriers that a report names. */
export interface Carriers {
  readonly isCarrier: (entity: string) => boolean
  /** The outlet itself, under any of its names. */
  readonly isOwn: (entity: string) => boolean
  /**
   * Somebody else than the outlet: any carrier that is not its own where the report says whose it is; else only one that it
   * reports from or introduces, for nobody writes "Norda reported" or "the Norda news agency" of himself.
   */
  readonly isForeign: (entity: string) => boolean
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
  const isCarrier = remembered(id => {
    const entity = entities.get(id)
    return entity?.carrier === true || (entity !== undefined && isLikely(entity, relaying.has(id), locale))
  })
  const introduced = introducedIn(attributed, analysis, locale)
  const heads = attributed.mentions
    .filter(one => one.form === 'name' && isCarrier(one.entity) && isHead(one, analysis, locale))
    .flatMap(one => entities.get(one.entity)?.name ?? [])
  const own = [
    ...(outlet === null ? [] : [outlet]),
    ...masthead(analysis),
    ...heads,
    ...datelineCredits(analysis),
  ]
  const isOwn = remembered(id => {
    const name = entities.get(id)?.name
    return name !== undefined && own.some(one => isSame(name, one, locale))
  })
  return {
    isCarrier,
    isOwn,
    isForeign: id =>
      own.length > 0
        ? !isOwn(id)
        : relaying.has(id) || introduced.has(id) || entities.get(id)?.named === false,
  }
}

/** Whom the report introduces by the noun for a carrier, or has something from: "the Norda news agency", "the daily Avond", "according to Norda". */
function introducedIn(
  { attributions, mentions }: Attributed,
  { text }: Analysis,
  locale: Locale,
): Set<string> {
  const { carrierNouns } = locale.speech
  const isNoun = (word = ''): boolean => carrierNouns.has(locale.stem(word.toLowerCase()))
  const labelled = mentions.filter(({ form, start, end }) => {
    if (form !== 'name') return false
    const before = wordBefore(text, start)
    const behind = locale.carriers.label.exec(text.slice(end, end + LABEL))?.[1]
    return isNoun(before) || isNoun(behind)
  })
  const asked = attributions.filter(one => one.by === 'attributions/according-to')
  return new Set([...labelled.map(one => one.entity), ...asked.flatMap(one => one.speaker ?? [])])
}

/** Characters of the longest noun beside the name of a carrier. */
const LABEL = 24

/** The word that ends before a space, or before a comma and a space, at an offset: backwards, because a pattern would begin at each letter before it. */
function wordBefore(text: string, offset: number): string {
  const least = Math.max(0, offset - LABEL)
  let end = offset - 1
  if (end < least || !/\s/.test(text[end] as string)) return ''
  if (text[end - 1] === ',') end--
  let start = end
  while (start > least && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** Whether a code unit is a letter, or half of a character that is no English letter in any case. */
const isLetter = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    : (code >= 0xd800 && code < 0xe000) || /\p{L}/u.test(String.fromCharCode(code))

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
  if (organisationsOf(locale.names).has(entity.name)) return false
  return (
    relaying ||
    isInitials(entity.name, locale) ||
    words.some(word => locale.speech.mediaWords.has(locale.stem(word.toLowerCase()))) ||
    locale.speech.mediaEndings.test(entity.name)
  )
}

const organisations = new WeakMap<NameLists, ReadonlySet<string>>()

/** All names of the organisations that everybody knows; made once. */
function organisationsOf(names: NameLists): ReadonlySet<string> {
  const known = organisations.get(names)
  if (known) return known
  const made = new Set(names.organisations.flatMap(one => [one.name, ...one.aliases]))
  organisations.set(names, made)
  return made
}

/** "MNA", of which nothing else is known; not "ARPD", and not "ACLU", which everybody knows. */
const isInitials = (name: string, { speech }: Locale): boolean =>
  /^\p{Lu}{2,5}$/u.test(name) && !speech.forces.test(name) && !speech.bodyInitials.has(name)

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

/** Asks of each entity once: its mentions and its statements ask again and again. */
function remembered(ask: (id: string) => boolean): (id: string) => boolean {
  const known = new Map<string, boolean>()
  return id => {
    const before = known.get(id)
    if (before !== undefined) return before
    const answer = ask(id)
    known.set(id, answer)
    return answer
  }
}

/** Characters of the longest first line that is looked at. */
const HEAD = 120

/** The name at the head of the page, or in the line of the authors or of the date. */
function isHead(mention: Mention, { text, blocks }: Analysis, { carriers }: Locale): boolean {
  const block = blocks.find(one => one.start <= mention.start && mention.end <= one.end)
  if (block?.role === 'byline' || block?.role === 'dateline') return true
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, mention.start).replace(carriers.articleBefore, ''))
  return opens && (block?.role === 'crosshead' || block?.role === 'headline')
}

/** "The Calder Ledger" is "the Ledger" in its own pages, Meridian Press Agency is MPA, and a site is its paper. */
function isSame(name: string, outlet: string, { bylines }: Locale): boolean {
  if (isSiteOf(outlet, name)) return true
  const [a, b] = [name, outlet].map(one => one.toLowerCase().replace(bylines.article, '')) as [string, string]
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
