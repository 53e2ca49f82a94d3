import type { Locale } from '../locales/index.ts'
import type { Attribution, Span } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { Analysis } from './analysis.ts'

/** Words that a circumstance must have to be told: "in Harsk" and "on Friday" say too little. */
const FEWEST = 3
/** Words beyond which it is no circumstance. */
const MOST = 30

/**
 * `"Water has no owner," [she cried from a lorry on Saturday]`: where, in what and to whom somebody speaks is told by the outlet, in
 * the clause that reports the speech. Undefined where a piece beside the speech of a sentence is nothing of that kind.
 */
export function frameOf(
  analysis: Analysis,
  piece: Span,
  attributions: readonly Attribution[],
  locale: Locale,
): Span | undefined {
  const sentence = analysis.sentences.find(held => held.start <= piece.start && piece.end <= held.end)
  for (const one of attributions) {
    if (one.class !== 'speech' || one.by === 'attributions/inherited' || one.source.length === 0) continue
    const said = [...one.source, ...one.cue]
    const start = Math.min(...said.map(span => span.start))
    const end = Math.max(...said.map(span => span.end))
    const isNext = end <= piece.start && analysis.text.slice(end, piece.start).trim() === ''
    const isApart = one.content.every(span => span.end <= start || end <= span.start)
    if (!sentence || start < sentence.start || !isNext || !isApart) continue
    if (isCircumstance(analysis, piece, one, locale)) return { start, end: piece.end }
  }
  return undefined
}

/** A place, an occasion, a paper, or hearers: not "on Friday", not "in a statement". */
function isCircumstance(
  { text, tokens, tags }: Analysis,
  piece: Span,
  { cue }: Attribution,
  { clauses, frames, speech, stem }: Locale,
): boolean {
  const first = firstAt(tokens, piece.start)
  const last = firstAt(tokens, piece.end)
  const words = tokens.slice(first, last).filter(token => /[\p{L}\p{N}]/u.test(token.text))
  if (words.length < FEWEST || words.length > MOST) return false
  // `"It was Sunday," she told the Ledger, "and late"`: what is said goes on
  if (
    words.some(
      (word, i) =>
        i > 0 &&
        clauses.coordinators.has(word.text) &&
        text.slice(words[i - 1]?.end, word.start).includes(','),
    )
  )
    return false
  const verb = text.slice(cue.at(-1)?.start, cue.at(-1)?.end).split(/\s+/).at(-1) ?? ''
  const opens =
    frames.prepositions.has(words[0]?.text.toLowerCase() ?? '') ||
    (/^(?:DT|PRP|PRP\$|NNS?|NNPS?|JJ)$/.test(tags[first] ?? '') &&
      speech.cueVerbs.get(stem(verb.toLowerCase()))?.addressee === true)
  if (!opens || clauses.links.has(words.at(-1)?.text.toLowerCase() ?? '')) return false
  return tokens
    .slice(first, last)
    .some(
      (token, i) =>
        /^NN/.test(tags[first + i] ?? '') &&
        !frames.plain.has(stem(token.text.toLowerCase())) &&
        !speech.timeWords.has(stem(token.text.toLowerCase())),
    )
}
