import { contains, overlap } from '../../model/index.ts'
import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { QuoteRegion } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { phraseBefore } from './phrases.ts'
import { unite } from './quotations.ts'
import { isFiniteVerb, overlapping, sentenceOfToken, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/**
 * Quotations that no cue of their own introduces: `"A," Vale said. "B."` gives B to Vale; so does `"A," Vale said, raising a
 * hand, "B."`; a quotation that reopens in the next paragraph, or fills it, goes to the speaker of the one before.
 */
export function continued(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const result = [...candidates]
  const owners = ownersOf(scene, candidates)
  for (const [index, region] of scene.regions.entries()) {
    if (owners.any.has(index)) continue
    const host = hostOf(scene, index, at => owners.speakers.get(at), result)
    if (host === undefined) {
      const told = spokenOn(scene, region, result, isFreeRun(scene, index, owners))
      if (told === undefined) continue
      owners.any.add(index)
      owners.speakers.set(index, result.length)
      result.push(told)
      continue
    }
    // whoever quoted the speaker hands on the next words too
    const cue = result[host]?.cue[0]?.start
    for (const [at, one] of result.entries())
      if (at === host || (one.holds !== undefined && one.holds === cue))
        result[at] = { ...one, content: unite([...one.content, { start: region.start, end: region.end }]) }
    owners.any.add(index)
    owners.speakers.set(index, host)
  }
  return ledTo(scene, owners, result)
}

/** A quotation over whole paragraphs, closed in the last of them, of which no part has a cue of its own. */
function isFreeRun(scene: Scene, from: number, owners: Owners): boolean {
  let at = from
  while (scene.regions[at]?.continues && !owners.any.has(at)) at++
  const last = scene.regions[at]
  if (at === from || !last?.closed || owners.any.has(at)) return false
  const block = blockOf(scene, last)
  return !/[\p{L}\p{N}]/u.test(scene.analysis.text.slice(last.end, block.end))
}

/** `"It leaks.` in a paragraph, `It always has," Vale said.` in the next: whoever speaks where a quotation ends has said all of it. */
function ledTo(scene: Scene, owners: Owners, candidates: readonly Candidate[]): Candidate[] {
  const result = [...candidates]
  for (let index = scene.regions.length - 2; index >= 0; index--) {
    const region = scene.regions[index] as QuoteRegion
    const host = owners.speakers.get(index + 1)
    if (!region.continues || owners.any.has(index) || host === undefined) continue
    const one = result[host] as Candidate
    result[host] = { ...one, content: unite([...one.content, { start: region.start, end: region.end }]) }
    owners.any.add(index)
    owners.speakers.set(index, host)
  }
  return result
}

/** Which quotations belong to some candidate, and which candidate can speak on in the next one. */
interface Owners {
  readonly any: Set<number>
  readonly speakers: Map<number, number>
}

function ownersOf(scene: Scene, candidates: readonly Candidate[]): Owners {
  const owners: Owners = { any: new Set(), speakers: new Map() }
  for (const [at, one] of candidates.entries()) {
    const quoted = one.cue.some(cue => isQuoted(scene, cue))
    for (const span of one.content) {
      for (const region of overlapping(scene.regions, span)) {
        if (one.cue.some(cue => contains(region, cue))) continue
        const index = regionAt(scene, region)
        owners.any.add(index)
        const speaks = one.class === 'speech' && (one.source.length > 0 || one.inherits !== undefined)
        if (speaks && !quoted) owners.speakers.set(index, at)
      }
    }
  }
  return owners
}

const regionAt = (scene: Scene, region: Span): number =>
  scene.regionOf[firstAt(scene.analysis.tokens, region.start)] ?? -1

const isQuoted = (scene: Scene, cue: Span): boolean =>
  (scene.regionOf[firstAt(scene.analysis.tokens, cue.start)] ?? -1) >= 0

/** The candidate that an unowned quotation goes on from, or undefined. */
function hostOf(
  scene: Scene,
  index: number,
  speakerOf: (region: number) => number | undefined,
  candidates: readonly Candidate[],
): number | undefined {
  const region = scene.regions[index] as QuoteRegion
  const before = scene.regions[index - 1]
  const place = placeOf(scene, region)
  if (!place || !before) return undefined
  const host = speakerOf(index - 1)
  if (host === undefined) return undefined
  const spoken = (candidates[host] as Candidate).cue.every(cue => cue.end <= region.start)
  const block = scene.analysis.blocks[place.first.block] as Span
  if (before.start >= block.start) {
    const goesOn =
      place.alone || (before.end >= place.first.start && resumes(scene, place.first, before, region))
    return spoken && goesOn ? host : undefined
  }
  if (!place.alone) return undefined
  if (before.continues || !before.closed) return host
  return fills(scene, block, region) &&
    !othersBetween(scene, candidates, candidates[host] as Candidate, before, region)
    ? host
    : undefined
}

/** `"A," Vale said. ... Orr said it leaks. "B."`: somebody else has spoken since. */
function othersBetween(
  scene: Scene,
  candidates: readonly Candidate[],
  host: Candidate,
  before: Span,
  region: Span,
): boolean {
  const from = blockOf(scene, before).end
  if (introducesOther(scene, host, from, region.start)) return true
  return candidates.some(
    one =>
      one.class === 'speech' &&
      one.source.length > 0 &&
      one.cue.some(cue => cue.start >= from && cue.end <= region.start && !isQuoted(scene, cue)) &&
      !mayBeOne(scene, one, host),
  )
}

/** `"A," Vale said. ¶ In a note Ida Orr stood by the plan. ¶ "B."`: a paragraph between that tells of somebody else, by name. */
function introducesOther(scene: Scene, host: Candidate, from: number, to: number): boolean {
  const { text, tokens } = scene.analysis
  const last = sentenceOfToken(scene, firstAt(tokens, to) - 1)
  const block = last && last.start >= from ? scene.analysis.blocks[last.block] : undefined
  const first = block ? firstAt(tokens, block.start) : 0
  if (!last || !block) return false
  const verb = firstFinite(scene, first, last.last)
  const subject = verb === undefined ? undefined : phraseBefore(scene, first, verb)
  if (!subject || !/^NNP/.test(tagAt(scene, subject.to - 1))) return false
  const known = host.source[0] ? lastName(text.slice(host.source[0].start, host.source[0].end)) : ''
  const { start, end } = spanOf(scene, subject)
  return !text.slice(start, end).includes(known)
}

function firstFinite(scene: Scene, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (isFiniteVerb(scene, i)) return i
  return undefined
}

/** Whether two sources can be one: a pronoun, or a name that ends alike. */
function mayBeOne({ analysis: { text } }: Scene, one: Candidate, host: Candidate): boolean {
  const [words, known] = [one, host].map(({ source: [span] }) =>
    span ? text.slice(span.start, span.end) : '',
  )
  return PRONOUN.test(words ?? '') || lastName(words ?? '') === lastName(known ?? '')
}

const PRONOUN = /^(?:s?he|i|we|you|it|who)$/i
const lastName = (words: string): string =>
  /\p{Lu}[\p{L}'’-]*$/u.exec(words.split(',')[0] ?? '')?.[0] ?? words

/** The block in which a quotation ends. */
const blockOf = (scene: Scene, { end }: Span): Span =>
  scene.analysis.blocks[sentenceOfToken(scene, firstAt(scene.analysis.tokens, end) - 1)?.block ?? -1] ?? {
    start: end,
    end,
  }

/**
 * `The lock was shut, Vale said. "Nobody asked us."`: behind a sentence of told speech a quotation that fills sentences by itself
 * is by the same speaker, without a cue.
 */
function spokenOn(
  scene: Scene,
  region: QuoteRegion,
  candidates: readonly Candidate[],
  isRun: boolean,
): Candidate | undefined {
  const place = placeOf(scene, region)
  const before = place?.alone ? sentenceOfToken(scene, place.first.first - 1) : undefined
  if (!place || !before) return undefined
  const apart = before.block !== place.first.block
  const block = scene.analysis.blocks[place.first.block] as Span
  const follows = before.block === place.first.block - 1 && (isRun || (!region.continues && region.closed))
  if (apart && !(follows && fills(scene, block, region))) return undefined
  const here = candidates.filter(
    one =>
      one.class === 'speech' &&
      one.source.length > 0 &&
      one.cue.some(cue => contains(before, cue) && !isQuoted(scene, cue)) &&
      !candidates.some(
        other => other !== one && one.cue.every(cue => other.content.some(c => contains(c, cue))),
      ),
  )
  const host = here.at(-1)
  const start = host?.cue[0]?.start
  if (here.length !== 1 || !host || start === undefined) return undefined
  if (!apart && host.rule !== 'final') return undefined
  if (apart && (scene.regions.some(one => overlap(one, before) > 0) || !CLAUSES.has(host.rule)))
    return undefined
  return {
    rule: 'continued',
    class: 'speech',
    source: [],
    cue: [],
    content: [{ start: region.start, end: region.end }],
    confidence: 0.6,
    implied: true,
    inherits: start,
  }
}

/** Rules of a speaker with a verb, who can speak on in the next paragraph. */
const CLAUSES = new Set(['final', 'fronted', 'learned', 'inverted', 'amid'])

interface Place {
  readonly first: AnalysedSentence
  /** The quotation makes up whole sentences by itself. */
  readonly alone: boolean
}

function placeOf(scene: Scene, region: Span): Place | undefined {
  const { sentences, text } = scene.analysis
  const crossed = overlapping(sentences, region)
  const first = crossed[0]
  const last = crossed.at(-1)
  if (!first || !last || !SPEAKING_ROLES.has(first.role)) return undefined
  const opens = region.start <= first.start + 1
  return {
    first,
    alone: opens && !/[\p{L}\p{N}]/u.test(text.slice(region.end, Math.max(region.end, last.end))),
  }
}

/** Words between the cue and a quotation that is resumed. */
const RESUMED = 24

/** `"A," Vale said, raising a hand, "B."`: behind a comma or "but", in the sentence of the quotation before. */
function resumes(scene: Scene, sentence: AnalysedSentence, before: Span, region: Span): boolean {
  const { tokens, text } = scene.analysis
  const at = firstAt(tokens, region.start)
  if (at - firstAt(tokens, before.end) > RESUMED || overlap(sentence, before) === 0) return false
  if (!/,["”’']*$/u.test(text.slice(before.start, before.end))) return false
  return /^(?:[,:—–―]|--|but|and)$/i.test(textAt(scene, at - 1))
}

/** Whether a quotation is all there is in a block. */
const fills = (scene: Scene, block: Span, region: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(
    scene.analysis.text.slice(block.start, region.start) + scene.analysis.text.slice(region.end, block.end),
  )
