import type { Span } from '../../model/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { commaFrom, contentAfter, contentBefore } from './contents.ts'
import { isData, isDocument } from './head.ts'
import { phraseAfter, phraseBefore } from './phrases.ts'
import { isSomebody } from './relays.ts'
import { isAdverb, isBe, isFiniteVerb, isMark, isVerb, lowerAt, spanOf, tagAt, textAt } from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'
import { endOfTail, opensContent } from './tails.ts'

/** `According to the ministry, ...`, `..., according to Meridian News`, `"..." according to Vale`. */
export const accordingTo: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    if (lowerAt(scene, i) !== 'according' || lowerAt(scene, i + 1) !== 'to' || scene.regionOf[i] !== -1)
      continue
    const leads = i === sentence.first || (i - sentence.first < 3 && !isFiniteVerb(scene, i - 1))
    const inner = relativeBefore(scene, sentence, i)
    const phrase = bareAfter(scene, sentence, i) ?? sourceAfter(scene, sentence, i + 2, leads)
    if (!phrase) continue
    const source = leads ? upToComma(scene, sentence, phrase) : phrase
    let after = source.to
    if (textAt(scene, after) === ',') after++
    const before = leads || inner ? [] : (sinceLast(scene, sentence, i) ?? contentBefore(scene, sentence, i))
    // "The lock, according to Vale, will open": the clause goes on behind the parenthesis
    const goesOn =
      leads ||
      (textAt(scene, i - 1) === ',' && textAt(scene, source.to) === ',' && isFiniteVerb(scene, after))
    const last = inner ? commaFrom(scene, sentence, after) : sentence.last
    const behind = goesOn || inner ? contentAfter(scene, { ...sentence, last }, after) : []
    const content = [...before, ...behind]
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

/** `The crowd was 80,000 per the organisers, or 12,000 per the police`: each figure is that of whom "per" names. */
export const perSource: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  let from = sentence.first
  for (let i = sentence.first + 1; i < sentence.last - 1; i++) {
    if (
      lowerAt(scene, i) !== 'per' ||
      scene.regionOf[i] !== -1 ||
      !/^(?:DT|NNPS?)$/.test(tagAt(scene, i + 1))
    )
      continue
    const source = phraseAfter(scene, i + 1, sentence.last, false)
    // "40 boats per the usual week" names nobody
    if (!source || !isSomebody(scene, source) || !/^[,;.)]$/.test(textAt(scene, source.to))) continue
    while (from < i && /^(?:,|and|or|but|versus)$/.test(lowerAt(scene, from))) from++
    const to = textAt(scene, i - 1) === ',' ? i - 1 : i
    if (to > from)
      found.push({
        rule: 'per',
        class: 'speech',
        source: [spanOf(scene, source)],
        cue: [spanOf(scene, { from: i, to: i + 1 })],
        content: [spanOf(scene, { from, to })],
        confidence: 0.85,
      })
    from = source.to
  }
  return found
}

/** "The loss is 40 barges, according to Vale, and 12, according to Holt": each has what stands before it, and no more. */
function sinceLast(scene: Scene, sentence: AnalysedSentence, i: number): Span[] | undefined {
  for (let last = i - 1; last > sentence.first; last--) {
    if (lowerAt(scene, last) !== 'according' || lowerAt(scene, last + 1) !== 'to') continue
    const source = phraseAfter(scene, last + 2, i, false)
    if (!source || textAt(scene, source.to) !== ',') return undefined
    let from = source.to + 1
    if (!/^(?:and|but|while)$/.test(lowerAt(scene, from))) return undefined
    from++
    const to = textAt(scene, i - 1) === ',' ? i - 1 : i
    return to > from ? [spanOf(scene, { from, to })] : undefined
  }
  return undefined
}

/** "the paper which, according to Vale, both sides signed", "on Monday, when according to Vale it opens": the clause is what is said. */
function relativeBefore(scene: Scene, sentence: AnalysedSentence, i: number): boolean {
  const at = textAt(scene, i - 1) === ',' ? i - 2 : i - 1
  return at > sentence.first && (isThat(scene, at) || /^(?:WDT|WP|WRB)$/.test(tagAt(scene, at)))
}

/** The source of "that, according to two officials, the lock leaks": what follows the comma is no apposition. */
function bareAfter(scene: Scene, sentence: AnalysedSentence, i: number): Range | undefined {
  if (!isThat(scene, i - 2)) return undefined
  const bare = phraseAfter(scene, i + 2, sentence.last, false)
  return bare && textAt(scene, bare.to) === ',' ? bare : undefined
}

/** "Holt reported [that], according to Vale, the lock opens" */
const isThat = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'that' && textAt(scene, i + 1) === ',' && isVerb(scene, i - 1)

