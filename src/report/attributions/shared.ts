import { overlap } from '../../model/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { trimComma } from './cue.ts'
import { phraseBefore } from './phrases.ts'
import { isAdverb, isFiniteVerb, isMark, isNoun, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** The clause whose subject a cue without one shares. */
export interface Shared {
  readonly subject: Range
  /** Its finite verb. */
  readonly verb: number
  /** Verbs behind it that share its subject as well: "Vale rose, [asked] for calm and said". */
  readonly series: readonly number[]
  /** It stands by itself: no content of another verb, no relative or adverbial clause. */
  readonly main: boolean
}

/**
 * Whose a participle or a second verb without a subject is. `The council sat on Friday after the talks broke up, warning that ...`:
 * behind a comma, whoever the nearest clause is about that stands by itself and whose subject can speak; `Vale said two men seized
 * her, tied her up and shouted`: behind "and", whoever did what stands before it.
 */
export function sharedSubject(
  scene: Scene,
  sentence: AnalysedSentence,
  i: number,
  found: readonly Candidate[],
): Shared | undefined {
  const clauses = clausesBefore(scene, sentence, i, found)
  const [nearest] = clauses
  if (!nearest || tagAt(scene, i) !== 'VBG') return nearest
  const able = clauses
    .map(one => ({ ...one, subject: owner(scene, one.subject) }))
    .filter(one => canSpeak(scene, one.subject))
  if (!followsComma(scene, i)) return able[0] ?? nearest
  return able.find(one => one.main) ?? able[0] ?? nearest
}

/** ", saying", ", later saying" */
const followsComma = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i - 1) === ',' || (isAdverb(scene, i - 1) && lowerAt(scene, i - 2) === ',')

/** The clauses before a token, the nearest first. */
function clausesBefore(
  scene: Scene,
  sentence: AnalysedSentence,
  i: number,
  found: readonly Candidate[],
): Shared[] {
  const clauses: Shared[] = []
  let series: number[] = []
  let last = i - 1
  // "and has welcomed": what belongs to the cue itself
  while (last > sentence.first && (isFiniteVerb(scene, last) || isAdverb(scene, last))) last--
  for (let at = last; at > sentence.first; at--) {
    if (scene.regionOf[at] !== -1) continue
    if (!isFiniteVerb(scene, at) || isFiniteVerb(scene, at - 1)) continue
    const phrase = subjectBefore(scene, sentence.first, at)
    if (!phrase && /^(?:,|and|but)$/.test(lowerAt(scene, at - 1))) series.unshift(at)
    if (!phrase) continue
    const subject = whom(scene, sentence, trimComma(scene, phrase))
    // "restrained a woman outside the bank, who wept and cried": whose clause it is does not tell
    if (!subject && tagAt(scene, i) !== 'VBG') return clauses
    if (!subject) continue
    if (/^(?:which|that|what|there|it)$/.test(lowerAt(scene, subject.to - 1))) continue
    const inner = /^who$/.test(lowerAt(scene, at - 1))
    clauses.push({ verb: at, subject, series, main: !inner && isMain(scene, sentence, subject, found) })
    series = []
  }
  return clauses
}

/** "Vale, [who] leads the guild and said": the name before the pronoun. */
function whom(scene: Scene, sentence: AnalysedSentence, subject: Range): Range | undefined {
  if (lowerAt(scene, subject.to - 1) !== 'who') return subject
  if (subject.to - subject.from > 1) return { from: subject.from, to: subject.to - 1 }
  const comma = textAt(scene, subject.from - 1) === ','
  const name = phraseBefore(scene, sentence.first, comma ? subject.from - 1 : subject.from)
  return name && canSpeak(scene, name) && !isBody(scene, headNoun(scene, name)) ? name : undefined
}

/**
 * `The mayor said [the lock] leaks`, `an appeal that [boatmen] had made`, `left while [Vale] spoke`: a clause of content, a relative or
 * an adverbial one has nothing to do with a participle that follows it.
 */
function isMain(
  scene: Scene,
  sentence: AnalysedSentence,
  { from, to }: Range,
  found: readonly Candidate[],
): boolean {
  const span = spanOf(scene, { from, to })
  // what "according to the council" covers has clauses of its own
  const contents = found.filter(
    one => one.class === 'speech' && one.rule !== 'according-to' && (one.cue[0]?.start ?? 0) < span.start,
  )
  if (contents.some(one => one.content.some(piece => overlap(piece, span) > 0))) return false
  if (from === sentence.first || isMark(scene, from - 1)) return true
  return /^(?:[,;:()—–―]|--|and|but|or|so|then|yet)$/.test(lowerAt(scene, from - 1))
}

/** "[His] comments were mild, calling for calm": whose they are. */
function owner(scene: Scene, subject: Range): Range {
  const { from } = subject
  return tagAt(scene, from) === 'PRP$' && !canSpeak(scene, subject) ? { from, to: from + 1 } : subject
}

const isBody = ({ locale: { names }, lower }: Scene, noun: number): boolean =>
  names.kindNouns.get(lower[noun] ?? '') === 'organisation' || names.organisationNouns.has(lower[noun] ?? '')

/** The last noun of a phrase before what is attached to it; of "two of the aides" the last of these. */
function headNoun(scene: Scene, { from, to }: Range): number {
  let head = from
  for (let i = from; i < to && !/^(?:IN|TO|WP|WDT|,)$/.test(tagAt(scene, i)); i++)
    if (/^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tagAt(scene, i))) head = i
  const part = /^(?:CD|DT|JJ)$/.test(tagAt(scene, head)) && lowerAt(scene, head + 1) === 'of' && head + 2 < to
  return part ? headNoun(scene, { from: head + 2, to }) : head
}

/** Whether a phrase is somebody who can say something: a person, a body or a text, not a meeting or a year. */
function canSpeak(scene: Scene, phrase: Range): boolean {
  const head = headNoun(scene, phrase)
  if (lowerAt(scene, head) === 'you') return false
  if (/^(?:NNPS?|PRP\$?)$/.test(tagAt(scene, head))) return true
  if (!isNoun(scene, head)) return phrase.to - phrase.from === 1
  const { names, speech } = scene.locale
  const stem = scene.stems[head] ?? ''
  const words = [lowerAt(scene, head), lowerAt(scene, head).replace(/s$/, '')]
  const kind = words.map(word => names.kindNouns.get(word)).find(one => one !== undefined)
  if (kind !== undefined) return kind === 'person' || kind === 'organisation'
  const texts = [speech.documentNouns, speech.carrierNouns, speech.unnamedSources, speech.mediaWords]
  const nouns = [
    names.titleHeads,
    names.organisationNouns,
    names.organisationHeads,
    names.groupNouns,
    names.unnamedNouns,
    speech.kin,
  ]
  return (
    texts.some(list => list.has(stem)) ||
    words.some(word => nouns.some(list => list.has(word))) ||
    (speech.doers.test(words[0] ?? '') && !/ments?$/.test(words[0] ?? ''))
  )
}
