import type { Report } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { Unit } from '../alignments/index.ts'

/** Words and concepts that a statement must have to tell something by itself. */
const TELLING = 6
const CONCEPTS = 3

/** Whether a statement tells something when it stands alone: no headline, no scrap of a sentence, and not where somebody said something. */
export const isTelling = (unit: Unit): boolean =>
  !unit.isFrame && unit.role !== 'headline' && unit.words.length >= TELLING && unit.concepts.size >= CONCEPTS

/** Words and concepts of a whole sentence that tells something. */
const FEWEST = 4
const FEWEST_CONCEPTS = 2

/** `The charges are baseless.`: a short sentence can be read alone, and is missed where it stands nowhere. */
export function isWholeSentence(report: Report, unit: Unit): boolean {
  if (unit.isFrame || unit.role === 'headline' || unit.spans.length !== 1) return false
  if (unit.words.length < FEWEST || unit.words.length >= TELLING || unit.concepts.size < FEWEST_CONCEPTS)
    return false
  const [span] = unit.spans
  const { sentences } = report.layers
  const around = span && sentences[firstAt(sentences, span.start)]
  // "The storm was the ...": a text that breaks off
  const isBroken = span !== undefined && /\.\.|…/u.test(report.text.slice(span.end - 2, span.end + 2))
  return span !== undefined && span.start === around?.start && around.end - span.end <= 1 && !isBroken
}
