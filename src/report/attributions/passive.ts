import type { CueVerb } from '../../locales/index.ts'
import type { Span } from '../../model/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { commaFrom, contentAfter } from './contents.ts'
import { saidAround } from './hearsay.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isAdverb, isBe, isMark, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Finder, Scene } from './scene.ts'

/** `The trial is described by lawyers as the longest`, `The loss was first reported by Meridian News`: the source stands behind "by". */
export const agentive: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 1; i++) {
    if (tagAt(scene, i) !== 'VBN' || lowerAt(scene, i + 1) !== 'by') continue
    const stem = scene.stems[i] ?? ''
    const names = scene.locale.speech.namingVerbs.has(stem)
    const verb = scene.locale.speech.cueVerbs.get(stem) ?? (names ? NAMING : undefined)
    if (verb?.class !== 'speech') continue
    const from = lastAux(scene, i)
    // "had been told by": the subject stands before the first auxiliary
    const first = /^(?:has|have|had)$/.test(lowerAt(scene, from - 1)) ? from - 1 : from
    const subject =
      isBe(scene, from) && scene.regionOf[i] === -1 ? phraseBefore(scene, sentence.first, first) : undefined
    const source = phraseAfter(scene, i + 2, sentence.last, false)
    // "was quoted by ... as saying" is a chain, and another rule's
    const chained = lowerAt(scene, source?.to ?? i) === 'as' && tagAt(scene, (source?.to ?? i) + 1) === 'VBG'
    // people are welcomed, invited and thanked in person: nobody's words are told
    if (!subject || !source || chained || scene.locale.speech.doneToPeople.has(scene.stems[i] ?? '')) continue
    // "was named by the council" tells of an election
    if (verb === NAMING && lowerAt(scene, source.to) !== 'as') continue
    const rest = /^(?:as|to|that)$/.test(lowerAt(scene, source.to))
      ? contentAfter(scene, sentence, source.to)
      : []
    // "The mayor was told by engineers that the hall leaks": who was told is no part of it
    if (verb.addressee && rest.length === 0) continue
    const content = verb.addressee ? rest : [spanOf(scene, subject), ...rest]
    const cue = [spanOf(scene, { from: first, to: i + 1 })]
    found.push({
      rule: 'agentive',
      class: 'speech',
      source: [spanOf(scene, source)],
      cue,
      content,
      confidence: 0.7,
    })
  }
  return found
}

/** `The man was identified by relatives as Orr.` */
const NAMING: CueVerb = { class: 'speech', addressee: false, parenthetical: false }

/** `which Vale reportedly accepted`, `It was reported that ...`, `was believed to have ...`: somebody says it, nobody says who. */
export const impersonal: Finder = (scene, sentence) => {
  const words = scene.locale.speech
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    if (scene.regionOf[i] !== -1) continue
    if (words.impersonalAdverbs.has(scene.stems[i] ?? ''))
      push(found, scene, i, i + 1, saidAround(scene, sentence, i), 'speech', 0.8)
    if (
      tagAt(scene, i) !== 'VBN' ||
      !words.impersonalVerbs.has(scene.stems[i] ?? '') ||
      !isBe(scene, lastAux(scene, i))
    )
      continue
    const from = lastAux(scene, i)
    if (lowerAt(scene, i + 1) === 'to' && tagAt(scene, i + 2) === 'VB')
      push(found, scene, from, i + 1, around(scene, sentence, from, i + 1), 'attitude', 0.7)
    else if (lowerAt(scene, i + 1) === 'that' && lowerAt(scene, from - 1) === 'it')
      push(found, scene, from, i + 1, contentAfter(scene, sentence, i + 1), 'speech', 0.8)
  }
  return found
}

function lastAux(scene: Scene, i: number): number {
  let at = i - 1
  while (isAdverb(scene, at)) at--
  return at
}

function push(
  found: Candidate[],
  scene: Scene,
  from: number,
  to: number,
  content: Span[],
  kind: 'speech' | 'attitude',
  confidence: number,
): void {
  if (content.length)
    found.push({
      rule: 'impersonal',
      class: kind,
      source: [],
      cue: [spanOf(scene, { from, to })],
      content,
      confidence,
    })
}

/** The clause on both sides of a cue that stands in its midst. */
function around(scene: Scene, sentence: AnalysedSentence, from: number, to: number): Span[] {
  let left = from
  while (
    left > sentence.first &&
    !/^[,;:—–―]$|^--$/.test(textAt(scene, left - 1)) &&
    !isMark(scene, left - 1)
  )
    left--
  while (
    left < from &&
    /^(?:and|but|while|which|that|where|when|as)$/.test(lowerAt(scene, left)) &&
    lowerAt(scene, left) !== 'which'
  )
    left++
  const before = left < from ? [spanOf(scene, { from: left, to: from })] : []
  // ", which Vale reportedly bought,": an aside ends at its comma
  const aside = /^(?:which|who|where|whose)$/.test(lowerAt(scene, left)) && textAt(scene, left - 1) === ','
  const last = aside ? commaFrom(scene, sentence, to) : sentence.last
  return [...before, ...contentAfter(scene, { ...sentence, last }, to)]
}
