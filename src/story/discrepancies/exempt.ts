import type { Locale } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import type { Unit } from '../alignments/index.ts'

/** "two of the twelve", "among the dead were three nurses": a part, not the whole. */
export function isPartial(unit: Unit, value: Value, report: Report): boolean {
  const before = report.text.slice(Math.max(0, value.start - 40), value.start).toLowerCase()
  const after = report.text.slice(value.end, value.end + 24).toLowerCase()
  return (
    /\b(?:including|among (?:them|the [a-z]+)(?: (?:are|were|is|was))?|another|a further|other|further|of whom|prior|(?:up|down|rose|risen|fell|fallen|increased|decreased|revised|raised|cut|climbed|dropped)\b[a-z ]{0,12}\bfrom|previous(?:ly)?|earlier|(?:previous|prior|earlier|former|old|last|initial|first) (?:total|toll|count|figure|tally|number|estimate|report)s? of)\s*$/.test(
      before,
    ) ||
    /(?:^|[.!?"”]\s+)(?:Out of|Of) (?:the|those|his|her|its|their|\d)[^.;]{1,40}[, ]$/.test(
      report.text.slice(Math.max(0, value.start - 60), value.start),
    ) ||
    (/^\s*others?\b/.test(after) && !isBesideDead(value, report)) ||
    // "1,500 deaths a day": a rate, no toll
    /^\s*(?:[\p{L}-]+ ){0,2}(?:a|per|each|every) (?:day|week|month|year|hour)\b/u.test(after) ||
    /^\s*(?:prior|previous|earlier|of \d|of (?:them|the|those|whom|its|his|her)|more|women|men|in (?:serious|critical))\b/.test(
      after,
    ) ||
    unit.words.length === 0
  )
}

/** Characters before "31 others" in which stand the dead, and behind it in which the injured do. */
const DEAD = 160
const HURT = 48

/** "Killed nine people and injured 31 others": the others are all who were injured. */
function isBesideDead({ start, end }: Value, { text }: Report): boolean {
  const lead =
    text
      .slice(Math.max(0, start - DEAD), start)
      .split(/[.!?] /)
      .at(-1) ?? ''
  return (
    /\b(?:kill(?:ed|ing|s)|dead|died|dies|deaths?|lives)\b/i.test(lead) &&
    /\b(?:injur|wound|hurt|hospitali)/i.test(lead.slice(-HURT) + text.slice(end, end + HURT))
  )
}

/** Characters before a sum in which the other stands. */
const CONVERTED_WITHIN = 40

/** Ends what stands before a sum in brackets behind another: "110 million crowns (about ". */
const CONVERTED = /\d(?:[-\s]?\p{Ll}+){0,2}\s?\((?:\p{Ll}+ ){0,2}$/u

/** "110 million crowns ($12 million)": the same at some rate of exchange, and each report has a rate of its own. */
export const isConversion = ({ kind, start }: Value, { text }: Report): boolean =>
  kind === 'money' && CONVERTED.test(text.slice(Math.max(0, start - CONVERTED_WITHIN), start))

/** Characters before an age in which the person stands. */
const AGED = 40

/** Ends what stands before an age behind a name: "Joren Rask, ". */
const NAMED = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+, $/u

/** "A digger of 51 was killed", but "a total of 51 were killed". */
export function isAge({ of, start, end }: Value, { text }: Report, { figures }: Locale): boolean {
  const lead = /\ban? (?:[\p{Ll}-]+ ){0,2}([\p{Ll}-]+) of $/u.exec(
    text.slice(Math.max(0, start - AGED), start),
  )
  const before = text.slice(Math.max(0, start - AGED), start)
  // "Joren Rask, 20, and"; "in his early 20s"
  if (
    of === undefined &&
    (figures.aged.test(before) || NAMED.test(before)) &&
    figures.ends.test(text.slice(end, end + AGED))
  )
    return true
  return of === undefined && lead !== null && !figures.amounts.has(lead[1] ?? '')
}
