import type { Span } from '../../model/index.ts'
import { contains, overlap, subtract } from '../../model/index.ts'
import type { QuoteRegion } from '../../text/index.ts'
import type { Analysis } from '../analysis.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import type { Candidate, Scene } from './scene.ts'

/** Share of a quotation that content must hold to own it whole; on the development articles .4 to .6 give the same score. */
const OWNED = 0.5

/** Content takes in a quotation that it mostly holds and leaves one that it hardly touches; cue and source are no content. */
export function snap(scene: Scene, candidate: Candidate): Candidate {
  const inside = (region: QuoteRegion): boolean => candidate.cue.some(cue => contains(region, cue))
  let content = candidate.content
  for (const region of scene.regions) {
    const shared = content.reduce((sum, span) => sum + overlap(span, region), 0)
    if (shared === 0 || inside(region)) continue
    const closes = content.some(span => overlap(span, region) > 0 && Math.abs(span.end - region.end) <= 1)
    content =
      closes || shared >= OWNED * (region.end - region.start)
        ? unite([...content, region])
        : cutOut(scene, content, region)
  }
  const holes = [...candidate.source.filter(span => !isHeld(candidate, span)), ...candidate.cue]
  return {
    ...candidate,
    content: tidy(
      scene,
      content.flatMap(span => subtract(scene.analysis.text, span, holes)),
    ),
  }
}

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
    const crossed = blocks.filter(block => overlap(block, span) > 0)
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

/**
 * Quotations that no cue of their own introduces: `"A," Vale said. "B."` gives B to Vale, a quotation that reopens in the
 * next paragraph goes to the speaker of the one before.
 */
export function continued(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const { analysis } = scene
  const owned = (region: Span): boolean =>
    candidates.some(
      one =>
        !one.cue.some(cue => contains(region, cue)) && one.content.some(span => overlap(span, region) > 0),
    )
  let result = [...candidates]
  for (const [index, region] of scene.regions.entries()) {
    if (owned(region) || !standsAlone(analysis, region)) continue
    const host = hostOf(scene, result, index)
    if (host)
      result = result.map(one =>
        one === host
          ? { ...one, content: unite([...one.content, { start: region.start, end: region.end }]) }
          : one,
      )
  }
  return result
}

/** Whether a quotation makes up whole sentences by itself. */
function standsAlone(analysis: Analysis, region: Span): boolean {
  const first = analysis.sentences.find(
    sentence => sentence.start <= region.start && region.start < sentence.end,
  )
  if (!first || !SPEAKING_ROLES.has(first.role) || region.start > first.start + 1) return false
  const last = analysis.sentences.find(
    sentence => sentence.start < region.end && region.end <= sentence.end + 1,
  )
  return (
    last !== undefined &&
    !/[\p{L}\p{N}]/u.test(analysis.text.slice(region.end, Math.max(region.end, last.end)))
  )
}

/** The attribution of the quotation before: in the same block, or in the block before where that quotation goes on. */
function hostOf(scene: Scene, candidates: readonly Candidate[], index: number): Candidate | undefined {
  const region = scene.regions[index] as QuoteRegion
  const before = scene.regions[index - 1]
  const block = scene.analysis.blocks.findIndex(one =>
    contains(one, { start: region.start, end: region.start + 1 }),
  )
  const sameBlock = (span: Span): boolean =>
    contains(scene.analysis.blocks[block] as Span, { start: span.start, end: span.start + 1 })
  const speaks = candidates.filter(
    one => one.class === 'speech' && (one.source.length > 0 || one.inherits !== undefined),
  )
  const last = speaks.filter(one => one.cue.some(cue => cue.end <= region.start && sameBlock(cue))).at(-1)
  if (
    last?.content.some(span =>
      scene.regions.some(other => other.end <= region.start && overlap(span, other) > 0 && sameBlock(other)),
    )
  )
    return last
  if (!before || !(before.continues || !before.closed)) return undefined
  return speaks.findLast(one => one.content.some(span => overlap(span, before) > 0))
}
