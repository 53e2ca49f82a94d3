import type { AnalysedSentence } from '../analysis.ts'
import { amid, gapped } from './amid.ts'
import { anyVerbAt, citingAt, cueAt, introducerAt } from './cue.ts'
import type { Cue } from './cue.ts'
import { final, inverted, trailing } from './final.ts'
import { fronted, introducing } from './fronted.ts'
import { isNoun, isVerb } from './scene.ts'
import type { Candidate, Finder, Scene } from './scene.ts'

/**
 * Reporting verbs with a subject of their own, in the three orders of the treebanks: "Vale said that ...",
 * "..., Vale said on Friday.", "..., said Vale, a spokesman."
 */
export const verbal: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    // "Vale says no" in a headline: a verb may be tagged as a plural noun, and as nothing else
    if (!isVerb(scene, i) && !isNoun(scene, i)) continue
    const cue =
      cueAt(scene, sentence, i) ??
      anyVerbAt(scene, sentence, i) ??
      introducerAt(scene, sentence, i) ??
      citingAt(scene, sentence, i)
    if (!cue) continue
    // "She read out a line of the letter: ...": a verb that reports only with a clause still introduces a quotation
    const other = cue.stem === '' ? undefined : introducerAt(scene, sentence, i)
    const candidate = readAt(scene, sentence, cue) ?? (other && readAt(scene, sentence, other))
    if (candidate && !isAside(scene, cue, candidate)) found.push(candidate)
  }
  return found
}

/** The first order in which a cue has a source and a content. */
const readAt = (scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined =>
  trailing(scene, sentence, cue) ??
  introducing(scene, sentence, cue) ??
  amid(scene, sentence, cue) ??
  final(scene, sentence, cue) ??
  inverted(scene, sentence, cue) ??
  gapped(scene, sentence, cue) ??
  fronted(scene, sentence, cue)

/** "I think", "you know" inside a quotation are its speaker's manner, not another source. */
function isAside(scene: Scene, cue: Cue, candidate: Candidate): boolean {
  const source = candidate.source[0]
  const words = source ? scene.analysis.text.slice(source.start, source.end) : ''
  // "nobody ever complained"
  if (/^(?:nobody|no one|none)$/i.test(words)) return true
  return scene.regionOf[cue.at] !== -1 && /^(?:i|we|you|it)$/i.test(words)
}
