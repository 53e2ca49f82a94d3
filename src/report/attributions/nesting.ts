import type { Span } from '../../model/index.ts'
import { contains, overlap, subtract } from '../../model/index.ts'
import { hullOf } from './scene.ts'
import type { Candidate } from './scene.ts'

const size = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)
const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every(span => outer.some(other => contains(other, span)))

/** Characters before a number in which it may be said to be only compared. */
const LEAD = 24
/** `Police say 23 were held, up from the eleven reported by Norda`: the outlet compares. */
const COMPARED = /,\s(?:(?:up|down|compared)\s\p{Ll}+|against|not)\s$/u

/**
 * `Vale said that A, a step Holt said on Friday was "late".`: the apposition behind the comma is the outlet's, with a speaker
 * of its own, and no part of what Vale said.
 */
export function partAppositions(text: string, candidates: readonly Candidate[]): Candidate[] {
  const apposed = candidates.filter(one => {
    const start = one.content[0]?.start ?? 0
    return one.rule === 'gapped' && /,\s*$/.test(text.slice(Math.max(0, start - 3), start))
  })
  const compared = new Map(
    candidates.flatMap(one => {
      const start = one.content[0]?.start ?? 0
      const lead = /^(?:numbered|as-announced)$/.test(one.rule)
        ? COMPARED.exec(text.slice(Math.max(0, start - LEAD), start))
        : null
      return lead ? [[one, start - lead[0].length] as const] : []
    }),
  )
  apposed.push(...compared.keys())
  if (apposed.length === 0) return [...candidates]
  return candidates.map(one => {
    const inner = apposed.filter(
      each =>
        each !== one &&
        within(each.content, one.content) &&
        (one.cue[0]?.end ?? 0) <= (each.content[0]?.start ?? 0),
    )
    if (inner.length === 0) return one
    const holes = inner.map(each => ({
      start: compared.get(each) ?? each.content[0]?.start ?? 0,
      end: one.content.at(-1)?.end ?? 0,
    }))
    const content = one.content
      .flatMap(span => subtract(text, span, holes))
      .map(span => ({
        start: span.start,
        end: span.start + text.slice(span.start, span.end).replace(/[\s,]+$/, '').length,
      }))
    return { ...one, content: content.filter(span => span.end > span.start) }
  })
}

/**
 * For each candidate the index of the one whose content holds it, or null: the smallest content that holds this content
 * and this cue, or the link that says so itself. Takes the order that `distinct` gives.
 */
export function nest(candidates: readonly Candidate[]): (number | null)[] {
  const stated = new Map<number, number>()
  for (const [i, one] of candidates.entries()) {
    if (one.holds !== undefined && !stated.has(one.holds)) stated.set(one.holds, i)
  }
  const around = neighbours(candidates)
  return candidates.map((inner, i) => {
    const link = inner.holds === undefined ? stated.get(inner.cue[0]?.start ?? -1) : undefined
    if (link !== undefined && link !== i) return link
    let best: number | null = null
    for (const j of around[i] as number[]) {
      const outer = candidates[j] as Candidate
      if (!holds(outer, inner) || (holds(inner, outer) && size(outer.content) <= size(kernelOf(inner))))
        continue
      if (best === null || isCloser(outer, candidates[best] as Candidate)) best = j
    }
    return best
  })
}

/** Of two that hold the same the smaller is closer, and of two alike the one that the other holds. */
const isCloser = (one: Candidate, other: Candidate): boolean =>
  size(one.content) < size(other.content) ||
  (size(one.content) === size(other.content) &&
    other.holds !== undefined &&
    other.holds === one.cue[0]?.start)

/**
 * What must stand in the content around: of `"A," Vale said, according to Norda. "B."` that before the cue, for the quotation that runs on
 * behind is told by Norda too.
 */
