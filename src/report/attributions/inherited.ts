import type { AnalysedSentence } from '../analysis.ts'
import { contentAfter } from './contents.ts'
import { isDoneTo, trimComma } from './cue.ts'
import { contentStart } from './fronted.ts'
import { isFiniteVerb, isVerb, lowerAt, spanOf, tagAt } from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'
import { isSomebody } from './relays.ts'
import { subjectBefore } from './subject.ts'
import { opensContent } from './tails.ts'

/** `..., adding that ...`, `... and said ...`, `He went on to say ...`: the source is that of the cue before it. */
export const inherited: Finder = (scene, sentence, found) => {
  const made: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (!isVerb(scene, i)) continue
    const stem = scene.stems[i] ?? ''
    const verb = scene.locale.speech.cueVerbs.get(stem)
    if (!verb || !followsOn(scene, sentence, i) || isDoneTo(scene, i)) continue
    const spans = spanOf(scene, { from: i, to: i + 1 })
    if (found.some(other => other.cue.some(cue => cue.start <= spans.start && spans.end <= cue.end))) continue
    const host = saysText(scene, i) ? undefined : hostOf(scene, sentence, i, [...found, ...made])
    const start = contentStart(scene, sentence, { at: i, verb, stem })
    const content = start === undefined ? [] : contentAfter(scene, sentence, start)
    if (content.length === 0) continue
    const shared = host === undefined ? sharedSubject(scene, sentence, i) : undefined
    if (host === undefined && !shared) continue
    const source = shared ? [spanOf(scene, shared)] : []
    made.push({
      rule: 'inherited',
      class: verb.class,
      source,
      cue: [spans],
      content,
      confidence: 0.7,
      implied: true,
      ...(host === undefined ? {} : { inherits: host }),
    })
  }
  return made
}

/** "Vale had written a letter saying": the words are those of whoever wrote it. */
const saysText = (scene: Scene, i: number): boolean =>
  tagAt(scene, i) === 'VBG' && scene.locale.speech.documentNouns.has(scene.stems[beforeWhen(scene, i)] ?? '')

/** "a letter [on Monday evening] saying": the token before the time. */
function beforeWhen(scene: Scene, i: number): number {
  let at = i - 1
  while (i - at < WHEN && scene.locale.speech.timeWords.has(scene.stems[at] ?? '')) at--
  return at < i - 1 && lowerAt(scene, at) === 'on' ? at - 1 : at
}

/** Words of the longest "on Monday evening". */
const WHEN = 4

/** "-ing" after a comma, or a finite verb after "and" without a subject of its own. */
function followsOn(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  if (scene.regionOf[i] !== -1) return false
  if (tagAt(scene, i) === 'VBG' && joinsModifier(scene, sentence, i)) return false
  if (tagAt(scene, i) === 'VBG')
    return (
      /^(?:,|while|by|before|after|and)$/.test(lowerAt(scene, i - 1)) ||
      (/^RB/.test(tagAt(scene, i - 1)) && lowerAt(scene, i - 2) === ',') ||
      (/^(?:NN|NNS|NNP|CD)$/.test(tagAt(scene, i - 1)) &&
        (saysText(scene, i) || opensContent(scene, i + 1, sentence.last) || saysClause(scene, i)))
    )
  if (!/^VB[DZP]$/.test(tagAt(scene, i)) && tagAt(scene, i) !== 'VBN') return false
  let at = i - 1
  while (
    at > sentence.first &&
    (/^RB/.test(tagAt(scene, at)) || /^(?:has|have|had)$/.test(lowerAt(scene, at)))
  )
    at--
  return /^(?:and|but)$/.test(lowerAt(scene, at))
}

/** `Vale left the hall in tears saying she feels no anger` */
const saysClause = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'saying' && tagAt(scene, i + 1) === 'PRP' && isFiniteVerb(scene, i + 2)

/** `They took a van with stickers praising the mayor and criticizing the mill`: the stickers do both. */
function joinsModifier(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  if (lowerAt(scene, i - 1) !== 'and') return false
  for (let at = i - 2; at > sentence.first && !isFiniteVerb(scene, at); at--) {
    if (lowerAt(scene, at) === ',') return false
    if (tagAt(scene, at) === 'VBG') return /^NNS?$/.test(tagAt(scene, at - 1))
  }
  return false
}

/** The subject that a cue without one shares: that of the main clause where a participle behind a comma goes with it, else that of the nearest finite verb before it in the sentence. */
function sharedSubject(scene: Scene, sentence: AnalysedSentence, i: number): Range | undefined {
  const subjects: Range[] = []
  for (let at = i - 1; at > sentence.first; at--) {
    if (scene.regionOf[at] !== -1 || !isFiniteVerb(scene, at) || isFiniteVerb(scene, at - 1)) continue
    const subject = subjectBefore(scene, sentence.first, at)
    if (subject && !/^(?:which|who|that|what|there|it)$/.test(lowerAt(scene, subject.to - 1)))
      subjects.push(trimComma(scene, subject))
  }
  const [nearest] = subjects
  if (
    nearest &&
    tagAt(scene, i) === 'VBG' &&
    lowerAt(scene, i - 1) === ',' &&
    isInner(scene, sentence, nearest)
  )
    return (
      subjects.find(
        one => !isInner(scene, sentence, one) && (isSomebody(scene, one) || isPerson(scene, one)),
      ) ?? nearest
    )
  return nearest
}

const isPerson = (scene: Scene, { from, to }: Range): boolean =>
  to === from + 1 && /^(?:s?he|they)$/.test(lowerAt(scene, from))

/**
 * `Officials tried to calm fears that the debt was spreading, insisting it was not`: a clause of content or a relative one has nothing
 * to do with what follows it; and no subject stands behind a preposition.
 */
const isInner = (scene: Scene, sentence: AnalysedSentence, { from }: Range): boolean =>
  from > sentence.first &&
  !/^(?:as|while|after|before|because|since|until|if|although|though)$/.test(lowerAt(scene, from - 1)) &&
  (/^(?:IN|TO|WDT|WP)$/.test(tagAt(scene, from - 1)) || /^W/.test(tagAt(scene, from)))

/** `Vale believes that A, but said B`: whoever believes something speaks on. */
const believes = (one: Candidate): boolean => one.rule === 'fronted' && one.source.length > 0

/** Start of the cue whose source is inherited: the nearest one before, in the same sentence. */
function hostOf(
  scene: Scene,
  sentence: AnalysedSentence,
  i: number,
  found: readonly Candidate[],
): number | undefined {
  const at = scene.analysis.tokens[i]?.start ?? 0
  const hosts = found.filter(one => {
    const cue = one.cue[0]
    return (
      cue &&
      cue.start >= sentence.start &&
      cue.start < at &&
      (one.class === 'speech' || believes(one)) &&
      !scene.regions.some(r => r.start <= cue.start && cue.end <= r.end)
    )
  })
  // the subject of the main clause goes before that of an inner one
  return hosts.sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0))[0]?.cue[0]?.start
}
