import type { AnalysedSentence } from '../analysis.ts'
import { commaFrom, contentAfter, contentBefore, isCueVerb } from './contents.ts'
import { make, skipPlainAdverbs } from './cue.ts'
import type { Cue } from './cue.ts'
import { phraseBefore } from './phrases.ts'
import { hasFinite, isFiniteVerb, isMark, lowerAt, spanOf, tagAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'
import { endOfTail, skipOccasion } from './tails.ts'

/** `To prevent that, Vale said, the ministry should act.`: the content stands on both sides of the parenthesis. */
export function amid(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  if (!cue.verb.parenthetical || scene.regionOf[cue.at] !== -1) return undefined
  const subject = phraseBefore(scene, sentence.first, cue.from)
  const tail = endOfTail(scene, sentence, cue.at + 1)
  if (
    !subject ||
    tail === undefined ||
    lowerAt(scene, tail) !== ',' ||
    lowerAt(scene, subject.from - 1) !== ','
  )
    return undefined
  if (isMark(scene, tail + 1) || isCueVerb(scene, tail + 1) || tail + 2 >= sentence.last) return undefined
  const comma = subject.from - 1
  const open =
    !hasFinite(scene, sentence.first, comma) ||
    /^(?:though|although|if|while|when|because|since|unless|that)$/.test(lowerAt(scene, sentence.first)) ||
    goesOn(scene, tail + 1)
  const before = contentBefore(scene, sentence, comma)
  const after = contentAfter(scene, sentence, tail + 1)
  return open && before.length && after.length
    ? make(scene, 'amid', cue, subject, [...before, ...after], 0.85)
    : undefined
}

/** Words with which the outlet takes over again behind a parenthesis. */
const OWN_VOICE =
  /^(?:and|but|or|so|yet|while|as|although|though|before|after|when|where|since|until|with|which|who|whose|whom|then)$/

/** `He has a plan, he said, for how the lock can open`: what follows is no clause of the outlet's own. */
function goesOn(scene: Scene, i: number): boolean {
  if (isFiniteVerb(scene, skipPlainAdverbs(scene, i))) return true
  return !OWN_VOICE.test(lowerAt(scene, i)) && !/^VB[GN]$/.test(tagAt(scene, i))
}

/** `..., a meeting Vale said on Friday was "imminent".`: the content lies around source and cue. */
export function gapped(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  if (cue.verb.class !== 'speech' || scene.regionOf[cue.at] !== -1) return undefined
  const after = skipOccasion(scene, cue.at + 1, sentence.last)
  if (!isFiniteVerb(scene, after) || isMark(scene, after - 1)) return undefined
  const subject = phraseBefore(scene, sentence.first, cue.from)
  if (!subject || subject.from <= sentence.first) return undefined
  const topic = phraseBefore(scene, sentence.first, subject.from)
  if (!topic || lowerAt(scene, subject.from - 1) === ',' || topic.to !== subject.from) return undefined
  const rest = contentAfter(scene, { ...sentence, last: commaFrom(scene, sentence, after) }, after)
  return rest.length ? make(scene, 'gapped', cue, subject, [spanOf(scene, topic), ...rest], 0.7) : undefined
}
