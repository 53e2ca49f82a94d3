import { firstAt } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { isPeople } from './antecedent.ts'
import { contentBefore } from './contents.ts'
import { make } from './cue.ts'
import type { Cue } from './cue.ts'
import { headOf, isData, isDocument } from './head.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import {
  hasFinite,
  closesQuotation,
  isMark,
  isPreposition,
  isProper,
  lowerAt,
  sentenceOfToken,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'
import { behindProgramme, endOfTail, opensContent } from './tails.ts'

/** `"...?" Vale asked.`: the question mark ended the sentence, what follows it is source and cue only. */
export function trailing(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  const region = scene.regions[scene.regionOf[sentence.first - 1] ?? -1]
  const block = scene.analysis.blocks[sentence.block]
  if (
    !region ||
    !block ||
    region.start < block.start ||
    !isMark(scene, sentence.first - 1) ||
    cue.verb.class !== 'speech'
  )
    return undefined
  // `"...." She asked for an answer.`: the cue has content of its own
  if (scene.locale.speech.takesPreposition.get(cue.stem)?.has(lowerAt(scene, cue.at + 1))) return undefined
  const inverts = cue.from === sentence.first
  const source = inverts
    ? phraseAfter(scene, cue.at + 1, sentence.last)
    : phraseBefore(scene, sentence.first, cue.from)
  if (!source || (!inverts && source.from !== sentence.first)) return undefined
  // `"...!" Vale thundered in the hall during a session to discuss the lock`: a cry and the verb of its manner
  const cried =
    !inverts && /[?!]$/.test(textAt(scene, sentence.first - 2)) && !takesMore(scene, sentence, cue)
  const tail =
    endOfTail(scene, sentence, inverts ? source.to : cue.at + 1) ??
    (cried ? nextComma(scene, sentence, cue.at + 1) : undefined)
  if (tail === undefined) return undefined
  return make(
    scene,
    'trailing',
    cue,
    source,
    [{ start: region.start, end: region.end }, ...resumed(scene, sentence, tail)],
    0.92,
  )
}

/** "Vale said that it leaks", "Vale said it leaks": a content of its own. */
const takesMore = (scene: Scene, sentence: AnalysedSentence, cue: Cue): boolean =>
  opensContent(scene, cue.at + 1, sentence.last) || !/^(?:IN|TO|RB)$/.test(tagAt(scene, cue.at + 1))

/** `"...," Vale said on Friday.` and `..., the ministry said in a statement.` */
export function final(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  const found = subjectBefore(scene, sentence.first, cue.from)
  const subject = found && withName(scene, sentence, found)
  if (!subject || subject.from <= sentence.first || !closesContent(scene, subject.from - 1, cue))
    return undefined
  const marked = isMark(scene, subject.from - 1)
    ? subject.from - 1
    : lowerAt(scene, subject.from - 1) === ',' && isMark(scene, subject.from - 2)
      ? subject.from - 2
      : -1
  if (
    !cue.verb.parenthetical &&
    (cue.verb.class !== 'speech' || marked < 0 || !/^[,?!]$/.test(textAt(scene, marked - 1)))
  )
    return undefined
  const programme = cue.verb.addressee ? behindProgramme(scene, cue.at + 1) : undefined
  const quoted =
    marked >= 0 &&
    cue.verb.class === 'speech' &&
    (programme !== undefined || !opensContent(scene, cue.at + 1, sentence.last))
  const tail =
    endOfTail(scene, sentence, afterAddressee(scene, sentence, cue)) ??
    (quoted ? nextComma(scene, sentence, programme ?? cue.at + 1) : undefined)
  if (tail === undefined) return undefined
  if (marked < 0 && opensQuotation(scene, sentence, tail) && leads(scene, sentence, subject.from - 1))
    return undefined
  const before = contentBefore(
    scene,
    sentence,
    isAs(scene, subject.from - 1) ? subject.from - 1 : subject.from,
  )
  if (before.length === 0 || !isLongEnough(scene, before)) return undefined
  return make(scene, 'final', cue, subject, [...before, ...resumed(scene, sentence, tail)], 0.9)
}

/** Most words of a name. */
const NAME = 5

/** `"...," [Ida Vale, the boy's aunt] said.`: between the quotation and the role stands whose role it is. */
function withName(scene: Scene, sentence: AnalysedSentence, role: Range): Range {
  if (lowerAt(scene, role.from - 1) !== ',') return role
  let from = role.from - 1
  while (from > sentence.first && role.from - from <= NAME && isProper(scene, from - 1)) from--
  const named = from < role.from - 1 && isMark(scene, from - 1) && closesQuotation(scene, from - 1)
  return named ? { ...role, from } : role
}

