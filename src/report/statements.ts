import type { Locale } from '../locales/index.ts'
import type { Attribution, Span, Statement } from '../model/index.ts'
import { contains, overlap, subtract } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { AnalysedSentence, Analysis } from './analysis.ts'
import { SPEAKING_ROLES } from './analysis.ts'

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
  // a wish or belief that the outlet reports is the outlet's own statement; inside speech it is part of what was said
  const speech = attributions
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => one.class === 'speech')
  const attributed = speech.flatMap(({ index }) =>
    attributedStatements(analysis, attributions, index, locale),
  )
  const own = analysis.sentences
    .filter(sentence => SPEAKING_ROLES.has(sentence.role))
    .flatMap(sentence => ownStatements(analysis, attributions, sentence, locale))
  return [...attributed, ...own].sort(
    (a, b) =>
      (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
      (b.spans.at(-1)?.end ?? 0) - (a.spans.at(-1)?.end ?? 0),
  )
}

/** The sources of an attribution from the outermost in; an impersonal cue is null. */
export function chainOf(attributions: readonly Attribution[], index: number): (string | null)[] {
  const chain: (string | null)[] = []
  for (let at: number | null = index, steps = 0; at !== null && steps < 20; steps++) {
    const one: Attribution | undefined = attributions[at]
    if (!one) break
    if (one.class === 'speech') chain.unshift(one.speaker)
    at = one.within
  }
  return chain.filter((speaker, i) => i === 0 || speaker !== chain[i - 1])
}

function attributedStatements(
  analysis: Analysis,
  attributions: readonly Attribution[],
  index: number,
  locale: Locale,
): Statement[] {
  const one = attributions[index] as Attribution
  const inner = attributions.filter(
    (other, at) => other.class === 'speech' && speechAbove(attributions, at) === index,
  )
  const held = inner.flatMap(other => [...other.content, ...other.cue, ...other.source])
  const rest = one.content.flatMap(span => subtract(analysis.text, span, held))
  const size = (spans: readonly Span[]): number =>
    spans.reduce((sum, span) => sum + wordCount(analysis.text, span), 0)
  const restWords = size(rest.filter(span => !isConnective(analysis.text, span)))
  if (
    inner.length > 0 &&
    (restWords < REST_WORDS || restWords < (1 - COVERED) * size(one.content) || !hasVerb(analysis, rest))
  )
    return []
  const content =
    inner.length > 0 ? rest.filter(span => !isConnective(analysis.text, span)) : withQuotedCue(analysis, one)
  return splitContent(analysis, content, locale).map(spans => ({
    spans,
    sources: chainOf(attributions, index),
    attribution: index,
    by: 'statements/attributed',
    certainty: one.certainty,
  }))
}

/** `Vale "spoke highly of the plan"`: a cue inside the quotation is part of the words quoted. */
function withQuotedCue(analysis: Analysis, one: Attribution): readonly Span[] {
  const region = analysis.quotes.find(
    quote => one.cue.some(cue => contains(quote, cue)) && !one.source.some(span => contains(quote, span)),
  )
  const touched = region && one.content.some(span => overlap(span, region) > 0)
  return touched
    ? [{ start: region.start, end: Math.max(region.end, ...one.content.map(span => span.end)) }]
    : one.content
}

/** The nearest attribution of speech around one, or null. */
function speechAbove(attributions: readonly Attribution[], index: number): number | null {
  let at = attributions[index]?.within ?? null
  for (let steps = 0; at !== null && attributions[at]?.class === 'attitude' && steps < 20; steps++)
    at = attributions[at]?.within ?? null
  return at
}

const wordCount = (text: string, span: Span): number =>
  (text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? []).length

/** "and that", ", but": words between two contents that say nothing. */
const isConnective = (text: string, span: Span): boolean =>
  /^[\s,;:.]*(?:(?:and|but|that|also|as|while|when|if|because|to|who|which|,)\s*)*[\s,;:.]*$/i.test(
    text.slice(span.start, span.end),
  )

function hasVerb(analysis: Analysis, spans: readonly Span[]): boolean {
  return spans.some(span => {
    for (
      let i = firstAt(analysis.tokens, span.start);
      i < analysis.tokens.length && (analysis.tokens[i]?.end ?? 0) <= span.end;
      i++
    ) {
      if (/^(?:VB|MD)/.test(analysis.tags[i] ?? '')) return true
    }
    return false
  })
}

/**
 * One statement a sentence of the content; within it, two quotations joined by "and that" are two. Pieces on both sides of
 * a cue ("A," he said, "B") stay together where they are one sentence.
 */
