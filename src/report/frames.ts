import type { Locale } from '../locales/index.ts'
import type { Attribution, Span } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { Analysis } from './analysis.ts'

/** Words that a circumstance must have to be told: "in Harsk" and "on Friday" say too little. */
const FEWEST = 3
/** Words beyond which it is no circumstance. */
const MOST = 30

/** The attributions of speech whose source and cue end before a place, by that place: the first character behind them that is no white space. */
export type Followed = ReadonlyMap<number, readonly Attribution[]>

/** What may be followed by where, in what or to whom somebody speaks. Linear in the length of the text. */
export function followedIn(text: string, attributions: readonly Attribution[]): Followed {
  const found = new Map<number, Attribution[]>()
  for (const one of attributions) {
    if (one.class !== 'speech' || one.by === 'attributions/inherited' || one.source.length === 0) continue
    const { end } = saidIn(one)
    const next = end + (/^\s*/.exec(text.slice(end, end + FAR))?.[0].length ?? 0)
    found.set(next, [...(found.get(next) ?? []), one])
  }
  return found
}

/** Characters of white space beyond which nothing follows. */
const FAR = 8

/** From the first to the last of the words that name the source and the speaking. */
function saidIn({ source, cue }: Attribution): Span {
  const said = [...source, ...cue]
  return { start: Math.min(...said.map(span => span.start)), end: Math.max(...said.map(span => span.end)) }
}

/**
 * `"Water has no owner," [she cried from a lorry on Saturday]`: where, in what and to whom somebody speaks is told by the outlet, in
 * the clause that reports the speech. Undefined where a piece of a sentence beside its speech is nothing of that kind.
 */
export function frameOf(
  analysis: Analysis,
  sentence: Span,
  piece: Span,
  followed: Followed,
  locale: Locale,
): Span | undefined {
  for (const one of followed.get(piece.start) ?? []) {
    const { start, end } = saidIn(one)
    const isApart = one.content.every(span => span.end <= start || end <= span.start)
    if (start < sentence.start || !isApart) continue
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

/** `In an effort that he called rare, (Orr said)`: a phrase that opens a sentence, up to its comma, and tells nothing alone. */
export function isOpening(
  { text, tokens, tags }: Analysis,
  { start, end }: Span,
  { clauses, frames }: Locale,
): boolean {
  const at = firstAt(tokens, start)
  const word = tokens[at]?.text ?? ''
  const opens =
    tags[at] === 'IN' &&
    frames.prepositions.has(word.toLowerCase()) &&
    !clauses.embedding.has(word.toLowerCase())
  return (
    opens &&
    /^\p{Lu}/u.test(word) &&
    /^\s*,/u.test(text.slice(end, end + 3)) &&
    !text.slice(start, end).includes(',')
  )
}
