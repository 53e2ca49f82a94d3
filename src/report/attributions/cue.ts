import type { CueVerb } from '../../locales/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import {
  hasFinite,
  closesQuotation,
  isAdverb,
  isCommonNoun,
  isFiniteVerb,
  isInflected,
  isMark,
  isNoun,
  isProper,
  isToldVerb,
  isVerb,
  lowerAt,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'
import { endOfTail } from './tails.ts'

/** A reporting verb with its auxiliaries, its dictionary entry and what stands before it. */
export interface Cue {
  readonly at: number
  readonly from: number
  readonly verb: CueVerb
  readonly stem: string
}

/** A reporting verb that is finite, or a participle behind "has"; passives and bare infinitives are other rules' work. */
export function cueAt(scene: Scene, sentence: AnalysedSentence, i: number): Cue | undefined {
  const stem = scene.stems[i] ?? ''
  const verb = scene.locale.speech.cueVerbs.get(stem)
  if (!verb || !looksVerbal(scene, sentence, i)) return undefined
  let from = i
  let aux = ''
  while (
    from > sentence.first &&
    scene.regionOf[from - 1] === scene.regionOf[i] &&
    isAuxiliary(scene, from - 1)
  ) {
    from--
    if (tagAt(scene, from) !== 'RB') aux = lowerAt(scene, from)
  }
  // "the Courier can reveal that": the outlet announces its own news
  if (aux === 'can' && lowerAt(scene, i) === 'reveal') return undefined
  // "the miller was to blame": who is blamed blames nobody
  if (
    lowerAt(scene, i) === 'blame' &&
    lowerAt(scene, i - 1) === 'to' &&
    /^(?:be|been|is|are|was|were)$/.test(aux)
  )
    return undefined
  // "time to say", "no way to tell": an infinitive behind a noun has no source
  if (tagAt(scene, from) === 'TO') return undefined
  if (tagAt(scene, i) === 'VBN' && isPassive(scene, i)) return undefined
  // "a person briefed on the talks": whoever tells has somebody to tell
  if (verb.addressee && from === i && /^(?:on|about|by)$/.test(lowerAt(scene, i + 1))) return undefined
  if (from === i && isDoneTo(scene, i)) return undefined
  // "137 confirmed cases": behind a number and before a noun it is a participle
  if (tagAt(scene, i - 1) === 'CD' && isCommonNoun(scene, i + 1) && from === i) return undefined
  if (tagAt(scene, i) === 'VBG' && aux === '') return undefined
  if (tagAt(scene, i) === 'VB' && aux === '' && !isPresent(scene, sentence, i)) return undefined
  if (isAnonymity(scene, sentence, from, i)) return undefined
  return { at: i, from, verb, stem }
}

/** "a vote hailed by the mayor", "two men accused in the theft", "cuts demanded by the council": without an object a past tense is a participle. */
export const isDoneTo = (scene: Scene, i: number): boolean => {
  if (!/^VB[DN]$/.test(tagAt(scene, i))) return false
  const { needsObject, takesNoun } = scene.locale.speech
  const stem = scene.stems[i] ?? ''
  const doer =
    lowerAt(scene, i + 1) === 'by' && takesNoun.has(stem) && /^(?:DT|PRP\$|NNPS?)$/.test(tagAt(scene, i + 2))
  return (doer || needsObject.get(stem)?.has(lowerAt(scene, i + 1)) === true) && !hasObjectBefore(scene, i)
}

/** Tokens of the longest subject between "whom" and its verb. */
const WHOM = 6

/** "Holt, whom Orr accused of theft", "the men she accused of theft". */
function hasObjectBefore(scene: Scene, i: number): boolean {
  if (tagAt(scene, i - 1) === 'PRP') return true
  for (let at = i - 1; at > i - WHOM && !isVerb(scene, at); at--)
    if (/^(?:whom|who|which)$/.test(lowerAt(scene, at))) return true
  return false
}

/** "An official who asked not to be named": how somebody speaks is nothing said. */
const isAnonymity = (scene: Scene, sentence: AnalysedSentence, from: number, i: number): boolean =>
  lowerAt(scene, from - 1) === 'who' &&
  scene.locale.speech.anonymity.test(
    scene.analysis.text.slice(scene.analysis.tokens[i + 1]?.start ?? sentence.end, sentence.end),
  )

