import type { AnalysedSentence } from '../analysis.ts'
import { contentAfter, contentBefore } from './contents.ts'
import { trimComma } from './cue.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isSomebody } from './relays.ts'
import { hasFinite, isBe, isFiniteVerb, isMark, isVerb, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'

/** Tokens of the longest owner: "By the harbour council's deputy chief executive's [account]". */
const OWNER = 10

/** `By Vale's reckoning the lock leaks`, `The lock leaks, by his own account`: a noun says whose telling it is. */
export const reckoned: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last - 3; i++) {
    const nouns = nounsBehind(scene, i)
    if (!nouns || scene.regionOf[i] !== -1 || tagAt(scene, i - 1) === 'VBN') continue
    const owned = ownedFrom(scene, sentence, i + 1, nouns)
    if (!owned) continue
    const leads = i <= sentence.first + 1
    const close = behindMatter(scene, sentence, owned.noun + 1)
    // "in his view of the lake he painted" tells nothing
    if (nouns !== scene.locale.speech.tellingNouns && textAt(scene, close) !== ',') continue
    const after = textAt(scene, close) === ',' ? close + 1 : owned.noun + 1
    const before = leads ? [] : contentBefore(scene, sentence, i)
    const goesOn = leads || (textAt(scene, i - 1) === ',' && after > owned.noun + 1)
    const content = [...before, ...(goesOn ? contentAfter(scene, sentence, after) : [])]
    if (content.length > 0) found.push(made(scene, 'reckoned', owned, content))
  }
  return found
}

/** Nouns that say whose telling it is behind a preposition: "by his account", "on the council's reading", "in her view". */
const nounsBehind = (scene: Scene, i: number): ReadonlySet<string> | undefined => {
  const { tellingNouns, outlookNouns } = scene.locale.speech
  const word = lowerAt(scene, i)
  if (word === 'by') return tellingNouns
  return word === 'on' || word === 'in' || word === 'under' ? outlookNouns : undefined
}

/** "on the council's reading [of the agreement]": the token behind what is read. */
function behindMatter(scene: Scene, sentence: AnalysedSentence, i: number): number {
  if (lowerAt(scene, i) !== 'of') return i
  return phraseAfter(scene, i + 1, sentence.last, false)?.to ?? i
}

/** `The lock is, in the words of Vale, "a tap that drips"`. */
export const inWordsOf: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last - 5; i++) {
    if (scene.regionOf[i] !== -1 || lowerAt(scene, i) !== 'in' || lowerAt(scene, i + 2) !== 'words') continue
    if (lowerAt(scene, i + 1) !== 'the' || lowerAt(scene, i + 3) !== 'of') continue
    const source = phraseAfter(scene, i + 4, sentence.last)
    if (!source) continue
    const self = /^(?:him|her|it|them)sel(?:f|ves)$/.test(lowerAt(scene, source.to))
      ? source.to + 1
      : source.to
    const opens = textAt(scene, self) === ',' ? self + 1 : self
    const region = isMark(scene, opens) ? scene.regions[scene.regionOf[opens] ?? -1] : undefined
    const before = i === sentence.first ? [] : contentBefore(scene, sentence, i)
    const behind = region ? [{ start: region.start, end: region.end }] : contentAfter(scene, sentence, opens)
    const content = [...before, ...behind]
    if (content.length === 0) continue
    const cue = [spanOf(scene, { from: i, to: i + 4 })]
    const link = { rule: 'in-words-of', class: 'speech' as const, confidence: 0.95 }
    found.push({ ...link, source: [spanOf(scene, trimComma(scene, source))], cue, content })
  }
  return found
}

