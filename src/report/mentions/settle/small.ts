import { wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/** Drops persons without a capital where the sentence keeps capitals: "an outbreak of [reed] fever" in "Wells brought ...". */
export const dropSmall = (candidates: readonly Candidate[], scan: Scan): readonly Candidate[] =>
  candidates.filter(one => one.kind !== 'person' || hasCapital(one, scan) || !keepsCapitals(one, scan))

const hasCapital = (one: Candidate, scan: Scan): boolean =>
  scan.words.slice(one.first, one.last).some(word => /\p{Lu}/u.test(word.text))

/** Whoever begins a sentence with a capital writes names with one. */
function keepsCapitals(one: Candidate, scan: Scan): boolean {
  const sentence = scan.sentences[wordAt(scan, one.first).sentence]
  const opening = scan.words.slice(sentence?.first, sentence?.last).find(word => /\p{L}/u.test(word.text))
  return opening?.capital === true
}
