import type { Locale } from '../locales/index.ts'
import type { Span } from '../model/index.ts'
import { firstAt, outlineOf } from '../text/index.ts'
import type { Spelling } from '../text/index.ts'
import { agrees } from './agreement.ts'
import type { Analysis } from './analysis.ts'
import { isEmbedding, mainVerbOf, settles, subjectWithin } from './governed.ts'
import { endsInMeasure } from './measures.ts'
import { FINITE, findTag, RELATIVE, tagAt, wordAt } from './sight.ts'
import type { Range, Sight } from './sight.ts'

/** A clause of a sentence. */
export interface Clause {
  /** Its words, in one piece or around an aside. */
  readonly spans: readonly Span[]
  /** Where the subject stands that it shares with the clause before it: "[the call] lasted 25 minutes". */
  readonly subject?: Span
  /** What must be read before it: of when or where it tells ("[the port] where workers greeted her"), or what it goes on from ("[The lock froze,] stranding ten"). */
  readonly lead?: Span
}

/** Words that a clause with a subject of its own must have to be cited alone; shorter ones stay with their neighbour. */
const CLAUSE_WORDS = 5
/** Words that are enough where the subject stands in the clause before. */
const SHORT_WORDS = 3
/** Tokens from which on a sentence is no writer's and is not cut. */
const LONGEST = 400

const PARTICIPLE: ReadonlySet<string> = new Set(['VBG', 'VBN'])
const MODAL: ReadonlySet<string> = new Set(['MD'])
const NUMBER: ReadonlySet<string> = new Set(['CD'])
const NOMINAL = /^(?:DT|PRP\$|JJ[RS]?|CD|NNP?S?|POS|\$|#)$/
const SUBJECT = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|EX)$/

/** A clause on its way: ranges of tokens. */
interface Draft {
  readonly ranges: [number, number][]
  readonly subject?: Range
  readonly lead?: Range
}

/**
 * Cuts a sentence into its clauses: coordinated clauses ("..., and the toll rose"), coordinated verbs ("was held in May and
 * lasted an hour"), asides ("..., made at her request, ...") and clauses at the end ("..., killing 12"). Nothing is cut inside
 * quotation marks; conditions stay with what they are conditions of.
 */
export function clausesOf(analysis: Analysis, span: Span, quotes: readonly Span[], locale: Locale): Clause[] {
  const first = firstAt(analysis.tokens, span.start)
  const last = firstAt(analysis.tokens, span.end)
  if (last - first > LONGEST) return [{ spans: [span] }]
  const asides = parentheses(analysis, first, last)
  const held = quotes.filter(quote => span.start < quote.end)
  const quoted = (token: number): boolean => {
    if (held.length === 0 && asides.length === 0) return false
    const at = analysis.tokens[token]?.start ?? 0
    const isHeld = held.some(quote => Math.max(quote.start, span.start) < at && at < quote.end)
    return isHeld || asides.some(([open, close]) => open < token && token < close)
  }
  const sight: Sight = { analysis, locale, first, last, quoted }
  return cut(sight).map(draft => clauseOf(sight, draft, span))
}

/** `(so, all of them)`: nothing is cut inside; pairs of brackets as their tokens. */
function parentheses({ tokens }: Analysis, first: number, last: number): [number, number][] {
  const found: [number, number][] = []
  let open = -1
  for (let i = first; i < last; i++) {
    if (tokens[i]?.text === '(') open = i
    if (tokens[i]?.text !== ')' || open < 0) continue
    found.push([open, i])
    open = -1
  }
  return found
}

function clauseOf({ analysis }: Sight, { ranges, subject, lead }: Draft, span: Span): Clause {
  const spanOf = ([from, to]: readonly [number, number]): Span => ({
    start: Math.max(span.start, analysis.tokens[from]?.start ?? span.start),
    end: Math.min(span.end, analysis.tokens[to - 1]?.end ?? span.end),
  })
  const spans = ranges.filter(([from, to]) => to > from).map(spanOf)
  const isThere = (range: Draft['subject']): range is readonly [number, number] =>
    range !== undefined && range[1] > range[0]
  return {
    spans,
    ...(isThere(subject) ? { subject: spanOf(subject) } : {}),
    ...(isThere(lead) ? { lead: spanOf(lead) } : {}),
  }
}