/** `The ministry's version, carried by Norda, is that the lock leaks`: a noun with what it amounts to. */
export const amounts: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last - 4; i++) {
    if (scene.regionOf[i] !== -1 || !isOwnersMark(scene, i)) continue
    const owned = ownedAt(scene, sentence, i, scene.locale.speech.versionNouns)
    if (!owned) continue
    let be = owned.noun + 1
    if (textAt(scene, be) === ',') {
      be++
      while (be < sentence.last - 2 && textAt(scene, be) !== ',' && !isMark(scene, be)) be++
      be++
    }
    // "Its position is that of the lock" says nothing
    if (!isBe(scene, be) || lowerAt(scene, be + 1) !== 'that' || !hasFinite(scene, be + 2, sentence.last))
      continue
    const content = contentAfter(scene, sentence, be + 1)
    if (content.length > 0) found.push(made(scene, 'amounts', owned, content))
  }
  return found
}

/** `The ministry let it be known through its spokeswoman that the lock leaks`, `The council made it clear that ...`. */
export const madeKnown: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 4; i++) {
    if (scene.regionOf[i] !== -1 || !isVerb(scene, i) || !/^(?:let|lets|made|makes)$/.test(lowerAt(scene, i)))
      continue
    if (lowerAt(scene, i + 1) !== 'it') continue
    const last = lowerAt(scene, i + 2) === 'be' ? i + 3 : i + 2
    if (!/^(?:known|clear|plain|understood|public)$/.test(lowerAt(scene, last))) continue
    let that = last + 1
    // "through its spokeswoman, Ida Vale, that"
    while (that < sentence.last && lowerAt(scene, that) !== 'that' && !isFiniteVerb(scene, that)) that++
    const from = /^(?:has|have|had)$/.test(lowerAt(scene, i - 1)) ? i - 1 : i
    const source = phraseBefore(scene, sentence.first, from)
    if (lowerAt(scene, that) !== 'that' || !source) continue
    // a crack may make a thing clear, and lets nothing be known
    const somebody =
      /^(?:he|she|they|who|we|i)$/.test(lowerAt(scene, source.from)) || isSomebody(scene, source)
    if (/^(?:clear|plain)$/.test(lowerAt(scene, last)) && !somebody) continue
    const content = contentAfter(scene, sentence, that)
    const cue = [spanOf(scene, { from, to: last + 1 })]
    const link = { rule: 'made-known', class: 'speech' as const, confidence: 0.9 }
    if (content.length > 0)
      found.push({ ...link, source: [spanOf(scene, trimComma(scene, source))], cue, content })
  }
  return found
}

/** `Vale's contention that the lock leaks found no support`, `Holt rejected her claim that it leaks`: what a noun holds. */
export const claimed: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last - 4; i++) {
    if (scene.regionOf[i] !== -1 || !isOwnersMark(scene, i)) continue
    const owned = ownedAt(scene, sentence, i, scene.locale.speech.claimNouns)
    if (!owned || lowerAt(scene, owned.noun + 1) !== 'that') continue
    const last = endOfClaim(scene, sentence, owned.noun + 2)
    const content = last === undefined ? [] : contentAfter(scene, { ...sentence, last }, owned.noun + 1)
    if (content.length > 0) found.push(made(scene, 'claimed', owned, content))
  }
  return found
}

/** Where the clause behind "claim that" ends: before the verb of the sentence itself, which is the second one; undefined without a verb. */
export function endOfClaim(scene: Scene, sentence: AnalysedSentence, from: number): number | undefined {
  let own = false
  for (let i = from; i < sentence.last; i++) {
    if (!isFiniteVerb(scene, i) || scene.regionOf[i] !== -1) continue
    const joined = /^(?:CC|WP|WDT|WRB|IN|PRP)$/.test(tagAt(scene, i - 1)) || textAt(scene, i - 1) === ','
    if (own && !joined) return i
    own = true
  }
  return own ? sentence.last : undefined
}

