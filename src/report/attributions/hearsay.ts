import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { commaFrom, contentAfter, isCueVerb } from './contents.ts'
import {
  hasFinite,
  isAdverb,
  isBe,
  isFiniteVerb,
  isMark,
  isPreposition,
  isVerb,
  lowerAt,
  spanOf,
  tagAt,
  textAt,
} from './scene.ts'
import type { Scene } from './scene.ts'

/**
 * `The lock, [which Vale] reportedly [bought], is shut`: the clause of an adverb by which the outlet hands something on. Nothing where
 * it tells of a phrase alone (`an allegedly broken lock`, `the clerk allegedly behind it`) or of
 * a relative clause in the midst of what the outlet says itself (`The clerk who allegedly sold it was fined`).
 */
export function saidAround(scene: Scene, sentence: AnalysedSentence, at: number): Span[] {
  // "fined for allegedly [selling the lock]": the fine is the outlet's own
  if (isPreposition(scene, at - 1) && tagAt(scene, at + 1) === 'VBG')
    return contentAfter(scene, { ...sentence, last: closing(scene, sentence, at) }, at + 1)
  const clause = clauseOf(scene, sentence, at)
  if (!clause || tellsOfPhrase(scene, clause.from, at)) return []
  const before = clause.from < at ? [spanOf(scene, { from: clause.from, to: at })] : []
  const behind = contentAfter(scene, { ...sentence, last: clause.last }, at + 1)
  // "It was shut, reportedly due to the frost"
  const isAside = before.length === 0 && textAt(scene, at - 1) === ','
  // "The navy reportedly shot down the drones": the tagger takes the verb behind the adverb for a participle or an infinitive
  const isItsVerb = clause.from === sentence.first && /^VB[DNP]?$/.test(tagAt(scene, at + 1))
  const isClause =
    isAside ||
    isItsVerb ||
    hasFinite(scene, clause.from, at) ||
    (behind[0] && hasFinite(scene, at + 1, firstAt(scene.analysis.tokens, behind[0].end)))
  return isClause ? [...before, ...behind] : []
}

/** From where to where a clause goes. */
interface Extent {
  readonly from: number
  readonly last: number
}

/** Where the clause around an adverb begins, and before which token it ends; undefined where it hangs on a noun in a sentence that goes on behind it. */
function clauseOf(scene: Scene, sentence: AnalysedSentence, at: number): Extent | undefined {
  let from = at
  while (from > sentence.first && !opens(scene, sentence, from - 1, at)) from--
  while (from < at && /^(?:and|but)$/.test(lowerAt(scene, from))) from++
  const first = from - 1
  const end = closing(scene, sentence, at)
  const relative = RELATIVE.test(tagAt(scene, from)) ? from : first
  if (!isRelative(scene, sentence, relative)) {
    // "Although he reportedly left, the lock is shut"
    const leads = from === sentence.first && JOINS.test(lowerAt(scene, from))
    const isAside = /^(?:where|when)$/.test(lowerAt(scene, first)) && textAt(scene, first - 1) === ','
    return { from, last: leads || isAside ? commaFrom(scene, sentence, at) : end }
  }
  if (textAt(scene, relative - 1) === ',') return { from, last: commaFrom(scene, sentence, at) }
  return hasFinite(scene, sentence.first, relative) ? { from, last: end } : undefined
}

const RELATIVE = /^(?:WP|WDT|WP\$)$/
/** What joins a clause to another. */
const JOINS = /^(?:because|if|while|although|whether|though|unless|whereas|when|where|as|since)$/
const STOPS = /^[,;:()—–―]$|^--$/

const isThat = (scene: Scene, i: number): boolean => lowerAt(scene, i) === 'that'

/** Whether a token opens a clause that tells of the noun before it. */
const isRelative = (scene: Scene, sentence: AnalysedSentence, i: number): boolean =>
  i > sentence.first &&
  (RELATIVE.test(tagAt(scene, i)) || (isThat(scene, i) && /^NN/.test(tagAt(scene, i - 1))))

/** Whether the clause of an adverb begins behind a token; "which" and "who" are part of it. */
function opens(scene: Scene, sentence: AnalysedSentence, i: number, at: number): boolean {
  if (STOPS.test(textAt(scene, i)) || isMark(scene, i) || isThat(scene, i)) return true
  if (RELATIVE.test(tagAt(scene, i + 1)) && i + 1 < at) return true
  const isOwn = tagAt(scene, i + 1) === 'PRP' || hasFinite(scene, i + 1, at)
  if (/^(?:and|but)$/.test(lowerAt(scene, i))) {
    if (i + 1 === at) return true
    return isOwn && !isVerb(scene, i + 1) && hasFinite(scene, sentence.first, i)
  }
  if (i > sentence.first && JOINS.test(lowerAt(scene, i))) return true
  if (/^(?:before|after|until|till|once)$/.test(lowerAt(scene, i))) return isOwn
  // "the paper says Orr reportedly left"
  return (
    i + 1 < at &&
    isFiniteVerb(scene, i) &&
    isCueVerb(scene, i) &&
    scene.locale.speech.cueVerbs.get(scene.stems[i] ?? '')?.class === 'speech'
  )
}

/** Whether an adverb stands in a phrase: behind a preposition or an article, or before a participle or preposition that hangs on a noun. */
function tellsOfPhrase(scene: Scene, from: number, at: number): boolean {
  let next = at + 1
  while (isAdverb(scene, next)) next++
  const [left, right] = [tagAt(scene, at - 1), tagAt(scene, next)]
  if (
    at > 0 &&
    /^(?:IN|TO|DT|PRP\$|POS|JJ)$/.test(left) &&
    !isThat(scene, at - 1) &&
    !JOINS.test(lowerAt(scene, at - 1))
  )
    return /^(?:VB[GN]|JJ|NN)/.test(right)
  if (!/^(?:NN|CD)/.test(left)) return false
  if (right === 'VBN') return lowerAt(scene, next + 1) === 'by' || hasFinite(scene, from, at)
  return /^(?:VBG|IN|TO|JJ)$/.test(right) && !isBe(scene, at - 1)
}

/** Index of the bracket in which an adverb stands where it closes, or the end of the sentence. */
function closing(scene: Scene, sentence: AnalysedSentence, from: number): number {
  let i = from
  while (i < sentence.last && !/^[()]$/.test(textAt(scene, i))) i++
  return textAt(scene, i) === ')' ? i : sentence.last
}
