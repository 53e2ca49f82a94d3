import { make } from './cue.ts'
import { phraseAfter } from './phrases.ts'
import { isMark, isToldVerb, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

const VERB = { class: 'speech', addressee: false, parenthetical: false } as const
const HOLDS = /^(?:holds?|held|considers?|considered|deems?|deemed)$/
const LAYS = /^(?:lays?|laid|puts?|places?|placed|pins?|pinned|heaps?|heaped|casts?)$/
const GUILTY = /^(?:responsible|accountable|liable|guilty|culpable)$/

/** `The ministry holds the miller responsible`, `Vale laid the blame for the fire on the miller`, `Orr pointed the finger at her`. */
export const blaming: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 2; i++) {
    if (scene.regionOf[i] !== -1 || !isToldVerb(scene, i)) continue
    const had = /^(?:has|have|had)$/.test(lowerAt(scene, i - 1))
    if (tagAt(scene, i) === 'VBN' && !had) continue
    const told = guiltAfter(scene, i, sentence.last)
    const from = had ? i - 1 : i
    const subject = told && subjectBefore(scene, sentence.first, from)
    if (!told || !subject || /^(?:which|that|what|there)$/.test(lowerAt(scene, subject.to - 1))) continue
    const content = told.map(range => spanOf(scene, range))
    found.push(make(scene, 'blaming', { at: i, from, verb: VERB, stem: '' }, subject, content, 0.85))
  }
  return found
}

/** Whom a verb blames, and for what. */
function guiltAfter(scene: Scene, verb: number, last: number): Range[] | undefined {
  const word = lowerAt(scene, verb)
  if (HOLDS.test(word)) {
    const whom = phraseAfter(scene, verb + 1, last, false)
    const guilty = whom && guiltIn(scene, whom)
    if (guilty === undefined || guilty === verb + 1) return undefined
    const why = lowerAt(scene, guilty + 1) === 'for' ? phraseAfter(scene, guilty + 2, last, false) : undefined
    const blamed = { from: verb + 1, to: guilty }
    return why ? [blamed, { from: guilty + 1, to: why.to }] : [blamed]
  }
  if (LAYS.test(word)) {
    const blame = lowerAt(scene, verb + 1) === 'blame' ? verb + 1 : verb + 2
    if (lowerAt(scene, blame) !== 'blame' || !/^(?:the|all|blame)$/.test(lowerAt(scene, verb + 1)))
      return undefined
    return rest(scene, blame + 1, last)
  }
  if (/^(?:points?|pointed)$/.test(word) && /^fingers?$/.test(lowerAt(scene, verb + 2)))
    return lowerAt(scene, verb + 3) === 'at' ? rest(scene, verb + 4, last) : undefined
  return undefined
}

/** "the miller [responsible]": the adjective stands in the phrase or behind it. */
function guiltIn(scene: Scene, { from, to }: Range): number | undefined {
  for (let i = from; i <= to; i++) if (GUILTY.test(lowerAt(scene, i))) return i
  return undefined
}

/** To the end of the clause. */
function rest(scene: Scene, from: number, last: number): Range[] | undefined {
  let to = from
  while (to < last && !/^[.,;:!?]$/.test(textAt(scene, to)) && !isMark(scene, to)) to++
  return to > from ? [{ from, to }] : undefined
}
