import { overlap } from '../../model/index.ts'
import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { QuoteRegion } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { beside } from './beside.ts'
import { blockOf, fills, isQuoted, isTerm, ownersOf, placeOf, runsOf } from './owners.ts'
import type { Owners } from './owners.ts'
import { phraseBefore } from './phrases.ts'
import { isWholeRun, spokenOn } from './preceding.ts'
import { unite } from './quotations.ts'
import { isFiniteVerb, sentenceOfToken, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/**
 * One owner for every quotation. What runs on over paragraphs is one quotation: whoever speaks in a part of it has said all of it
 * (`"It leaks.` in a paragraph, `It always has," Vale said.` in the next). One without a cue of its own is given by what stands before
 * it: `"A," Vale said. "B."` gives B to Vale; so does `"A," Vale said, raising a hand, "B."`; one that fills its paragraph goes to the
 * speaker of the quotation, or else of the sentence, before.
 */
export function continued(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const result = [...candidates]
  const owners = ownersOf(scene, candidates)
  for (const run of runsOf(scene)) {
    const [first] = run as [number]
    if (run.every(index => !owners.any.has(index))) {
      const own = beside(scene, scene.regions[first] as QuoteRegion)
      const known = own && result.findIndex(one => sharesCue(one, own))
      const host = known === undefined ? hostOf(scene, first, owners, result) : known < 0 ? undefined : known
      const told =
        own ??
        (host === undefined
          ? spokenOn(scene, scene.regions[first] as QuoteRegion, result, isWholeRun(scene, run), one =>
              isTerm(scene, one, owners),
            )
          : undefined)
      if (host !== undefined) give(scene, result, owners, first, host)
      else if (told) {
        owners.any.add(first)
        owners.speakers.set(first, result.length)
        result.push(told)
      }
    }
    share(scene, result, owners, run)
  }
  return result
}

const sharesCue = (one: Candidate, { cue: [cue] }: Candidate): boolean =>
  one.class === 'speech' &&
  one.source.length > 0 &&
  cue !== undefined &&
  one.cue.some(each => overlap(each, cue) > 0)

/** Parts of a quotation that nobody has are that of whoever speaks in the part before, or else in the next one. */
function share(scene: Scene, result: Candidate[], owners: Owners, run: readonly number[]): void {
  const fill = (index: number, from: number | undefined): void => {
    const host = from === undefined ? undefined : owners.speakers.get(from)
    if (host !== undefined && !owners.any.has(index)) give(scene, result, owners, index, host)
  }
  for (const [i, index] of run.entries()) fill(index, run[i - 1])
  for (let i = run.length - 2; i >= 0; i--) fill(run[i] as number, run[i + 1])
}

function give(scene: Scene, result: Candidate[], owners: Owners, index: number, host: number): void {
  const { start, end } = scene.regions[index] as QuoteRegion
  // whoever quoted the speaker hands on the next words too
  const cue = result[host]?.cue[0]?.start
  for (const [at, one] of result.entries())
    if (at === host || (one.holds !== undefined && one.holds === cue))
      result[at] = { ...one, content: unite([...one.content, { start, end }]) }
  owners.any.add(index)
  owners.speakers.set(index, host)
}

const isBehindCue = (scene: Scene, [cue]: readonly Span[], term: Span): boolean =>
  cue !== undefined &&
  sentenceOfToken(scene, firstAt(scene.analysis.tokens, cue.start)) ===
    sentenceOfToken(scene, firstAt(scene.analysis.tokens, term.start))

/** Titles in marks past which a speaker is taken up. */
const TERMS = 3

/** The candidate that an unowned quotation goes on from, or undefined. */
function hostOf(
  scene: Scene,
  index: number,
  owners: Owners,
  candidates: readonly Candidate[],
): number | undefined {
  const region = scene.regions[index] as QuoteRegion
  let last = index - 1
  while (index - last <= TERMS && last > 0 && isTerm(scene, scene.regions[last] as QuoteRegion, owners))
    last--
  const before = scene.regions[last]
  const place = placeOf(scene, region)
  if (!place || !before) return undefined
  const host = owners.speakers.get(last)
  if (host === undefined) return undefined
  const { cue } = candidates[host] as Candidate
  // `Vale said on "Harbour Sunday"`: a title behind the cue, not one of another sentence
  if (last < index - 1 && !isBehindCue(scene, cue, scene.regions[last + 1] as QuoteRegion)) return undefined
  const spoken = cue.every(({ end }) => end <= region.start)
  const block = scene.analysis.blocks[place.first.block] as Span
  if (before.start >= block.start) {
    const goesOn =
      place.alone ||
      opensAnew(scene, place.first, before, region) ||
      (before.end >= place.first.start && resumes(scene, place.first, before, region))
    return spoken && goesOn ? host : undefined
  }
  if (!place.alone) return undefined
  if (!before.closed) return host
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

/** Words of a quotation from which on it is more than a term. */
const SAID = 5

/** `"A," Vale said. "Nobody knows what is coming" with the lock.`: it opens the next sentence, which has no verb besides. */
function opensAnew(scene: Scene, sentence: AnalysedSentence, before: Span, region: QuoteRegion): boolean {
  const { tokens, text } = scene.analysis
  const behind = firstAt(tokens, region.end)
  return (
    region.start <= sentence.start + 1 &&
    region.end <= sentence.end &&
    before.end > (sentenceOfToken(scene, sentence.first - 1)?.start ?? sentence.start) &&
    text.slice(region.start, region.end).split(/\s+/).length >= SAID &&
    firstFinite(scene, behind, sentence.last) === undefined
  )
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
