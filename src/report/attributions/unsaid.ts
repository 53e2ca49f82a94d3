import type { Mention } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { headOf } from './head.ts'
import { kindOf } from './kinds.ts'
import { isAdverb, isBe, isFiniteVerb, lowerAt, overlapping, tagAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/** Characters before the guest in what a host welcomes: "the French president". */
const LEAD = 12

/**
 * `Vale said the ministry would ask for a loan`, `Vale said the ministry did not comment on letters`: inside somebody's words,
 * what another would say or did not say has not been said; it stays a matter of the words around it; and `Orr said the mill had
 * offered the town a boat` tells of an offer, and repeats nobody's words. Nor is anything said
 * where `the rest of the talks was not revealed`, where `Vale did not say that the lock leaks`, where `none of them said so`,
 * where `Vale welcomed President Orr`, in person, and where `Vale claimed the prize`, `pleaded guilty to theft` or `offered no reason`.
 */
export const withoutUnsaid = (
  scene: Scene,
  candidates: readonly Candidate[],
  parents: readonly (number | null)[],
  mentions: readonly Mention[],
): Candidate[] =>
  candidates.map((one, i) => {
    const parent = candidates[parents[i] ?? -1]
    const cue = one.cue[0]
    if (!cue || one.class !== 'speech') return one
    const words = scene.analysis.text.slice(cue.start, cue.end)
    if (
      scene.locale.speech.undisclosed.test(words) ||
      isNegated(scene, one) ||
      isReception(scene, one, mentions) ||
      isAct(scene, one) ||
      isDecision(scene, one) ||
      isDoneTo(scene, one) ||
      isHeading(scene, one, mentions)
    )
      return { ...one, class: 'attitude' }
    if (parent?.class !== 'speech') return one
    return scene.locale.speech.unsaid.test(words) || isDeed(scene, one, parent)
      ? { ...one, class: 'attitude' }
      : one
  })

/** `Vale did not say that`, `has all but announced`, `no official has said that`: what stands in quotation marks was said all the same. */
function isNegated(scene: Scene, { cue, source: [source], content }: Candidate): boolean {
  const { speech } = scene.locale
  const { text, tokens } = scene.analysis
  if (kindOf(scene.regions, content) === 'direct') return false
  if (cue.some(({ start }) => speech.nearly.test(text.slice(Math.max(0, start - NEARLY), start)))) return true
  if (cue.some(({ start, end }) => speech.denied.test(text.slice(verbStart(scene, start), end)))) return true
  if (!source) return false
  if (speech.neither.test(text.slice(Math.max(0, source.end - NEITHER), source.end))) return true
  const before = lowerAt(scene, firstAt(tokens, source.start) - 1)
  return speech.nobody.test(text.slice(source.start, source.end)) || speech.denied.test(before)
}

/** Characters before the end of a source among which "neither" stands: "neither the mayor of Orlsk nor any of her aides". */
const NEITHER = 80

/** `pleaded guilty to theft`, `posted 27 points`, `claimed the prize`, `offered no reason`: something is done, won or left out, and nothing said. */
function isAct(scene: Scene, { cue, content }: Candidate): boolean {
  const { speech } = scene.locale
  const { text, tokens } = scene.analysis
  const verb = verbIn(scene, cue)
  const end = cue.at(-1)?.end ?? 0
  if (speech.pleading.has(verb)) return speech.pleas.test(text.slice(cue[0]?.start ?? end, end + PLEA))
  const first = content[0]
  if (!first || content.length > 1) return false
  const opens = lowerAt(scene, firstAt(tokens, first.start))
  const gains = speech.gains.has(verb) && !speech.claimable.has(scene.stems[headOf(scene, first)] ?? '')
  return (gains || speech.lacking.has(opens)) && first.start > end && isThing(scene, first)
}

/** `The court denied the request`, `The senate confirmed the nomination`: what is decided is done with the word, and told by the outlet. */
function isDecision(scene: Scene, { cue, source: [source], content }: Candidate): boolean {
  const { decisions, decided, deciders } = scene.locale.speech
  const [first] = content
  if (!source || !first || content.length > 1 || first.start < (cue.at(-1)?.end ?? 0)) return false
  if (!decisions.has(verbIn(scene, cue)) || !isThing(scene, first)) return false
  const isCase = decided.has(scene.stems[headOf(scene, first)] ?? '')
  return isCase || deciders.has(scene.stems[headOf(scene, source)] ?? '')
}

/** `UPDATE: The lock leaks`, `Orlsk: Three boats sink`, `Lock Leak: Mill shuts`: a heading or a place before a colon is nobody. */
function isHeading(
  scene: Scene,
  { rule, source: [source], content }: Candidate,
  mentions: readonly Mention[],
): boolean {
  const [first] = content
  if (
    rule !== 'label' ||
    !source ||
    !first ||
    overlapping(scene.regions, first).some(one => one.start <= first.start)
  )
    return false
  const last = firstAt(scene.analysis.tokens, source.end) - 1
  const word = lowerAt(scene, last)
  if (scene.locale.speech.headings.has(word)) return true
  const ends = mentions.filter(one => one.end === source.end)
  if (ends.some(one => one.kind === 'person' || one.kind === 'organisation')) return false
  const { speech, names, meaning } = scene.locale
  const isSomebody =
    names.kindNouns.has(word) ||
    names.titleHeads.has(word) ||
    speech.unnamedSources.has(scene.stems[last] ?? '')
  const several = last > firstAt(scene.analysis.tokens, source.start)
  return ends.some(one => one.kind === 'place') || (several && !isSomebody && meaning.commonWords.has(word))
}

/** `Orr was asked if he would go`, `the bears were observed`: whoever stands before a passive says nothing; "was recorded saying" is none. */
function isDoneTo(scene: Scene, { rule, cue, source: [source] }: Candidate): boolean {
  const { tokens } = scene.analysis
  const [span] = cue
  if (rule !== 'learned' || !span || cue.length > 1 || !source || source.end > span.start) return false
  let at = firstAt(tokens, span.start)
  const end = firstAt(tokens, span.end)
  // "has" and "is" are one where they are cut short
  while (at < end && (!isBe(scene, at) || /^['’]s$/.test(lowerAt(scene, at)))) at++
  while (at < end && (isBe(scene, at) || isAdverb(scene, at))) at++
  for (let i = at + 1; i < end; i++) if (/^VB/.test(tagAt(scene, i))) return false
  return at < end && /^VB[ND]$/.test(tagAt(scene, at))
}

/** Characters behind a cue in which the plea stands: "pleaded not guilty". */
const PLEA = 16

/** Characters of "all but formally ". */
const NEARLY = 30

/** Words before a cue among which what negates it stands: "has [not] yet said". */
const BEFORE_CUE = 3

/** Where the verb of a cue begins: "[has not] indicated". */
function verbStart({ analysis: { tokens, tags } }: Scene, start: number): number {
  const at = firstAt(tokens, start)
  let first = at
  while (first > at - BEFORE_CUE && /^(?:RB|MD|VB)/.test(tags[first - 1] ?? '')) first--
  return tokens[first]?.start ?? start
}

/** What somebody is told to have done with a verb of speech and a thing, or with any verb before words that the teller speaks. */
function isDeed(scene: Scene, { cue, content, rule, holds }: Candidate, parent: Candidate): boolean {
  if (holds !== undefined || parent.holds !== undefined || !TOLD.has(rule)) return false
  const at = firstAt(scene.analysis.tokens, cue.at(-1)?.start ?? 0)
  if (scene.regionOf[at] === -1 && !scene.locale.speech.cueVerbs.has(verbIn(scene, cue))) return true
  return scene.locale.speech.dealings.has(verbIn(scene, cue)) && content.every(span => isThing(scene, span))
}

/** Rules whose cue is a verb with a subject before it. */
const TOLD = new Set(['fronted', 'learned'])

const verbIn = (scene: Scene, cue: Candidate['cue']): string => {
  const { tokens } = scene.analysis
  const first = firstAt(tokens, cue[0]?.start ?? 0)
  const last = firstAt(tokens, cue.at(-1)?.end ?? 0)
  for (let i = last - 1; i >= first; i--)
    if (scene.locale.speech.cueVerbs.has(scene.stems[i] ?? '')) return scene.stems[i] ?? ''
  return ''
}

/** No clause, no infinitive and no quotation. */
function isThing(scene: Scene, span: Candidate['content'][number]): boolean {
  if (overlapping(scene.regions, span).length > 0) return false
  const { tokens } = scene.analysis
  if (lowerAt(scene, firstAt(tokens, span.start)) === 'that') return false
  for (let i = firstAt(tokens, span.start); (tokens[i]?.start ?? span.end) < span.end; i++)
    if (isFiniteVerb(scene, i) || (lowerAt(scene, i) === 'to' && tagAt(scene, i + 1) === 'VB')) return false
  return true
}

/** Somebody is welcomed, not something: "welcomed Orr's offer" is a stance. */
function isReception(
  { analysis, locale }: Scene,
  { cue, content }: Candidate,
  mentions: readonly Mention[],
): boolean {
  const words = cue.flatMap(({ start, end }) => analysis.text.slice(start, end).toLowerCase().split(/\s+/))
  const start = content[0]?.start ?? 0
  return (
    words.some(word => locale.speech.doneToPeople.has(locale.stem(word))) &&
    mentions.some(
      one =>
        one.kind === 'person' &&
        one.start >= start &&
        one.start - start <= LEAD &&
        !/^['’]/.test(analysis.text.slice(one.end, one.end + 1)),
    )
  )
}
