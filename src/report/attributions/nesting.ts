import type { Span } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import type { Candidate } from './scene.ts'

const size = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)
const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every(span => outer.some(other => contains(other, span)))

/**
 * For each candidate the index of the one whose content holds it, or null: the smallest content that holds this content
 * and this cue, or the link that says so itself.
 */
export function nest(candidates: readonly Candidate[]): (number | null)[] {
  return candidates.map((inner, i) => {
    const stated = candidates.findIndex(
      (outer, j) =>
        j !== i &&
        outer.holds !== undefined &&
        inner.cue[0]?.start === outer.holds &&
        inner.holds === undefined,
    )
    if (stated >= 0) return stated
    let best: number | null = null
    for (const [j, outer] of candidates.entries()) {
      if (
        j === i ||
        !holds(outer, inner) ||
        (holds(inner, outer) && size(outer.content) <= size(inner.content))
      )
        continue
      if (best === null || size(outer.content) < size((candidates[best] as Candidate).content)) best = j
    }
    return best
  })
}

function holds(outer: Candidate, inner: Candidate): boolean {
  if (!within(inner.content, outer.content)) return false
  const marks = [...inner.cue, ...inner.source]
  return marks.some(span => outer.content.some(other => overlap(other, span) > 0))
}

/** Candidates without those that repeat another's cue or content: the surer stays, the earlier where they are equal. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  const order = candidates
    .map((one, i) => ({ one, i }))
    .sort((a, b) => b.one.confidence - a.one.confidence || a.i - b.i)
  const kept: { one: Candidate; i: number }[] = []
  for (const entry of order) if (!kept.some(other => clash(other.one, entry.one))) kept.push(entry)
  return kept
    .sort(
      (a, b) =>
        (a.one.content[0]?.start ?? 0) - (b.one.content[0]?.start ?? 0) ||
        size(b.one.content) - size(a.one.content) ||
        a.i - b.i,
    )
    .map(entry => entry.one)
}

function clash(a: Candidate, b: Candidate): boolean {
  if (a.holds !== undefined || b.holds !== undefined) return false
  if (a.cue.some(x => b.cue.some(y => overlap(x, y) > 0))) return true
  const same =
    a.content.length === b.content.length &&
    a.content.every(
      (span, i) =>
        Math.abs(span.start - (b.content[i]?.start ?? -9)) <= 1 &&
        Math.abs(span.end - (b.content[i]?.end ?? -9)) <= 1,
    )
  return same
}
