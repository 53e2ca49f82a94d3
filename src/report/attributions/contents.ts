import type { Span } from '../../model/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { phraseBefore } from './phrases.ts'
import {
  hasFinite,
  closesQuotation,
  isAdverb,
  isFiniteVerb,
  isMark,
  isVerb,
  lowerAt,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Scene } from './scene.ts'
import { endOfTail } from './tails.ts'

/** Content from token `from` to where the clause that a cue opened ends: before final attributions, new cues and asides. */
export function contentAfter(scene: Scene, sentence: AnalysedSentence, from: number): Span[] {
  let to = from
  while (to < sentence.last && !endsContent(scene, sentence, from, to)) to++
  while (to > from && /^[.,;:—–―]$|^--$/.test(textAt(scene, to - 1)) && !insideMarks(scene, to - 1)) to--
  return to > from ? [spanOf(scene, { from, to })] : []
}

const insideMarks = (scene: Scene, i: number): boolean => (scene.regionOf[i] ?? -1) >= 0

/** Whether a region, its closing mark and the comma before it included, is over at a token. */
const endsRegion = (scene: Scene, i: number, region: number): boolean =>
  scene.regionOf[i] !== region ||
  ((scene.analysis.tokens[i]?.end ?? 0) >= (scene.regions[region]?.end ?? 0) && isMark(scene, i))

/** The final full stop of a sentence that ends inside quotation marks belongs to the quotation. */
function endsContent(scene: Scene, sentence: AnalysedSentence, from: number, i: number): boolean {
  // what a cue inside a quotation introduces ends with the quotation
  if (
    insideMarks(scene, from - 1) &&
    !closesQuotation(scene, from - 1) &&
    endsRegion(scene, i, scene.regionOf[from - 1] as number)
  )
    return true
  if (insideMarks(scene, i)) return false
  const word = textAt(scene, i)
  if (word === ';') return true
  if (/^[.!?]$/.test(word) && i === sentence.last - 1) return true
  if (word === ',' || word === '—' || word === '–' || word === '―' || word === '--')
    return boundaryAfter(scene, sentence, from, i)
  if (/^(?:and|but)$/.test(lowerAt(scene, i)) && i > from)
    return (
      (isCueVerb(scene, skipAdverbs(scene, i + 1)) &&
        tagAt(scene, skipAdverbs(scene, i + 1)) !== 'VB' &&
        opensClause(scene, skipAdverbs(scene, i + 1) + 1)) ||
      opensCue(scene, sentence, i + 1)
    )
  return lowerAt(scene, i) === 'according' && lowerAt(scene, i + 1) === 'to' && !isPassedOn(scene, from, i)
}

/** "reported that, according to Vale, the lock leaks": what is reported is what Vale says. */
const isPassedOn = (scene: Scene, from: number, according: number): boolean =>
  according === from + 2 && lowerAt(scene, from) === 'that' && textAt(scene, from + 1) === ','

/** "Vale said A and Orr accused B": a subject with a cue of speech of its own begins at a token. */
function opensCue(scene: Scene, sentence: AnalysedSentence, from: number): boolean {
  for (let i = from + 1; i < Math.min(sentence.last, from + 8); i++) {
    if (insideMarks(scene, i) || isFiniteVerb(scene, i)) {
      const speaks =
        isCueVerb(scene, i) && scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')?.class === 'speech'
      return speaks && !insideMarks(scene, i) && phraseBefore(scene, from, i)?.from === from
    }
  }
  return false
}

/** A coordinated cue counts where a clause, a quotation or an addressee follows it. */
const opensClause = (scene: Scene, i: number): boolean =>
  /^(?:that|:|to|for|on)$/.test(lowerAt(scene, i)) ||
  isMark(scene, i) ||
  /^(?:PRP|DT|NNP|WP|WRB|EX)$/.test(tagAt(scene, i))

/** Whether what follows a comma or dash is not content any more. */
function boundaryAfter(scene: Scene, sentence: AnalysedSentence, from: number, comma: number): boolean {
  let i = comma + 1
  if (lowerAt(scene, i) === 'according') return !isPassedOn(scene, from, i)
  if (isLedIn(scene, from, comma)) return false
  if (/^(?:and|but|while|as|before)$/.test(lowerAt(scene, i))) {
    if (cueWithin(scene, sentence, i + 1)) return true
    i++
  }
  // "the minister, Idris Vale, said": behind the aside of a subject the verb is that of the content itself
  const ownVerb = tagAt(scene, i) !== 'VBG' && i === comma + 1 && !hasFinite(scene, from, comma)
  if (isCueVerb(scene, i) && /^VB[GDZ]$/.test(tagAt(scene, i)) && !ownVerb) return true
  return finalCueWithin(scene, sentence, comma)
}

/** `said that of the nine locks, (five were shut)`, `that while it froze, (the toll rose)`: the clause itself is still to come. */
export function isLedIn(scene: Scene, from: number, comma: number): boolean {
  if (lowerAt(scene, from) !== 'that' || /^W/.test(tagAt(scene, comma + 1))) return false
  for (let i = from + 1; i < comma; i++) if (textAt(scene, i) === ',') return false
  const isClause =
    SUBORDINATES.test(lowerAt(scene, from + 1)) || /^(?:as|if|when|while)$/.test(lowerAt(scene, from + 1))
  return isClause || (tagAt(scene, from + 1) === 'IN' && !hasFinite(scene, from, comma))
}