function splitContent(analysis: Analysis, content: readonly Span[], locale: Locale): Span[][] {
  const groups: Span[][] = []
  let sentenceOfLast = -1
  for (const piece of content.flatMap(span => bySentence(analysis, span))) {
    const sentence = analysis.sentences.findIndex(one => overlap(one, piece) > 0)
    const joined = groups.at(-1)
    if (joined && sentence === sentenceOfLast) joined.push(piece)
    else groups.push([piece])
    sentenceOfLast = sentence
  }
  return groups.flatMap(group =>
    group.length === 1 ? atJoints(analysis, group[0] as Span, locale).map(span => [span]) : [group],
  )
}

function bySentence(analysis: Analysis, span: Span): Span[] {
  return analysis.sentences
    .filter(sentence => overlap(sentence, span) > 0)
    .map(sentence => ({ start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }))
    .filter(piece => wordCount(analysis.text, piece) > 0)
}

/** `"A" and that "B"`: cut between two quotations that are both clauses. */
function atJoints(analysis: Analysis, span: Span, locale: Locale): Span[] {
  const regions = analysis.quotes.filter(
    quote => quote.depth === 0 && contains(span, quote) && wordCount(analysis.text, quote) >= CLAUSE_WORDS,
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
function ownStatements(
  analysis: Analysis,
  attributions: readonly Attribution[],
  sentence: AnalysedSentence,
  locale: Locale,
): Statement[] {
  const outer = attributions.filter(
    (one, at) => one.class === 'speech' && speechAbove(attributions, at) === null,
  )
  const held = outer
    .flatMap(one => [...one.content, ...one.cue, ...one.source])
    .filter(span => overlap(span, sentence) > 0)
  const rest = subtract(analysis.text, sentence, held)
    .map(span => bare(analysis.text, span))
    .filter(span => wordCount(analysis.text, span) >= REST_WORDS)
  const kept =
    held.length === 0 ? [bare(analysis.text, sentence)] : rest.filter(span => hasFinite(analysis, span))
  return kept
    .flatMap(span => clauses(analysis, span, sentence, locale))
    .filter(span => wordCount(analysis.text, span) > 0)
    .map(span => ({
      spans: [span],
      sources: [],
      attribution: null,
      by: 'statements/own',
      certainty: 'stated' as const,
    }))
}

function hasFinite(analysis: Analysis, span: Span): boolean {
  for (
    let i = firstAt(analysis.tokens, span.start);
    i < analysis.tokens.length && (analysis.tokens[i]?.end ?? 0) <= span.end;
    i++
  ) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(analysis.tags[i] ?? '')) return true
  }
  return false
}

/** Without connectives and punctuation at the edges. */
function bare(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const front = /^(?:[\s,;:—–―-]|(?:and|but|while)\s(?=[\s\S]*))*/i.exec(words)?.[0].length ?? 0
  const back = /(?:[\s,;:—–―-]|(?<=[\s,])(?:and|but|while)$)*$/i.exec(words)?.[0].length ?? 0
  return { start: Math.min(span.start + front, span.end), end: Math.max(span.start + front, span.end - back) }
}

/** Cuts at ", and/but/while" and ";" where both sides have a finite verb and words enough. */
function clauses(analysis: Analysis, span: Span, sentence: AnalysedSentence, locale: Locale): Span[] {
  if (sentence.role === 'headline') return [span]
  const cuts: number[] = []
  const quoted = (at: number): boolean => analysis.quotes.some(quote => quote.start < at && at < quote.end)
  for (const match of analysis.text.slice(span.start, span.end).matchAll(locale.clauses.boundary)) {
    const at = span.start + match.index
    const left = { start: cuts.at(-1) ?? span.start, end: at }
    const right = { start: at + match[0].length, end: span.end }
    if (quoted(at) || !hasFinite(analysis, left) || !hasFinite(analysis, right)) continue
    if (
      wordCount(analysis.text, left) >= CLAUSE_WORDS &&
      wordCount(analysis.text, right) >= CLAUSE_WORDS &&
      opensWithSubject(analysis, right.start)
    )
      cuts.push(right.start)
  }
  const edges = [span.start, ...cuts, span.end]
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] as number
    const piece = bare(analysis.text, { start, end })
    const trailing =
      i < cuts.length
        ? (/[\s,;]*(?:and|but|while)?\s*$/i.exec(analysis.text.slice(piece.start, piece.end))?.[0].length ??
          0)
        : 0
    return { start: piece.start, end: piece.end - trailing }
  })
}

/** A clause of its own begins with a subject, not with a bare verb ("and warned that"). */
function opensWithSubject(analysis: Analysis, at: number): boolean {
  return /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|CD|EX)$/.test(analysis.tags[firstAt(analysis.tokens, at)] ?? '')
}
