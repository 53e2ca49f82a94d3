import type { Span } from '../../model/index.ts'
import { contains, overlap, subtract } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { QuoteRegion } from '../../text/index.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { kindOf } from './kinds.ts'
import { hasFinite, hullOf, lowerAt, overlapping, tagAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/** Share of a quotation that content must hold to own it whole; on the development articles .4 to .6 give the same score. */
const OWNED = 0.5

/** Content takes in a quotation that it mostly holds and leaves one that it hardly touches; cue and source are no content. */
function snap(scene: Scene, candidate: Candidate): Candidate {
  const inside = (region: QuoteRegion): boolean => candidate.cue.some(cue => contains(region, cue))
  let content = candidate.content
  for (const region of overlapping(scene.regions, hullOf(content))) {
    const shared = content.reduce((sum, span) => sum + overlap(span, region), 0)
    if (shared === 0 || inside(region)) continue
    // content that reaches an edge of a quotation goes to its other edge: a quotation may run over sentences
    const reaches = content.some(
      span => overlap(span, region) > 0 && (span.start <= region.start || span.end >= region.end - 1),
    )
    content =
      reaches || shared >= OWNED * (region.end - region.start)
        ? unite([...content, region])
        : cutOut(scene, content, region)
  }
  const holes = [...candidate.source.filter(span => !isHeld(candidate, span)), ...candidate.cue]
  return {
    ...candidate,
    content: tidy(
      scene,
      unite(content)
        .map(span => withoutSetting(scene, span))
        .flatMap(span => subtract(scene.analysis.text, span, holes)),
    ),
  }
}

/** `says, "Stay back," until the gate falls`: behind a quotation that is over, the circumstances are the outlet's words. */
function withoutSetting(scene: Scene, span: Span): Span {
  const { text } = scene.analysis
  const last = overlapping(scene.regions, span).at(-1)
  if (!last || last.end >= span.end || last.start - span.start > 1) return span
  const over = /[,.!?]["”’']$/u.test(text.slice(last.start, last.end))
  const next = /^\s*(\p{L}+)/u.exec(text.slice(last.end, span.end))?.[1]
  return over && next && scene.locale.clauses.circumstances.has(next)
    ? { start: span.start, end: last.end }
    : span
}

/** Words of a quotation from which on it is more than a term. */
const SPOKEN = 4

/** `Vale agreed: "The lock leaks badly."`: whoever is quoted with a sentence of his own has said it, whatever the verb tells of his mind. */
export function inOwnWords(scene: Scene, one: Candidate): Candidate {
  const [content, more] = one.content
  if (one.class === 'speech' || one.source.length === 0 || !content || more) return one
  const { text } = scene.analysis
  const words = text.slice(content.start, content.end)
  const [region] = overlapping(scene.regions, content)
  return region?.start === content.start &&
    region.end <= content.end &&
    words.split(/\s+/).length >= SPOKEN &&
    /^["“‘'«]\s?\p{Lu}/u.test(words) &&
    /[:,]\s*$/.test(text.slice(Math.max(0, content.start - 2), content.start))
    ? { ...one, class: 'speech' }
    : one
}

/**
 * `repeated what she had said: “Nobody came.”`, `rejected the complaint: “I never saw it.”`: what stands before a colon and is no clause
 * that somebody utters leads to the quotation, which alone is said.
 */
export function behindColon(scene: Scene, one: Candidate): Candidate {
  const [content, ...more] = one.content
  if (one.class !== 'speech' || !content || more.length > 1 || one.holds !== undefined) return one
  const { text, tokens } = scene.analysis
  const all = hullOf(one.content)
  const [region] = overlapping(scene.regions, all)
  if (!region || region.start <= content.start || content.start < (one.cue.at(-1)?.end ?? 0)) return one
  if (!/:\s*$/.test(text.slice(content.start, region.start))) return one
  const said = { start: region.start, end: all.end }
  if (said.end - said.start < SHORTEST || kindOf(scene.regions, [said]) !== 'direct') return one
  const [from, to] = [firstAt(tokens, content.start), firstAt(tokens, region.start)]
  if (scene.locale.clauses.complementisers.has(lowerAt(scene, from))) return one
  return hasFinite(scene, from, to) && !/^W/.test(tagAt(scene, from)) ? one : { ...one, content: [said] }
}

/** Characters from which on quoted words are more than a term. */
const SHORTEST = 12

/** Candidates with whole quotations; those left without content are dropped. */
export const snapAll = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map(one => snap(scene, one)).filter(one => one.content.length > 0)

/** The link above a quoted speaker keeps that speaker's name in its content. */
const isHeld = (candidate: Candidate, span: Span): boolean =>
  candidate.holds !== undefined &&
  candidate.content.some(piece => piece.start === span.start && piece.end === span.end)

const cutOut = (scene: Scene, content: readonly Span[], region: Span): Span[] =>
  content.flatMap(span => subtract(scene.analysis.text, span, [region]))

/** Joins spans that overlap or touch. */
export function unite(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

/** Pieces without dangling punctuation, cut at the edges of blocks; pieces without a word are dropped. */
function tidy(scene: Scene, spans: readonly Span[]): Span[] {
  const { text, blocks } = scene.analysis
  const pieces = spans.flatMap(span => {
    const crossed = overlapping(blocks, span)
    if (crossed.length <= 1) return [span]
    return crossed
      .filter(block => SPEAKING_ROLES.has(block.role))
      .map(block => ({ start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) }))
  })
  return pieces
    .map(span => trimmed(text, span))
    .filter(span => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s,;:—–―]/u.test(text[start] as string)) start++
  while (end > start && /[\s,;:—–―]/u.test(text[end - 1] as string)) end--
  if (
    text[end - 1] === '.' &&
    !/["”’']/u.test(text[end] ?? '') &&
    /[\p{Ll}\p{N})”"’]/u.test(text[end - 2] ?? '')
  )
    end--
  return { start, end }
}
