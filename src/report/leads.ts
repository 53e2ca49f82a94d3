import type { Locale } from '../locales/index.ts'
import type { Attribution, Span } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { Analysis } from './analysis.ts'
import { FINITE } from './clauses.ts'

/** Characters between a cue and what it reports beyond which the cue alone leads to it. */
const FAR = 60

/**
 * `She [offered] to reopen the lock`, `He [told the crew of his plan] to sail`: what is told without a finite verb of its own hangs on
 * the word that reports it, and on what stands between. Undefined where it has a verb of its own or opens a clause ("that"), where the word stands behind it or in another
 * sentence, and where the word is no verb ("according to").
 */
export function leadOf(
  analysis: Analysis,
  { cue }: Attribution,
  spans: readonly Span[],
  sentence: Span | undefined,
  { clauses }: Locale,
): Span | undefined {
  const [first] = spans
  const word = cue[0]
  if (!first || !word || !sentence || word.start < sentence.start || word.end > first.start) return undefined
  if (spans.some(span => hasMainVerb(analysis, span, clauses.coordinators)) || !hasTag(analysis, word, VERB))
    return undefined
  const opening = analysis.tokens[firstAt(analysis.tokens, first.start)]?.text.toLowerCase() ?? ''
  if (clauses.complementisers.has(opening)) return undefined
  const between = analysis.text.slice(word.end, first.start)
  const isNear = between.length <= FAR && !MARK.test(between)
  return isNear ? { start: word.start, end: word.end + between.trimEnd().length } : word
}

/** A finite verb that stands neither in a relative clause nor behind "and": not "the plan that failed", "it false and called it a lie". */
function hasMainVerb({ tokens, tags }: Analysis, span: Span, coordinators: ReadonlySet<string>): boolean {
  for (let i = firstAt(tokens, span.start); (tokens[i]?.end ?? Infinity) <= span.end; i++) {
    if (FINITE.test(tags[i] ?? '')) return true
    const joins = coordinators.has(tokens[i]?.text.toLowerCase() ?? '') && FINITE.test(tags[i + 1] ?? '')
    if (joins || RELATIVE.test(tags[i] ?? '')) return false
  }
  return false
}

const RELATIVE = /^(?:WDT|WP|WP\$)$/
const VERB = /^VB/
/** What stands between is a phrase: no clause, no quotation. */
const MARK = /[,;:—"“”]/u

/** Whether a word in a span has a tag. */
export function hasTag({ tokens, tags }: Analysis, span: Span, tag: RegExp): boolean {
  for (let i = firstAt(tokens, span.start); (tokens[i]?.end ?? Infinity) <= span.end; i++)
    if (tag.test(tags[i] ?? '')) return true
  return false
}
