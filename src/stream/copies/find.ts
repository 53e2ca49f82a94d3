import { overlap } from '../../model/index.ts'
import type { Span } from '../../model/index.ts'
import { type StreamReport, byPublication } from '../report.ts'
import { directionOf } from './direction.ts'
import { type Match, liftedPair, matchSentences } from './pairs.ts'
import { type OwnSentence, sentencesOf } from './sentences.ts'
import type { Copy, LiftedPair } from './types.ts'

/** One lifted sentence counts alone if it is so long; two outlets may both write a short one. */
const LONE_WORDS = 14
const LONE_SHARE = 0.8
/** Several short ones count if so many of their words are the same together. */
const TOGETHER_WORDS = 20
/** A duplicate has so much of the donor, and the donor so much of it. */
const WHOLE = 0.7
/** In so many of the lifted sentences words were put for others: then the copy is spun. */
const SPUN = 0.2

/** Two reports that share sentences, and who took from whom; `a` comes first in canonical order. */
interface Meeting {
  readonly a: number
  readonly b: number
  readonly matches: readonly Match[]
  readonly sign: -1 | 0 | 1
  readonly because: readonly string[]
}

/** Finds who took sentences from whom: a donor for each sentence, quotations left out. A donor that is not held is not found. */
export function findCopies(reports: readonly StreamReport[]): Copy[] {
  const ordered = [...reports].sort(byPublication)
  const sentences = ordered.flatMap((report, i) => sentencesOf(report, i))
  const meetings = meet(ordered, sentences, matchSentences(sentences))
  const kept = oneDonorEach(sentences, meetings)
  return kept.flatMap(meeting => toCopy(ordered, sentences, meeting) ?? [])
}

function meet(
  reports: readonly StreamReport[],
  sentences: readonly OwnSentence[],
  matches: readonly Match[],
): Meeting[] {
  const byPair = new Map<number, Match[]>()
  for (const match of matches) {
    const key =
      (sentences[match.a] as OwnSentence).report * reports.length + (sentences[match.b] as OwnSentence).report
    const list = byPair.get(key)
    if (list) list.push(match)
    else byPair.set(key, [match])
  }
  const meetings = [...byPair].map(([key, list]) => ({
    a: Math.floor(key / reports.length),
    b: key % reports.length,
    matches: oneToOne(list),
  }))
  const telling = meetings
    .filter(meeting => isTelling(sentences, meeting.matches))
    .sort((x, y) => x.a - y.a || x.b - y.b)
  const shared = sharedIn(telling)
  // a match has a sentence of each, and no sentence is in two
  const others = (report: number, here: readonly Match[]): number =>
    (shared.get(report)?.size ?? 0) - here.length
  return telling.map(({ a, b, matches: list }) => {
    const pairs = list.map(
      match => [sentences[match.a] as OwnSentence, sentences[match.b] as OwnSentence] as const,
    )
    const direction = directionOf({
      a: reports[a] as StreamReport,
      b: reports[b] as StreamReport,
      pairs,
      otherDonorsA: others(a, list),
      otherDonorsB: others(b, list),
    })
    return { a, b, matches: list, ...direction }
  })
}

/** Each sentence in one match, the best first. */
function oneToOne(matches: readonly Match[]): Match[] {
  const used = new Set<number>()
  const best = [...matches].sort((x, y) => y.same * y.share - x.same * x.share || x.a - y.a || x.b - y.b)
  return best
    .filter(match => {
      if (used.has(match.a) || used.has(match.b)) return false
      used.add(match.a).add(match.b)
      return true
    })
    .sort((x, y) => x.a - y.a)
}

function isTelling(sentences: readonly OwnSentence[], matches: readonly Match[]): boolean {
  if (matches.length > 1 && matches.reduce((sum, match) => sum + match.same, 0) >= TOGETHER_WORDS) return true
  return matches.some(
    only => sentences[only.a]?.headline === true || (only.same >= LONE_WORDS && only.share >= LONE_SHARE),
  )
}