/** Index after adverbs and auxiliaries ("has also"). */
function skipAdverbs(scene: Scene, from: number): number {
  let i = from
  while (isAdverb(scene, i) || /^(?:has|have|had|later|also|'s|would|will)$/.test(lowerAt(scene, i))) i++
  return i
}

/** Whether a token is a reporting verb in a verb's form. */
export function isCueVerb(scene: Scene, i: number): boolean {
  return isVerb(scene, i) && scene.locale.speech.cueVerbs.has(scene.stems[i] ?? '')
}

/** What opens a clause below another: "salt and butter two weeks before she announced it" */
const SUBORDINATES = /^(?:before|after|until|because|although|though|since|unless)$/

/** "..., but Vale said": a clause with a subject and a finite cue of speech begins here. */
function cueWithin(scene: Scene, sentence: AnalysedSentence, from: number, to = sentence.last): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    if (insideMarks(scene, i) || /^[;,]$/.test(textAt(scene, i)) || SUBORDINATES.test(lowerAt(scene, i)))
      return false
    if (!isFiniteVerb(scene, i)) continue
    const verb = skipAdverbs(scene, i)
    return (
      isCueVerb(scene, verb) && scene.locale.speech.cueVerbs.get(scene.stems[verb] ?? '')?.class === 'speech'
    )
  }
  return false
}

/** "..., Vale said on Friday." or "..., reported the agency.": an attribution that closes the sentence or stands between commas. */
function finalCueWithin(scene: Scene, sentence: AnalysedSentence, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(sentence.last, comma + 16); i++) {
    if (insideMarks(scene, i)) return false
    if (!isCueVerb(scene, i) || !(isFiniteVerb(scene, i) || tagAt(scene, i) === 'VBN')) {
      if (textAt(scene, i) === ';') return false
      continue
    }
    const verb = scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')
    if (!verb?.parenthetical) return false
    const subject = phraseBefore(scene, comma + 1, i)
    return subject?.from === comma + 1 && endOfTail(scene, sentence, i + 1) !== undefined
  }
  return false
}

/**
 * Content that ends just before token `to` (a comma or a closing mark): from the start of the sentence, or of the
 * coordinated clause that a cue of its own opens, or of the quotation that ends there.
 */
export function contentBefore(scene: Scene, sentence: AnalysedSentence, to: number): Span[] {
  let last = to
  while (
    last > sentence.first &&
    /^[,—–―]$|^--$/.test(textAt(scene, last - 1)) &&
    !insideMarks(scene, last - 1)
  )
    last--
  let from = sentence.first
  const region = scene.regionOf[last - 1] ?? -1
  for (let i = last - 1; i > sentence.first; i--) {
    if (insideMarks(scene, i)) continue
    if (
      textAt(scene, i) === ';' ||
      introduces(scene, sentence, i, region) ||
      startsOwnClause(scene, sentence, i, last)
    ) {
      from = i + 1
      break
    }
  }
  while (
    from < last &&
    /^(?:and|but|so|yet|while|however|,)$/.test(lowerAt(scene, from)) &&
    scene.regionOf[from] === -1
  )
    from++
  if (last <= from) return []
  const span = spanOf(scene, { from, to: last })
  const mark = region >= 0 ? scene.regions[region] : undefined
  return [{ start: span.start, end: Math.max(span.end, mark && mark.end <= span.end + 2 ? mark.end : 0) }]
}

/** `The mayor found odd words for his joy: "At last," he wrote.`: what stands before the colon tells, and only the quotation is said. */
function introduces(scene: Scene, sentence: AnalysedSentence, colon: number, region: number): boolean {
  if (textAt(scene, colon) !== ':' || region < 0 || scene.regionOf[colon + 1] !== region) return false
  // `Vale told reporters: "At last," Norda reported`: what Vale said is what is reported
  for (let i = sentence.first; i < colon; i++) {
    const verb = isVerb(scene, i) ? scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '') : undefined
    if (verb?.class === 'speech' && verb.parenthetical) return false
  }
  return true
}

/** "China wants A and Vale said B, Xinhua reported": "and" before a clause with a cue of its own. */
function startsOwnClause(scene: Scene, sentence: AnalysedSentence, i: number, last: number): boolean {
  if (!/^(?:and|but|while)$/.test(lowerAt(scene, i)) || scene.regionOf[i] !== -1) return false
  // "Vale found cracks and urged repairs": one subject, one clause
  if (isFiniteVerb(scene, i + 1) || tagAt(scene, i + 1) === 'VBN') return false
  let seen = false
  for (let j = sentence.first; j < i; j++) if (isFiniteVerb(scene, j)) seen = true
  return seen && i + 1 < last && cueWithin(scene, sentence, i + 1, last)
}

/** The next comma outside quotation marks, or the end of the sentence: where a clause between commas ends. */
export function commaFrom(scene: Scene, sentence: AnalysedSentence, from: number): number {
  let i = from
  while (i < sentence.last && !(lowerAt(scene, i) === ',' && scene.regionOf[i] === -1)) i++
  return i
}
