import { phraseBefore } from './phrases.ts'
import {
  isAdverb,
  isCommonNoun,
  isFiniteVerb,
  isMark,
  isNoun,
  isPreposition,
  lowerAt,
  tagAt,
  textAt,
} from './scene.ts'
import type { Range, Scene } from './scene.ts'

/** Tokens of the longest clause between a subject and its verb. */
const CLAUSE = 20

/**
 * The subject that ends just before token `verb`, not reaching before `first`, with a clause that says which one is meant and has
 * no comma: "A person who attended the meeting said", "The charity whose clinic was closed says", "A person briefed on the talks said".
 */
export function subjectBefore(scene: Scene, first: number, verb: number): Range | undefined {
  // "by Norda, which said"
  if (verb - 2 > first && lowerAt(scene, verb - 1) === 'which' && textAt(scene, verb - 2) === ',')
    return { from: verb - 1, to: verb }
  const cites = citingRelative(scene, first, verb)
  if (cites) return cites
  const aside = spokenAside(scene, first, verb)
  if (aside !== undefined) return phraseBefore(scene, first, aside)
  const near = named(scene, first, phraseBefore(scene, first, verb) ?? relativeBefore(scene, first, verb))
  const opener = near && clauseOpener(scene, first, near)
  if (!near || opener === undefined) return near
  const antecedent = phraseBefore(scene, first, opener)
  return antecedent?.to === opener ? { from: antecedent.from, to: near.to } : near
}

/** "[Mara Orr,] deputy leader and spokesperson said": an office without an article is that of the name before the comma that opens the sentence. */
function named(scene: Scene, first: number, near: Range | undefined): Range | undefined {
  if (!near || textAt(scene, near.from - 1) !== ',' || near.from - 1 - first > NAME) return near
  const { titleHeads } = scene.locale.names
  const isOffice = tagAt(scene, near.to - 1) === 'NN' && titleHeads.has(lowerAt(scene, near.to - 1))
  if (!isOffice || /^(?:DT|PRP\$|CD)$/.test(tagAt(scene, near.from))) return near
  for (let i = first; i < near.from - 1; i++) if (!/^NNP$/.test(tagAt(scene, i))) return near
  return near.from - 1 - first >= 2 ? { from: first, to: near.to } : near
}

/** Tokens of the longest name. */
const NAME = 5

/** "An official who asked not to be named said": a clause that ends with its verb, and the noun before "who". */
function relativeBefore(scene: Scene, first: number, verb: number): Range | undefined {
  if (!/^VB[DN]?$|^JJ$/.test(tagAt(scene, verb - 1))) return undefined
  let verbs = 0
  for (let i = verb - 1; i > first && verb - i < CLAUSE; i--) {
    if (isMark(scene, i) || /^[,;:.—–―]$|^--$/.test(textAt(scene, i))) return undefined
    if (isFiniteVerb(scene, i) && !isFiniteVerb(scene, i - 1)) verbs++
    if (lowerAt(scene, i) !== 'who') continue
    if (verbs <= 1 && isJoined(scene, i)) {
      verbs = 0
      i--
      continue
    }
    const noun = verbs <= 1 ? phraseBefore(scene, first, i) : undefined
    return noun?.to === i ? { from: noun.from, to: verb } : undefined
  }
  return undefined
}

/** "A man who drives a barge [and who] asked not to be named said": one relative clause beside another. */
const isJoined = (scene: Scene, i: number): boolean => /^(?:and|but|or)$/.test(lowerAt(scene, i - 1))

/** Tokens of the longest "citing people close to the talks" behind "which". */
const CITED = 14

/** "Norda, [which], citing the council, said": the relative pronoun before an aside that says whom it has it from. */
function citingRelative(scene: Scene, first: number, verb: number): Range | undefined {
  if (textAt(scene, verb - 1) !== ',') return undefined
  for (let i = verb - 2; i > first + 1 && verb - i < CITED; i--) {
    if (textAt(scene, i) === ',' || isMark(scene, i)) return undefined
    if (!/^(?:citing|quoting)$/.test(lowerAt(scene, i))) continue
    const pronoun = textAt(scene, i - 1) === ',' ? i - 2 : i - 1
    return /^(?:which|who)$/.test(lowerAt(scene, pronoun)) && textAt(scene, pronoun - 1) === ','
      ? { from: pronoun, to: pronoun + 1 }
      : undefined
  }
  return undefined
}

/** Tokens of the longest "a spokeswoman for the council said" between commas. */
const SPOKEN = 10

/** "The doctors[, she says,] have told her": where an aside begins that says no more than who says so. */
function spokenAside(scene: Scene, first: number, verb: number): number | undefined {
  if (textAt(scene, verb - 1) !== ',') return undefined
  const cue = verb - 2
  const speaks = scene.locale.speech.cueVerbs.get(scene.stems[cue] ?? '')
  if (!isFiniteVerb(scene, cue) || speaks?.class !== 'speech' || !speaks.parenthetical) return undefined
  for (let i = cue - 1; i > first && verb - i < SPOKEN; i--)
    if (textAt(scene, i) === ',') return phraseBefore(scene, i + 1, cue)?.from === i + 1 ? i : undefined
  return undefined
}

/** Where the relative clause begins that a phrase closes: behind a noun, with a verb of its own that takes no clause. */
function clauseOpener(scene: Scene, first: number, near: Range): number | undefined {
  // "a man who says Vale lied said": Vale is what the inner verb opens with
  if (isFiniteVerb(scene, near.from - 1) && isReporting(scene, near.from - 1)) return undefined
  const participle = participleBefore(scene, first, near)
  if (participle !== undefined) return participle
  let verbs = 0
  for (let i = near.from - 1; i > first && near.from - i < CLAUSE; i--) {
    if (isMark(scene, i) || /^[,;:.—–―]$|^--$/.test(textAt(scene, i))) return undefined
    // "said that it was Orr who left and that Vale said": another clause
    if (/^(?:and|but)$/.test(lowerAt(scene, i)) && lowerAt(scene, i + 1) === 'that') return undefined
    if (isFiniteVerb(scene, i) && !isFiniteVerb(scene, i - 1)) verbs++
    if (verbs === 1 && /^WP/.test(tagAt(scene, i)) && isJoined(scene, i)) {
      verbs = 0
      i--
      continue
    }
    if (!/^(?:WP|WP\$|WDT)$/.test(tagAt(scene, i)) || !isNoun(scene, i - 1)) continue
    return verbs === 1 && !/^what/.test(lowerAt(scene, i)) ? i : undefined
  }
  return undefined
}

/** "[A person] briefed on [the talks]": a participle with its preposition, between a noun and a phrase. */
function participleBefore(scene: Scene, first: number, near: Range): number | undefined {
  const at = near.from - 2
  const fits =
    at > first &&
    isPreposition(scene, at + 1) &&
    /^VB[DN]$/.test(tagAt(scene, at)) &&
    isCommonNoun(scene, at - 1) &&
    !/^(?:that|because|as|if|after|before|while|since)$/.test(lowerAt(scene, at + 1))
  return fits ? at : undefined
}

const isReporting = (scene: Scene, i: number): boolean =>
  scene.locale.speech.cueVerbs.has(scene.stems[i] ?? '')

/** "has since released": where a verb begins. */
export function verbFrom(scene: Scene, first: number, verb: number): number {
  let from = verb
  while (from > first + 1 && (isFiniteVerb(scene, from - 1) || isAdverb(scene, from - 1))) from--
  return from
}