/** "They say", "Vale and Orr say": a plural present that looks like an infinitive, with no auxiliary or causative before its subject. */
function isPresent(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  if (/^NNP?S$/.test(tagAt(scene, i - 1)) || /^(?:they|we|you|i)$/.test(lowerAt(scene, i - 1))) return true
  const subject = /^(?:NNP?|,)$/.test(tagAt(scene, i - 1))
    ? phraseBefore(scene, sentence.first, i)
    : undefined
  return subject !== undefined && !isVerb(scene, subject.from - 1) && tagAt(scene, subject.from - 1) !== 'TO'
}

function isPassive(scene: Scene, i: number): boolean {
  let at = i - 1
  while (isAdverb(scene, at)) at--
  return /^(?:be|is|are|was|were|been|being|'s|'re)$/.test(lowerAt(scene, at)) && isVerb(scene, at)
}

/** What any verb is when it stands between a quotation and its speaker. */
const ANY_VERB: CueVerb = { class: 'speech', addressee: false, parenthetical: true }

/** `"...," he snapped.`, `"...," snapped Vale.`: directly behind a quotation that ends in a comma every verb reports. */
export function anyVerbAt(scene: Scene, sentence: AnalysedSentence, i: number): Cue | undefined {
  if (!isInflected(scene, i) || scene.regionOf[i] !== -1) return undefined
  const inverted = isMark(scene, i - 1) ? phraseAfter(scene, i + 1, sentence.last) : undefined
  const subject = inverted ?? phraseBefore(scene, sentence.first, i)
  const mark = inverted ? i - 1 : (subject?.from ?? 0) - 1
  if (!subject || !closesQuotation(scene, mark)) return undefined
  const reports =
    /^[,?!]$/.test(textAt(scene, mark - 1)) &&
    endOfTail(scene, sentence, inverted ? subject.to : i + 1) !== undefined
  return reports ? { at: i, from: i, verb: ANY_VERB, stem: '' } : undefined
}

/** Tokens between a verb and the colon of the quotation that it introduces. */
const BEFORE_COLON = 10
/** Words from which on a quotation behind a colon is more than a term. */
const SPOKEN = 3

