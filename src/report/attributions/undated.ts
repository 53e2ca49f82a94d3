import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { isDay, isTimeWord } from './days.ts'
import { isFiniteVerb, lowerAt, overlapping, tagAt, textAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/** Tokens of the longest time: "earlier in the day", "today (4 November 2031)". */
const LONGEST = 7

/**
 * `Vale said [Sunday] (the lock was shut)`, `said [earlier in the day] (that it was shut)`: the time right behind a cue is that of the speaking. Not where
 * a verb follows: `said [Sunday was the day]`.
 */
export function undated(scene: Scene, one: Candidate): Candidate {
  const cue = one.cue.at(-1)
  const { text, tokens } = scene.analysis
  if (!cue) return one
  const content = one.content.map((span): Span => {
    const isNext = span.start > cue.end && text.slice(cue.end, span.start).trim() === ''
    if (!isNext || overlapping(scene.regions, span).some(mark => mark.start === span.start)) return span
    const at = behindTime(scene, firstAt(tokens, span.start))
    const start = tokens[at]?.start ?? span.end
    return at >= 0 && start < span.end ? { start, end: span.end } : span
  })
  return { ...one, content }
}

/** The token behind a time that opens some words, where a clause begins there; else -1. */
function behindTime(scene: Scene, first: number): number {
  const that = thatWithin(scene, first)
  if (that > first && isTime(scene, first)) return that
  let at = first
  if (/^(?:last|this|late|early)$/.test(lowerAt(scene, at))) at++
  const isSpell = at > first && scene.locale.speech.spellNouns.has(scene.stems[at] ?? '')
  if (!isDay(scene, at) && !isSpell) return -1
  at++
  const opens = /^(?:PRP|DT|NNPS?|EX|PRP\$)$/.test(tagAt(scene, at))
  return opens && !isFiniteVerb(scene, at) && !isTimeWord(scene, at) ? at : -1
}

/** Whether some words tell when: "today", "last Friday", "earlier in the day". */
const isTime = (scene: Scene, at: number): boolean =>
  isDay(scene, at) ||
  /^(?:earlier|later)$/.test(lowerAt(scene, at)) ||
  (/^(?:last|this|late|early)$/.test(lowerAt(scene, at)) &&
    (isDay(scene, at + 1) || scene.locale.speech.spellNouns.has(scene.stems[at + 1] ?? '')))

/** The next "that" before any verb or comma, or -1. */
function thatWithin(scene: Scene, first: number): number {
  for (let i = first; i < first + LONGEST; i++) {
    if (lowerAt(scene, i) === 'that') return i
    // "approved last week [so] that it opens"
    if (
      /^(?:so|such)$/.test(lowerAt(scene, i)) ||
      tagAt(scene, i).startsWith('VB') ||
      /^[,;:.]$/.test(textAt(scene, i))
    )
      return -1
  }
  return -1
}
