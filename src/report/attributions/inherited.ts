import type { AnalysedSentence } from '../analysis.ts'
import { contentAfter } from './contents.ts'
import { isDoneTo } from './cue.ts'
import { spellFrom } from './days.ts'
import { contentStart } from './fronted.ts'
import { isAdverb, isCommonNoun, isFiniteVerb, isInflected, isVerb, lowerAt, spanOf, tagAt } from './scene.ts'
import type { Candidate, Finder, Scene } from './scene.ts'
import { sharedSubject } from './shared.ts'
import type { Shared } from './shared.ts'
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
    const start = contentStart(scene, sentence, { at: i, verb, stem })
    const content = start === undefined ? [] : contentAfter(scene, sentence, start)
    if (content.length === 0) continue
    const here = [...found, ...made]
    const shared = sharedSubject(scene, sentence, i, here)
    const host = saysText(scene, i) ? undefined : hostOf(scene, sentence, i, here, shared)
    if (host === undefined && !shared) continue
    const source = shared && host === undefined ? [spanOf(scene, shared.subject)] : []
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
      (isAdverb(scene, i - 1) && lowerAt(scene, i - 2) === ',') ||
      (/^(?:NN|NNS|NNP|CD)$/.test(tagAt(scene, i - 1)) &&
        (saysText(scene, i) || opensContent(scene, i + 1, sentence.last) || saysClause(scene, i)))
    )
  if (!isInflected(scene, i) && tagAt(scene, i) !== 'VBN') return false
  let at = i - 1
  while (at > sentence.first && (isAdverb(scene, at) || /^(?:has|have|had)$/.test(lowerAt(scene, at)))) at--
  // "and last year announced"
  return /^(?:and|but)$/.test(lowerAt(scene, spellFrom(scene, sentence.first, at + 1) - 1))
}

/** `Vale left the hall in tears saying she feels no anger` */
const saysClause = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'saying' && tagAt(scene, i + 1) === 'PRP' && isFiniteVerb(scene, i + 2)

/** `They took a van with stickers praising the mayor and criticizing the mill`: the stickers do both. */
function joinsModifier(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  if (lowerAt(scene, i - 1) !== 'and') return false
  for (let at = i - 2; at > sentence.first && !isFiniteVerb(scene, at); at--) {
    if (lowerAt(scene, at) === ',') return false
    if (tagAt(scene, at) === 'VBG') return isCommonNoun(scene, at - 1)
  }
  return false
}

/** `Vale believes that A, but said B`: whoever believes something speaks on. */
const believes = (one: Candidate): boolean => one.rule === 'fronted' && one.source.length > 0

/**
 * Start of the cue whose source is inherited: the one of the clause whose subject the cue shares, else the first in the same sentence,
 * whose subject goes before that of an inner one; none where the cue goes with another clause.
 */
function hostOf(
  scene: Scene,
  sentence: AnalysedSentence,
  i: number,
  found: readonly Candidate[],
  shared: Shared | undefined,
): number | undefined {
  const at = scene.analysis.tokens[i]?.start ?? 0
  const hosts = found
    .filter(one => {
      const cue = one.cue[0]
      return (
        cue &&
        cue.start >= sentence.start &&
        cue.start < at &&
        (one.class === 'speech' || believes(one)) &&
        !scene.regions.some(r => r.start <= cue.start && cue.end <= r.end)
      )
    })
    .sort((a, b) => cueStart(a) - cueStart(b))
  const [first] = hosts
  if (!first || !shared) return first && cueStart(first)
  // "Vale said he was ill and added": he is whoever says so
  const himself = isPronoun(scene, shared) && shared.series.length === 0
  if (himself && first.class === 'speech' && tagAt(scene, i) !== 'VBG') return cueStart(first)
  const verbs = [shared.verb, ...shared.series].map(verb => scene.analysis.tokens[verb]?.start ?? 0)
  // "calling it a ruse and [saying]", "Vale rose, asked for calm and [said]"
  const same = hosts.findLast(({ cue }) =>
    verbs.some(verb => cue.some(span => span.start <= verb && verb < span.end)),
  )
  if (same) return cueStart(same)
  const behind = verbs[0] !== undefined && verbs[0] > cueStart(first)
  return behind && (shared.main || shared.series.length > 0) ? undefined : cueStart(first)
}

const isPronoun = (scene: Scene, { subject }: Shared): boolean =>
  subject.to - subject.from === 1 && tagAt(scene, subject.from) === 'PRP'

const cueStart = (one: Candidate): number => one.cue[0]?.start ?? 0
