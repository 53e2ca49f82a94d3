import type { Expression } from './meaning.ts'

/** Fewest years written out before a text can count as history. */
const LEAST_YEARS = 6
/** Share of the years written out that must lie this far from the report's own year. */
const FAR_SHARE = 0.6
const FAR = 2
/** History does not say "yesterday", "last week" and "Tuesday"; this share of its dates may. */
const NEWS_SHARE = 0.12

/**
 * Whether a text tells history: most of its years are written out and far from the report's own, and hardly a date hangs on
 * the report's day. There a bare "in April" belongs to the year told last (HeidelTime's narrative mode).
 */
export function isNarrative(expressions: readonly Expression[], year: number | undefined): boolean {
  const years = expressions.flatMap(one =>
    one.meaning.is === 'calendar' && one.meaning.moment.year !== undefined ? [one.meaning.moment.year] : [],
  )
  if (years.length < LEAST_YEARS) return false
  const far = years.filter(one => year === undefined || Math.abs(one - year) >= FAR).length
  const news = expressions.filter(
    one => one.meaning.is === 'weekday' || (one.meaning.is === 'shift' && one.meaning.from === 'report'),
  ).length
  const dates = expressions.filter(one => one.meaning.is !== 'fixed').length
  return far >= years.length * FAR_SHARE && news <= dates * NEWS_SHARE
}
