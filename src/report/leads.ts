import type { Locale } from '../locales/index.ts'
import type { Attribution, Span } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { Analysis } from './analysis.ts'
import { FINITE } from './sight.ts'

/** Characters between a cue and what it reports beyond which the cue alone leads to it. */
const FAR = 60

/**
 * `She [offered] to reopen the lock`, `He [told the crew of his plan] to sail`: what is told without a finite verb of its own hangs on
 * the word that reports it, and on what stands between. Undefined where it has a verb of its own or opens a clause ("that"), where the word stands behind it or in another
 * sentence, and where the word is no verb ("according to").
 */
export function leadOf(
  analysis: Analysis,
  { cue, source }: Attribution,
  spans: readonly Span[],
  sentence: Span | undefined,
  locale: Locale,
): Span | undefined {
  const [first] = spans
  const word = cue[0]
  if (!first || !word || !sentence || word.start < sentence.start || word.end > first.start) return undefined
  // "according to the pilot, the toll rose": it would read as if the toll had said so
  if (source.some(one => one.start >= word.end && one.end <= first.start)) return undefined
  // "[Orr was fined for allegedly] selling the lock"
  const isDoing = source.length === 0 && analysis.tags[firstAt(analysis.tokens, first.start)] === 'VBG'
  if (isDoing) return { start: sentence.start, end: word.end }
  const isInfinitive = isInfinitiveAt(analysis, first.start)
  const hasVerb =
    !isInfinitive &&
    !isObject(analysis, word, first, locale) &&
    spans.some(span => hasMainVerb(analysis, span, locale))
  if (hasVerb || !hasTag(analysis, word, tag => tag.startsWith('VB'))) return undefined
  const opening = analysis.tokens[firstAt(analysis.tokens, first.start)]?.text.toLowerCase() ?? ''
  if (locale.clauses.complementisers.has(opening)) return undefined
  const between = analysis.text.slice(word.end, first.start)
  const isNear = between.length <= FAR && !MARK.test(between)
  return isNear ? { start: word.start, end: word.end + between.trimEnd().length } : word
}

/** `accused [the pilots of sailing while it froze]`, `ruled against [the pilot it had fined]`: no clause, whatever verbs stand in it. */
function isObject({ tokens, tags }: Analysis, cue: Span, first: Span, { speech, stem }: Locale): boolean {
  const verb = firstAt(tokens, cue.end) - 1
  const takes = tags[verb] === 'IN' || speech.takesObject.has(stem(tokens[verb]?.text.toLowerCase() ?? ''))
  return takes && !OPENS.test(tags[firstAt(tokens, first.start)] ?? '')
}

/** Tags with which no object begins. */
const OPENS = /^(?:IN|TO|VB[DPZ]?|MD|W.*|``|"|RB)$/

/** `to close the lock if it froze`: no verb behind it is its own. */
function isInfinitiveAt({ tokens, tags }: Analysis, start: number): boolean {
  const at = firstAt(tokens, start)
  return tags[at] === 'TO' && tags[at + 1] === 'VB'
}

/** A finite verb that stands neither in a clause inside it nor behind "and": not "the plan that failed", "the town that it would close", "it false and called it a lie". */
function hasMainVerb({ tokens, tags }: Analysis, span: Span, { clauses, positions }: Locale): boolean {
  const first = firstAt(tokens, span.start)
  for (let i = first; (tokens[i]?.end ?? Infinity) <= span.end; i++) {
    if (FINITE.has(tags[i] ?? '')) return true
    const word = tokens[i]?.text.toLowerCase() ?? ''
    const joins = clauses.coordinators.has(word) && FINITE.has(tags[i + 1] ?? '')
    const opens =
      i > first && tags[i] === 'IN' && (clauses.complementisers.has(word) || positions.conditions.has(word))
    if (joins || opens || RELATIVE.test(tags[i] ?? '')) return false
  }
  return false
}

const RELATIVE = /^(?:WDT|WP|WP\$)$/
/** What stands between is a phrase: no clause, no quotation. */
const MARK = /[,;:—"“”]/u

/** Whether a word in a span has a tag of some kind. */
export function hasTag({ tokens, tags }: Analysis, span: Span, holds: (tag: string) => boolean): boolean {
  for (let i = firstAt(tokens, span.start); (tokens[i]?.end ?? Infinity) <= span.end; i++)
    if (holds(tags[i] ?? '')) return true
  return false
}
