import type { Mention, ReportEntity, Span } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { heardAgain, heardAsGroup, namedNext, noteHeard, officeHolder, titleHolder } from './again.ts'
import { antecedentOf } from './antecedent.ts'
import { addMention, castOf, groupOf, introducedAs, mentionsIn, unnamed } from './cast.ts'
import type { Cast, Speaker } from './cast.ts'
import { headOf, isData, isDocument } from './head.ts'
import { isQuoted } from './owners.ts'
import { phraseBefore } from './phrases.ts'
import { pluralBefore } from './plural.ts'
import {
  isCommonNoun,
  isFiniteVerb,
  isProper,
  lowerAt,
  sentenceOfToken,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Scene } from './scene.ts'
import { issuerOf, noteIssued, writerOf } from './texts.ts'
import { isNear, isReply, sameSpeaker } from './turns.ts'
import type { Turn } from './turns.ts'

/** The speakers of all candidates, with the mentions and entities made for sources that had none. */
export interface Speakers {
  readonly of: readonly Speaker[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly ReportEntity[]
}

/** `parents` holds for each candidate the index of the one around it. Resolves every source to an entity of the report. A source nobody mentioned before becomes an unnamed entity. */
export function resolveSpeakers(
  scene: Scene,
  candidates: readonly Candidate[],
  parents: readonly (number | null)[],
  mentions: readonly Mention[],
  entities: readonly ReportEntity[],
): Speakers {
  const relaying = new Set(parents)
  const cast = castOf(scene, mentions, entities)
  const direct: Speaker[] = []
  const cueOf = (i: number): number => candidates[i]?.cue[0]?.start ?? 0
  const order = [...candidates.keys()].sort((a, b) => cueOf(a) - cueOf(b) || a - b)
  let before: Turn | undefined
  // whoever somebody quotes has his turn inside the quotation only
  let outside: Turn | undefined
  let last: number | undefined
  for (const i of order) {
    const one = candidates[i] as Candidate
    const quoted = one.cue.some(cue => isQuoted(scene, cue))
    if (!quoted) before = outside
    const found = speakerOf(cast, one, before)
    // "Open Hands said its own count was 13": whoever speaks of a count without saying whose speaks of its own
    const own = found.entity === null && one.rule === 'own-figure' ? direct[parents[i] ?? -1] : undefined
    const speaker = own ?? found
    direct[i] = speaker
    const source = one.source[0]
    if (speaker.entity === null || !source) continue
    if (one.class !== 'speech') {
      // "A mother of two wants an answer. She said"
      if (cast.made.entities.has(speaker.entity) && parents[i] === null)
        before = {
          entity: speaker.entity,
          source,
          cue: one.cue,
          content: one.content,
          relays: false,
          thinks: true,
          outer: [],
        }
      if (!quoted) outside = before
      continue
    }
    noteHeard(cast, speaker.entity, headOf(scene, source))
    noteIssued(cast, speaker.entity, one)
    const inner = last !== undefined && parents[last] === i ? before : undefined
    last = i
    const host = direct[parents[i] ?? -1]?.entity ?? undefined
    const relays = relaying.has(i) && !isPerson(cast, speaker.entity)
    const turn = {
      entity: speaker.entity,
      source,
      cue: one.cue,
      content: one.content,
      relays,
      inner,
      outer: hostsOf(i, parents).flatMap(at => direct[at]?.entity ?? []),
    }
    // "Vale said the driver had told him so. He added": who was told speaks on
    const speaksOn = before !== undefined && host === before.entity && isTold(scene, one)
    before = speaksOn ? { ...(before as Turn), told: turn } : turn
    if (!quoted) outside = before
  }
  const hosts = new Map(order.toReversed().map(i => [cueOf(i), i]))
  const of = candidates.map((one, i): Speaker => {
    if (one.inherits === undefined) return direct[i] as Speaker
    return { entity: direct[hosts.get(one.inherits) ?? -1]?.entity ?? null, implied: true }
  })
  const all = [...mentions, ...cast.made.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  return { of, mentions: all, entities: [...entities, ...cast.made.entities.values()] }
}

/** The attributions around one, outermost first. */
function hostsOf(i: number, parents: readonly (number | null)[]): number[] {
  const hosts: number[] = []
  for (let at = parents[i] ?? null; at !== null && hosts.length < LINKS; at = parents[at] ?? null)
    hosts.unshift(at)
  return hosts
}

/** Links of the longest chain. */
const LINKS = 20

/** "the driver had told him that" */
const isTold = (scene: Scene, { cue }: Candidate): boolean =>
  /^(?:him|her|them|me|us)$/.test(lowerAt(scene, firstAt(scene.analysis.tokens, cue.at(-1)?.end ?? 0)))

const isPerson = (cast: Cast, entity: string): boolean => cast.entities.get(entity)?.kind === 'person'

function speakerOf(cast: Cast, one: Candidate, before: Turn | undefined): Speaker {
  const { scene } = cast
  const source = one.source[0]
  if (!source) return { entity: null, implied: false }
  const turn = before && isNear(scene, before, source, one) ? before : undefined
  const again =
    (turn && !isReply(scene, turn, one) ? sameSpeaker(cast, source, turn) : undefined) ??
    writerOf(cast, source, one.cue[0]) ??
    authorOf(cast, source, before) ??
    issuerOf(cast, source) ??
    toldBefore(cast, source)
  if (again) return { entity: again, implied: true }
  const both = groupOf(cast, source)
  if (both) return both
  const best = bestMention(cast, source)
  const entity = best && cast.entities.get(best.entity)
  const known = entity !== undefined && (entity.named || entity.kind === 'organisation')
  const words = scene.analysis.text.slice(source.start, source.end)
  const introduced = entity?.named ? undefined : introducedAs(cast, words)
  const heard = known
    ? introduced
    : (introduced ??
      titleHolder(cast, source) ??
      heardAgain(cast, source) ??
      officeHolder(cast, source, best) ??
      namedNext(cast, source, headOf(scene, source)))
  if (heard) {
    if (!best) addMention(cast, source, scene.analysis.text.slice(source.start, source.end), heard)
    return { entity: heard, implied: true }
  }
  if (best) return { entity: best.entity, implied: best.form === 'pronoun' }
  const text = scene.analysis.text.slice(source.start, source.end)
  const antecedent = antecedentOf(cast, source)
  if (antecedent) return antecedent
  // "The boatmen said the papers show it. They added": whoever tells of them
  const [teller] = turn?.outer ?? []
  const group = turn ? heardAsGroup(cast, source, teller ? { ...turn, entity: teller } : turn) : undefined
  if (group) return { entity: group, implied: true }
  const several = pluralBefore(cast, source, one)
  if (several) return { entity: several, implied: true }
  if (isPronoun(scene, source)) {
    const it = /^it$/i.test(text)
      ? (topicOf(cast, source) ?? bodyOf(cast, turn) ?? ownerOf(cast, source))
      : null
    return { entity: it, implied: true }
  }
  // "a statement on its website said": the text is that of the organisation the report speaks of
  const owner =
    /\bits\b/i.test(text) && isDocument(scene, headOf(scene, source)) ? topicOf(cast, source) : null
  return owner ? { entity: owner, implied: true } : unnamed(cast, source, headOf(scene, source))
}

/** "Arden faces a debt [it] says is too high": behind a noun "it" is the body or country that the clause is about. */
function ownerOf(cast: Cast, source: Span): string | null {
  const { scene } = cast
  const at = firstAt(scene.analysis.tokens, source.start)
  const here = sentenceOfToken(scene, at)
  if (!here || !isCommonNoun(scene, at - 1)) return null
  let verb = here.first
  while (verb < at && !isFiniteVerb(scene, verb)) verb++
  const subject = verb < at ? phraseBefore(scene, here.first, verb) : undefined
  const names = subject ? mentionsIn(cast, spanOf(scene, subject)).filter(one => one.form === 'name') : []
  const [only] = names
  return only && names.length === 1 && only.kind !== 'person' && subject?.from === here.first
    ? only.entity
    : null
}

/** `The lock leaks, the press service said. The mill will close, it added.`: the body that spoke last speaks on. */
function bodyOf(cast: Cast, turn: Turn | undefined): string | null {
  const entity = turn && cast.entities.get(turn.entity)
  if (!turn || !entity) return null
  const head = lowerAt(cast.scene, headOf(cast.scene, turn.source))
  const body = entity.kind === 'organisation' || cast.scene.locale.names.organisationNouns.has(head)
  return body ? entity.id : null
}

function bestMention(cast: Cast, source: Span): Mention | undefined {
  const head = headOf(cast.scene, source)
  const inside = mentionsIn(cast, source).filter(
    mention => contains(source, mention) || mention.form === 'name',
  )
  const best = inside
    .map(mention => ({ mention, score: fitness(cast.scene, source, head, mention) }))
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)[0]
  return best && best.score > 0 ? best.mention : undefined
}

/** Sentences over which "the statement" is the one of whoever spoke. */
const DOCUMENT = 3

/** `..., the ministry said in a statement. ..., the statement said.`, `In a statement Vale denied it. "...," it says.`: its author. */
function authorOf(cast: Cast, source: Span, before: Turn | undefined): string | undefined {
  const { scene } = cast
  const words = scene.analysis.text.slice(source.start, source.end)
  const head = headOf(scene, source)
  if (!before || !(/^it$/i.test(words) || (/^the \S+$/i.test(words) && isDocument(scene, head))))
    return undefined
  const here = sentenceOfToken(scene, head)
  const said = sentenceOfToken(scene, firstAt(scene.analysis.tokens, before.source.start))
  if (!here || !said || said.first >= here.first) return undefined
  // "It" behind a sentence about a body is that body
  const topic = tagAt(scene, head) === 'PRP' ? topicOf(cast, source) : null
  if (topic !== null && topic !== before.entity) return undefined
  const { sentences } = scene.analysis
  const near = sentences.filter(one => one.first >= said.first && one.first < here.first).length <= DOCUMENT
  for (let i = said.first; near && i < said.last; i++) {
    if (isDocument(scene, i) && (tagAt(scene, head) === 'PRP' || scene.stems[i] === scene.stems[head]))
      // "The lawsuit alleges that Orr had told him": the text is the one that tells of it
      return before.outer[0] ?? before.entity
  }
  return undefined
}

/** `Vale told Meridian News that A. "B," the agency quoted her as saying.`: who was told in the sentence before. */
function toldBefore(cast: Cast, source: Span): string | undefined {
  const { scene } = cast
  const words = scene.analysis.text.slice(source.start, source.end)
  const head = headOf(scene, source)
  if (!/^the \S+$/i.test(words) || !scene.locale.speech.carrierNouns.has(scene.stems[head] ?? ''))
    return undefined
  const here = sentenceOfToken(scene, head)
  const last = here && here.first > 0 ? sentenceOfToken(scene, here.first - 1) : undefined
  if (!here || !last || last.block !== here.block) return undefined
  return mentionsIn(cast, last).find(one => {
    const at = firstAt(scene.analysis.tokens, one.start)
    const verb = lowerAt(scene, at - 1) === 'the' ? at - 2 : at - 1
    return (
      one.form === 'name' && scene.locale.speech.cueVerbs.get(scene.stems[verb] ?? '')?.addressee === true
    )
  })?.entity
}

/** "The Meridian News Agency had another version. It said ...": the organisation that opens the sentence before. */
function topicOf(cast: Cast, source: Span): string | null {
  const { scene } = cast
  const here = sentenceOfToken(scene, firstAt(scene.analysis.tokens, source.start))
  const before = here && here.first > 0 ? sentenceOfToken(scene, here.first - 1) : undefined
  if (!before || before.block !== here?.block) return null
  let verb = before.first
  while (verb < before.last && !isFiniteVerb(scene, verb)) verb++
  const subject = { start: before.start, end: scene.analysis.tokens[verb]?.start ?? before.end }
  // "The aid group Meridian Medics keeps a count": the name goes before the noun
  const inside = mentionsIn(cast, subject)
  const names = new Set(
    inside.filter(one => one.form === 'name' && one.kind !== 'place').map(one => one.entity),
  )
  if (names.size > 1) return null
  const topic = [...names][0] ?? inside[0]?.entity
  const entity = topic === undefined ? undefined : cast.entities.get(topic)
  const thing =
    entity?.kind === 'organisation' || (entity?.named && entity.kind !== 'place' && !entity.gender)
  return topic !== undefined && thing ? topic : null
}

const isPronoun = (scene: Scene, source: Span): boolean =>
  /^(?:PRP\$?|WP|WDT)$/.test(tagAt(scene, firstAt(scene.analysis.tokens, source.start))) &&
  !/\s/.test(scene.analysis.text.slice(source.start, source.end))

/** How well a mention inside a source names the speaker; 0 or less: it does not. */
function fitness(scene: Scene, source: Span, head: number, mention: Mention): number {
  const token = scene.analysis.tokens[head]
  const covers = token !== undefined && overlap(mention, token) > 0
  const document = isDocument(scene, head) || isData(scene, head)
  const after = firstAt(scene.analysis.tokens, mention.end)
  const possessive =
    /^(?:'s|')$/.test(lowerAt(scene, after)) && (scene.analysis.tokens[after]?.end ?? 0) <= source.end
  const last = firstAt(scene.analysis.tokens, mention.start)
  const attached =
    /^(?:of|for|to|at|with)$/.test(lowerAt(scene, last - 1)) ||
    (/^(?:of|for|to|at|with)$/.test(lowerAt(scene, last - 2)) &&
      (tagAt(scene, last - 1) === 'DT' || scene.locale.names.honorifics.has(lowerAt(scene, last - 1))))
  const apposed = textBetween(scene, source, mention).includes(',')
  const aside =
    lowerAt(scene, beforeTitle(scene, last)) === ',' &&
    (mention.end >= source.end - 1 || /^(?:,|of|from|\()$/.test(lowerAt(scene, after)))
  let score = covers ? 4 : 0
  if (mention.kind === 'person' && mention.form === 'name') score += covers || apposed ? 2 : 0.5
  const named =
    scene.locale.speech.carrierNouns.has(scene.stems[head] ?? '') &&
    mention.kind === 'organisation' &&
    !covers &&
    !possessive
  if (named && token !== undefined && mention.end <= token.start) score += 4
  if (isNameOfOffice(scene, source, head, mention) || isNameOfPost(scene, source, head, mention)) score += 8
  // "the operator, Tres Bocas, said": the name between the commas is that of the head
  if (aside && mention.kind !== 'place' && mention.form === 'name' && isCommon(scene, head)) score += 3
  // "the state news agency, Norda, said": the noun is no other body than the one named behind it
  if (aside && mention.kind === 'organisation' && mention.form === 'name' && isBody(scene, head)) score += 4
  if (mention.kind === 'organisation') score += document && !possessive ? 3 : document ? 2.5 : covers ? 1 : -1
  if (mention.kind === 'person' && document) score += possessive ? 2.5 : 1
  // "the poll", called as a place is
  if (document && mention.kind === 'place' && mention.form !== 'name') score -= 8
  if (mention.kind === 'place') score += covers ? 0 : document && possessive ? 0.5 : -2
  if (mention.form === 'pronoun' && !covers) score -= 4
  // "Mara Orr (D-Arden)": what stands in brackets describes
  if (lowerAt(scene, last - 1) === '(') score -= 8
  // "a statement on its website said": the text is its owner's
  if (mention.form === 'pronoun' && document) score += 4.5
  // "a report seen by the Ledger": who has read a text has not written it
  if (document && PASSED.test(scene.analysis.text.slice(source.start, mention.start))) score -= 8
  // "the Vale camp": whom a group is called after does not speak for it
  const modifies = mention.kind === 'person' && after === head && isCommon(scene, head)
  if (modifies && tagAt(scene, last - 1) === 'DT') score -= 5
  if (possessive && !document) score -= 5
  if (attached && !covers && !document) score -= 3
  if (textAt(scene, head) === '') score -= 1
  return score
}

/** "[ambassador to the coast] Sir Idris Vale": behind an office and where it is held stands the name; not "spokesman for Chief Idris Vale". */
function isNameOfOffice(
  scene: Scene,
  source: Span,
  head: number,
  { kind, form, start, end }: Mention,
): boolean {
  const { titleHeads, honorifics, leaderHeads } = scene.locale.names
  const office = lowerAt(scene, head)
  if (kind !== 'person' || form !== 'name' || end < source.end || lowerAt(scene, head + 1) === ',')
    return false
  if (
    !(leaderHeads.has(office) || (titleHeads.has(office) && /^(?:ambassador|envoy|secretary)$/.test(office)))
  )
    return false
  let at = firstAt(scene.analysis.tokens, start) - 1
  while (honorifics.has(lowerAt(scene, at))) at--
  let from = at
  while (from > head && /^(?:NNPS?|DT)$/.test(tagAt(scene, from))) from--
  return (
    from < at &&
    from === head + 1 &&
    /^(?:to|for|of)$/.test(lowerAt(scene, from)) &&
    tagAt(scene, at) === 'NNP'
  )
}

/** "Department of Harbours spokeswoman [Mara Orr]": behind a body and a post in it stands the name. */
function isNameOfPost(scene: Scene, source: Span, head: number, name: Mention): boolean {
  const { titleHeads } = scene.locale.names
  const post = firstAt(scene.analysis.tokens, name.start) - 1
  return (
    name.kind === 'person' &&
    name.form === 'name' &&
    name.end >= source.end &&
    post > head &&
    !textBetween(scene, source, name).includes(',') &&
    titleHeads.has(lowerAt(scene, post)) &&
    isProper(scene, head) &&
    !titleHeads.has(lowerAt(scene, head))
  )
}

/** "the harbour chairman, Judge Mara Orr": the token before a name and its title. */
function beforeTitle({ locale: { names }, lower }: Scene, name: number): number {
  let at = name - 1
  const isTitle = (word = ''): boolean =>
    names.titleHeads.has(word) || names.titleModifiers.has(word) || names.honorifics.has(word)
  while (at > 0 && isTitle(lower[at])) at--
  return at
}

const isBody = (scene: Scene, head: number): boolean =>
  scene.locale.speech.carrierNouns.has(scene.stems[head] ?? '') ||
  scene.locale.names.organisationNouns.has(lowerAt(scene, head))

const PASSED =
  /\b(?:(?:seen|read|obtained|reviewed|viewed|leaked|sent|addressed|shown|given)\s(?:by|to)|(?:published|printed|filed)\sin)\s(?:the\s(?:journal\s)?)?$/i

const textBetween = (scene: Scene, source: Span, mention: Span): string =>
  scene.analysis.text.slice(source.start, Math.max(source.start, mention.start))

const isCommon = (scene: Scene, head: number): boolean => isCommonNoun(scene, head)
