import type { Report } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { alignSequences, findQuotes } from '../../text/index.ts'
import { isAccidental } from '../alignments/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'
import { sideOf, speakerOf } from './draft.ts'
import type { Draft, Place } from './draft.ts'
import { slotOf } from './label.ts'

/** Words in a row that two quotations share before they are laid side by side. */
const RUN = 3
/** Words that run alike beside a difference, on both sides together, and on each. */
const BESIDE = 6
const EACH = 2
/** The same where a word with matter differs, or nothing else is quoted. */
const MATTER_BESIDE = 4
/** Words that two quotations have alike from which they are one, whoever is said to have spoken. */
const SAID_ALIKE = 12
/** Words of a difference; with more there are two utterances. */
const MOST = 3
/** Words of one quotation that are looked at: longer ones are speeches. */
const LONGEST = 150
/** Quotations that share one run of words, from which it is a stock phrase. */
const STOCK = 12

/** What stands between two pairs of marks in a report. */
interface Quotation {
  readonly report: number
  readonly unit: Unit
  readonly words: readonly Word[]
}

/**
 * A word changed or left out inside quotation marks, wherever the two quotations stand and however their statements were cut: `"I gave him the
 * water"`, `"I gave him that water"`. The words on both sides must run alike. What was found between aligned statements is not told again.
 */
export function compareQuotations(provenance: Provenance, found: readonly Draft[]): Draft[] {
  const { reports } = provenance
  const quotations = reports.flatMap((report, at) => quotationsIn(report, at, provenance))
  const quoted = reports.map((_, at) =>
    quotations.flatMap(one => (one.report === at ? [` ${formsOf(one.words)} `] : [])),
  )
  const has: Has = (report, words) => quoted[report]?.some(one => one.includes(words)) ?? false
  const told = found.filter(({ kind }) => kind === 'wording')
  const homes = homesOf(quotations)
  for (const draft of told) {
    const [first, ...others] = quotations.filter(one => stands(draft, one))
    for (const other of others) if (first) homes.join(first, other)
  }
  const byWords = new Map<string, { slot: Draft['slot']; sides: [Place[], Place[]] }>()
  for (const [a, b] of sharing(quotations)) {
    if (!mayBeOne(a, b, provenance)) continue
    const pair = differences(a, b, has, provenance)
    if (!pair) continue
    const words = pair.map(place => wordsOf(place, reports))
    const key = words.join(' | ')
    const [known, turned] = [byWords.get(key), byWords.get(words.toReversed().join(' | '))]
    if (known) for (const [i, place] of pair.entries()) known.sides[i as 0 | 1].push(place)
    else if (turned) for (const [i, place] of pair.entries()) turned.sides[(1 - i) as 0 | 1].push(place)
    else if (homes.join(a, b))
      byWords.set(key, { slot: slotOf(a.unit, provenance.entities), sides: [[pair[0]], [pair[1]]] })
  }
  return [...byWords.values()].map(({ slot, sides }) => ({
    slot,
    kind: 'wording',
    grade: 'variance',
    reason: 'the words inside quotation marks differ and no mark says that they were changed',
    sides: sides.map(places => sideOf(withoutTwice(places), reports)),
    by: 'discrepancies/misquote',
  }))
}

/** Joins quotations that are told to be one: false where they are already, for each is set against one other of its utterance. */
function homesOf(quotations: readonly Quotation[]): { join: (a: Quotation, b: Quotation) => boolean } {
  const home = new Map(quotations.map(one => [one, one]))
  const homeOf = (one: Quotation): Quotation => {
    let at = one
    for (let next = home.get(at); next !== undefined && next !== at; next = home.get(at)) at = next
    return at
  }
  return {
    join: (a, b) => {
      const [one, other] = [homeOf(a), homeOf(b)]
      home.set(other, one)
      return one !== other
    },
  }
}

const withoutTwice = (places: readonly Place[]): Place[] =>
  places.filter(
    (one, i) =>
      places.findIndex(
        other => other.report === one.report && other.spans[0]?.start === one.spans[0]?.start,
      ) === i,
  )

