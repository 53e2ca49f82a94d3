import type { Locale } from '../locales/index.ts'
import { firstAt } from '../text/index.ts'
import type { Span } from '../model/index.ts'
import type { Analysis } from './analysis.ts'

/** Words that measure a time: "a day", "just two weeks", "less than an hour". */
const MEASURE = 4

/** `The notice [came a day] after the lock closed`: words that end in how long before or after it was, and tell nothing else. */
export function endsInMeasure(
  { tokens }: Analysis,
  { start, end }: Span,
  { clauses, time }: Locale,
): boolean {
  const last = firstAt(tokens, end) - 1
  const wordAt = (at: number): string => tokens[at]?.text.toLowerCase() ?? ''
  if (!time.units.has(wordAt(last))) return false
  for (let at = last - 1; at >= last - MEASURE && (tokens[at]?.start ?? -1) >= start; at--)
    if (clauses.happening.has(wordAt(at))) return true
  return false
}