/** `Vale made the following remark: "..."`, `Vale snapped, "..."`: what introduces a quotation reports it, whatever the verb. */
export function introducerAt(scene: Scene, sentence: AnalysedSentence, i: number): Cue | undefined {
  // a past tense that the tagger takes for a participle stands right behind its subject
  const past = tagAt(scene, i) === 'VBN' && isNoun(scene, i - 1)
  if (!(past || isInflected(scene, i)) || scene.regionOf[i] !== -1) return undefined
  // "Vale faced a question:" and "advice for those who use the lock:" introduce another's words
  const { receiving, cueVerbs } = scene.locale.speech
  const stem = scene.stems[i] ?? ''
  if (receiving.has(stem) && !cueVerbs.has(stem)) return undefined
  if (/^W/.test(tagAt(scene, i - 1)) && !cueVerbs.has(stem)) return undefined
  let at = i + 1
  while (
    at < sentence.last &&
    at - i < BEFORE_COLON &&
    !/^[,:;]$/.test(textAt(scene, at)) &&
    !isFiniteVerb(scene, at) &&
    !isMark(scene, at)
  ) {
    // "the leak led the mayor to ask:"
    if (
      tagAt(scene, at) === 'TO' &&
      scene.locale.speech.cueVerbs.get(scene.stems[at + 1] ?? '')?.parenthetical
    )
      return undefined
    at++
  }
  if (textAt(scene, at) !== ':' && !(textAt(scene, at) === ',' && at === i + 1)) return undefined
  const region = scene.regions[scene.regionOf[at + 1] ?? -1]
  if (!region || !isMark(scene, at + 1) || scene.analysis.tokens[at + 1]?.start !== region.start)
    return undefined
  // `She found odd words: "At last," she wrote`: behind its comma the quotation has a cue of its own
  if (/,["”’']$/u.test(scene.analysis.text.slice(region.start, region.end))) return undefined
  const words = scene.analysis.text.slice(region.start, region.end).split(/\s+/).length
  return words >= SPOKEN ? { at: i, from: i, verb: INTRODUCER, stem: '' } : undefined
}

const INTRODUCER: CueVerb = { class: 'speech', addressee: false, parenthetical: false }

/** Tokens of the longest "citing people close to the talks". */
const CITING = 14

/** `The Ledger, citing officials, puts the loss at 40 barges`: behind the aside of one who cites another every verb reports. */
export function citingAt(scene: Scene, sentence: AnalysedSentence, i: number): Cue | undefined {
  if (!isToldVerb(scene, i) || scene.regionOf[i] !== -1) return undefined
  const from = /^(?:has|have|had)$/.test(lowerAt(scene, i - 1)) ? i - 1 : i
  if (textAt(scene, from - 1) !== ',' || (from === i && tagAt(scene, i) === 'VBN')) return undefined
  for (let at = from - 2; at > sentence.first + 1 && from - at < CITING; at--) {
    if (textAt(scene, at) === ',') return undefined
    if (scene.locale.speech.citing.has(lowerAt(scene, at)))
      return textAt(scene, at - 1) === ','
        ? { at: i, from, verb: INTRODUCER, stem: scene.stems[i] ?? '' }
        : undefined
  }
  return undefined
}

/** Headlines and odd taggings: "Vale says no" tagged as a plural noun. */
function looksVerbal(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  if (isVerb(scene, i) || closesReport(scene, sentence, i) || isMistaken(scene, i)) return true
  if (tagAt(scene, i) !== 'NNS' || !isProper(scene, i - 1)) return false
  return (
    sentence.role === 'headline' ||
    (/^(?:reports|says|writes|notes|claims)$/.test(lowerAt(scene, i)) && i + 2 >= sentence.last)
  )
}

/** `A banner read: "..."`, `"...!" Vale thundered in the hall.`: beside a quotation the tagger takes a verb for a noun. */
function isMistaken(scene: Scene, i: number): boolean {
  if (!isNoun(scene, i) || !/^NN|^[)]$/.test(tagAt(scene, i - 1))) return false
  if (!/^\p{Ll}/u.test(textAt(scene, i)) || scene.regionOf[i] !== -1) return false
  if (scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')?.parenthetical !== true) return false
  if (textAt(scene, i + 1) === ':') return isMark(scene, i + 2) && (scene.regionOf[i + 2] ?? -1) !== -1
  return tagAt(scene, i) === 'NNP' && /ed$/.test(lowerAt(scene, i))
}

/** `The lock is shut, the ministry informs.`, `The lock leaks, media report.`, `“...,” the report states.`: in its place at the end a verb, though tagged as a noun. */
function closesReport(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  if (!isCommonNoun(scene, i) || !isNoun(scene, i - 1)) return false
  if (scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')?.parenthetical !== true) return false
  const plural = /s$/.test(lowerAt(scene, i - 1)) || /^(?:media|police|people)$/.test(lowerAt(scene, i - 1))
  const past = lowerAt(scene, i) === 'read' && /^NN$/.test(tagAt(scene, i - 1))
  if (!past && plural === lowerAt(scene, i).endsWith('s')) return false
  const subject = phraseBefore(scene, sentence.first, i)
  const comma = (subject?.from ?? 0) - 1
  const tail = endOfTail(scene, sentence, i + 1) ?? 0
  // "the agency Norda reports, citing the mayor"
  const cites = scene.locale.speech.citing.has(lowerAt(scene, textAt(scene, tail) === ',' ? tail + 1 : tail))
  return (
    textAt(scene, closesQuotation(scene, comma) ? comma - 1 : comma) === ',' &&
    (closesQuotation(scene, comma) || hasFinite(scene, sentence.first, comma)) &&
    (tail >= sentence.last - 1 || cites)
  )
}

const isAuxiliary = (scene: Scene, i: number): boolean =>
  isAdverb(scene, i) ||
  tagAt(scene, i) === 'MD' ||
  (/^(?:has|have|had|having|is|are|was|were|be|been|'s|'ve|'d|do|does|did|to|went|goes|go|going|on)$/.test(
    lowerAt(scene, i),
  ) &&
    (isVerb(scene, i) ||
      /^(?:TO|RP)$/.test(tagAt(scene, i)) ||
      (lowerAt(scene, i) === 'on' && /^(?:went|goes|going|go)$/.test(lowerAt(scene, i - 1)))))

/** A candidate of a verb: its source without the comma that closes an aside. */
export function make(
  scene: Scene,
  rule: string,
  cue: Cue,
  source: Range,
  content: Candidate['content'],
  confidence: number,
): Candidate {
  return {
    rule,
    class: cue.verb.class,
    source: [trimComma(scene, source)].map(range => spanOf(scene, range)),
    cue: [spanOf(scene, { from: cue.from, to: cue.at + 1 })],
    content,
    confidence,
  }
}

/** A phrase without the comma or dash that closes its aside. */
export const trimComma = (scene: Scene, range: Range): Range =>
  /^(?:,|—|–|―|--)$/.test(lowerAt(scene, range.to - 1)) ? { from: range.from, to: range.to - 1 } : range

/** The token after adverbs and commas. */
export function skipPlainAdverbs(scene: Scene, from: number): number {
  let i = from
  while (isAdverb(scene, i) || lowerAt(scene, i) === ',') i++
  return i
}
