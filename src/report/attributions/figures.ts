import { make } from './cue.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { phraseBefore } from './phrases.ts'
import { isInflected, isMark, isToldVerb, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Finder, Range, Scene } from './scene.ts'

/** Tokens between "put" and its figure: "put the number of boats that wait at the lock at 40". */
const LONGEST = 14

/** `The ministry put the toll at 14.`, `The council counts 40 barges.`: a figure is somebody's, whatever the verb. */
export const figures: Finder = (scene, sentence) => {
  const found = []
  for (let i = sentence.first + 1; i < sentence.last - 1; i++) {
    if (scene.regionOf[i] !== -1 || !looksFinite(scene, i)) continue
    const figure = figureAfter(scene, sentence, i)
    if (!figure) continue
    const from = /^(?:has|have|had)$/.test(lowerAt(scene, i - 1)) ? i - 1 : i
    const subject = phraseBefore(scene, sentence.first, from)
    if (!subject || /^(?:which|that|what|there)$/.test(lowerAt(scene, subject.to - 1))) continue
    const verb = { class: 'speech', addressee: false, parenthetical: false } as const
    found.push(make(scene, 'figures', { at: i, from, verb, stem: '' }, subject, [spanOf(scene, figure)], 0.7))
  }
  return found
}

/** A finite verb, or "lists" behind a noun, which is often tagged as one. */
const looksFinite = (scene: Scene, i: number): boolean =>
  isToldVerb(scene, i) || (tagAt(scene, i) === 'NNS' && /^(?:NNP?|,)$/.test(tagAt(scene, i - 1)))

/** What a verb of counting gives a figure for, figure included. */
function figureAfter(scene: Scene, sentence: AnalysedSentence, verb: number): Range | undefined {
  const { countingVerbs, datingVerbs, puttingVerbs, speakingVerbs } = scene.locale.speech
  const stem = scene.stems[verb] ?? ''
  if (countingVerbs.has(stem) && tagAt(scene, verb + 1) === 'CD')
    return { from: verb + 1, to: endOfClause(scene, sentence, verb + 1) }
  if (speakingVerbs.has(stem) && lowerAt(scene, verb + 1) === 'of') {
    const figure = skipHedges(scene, verb + 2)
    return tagAt(scene, figure) === 'CD'
      ? { from: verb + 2, to: endOfClause(scene, sentence, figure) }
      : undefined
  }
  if (datingVerbs.has(stem)) return datedAfter(scene, sentence, verb)
  if (!puttingVerbs.has(stem)) return undefined
  for (let i = verb + 2; i < Math.min(verb + LONGEST, sentence.last - 1); i++) {
    if (isMark(scene, i) || /^[,;:]$/.test(textAt(scene, i))) return undefined
    if (lowerAt(scene, i) === 'at' && /^(?:CD|\$)$/.test(tagAt(scene, skipHedges(scene, i + 1))))
      return { from: verb + 1, to: endOfFigure(scene, sentence, skipHedges(scene, i + 1)) }
  }
  return undefined
}

/** `The report dates the first blast to 2:43 a.m.`, `The union timed the fire at noon`: what is dated, with its time. */
function datedAfter(scene: Scene, sentence: AnalysedSentence, verb: number): Range | undefined {
  for (let i = verb + 2; i < Math.min(verb + LONGEST, sentence.last - 1); i++) {
    if (isMark(scene, i) || /^[,;:]$/.test(textAt(scene, i)) || isInflected(scene, i)) return undefined
    if (!/^(?:to|at|from)$/.test(lowerAt(scene, i))) continue
    const time = skipHedges(scene, i + 1)
    const at = tagAt(scene, time) === 'DT' ? time + 1 : time
    if (tagAt(scene, at) === 'CD' || scene.locale.speech.timeWords.has(scene.stems[at] ?? ''))
      return { from: verb + 1, to: endOfClause(scene, sentence, at) }
  }
  return undefined
}

/** "at about 40", "at more than 40": the token of the figure. */
function skipHedges(scene: Scene, from: number): number {
  let i = from
  while (i < from + 3 && /^(?:RB|RBR|JJR|JJS|IN)$/.test(tagAt(scene, i))) i++
  return i
}

function endOfFigure(scene: Scene, sentence: AnalysedSentence, from: number): number {
  let to = from
  while (to < sentence.last && /^(?:CD|\$|NN|NNS)$/.test(tagAt(scene, to))) to++
  return to
}

function endOfClause(scene: Scene, sentence: AnalysedSentence, from: number): number {
  let to = from
  while (to < sentence.last && !/^[.!?;]$/.test(textAt(scene, to)) && !opensClause(scene, to)) to++
  return to
}

/** ", and the mayor", ", but": behind a comma a conjunction with a subject opens a clause of its own. */
const opensClause = (scene: Scene, i: number): boolean =>
  textAt(scene, i) === ',' && /^(?:and|but|while|although)$/.test(lowerAt(scene, i + 1))
