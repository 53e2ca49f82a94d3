import type { AnalysedSentence } from '../analysis.ts'
import { phraseAfter } from './phrases.ts'
import { isAdverb, isFiniteVerb, isMark, isPreposition, lowerAt, tagAt, textAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** How many tokens a tail of time, place and occasion may have; longer ones are content. */
const TAIL = 24

const isTime = (scene: Scene, i: number): boolean => scene.locale.speech.timeWords.has(scene.stems[i] ?? '')

/**
 * Skips what stands between a cue and its content and belongs to neither: adverbs, "on Thursday", "in a statement",
 * "to reporters in Oslo". Returns the token after them.
 */
export function skipOccasion(scene: Scene, from: number, end: number): number {
  let at = from
  while (at < end && at - from < TAIL) {
    const next = skipOne(scene, at, end)
    if (next === at) break
    at = next
  }
  return at
}

/** "The council had spoken [at first] of 11 dead": adverbs of two words. */
const MANNERS: ReadonlySet<string> = new Set(
  'at first,at last,at length,at times,at once,at least,once again,once more,in public,in private,in detail,in general,in vain,in part,in passing,in particular,in turn,of late,so far'.split(
    ',',
  ),
)

function skipOne(scene: Scene, at: number, end: number): number {
  if (scene.regionOf[at] !== scene.regionOf[at - 1]) return at
  if (tagAt(scene, at) === 'RB' && lowerAt(scene, at) !== 'not') return at + 1
  if (MANNERS.has(`${lowerAt(scene, at)} ${lowerAt(scene, at + 1)}`)) return at + 2
  if (isTime(scene, at) && !isFiniteVerb(scene, at + 1))
    return at + (/^(?:morning|afternoon|evening|night)$/.test(lowerAt(scene, at + 1)) ? 2 : 1)
  if (
    !isPreposition(scene, at) ||
    /^(?:that|if|whether|because|as|while|after|since)$/.test(lowerAt(scene, at))
  ) {
    return lowerAt(scene, at) === 'following' || lowerAt(scene, at) === 'during'
      ? skipPhrase(scene, at + 1, end, at)
      : at
  }
  return skipPhrase(scene, at + 1, end, at)
}

function skipPhrase(scene: Scene, from: number, end: number, otherwise: number): number {
  const phrase = phraseAfter(scene, from, end, false)
  if (!phrase) return isTime(scene, from) ? from + 1 : otherwise
  const heads = scene.stems.slice(phrase.from, phrase.to)
  const occasion = heads.some(
    head => scene.locale.speech.occasionNouns.has(head) || scene.locale.speech.timeWords.has(head),
  )
  if (occasion) return phrase.to
  // a place or another party is skipped only where the content plainly begins after it: "insisted in Oslo yesterday: ..."
  let after = phrase.to
  while (after < end && isTime(scene, after)) after++
  return opensContent(scene, after, end) ? after : otherwise
}

/** Whether the content of an attribution plainly begins at a token. */
export const opensContent = (scene: Scene, i: number, end: number): boolean =>
  i < end &&
  (/^(?:that|:|,)$/.test(lowerAt(scene, i)) || isMark(scene, i) || /^(?:WP|WRB)$/.test(tagAt(scene, i)))

/** Whether nothing but time, place, occasion and punctuation stands between a token and the end of its clause; the end, or undefined. */
export function endOfTail(scene: Scene, sentence: AnalysedSentence, from: number): number | undefined {
  let at = skipTail(scene, from, sentence.last)
  if (at >= sentence.last) return at
  // "the agency reported citing officials": the other link of the chain is another rule's
  if (scene.locale.speech.citing.has(lowerAt(scene, at))) return at
  if (/^[.!?;]$/.test(textAt(scene, at))) return at
  if (/^[,:—–―]$|^--$/.test(textAt(scene, at))) return at
  while (at < sentence.last && isMark(scene, at)) at++
  return at >= sentence.last || /^[.!?]$/.test(textAt(scene, at)) ? at : undefined
}

function skipTail(scene: Scene, from: number, end: number): number {
  let at = from
  while (at < end && at - from < TAIL) {
    if (isTime(scene, at) || isAdverb(scene, at) || tagAt(scene, at) === 'CD') at++
    else if (isPreposition(scene, at) && !/^(?:that|if|whether|as|because|while)$/.test(lowerAt(scene, at))) {
      const phrase = phraseAfter(scene, at + 1, end, false)
      if (!phrase) return at
      at = phrase.to
    } else if (isIssued(scene, at)) at++
    else if (/^(?:last|this|next|earlier|late|early)$/.test(lowerAt(scene, at))) at++
    else if (
      /^(?:DT|NN|NNP)$/.test(tagAt(scene, at)) &&
      scene.locale.speech.timeWords.has(scene.stems[at + 1] ?? '')
    )
      at += 2
    else return at
  }
  return at
}

/** "in a statement [carried] by Meridian News": what was done with the text that a noun before names. */
const isIssued = (scene: Scene, i: number): boolean =>
  tagAt(scene, i) === 'VBN' &&
  /^(?:by|on|in|to)$/.test(lowerAt(scene, i + 1)) &&
  scene.locale.speech.occasionNouns.has(scene.stems[i - 1] ?? '')

/** Words of the longest title of a programme. */
const TITLE = 6

/** `told "Arden & Friends"`: behind the title of a programme in marks, which is no quotation; undefined where none stands there. */
export function behindProgramme(scene: Scene, at: number): number | undefined {
  const region = scene.regions[scene.regionOf[at] ?? -1]
  const { tokens } = scene.analysis
  if (!region || !isMark(scene, at) || tokens[at]?.start !== region.start) return undefined
  let to = at + 1
  let words = 0
  for (; to < tokens.length && scene.regionOf[to] === scene.regionOf[at]; to++) {
    const word = textAt(scene, to)
    if (!/[\p{L}\p{N}]/u.test(word)) continue
    if (!/^[\p{Lu}\p{N}]/u.test(word) && !/^(?:of|the|this|with|and|in|to|a|for|on)$/.test(word))
      return undefined
    words++
  }
  return words > 0 && words <= TITLE && !/[?!]/.test(textAt(scene, to - 2)) ? to : undefined
}
