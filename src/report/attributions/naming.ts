import { contentAfter } from './contents.ts'
import { make } from './cue.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isMark, isToldVerb, lowerAt, tagAt } from './scene.ts'
import type { Finder, Scene } from './scene.ts'

/** Tokens between the verb and "as": "identified the driver of the second lorry only as". */
const LONGEST = 12

/**
 * `The police identified the dead man as Idris Vale, 34.`, `Local media gave his age as 43.`: who somebody is, or how old, is told by
 * whoever names him. Not `The club named Orr as coach`: what is told is a name or a number, of one called by a noun.
 */
export const naming: Finder = (scene, sentence) => {
  const found = []
  for (let i = sentence.first + 1; i < sentence.last - 2; i++) {
    if (scene.regionOf[i] !== -1 || !isToldVerb(scene, i) || !names(scene, i)) continue
    const as = asBehind(scene, sentence.last, i)
    if (as === undefined || !/^(?:NNPS?|CD)$/.test(tagAt(scene, as + 1))) continue
    const from = /^(?:has|have|had)$/.test(lowerAt(scene, i - 1)) ? i - 1 : i
    if (tagAt(scene, i) === 'VBN' && from === i) continue
    const subject = phraseBefore(scene, sentence.first, from)
    if (!subject || /^(?:which|that|what|there)$/.test(lowerAt(scene, subject.to - 1))) continue
    const verb = { class: 'speech', addressee: false, parenthetical: false } as const
    const content = contentAfter(scene, sentence, i + 1)
    if (content.length > 0)
      found.push(make(scene, 'naming', { at: i, from, verb, stem: '' }, subject, content, 0.8))
  }
  return found
}

const names = (scene: Scene, i: number): boolean => {
  const { namingVerbs, givingVerbs } = scene.locale.speech
  const stem = scene.stems[i] ?? ''
  return namingVerbs.has(stem) || givingVerbs.has(stem)
}

/** The "as" behind one called by a noun or a pronoun: "the attacker", "him", "his age". */
function asBehind(scene: Scene, last: number, verb: number): number | undefined {
  if (!/^(?:DT|PRP\$?)$/.test(tagAt(scene, verb + 1))) return undefined
  // "who identified herself as Gray's cousin"
  if (/sel(?:f|ves)$/.test(lowerAt(scene, verb + 1))) return undefined
  const object = phraseAfter(scene, verb + 1, last, false)
  if (!object) return undefined
  for (let i = object.to; i < Math.min(verb + LONGEST, last); i++) {
    if (lowerAt(scene, i) === 'as') return i
    if (isMark(scene, i) || !/^(?:RB|IN|DT|JJ|NNP?S?)$/.test(tagAt(scene, i))) return undefined
  }
  return undefined
}
