import type { Locale } from '../locales/index.ts'
import type { Attribution, Span, Statement } from '../model/index.ts'
import { contains, overlap, subtract } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { QuoteRegion } from '../text/index.ts'
import { denies, hedgesAmong, speechAbove, withoutDenied } from './asserted.ts'
import { overlapping } from './attributions/scene.ts'
import { antecedentBefore, relativeOf, subjectBefore } from './antecedents.ts'
import type { AnalysedSentence, Analysis } from './analysis.ts'
import { SPEAKING_ROLES } from './analysis.ts'
import { clausesOf } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { followedIn, frameOf, isOpening } from './frames.ts'
import type { Followed } from './frames.ts'
import { hasTag, leadOf } from './leads.ts'
import { endsInMeasure } from './measures.ts'
import { FINITE } from './sight.ts'
import { isSpoken } from './spoken.ts'
import { bare, wordCount } from './words.ts'

/** Words that a clause must have to be cited on its own; shorter ones stay with their neighbour. */
const CLAUSE_WORDS = 5
/** Words that what is left around an attribution must have to be a statement of its own. */
const REST_WORDS = 4
/** Share of its content that an inner attribution must cover for the outer one to say nothing more. */
const COVERED = 0.55

/** Cuts a report into the smallest things that are cited: contents of attributions and the outlet's own clauses. */
export function findStatements(
  analysis: Analysis,
  attributions: readonly Attribution[],
  locale: Locale,
): Statement[] {
  const asserted = withoutDenied(analysis.text, attributions, locale)
  const scope = scopeOf(analysis, asserted, locale)
  const attributed = asserted.flatMap((one, index) =>
    one.class === 'speech' && !scope.hedges.has(index) ? attributedStatements(scope, index) : [],
  )
  const own = analysis.sentences.flatMap((sentence, index) =>
    SPEAKING_ROLES.has(sentence.role) ? ownStatements(scope, sentence, index) : [],
  )
  const sorted = [...attributed, ...own].sort(
    (a, b) =>
      (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
      (b.spans.at(-1)?.end ?? 0) - (a.spans.at(-1)?.end ?? 0) ||
      b.sources.length - a.sources.length,
  )
  return once(sorted)
}

/** The same words are one statement: the first, which names more of the chain, stays. */
function once(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>()
  return statements.filter(({ spans }) => {
    const key = spans.map(({ start, end }) => `${start}-${end}`).join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A report on the way to its statements, with what lies in what looked up once. */
interface Scope {
  readonly analysis: Analysis
  readonly attributions: readonly Attribution[]
  readonly locale: Locale
  /** Attributions that are part of what is said around them. */
  readonly hedges: ReadonlySet<number>
  /** Outermost quotations, ascending. */
  readonly quotes: readonly QuoteRegion[]
  /** For each attribution the spans of the speech directly inside it. */
  readonly inside: ReadonlyMap<number, readonly Span[]>
  /** For each sentence the spans of the outermost speech that touch it. */
  readonly outer: ReadonlyMap<number, readonly Span[]>
  /** The attributions behind which it may be told where somebody speaks. */
  readonly followed: Followed
}

function scopeOf(analysis: Analysis, attributions: readonly Attribution[], locale: Locale): Scope {
  const hedges = hedgesAmong(analysis.text, attributions, locale)
  const inside = new Map<number, Span[]>()
  const outer = new Map<number, Span[]>()
  for (const [index, one] of attributions.entries()) {
    // a wish or belief that the outlet reports is the outlet's own statement; inside speech it is part of what was said
    if (one.class !== 'speech' || hedges.has(index)) continue
    // the source of an inherited cue stands in another clause, which it does not take away
    const source = one.by === 'attributions/inherited' ? [] : one.source
    const above = speechAbove(attributions, index)
    // "It cited Vale", "said a clerk, quoted by the Ledger": what names an inner link may stand outside the outer content
    const spans = [...(above === null ? one.content : []), ...one.cue, ...source]
    const holder = above === null ? undefined : attributions[above]
    // "denied a report by Norda that it leaks": the denial is a statement, and so is what Norda reported
    const isRejected =
      holder !== undefined && one.by === 'attributions/held-by' && denies(analysis.text, holder, locale)
    if (above !== null && !isRejected)
      inside.set(above, (inside.get(above) ?? []).concat([...one.content, ...one.cue, ...source]))
    for (const span of spans) {
      for (const sentence of sentencesOf(analysis, span)) {
        const held = outer.get(sentence)
        if (held) held.push(span)
        else outer.set(sentence, [span])
      }
    }
  }
  const quotes = analysis.quotes.filter(quote => quote.depth === 0)
  const followed = followedIn(analysis.text, attributions)
  return { analysis, attributions, locale, hedges, quotes, inside, outer, followed }
}

/** Indices of the sentences that a span overlaps. */
function sentencesOf(analysis: Analysis, span: Span): number[] {
  const crossed = overlapping(analysis.sentences, span)
  const first = crossed[0] ? firstSentence(analysis, crossed[0].start) : 0
  return crossed.map((_, i) => first + i)
}

/** Index of the sentence that starts at an offset (binary search). */
function firstSentence({ sentences }: Analysis, start: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Span).start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The sources of an attribution from the outermost in; an impersonal cue is null. */
function chainOf(attributions: readonly Attribution[], index: number): (string | null)[] {
  const chain: (string | null)[] = []
  for (let at: number | null = index, steps = 0; at !== null && steps < 20; steps++) {
    const one: Attribution | undefined = attributions[at]
    if (!one) break
    if (one.class === 'speech') chain.unshift(one.speaker)
    at = one.within
  }
  return chain.filter((speaker, i) => i === 0 || speaker !== chain[i - 1])
}

function attributedStatements(scope: Scope, index: number): Statement[] {
  const { analysis, attributions } = scope
  const one = attributions[index] as Attribution
  const held = scope.inside.get(index) ?? []
  const content = held.length > 0 ? one.content : withQuotedCue(scope, one)
  const isDenied = denies(analysis.text, one, scope.locale)
  const groups = bySentence(analysis, content)
    .map(group => withoutInner(scope, group, held))
    .flatMap((group): Clause[] =>
      group.length === 1
        ? atJoints(scope, group[0] as Span).flatMap(span => clausesIn(scope, span))
        : [{ spans: group }],
    )
  const sources = chainOf(attributions, index)
  const told = groups
    .map(clause => ({ ...clause, spans: clause.spans.map(span => finished(scope, span)) }))
    .filter(({ spans }) => spans.length > 0)
  return told.map((clause, at) => {
    const isOnly = told.length === 1 && held.length === 0
    const spans = isOnly ? withClause(scope, one, clause.spans, isDenied) : clause.spans
    const lead =
      clause.lead ??
      (at > 0 ? undefined : leadOf(analysis, one, spans, sentenceOf(analysis, spans), scope.locale))
    return {
      ...(lead ? clause : withAntecedent(scope, sentenceOf(analysis, spans), clause, one)),
      spans,
      ...(lead ? { lead } : {}),
      sources,
      attribution: index,
      by: 'statements/attributed',
      certainty: one.certainty,
    }
  })
}

/** The sentence in which some words begin. */
const sentenceOf = (analysis: Analysis, [first]: readonly Span[]): Span | undefined =>
  first && analysis.sentences[sentencesOf(analysis, first)[0] ?? -1]

/** What a sentence of the content says besides the speech inside it; nothing where that is all it says. */
function withoutInner({ analysis, locale }: Scope, group: Span[], held: readonly Span[]): Span[] {
  const touching = held.filter(span => group.some(piece => overlap(piece, span) > 0))
  if (touching.length === 0) return group
  const size = (spans: readonly Span[]): number =>
    spans.reduce((sum, span) => sum + wordCount(analysis.text, span), 0)
  const rest = group
    .flatMap(span => subtract(analysis.text, span, touching))
    .filter(
      span =>
        !isConnective(analysis.text, span, locale) &&
        !isRelative(analysis, span) &&
        !isHearer(analysis, span, touching),
    )
  const words = size(rest)
  const little = words < REST_WORDS || words < (1 - COVERED) * size(group)
  return little || !rest.some(span => hasTag(analysis, span, isVerbTag)) ? [] : rest
}

/** `..., its premier told [President Ana Velde], state media said`: what stands behind the inner cue and has no verb is nothing that was said. */
const isHearer = (analysis: Analysis, span: Span, inner: readonly Span[]): boolean =>
  inner.some(one => one.end <= span.start && analysis.text.slice(one.end, span.start).trim() === '') &&
  !hasTag(analysis, span, isVerbTag)

/** Words of a fragment: more of them can be cited alone. */
const FRAGMENT = 3
/** Words of a clause that is cited whole, for what is told cannot stand without it. */
const WHOLE_WORDS = 40

/**
 * `The union spoke of [21]`, `the firm denied [that jobs would go]`: a scrap without a verb is nothing without the clause that it
 * stands in, and what is denied would be cited as if it had been said.
 */
function withClause(
  { analysis }: Scope,
  one: Attribution,
  spans: readonly Span[],
  isDenied: boolean,
): readonly Span[] {
  const [only] = spans
  if (spans.length !== 1 || only === undefined) return spans
  const isScrap = wordCount(analysis.text, only) <= FRAGMENT && !hasFinite(analysis, only)
  if (!isScrap && !isDenied) return spans
  const source = one.by === 'attributions/inherited' ? [] : one.source
  const all = [...source, ...one.cue, only]
  const whole = {
    start: Math.min(...all.map(span => span.start)),
    end: Math.max(...all.map(span => span.end)),
  }
  const together = sentencesOf(analysis, whole).length === 1 && wordCount(analysis.text, whole) <= WHOLE_WORDS
  return together ? [whole] : spans
}

/** `Vale "spoke highly of the plan"`: a cue inside the quotation is part of the words quoted. */
function withQuotedCue({ quotes }: Scope, one: Attribution): readonly Span[] {
  const region = one.cue
    .flatMap(cue => overlapping(quotes, cue).filter(quote => contains(quote, cue)))
    .find(quote => !one.source.some(span => contains(quote, span)))
  const touched = region && one.content.some(span => overlap(span, region) > 0)
  return touched
    ? [{ start: region.start, end: Math.max(region.end, ...one.content.map(span => span.end)) }]
    : one.content
}

/** Characters of the longest connective; bounds the pattern on a text of nothing but commas. */
const CONNECTIVE = 60

/** "and that", ", but": words between two contents that say nothing. */
const isConnective = (text: string, span: Span, { clauses }: Locale): boolean =>
  span.end - span.start <= CONNECTIVE && clauses.connective.test(text.slice(span.start, span.end))

/** "who leads the council": a clause about a source inside what is told, of which it is no part. */
const isRelative = (analysis: Analysis, span: Span): boolean => {
  const first = analysis.text.slice(span.start, span.end).search(/[\p{L}\p{N}]/u)
  const at = firstAt(analysis.tokens, span.start + Math.max(0, first))
  const start = analysis.tags[at] === 'CD' && analysis.tokens[at + 1]?.text === ',' ? at + 2 : at
  return /^WP/.test(analysis.tags[start] ?? '')
}

/** The pieces of the content by sentence; pieces on both sides of a cue ("A," he said, "B") stay together where they are one sentence. */
function bySentence(analysis: Analysis, content: readonly Span[]): Span[][] {
  const groups = new Map<number, Span[]>()
  for (const span of content) {
    for (const index of sentencesOf(analysis, span)) {
      const sentence = analysis.sentences[index] as Span
      const piece = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }
      if (wordCount(analysis.text, piece) === 0) continue
      groups.set(index, [...(groups.get(index) ?? []), piece])
    }
  }
  return [...groups.values()]
}

/** `"A" and that "B"`: cut between two quotations that are both clauses. */
function atJoints({ analysis, locale, quotes }: Scope, span: Span): Span[] {
  const regions = overlapping(quotes, span).filter(
    quote => contains(span, quote) && wordCount(analysis.text, quote) >= CLAUSE_WORDS,
  )
  const cuts: Span[] = []
  let start = span.start
  for (let i = 1; i < regions.length; i++) {
    const left = regions[i - 1] as Span
    const right = regions[i] as Span
    const between = analysis.text.slice(left.end, right.start)
    if (!locale.clauses.joint.test(between)) continue
    cuts.push({ start, end: left.end })
    start = right.start
  }
  return [...cuts, { start, end: span.end }]
}

/** What the outlet says in its own voice: a sentence without the attributions in it, cut at coordinated clauses. */
function ownStatements(scope: Scope, sentence: AnalysedSentence, index: number): Statement[] {
  const { analysis, locale } = scope
  const held = scope.outer.get(index) ?? []
  const rest = subtract(analysis.text, sentence, held)
    .map(span => undangled(scope, bare(analysis.text, span, locale)))
    .filter(span => held.length === 0 || !endsInMeasure(analysis, span, scope.locale))
  const kept =
    held.length === 0
      ? [bare(analysis.text, sentence, locale)]
      : rest.filter(span => wordCount(analysis.text, span) >= REST_WORDS && hasFinite(analysis, span))
  const frames = rest
    .filter(span => !kept.includes(span))
    .flatMap(span => frameOf(analysis, sentence, span, scope.followed, scope.locale) ?? [])
  const told = kept
    .flatMap((span): Clause[] =>
      sentence.role === 'headline' ? [{ spans: [span] }] : clausesIn(scope, span),
    )
    .filter(({ spans }) => spans.some(span => wordCount(analysis.text, span) > 0))
    .map(clause => withAntecedent(scope, sentence, clause))
  const spoken = held.length === 0 && isSpoken(analysis, scope.quotes, sentence)
  return [
    ...told.map(clause =>
      spoken
        ? { ...ownOf(clause, 'own'), sources: [null] }
        : ownOf(clause, isAside(scope, clause, held.length > 0) ? 'frame' : 'own'),
    ),
    ...frames.map(span => ownOf({ spans: [span] }, 'frame')),
  ]
}

/** `who spoke on condition of anonymity`, `In a rare letter that was read out, (Orr said)`: nothing that happened. */
const isAside = ({ analysis, locale }: Scope, { spans }: Clause, isRest: boolean): boolean =>
  spans.length === 1 &&
  spans.every(
    span =>
      (isRest && isOpening(analysis, span, locale)) ||
      (wordCount(analysis.text, span) <= RESERVE_WORDS &&
        locale.frames.reserve.test(analysis.text.slice(span.start, span.end))),
  )

/** Words of a clause that tells nothing but how a source speaks. */
const RESERVE_WORDS = 24

/** A relative clause that lost the words it hangs on is led in by them. */
function withAntecedent(
  { analysis, locale }: Scope,
  sentence: Span | undefined,
  clause: Clause,
  said?: Attribution,
): Clause {
  const [first] = clause.spans
  if (!first || clause.subject || clause.lead) return clause
  const opens = said ? relativeOf(analysis, first, said) : first.start
  const lead =
    (opens === undefined ? undefined : antecedentBefore(analysis, sentence, opens, locale)) ??
    (said && said.source.length > 0 ? undefined : subjectBefore(analysis, sentence, first.start, locale))
  return lead ? { ...clause, lead } : clause
}

const ownOf = (clause: Clause, by: 'own' | 'frame'): Statement => ({
  ...clause,
  sources: [],
  attribution: null,
  by: `statements/${by}`,
  certainty: 'stated',
})

/** `signed a document [with]` Orr pledging peace: what led to the words that were taken out leads nowhere. */
function undangled({ analysis: { text }, locale }: Scope, span: Span): Span {
  const last = /[\s,]+[\p{L}]+$/u.exec(text.slice(Math.max(span.start, span.end - LONGEST_LINK), span.end))
  if (!last || !locale.clauses.links.has(last[0].replace(/^[\s,]+/, '').toLowerCase())) return span
  return bare(text, { start: span.start, end: span.end - last[0].length }, locale)
}

/** `Orr backed the lease[, a day after] Vale said that he did`: what leads on to words of another attribution. */
function finished(scope: Scope, span: Span): Span {
  const { text, tokens } = scope.analysis
  if (!/^\s+\p{L}/u.test(text.slice(span.end, span.end + 2))) return span
  const ended = undangled(scope, span)
  if (ended.end === span.end) return span
  const last = firstAt(tokens, ended.end) - 1
  if (!scope.locale.time.units.has(tokens[last]?.text.toLowerCase() ?? '')) return ended
  const comma = text.lastIndexOf(',', ended.end)
  return comma > span.start && ended.end - comma < LONGEST_MEASURE ? { start: span.start, end: comma } : ended
}

/** Characters of "just a few hours". */
const LONGEST_MEASURE = 24

/** Characters in which a word that leads on is looked for. */
const LONGEST_LINK = 16

/** The clauses of a span, without connectives and punctuation at their edges. */
function clausesIn({ analysis, locale, quotes }: Scope, span: Span): Clause[] {
  return clausesOf(analysis, span, overlapping(quotes, span), locale).map(({ spans, ...rest }) => ({
    spans: spans
      .map(one => bare(analysis.text, one, locale))
      .filter(one => wordCount(analysis.text, one) > 0),
    ...rest,
  }))
}

const isVerbTag = (tag: string): boolean => tag === 'MD' || tag.startsWith('VB')
const hasFinite = (analysis: Analysis, span: Span): boolean => hasTag(analysis, span, tag => FINITE.has(tag))
