import { isCapital } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { endOfClaim, isOwnersMark } from './accounts.ts'
import { contentAfter } from './contents.ts'
import { trimComma } from './cue.ts'
import { contentStart } from './fronted.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isSomebody } from './relays.ts'
import {
  hasFinite,
  isBe,
  isCommonNoun,
  isFiniteVerb,
  isMark,
  isPreposition,
  isVerb,
  lowerAt,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'

const LINK = { class: 'speech' as const, confidence: 0.9 }

/** Tokens of the longest "In the version of Norda, the state news agency of Arden". */
const OPENING = 20

/** `In the version of Norda, the state news agency, the mayor ran`, `In the ministry's version the lock was shut`. */
export const inVersion: Finder = (scene, sentence) => {
  const start = sentence.first
  if (lowerAt(scene, start) !== 'in' || scene.regionOf[start] !== -1) return []
  const told = versionOf(scene, sentence) ?? ownVersion(scene, sentence)
  if (!told) return []
  const from = textAt(scene, told.after) === ',' ? told.after + 1 : told.after
  const content = wholeFrom(scene, sentence, from)
  if (!content) return []
  const cue = [spanOf(scene, told.cue)]
  return [{ ...LINK, rule: 'in-version', source: [spanOf(scene, told.owner)], cue, content: [content] }]
}

/** Whose version opens a sentence, which words say so and where the clause begins. */
interface Version {
  readonly owner: Range
  readonly cue: Range
  readonly after: number
}

/** "In the version of Norda, the state news agency," */
function versionOf(scene: Scene, sentence: AnalysedSentence): Version | undefined {
  const noun = sentence.first + 2
  if (!isTelling(scene, noun) || lowerAt(scene, noun - 1) !== 'the' || lowerAt(scene, noun + 1) !== 'of')
    return undefined
  const owner = phraseAfter(scene, noun + 2, sentence.last)
  if (!owner || owner.to - owner.from > OPENING || !isSomebody(scene, owner)) return undefined
  return textAt(scene, owner.to) === ','
    ? { owner, cue: { from: noun, to: noun + 1 }, after: owner.to }
    : undefined
}

/** "In the ministry's version", "In his telling" */
function ownVersion(scene: Scene, sentence: AnalysedSentence): Version | undefined {
  for (let i = sentence.first + 1; i < Math.min(sentence.first + OPENING, sentence.last - 2); i++) {
    if (isVerb(scene, i) || textAt(scene, i) === ',') return undefined
    if (!isOwnersMark(scene, i)) continue
    const noun = /^JJ$/.test(tagAt(scene, i + 1)) ? i + 2 : i + 1
    if (!isTelling(scene, noun) || isPreposition(scene, noun + 1)) continue
    const owner = tagAt(scene, i) === 'POS' ? { from: sentence.first + 1, to: i } : { from: i, to: i + 1 }
    return { owner, cue: { from: noun, to: noun + 1 }, after: noun + 1 }
  }
  return undefined
}

/** A noun that opens a sentence as somebody's telling of it. */
const isTelling = (scene: Scene, i: number): boolean =>
  /^(?:version|telling|retelling|account|narrative)$/.test(lowerAt(scene, i))

/** The clause from a token to the semicolon or the end, whatever cues it holds; undefined where it has no verb. */
export function wholeFrom(scene: Scene, sentence: AnalysedSentence, from: number) {
  let to = from
  let verb = false
  while (to < sentence.last && !(textAt(scene, to) === ';' && scene.regionOf[to] === -1)) {
    verb ||= isFiniteVerb(scene, to)
    to++
  }
  while (to > from && /^[.,!?]$/.test(textAt(scene, to - 1)) && scene.regionOf[to - 1] === -1) to--
  return verb && to > from ? spanOf(scene, { from, to }) : undefined
}

/**
 * `Vale rejected a report by the agency Norda that the lock leaks`, `She denied a claim in the Crane that ...`, `He dismissed a rumour
 * on social media that ...`, `He denied a Norda report that ...`: what a noun holds, and beside it whose it is.
 */
export const heldBy: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 3; i++) {
    if (scene.regionOf[i] !== -1 || !isHeld(scene, i)) continue
    const holder = holderBehind(scene, sentence, i) ?? holderBefore(scene, sentence, i)
    if (!holder || !hasFinite(scene, holder.that + 1, sentence.last)) continue
    const comma = claimEnd(scene, sentence, holder.that + 1)
    // "A report by Norda that the lock leaks was false": the verb of the sentence stands behind the claim
    const isSubject = !hasFinite(scene, sentence.first, i)
    const verb = isSubject ? endOfClaim(scene, sentence, holder.that + 1) : undefined
    const last = Math.min(comma, verb ?? sentence.last)
    const content = contentAfter(scene, { ...sentence, last }, holder.that)
    const cue = [spanOf(scene, { from: i, to: i + 1 })]
    if (content.length > 0)
      found.push({
        ...LINK,
        rule: 'held-by',
        source: [spanOf(scene, trimComma(scene, holder.source))],
        cue,
        content,
      })
  }
  return found
}

