import { firstAt, isCapital } from '../../text/index.ts'
import { isDay } from './days.ts'
import { phraseAfter } from './phrases.ts'
import { isSomebody } from './relays.ts'
import {
  isBe,
  isCommonNoun,
  isFiniteVerb,
  isMark,
  isProper,
  isVerb,
  lowerAt,
  sentenceOfToken,
  tagAt,
  textAt,
} from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'

/** Prepositions that open no clause: what stands behind one is nobody's subject. */
const BEFORE_NOUN = new Set(
  'of to in on at by for from with into over under like against about through near inside outside among around across along behind beyond upon onto toward towards via'.split(
    ' ',
  ),
)
/** Where a clause begins. */
const OPENS = /^(?:WP|WP\$|WDT|WRB|CC|:)$/

/**
 * `He ruled like [a prince from a land] called Arden`, `It mends [the leak] revealed this week`, `They protest against [the cuts] announced
 * on Monday`: behind the object of a verb or of a preposition, in a clause that has its verb, another verb in the past is a participle, and
 * what stands before it is no subject.
 */
export function isReduced(scene: Scene, source: Range, { cue }: Candidate): boolean {
  const [first] = cue
  const at = first ? firstAt(scene.analysis.tokens, first.start) : -1
  if (cue.length !== 1 || at !== source.to || !/^VB[DN]$/.test(tagAt(scene, at))) return false
  if (isAgentive(scene, at)) return true
  const governor = source.from - 1
  const isObject = isVerb(scene, governor) && !takesClause(scene, governor)
  if (!isObject && !BEFORE_NOUN.has(lowerAt(scene, governor))) return false
  return !opensClause(scene, at) && !isNamedInside(scene, source) && hasVerbBefore(scene, governor)
}

/** "the notes written by Mara Orr", "cuts announced by the council"; "replied by letter" and "answered by saying" have their subject. */
function isAgentive(scene: Scene, cue: number): boolean {
  if (
    lowerAt(scene, cue + 1) !== 'by' ||
    scene.locale.speech.cueVerbs.get(scene.stems[cue] ?? '') === undefined
  )
    return false
  const agent = phraseAfter(scene, cue + 2, sentenceOfToken(scene, cue)?.last ?? cue, false)
  const named = agent && (isProper(scene, agent.to - 1) || tagAt(scene, agent.from) === 'DT')
  return agent !== undefined && named === true && !isDay(scene, agent.from) && isSomebody(scene, agent)
}

/** "said that", "said: ...", "said it leaks": the verb has words to report; "said to be mad" and "called Arden" have none. */
function opensClause(scene: Scene, cue: number): boolean {
  const next = lowerAt(scene, cue + 1)
  if (scene.locale.speech.namedVerbs.has(lowerAt(scene, cue))) return false
  const { parenthetical, addressee } = scene.locale.speech.cueVerbs.get(scene.stems[cue] ?? '') ?? {}
  if (/^(?:said|told)$/.test(lowerAt(scene, cue))) return next !== 'to'
  if (/^(?:that|how|why|what|whether|if)$/.test(next) || isMark(scene, cue + 1) || /^[,:]$/.test(next))
    return true
  return (parenthetical || addressee) === true && /^(?:PRP|EX)$/.test(tagAt(scene, cue + 1))
}

/** "the clerks Vale [accused]": a name behind a noun is the subject of a clause of its own. */
function isNamedInside(scene: Scene, { from, to }: Range): boolean {
  // "a quarrel over funding The president complained": a heading that runs into the text
  if (tagAt(scene, from) === 'DT' && isCapital(textAt(scene, from))) return true
  for (let i = from; i < to - 1; i++) if (isCommonNoun(scene, i) && isProper(scene, i + 1)) return true
  return /^(?:PRP|WP|WDT)$/.test(tagAt(scene, from))
}

/** Whether the clause that a token stands in has a finite verb up to it, and none that a clause may follow: "said members of the board accused". */
function hasVerbBefore(scene: Scene, token: number): boolean {
  const first = sentenceOfToken(scene, token)?.first ?? token
  let found = false
  for (let i = token; i >= first; i--) {
    if (isMark(scene, i) || /^[,;:.—–―()]$|^--$/.test(textAt(scene, i)) || OPENS.test(tagAt(scene, i)))
      return found
    if (i < token && (lowerAt(scene, i) === 'so' || scene.locale.clauses.embedding.has(lowerAt(scene, i))))
      return found
    if (isVerb(scene, i) && takesClause(scene, i)) return false
    if (isContact(scene, i)) return false
    if (isFiniteVerb(scene, i)) found = true
  }
  return found
}

/** "the plan Vale [has] for the lock called it a stunt": a name behind a noun that is no office opens a clause about it. */
const isContact = (scene: Scene, verb: number): boolean =>
  isFiniteVerb(scene, verb) &&
  (isProper(scene, verb - 1) || tagAt(scene, verb - 1) === 'PRP') &&
  isCommonNoun(scene, verb - 2) &&
  !scene.locale.names.titleHeads.has(lowerAt(scene, verb - 2))

const takesClause = (scene: Scene, i: number): boolean =>
  !isBe(scene, i) &&
  (scene.locale.speech.cueVerbs.has(scene.stems[i] ?? '') ||
    scene.locale.speech.recordVerbs.has(scene.stems[i] ?? '') ||
    scene.locale.speech.namedVerbs.has(lowerAt(scene, i)))
