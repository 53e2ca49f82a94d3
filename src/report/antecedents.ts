import type { Locale } from '../locales/index.ts'
import type { Attribution, Span } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { Analysis } from './analysis.ts'
import { FINITE } from './clauses.ts'

/**
 * `"It sank," said [a pilot's cousin], who had seen it`: the noun phrase on which a relative clause hangs that is cited alone. Undefined
 * where some words open no such clause, or behind no noun ("lost [what they had]").
 */
export function antecedentBefore(
  { text, tokens, tags }: Analysis,
  sentence: Span | undefined,
  start: number,
  { clauses }: Locale,
): Span | undefined {
  const at = firstAt(tokens, start)
  const isFree = clauses.freeRelatives.has(tokens[at]?.text.toLowerCase() ?? '')
  if (!sentence || isFree || !RELATIVE.test(tags[at] ?? '')) return undefined
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at
  let first = end
  while ((tokens[first - 1]?.start ?? -1) >= sentence.start && PHRASE.test(tags[first - 1] ?? '')) first--
  const [from, to] = [tokens[first], tokens[end - 1]]
  if (first === end || !from || !to || !NOUN.test(tags[end - 1] ?? '')) return undefined
  // a quotation that has ended between them is no phrase
  return MARK.test(text.slice(from.start, to.end)) ? undefined : { start: from.start, end: to.end }
}

/** `the flares, [which] the pilots said were red`: where the relative clause opens in which something is said, if it is the subject of what is said. */
export function relativeOf(
  { tokens, tags }: Analysis,
  content: Span,
  { source, cue }: Attribution,
): number | undefined {
  const said = Math.min(...[...source, ...cue].map(({ start }) => start))
  if (content.start < said) return content.start
  const isVerb = FINITE.test(tags[firstAt(tokens, content.start)] ?? '')
  return isVerb ? tokens[firstAt(tokens, said) - 1]?.start : undefined
}

/**
 * `[The captain], the guild said, had slept and [missed the light]`: the subject of a sentence, where some words of it begin with a
 * verb. Undefined where the sentence opens with anything else than a short noun phrase and its verb.
 */
export function subjectBefore(
  { tokens, tags }: Analysis,
  sentence: Span | undefined,
  start: number,
): Span | undefined {
  const at = firstAt(tokens, start)
  if (!sentence || start <= sentence.start || !VERB.test(tags[at] ?? '')) return undefined
  const first = firstAt(tokens, sentence.start)
  let next = first
  while (next < at && (PHRASE.test(tags[next] ?? '') || tags[next] === 'PRP')) next++
  const [from, to] = [tokens[first], tokens[next - 1]]
  const isSubject =
    next > first && next - first <= LONGEST_SUBJECT && /^(?:NN|PRP)/.test(tags[next - 1] ?? '')
  return isSubject && next < at && VERB.test(tags[next] ?? '') && from && to
    ? { start: from.start, end: to.end }
    : undefined
}

/** Words of a subject that is still one. */
const LONGEST_SUBJECT = 8
const VERB = /^(?:VB[DZP]|MD)$/
const RELATIVE = /^(?:WDT|WP)$/
const PHRASE = /^(?:DT|PRP\$|JJ[RS]?|CD|NNP?S?|POS)$/
const NOUN = /^NN/
const MARK = /["“”]/u