/** Nouns for what somebody tells, whatever their tag. */
export const HELD: ReadonlySet<string> = new Set(
  ['report', 'rumor', 'rumour', 'denial', 'post'].flatMap(noun => [noun, `${noun}s`]),
)

/** "report", "rumours", "claim": a noun that holds what somebody tells; "reports" is often tagged as a verb. */
function isHeld(scene: Scene, i: number): boolean {
  if (HELD.has(lowerAt(scene, i))) return isCommonNoun(scene, i) || isMediaNoun(scene, i - 1)
  return isCommonNoun(scene, i) && scene.locale.speech.claimNouns.has(scene.stems[i] ?? '')
}

/** Whose it is, and where the clause begins. */
interface Holder {
  readonly source: Range
  readonly that: number
}

/** "a report by Norda that", "a claim in the Crane that". */
function holderBehind(scene: Scene, sentence: AnalysedSentence, i: number): Holder | undefined {
  const where = lowerAt(scene, i + 1)
  if (!/^(?:by|from|in|on)$/.test(where)) return undefined
  const source = phraseAfter(scene, i + 2, sentence.last)
  if (!source || lowerAt(scene, source.to) !== 'that' || isFiniteVerb(scene, source.to + 1)) return undefined
  return isTold(scene, source, where) ? { source, that: source.to } : undefined
}

/** "a Norda report that the lock leaks", "foreign media reports that"; not "a Norda report that says". */
function holderBefore(scene: Scene, sentence: AnalysedSentence, i: number): Holder | undefined {
  const that = i + 1
  if (lowerAt(scene, that) !== 'that' || isVerb(scene, that + 1) || tagAt(scene, that + 1) === 'MD')
    return undefined
  if (isMediaNoun(scene, i - 1)) {
    const from = tagAt(scene, i - 2) === 'JJ' ? i - 2 : i - 1
    return { source: { from, to: i }, that }
  }
  let from = i
  while (from > sentence.first && isCapital(textAt(scene, from - 1))) from--
  return from < i && tagAt(scene, from - 1) === 'DT' ? { source: { from, to: i }, that } : undefined
}

/** "media", "press", "newspaper" before "reports". */
const isMediaNoun = (scene: Scene, i: number): boolean =>
  /^(?:media|press)$/.test(lowerAt(scene, i)) || scene.locale.speech.mediaWords.has(scene.stems[i] ?? '')

/** "by Norda", "in the Daily Crane", "on social media"; not "in the harbour", "on Monday". */
function isTold(scene: Scene, source: Range, where: string): boolean {
  if (/^(?:by|from)$/.test(where)) return isSomebody(scene, source)
  const { speech } = scene.locale
  for (let i = source.from; i < source.to; i++) {
    const stem = scene.stems[i] ?? ''
    if (speech.timeWords.has(stem)) return false
    if (speech.carrierNouns.has(stem) || speech.mediaWords.has(stem) || lowerAt(scene, i) === 'media')
      return true
  }
  return where === 'in' && lowerAt(scene, source.from) === 'the' && tagAt(scene, source.from + 1) === 'NNP'
}

/** Where a clause behind "that" ends: at a comma outside quotations, or with the sentence. */
function claimEnd(scene: Scene, sentence: AnalysedSentence, from: number): number {
  let i = from
  while (i < sentence.last && !(textAt(scene, i) === ',' && scene.regionOf[i] === -1)) i++
  return i
}

/** `The pause failed, with each side accusing the other and a clinic reporting 17 dead`: a subject and a participle behind "with". */
export const absolute: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 2; i < sentence.last - 2; i++) {
    if (tagAt(scene, i) !== 'VBG' || scene.regionOf[i] !== -1) continue
    const stem = scene.stems[i] ?? ''
    const verb = scene.locale.speech.cueVerbs.get(stem)
    if (verb?.class !== 'speech') continue
    const source = phraseBefore(scene, sentence.first, i)
    if (!source || source.to !== i || !opensWith(scene, sentence, source.from, found)) continue
    const start = contentStart(scene, sentence, { at: i, verb, stem }) ?? countAfter(scene, i + 1)
    const content =
      start === undefined
        ? []
        : contentAfter(scene, { ...sentence, last: partEnd(scene, sentence, i) }, start)
    const cue = [spanOf(scene, { from: i, to: i + 1 })]
    if (content.length > 0)
      found.push({
        ...LINK,
        rule: 'absolute',
        source: [spanOf(scene, source)],
        cue,
        content,
        confidence: 0.8,
      })
  }
  return found
}

/** "reporting 17 people killed" */
const countAfter = (scene: Scene, i: number): number | undefined => (tagAt(scene, i) === 'CD' ? i : undefined)

/** Whether "with", or the "and" behind such a clause, stands before a token. */
function opensWith(
  scene: Scene,
  sentence: AnalysedSentence,
  from: number,
  found: readonly Candidate[],
): boolean {
  if (lowerAt(scene, from - 1) === 'with')
    return textAt(scene, from - 2) === ',' || from - 1 === sentence.first
  return lowerAt(scene, from - 1) === 'and' && found.length > 0
}

