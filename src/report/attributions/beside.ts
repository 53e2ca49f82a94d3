import { firstAt } from '../../text/index.ts'
import type { QuoteRegion } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { headOf, isDocument } from './head.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isSomebody } from './relays.ts'
import {
  isBe,
  isFiniteVerb,
  isInflected,
  isNoun,
  isVerb,
  lowerAt,
  sentenceOfToken,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'
import { subjectBefore, verbFrom } from './subject.ts'

/** Words of a quotation from which on somebody must have spoken it. */
const SPOKEN = 3

/** What stands before a quotation and leads to it: its tokens, up to the comma or colon. */
interface Lead {
  readonly sentence: AnalysedSentence
  readonly to: number
}

/**
 * A quotation that no order of words gives to anybody, by the words that lead to it: `Vale closed with a promise: "..."`, `His answer: "..."`,
 * `Below is a statement by Mara Orr:` before a paragraph, `Vale asked Orr, "..."`, `She even said, late in the day, "..."`.
 */
export function beside(scene: Scene, region: QuoteRegion): Candidate | undefined {
  const lead = isWholeSaying(scene, region) ? leadOf(scene, region) : undefined
  if (!lead) return undefined
  const found =
    textAt(scene, lead.to) === ','
      ? askedBefore(scene, lead)
      : (toldBefore(scene, lead) ?? namedBefore(scene, lead))
  return (
    found && {
      rule: 'beside',
      class: 'speech',
      source: [spanOf(scene, found.source)],
      cue: [spanOf(scene, { from: found.cue, to: found.cue + 1 })],
      content: [{ start: region.start, end: region.end }],
      confidence: 0.7,
    }
  )
}

/** Begins with a capital and ends its sentence, or runs on: what is only a title or a term does not. */
function isWholeSaying(scene: Scene, region: QuoteRegion): boolean {
  const { text, tokens } = scene.analysis
  const words = text.slice(region.start, region.end)
  if (!/^\P{L}*\p{Lu}/u.test(words) || words.split(/\s+/).length < SPOKEN) return false
  const last = sentenceOfToken(scene, firstAt(tokens, region.end) - 1)
  return (
    last !== undefined &&
    !isTitle(words) &&
    (!region.closed || /[.!?…]\s?["”’']+$/u.test(words)) &&
    !/[\p{L}\p{N}]/u.test(text.slice(region.end, Math.max(region.end, last.end)))
  )
}

/** "In Search of the Lock": all but the small words have capitals. */
const isTitle = (words: string): boolean =>
  (words.match(/[\p{L}'’]+/gu) ?? []).every(word => /^\p{Lu}/u.test(word) || word.length < TITLE_WORD)

/** Letters of a word from which on it has a capital in a title. */
const TITLE_WORD = 5

function leadOf(scene: Scene, region: QuoteRegion): Lead | undefined {
  const mark = firstAt(scene.analysis.tokens, region.start)
  const own = sentenceOfToken(scene, mark)
  if (!own || !SPEAKING_ROLES.has(own.role)) return undefined
  if (mark > own.first)
    return /^[,:]$/.test(textAt(scene, mark - 1)) ? { sentence: own, to: mark - 1 } : undefined
  const before = sentenceOfToken(scene, own.first - 1)
  return before && SPEAKING_ROLES.has(before.role) && textAt(scene, before.last - 1) === ':'
    ? { sentence: before, to: before.last - 1 }
    : undefined
}

interface Found {
  readonly source: Range
  readonly cue: number
}

/** `Vale asked Orr, "..."`: the verb of speech before the comma, with no other verb between. */
function askedBefore(scene: Scene, { sentence, to }: Lead): Found | undefined {
  for (let i = to - 1; i > sentence.first; i--) {
    if (scene.regionOf[i] !== -1) return undefined
    if (!isVerb(scene, i)) continue
    const verb = scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')
    if (verb?.class !== 'speech' || !verb.parenthetical || !isInflected(scene, i)) return undefined
    const source = speakerBefore(scene, sentence, i) ?? textBefore(scene, sentence, i)
    return source && { source, cue: i }
  }
  return undefined
}

/** "a letter to the council that reads": the text before the pronoun. */
function textBefore(scene: Scene, { first }: AnalysedSentence, verb: number): Range | undefined {
  if (!/^(?:that|which)$/.test(lowerAt(scene, verb - 1))) return undefined
  const phrase = phraseBefore(scene, first, textAt(scene, verb - 2) === ',' ? verb - 2 : verb - 1)
  return phrase && isDocument(scene, headOf(scene, spanOf(scene, phrase))) ? phrase : undefined
}

/** `Vale closed his speech with the promise that started it all:`, `Vale was blunt:`: the subject of the main verb, where words are told of. */
function toldBefore(scene: Scene, { sentence, to }: Lead): Found | undefined {
  const verb = mainVerb(scene, sentence, to)
  if (verb === undefined) return undefined
  const { receiving } = scene.locale.speech
  if (receiving.has(scene.stems[verb] ?? '') && !isText(scene, verb - 1)) return undefined
  const cue = tellingIn(scene, sentence.first, to)
  const urged = cue === undefined ? undefined : urgedBefore(scene, verb, cue)
  if (urged && cue !== undefined) return { source: urged, cue }
  const source = speakerBefore(scene, sentence, verb)
  if (source) return cue !== undefined || isBlunt(scene, verb, to) ? { source, cue: cue ?? verb } : undefined
  // "Below is a statement by Mara Orr:"
  for (let i = verb + 1; i < to - 1; i++) {
    if (!/^(?:by|from|of)$/.test(lowerAt(scene, i)) || !isText(scene, i - 1)) continue
    const author = phraseAfter(scene, i + 1, to, false)
    return author && isSomebody(scene, author) ? { source: author, cue: i - 1 } : undefined
  }
  return undefined
}

/** "The leak led [the mayor] to ask:" */
function urgedBefore(scene: Scene, verb: number, cue: number): Range | undefined {
  const { prompting } = scene.locale.speech
  if (lowerAt(scene, cue - 1) !== 'to' || !prompting.has(scene.stems[verb] ?? '')) return undefined
  const whom = phraseAfter(scene, verb + 1, cue - 1, false)
  return whom?.to === cue - 1 && isSomebody(scene, whom) ? whom : undefined
}

/** "Vale was blunt:" */
const isBlunt = (scene: Scene, verb: number, to: number): boolean =>
  isBe(scene, verb) && to - verb <= 3 && tagAt(scene, to - 1) === 'JJ'

/** `His answer:`, `The mayor's exact words:`: whose words they are is said by a possessive, and there is no verb. */
function namedBefore(scene: Scene, { sentence, to }: Lead): Found | undefined {
  if (!isText(scene, to - 1)) return undefined
  for (let i = sentence.first; i < to; i++) if (isFiniteVerb(scene, i)) return undefined
  for (let i = to - 2; i >= sentence.first && to - i < 5; i--) {
    if (tagAt(scene, i) === 'PRP$') return { source: { from: i, to: i + 1 }, cue: to - 1 }
    if (tagAt(scene, i) !== 'POS') continue
    const owner = phraseBefore(scene, sentence.first, i)
    return owner && isSomebody(scene, owner) ? { source: owner, cue: to - 1 } : undefined
  }
  return undefined
}

/** The first finite verb that is not that of a clause with "who", "which" or "that", nor of one that opens the sentence. */
function mainVerb(scene: Scene, { first }: AnalysedSentence, to: number): number | undefined {
  let from = first
  if (/^(?:as|when|while|after|before|since|although|though|if)$/.test(lowerAt(scene, first)))
    while (from < to && textAt(scene, from) !== ',') from++
  for (let i = from; i < to; i++) {
    if (scene.regionOf[i] !== -1 || !isFiniteVerb(scene, i)) continue
    if (!/^(?:who|which|that|what|how|why)$/.test(lowerAt(scene, i - 1))) return i
    // behind the clause stands the comma
    while (i < to && textAt(scene, i) !== ',') i++
  }
  return undefined
}

/** The last word of speech in a range: "the promise", "answered". */
function tellingIn(scene: Scene, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (scene.regionOf[i] !== -1) continue
    const verb = isVerb(scene, i) ? scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '') : undefined
    if (verb?.class === 'speech' || isText(scene, i)) return i
  }
  return undefined
}

const isText = (scene: Scene, i: number): boolean =>
  isNoun(scene, i) &&
  (scene.locale.speech.wordNouns.has(scene.stems[i] ?? '') ||
    scene.locale.speech.documentNouns.has(scene.stems[i] ?? ''))

/** The subject, where it is somebody who speaks. */
function speakerBefore(scene: Scene, { first }: AnalysedSentence, verb: number): Range | undefined {
  const subject = subjectBefore(scene, first, verbFrom(scene, first, verb))
  if (!subject) return undefined
  const only = subject.to === subject.from + 1 ? lowerAt(scene, subject.from) : ''
  return /^(?:he|she|they|i|we)$/.test(only) ||
    (!/^PRP|^W/.test(tagAt(scene, subject.from)) && isSomebody(scene, subject))
    ? subject
    : undefined
}
