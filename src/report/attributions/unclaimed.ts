import type { Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { QuoteRegion } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { phraseAfter } from './phrases.ts'
import {
  isBe,
  isFiniteVerb,
  isInflected,
  isMark,
  lowerAt,
  sentenceOfToken,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'
import { endOfTail } from './tails.ts'

/** Words of a quotation from which on somebody must have spoken it. */
const SPOKEN = 3
/** Tokens of the longest source behind a quotation, its aside included. */
const SOURCE = 28

/**
 * Quotations that no rule of the grammar has given to anybody, where what stands behind them says who speaks: `"...," a source with
 * knowledge of the firm's thinking said`, `"...!" Mr. Vale told Meridian News.`, `"...," said Vale in an email sent this morning.`, and
 * where an excerpt breaks off before its verb: `"...," Vale, a clerk ...`.
 */
export function unclaimed(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const owned = candidates.flatMap(one => one.content)
  const cues = candidates.filter(one => one.class === 'speech').flatMap(one => one.cue)
  const found = scene.regions.flatMap((region, index) => {
    if (owned.some(span => overlap(span, region) > 0)) return []
    const one = behind(scene, region, index) ?? opened(scene, region)
    return one && !one.cue.some(cue => cues.some(other => overlap(cue, other) > 0)) ? [one] : []
  })
  return [...candidates, ...found]
}

function behind(scene: Scene, region: QuoteRegion, index: number): Candidate | undefined {
  const { tokens, text } = scene.analysis
  const words = text.slice(region.start, region.end)
  const from = firstAt(tokens, region.end)
  const sentence = sentenceOfToken(scene, from)
  const start = sentenceOfToken(scene, firstAt(tokens, region.start))
  if (!sentence || !start || start.block !== sentence.block || !SPEAKING_ROLES.has(sentence.role))
    return undefined
  if (!region.closed || scene.regionOf[from] === index || words.split(/\s+/).length < SPOKEN) return undefined
  // `On "Arden & Friends," Vale said`, `In his book, "The Lock," Vale said`: a title stands inside a sentence
  if (firstAt(tokens, region.start) > start.first) return undefined
  const comma = /,\s?["”’']+$/u.test(words)
  if (!comma && !/[?!.…]\s?["”’']+$/u.test(words)) return undefined
  const said = verbBehind(scene, sentence, from)
  const source = said && sourceOf(scene, sentence, from, verbStart(scene, from, said))
  const content = [{ start: region.start, end: region.end }]
  if (said !== undefined && source && (comma || endsThere(scene, sentence, said, source)))
    return made(scene, source, spanOf(scene, { from: said, to: said + 1 }), content)
  return comma && said === undefined ? cutOff(scene, sentence, from, content) : undefined
}

/** `Added Vale: "..."`: the verb opens the sentence. */
function opened(scene: Scene, region: QuoteRegion): Candidate | undefined {
  const { tokens } = scene.analysis
  const mark = firstAt(tokens, region.start)
  const sentence = sentenceOfToken(scene, mark)
  if (!sentence || textAt(scene, mark - 1) !== ':') return undefined
  const verb = scene.locale.speech.cueVerbs.get(scene.stems[sentence.first] ?? '')
  if (!verb?.parenthetical || verb.class !== 'speech' || !/^VB[DNZ]$/.test(tagAt(scene, sentence.first)))
    return undefined
  const source = phraseAfter(scene, sentence.first + 1, mark - 1)
  if (source?.to !== mark - 1 || scene.locale.speech.cueVerbs.has(scene.stems[sentence.first + 1] ?? ''))
    return undefined
  const cue = spanOf(scene, { from: sentence.first, to: sentence.first + 1 })
  return made(scene, source, cue, [{ start: region.start, end: region.end }])
}

const made = (scene: Scene, source: Range, cue: Span, content: readonly Span[]): Candidate => ({
  rule: 'unclaimed',
  class: 'speech',
  source: [spanOf(scene, source)],
  cue: [cue],
  content,
  confidence: 0.8,
})

/** The first verb behind a quotation, where it is one that reports it; those inside an aside are its own. */
function verbBehind(scene: Scene, sentence: AnalysedSentence, from: number): number | undefined {
  for (let i = from; i < Math.min(sentence.last, from + SOURCE); i++) {
    if (isMark(scene, i) || /^[;:—–―]$|^--$/.test(textAt(scene, i))) return undefined
    const verb = scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')
    const reports = verb?.class === 'speech' && verb.parenthetical && isInflected(scene, i)
    if (reports) return i
    if (isPlanned(scene, i)) return i + 3
    if (isFiniteVerb(scene, i) && !textBetween(scene, from, i).includes(',') && !isRelative(scene, i))
      return undefined
  }
  return undefined
}

/** "is expected to say": a speech of which the text is known before. */
const isPlanned = (scene: Scene, i: number): boolean =>
  isBe(scene, i) &&
  tagAt(scene, i + 1) === 'VBN' &&
  lowerAt(scene, i + 2) === 'to' &&
  scene.locale.speech.cueVerbs.get(scene.stems[i + 3] ?? '')?.parenthetical === true

const verbStart = (scene: Scene, from: number, said: number): number =>
  said - 3 > from && isPlanned(scene, said - 3) ? said - 3 : said

const isRelative = (scene: Scene, i: number): boolean => /^(?:who|which|that)$/.test(lowerAt(scene, i - 1))

const textBetween = (scene: Scene, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => textAt(scene, from + i)).join(' ')

/** What stands between quotation and verb, or behind a verb that comes first. */
function sourceOf(scene: Scene, sentence: AnalysedSentence, from: number, verb: number): Range | undefined {
  if (verb === from) return phraseAfter(scene, verb + 1, sentence.last)
  if (!/^(?:NN|PRP|DT|CD|JJ)/.test(tagAt(scene, from))) return undefined
  const to = textAt(scene, verb - 1) === ',' ? verb - 1 : verb
  for (let i = from; i < to; i++) if (/^NN|^PRP$/.test(tagAt(scene, i))) return { from, to }
  return undefined
}

/** Behind a full stop the verb takes nothing of its own: `"...!" Vale told Meridian News.` */
function endsThere(scene: Scene, sentence: AnalysedSentence, verb: number, source: Range): boolean {
  if (verb < source.from) return endOfTail(scene, sentence, source.to) !== undefined
  const addressee = scene.locale.speech.cueVerbs.get(scene.stems[verb] ?? '')?.addressee
  const told = addressee ? phraseAfter(scene, verb + 1, sentence.last, false) : undefined
  const tail = endOfTail(scene, sentence, told?.to ?? verb + 1)
  return tail !== undefined && !/^[,:]$/.test(textAt(scene, tail))
}

/** `"...," Vale, a clerk ...`: a text that breaks off behind the name. */
function cutOff(
  scene: Scene,
  sentence: AnalysedSentence,
  from: number,
  content: readonly Span[],
): Candidate | undefined {
  const { text } = scene.analysis
  if (!/(?:\.\.\.|…)\s*$/u.test(text.slice(0, sentence.end)) || text.slice(sentence.end).trim() !== '')
    return undefined
  const source = phraseAfter(scene, from, sentence.last)
  if (!source || /^IN|^TO/.test(tagAt(scene, from))) return undefined
  for (let i = from; i < sentence.last; i++) if (isFiniteVerb(scene, i)) return undefined
  // what is left out stands for the verb
  return made(scene, source, spanOf(scene, { from: sentence.last - 1, to: sentence.last }), content)
}