/** An absolute clause ends at its comma, or before "and NOUN VBG". */
function partEnd(scene: Scene, sentence: AnalysedSentence, from: number): number {
  for (let i = from + 1; i < sentence.last; i++) {
    if (scene.regionOf[i] !== -1) continue
    if (textAt(scene, i) === ',') return i
    if (lowerAt(scene, i) !== 'and') continue
    const next = phraseAfter(scene, i + 1, sentence.last, false)
    if (next && tagAt(scene, next.to) === 'VBG') return i
  }
  return sentence.last
}

/** `up from the eleven reported by Norda`, `the 40 barges claimed by the union`: a number with who gave it behind it. */
export const numbered: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 2; i++) {
    if (lowerAt(scene, i + 1) !== 'by' || scene.regionOf[i] !== -1 || !/^VB[ND]$/.test(tagAt(scene, i)))
      continue
    if (
      scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')?.class !== 'speech' &&
      lowerAt(scene, i) !== 'given'
    )
      continue
    let from = i
    while (/^(?:NNS|JJ)$/.test(tagAt(scene, from - 1)) && !isNumber(scene, from - 1)) from--
    if (!isNumber(scene, from - 1) && !/^(?:figures?|tolls?|numbers?)$/.test(lowerAt(scene, from))) continue
    while (isNumber(scene, from - 1) || /^(?:RB|DT)$/.test(tagAt(scene, from - 1))) from--
    const source = phraseAfter(scene, i + 2, sentence.last, false)
    if (!source || !isSomebody(scene, source)) continue
    const cue = [spanOf(scene, { from: i, to: i + 1 })]
    const content = [spanOf(scene, { from, to: i })]
    found.push({ ...LINK, rule: 'numbered', source: [spanOf(scene, source)], cue, content })
  }
  return found
}

/** "40", and "the eleven", which is often tagged as a noun. */
function isNumber(scene: Scene, i: number): boolean {
  const { ones, tens } = scene.locale.numbers
  const word = lowerAt(scene, i)
  return tagAt(scene, i) === 'CD' || ones.has(word) || tens.has(word)
}

/** `The vote was 16 to 7, not 17 to 6 as Vale had announced`: what it is not, and who had said that it was. */
export const asAnnounced: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  let negated = false
  for (let i = sentence.first; i < sentence.last; i++) {
    negated ||= lowerAt(scene, i) === 'not'
    if (!negated || i < sentence.first + 4 || !isVerb(scene, i)) continue
    const verb = scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')
    if (verb?.class !== 'speech' || !verb.parenthetical) continue
    const from = /^(?:has|have|had)$/.test(lowerAt(scene, i - 1)) ? i - 1 : i
    const source = phraseBefore(scene, sentence.first, from)
    const as = (source?.from ?? 0) - 1
    if (!source || lowerAt(scene, as) !== 'as' || scene.regionOf[as] !== -1) continue
    const to = textAt(scene, as - 1) === ',' ? as - 1 : as
    let not = to - 1
    while (not > sentence.first && lowerAt(scene, not) !== 'not' && isNegatable(scene, not)) not--
    // "not as old as Vale said" compares, and corrects nobody
    if (lowerAt(scene, not) !== 'not' || textAt(scene, not - 1) !== ',' || to - not < 2) continue
    found.push({
      ...LINK,
      rule: 'as-announced',
      source: [spanOf(scene, trimComma(scene, source))],
      cue: [spanOf(scene, { from, to: i + 1 })],
      content: [spanOf(scene, { from: not + 1, to })],
    })
  }
  return found
}

const isNegatable = (scene: Scene, i: number): boolean =>
  !isFiniteVerb(scene, i) && !isMark(scene, i) && textAt(scene, i) !== ','

/** `The union's figure for the injured is 23`, `The ministry's count stands at 40`: a number that is somebody's. */
export const ownFigure: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 3; i++) {
    if (!isOwnersMark(scene, i) || scene.regionOf[i] !== -1) continue
    const noun = tagAt(scene, i + 1) === 'JJ' ? i + 2 : i + 1
    if (!/^(?:figure|count|toll|tally|estimate)$/.test(lowerAt(scene, noun))) continue
    let be = noun + 1
    while (be < sentence.last && be - noun < OPENING && !isFiniteVerb(scene, be) && textAt(scene, be) !== ',')
      be++
    const figure = isBe(scene, be)
      ? be + 1
      : /^(?:stands|stood)$/.test(lowerAt(scene, be)) && lowerAt(scene, be + 1) === 'at'
        ? be + 2
        : -1
    if (figure < 0 || tagAt(scene, figure) !== 'CD') continue
    const owner = tagAt(scene, i) === 'POS' ? phraseBefore(scene, sentence.first, i) : { from: i, to: i + 1 }
    if (!owner) continue
    found.push({
      ...LINK,
      rule: 'own-figure',
      source: [spanOf(scene, owner)],
      cue: [spanOf(scene, { from: noun, to: noun + 1 })],
      content: [
        ...(be > noun + 2 ? [spanOf(scene, { from: noun + 2, to: be })] : []),
        ...contentAfter(scene, sentence, figure),
      ],
    })
  }
  return found
}
