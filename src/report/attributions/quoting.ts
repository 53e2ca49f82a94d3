import { contentAfter, contentBefore } from './contents.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import type { AnalysedSentence } from '../analysis.ts'
import {
  closesQuotation,
  isAdverb,
  isFiniteVerb,
  isMark,
  isPreposition,
  isProper,
  isVerb,
  lowerAt,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'
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
    const verb = behindAuxiliaries(scene, i)
    const carrier = relativeBefore(scene, sentence, verb) ?? phraseBefore(scene, sentence.first, verb)
    const speaker = quotedSpeaker(scene, sentence, i + 1)
    const saying = (speaker?.to ?? i) + 1
    if (!carrier || !speaker) continue
    const heard = addressee(scene, sentence, saying)
    const closes = textAt(scene, carrier.from - 1) === ',' || closesQuotation(scene, carrier.from - 1)
    const ends = closes && endOfTail(scene, sentence, heard) !== undefined
    const content = ends
      ? contentBefore(scene, sentence, carrier.from)
      : contentAfter(scene, sentence, textAt(scene, heard) === ',' ? heard + 1 : heard)
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

/** `a report by the Ledger, which had quoted Vale as saying A`: whom the relative clause is about carries the words. */
function relativeBefore(scene: Scene, sentence: AnalysedSentence, verb: number): Range | undefined {
  if (lowerAt(scene, verb - 1) !== 'which' || textAt(scene, verb - 2) !== ',') return undefined
  const phrase = phraseBefore(scene, sentence.first, verb - 2)
  if (!phrase || !isProper(scene, phrase.to - 1)) return { from: verb - 1, to: verb }
  let from = phrase.to - 1
  while (from > phrase.from && !isPreposition(scene, from - 1)) from--
  return { from, to: phrase.to }
}

/** Tokens of the longest speaker: "a person close to the chief of staff of the mayor". */
const SPEAKER = 14

/** "a person close to Vale", "Vale, the mayor,": whoever stands between the verb and "as saying". */
function quotedSpeaker(scene: Scene, sentence: AnalysedSentence, from: number): Range | undefined {
  const near = phraseAfter(scene, from, sentence.last, false)
  if (!near) return undefined
  for (let as = near.to; as < Math.min(near.to + SPEAKER, sentence.last - 1); as++) {
    if (isFiniteVerb(scene, as) || isMark(scene, as)) return undefined
    if (lowerAt(scene, as) === 'as' && tagAt(scene, as + 1) === 'VBG') return { from, to: as }
  }
  return undefined
}

/** The token behind "saying", or behind "telling Holt". */
function addressee(scene: Scene, sentence: AnalysedSentence, saying: number): number {
  const tells = scene.locale.speech.cueVerbs.get(scene.stems[saying] ?? '')?.addressee === true
  const whom = tells ? phraseAfter(scene, saying + 1, sentence.last, false) : undefined
  return whom?.to ?? saying + 1
}

/** "had earlier quoted": the token from which on the verb stands. */
function behindAuxiliaries(scene: Scene, verb: number): number {
  let from = verb
  while (/^(?:has|have|had)$/.test(lowerAt(scene, from - 1)) || isAdverb(scene, from - 1)) from--
  return from
}

/** "quotes", "quoted" without their endings. */
const stemOf = (word = ''): string => word.replace(/[sd]$/, '')
