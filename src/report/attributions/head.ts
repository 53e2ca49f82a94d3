import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { isPreposition, lowerAt, tagAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** Token index of the head noun: the last noun before "of", "for", a comma or the end. */
export function headOf(scene: Scene, source: Span): number {
  const { tokens } = scene.analysis
  let head = firstAt(tokens, source.start)
  // "At the same time local media": a source may begin with an adverbial
  if (isPreposition(scene, head)) head++
  for (let i = head; i < tokens.length && (tokens[i]?.end ?? Infinity) <= source.end; i++) {
    // "figures released on Thursday by the office"
    if (i > head && /^VB[ND]$/.test(tagAt(scene, i)) && isData(scene, head)) break
    if (/^[,(]$/.test(lowerAt(scene, i)) || /^(?:IN|TO|WP|WDT)$/.test(tagAt(scene, i))) break
    if (/^(?:NN|NNS|NNP|NNPS|PRP|CD)$/.test(tagAt(scene, i))) head = i
  }
  return head
}

/** Whether a token is a noun for what is that of the body named beside it: "data", "figures [released by]". */
export const isData = (scene: Scene, head: number): boolean => {
  const { dataNouns, studyNouns } = scene.locale.speech
  const stem = scene.stems[head] ?? ''
  return dataNouns.has(stem) || (studyNouns.has(stem) && /^VB[ND]$/.test(tagAt(scene, head + 1)))
}

/** Whether a token is a noun for a text: "statement", "letter". */
export const isDocument = (scene: Scene, head: number): boolean =>
  scene.locale.speech.documentNouns.has(scene.stems[head] ?? '')
