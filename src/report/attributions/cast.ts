import type { Mention, ReportEntity, Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { Heard } from './again.ts'
import type { Issued } from './texts.ts'
import { lowerAt, tagAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** Who speaks in one candidate. */
export interface Speaker {
  readonly entity: string | null
  readonly implied: boolean
}

/** The entities of a report as its speakers are looked up among them. */
export interface Cast {
  readonly scene: Scene
  /** Ascending. */
  readonly mentions: readonly Mention[]
  /** Length of the longest mention, in characters. */
  readonly longest: number
  readonly entities: Map<string, ReportEntity>
  /** Named entities by the common noun that the report introduced them with ("the operator, Tres Bocas"). */
  readonly introduced: ReadonlyMap<string, string>
  /** Ids of the unnamed entities by their words, lower case. */
  readonly unnamed: Map<string, string>
  readonly made: { readonly mentions: Mention[]; readonly entities: Map<string, ReportEntity> }
  /** Sources without a name, in the order in which they spoke. */
  readonly heard: Heard[]
  /** Texts in which somebody has spoken, in their order. */
  readonly issued: Issued[]
  next: number
}

/** Prepares the entities of a report for looking speakers up. */
export function castOf(scene: Scene, mentions: readonly Mention[], entities: readonly ReportEntity[]): Cast {
  const { party } = scene.locale.speech
  const sorted = mentions
    // "Mara Orr, R-Arden": a party and where it is strong are nobody
    .filter(one => !party.test(scene.analysis.text.slice(one.start, one.end)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const unnamed = new Map<string, string>()
  for (const entity of entities) if (!entity.named) unnamed.set(entity.name.toLowerCase(), entity.id)
  const cast = {
    scene,
    mentions: sorted,
    longest: sorted.reduce((most, mention) => Math.max(most, mention.end - mention.start), 0),
    entities: new Map(entities.map(entity => [entity.id, entity])),
    unnamed,
    made: { mentions: [], entities: new Map<string, ReportEntity>() },
    heard: [],
    issued: [],
    next: 1 + entities.reduce((most, entity) => Math.max(most, Number(entity.id.split('#')[1] ?? 0)), 0),
  }
  return { ...cast, introduced: introductions(scene, sorted, cast.entities) }
}

/** "The operator, Tres Bocas, said", "Tres Bocas, the operator, said": which noun the report calls a named organisation by. */
function introductions(
  scene: Scene,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, ReportEntity>,
): Map<string, string> {
  const found = new Map<string, string>()
  const { tokens } = scene.analysis
  for (const mention of mentions) {
    if (mention.form !== 'name' || entities.get(mention.entity)?.kind !== 'organisation') continue
    const first = firstAt(tokens, mention.start)
    const after = firstAt(tokens, mention.end)
    const before = lowerAt(scene, first - 1) === ',' ? nounEnding(scene, first - 1) : undefined
    const behind =
      lowerAt(scene, after) === ',' && /^(?:the|an?)$/.test(lowerAt(scene, after + 1))
        ? nounBeginning(scene, after + 1)
        : undefined
    for (const noun of [before, behind]) if (noun && !found.has(noun)) found.set(noun, mention.entity)
  }
  return found
}

/** The last word of "the ferry operator" that ends before a token. */
function nounEnding(scene: Scene, end: number): string | undefined {
  let from = end - 1
  while (end - from < 4 && /^(?:JJ|NN)$/.test(tagAt(scene, from))) from--
  return from < end - 1 && /^(?:the|its|their)$/.test(lowerAt(scene, from)) ? scene.stems[end - 1] : undefined
}

/** The last word of "the ferry operator" that begins at a token and closes an aside. */
function nounBeginning(scene: Scene, determiner: number): string | undefined {
  let to = determiner + 1
  while (to - determiner < 4 && /^(?:JJ|NN)$/.test(tagAt(scene, to))) to++
  return to > determiner + 1 && /^(?:[,.]|of|for|that|which)$/.test(lowerAt(scene, to))
    ? scene.stems[to - 1]
    : undefined
}

/** The mentions that overlap a span. */
export function mentionsIn(cast: Cast, span: Span): Mention[] {
  const found: Mention[] = []
  for (let i = firstAtOrAfter(cast, span.start - cast.longest); i < cast.mentions.length; i++) {
    const mention = cast.mentions[i] as Mention
    if (mention.start >= span.end) break
    if (mention.end > span.start) found.push(mention)
  }
  return found
}

/** Characters between an antecedent and its relative pronoun. */
const COMMA = 2

/** Characters of the longest party between commas. */
const PARTY = 16

/** The mention that ends just before an offset: the antecedent of "who". */
export function endingBefore(cast: Cast, offset: number): Mention | undefined {
  // "the Norda Press Agency (NPA), which": the bracket closes between
  const lead = cast.scene.analysis.text.slice(Math.max(0, offset - PARTY), offset)
  // "Mara Orr, R-Arden, who"
  const party = cast.scene.locale.speech.partyBehind.exec(lead)?.[0].length
  const reach = party ?? (/\),?\s$/.test(lead) ? COMMA + 1 : COMMA)
  return mentionsIn(cast, { start: offset - reach - 1, end: offset }).findLast(
    mention => mention.end <= offset && offset - mention.end <= reach,
  )
}

function firstAtOrAfter(cast: Cast, offset: number): number {
  let low = 0
  let high = cast.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cast.mentions[middle] as Mention).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Characters in which a preposition stands behind a head. */
const OWNER = 8
const OWNED = /^\s(?:of|at|for|from|in)\s/i
/** "a letter seen by the Ledger" is a letter. */
const READ_BY = /\s(?:seen|read|obtained|reviewed|viewed)\sby\s.*$/i
const RELATIVE = /\s(?:who|whose|whom|which|that)\b/i
const DETERMINER =
  /^(?:the|a|an|one|some|many|several|both|two|three|other)\s+(?!(?:of|in|at|on|from|within|inside|with|who)\b)/i

/** The entity of a source without a mention: the organisation that the report introduced by that noun, or a new unnamed one. */
export function unnamed(cast: Cast, source: Span, head: number): Speaker {
  const text = cast.scene.analysis.text.slice(source.start, source.end)
  const words = text.replace(/\s+/g, ' ')
  const known = introducedAs(cast, words)
  if (known) return { entity: known, implied: true }
  return {
    entity: makeEntity(cast, source, text, words, cast.scene.analysis.tokens[head]?.end),
    implied: false,
  }
}

/** "The operator said": the organisation that the report introduced by that noun. */
export function introducedAs(cast: Cast, words: string): string | undefined {
  const definite = /^the (\S+)$/i.exec(words)?.[1]?.toLowerCase()
  return definite ? cast.introduced.get(cast.scene.locale.stem(definite)) : undefined
}

/** A new entity for the words of a source, or the known one of the same words. */
export function makeEntity(
  cast: Cast,
  source: Span,
  text: string,
  words: string,
  headEnd: number | undefined,
  members?: readonly string[],
): string {
  // "a summary issued by the court's office": the office speaks
  const author = /^\S+ \S+ (?!(?:obtained|reviewed|viewed|received)\b)\w+ed by (.+)$/.exec(words)?.[1]
  const bare = (author ?? (words.split(',')[0] as string)).replace(READ_BY, '').replace(DETERMINER, '')
  // of a group all words are the name, but for an article
  const name = members ? (members.length > 0 ? words : words.replace(DETERMINER, '')) : bare
  const key = name.toLowerCase()
  const known = cast.unnamed.get(key)
  const id = known ?? `${cast.scene.analysis.id}#${cast.next++}`
  if (!known) {
    cast.unnamed.set(key, id)
    cast.made.entities.set(id, {
      id,
      kind: 'other',
      name,
      named: false,
      ...(members && members.length > 0 ? { members } : {}),
      by: 'attributions/source',
      certainty: 'stated',
    })
  }
  addMention(cast, source, text, id, headEnd)
  return id
}

/** Notes the words of a source as a mention of an entity. */
export function addMention(cast: Cast, source: Span, text: string, id: string, headEnd?: number): void {
  const start = source.start + (DETERMINER.exec(text)?.[0].length ?? 0)
  const comma = source.start + (text.indexOf(',') < 0 ? text.length : text.indexOf(','))
  const clause = Math.min(comma, source.start + (RELATIVE.exec(text)?.index ?? text.length))
  // "a person close to the board": all of it says who; "an employee of Arlen Steel": what it says of another is no part of it
  const tail = { start: headEnd ?? start, end: clause }
  const after = cast.scene.analysis.text.slice(tail.start, tail.start + OWNER)
  const owned = OWNED.test(after)
  // "cases in the province" are somewhere, "a source in the government" is somebody
  const head = cast.scene.stems[firstAt(cast.scene.analysis.tokens, tail.start) - 1] ?? ''
  const placed = /^\sin\s/i.test(after) && !cast.scene.locale.speech.anybody.has(head)
  const others =
    placed || mentionsIn(cast, tail).some(one => owned || (one.form === 'name' && one.end === clause))
  const end = headEnd && headEnd > start && others ? Math.min(headEnd, clause) : clause
  const mention = {
    kind: 'other',
    form: 'nominal',
    entity: id,
    by: 'attributions/source',
    certainty: 'stated',
  } as const
  if (end > start) cast.made.mentions.push({ start, end, ...mention })
}
