import type { Span } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { commaFrom, isCueVerb, isLedIn } from './contents.ts'
import { isFiniteVerb, sentenceOfToken, tagAt, textAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/**
 * Where the learned finder cuts across a clause, the rule of the same cue sets it right: `Vale said the talks, held at her request,
 * lasted an hour` says more than the talks; `Vale, who blamed the rain, left` ends at its comma; and of `Orr said A and Vale said B`
 * only Vale said B.
 */
export function wholeClauses(
  scene: Scene,
  ruled: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const byCue = new Map(ruled.map(one => [one.cue[0]?.start, one]))
  return candidates.map(one => {
    const rule = byCue.get(one.cue[0]?.start)
    if (!rule) return one
    const learned = untilSemicolon(scene, one)
    const source = hasTwoSubjects(one, rule) ? rule.source : one.source
    const content = cutsClause(scene, learned, rule) ? rule.content : learned.content
    return { ...one, source, content }
  })
}

/**
 * `The lock was shut, Vale says; Orr says it was open`: behind a semicolon that follows the cue in its sentence somebody else speaks;
 * one in quotation marks is the speaker's own.
 */
function untilSemicolon(scene: Scene, one: Candidate): Candidate {
  const { tokens } = scene.analysis
  const end = one.cue.at(-1)?.end ?? 0
  if (!one.content.some(span => span.start > end)) return one
  let at = firstAt(tokens, end)
  const sentence = sentenceOfToken(scene, at)
  while (at < (sentence?.last ?? 0) && !(textAt(scene, at) === ';' && scene.regionOf[at] === -1)) at++
  const stop = tokens[at]?.start ?? Number.POSITIVE_INFINITY
  if (!sentence || at >= sentence.last) return one
  const content = one.content.filter(span => span.start < stop || span.start >= sentence.end)
  return content.length > 0 ? { ...one, content } : one
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** "Orr .. Vale" as the source of a verb that Vale stands before. */
const hasTwoSubjects = (one: Candidate, rule: Candidate): boolean => {
  const [only] = rule.source
  return only !== undefined && one.source.length > 1 && one.source.some(span => isSame(span, only))
}

function cutsClause(scene: Scene, one: Candidate, rule: Candidate): boolean {
  const [learned, whole] = [one.content[0], rule.content[0]]
  if (!learned || !whole || one.content.length > 1 || rule.content.length > 1) return false
  // "reported [seeing a van]": what was done is part of it
  const doing = tagAt(scene, firstAt(scene.analysis.tokens, whole.start)) === 'VBG'
  if (doing && learned.start > whole.start && learned.end === whole.end) return true
  if (learned.start !== whole.start) return false
  if (contains(whole, learned))
    return (
      isSubject(scene, learned.end, whole.end) || hasColon(scene, learned.end) || isLedInAt(scene, learned)
    )
  if (contains(learned, whole) && opensCue(scene, whole.end)) return true
  const { tokens } = scene.analysis
  const relative = tagAt(scene, firstAt(tokens, rule.source[0]?.start ?? 0)) === 'WP'
  return relative && textAt(scene, firstAt(tokens, whole.end)) === ','
}

/** `Vale said that of the nine locks, five were shut` ends not at its comma. */
function isLedInAt(scene: Scene, { start, end }: Span): boolean {
  const { tokens } = scene.analysis
  const comma = firstAt(tokens, end)
  return textAt(scene, comma) === ',' && isLedIn(scene, firstAt(tokens, start), comma)
}

/** `Vale said it was not so: the lock was open`: what stands behind a colon explains. */
const hasColon = (scene: Scene, offset: number): boolean =>
  textAt(scene, firstAt(scene.analysis.tokens, offset)) === ':'

/** `Vale called it a shame and promised that it would open`: behind "and" a cue of its own. */
function opensCue(scene: Scene, offset: number): boolean {
  const at = firstAt(scene.analysis.tokens, offset)
  return /^(?:and|but)$/.test(textAt(scene, at)) && isFiniteVerb(scene, at + 1) && isCueVerb(scene, at + 1)
}

/** Whether a comma opens an aside at an offset, and behind it, before `end`, stands a verb that has a subject. */
function isSubject(scene: Scene, offset: number, end: number): boolean {
  const { tokens } = scene.analysis
  const comma = firstAt(tokens, offset)
  const sentence = sentenceOfToken(scene, comma)
  if (!sentence || textAt(scene, comma) !== ',') return false
  const close = commaFrom(scene, sentence, comma + 1)
  return (tokens[close + 1]?.end ?? end + 1) <= end && isFiniteVerb(scene, close + 1)
}
