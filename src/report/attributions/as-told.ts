import { contentBefore } from './contents.ts'
import { phraseAfter } from './phrases.ts'
import { hasFinite, isProper, isVerb, lowerAt, spanOf, textAt } from './scene.ts'
import type { Finder, Scene } from './scene.ts'
import { endOfTail } from './tails.ts'
import { wholeFrom } from './versions.ts'

/** Tokens from the verb to the comma: "reported on Tuesday evening,". */
const TAIL = 6

/**
 * `As Norda reported on Tuesday, the lock leaks`, `As the Ledger reminds us, ...`: whoever has told it stands before it with a name. All
 * behind the comma is theirs, and what another says in it they pass on.
 */
export const asTold: Finder = (scene, sentence) => {
  const { first, last } = sentence
  if (lowerAt(scene, first) !== 'as' || scene.regionOf[first] !== -1) return []
  const source = phraseAfter(scene, first + 1, last, false)
  if (!source || !isProper(scene, source.to - 1)) return []
  const verb = /^(?:has|have|had)$/.test(lowerAt(scene, source.to)) ? source.to + 1 : source.to
  const behind = tells(scene, verb) ? endOfOccasion(scene, verb + 1) : undefined
  const content = behind === undefined ? undefined : wholeFrom(scene, sentence, behind + 1)
  if (!content) return []
  const cue = [spanOf(scene, { from: source.to, to: verb + 1 })]
  const link = { rule: 'as-told', class: 'speech' as const, confidence: 0.95 }
  return [{ ...link, source: [spanOf(scene, source)], cue, content: [content] }]
}

/** "reported", "notes", "reminds us", "puts it". */
function tells(scene: Scene, i: number): boolean {
  const { cueVerbs, asVerbs } = scene.locale.speech
  const stem = scene.stems[i] ?? ''
  return isVerb(scene, i) && (cueVerbs.get(stem)?.parenthetical === true || asVerbs.has(stem))
}

/** The comma or colon behind the verb where only a time, a place or "us" stands between; not "As Vale reported for work,". */
function endOfOccasion(scene: Scene, from: number): number | undefined {
  if (/^(?:for|to|as|back|sick)$/.test(lowerAt(scene, from))) return undefined
  for (let i = from; i <= from + TAIL; i++) {
    if (/^[,:]$/.test(textAt(scene, i))) return i
    if (scene.regionOf[i] !== -1 || isVerb(scene, i) || lowerAt(scene, i) === 'that') return undefined
  }
  return undefined
}

/** `The firm has sold the lock, first reported by the Ledger.`, `..., which was first reported by Norda on Monday.`: who told it before all others. */
export const firstReported: Finder = (scene, sentence) => {
  for (let i = sentence.first + 4; i < sentence.last - 3; i++) {
    if (lowerAt(scene, i) !== 'first' || scene.regionOf[i] !== -1) continue
    if (!/^(?:reported|revealed|disclosed|published|broken)$/.test(lowerAt(scene, i + 1))) continue
    if (!/^(?:by|in)$/.test(lowerAt(scene, i + 2))) continue
    const comma = /^(?:is|was|were|are)$/.test(lowerAt(scene, i - 1)) ? i - 3 : i - 1
    if (textAt(scene, comma) !== ',' || (comma === i - 3 && lowerAt(scene, i - 2) !== 'which')) continue
    const source = phraseAfter(scene, i + 3, sentence.last, false)
    if (!source || !isProper(scene, source.to - 1)) continue
    if ((endOfTail(scene, sentence, source.to) ?? 0) < sentence.last - 1) continue
    const content = contentBefore(scene, sentence, comma)
    const cue = [spanOf(scene, { from: i, to: i + 2 })]
    const link = { rule: 'first-reported', class: 'speech' as const, confidence: 0.95 }
    if (content.length > 0 && hasFinite(scene, sentence.first, comma))
      return [{ ...link, source: [spanOf(scene, source)], cue, content }]
  }
  return []
}