const opensQuotation = (scene: Scene, sentence: AnalysedSentence, at: number): boolean =>
  at < sentence.last && (isMark(scene, at) || (/^[,:]$/.test(textAt(scene, at)) && isMark(scene, at + 1)))

/** `Asked about the lock, Vale said, "..."`, `As a bell rang, Vale said: "..."`: what leads to the quotation is not said. */
function leads(scene: Scene, sentence: AnalysedSentence, comma: number): boolean {
  if (
    /^(?:VBN|VBG|VBD)$/.test(tagAt(scene, sentence.first)) ||
    /^(?:as|when|while|after|before|since|until|once)$/.test(lowerAt(scene, sentence.first))
  )
    return true
  return (
    /^(?:VBN|VBG|NNS?|NNPS?)$/.test(tagAt(scene, comma - 1)) &&
    hasFinite(scene, sentence.first, comma) &&
    textAt(scene, comma) !== ','
  )
}

/** "..., Vale told reporters on Friday": the token behind the addressee. */
function afterAddressee(scene: Scene, sentence: AnalysedSentence, cue: Cue): number {
  const addressed = cue.verb.addressee ? phraseAfter(scene, cue.at + 1, sentence.last, false) : undefined
  return addressed ? addressed.to : cue.at + 1
}

/** Behind a closed quotation any words up to the next comma are a tail: `"...," Vale said months after the trial, ...`. */
function nextComma(scene: Scene, sentence: AnalysedSentence, from: number): number {
  let i = from
  while (i < sentence.last && !/^[,:;.]$/.test(textAt(scene, i)) && !isMark(scene, i)) i++
  return i
}

/** `..., as the police have said.` */
const isAs = (scene: Scene, i: number): boolean => lowerAt(scene, i) === 'as' && lowerAt(scene, i - 1) === ','

/** Content ends at a comma or a closing mark; where the cue is an attitude, at a comma only. */
const closesContent = (scene: Scene, i: number, cue: Cue): boolean =>
  (lowerAt(scene, i) === ',' && !isLeadingPhrase(scene, i)) ||
  (isAs(scene, i) && !isLeadingPhrase(scene, i - 1)) ||
  (closesQuotation(scene, i) && !isTitle(scene, i) && !isTerm(scene, i)) ||
  (cue.verb.class === 'speech' && /^(?:—|–|―|--|\?|!)$/.test(textAt(scene, i)))

/** "On Friday, Vale said ...": what stands before the comma is too short to be said. */
function isLeadingPhrase(scene: Scene, comma: number): boolean {
  const sentence = sentenceOfToken(scene, comma)
  if (!sentence) return false
  // "Data from the radar indicate a speed": a plural present is often tagged as an infinitive
  for (let i = sentence.first + 1; i < comma; i++)
    if (tagAt(scene, i) === 'VB' && /^NNP?S?$/.test(tagAt(scene, i - 1))) return false
  // "Vale, 57, promised to pay": so is a past tense as a participle, but not in a phrase that opens like one
  const opensAsPhrase = /^(?:IN|TO|VB[NG]|RB)$/.test(tagAt(scene, sentence.first))
  for (let i = sentence.first + 1; i < comma && !opensAsPhrase; i++)
    if (tagAt(scene, i) === 'VBN') return false
  return !hasFinite(scene, sentence.first, comma) && (scene.regionOf[comma - 1] ?? -1) === -1
}

/** Words of a quotation behind "In his book", from which on it is more than a title. */
const TITLE_WORDS = 6

/** `In his book, "The Last Lock," Vale said ...`: a title in a leading phrase without a verb. */
function isTitle(scene: Scene, mark: number): boolean {
  const region = scene.regions[scene.regionOf[mark] ?? -1]
  const sentence = sentenceOfToken(scene, mark)
  if (!region || !sentence || region.start <= sentence.start) return false
  const from = firstAt(scene.analysis.tokens, region.start)
  const words = scene.analysis.text.slice(region.start, region.end).split(/\s+/).length
  return (
    words <= TITLE_WORDS && isPreposition(scene, sentence.first) && !hasFinite(scene, sentence.first, from)
  )
}

/** Words of a term in quotation marks. */
const TERM_WORDS = 3