/** For each report the sentences that it shares with any other. */
function sharedIn(
  meetings: readonly { readonly a: number; readonly b: number; readonly matches: readonly Match[] }[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>()
  const note = (report: number, sentence: number): void => {
    const shared = found.get(report) ?? new Set()
    found.set(report, shared.add(sentence))
  }
  for (const { a, b, matches } of meetings) {
    for (const match of matches) {
      note(a, match.a)
      note(b, match.b)
    }
  }
  return found
}

/** Every sentence of a copy keeps its best donor; equal ones go to the earliest report. */
function oneDonorEach(sentences: readonly OwnSentence[], meetings: readonly Meeting[]): Meeting[] {
  const best = new Map<number, { readonly score: number; readonly meeting: Meeting }>()
  for (const meeting of meetings) {
    for (const match of meeting.matches) {
      const sentence = meeting.sign < 0 ? match.a : match.b
      const score = match.same * match.share
      const held = best.get(sentence)
      if (!held || score > held.score) best.set(sentence, { score, meeting })
    }
  }
  return meetings.flatMap(meeting => {
    const matches = meeting.matches.filter(
      match => best.get(meeting.sign < 0 ? match.a : match.b)?.meeting === meeting,
    )
    return isTelling(sentences, matches) ? [{ ...meeting, matches }] : []
  })
}

function toCopy(reports: readonly StreamReport[], sentences: readonly OwnSentence[], meeting: Meeting): Copy {
  const back = meeting.sign < 0
  const [copy, donor] = back ? [meeting.a, meeting.b] : [meeting.b, meeting.a]
  const pairs = meeting.matches
    .map(match =>
      liftedPair(
        sentences[back ? match.a : match.b] as OwnSentence,
        sentences[back ? match.b : match.a] as OwnSentence,
      ),
    )
    .sort((x, y) => x.span.start - y.span.start)
  const kind = kindOf(reports[copy] as StreamReport, reports[donor] as StreamReport, pairs)
  const count =
    pairs.length === 1 ? 'a sentence of its own words is' : `${pairs.length} sentences of their own words are`
  const changes = pairs.reduce((sum, pair) => sum + pair.changed.length, 0)
  return {
    report: (reports[copy] as StreamReport).id,
    from: (reports[donor] as StreamReport).id,
    kind,
    pairs,
    decided: meeting.sign !== 0,
    because: [
      `${count} in both`,
      ...(changes > 0 ? [`words put for others: ${changes}`] : []),
      ...meeting.because,
    ],
  }
}

function kindOf(copy: StreamReport, donor: StreamReport, pairs: readonly LiftedPair[]): Copy['kind'] {
  const changed = pairs.filter(pair => pair.changed.length > 0).length
  if (changed / pairs.length >= SPUN) return 'spins'
  const whole =
    shareOf(
      copy,
      donor,
      pairs.map(pair => pair.span),
    ) >= WHOLE &&
    shareOf(
      donor,
      copy,
      pairs.map(pair => pair.donorSpan),
    ) >= WHOLE
  return whole ? 'duplicates' : 'excerpts'
}

/** Share of a report's letters in sentences that were paired or stand word for word in the other, quotations included: they prove no copy, but are part of one. */
function shareOf(report: StreamReport, other: StreamReport, paired: readonly Span[]): number {
  const theirs = new Set(plainOf(other))
  const own = plainOf(report)
  const held = report.sentences.filter(
    (span, i) => theirs.has(own[i] as string) || paired.some(pair => overlap(pair, span) > 0),
  )
  return letters(held) / Math.max(1, letters(report.sentences))
}

const plains = new WeakMap<StreamReport, readonly string[]>()

/** The sentences of a report by letters and digits alone; found out once, because it is asked for with each report that it shares words with. */
function plainOf(report: StreamReport): readonly string[] {
  const known = plains.get(report)
  if (known) return known
  const plain = report.sentences.map(({ start, end }) =>
    report.text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  )
  plains.set(report, plain)
  return plain
}

const letters = (spans: readonly { readonly start: number; readonly end: number }[]): number =>
  spans.reduce((sum, span) => sum + span.end - span.start, 0)
