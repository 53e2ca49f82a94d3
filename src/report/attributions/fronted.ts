import type { CueVerb } from '../../locales/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import { commaFrom, contentAfter } from './contents.ts'
import { make, skipPlainAdverbs } from './cue.ts'
import type { Cue } from './cue.ts'
import { phraseAfter } from './phrases.ts'
import {
  hasFinite,
  closesQuotation,
  isAdverb,
  isFiniteVerb,
  isMark,
  isProper,
  isVerb,
  lowerAt,
  overlapping,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'
import { behindProgramme, opensContent, skipOccasion } from './tails.ts'

/** `Vale continued:` at the end of a paragraph, the quotation in the next. */
export function introducing(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  const colon = sentence.last - 1
  if (textAt(scene, colon) !== ':' || cue.at >= colon) return undefined
  for (let i = cue.at + 1; i < colon; i++) if (isFiniteVerb(scene, i)) return undefined
  const subject = subjectOf(scene, sentence, cue)
  const next = scene.analysis.blocks[sentence.block + 1]
  if (!subject || !next || !SPEAKING_ROLES.has(next.role)) return undefined
  const [region] = overlapping(scene.regions, next)
  const opens = region && !/[\p{L}\p{N}]/u.test(scene.analysis.text.slice(next.start, region.start))
  if (opens) return make(scene, 'introducing', cue, subject, [{ start: region.start, end: region.end }], 0.9)
  // a quotation set as a paragraph of its own needs no marks
  const plain = cue.verb.class === 'speech' && cue.verb.parenthetical
  return plain
    ? make(scene, 'introducing', cue, subject, [{ start: next.start, end: next.end }], 0.6)
    : undefined
}

/** `Vale said on Friday that ...`, `Vale told reporters: "..."`, `Vale denied the charge`. */
export function fronted(scene: Scene, sentence: AnalysedSentence, cue: Cue): Candidate | undefined {
  const subject = subjectOf(scene, sentence, cue)
  if (!subject) return undefined
  const start = contentStart(scene, sentence, cue)
  if (start === undefined) return undefined
  // "I said a thing": inside a quotation only a clause or a quotation is somebody else's speech
  if (
    scene.regionOf[cue.at] !== -1 &&
    scene.regionOf[subject.to - 1] === scene.regionOf[cue.at] &&
    !isClause(scene, sentence, start) &&
    !opensContent(scene, start, sentence.last) &&
    !(cue.verb.addressee && lowerAt(scene, start) === 'to')
  )
    return undefined
  const last =
    relative(scene, subject) && !opensWords(scene, sentence, start)
      ? commaFrom(scene, sentence, start)
      : isNominal(scene, sentence, start)
        ? ownClause(scene, sentence, start)
        : sentence.last
  const end = tagAt(scene, subject.to - 1) === 'WP' ? Math.min(last, andThat(scene, start, last)) : last
  const content = contentAfter(scene, { ...sentence, last: end }, start)
  return content.length
    ? make(scene, 'fronted', cue, subject, content, cue.verb.class === 'speech' ? 0.85 : 0.6)
    : undefined
}

/** "called for a lower toll": the content is a phrase, not a clause or a quotation. */
const isNominal = (scene: Scene, sentence: AnalysedSentence, start: number): boolean =>
  /^(?:DT|PRP\$|JJ|NN|NNS|NNP|VBG|CD)$/.test(tagAt(scene, start)) && !isClause(scene, sentence, start)

/** A clause or a quotation, which goes on behind a comma; "the summer, left" is none. */
const opensWords = (scene: Scene, sentence: AnalysedSentence, start: number): boolean =>
  opensContent(scene, start, sentence.last) ||
  (isClause(scene, sentence, start) &&
    textAt(scene, phraseAfter(scene, start, sentence.last, false)?.to ?? start) !== ',')

/** "that it was Vale who had proposed them | and that Orr had left": where a clause beside the one above begins. */
function andThat(scene: Scene, from: number, end: number): number {
  if (lowerAt(scene, from) === 'that') return end
  for (let i = from; i < end; i++)
    if (/^(?:and|but)$/.test(lowerAt(scene, i)) && lowerAt(scene, i + 1) === 'that') return i
  return end
}

/** "Vale, who blamed the dry summer, left", "Vale, whom Orr accused of theft, left": the clause ends at its comma. */
const relative = (scene: Scene, subject: Range): boolean =>
  [subject.from, subject.from - 1].some(at => tagAt(scene, at) === 'WP' && textAt(scene, at - 1) === ',')

/** `called for a lower toll, but the council left it`: behind a phrase a conjunction opens a clause of the outlet's own. */
function ownClause(scene: Scene, sentence: AnalysedSentence, from: number): number {
  for (let i = from; i < sentence.last - 1; i++) {
    if (textAt(scene, i) !== ',' || scene.regionOf[i] !== -1) continue
    if (
      /^(?:but|and|while|although|though|because|when|with)$/.test(lowerAt(scene, i + 1)) &&
      hasFinite(scene, i + 1, sentence.last)
    )
      return i
  }
  return sentence.last
}

/** The subject: before the verb, or "who" with its antecedent. */
function subjectOf(scene: Scene, sentence: AnalysedSentence, cue: Cue): Range | undefined {
  const region = scene.regions[scene.regionOf[cue.at] ?? -1]
  const opens = region !== undefined && scene.analysis.tokens[cue.from - 1]?.start === region.start
  const subject = subjectBefore(scene, sentence.first, opens ? cue.from - 1 : cue.from)
  if (!subject) return undefined
  if (scene.regionOf[subject.to - 1] !== scene.regionOf[cue.at] && scene.regionOf[cue.at] !== -1) {
    // `Vale "spoke highly of ..."`: the cue opens the quotation and its subject stands outside
    return opens ? subject : undefined
  }
  if (isNamedRelative(scene, subject, cue)) return subject
  return /^(?:which|that|what)$/.test(lowerAt(scene, subject.to - 1)) ? undefined : subject
}

/** "by Norda, which said", "from the Norda agency (NA), which, citing officials, reported": whoever has a name may speak. */
const isNamedRelative = (scene: Scene, { from, to }: Range, { verb }: Cue): boolean =>
  to === from + 1 &&
  lowerAt(scene, from) === 'which' &&
  textAt(scene, from - 1) === ',' &&
  (isProper(scene, from - 2) || textAt(scene, from - 2) === ')') &&
  verb.class === 'speech' &&
  verb.parenthetical

/** Objects of a verb of saying that hold no content. */
const SAYS_NOTHING = /^(?:nothing|anything|so|little|much|more)$/

/** Token at which the content behind a cue begins, or undefined where the verb has none. */
export function contentStart(
  scene: Scene,
  sentence: AnalysedSentence,
  cue: { at: number; verb: CueVerb; stem: string },
): number | undefined {
  const words = scene.locale.speech
  let i = cue.at + 1
  if (cue.stem === '') return firstMark(scene, sentence, i)
  if (lowerAt(scene, i) === 'out' || (cue.stem === 'go' && lowerAt(scene, i) === 'on')) i++
  const bidden = words.bids.has(cue.stem) ? phraseAfter(scene, i, sentence.last, false) : undefined
  if (bidden && lowerAt(scene, bidden.to) === 'to' && tagAt(scene, bidden.to + 1) === 'VB') return bidden.from
  const addressed = cue.verb.addressee ? phraseAfter(scene, i, sentence.last, false) : undefined
  const programme = cue.verb.addressee ? behindProgramme(scene, i) : undefined
  if (programme !== undefined) i = programme
  if (addressed && addressed.to >= sentence.last - 1) return undefined
  if (addressed) i = behindAside(scene, sentence, addressed)
  const preposition = skipPlainAdverbs(scene, i)
  if (words.takesPreposition.get(cue.stem)?.has(lowerAt(scene, preposition))) i = preposition
  else i = skipOccasion(scene, i, sentence.last)
  if (textAt(scene, i) === ':' || (textAt(scene, i) === ',' && isMark(scene, i + 1))) i++
  if (textAt(scene, i) === ',' && lowerAt(scene, i + 1) === 'that') i++
  if (i >= sentence.last || /^[.,;!?)]$/.test(textAt(scene, i))) return undefined
  // "rockets slammed into the yard": no words go into a thing; "a toll that Vale had demanded and that is high": nor behind "and"
  if (/^(?:into|and)$/.test(lowerAt(scene, i))) return undefined
  // "called 911"
  if (isDialled(scene, cue)) return undefined
  // "said nothing", "told him so"
  if (SAYS_NOTHING.test(lowerAt(scene, i)) && !isFiniteVerb(scene, i + 1)) return undefined
  if (/^(?:when|before|until|while)$/.test(lowerAt(scene, i)) && !hasComma(scene, sentence, i))
    return undefined
  // "does not say that often": a "that" without a verb behind it is an object
  if (lowerAt(scene, i) === 'that' && !addressed && !hasVerb(scene, i + 1, sentence.last)) return undefined
  if (/^(?:that|whether|how|why|what)$/.test(lowerAt(scene, i)) || isMark(scene, i)) return i
  if (lowerAt(scene, i) === 'not' && lowerAt(scene, i + 1) === 'to')
    return words.takesInfinitive.has(cue.stem) ? i : undefined
  const infinitive =
    lowerAt(scene, i) === 'to' &&
    (tagAt(scene, i + 1) === 'VB' || (isAdverb(scene, i + 1) && tagAt(scene, i + 2) === 'VB'))
  if (tagAt(scene, i) === 'VBG' && words.takesGerund.get(cue.stem)?.test(lowerAt(scene, i))) return i
  if (infinitive && addressed) return i
  if (infinitive) return words.takesInfinitive.has(cue.stem) ? i : undefined
  if (words.takesPreposition.get(cue.stem)?.has(lowerAt(scene, i))) return i + 1
  if (opensContent(scene, i, sentence.last) && !words.needsClause.has(cue.stem)) return i
  if (isClause(scene, sentence, i) && (!words.needsClause.has(cue.stem) || cue.verb.parenthetical)) return i
  if (words.takesNoun.has(cue.stem) && phraseAfter(scene, i, sentence.last, false)) return i
  return words.needsClause.has(cue.stem) ? undefined : i
}

