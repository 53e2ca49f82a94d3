import type { LeaningWords } from '../../locales/index.ts'
import type { Layers, Report, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Unit } from '../alignments/index.ts'

/** Words that make a sentence too short to stand alone or too long to read. */
const SHORT = 7
const LONG = 48

/** A whole sentence of the body that needs nothing before it, and tells something: no question, nothing that breaks off. */
export function isReadable(report: Report, unit: Unit, span: Span, leaning: LeaningWords): boolean {
  if (unit.role === 'headline' || report.kind === 'document') return false
  const text = report.text.slice(span.start, span.end)
  const words = text.trim().split(/\s+/u).length
  if (words < SHORT || words > LONG || !/^["“'‘]?[\p{Lu}\p{N}]/u.test(text) || !/[.!]["”'’)]*$/u.test(text))
    return false
  if (/(?:\.{3,}|…)["”'’)]*$/u.test(text) || leaning.leans.test(text)) return false
  if (leaning.opens.test(text) && !opensNamed(report, span)) return false
  if (unit.rendering === 'direct' && !saysWho(report, unit, span)) return false
  if (hasStranger(report.layers, report.text, span, leaning)) return false
  const quotes = (text.match(/["“”]/g) ?? []).length
  return quotes % 2 === 0
}

/** `"[the chairman] never asked," they wrote`: somebody speaks whom nothing names; whom the quotation names does not speak it. */
const hasStranger = (
  { attributions, entities }: Layers,
  text: string,
  span: Span,
  { stranger }: LeaningWords,
): boolean =>
  attributions.some(
    ({ source: [first], speaker }) =>
      first !== undefined &&
      overlap(first, span) > 0 &&
      stranger.test(text.slice(first.start, first.end)) &&
      !entities.some(({ id, named }) => id === speaker && named),
  )

/** "The move came late": whether a sentence begins with what only the one before it says. */
export const pointsBack = (text: string, { known }: LeaningWords): boolean => known.test(text)

/** "will face", "is expected to say": whether the news of a sentence is yet to come; its main clause says so, not what somebody says in it. */
export const looksAhead = (text: string, { aside, coming }: LeaningWords): boolean =>
  coming.test(text.split(aside)[0] ?? '')

/** Whether the sentence with a quotation says who speaks; `"We will go." "And soon."` leaves it to the one before. */
function saysWho({ layers }: Report, unit: Unit, span: Span): boolean {
  const at = layers.statements[unit.statement]?.attribution ?? null
  return at !== null && (layers.attributions[at]?.cue ?? []).some(cue => overlap(cue, span) > 0)
}

/** Whether the pronoun with which a sentence begins stands for somebody with a name, so that it can be put in brackets. */
function opensNamed({ layers, text }: Report, span: Span): boolean {
  const start = span.start + text.slice(span.start, span.end).search(/\p{L}/u)
  const mention = layers.mentions.find(one => one.start === start && one.form === 'pronoun')
  return layers.entities.some(one => one.id === mention?.entity && one.named)
}

/** `So [they] were told`: pronouns that nothing resolves, and before which the sentence names nobody whom they could mean; possessives mostly mean somebody in it. */
export function danglingIn({ layers, text }: Report, span: Span, { dangling }: LeaningWords): number {
  const mentions = layers.mentions.filter(one => overlap(one, span) > 0 && one.form !== 'pronoun')
  const isKnown = (at: number): boolean =>
    layers.mentions.some(
      one => one.start === at && layers.entities.some(({ id, named }) => id === one.entity && named),
    ) || mentions.some(one => one.start < at && (one.kind === 'person' || one.kind === 'organisation'))
  const pronouns = [...text.slice(span.start, span.end).matchAll(dangling)]
  return pronouns.filter(({ index }) => !isKnown(span.start + index)).length
}
