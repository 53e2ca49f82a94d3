import type { Mention, Span } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { endingBefore, mentionsIn, unnamed } from './cast.ts'
import type { Cast, Speaker } from './cast.ts'
import { headOf, isData, isDocument } from './head.ts'
import { isSomebody } from './relays.ts'
import { isCommonNoun, isMark, lowerAt, sentenceOfToken, spanOf, tagAt, textAt } from './scene.ts'
import type { Range, Scene } from './scene.ts'

/**
 * Whom a relative pronoun stands for. "Who" is somebody: in "Mara Orr of Arden, [who] said" and "members of the Harbour Committee
 * [who] said" not the place and the body, but the nearest noun before them that is one. "Which" and "that" are no people:
 * in "a book by Idris Vale, [which] tells" the text.
 */
export function antecedentOf(cast: Cast, source: Span): Speaker | undefined {
  const { scene } = cast
  const at = firstAt(scene.analysis.tokens, source.start)
  const pronoun = scene.analysis.text.slice(source.start, source.end).toLowerCase()
  if (!/^(?:who|which|that)$/.test(pronoun)) return undefined
  const apposed = apposedBefore(cast, source)
  if (apposed) return { entity: apposed.entity, implied: false }
  const end = beforeAside(scene, at)
  const chain = nounsBefore(scene, end)
  const near = endingBefore(cast, source.start)
  const nobody = { entity: null, implied: true }
  if (pronoun === 'who') return somebodyIn(cast, chain, end, near) ?? nobody
  const [first, ...above] = chain
  // "a book by Idris Vale, which": of two nouns the nearer is no text, but "Goya, which" may be a firm taken for a man
  const isOther = near?.kind === 'person' && above.length > 0
  const text = chain.find(one => isPaper(scene, one))
  if (text && (!near || near.kind === 'person')) return wordsOf(cast, text, end)
  if (near && !isOther) return { entity: near.entity, implied: false }
  return pronoun === 'that' && first && isSomebody(scene, first) ? wordsOf(cast, first, end) : nobody
}

/** Whoever of the nouns is somebody; else a body, which may stand for its people ("the Sixers, who"); else whoever the last noun says. */
function somebodyIn(
  cast: Cast,
  chain: readonly Range[],
  end: number,
  near: Mention | undefined,
): Speaker | undefined {
  const { scene } = cast
  const [last] = chain
  // "residents of the village, who": words that are a mention already
  if (near && last && near.form !== 'name' && near.kind !== 'place' && near.start < spanOf(scene, last).start)
    return { entity: near.entity, implied: false }
  for (const noun of chain) {
    const met = mentionOf(cast, noun)
    // "residents of the village": more than "residents"
    const mention = met?.form === 'name' || noun === last ? met : undefined
    if (mention && (mention.kind === 'person' || (mention.kind !== 'place' && isPlural(scene, noun))))
      return { entity: mention.entity, implied: false }
    if (isPeople(scene, noun)) return wordsOf(cast, noun, end)
  }
  if (near) return near.kind === 'place' ? undefined : { entity: near.entity, implied: false }
  const isShare = last && tagAt(scene, last.to - 1) === 'NN' && tagAt(scene, last.to - 2) === 'CD'
  return last && !isShare && isCommonNoun(scene, last.to - 1) && !isPaper(scene, last)
    ? wordsOf(cast, last, end)
    : undefined
}

/** A mention that ends where a noun does. */
const mentionOf = (cast: Cast, noun: Range): Mention | undefined => {
  const span = spanOf(cast.scene, noun)
  return mentionsIn(cast, span).find(
    one => one.end === span.end && (contains(span, one) || one.form === 'name'),
  )
}

const wordsOf = (cast: Cast, { from }: Range, end: number): Speaker => {
  const span = spanOf(cast.scene, { from, to: end })
  return unnamed(cast, span, headOf(cast.scene, span))
}

const isPaper = (scene: Scene, { to }: Range): boolean => isDocument(scene, to - 1) || isData(scene, to - 1)

