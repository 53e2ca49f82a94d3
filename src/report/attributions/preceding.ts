import { contains } from '../../model/index.ts'
import type { Span } from '../../model/index.ts'
import type { QuoteRegion } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { blockOf, fills, isQuoted, placeOf } from './owners.ts'
import { isCommonNoun, lowerAt, overlapping, sentenceOfToken, spanOf, tagAt } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'
import { subjectBefore, verbFrom } from './subject.ts'

/** Rules of a speaker with a verb, who can speak on in the next paragraph. */
const CLAUSES = new Set(['final', 'fronted', 'learned', 'inverted', 'amid', 'inherited'])

/**
 * `The lock was shut, Vale said. "Nobody asked us."`: behind a sentence of told speech a quotation that fills sentences by itself
 * is by the same speaker, without a cue. `isWhole`: it is closed, be it paragraphs later. `isTerm`: what in marks is nobody's words.
 */
export function spokenOn(
  scene: Scene,
  region: QuoteRegion,
  candidates: readonly Candidate[],
  isWhole: boolean,
  isTerm: (region: QuoteRegion) => boolean,
): Candidate | undefined {
  const place = placeOf(scene, region)
  const before = place?.alone ? sentenceOfToken(scene, place.first.first - 1) : undefined
  if (!place || !before) return undefined
  const apart = before.block !== place.first.block
  const block = scene.analysis.blocks[place.first.block] as Span
  if (apart && !(before.block === place.first.block - 1 && isWhole && fills(scene, block, region)))
    return undefined
  const host = tellerOf(scene, before, candidates)
  const start = host?.cue[0]?.start
  if (!host || start === undefined) return isWhole ? issued(scene, before, region, candidates) : undefined
  if (!apart && host.rule !== 'final') return undefined
  const quotes = overlapping(scene.regions, before).some(one => !isTerm(one))
  if (apart && (quotes || !CLAUSES.has(host.rule))) return undefined
  return {
    rule: 'continued',
    class: 'speech',
    source: [],
    cue: [],
    content: [{ start: region.start, end: region.end }],
    confidence: 0.6,
    implied: true,
    inherits: start,
  }
}

/** The one who speaks in a sentence, where one alone does: who says something in a clause that tells who that is speaks no further. */
function tellerOf(
  scene: Scene,
  sentence: AnalysedSentence,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const here = candidates.filter(
    one =>
      one.class === 'speech' &&
      one.source.length > 0 &&
      one.cue.some(cue => contains(sentence, cue) && !isQuoted(scene, cue)) &&
      !candidates.some(
        other => other !== one && one.cue.every(cue => other.content.some(c => contains(c, cue))),
      ),
  )
  const main = here.filter(
    one =>
      !one.source.every(({ start, end }) =>
        /^(?:who|which|that)$/i.test(scene.analysis.text.slice(start, end)),
      ),
  )
  return main.length === 1 ? main[0] : undefined
}

/** Whether a quotation over whole paragraphs is closed in the last of them, and nothing but it stands there. */
export function isWholeRun(scene: Scene, run: readonly number[]): boolean {
  const last = scene.regions[run.at(-1) as number] as QuoteRegion
  if (!last.closed) return false
  const block = blockOf(scene, last)
  return run.length === 1 || !/[\p{L}\p{N}]/u.test(scene.analysis.text.slice(last.end, block.end))
}

/** Tokens from the verb to the text that is put out: "released a short written statement". */
const OBJECT = 6

/** `Vale later released a statement.` before a quotation: the words are those of the text. */
function issued(
  scene: Scene,
  sentence: AnalysedSentence,
  region: QuoteRegion,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { issuing, documentNouns } = scene.locale.speech
  if (candidates.some(one => one.class === 'speech' && one.cue.some(cue => contains(sentence, cue))))
    return undefined
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (scene.regionOf[i] !== -1 || !/^VB[DNZ]$/.test(tagAt(scene, i))) continue
    if (!issuing.has(scene.stems[i] ?? '')) continue
    let noun = i + 1
    while (
      noun < i + OBJECT &&
      /^(?:DT|JJ|NN|VBN|PRP\$)$/.test(tagAt(scene, noun)) &&
      !documentNouns.has(scene.stems[noun] ?? '')
    )
      noun++
    if (!documentNouns.has(scene.stems[noun] ?? '') || !isCommonNoun(scene, noun)) continue
    const subject = subjectBefore(scene, sentence.first, verbFrom(scene, sentence.first, i))
    if (!subject || /^(?:which|that|it|who)$/.test(lowerAt(scene, subject.to - 1))) return undefined
    return {
      rule: 'issued',
      class: 'speech',
      source: [spanOf(scene, subject)],
      cue: [spanOf(scene, { from: i, to: noun + 1 })],
      content: [{ start: region.start, end: region.end }],
      confidence: 0.6,
      implied: true,
    }
  }
  return undefined
}