/** The source of "according to", with its apposition; before a subject only one that plainly is no subject itself. */
function sourceAfter(
  scene: Scene,
  sentence: AnalysedSentence,
  from: number,
  leads: boolean,
): Range | undefined {
  const bare = phraseAfter(scene, from, sentence.last, false)
  const issued = bare ? issuedBy(scene, sentence, bare) : undefined
  if (issued) return issued
  const opens = bare && /^(?:DT|WP|CD)$/.test(tagAt(scene, bare.to + 1))
  return leads && !opens ? bare : phraseAfter(scene, from, sentence.last)
}

/** "a summary issued by the court's office": a text names who put it out behind a participle. */
function issuedBy(scene: Scene, sentence: AnalysedSentence, phrase: Range): Range | undefined {
  const noun = phrase.to - 1
  if (!/^VB[ND]$/.test(tagAt(scene, phrase.to)) || !(isDocument(scene, noun) || isData(scene, noun)))
    return undefined
  // "data obtained by the Ledger" are another's
  if (isData(scene, noun) && READ.test(lowerAt(scene, phrase.to))) return undefined
  // "figures released on Thursday by the office"
  let at = phrase.to + 1
  while (at < phrase.to + WHEN && /^(?:IN|NNP|CD|RB)$/.test(tagAt(scene, at)) && lowerAt(scene, at) !== 'by')
    at++
  const by = byPhrase(scene, sentence, at)
  return by ? { from: phrase.from, to: by.to } : undefined
}

/** Tokens from "released" to "by": "on Thursday". */
const WHEN = 5

/** How somebody comes by what others have gathered. */
const READ = /^(?:seen|read|obtained|reviewed|viewed|received|shared|analy[sz]ed)$/

/** "According to the readout of the talks this week in Oslo, ...": a leading source runs to its comma. */
function upToComma(scene: Scene, sentence: AnalysedSentence, phrase: Range): Range {
  for (let i = phrase.to; i < sentence.last && i - phrase.to < 12; i++) {
    if (textAt(scene, i) === ',') return { from: phrase.from, to: i }
    if (isFiniteVerb(scene, i) || isMark(scene, i)) return phrase
  }
  return phrase
}

/** `Vale was quoted by Meridian News as saying ...`, `..., Vale was quoted as saying by the agency.` Two links of one chain. */
export const quotedAs: Finder = (scene, sentence) => {
  const found: Candidate[] = []
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (!isBe(scene, i - 1) || !/^(?:quoted|cited|reported)$/.test(lowerAt(scene, i))) continue
    const passive = readPassive(scene, sentence, i)
    const speaker = phraseBefore(scene, sentence.first, passive?.from ?? i - 1)
    if (!passive || !speaker) continue
    const closes = textAt(scene, speaker.from - 1) === ',' || isMark(scene, speaker.from - 1)
    const fronts =
      closes &&
      speaker.from > sentence.first + 1 &&
      !opensContent(scene, passive.after, sentence.last) &&
      endOfTail(scene, sentence, passive.after) !== undefined
    const content = fronts
      ? contentBefore(scene, sentence, speaker.from)
      : (quotedBefore(scene, sentence, speaker, passive.after) ??
        contentAfter(scene, sentence, passive.after))
    if (content.length === 0) continue
    const inner = {
      rule: 'quoted-as',
      class: 'speech' as const,
      source: [spanOf(scene, speaker)],
      cue: passive.inner,
      content,
      confidence: 0.97,
    }
    const outer = {
      ...inner,
      source: passive.carrier,
      cue: passive.outer,
      content: fronts || isBefore(content, inner.source) ? content : wrap(inner),
      holds: passive.inner[0]?.start ?? 0,
    }
    found.push(outer, inner)
  }
  return found
}

/** `"...?" Vale was quoted as saying, smiling.`: behind a mark that ends a sentence the quotation stands before it. */
function quotedBefore(
  scene: Scene,
  sentence: AnalysedSentence,
  speaker: Range,
  after: number,
): Span[] | undefined {
  const region = scene.regions[scene.regionOf[sentence.first - 1] ?? -1]
  const block = scene.analysis.blocks[sentence.block]
  const stands =
    region !== undefined &&
    block !== undefined &&
    region.start >= block.start &&
    speaker.from === sentence.first
  return stands && !isMark(scene, after) ? [{ start: region.start, end: region.end }] : undefined
}

const isBefore = ([content]: readonly Span[], [source]: readonly Span[]): boolean =>
  content !== undefined && source !== undefined && content.end <= source.start

/** What the carrier says: speaker and words, without its own name and cue. */
function wrap(inner: { source: readonly Span[]; content: readonly Span[] }): Span[] {
  return [...inner.source, ...inner.content].sort((a, b) => a.start - b.start)
}

interface Passive {
  readonly from: number
  readonly inner: Span[]
  readonly outer: Span[]
  readonly carrier: Span[]
  readonly after: number
}

/** "was quoted [by NP] as saying [by NP]". */
function readPassive(scene: Scene, sentence: AnalysedSentence, i: number): Passive | undefined {
  let from = i - 1
  while (
    from > sentence.first &&
    (/^(?:has|have|had|also|later)$/.test(lowerAt(scene, from - 1)) || isAdverb(scene, from - 1))
  )
    from--
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