/** "called 911": a number that somebody dials. */
const isDialled = (scene: Scene, { at, stem }: { at: number; stem: string }): boolean =>
  scene.locale.speech.dialling.has(stem) && tagAt(scene, at + 1) === 'CD' && /^\d/.test(textAt(scene, at + 1))

/** "told Idris Vale, the moderator, that": behind the aside of an addressee, where the content plainly begins there. */
function behindAside(scene: Scene, sentence: AnalysedSentence, addressed: Range): number {
  const dash = behindDashes(scene, sentence, addressed.to)
  if (dash !== undefined) return dash
  const dated = behindDates(scene, sentence, addressed.to)
  if (dated !== undefined) return dated
  if (textAt(scene, addressed.to) !== ',' || isMark(scene, addressed.to + 1)) return addressed.to
  const whole = phraseAfter(scene, addressed.from, sentence.last)
  const close = /^W/.test(tagAt(scene, addressed.to + 1))
    ? commaFrom(scene, sentence, addressed.to + 1)
    : (whole?.to ?? addressed.to)
  const after = close > addressed.to && textAt(scene, close) === ',' ? close + 1 : addressed.to
  return /^(?:that|to|:)$/.test(lowerAt(scene, after)) ? after : addressed.to
}

/** Tokens of the longest "on May 12, and once more at the end of last week,". */
const DATES = 14

