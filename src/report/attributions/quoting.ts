import { contentAfter, contentBefore } from './contents.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { closesQuotation, isVerb, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Finder, Scene } from './scene.ts'
import { endOfTail } from './tails.ts'

/**
 * `The Calder Ledger quoted Vale as saying that ...`, `"...," Meridian News quoted her as saying.` Two links of one chain, the
 * outer one in the active voice.
 */
export const quoting: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 2; i++) {
    if (scene.regionOf[i] !== -1 || !isVerb(scene, i) || !/^(?:quote|cite)$/.test(stemOf(scene.lower[i])))
      continue
    const carrier = phraseBefore(scene, sentence.first, behindAuxiliaries(scene, i))
    const speaker = phraseAfter(scene, i + 1, sentence.last, false)
    const saying = (speaker?.to ?? i) + 1
    if (!carrier || !speaker || lowerAt(scene, saying - 1) !== 'as' || tagAt(scene, saying) !== 'VBG')
      continue
    const closes = textAt(scene, carrier.from - 1) === ',' || closesQuotation(scene, carrier.from - 1)
    const ends = closes && endOfTail(scene, sentence, saying + 1) !== undefined
    const content = ends
      ? contentBefore(scene, sentence, carrier.from)
      : contentAfter(scene, sentence, saying + (textAt(scene, saying + 1) === ',' ? 2 : 1))
    if (content.length === 0) continue
    const link = { rule: 'quoting', class: 'speech' as const, confidence: 0.97 }
    const source = [spanOf(scene, speaker)]
    const cue = [spanOf(scene, { from: saying, to: saying + 1 })]
    found.push({
      ...link,
      source: [spanOf(scene, carrier)],
      cue: [spanOf(scene, { from: i, to: i + 1 })],
      content: ends ? content : [...source, ...content],
      holds: cue[0]?.start ?? 0,
    })
    found.push({ ...link, source, cue, content })
  }
  return found
}

/** "had earlier quoted": the token from which on the verb stands. */
function behindAuxiliaries(scene: Scene, verb: number): number {
  let from = verb
  while (/^(?:has|have|had)$/.test(lowerAt(scene, from - 1)) || /^RB/.test(tagAt(scene, from - 1))) from--
  return from
}

/** "quotes", "quoted" without their endings. */
const stemOf = (word = ''): string => word.replace(/[sd]$/, '')
