import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { isPeople } from './antecedent.ts'
import { mentionsIn, unnamed } from './cast.ts'
import type { Cast } from './cast.ts'
import { groupOf } from './groups.ts'
import { headOf, isDocument } from './head.ts'
import { phraseBefore } from './phrases.ts'
import { isSomebody } from './relays.ts'
import { isFiniteVerb, isNoun, lowerAt, sentenceOfToken, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Range, Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** Sentences back in which "they" look for themselves. */
const REACH = 2
/** Times that "they" may stand for another "they". */
const LINKS = 3

/**
 * `Three boatmen want the lock open. [They] claim that it leaks.`, `Though Vale and Orr had paid, [they] said ...`: several people, the
 * only ones that are the subject of a clause of the sentence before "they", or else of the nearest before it that has any. What "they" say before they
 * are named (`The lock leaks, [they] said`) tells of something else.
 */
export function pluralBefore(cast: Cast, source: Span, one: Candidate): string | undefined {
  const { scene } = cast
  const at = firstAt(scene.analysis.tokens, source.start)
  if (lowerAt(scene, at) !== 'they' || scene.regionOf[at] !== -1) return undefined
  const own = sentenceOfToken(scene, at)
  const said = Math.min(source.start, one.content[0]?.start ?? source.start)
  const isBehind = own !== undefined && said < source.start
  return own && severalBefore(cast, own, isBehind ? firstAt(scene.analysis.tokens, said) : at, LINKS)
}

function severalBefore(cast: Cast, own: AnalysedSentence, at: number, links: number): string | undefined {
  const { scene } = cast
  const here = sentenceOfToken(scene, at) ?? own
  let sentence: AnalysedSentence | undefined = here
  for (let back = 0; back <= REACH && sentence?.block === here.block; back++) {
    const subjects = subjectsOf(scene, sentence, sentence === here ? at : sentence.last)
    const several = subjects.filter(each => isSeveral(cast, each))
    const [only] = several
    if (several.length > 1 || (only && only !== subjects[0] && back > 0)) return undefined
    if (only) return entityOf(cast, only)
    const they = subjects.find(each => lowerAt(scene, each.from) === 'they')
    if (they) return links > 0 ? severalBefore(cast, sentence, they.from, links - 1) : undefined
    // whatever the sentence itself is about is nearer than the one before
    if (back === 0 && subjects.length > 0) return undefined
    sentence = sentence.first > 0 ? sentenceOfToken(scene, sentence.first - 1) : undefined
  }
  return undefined
}

/** The subjects of a sentence up to a token, quotations left out. */
function subjectsOf(scene: Scene, { first }: AnalysedSentence, end: number): Range[] {
  const found: Range[] = []
  for (let i = first + 1; i < end; i++) {
    if (scene.regionOf[i] !== -1 || !isVerbOf(scene, i)) continue
    const near = subjectBefore(scene, first, i)
    // "Three groups, [Green Vale and Lock Watch,] filed": the noun before the names
    const called = near && textAt(scene, near.from - 1) === ',' ? near.from - 1 : undefined
    const phrase = (called && nounBefore(scene, first, called)) ?? near
    if (phrase && !/^W/.test(tagAt(scene, phrase.from)) && !isAttached(scene, phrase.from - 1))
      found.push(phrase)
  }
  return found
}

/** A finite verb that opens its group; "the boatmen prepared for" is often tagged as the participle that it looks like. */
const isVerbOf = (scene: Scene, i: number): boolean =>
  isFiniteVerb(scene, i)
    ? !isFiniteVerb(scene, i - 1)
    : tagAt(scene, i) === 'VBN' &&
      (isNoun(scene, i - 1) || lowerAt(scene, i - 1) === 'both') &&
      lowerAt(scene, i + 1) !== 'by'

const nounBefore = (scene: Scene, first: number, comma: number): Range | undefined =>
  tagAt(scene, comma - 1) === 'NNS' ? phraseBefore(scene, first, comma) : undefined

/** Before a noun that is no subject. */
const ATTACHED = /^(?:by|of|with|to|in|at|on|from)$/
const isAttached = (scene: Scene, before: number): boolean =>
  ATTACHED.test(lowerAt(scene, tagAt(scene, before) === 'DT' ? before - 1 : before))

function entityOf(cast: Cast, { from, to }: Range): string | undefined {
  const { scene } = cast
  const head = headOf(scene, spanOf(scene, { from, to }))
  // "Three groups, Green Vale and Lock Watch,"
  const span = spanOf(scene, { from, to: textAt(scene, head + 1) === ',' ? head + 1 : to })
  const group = groupOf(cast, span)
  if (group) return group.entity ?? undefined
  const named = mentionsIn(cast, span).filter(one => one.form === 'name')
  const [only] = named
  if (named.length > 1) return undefined
  if (only?.kind === 'organisation' && only.end === span.end) return only.entity
  return only && only.end === span.end ? undefined : (unnamed(cast, span, head).entity ?? undefined)
}

/** A plural of people: "the boatmen", not "the boats"; "Vale and Orr". */
function isSeveral(cast: Cast, subject: Range): boolean {
  const { scene } = cast
  const span = spanOf(scene, subject)
  const head = headOf(scene, span)
  if (/^NNP?S$/.test(tagAt(scene, head)))
    return (
      !isDocument(scene, head) &&
      (isSomebody(scene, subject) || isPeople(scene, { from: subject.from, to: head + 1 }))
    )
  const names = mentionsIn(cast, span).filter(one => one.form === 'name' && one.kind !== 'place')
  return new Set(names.map(one => one.entity)).size > 1 && isJoined(scene, subject)
}

const isJoined = (scene: Scene, { from, to }: Range): boolean => {
  for (let i = from + 1; i < to - 1; i++) if (lowerAt(scene, i) === 'and') return true
  return false
}