/** From the first character of a token to the end of the one before another. */
const spanOf = ({ analysis: { tokens } }: Sight, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

const words = ({ analysis }: Sight, from: number, to: number): number => {
  let count = 0
  for (let i = from; i < to; i++) if (outlineOf(analysis.spellings[i] as Spelling).counts) count++
  return count
}

function cut(sight: Sight): Draft[] {
  const drafts: Draft[] = []
  let from = sight.first
  let main: Draft = { ranges: [] }
  const close = (at: number): void => {
    main.ranges.push([from, at])
    drafts.push(main)
  }
  for (let i = sight.first; i < sight.last; i++) {
    if (sight.quoted(i) || !isSeparator(sight, i)) continue
    const next = opening(sight, i)
    const verb = verbIn(sight, main, from, i)
    const aside =
      wordAt(sight, i) === ',' ? asideAt(sight, i, verb >= 0) : timeAt(sight, main.ranges, from, i, verb)
    if (aside) {
      const shared = sharedBy(sight, aside, main, from, i)
      drafts.push({ ranges: [[i + 1, aside.end]], ...shared })
      main.ranges.push([from, i])
      from = Math.min(aside.end + (aside.end < sight.last ? 1 : 0), sight.last)
      i = from - 1
    } else if (
      verb >= 0 &&
      coordinates(sight, from, i, next) &&
      settles(sight, [...main.ranges, [from, i]], i, next, main.subject !== undefined)
    ) {
      const shared = goesOn(sight, main, from, i, next)
      close(i)
      main = { ranges: [], ...shared }
      from = next
      i = next - 1
    }
  }
  close(sight.last)
  return drafts
    .filter(({ ranges }) => ranges.some(([start, end]) => words(sight, start, end) > 0))
    .sort((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0))
}

/** A mark at which a clause may end. */
const isBreak = (word: string): boolean => word === ',' || word === ';' || word === '—' || word === '–'

const isSeparator = (sight: Sight, at: number): boolean =>
  isBreak(wordAt(sight, at)) ||
  (sight.locale.clauses.coordinators.has(wordAt(sight, at)) &&
    !sight.locale.clauses.exception.test(`${wordAt(sight, at - 1)} ${wordAt(sight, at)}`)) ||
  sight.locale.clauses.subordinators.has(wordAt(sight, at))

/** `He was third [when the federation suspended him]`: another thing that happened; what is still to happen stays with its condition. */
function timeAt(
  sight: Sight,
  ranges: readonly Range[],
  from: number,
  at: number,
  verb: number,
): Aside | undefined {
  if (!sight.locale.clauses.subordinators.has(wordAt(sight, at)) || verb < 0) return undefined
  const close = endOf(sight, at + 1)
  if (words(sight, from, at) < CLAUSE_WORDS || words(sight, at + 1, close) < CLAUSE_WORDS) return undefined
  if (endsInMeasure(sight.analysis, spanOf(sight, from, at), sight.locale)) return undefined
  const finite = findTag(sight, at + 1, close, FINITE)
  // "after the stage which he won" tells of a stage, "before leaving as others came" has no subject
  const whole =
    finite > at + 1 &&
    findTag(sight, at + 1, finite, RELATIVE) < 0 &&
    !/^VB[GN]/.test(tagAt(sight, at + 1)) &&
    // "after a bitter vote and left": a phrase
    tagAt(sight, finite - 1) !== 'CC' &&
    mainVerbOf(sight, [...ranges, [from, at]]) >= 0
  if (!whole || findTag(sight, from, at, MODAL) >= 0) return undefined
  return { end: resumes(sight, close) ? close : sight.last, open: false, relative: false }
}

/** The first token behind a separator, its conjunction and "that". */
function opening(sight: Sight, at: number): number {
  const { coordinators, complementisers } = sight.locale.clauses
  let next = coordinators.has(wordAt(sight, at)) ? at : at + 1
  if (coordinators.has(wordAt(sight, next))) next++
  return complementisers.has(wordAt(sight, next)) ? next + 1 : next
}

const skipAdverbs = (sight: Sight, at: number): number => {
  let next = at
  while (next < sight.last && /^RB/.test(tagAt(sight, next))) next++
  return next
}

/** Whether a clause opens with a finite verb, its subject left in the one before. */
const isVerb = (sight: Sight, at: number): boolean => FINITE.has(tagAt(sight, skipAdverbs(sight, at)))

/** The first finite verb of the clause so far, or -1; one that shares a subject begins with its verb. */
function verbIn(sight: Sight, main: Draft, from: number, to: number): number {
  for (const [start, end] of [...main.ranges, [from, to] as const]) {
    const found = findTag(sight, start, end, FINITE)
    if (found >= 0) return found
  }
  return -1
}

/** The subject of the clause so far: what stands before its verb, or what it shares. */
function subjectOf(sight: Sight, main: Draft, from: number, at: number): { subject?: Range } {
  if (main.subject) return { subject: main.subject }
  const ranges: Range[] = [...main.ranges, [from, at]]
  const verb = mainVerbOf(sight, ranges)
  const [start, end] = ranges[0] ?? [from, at]
  const subject = subjectWithin(sight, start, verb < 0 ? end : Math.min(verb, end))
  return subject && findTag(sight, ...subject, NUMBER) < 0 ? { subject } : {}
}

/** What a clause shares with the one before its separator: the subject of its verb; what has no verb is led in by all of it. */
function goesOn(
  sight: Sight,
  main: Draft,
  from: number,
  at: number,
  next: number,
): Pick<Draft, 'subject' | 'lead'> {
  if (isVerb(sight, next)) {
    const shared = subjectOf(sight, main, from, at)
    const [start, end] = shared.subject ?? [0, 0]
    const tags = sight.analysis.tags.slice(start, end)
    const isIts = agrees(tags, wordAt(sight, end - 1), tagAt(sight, skipAdverbs(sight, next)), sight.locale)
    return isIts ? shared : { lead: [main.ranges[0]?.[0] ?? from, at] }
  }
  if (followsSubject(sight, next, endOf(sight, next))) return {}
  return { ...subjectOf(sight, main, from, at), lead: [main.ranges[0]?.[0] ?? from, next] }
}

/** The subject of an aside that has none of its own: that of the clause, or the words that a relative clause tells of. */
function sharedBy(
  sight: Sight,
  aside: Aside,
  main: Draft,
  from: number,
  at: number,
): Pick<Draft, 'subject' | 'lead'> {
  // "[he was third when] the federation suspended him"
  if (!aside.open) return wordAt(sight, at) === ',' ? {} : { lead: [main.ranges[0]?.[0] ?? from, at + 1] }
  const whole: Range = [main.ranges[0]?.[0] ?? from, at + 1]
  if (!aside.relative) {
    const shared = subjectOf(sight, main, from, at)
    // "the lock froze, stranding ten": the freezing did it, or another noun that stands between
    return shared.subject?.[1] === at ? shared : { ...shared, lead: whole }
  }
  const antecedent = antecedentOf(sight, from, at)
  if (tagAt(sight, at + 1) === 'WRB') return { lead: antecedent }
  return isOneOf(sight, antecedent, at) ? { subject: antecedent, lead: whole } : { subject: antecedent }
}

/** `the plan for the lock, which failed`: what a thing hangs on may as well be what is told of. */
const isOneOf = (sight: Sight, [start]: Range, comma: number): boolean =>
  tagAt(sight, comma + 1) === 'WDT' &&
  tagAt(sight, start - 1) === 'IN' &&
  ANTECEDENT.test(tagAt(sight, start - 2))

/**
 * `The barge met [the pilot's boat], which had turned`, `[Orr], 52, who led it`, `[a call with Orr], which lasted an hour`: the noun
 * phrase before the comma, and before an age; what holds it together goes with it where a thing is told of.
 */
function antecedentOf(sight: Sight, from: number, comma: number): readonly [number, number] {
  const isAged = tagAt(sight, comma - 1) === 'CD' && wordAt(sight, comma - 2) === ','
  const end = isAged ? comma - 2 : comma
  let start = end
  const isThing = tagAt(sight, comma + 1) === 'WDT'
  const { joining, whose } = sight.locale.clauses
  const belongs = (at: number): boolean =>
    ANTECEDENT.test(tagAt(sight, at)) ||
    ((isThing ? joining : whose).has(wordAt(sight, at)) && ANTECEDENT.test(tagAt(sight, at - 1)))
  while (start > from && belongs(start - 1)) start--
  while (start < end && !SUBJECT.test(tagAt(sight, start)) && !NOMINAL.test(tagAt(sight, start))) start++
  return [start, end]
}

const ANTECEDENT = /^(?:DT|PRP\$|JJ[RS]?|CD|NNP?S?|POS|CC)$/

/** Whether a second clause, or a second verb of the same subject, begins at `next`. */
function coordinates(sight: Sight, from: number, at: number, next: number): boolean {
  const separator = wordAt(sight, at)
  const joined = next > at + 1 || sight.locale.clauses.coordinators.has(separator)
  const end = endOf(sight, next)
  const left = words(sight, from, at)
  const right = words(sight, next, end)
  if (isVerb(sight, next) && left >= SHORT_WORDS && right >= SHORT_WORDS)
    return joined || (separator === ',' && listGoesOn(sight, next))
  if (
    joined &&
    separator !== ';' &&
    left >= CLAUSE_WORDS &&
    right >= CLAUSE_WORDS &&
    countsOn(sight, from, at, next)
  )
    return true
  const enough = sight.locale.clauses.complementisers.has(wordAt(sight, next - 1))
    ? SHORT_WORDS
    : CLAUSE_WORDS
  return (
    (separator === ';' || joined) &&
    left >= enough &&
    right >= enough &&
    SUBJECT.test(tagAt(sight, next)) &&
    followsSubject(sight, next, end)
  )
}

/** Where the piece that begins at a token may end: the next comma, semicolon or the end. */
function endOf(sight: Sight, from: number): number {
  for (let i = from; i < sight.last; i++) if (isBreak(wordAt(sight, i)) && !sight.quoted(i)) return i
  return sight.last
}

/** "was held in May, lasted an hour and passed quietly": another verb follows, joined by "and". */
function listGoesOn(sight: Sight, from: number): boolean {
  for (let i = from; i < sight.last; i++) {
    if (!sight.locale.clauses.coordinators.has(wordAt(sight, i)) || sight.quoted(i)) continue
    return /^(?:VB[DZPN]|MD)$/.test(tagAt(sight, skipAdverbs(sight, i + 1)))
  }
  return false
}

/** Tokens at the head of a phrase among which its number stands. */
const HEAD = 3

/** "will put a duty of 25% on steel from May and a duty of 15% on butter from June": a second number for a second thing. */
function countsOn(sight: Sight, from: number, at: number, next: number): boolean {
  const number = findTag(sight, next, Math.min(next + HEAD + 1, sight.last), NUMBER)
  return NOMINAL.test(tagAt(sight, next)) && number >= 0 && findTag(sight, from, at, NUMBER) >= 0
}

/** A noun phrase and then its finite verb, with no comma between: "the toll rose"; in "officials who ended a strike", "coins in May as they fell" it has none. */
function followsSubject(sight: Sight, from: number, end: number): boolean {
  const verb = findTag(sight, from, end, FINITE)
  if (verb <= from || findTag(sight, from, verb, RELATIVE) >= 0) return false
  for (let at = from + 1; at < verb; at++)
    if (tagAt(sight, at) === 'PRP' || isEmbedding(sight, at)) return false
  return true
}

interface Aside {
  /** Its closing comma, or the end. */
  readonly end: number
  /** It has no subject of its own. */
  readonly open: boolean
  /** It is a relative clause: it tells of the words before the comma. */
  readonly relative: boolean
}

/** An aside behind a comma: a participle, a relative clause, a clause of time or contrast. */
function asideAt(sight: Sight, comma: number, verbBefore: boolean): Aside | undefined {
  const start = comma + 1
  const close = endOf(sight, start)
  const end = verbBefore && !resumes(sight, close) ? sight.last : close
  if (words(sight, start, close) < SHORT_WORDS || (!verbBefore && close === sight.last)) return undefined
  const tag = tagAt(sight, skipAdverbs(sight, start))
  const participle =
    PARTICIPLE.has(tag) &&
    !sight.locale.clauses.prepositions.has(wordAt(sight, start)) &&
    !/^(?:VBG|VBN|,)$/.test(tagAt(sight, start - 2))
  const relative = RELATIVE.has(tagAt(sight, start)) && findTag(sight, start, close, FINITE) >= 0
  const subordinate =
    verbBefore &&
    sight.locale.clauses.subordinators.has(wordAt(sight, start)) &&
    findTag(sight, start, close, FINITE) >= 0
  return participle || relative || subordinate ? { end, open: participle || relative, relative } : undefined
}

/** Behind an aside the main clause goes on: with its verb, or with "and" and another clause. */
function resumes(sight: Sight, comma: number): boolean {
  if (comma >= sight.last) return false
  const next = opening(sight, comma)
  return isVerb(sight, next) || next > comma + 1 || !NOMINAL.test(tagAt(sight, next))
}
