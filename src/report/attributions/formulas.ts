import type { Span } from '../../model/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { contentAfter, contentBefore } from './contents.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isFinite, isMark, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'

/** `According to the ministry, ...`, `..., according to Meridian News`, `"..." according to Vale`. */
export const accordingTo: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    if (lowerAt(scene, i) !== 'according' || lowerAt(scene, i + 1) !== 'to' || scene.regionOf[i] !== -1)
      continue
    const leads = i === sentence.first || (i - sentence.first < 3 && !isFinite(scene, i - 1))
    const phrase = phraseAfter(scene, i + 2, sentence.last)
    if (!phrase) continue
    const source = leads ? upToComma(scene, sentence, phrase) : phrase
    let after = source.to
    if (textAt(scene, after) === ',') after++
    const content = leads ? contentAfter(scene, sentence, after) : contentBefore(scene, sentence, i)
    if (content.length === 0) continue
    const cue = [spanOf(scene, { from: i, to: i + 2 })]
    found.push({
      rule: 'according-to',
      class: 'speech',
      source: [spanOf(scene, source)],
      cue,
      content,
      confidence: 0.95,
    })
  }
  return found
}

/** "According to the readout of the talks this week in Oslo, ...": a leading source runs to its comma. */
function upToComma(scene: Scene, sentence: AnalysedSentence, phrase: Range): Range {
  for (let i = phrase.to; i < sentence.last && i - phrase.to < 12; i++) {
    if (textAt(scene, i) === ',') return { from: phrase.from, to: i }
    if (isFinite(scene, i) || isMark(scene, i)) return phrase
  }
  return phrase
}

/** `Vale was quoted by Meridian News as saying ...`, `..., Vale was quoted as saying by the agency.` Two links of one chain. */
export const quotedAs: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (!/^(?:quoted|cited|reported)$/.test(lowerAt(scene, i)) || !isBe(scene, i - 1)) continue
    const passive = readPassive(scene, sentence, i)
    const speaker = phraseBefore(scene, sentence.first, passive?.from ?? i - 1)
    if (!passive || !speaker) continue
    const closes = textAt(scene, speaker.from - 1) === ',' || isMark(scene, speaker.from - 1)
    const fronts = closes && passive.after >= sentence.last - 1 && speaker.from > sentence.first + 1
    const content = fronts
      ? contentBefore(scene, sentence, speaker.from)
      : contentAfter(scene, sentence, passive.after)
    if (content.length === 0) continue
    const inner = {
      rule: 'quoted-as',
      class: 'speech' as const,
      source: [spanOf(scene, speaker)],
      cue: passive.inner,
      content,
      confidence: 0.97,
    }
    found.push(inner)
    found.push({
      ...inner,
      source: passive.carrier,
      cue: passive.outer,
      content: wrap(inner, passive),
      holds: passive.inner[0]?.start ?? 0,
      confidence: 0.97,
    })
  }
  return found
}

/** What the carrier says: speaker and words, without its own name and cue. */
function wrap(inner: { source: readonly Span[]; content: readonly Span[] }, _passive: Passive): Span[] {
  return [...inner.source, ...inner.content].sort((a, b) => a.start - b.start)
}

interface Passive {
  readonly from: number
  readonly inner: Span[]
  readonly outer: Span[]
  readonly carrier: Span[]
  readonly after: number
}

const isBe = (scene: Scene, i: number): boolean =>
  /^(?:is|was|are|were|been|being|'s)$/.test(lowerAt(scene, i))

/** "was quoted [by NP] as saying [by NP]". */
function readPassive(scene: Scene, sentence: AnalysedSentence, i: number): Passive | undefined {
  let from = i - 1
  while (from > sentence.first && /^(?:has|have|had|also|later)$/.test(lowerAt(scene, from - 1))) from--
  let at = i + 1
  const first = byPhrase(scene, sentence, at)
  if (first) at = first.to
  while (
    at < sentence.last &&
    /^(?:IN|NNP|RB)$/.test(tagAt(scene, at)) &&
    lowerAt(scene, at) !== 'as' &&
    at - i < 10
  )
    at++
  if (lowerAt(scene, at) !== 'as' || !/^(?:saying|telling|stating|warning)$/.test(lowerAt(scene, at + 1)))
    return undefined
  const saying = at + 1
  const second = byPhrase(scene, sentence, saying + 1)
  const carrier = first ?? second
  let after = second ? second.to : saying + 1
  if (/^[,:]$/.test(textAt(scene, after))) after++
  return {
    from,
    inner: [spanOf(scene, { from: saying, to: saying + 1 })],
    outer: [spanOf(scene, { from, to: i + 1 })],
    carrier: carrier ? [spanOf(scene, { from: carrier.from + 1, to: carrier.to })] : [],
    after,
  }
}

function byPhrase(scene: Scene, sentence: AnalysedSentence, i: number) {
  if (lowerAt(scene, i) !== 'by') return undefined
  const phrase = phraseAfter(scene, i + 1, sentence.last, false)
  return phrase ? { from: i, to: phrase.to } : undefined
}

/** `which Vale reportedly accepted`, `It was reported that ...`, `was believed to have ...`: somebody says it, nobody says who. */
export const impersonal: Finder = (scene, sentence) => {
  const words = scene.locale.speech
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    if (scene.regionOf[i] !== -1) continue
    if (words.impersonalAdverbs.has(scene.stems[i] ?? ''))
      push(found, scene, i, i + 1, around(scene, sentence, i, i + 1), 'speech', 0.8)
    if (
      tagAt(scene, i) !== 'VBN' ||
      !words.impersonalVerbs.has(scene.stems[i] ?? '') ||
      !isBe(scene, lastAux(scene, i))
    )
      continue
    const from = lastAux(scene, i)
    if (lowerAt(scene, i + 1) === 'to' && tagAt(scene, i + 2) === 'VB')
      push(found, scene, from, i + 1, around(scene, sentence, from, i + 1), 'attitude', 0.7)
    else if (lowerAt(scene, i + 1) === 'that' && lowerAt(scene, from - 1) === 'it')
      push(found, scene, from, i + 1, contentAfter(scene, sentence, i + 1), 'speech', 0.8)
  }
  return found
}

function lastAux(scene: Scene, i: number): number {
  let at = i - 1
  while (/^RB/.test(tagAt(scene, at))) at--
  return at
}

function push(
  found: Candidate[],
  scene: Scene,
  from: number,
  to: number,
  content: Span[],
  kind: 'speech' | 'attitude',
  confidence: number,
): void {
  if (content.length)
    found.push({
      rule: 'impersonal',
      class: kind,
      source: [],
      cue: [spanOf(scene, { from, to })],
      content,
      confidence,
    })
}

/** The clause on both sides of a cue that stands in its midst. */
function around(scene: Scene, sentence: AnalysedSentence, from: number, to: number): Span[] {
  let left = from
  while (
    left > sentence.first &&
    !/^[,;:—–―]$|^--$/.test(textAt(scene, left - 1)) &&
    !isMark(scene, left - 1)
  )
    left--
  while (
    left < from &&
    /^(?:and|but|while|which|that|where|when|as)$/.test(lowerAt(scene, left)) &&
    lowerAt(scene, left) !== 'which'
  )
    left++
  const before = left < from ? [spanOf(scene, { from: left, to: from })] : []
  return [...before, ...contentAfter(scene, sentence, to)]
}
