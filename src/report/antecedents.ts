import type { Locale } from '../locales/index.ts'
import type { Attribution, Span } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import { agrees } from './agreement.ts'
import type { Analysis } from './analysis.ts'
import { FINITE } from './sight.ts'

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
  const near = phraseOf(text, tokens[first], tokens[end - 1])
  if (first === end || !near || !NOUN.test(tags[end - 1] ?? '')) return undefined
  // "harbours in [Sund], which are deep": of which it tells is not known, so all that stands before is read
  const isOneOf = tags[at] === 'WDT' && tags[first - 1] === 'IN' && PHRASE.test(tags[first - 2] ?? '')
  const whole = isOneOf ? phraseOf(text, tokens[firstAt(tokens, sentence.start)], tokens[end - 1]) : undefined
  return whole ?? near
}

/** From one token to another; a quotation that has ended between them is no phrase. */
function phraseOf(text: string, from: Span | undefined, to: Span | undefined): Span | undefined {
  if (!from || !to || MARK.test(text.slice(from.start, to.end))) return undefined
  return { start: from.start, end: to.end }
}

/** `the flares, [which] the pilots said were red`: where the relative clause opens in which something is said, if it is the subject of what is said. */
export function relativeOf(
  { tokens, tags }: Analysis,
  content: Span,
  { source, cue }: Attribution,
): number | undefined {
  const said = Math.min(...[...source, ...cue].map(({ start }) => start))
  if (content.start < said) return content.start
  const isVerb = FINITE.has(tags[firstAt(tokens, content.start)] ?? '')
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
  locale: Locale,
): Span | undefined {
  const at = firstAt(tokens, start)
  if (!sentence || start <= sentence.start || !VERB.test(tags[at] ?? '')) return undefined
  let first = firstAt(tokens, sentence.start)
  // "But however"
  while (first < at && /^(?:CC|RB|,)$/.test(tags[first] ?? '')) first++
  let next = first
  while (next < at && (PHRASE.test(tags[next] ?? '') || tags[next] === 'PRP')) next++
  const [from, to] = [tokens[first], tokens[next - 1]]
  const isSubject =
    next > first && next - first <= LONGEST_SUBJECT && /^(?:NN|PRP)/.test(tags[next - 1] ?? '')
  while (isSubject && next < at && /^RB/.test(tags[next] ?? '')) next++
  const fits = isSubject && next < at && VERB.test(tags[next] ?? '')
  if (!fits || !from || !to) return undefined
  const words = tags.slice(first, firstAt(tokens, to.end))
  return agrees(words, to.text, tags[at] ?? '', locale) ? { start: from.start, end: to.end } : undefined
}

/** Words of a subject that is still one. */
const LONGEST_SUBJECT = 8
const VERB = /^(?:VB[DZP]|MD)$/
const RELATIVE = /^(?:WDT|WP)$/
const PHRASE = /^(?:DT|PRP\$|JJ[RS]?|CD|NNP?S?|POS)$/
const NOUN = /^NN/
const MARK = /["“”]/u