const wordsOf = ({ report, spans }: Place, reports: readonly Report[]): string =>
  spans
    .map(({ start, end }) => (reports[report] as Report).text.slice(start, end))
    .join(' … ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")

/** A disagreement has words of a quotation on some side. */
function stands({ sides }: Draft, { report, words }: Quotation): boolean {
  const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  return sides.some(side =>
    side.loci.some(
      (locus, i) => side.reports[i] === report && locus.spans.some(span => overlap(span, whole) > 0),
    ),
  )
}

function quotationsIn({ text, layers }: Report, report: number, { unitsIn }: Provenance): Quotation[] {
  const speaking = layers.blocks.filter(({ role }) => /^(?:headline|standfirst|body)$/.test(role))
  const outer = findQuotes(text, speaking).filter(({ depth }) => depth === 0)
  const units = unitsIn(report).filter(({ quoted }) => quoted.length > 0)
  return outer.flatMap((region): Quotation[] => {
    const words = new Map<number, Word>()
    const held: Unit[] = []
    for (const unit of units) {
      const own = unit.quoted.filter(word => contains(region, word))
      for (const word of own) words.set(word.start, word)
      if (own.length > 0) held.push(unit)
    }
    const [unit] = held
    const sorted = [...words.values()].sort((a, b) => a.start - b.start)
    return unit && sorted.length >= RUN ? [{ report, unit, words: sorted.slice(0, LONGEST) }] : []
  })
}

const formsOf = (words: readonly Word[]): string => words.map(({ form }) => form).join(' ')

/** Two quotations with a run of words in common, not all of them function words; each pair once. */
function sharing(quotations: readonly Quotation[]): [Quotation, Quotation][] {
  const index = new Map<string, number[]>()
  for (const [at, { words }] of quotations.entries())
    for (const run of runsOf(words)) {
      const held = index.get(run)
      if (held) held.push(at)
      else index.set(run, [at])
    }
  const size = quotations.length
  const pairs = new Set<number>()
  for (const list of index.values())
    if (list.length <= STOCK)
      for (const [i, one] of list.entries())
        for (const other of list.slice(i + 1)) pairs.add(one * size + other)
  return [...pairs]
    .sort((x, y) => x - y)
    .map(pair => [quotations[Math.floor(pair / size)] as Quotation, quotations[pair % size] as Quotation])
}

const runsOf = (words: readonly Word[]): Set<string> =>
  new Set(
    words.flatMap((_, at) => {
      const run = words.slice(at, at + RUN)
      return run.length === RUN && run.some(({ concept }) => concept !== '') ? [formsOf(run)] : []
    }),
  )

/** Two reports, and nobody else is known to have said the one; within a report, what its headline has. */
function mayBeOne(a: Quotation, b: Quotation, { world, duplicateOf }: Provenance): boolean {
  const [mine, theirs] = [a.unit.place < 0, b.unit.place < 0]
  if (a.report === b.report && mine === theirs) return false
  if (duplicateOf(a.report) === b.report || duplicateOf(b.report) === a.report) return false
  const [one, other] = [a, b].map(({ unit }) => speakerOf(unit))
  if (one === undefined || other === undefined || one === other) return true
  return world.relays(one) || world.relays(other) || alikeIn(a, b) >= SAID_ALIKE
}

/** How many words of two quotations run alike in all. */
const alikeIn = (a: Quotation, b: Quotation): number =>
  gapsIn(a.words, b.words).reduce((sum, { after }) => sum + after, 0)

/** A stretch of two quotations that stand against each other: empty on one side where that leaves words out. */
interface Gap {
  readonly left: readonly [number, number]
  readonly right: readonly [number, number]
  readonly before: number
  readonly after: number
}

/** Whether a report quotes some words. */
type Has = (report: number, words: string) => boolean

/** Where two quotations differ: all places of each together. Who quotes both ways has two utterances. */
function differences(
  a: Quotation,
  b: Quotation,
  has: Has,
  provenance: Provenance,
): [Place, Place] | undefined {
  const { reports, world } = provenance
  const { meaning } = world.locale
  const gaps = gapsIn(a.words, b.words).filter(gap => {
    const [mine, theirs] = [a.words.slice(...gap.left), b.words.slice(...gap.right)]
    const isOnly = isWhole(a, gap.left, gap) && isWhole(b, gap.right, gap)
    if (Math.max(mine.length, theirs.length) > MOST) return false
    if (Math.min(gap.before, gap.after) < (isOnly ? 1 : EACH) || opensElsewhere(a, b, gap)) return false
    const isLess = mine.length === 0 || theirs.length === 0
    if (isLess && [...mine, ...theirs].every(({ form }) => meaning.unheard.has(form))) return false
    const telling = [...mine, ...theirs].some(({ concept }) => concept !== '')
    if (gap.before + gap.after < (telling || isOnly ? MATTER_BESIDE : BESIDE)) return false
    // "he is" and "he's" differ in the word before as well
    const [one, other] = [
      a.words.slice(gap.left[0] - 1, gap.left[1]),
      b.words.slice(gap.right[0] - 1, gap.right[1]),
    ]
    if (isAccidental(mine, theirs, meaning) || isAccidental(one, other, meaning)) return false
    if (has(b.report, wide(a, gap.left)) || has(a.report, wide(b, gap.right))) return false
    return (
      isPlain(around(a, gap.left), mine.length + 2, reports) &&
      isPlain(around(b, gap.right), theirs.length + 2, reports)
    )
  })
  const [first, ...more] = gaps
  if (!first) return undefined
  const placeOf = (one: Quotation, side: 'left' | 'right'): Place => ({
    report: one.report,
    spans: [first, ...more].flatMap(gap => around(one, gap[side]).spans),
  })
  return [placeOf(a, 'left'), placeOf(b, 'right')]
}

/** "[We back] the lock in stages", "The lock will open in stages": only one begins or ends beside the few words alike, so they are no setting. */
const opensElsewhere = (a: Quotation, b: Quotation, { left, right, before, after }: Gap): boolean =>
  (before < RUN && (left[0] === before) !== (right[0] === before)) ||
  (after < RUN && (left[1] + after === a.words.length) !== (right[1] + after === b.words.length))

/** Nothing else of a quotation stands beside what the two have alike. */
const isWhole = ({ words }: Quotation, [from, to]: readonly [number, number], gap: Gap): boolean =>
  from === gap.before && to + gap.after === words.length

/** The words of a difference with two on each side. */
const wide = ({ words }: Quotation, [from, to]: readonly [number, number]): string =>
  ` ${formsOf(words.slice(from - EACH, to + EACH))} `

/** The words of a difference with one on each side. */
const around = ({ report, words }: Quotation, [from, to]: readonly [number, number]): Place => ({
  report,
  spans: [{ start: (words[from - 1] as Word).start, end: (words[to] as Word).end }],
})

/** Neither brackets, dots nor marks stand there, nor words that belong to no statement. */
function isPlain({ report, spans }: Place, words: number, reports: readonly Report[]): boolean {
  const text = spans.map(({ start, end }) => (reports[report] as Report).text.slice(start, end)).join(' ')
  return (
    !/[[\]()…—–*]|\.\.|["“”]| - |--/u.test(text) &&
    (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []).length <= words
  )
}

function gapsIn(a: readonly Word[], b: readonly Word[]): Gap[] {
  const alike = (i: number, j: number): number => ((a[i] as Word).form === (b[j] as Word).form ? 2 : -3)
  const steps = alignSequences([a.length, b.length], alike, 1)
  const isPair = (step: (typeof steps)[number] | undefined): boolean =>
    step !== undefined && step[0] !== null && step[1] !== null
  const gaps: Gap[] = []
  for (let at = 0; at < steps.length; at++) {
    if (isPair(steps[at])) continue
    let end = at
    while (end < steps.length && !isPair(steps[end])) end++
    const [first, next] = [steps[at - 1], steps[end]]
    const lengthOf = (from: number, step: number): number => {
      let n = 0
      while (isPair(steps[from + step * n])) n++
      return n
    }
    if (first && next)
      gaps.push({
        left: [(first[0] as number) + 1, next[0] as number],
        right: [(first[1] as number) + 1, next[1] as number],
        before: lengthOf(at - 1, -1),
        after: lengthOf(end, 1),
      })
    at = end
  }
  return gaps
}
