import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { mentionsIn, unnamed } from './cast.ts'
import type { Cast } from './cast.ts'
import { headOf, isDocument } from './head.ts'
import { phraseBefore } from './phrases.ts'
import { isSomebody } from './relays.ts'
import { isFiniteVerb, lowerAt, sentenceOfToken, spanOf, tagAt } from './scene.ts'
import type { Range, Scene } from './scene.ts'

/**
 * `Three boatmen want the lock open. [They] claim that it leaks.`, `Though the boatmen had paid, [they] said ...`: several people without a
 * name, the subject of the clause that opens the sentence or of the sentence before.
 */
export function pluralBefore(cast: Cast, source: Span): string | undefined {
  const { scene } = cast
  const at = firstAt(scene.analysis.tokens, source.start)
  if (lowerAt(scene, at) !== 'they' || scene.regionOf[at] !== -1) return undefined
  const here = sentenceOfToken(scene, at)
  if (!here) return undefined
  const before = here.first > 0 ? sentenceOfToken(scene, here.first - 1) : undefined
  const near = subjectOf(scene, here, at)
  // whatever the sentence itself is about is nearer than the one before
  const subject = near ?? (before?.block === here.block ? subjectOf(scene, before, before.last) : undefined)
  if (!subject || !isSeveral(scene, subject)) return undefined
  const span = spanOf(scene, subject)
  const named = mentionsIn(cast, span).filter(one => one.form === 'name')
  const [only] = named
  if (named.length > 1) return undefined
  if (only) return only.kind === 'organisation' && only.end === span.end ? only.entity : undefined
  return unnamed(cast, span, headOf(scene, span)).entity ?? undefined
}

/** The phrase before the first verb of a sentence. */
function subjectOf(scene: Scene, sentence: AnalysedSentence, end: number): Range | undefined {
  let verb = sentence.first
  while (verb < end && !isFiniteVerb(scene, verb)) verb++
  return verb < end ? phraseBefore(scene, sentence.first, verb) : undefined
}

/** A plural of people: "the boatmen", not "the boats". */
function isSeveral(scene: Scene, subject: Range): boolean {
  const head = headOf(scene, spanOf(scene, subject))
  return /^NNP?S$/.test(tagAt(scene, head)) && !isDocument(scene, head) && isSomebody(scene, subject)
}
