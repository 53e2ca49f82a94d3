import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { contentAfter } from './contents.ts'
import { make } from './cue.ts'
import { isCommonNoun, isFiniteVerb, isNoun, lowerAt, spanOf, tagAt } from './scene.ts'
import type { Candidate, Finder, Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'
import { skipOccasion } from './tails.ts'

const VERB = { class: 'speech', addressee: false, parenthetical: false } as const

/** `Harbour Office data showed on Thursday that ...`, `A survey of 300 skippers found that ...`: what papers and studies say. */
export const papers: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 2; i++) {
    if (scene.regionOf[i] !== -1 || !isFiniteVerb(scene, i) || !isRecordVerb(scene, i)) continue
    const from = /^(?:has|have|had|also)$/.test(lowerAt(scene, i - 1)) ? i - 1 : i
    const subject = subjectBefore(scene, sentence.first, from)
    const that = skipOccasion(scene, i + 1, sentence.last)
    if (!subject || lowerAt(scene, that) !== 'that' || !isPaper(scene, spanOf(scene, subject))) continue
    const content = contentAfter(scene, sentence, that)
    if (content.length > 0)
      found.push(make(scene, 'papers', { at: i, from, verb: VERB, stem: '' }, subject, content, 0.8))
  }
  return found
}

/** A refiner: what a study found is said by it, though nobody speaks. */
export const papersSpeak = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map(one => {
    const cue = one.cue.at(-1)
    const verb = cue ? firstAt(scene.analysis.tokens, cue.end) - 1 : -1
    return one.class === 'attitude' &&
      isRecordVerb(scene, verb) &&
      one.source.some(span => isPaper(scene, span)) &&
      one.content.some(span => holdsClause(scene, span))
      ? { ...one, class: 'speech' }
      : one
  })

const isRecordVerb = (scene: Scene, i: number): boolean =>
  scene.locale.speech.recordVerbs.has(scene.stems[i] ?? '')

/** Whether a source is a paper or a study by its head: "court records", "a survey of 300 skippers"; "his record" is none. */
export function isPaper(scene: Scene, source: Span): boolean {
  const { recordNouns, studyNouns } = scene.locale.speech
  const all = tokensIn(scene, source)
  // "Centre for Harbour Politics data"
  const last = all.at(-1) ?? -1
  if (isCommonNoun(scene, last) && studyNouns.has(scene.stems[last] ?? '')) return true
  for (const i of all) {
    if (/^(?:IN|TO|WP|WDT|,)$/.test(tagAt(scene, i))) return false
    const stem = scene.stems[i] ?? ''
    if (!isCommonNoun(scene, i) || isNoun(scene, i + 1)) continue
    if (studyNouns.has(stem) || (tagAt(scene, i) === 'NNS' && recordNouns.has(stem))) return true
  }
  return false
}

/** `concluded [that the lock was open]`; `concluded [a visit of two days]` says nothing. */
export const holdsClause = (scene: Scene, span: Span): boolean =>
  tokensIn(scene, span).some(i => /^(?:VBD|VBZ|VBP|MD|TO)$/.test(tagAt(scene, i)))

/** The tokens that begin in a span. */
const tokensIn = ({ analysis }: Scene, span: Span): number[] => {
  const first = firstAt(analysis.tokens, span.start)
  return Array.from({ length: firstAt(analysis.tokens, span.end) - first }, (_, i) => first + i)
}