/** `Vale had learned from two officials that the lock leaks`: whoever one hears a thing from says it. */
export const heardFrom: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last - 4; i++) {
    if (scene.regionOf[i] !== -1 || lowerAt(scene, i + 1) !== 'from') continue
    if (!/^(?:learned|learnt|heard|hears|learns)$/.test(lowerAt(scene, i))) continue
    const source = phraseAfter(scene, i + 2, sentence.last, false)
    if (!source || lowerAt(scene, source.to) !== 'that' || !isSomebody(scene, source)) continue
    const content = contentAfter(scene, sentence, source.to)
    const from = /^(?:has|have|had)$/.test(lowerAt(scene, i - 1)) ? i - 1 : i
    const cue = [spanOf(scene, { from, to: i + 1 })]
    const link = { rule: 'heard-from', class: 'speech' as const, confidence: 0.9 }
    if (content.length > 0) found.push({ ...link, source: [spanOf(scene, source)], cue, content })
  }
  return found
}

/** Whose account a noun is. */
interface Owned {
  readonly owner: Range
  readonly noun: number
}

/** "Vale's own reckoning", "his account": an owner that begins at a token, and one of some nouns. */
function ownedFrom(
  scene: Scene,
  sentence: AnalysedSentence,
  from: number,
  nouns: ReadonlySet<string>,
): Owned | undefined {
  for (let i = from; i < Math.min(from + OWNER, sentence.last - 1); i++) {
    if (!isOwnersMark(scene, i)) {
      if (/^[,;:]$/.test(textAt(scene, i)) || isVerb(scene, i)) return undefined
      continue
    }
    const noun = nounBehind(scene, i, nouns)
    if (noun !== undefined) return { owner: i === from ? { from, to: i + 1 } : { from, to: i }, noun }
  }
  return undefined
}

/** The same, by the mark of its owner. */
function ownedAt(
  scene: Scene,
  sentence: AnalysedSentence,
  mark: number,
  nouns: ReadonlySet<string>,
): Owned | undefined {
  const noun = nounBehind(scene, mark, nouns)
  if (noun === undefined) return undefined
  const owner =
    tagAt(scene, mark) === 'PRP$' ? { from: mark, to: mark + 1 } : phraseBefore(scene, sentence.first, mark)
  return owner ? { owner: nearestIn(scene, owner), noun } : undefined
}

/** "a setback for [the council]'s claim", "an answer to [Vale]'s claim": but for an office and "of" the owner is the noun next to the mark. */
function nearestIn(scene: Scene, owner: Range): Range {
  const { titleHeads, leaderHeads } = scene.locale.names
  for (let i = owner.to - 2; i > owner.from; i--) {
    if (!/^(?:IN|TO)$/.test(tagAt(scene, i)) || lowerAt(scene, i) === 'of') continue
    const head = lowerAt(scene, i - 1)
    return titleHeads.has(head) || leaderHeads.has(head) ? owner : { from: i + 1, to: owner.to }
  }
  return owner
}

/** "Vale['s] account", "[his] account". */
export const isOwnersMark = (scene: Scene, i: number): boolean => {
  const tag = tagAt(scene, i)
  return tag === 'POS' || tag === 'PRP$'
}

/** The noun behind "'s", at most one adjective away. */
function nounBehind(scene: Scene, mark: number, nouns: ReadonlySet<string>): number | undefined {
  const noun = /^(?:JJ|VBN)$/.test(tagAt(scene, mark + 1)) ? mark + 2 : mark + 1
  // "reckoning" is often tagged as a verb
  return nouns.has(scene.stems[noun] ?? '') && /^(?:NNS?|VBG)$/.test(tagAt(scene, noun)) ? noun : undefined
}

const made = (
  scene: Scene,
  rule: string,
  { owner, noun }: Owned,
  content: Candidate['content'],
): Candidate => ({
  rule,
  class: 'speech',
  source: [spanOf(scene, owner)],
  cue: [spanOf(scene, { from: noun, to: noun + 1 })],
  content,
  confidence: 0.9,
})