const isPlural = (scene: Scene, { to }: Range): boolean => /^NNP?S$/.test(tagAt(scene, to - 1))

/** A noun for people: "members", "Americans", "a doorman"; "the office" and "a letter" are somebody, and not people. */
export function isPeople(scene: Scene, noun: Range): boolean {
  const { names, speech } = scene.locale
  const head = noun.to - 1
  const word = lowerAt(scene, head)
  if (/^NNPS$/.test(tagAt(scene, head))) return true
  if (!isCommonNoun(scene, head)) return false
  const kind = names.kindNouns.get(word) ?? names.kindNouns.get(word.replace(/s$/, ''))
  if (kind !== undefined) return kind === 'person'
  return (
    speech.unnamedSources.has(scene.stems[head] ?? '') ||
    names.groupNouns.has(word) ||
    names.titleHeads.has(word) ||
    speech.kin.has(word) ||
    (/s$/.test(word) && speech.doers.test(word) && !isPaper(scene, noun))
  )
}

/** Tokens of the longest bracket before "who": "(D-Arden)". */
const BRACKET = 8

/** "Mara Orr (D-Arden), who", "Mara Orr — who": where the words before the pronoun end. */
function beforeAside(scene: Scene, at: number): number {
  let end = at
  if (/^(?:,|—|–|―|--|-)$/.test(textAt(scene, end - 1))) end--
  if (textAt(scene, end - 1) !== ')') return end
  for (let i = end - 2; i > 0 && end - i < BRACKET; i--) if (textAt(scene, i) === '(') return i
  return end
}

/** Nouns that hang on one another with prepositions, nearest first. */
const LONGEST = 4

/** "[one] of [several members] of [the committee]": the nouns before a token, the nearest first, each with its article. */
function nounsBefore(scene: Scene, end: number): Range[] {
  const first = sentenceOfToken(scene, end - 1)?.first ?? end
  const found: Range[] = []
  let to = end
  while (found.length < LONGEST && to > first) {
    let from = to
    while (from > first && IN_NOUN.test(tagAt(scene, from - 1)) && !isMark(scene, from - 1)) from--
    if (from === to || !/^(?:NN|CD)/.test(tagAt(scene, to - 1))) break
    if (from > first && tagAt(scene, from - 1) === 'DT') from--
    found.push({ from, to })
    if (from <= first || !JOINS.test(lowerAt(scene, from - 1))) break
    to = from - 1
    // "people [familiar] with", "officials [briefed] on"
    if (to > first + 1 && /^(?:JJ|VB[NDG])$/.test(tagAt(scene, to - 1)) && isCommonNoun(scene, to - 2)) to--
  }
  return found
}

const IN_NOUN = /^(?:NN|NNS|NNP|NNPS|CD|JJ|JJR|JJS|PRP\$|POS)$/
const JOINS = /^(?:of|from|in|at|on|for|with|by|and|outside|inside|aboard|near|behind|to|against|within)$/

/** Tokens of the longest noun that explains a name. */
const APPOSITION = 12

/** "Grey Vale, a group that says", "Idris Vale, a former mayor of Arden and preacher who says": behind a noun that explains a name the clause is about who is named. */
function apposedBefore(cast: Cast, source: Span): Mention | undefined {
  const { scene } = cast
  const here = firstAt(scene.analysis.tokens, source.start)
  let at = lowerAt(scene, here - 1) === ',' ? here - 2 : here - 1
  if (!/^NNP?S?$/.test(tagAt(scene, at))) return undefined
  while (
    here - at < APPOSITION &&
    (/^(?:NN|NNS|NNP|JJ|VBN|VBG|CC|POS|CD|HYPH)$/.test(tagAt(scene, at)) || lowerAt(scene, at) === 'of')
  )
    at--
  if (tagAt(scene, at) !== 'DT' || lowerAt(scene, at - 1) !== ',') return undefined
  return endingBefore(cast, scene.analysis.tokens[at]?.start ?? 0)
}