/** "told the mill on May 12, and once more last week, that": behind when it was told, where the content plainly begins there. */
function behindDates(scene: Scene, sentence: AnalysedSentence, from: number): number | undefined {
  if (lowerAt(scene, from) !== 'on') return undefined
  let comma = false
  for (let i = from + 1; i < Math.min(from + DATES, sentence.last - 1); i++) {
    if (comma && lowerAt(scene, i) === 'that' && textAt(scene, i - 1) === ',') return i
    if (isVerb(scene, i) || isMark(scene, i)) return undefined
    comma ||= textAt(scene, i) === ','
  }
  return undefined
}

/** "told Radio Arden — in words that Meridian News printed — that": behind the second dash, where the content plainly begins there. */
function behindDashes(scene: Scene, sentence: AnalysedSentence, open: number): number | undefined {
  const isDash = (i: number): boolean => /^(?:—|–|―|--)$/.test(textAt(scene, i))
  if (!isDash(open)) return undefined
  for (let i = open + 1; i < sentence.last - 1; i++)
    if (isDash(i)) return /^(?:that|to|:)$/.test(lowerAt(scene, i + 1)) ? i + 1 : undefined
  return undefined
}

/** A verb that reports only because a quotation follows it: the quotation. */
function firstMark(scene: Scene, sentence: AnalysedSentence, from: number): number | undefined {
  for (let i = from; i < sentence.last; i++) if (isMark(scene, i) && scene.regionOf[i] !== -1) return i
  return undefined
}

const hasVerb = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerb(scene, i) || isMark(scene, i)) return i < to - 1
  return false
}

const hasComma = (scene: Scene, sentence: AnalysedSentence, from: number): boolean => {
  for (let i = from; i < sentence.last; i++) if (textAt(scene, i) === ',') return true
  return false
}

const isPlacedTime = (scene: Scene, i: number): boolean =>
  scene.locale.speech.timeWords.has(scene.stems[i] ?? '') && tagAt(scene, i + 1) === 'IN'

/** Whether a subject and a finite verb stand at a token. */
function isClause(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  const phrase = phraseAfter(scene, i, sentence.last, false)
  if (!phrase) return lowerAt(scene, i) === 'there'
  // "the truce concluded last Thursday in Harn was to begin": a time with a place is no subject
  if (/^(?:last|next|earlier|late|early)$/.test(lowerAt(scene, i)) && isPlacedTime(scene, i + 1)) return false
  const quotes =
    isMark(scene, phrase.to) && scene.regionOf[phrase.to] !== -1 && !closesQuotation(scene, phrase.to)
  return isFiniteVerb(scene, skipPlainAdverbs(scene, phrase.to)) || quotes
}