function kernelOf({ cue, content }: Candidate): readonly Span[] {
  const end = cue.at(-1)?.end ?? 0
  const before = content.filter(one => one.start < end)
  return before.length > 0 ? before : content
}

/** For each candidate those whose content could hold it: they begin no later and end no earlier. One sweep over the text. */
function neighbours(candidates: readonly Candidate[]): number[][] {
  const hulls = candidates.map(one => hullOf(one.content))
  const ends = candidates.map(one => hullOf(kernelOf(one)).end)
  const order = [...candidates.keys()].sort(
    (a, b) =>
      (hulls[a] as Span).start - (hulls[b] as Span).start || (hulls[b] as Span).end - (hulls[a] as Span).end,
  )
  const around: number[][] = candidates.map(() => [])
  let open: number[] = []
  for (const i of order) {
    const hull = hulls[i] as Span
    open = open.filter(j => (hulls[j] as Span).end > hull.start)
    for (const j of open) {
      const other = hulls[j] as Span
      if (other.end >= (ends[i] as number)) around[i]?.push(j)
      if (other.start === hull.start && hull.end >= (ends[j] as number)) around[j]?.push(i)
    }
    open.push(i)
  }
  // the earlier candidate wins among equals
  for (const list of around) list.sort((a, b) => a - b)
  return around
}

function holds(outer: Candidate, inner: Candidate): boolean {
  const kernel = kernelOf(inner)
  if (!within(kernel, outer.content)) return false
  const end = hullOf([...outer.content, ...outer.cue]).end
  if (inner.content.some(one => !kernel.includes(one) && one.start < end && !within([one], outer.content)))
    return false
  const marks = [...inner.cue, ...inner.source]
  return marks.some(span => outer.content.some(other => overlap(other, span) > 0))
}

/** Candidates without those that repeat another's cue or content: the surer stays, the earlier where they are equal. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  const order = candidates
    .map((one, i) => ({ one, i }))
    .sort((a, b) => b.one.confidence - a.one.confidence || a.i - b.i)
  const kept: { one: Candidate; i: number }[] = []
  const taken = { cues: new Set<number>(), contents: new Map<number, Candidate[]>() }
  for (const entry of order) {
    const { one } = entry
    // the two links of "was quoted by ... as saying" share their words and both stay
    if (one.holds === undefined && repeats(one, taken)) continue
    kept.push(entry)
    take(one, taken)
  }
  return kept
    .sort(
      (a, b) =>
        (a.one.content[0]?.start ?? 0) - (b.one.content[0]?.start ?? 0) ||
        size(b.one.content) - size(a.one.content) ||
        a.i - b.i,
    )
    .map(entry => entry.one)
}

/** What the kept candidates have taken: every character of a cue, and contents by their start. */
interface Taken {
  readonly cues: Set<number>
  readonly contents: Map<number, Candidate[]>
}

function take(one: Candidate, taken: Taken): void {
  for (const cue of one.cue) for (let at = cue.start; at < cue.end; at++) taken.cues.add(at)
  if (one.holds !== undefined) return
  const start = one.content[0]?.start ?? -1
  taken.contents.set(start, [...(taken.contents.get(start) ?? []), one])
}

function repeats(one: Candidate, taken: Taken): boolean {
  for (const cue of one.cue) for (let at = cue.start; at < cue.end; at++) if (taken.cues.has(at)) return true
  const start = one.content[0]?.start ?? -1
  return [start - 1, start, start + 1].some(at =>
    taken.contents.get(at)?.some(other => sameContent(one, other)),
  )
}

/** Contents that differ by no more than a quotation mark at an edge. */
const sameContent = (a: Candidate, b: Candidate): boolean =>
  a.content.length === b.content.length &&
  a.content.every(
    (span, i) =>
      Math.abs(span.start - (b.content[i]?.start ?? -9)) <= 1 &&
      Math.abs(span.end - (b.content[i]?.end ?? -9)) <= 1,
  )
