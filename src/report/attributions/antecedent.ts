import type { Mention, Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { endingBefore } from './cast.ts'
import type { Cast } from './cast.ts'
import { phraseBefore } from './phrases.ts'
import { isSomebody } from './relays.ts'
import { lowerAt, sentenceOfToken, spanOf, tagAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** "critics of the plan, [who] say": the words for whom nobody has named. */
export function phraseOf(scene: Scene, source: Span): Span | undefined {
  const at = firstAt(scene.analysis.tokens, source.start)
  const sentence = sentenceOfToken(scene, at)
  const end = lowerAt(scene, at - 1) === ',' ? at - 1 : at
  const phrase = sentence && phraseBefore(scene, sentence.first, end)
  if (phrase?.to !== end || !/^NNS?$/.test(tagAt(scene, end - 1))) return undefined
  if (isSomebody(scene, phrase)) return spanOf(scene, phrase)
  // "a payment to a woman who says": the last noun
  let from = end - 1
  while (from > phrase.from && !/^(?:IN|TO)$/.test(tagAt(scene, from - 1))) from--
  return isSomebody(scene, { from, to: end }) ? spanOf(scene, { from, to: end }) : undefined
}

/** Tokens of the longest noun that explains a name. */
const APPOSITION = 9

/** "Grey Vale, a group that says": behind a noun that explains a name the clause is about who is named. */
export function apposedBefore(cast: Cast, source: Span): Mention | undefined {
  const { scene } = cast
  const here = firstAt(scene.analysis.tokens, source.start)
  let at = lowerAt(scene, here - 1) === ',' ? here - 2 : here - 1
  if (!/^NNS?$/.test(tagAt(scene, at))) return undefined
  while (here - at < APPOSITION && /^(?:NN|NNS|NNP|JJ|VBN|VBG|CC|POS|CD)$/.test(tagAt(scene, at))) at--
  if (tagAt(scene, at) !== 'DT' || lowerAt(scene, at - 1) !== ',') return undefined
  return endingBefore(cast, scene.analysis.tokens[at]?.start ?? 0)
}