/** `the so-called "lock men" claimed the prize`: a word or two without a comma before what follows are part of it, and nothing that was said. */
function isTerm(scene: Scene, mark: number): boolean {
  const region = scene.regions[scene.regionOf[mark] ?? -1]
  if (!region || /^[,.?!…—–-]+$/.test(textAt(scene, mark - 1))) return false
  const { text } = scene.analysis
  const opens = text.slice(0, region.start).trimEnd()
  const isWithin = /[\p{L}\p{N}]$/u.test(opens)
  return isWithin && text.slice(region.start, region.end).split(/\s+/).length <= TERM_WORDS
}

function isLongEnough(scene: Scene, spans: Candidate['content']): boolean {
  const words = spans.reduce(
    (sum, span) =>
      sum + (scene.analysis.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? []).length,
    0,
  )
  return words >= 1
}

/** `"...," Vale said, "and so on."`: the quotation that goes on after the cue. */
function resumed(scene: Scene, sentence: AnalysedSentence, tail: number): Candidate['content'] {
  let i = tail
  while (i < sentence.last && /^[,:;—–―]$|^--$/.test(textAt(scene, i))) i++
  if (i === tail || i >= sentence.last || !isMark(scene, i)) return []
  const region = scene.regions[scene.regionOf[i] ?? -1]
  return region ? [{ start: region.start, end: region.end }] : []
}

/** A clause or a quotation, not the subject with its aside: "Idris Vale, the minister's aide, noted the rule". */
const isSaid = (scene: Scene, sentence: AnalysedSentence, comma: number): boolean =>
  hasFinite(scene, sentence.first, comma) || (scene.regionOf[comma - 1] ?? -1) >= 0

/** `..., said an official who asked not to be named.`: a clause that says who it is goes with the source. */
function withRelative(scene: Scene, sentence: AnalysedSentence, phrase: Range): Range {
  if (!/^(?:who|whose|whom)$/.test(lowerAt(scene, phrase.to))) return phrase
  let to = phrase.to
  while (to < sentence.last && !/^[,;.!?]$/.test(textAt(scene, to)) && !isMark(scene, to)) to++
  return { from: phrase.from, to }
}

/** `The union, which has a boat that leaks, posted the pictures`: behind a verb without "said" stands what it is done to. */
const isObject = (scene: Scene, source: Range): boolean => {
  const { kindNouns } = scene.locale.names
  const head = headOf(scene, spanOf(scene, source))
  const word = lowerAt(scene, head)
  return (
    /^NNS?$/.test(tagAt(scene, head)) &&
    !isPeople(scene, { from: source.from, to: head + 1 }) &&
    !isDocument(scene, head) &&
    !isData(scene, head) &&
    !scene.locale.speech.carrierNouns.has(scene.stems[head] ?? '') &&
    (kindNouns.get(word) ?? kindNouns.get(word.replace(/s$/, ''))) !== 'organisation'
  )
}

/** `"...," said Vale, a spokesman for the ministry.` and `..., reported Meridian News.` */
export function inverted(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  if (
    !cue.verb.parenthetical ||
    cue.verb.addressee ||
    cue.verb.class === 'attitude' ||
    cue.from !== cue.at ||
    cue.at === sentence.first
  )
    return undefined
  const before = cue.at - 1
  if (!(lowerAt(scene, before) === ',' || isMark(scene, before)) || isMark(scene, cue.at + 1))
    return undefined
  // "said Tuesday Senator Mara Orr"
  const day = scene.locale.speech.dayWords.has(lowerAt(scene, cue.at + 1)) ? 1 : 0
  const phrase = phraseAfter(scene, cue.at + 1 + day, sentence.last)
  if (!phrase || (tagAt(scene, phrase.from) === 'PRP' && lowerAt(scene, phrase.from) === 'it'))
    return undefined
  const source = withRelative(scene, sentence, phrase)
  const tail = endOfTail(scene, sentence, lowerAt(scene, source.to) === ',' ? source.to : source.to)
  if (tail === undefined) return undefined
  const content = contentBefore(scene, sentence, before + (isMark(scene, before) ? 1 : 0))
  if (!isMark(scene, before) && !isSaid(scene, sentence, before)) return undefined
  if (!isMark(scene, before) && isObject(scene, source)) return undefined
  return content.length
    ? make(scene, 'inverted', cue, source, [...content, ...resumed(scene, sentence, tail)], 0.9)
    : undefined
}
