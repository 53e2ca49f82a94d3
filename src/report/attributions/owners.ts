import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { SPEAKING_ROLES } from '../analysis.ts'
import type { AnalysedSentence } from '../analysis.ts'
import type { QuoteRegion } from '../../text/index.ts'
import { overlapping, sentenceOfToken } from './scene.ts'
import type { Candidate, Scene } from './scene.ts'

/** Which quotations belong to some candidate, and which candidate can speak on in the next one. */
export interface Owners {
  readonly any: Set<number>
  readonly speakers: Map<number, number>
}

/** Whose the quotations are that some candidate has in its content. */
export function ownersOf(scene: Scene, candidates: readonly Candidate[]): Owners {
  const owners: Owners = { any: new Set(), speakers: new Map() }
  for (const [at, one] of candidates.entries()) {
    // what somebody tells of others' words inside a quotation is still the words of whoever is quoted
    if (one.cue.some(cue => isQuoted(scene, cue))) continue
    for (const span of one.content) {
      for (const region of overlapping(scene.regions, span)) {
        const index = regionAt(scene, region)
        owners.any.add(index)
        const speaks = one.class === 'speech' && (one.source.length > 0 || one.inherits !== undefined)
        if (speaks) owners.speakers.set(index, at)
      }
    }
  }
  return owners
}

const regionAt = (scene: Scene, region: Span): number =>
  scene.regionOf[firstAt(scene.analysis.tokens, region.start)] ?? -1

/** Whether a cue stands in quotation marks. */
export const isQuoted = (scene: Scene, cue: Span): boolean =>
  (scene.regionOf[firstAt(scene.analysis.tokens, cue.start)] ?? -1) >= 0

/** The quotations of one breath: those that run on over paragraphs are one, from the mark that opens it to the one that closes it. */
export function runsOf({ regions }: Scene): number[][] {
  const runs: number[][] = []
  for (const index of regions.keys()) {
    if (regions[index - 1]?.continues) runs.at(-1)?.push(index)
    else runs.push([index])
  }
  return runs
}

/** Where a quotation stands. */
export interface Place {
  readonly first: AnalysedSentence
  /** The quotation makes up whole sentences by itself. */
  readonly alone: boolean
}

/** The sentence in which a quotation begins, or undefined where nobody speaks there. */
export function placeOf(scene: Scene, region: Span): Place | undefined {
  const { sentences, text } = scene.analysis
  const crossed = overlapping(sentences, region)
  const first = crossed[0]
  const last = crossed.at(-1)
  if (!first || !last || !SPEAKING_ROLES.has(first.role)) return undefined
  const opens = region.start <= first.start + 1
  return {
    first,
    alone: opens && !/[\p{L}\p{N}]/u.test(text.slice(region.end, Math.max(region.end, last.end))),
  }
}

/** The block in which a quotation ends. */
export const blockOf = (scene: Scene, { end }: Span): Span =>
  scene.analysis.blocks[sentenceOfToken(scene, firstAt(scene.analysis.tokens, end) - 1)?.block ?? -1] ?? {
    start: end,
    end,
  }

/** Whether a quotation is all there is in a block. */
export const fills = (scene: Scene, block: Span, region: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(
    scene.analysis.text.slice(block.start, region.start) + scene.analysis.text.slice(region.end, block.end),
  )

/** Words of the longest title in quotation marks. */
const TITLE = 8

/** `said on "Harbour Sunday"`: a title or a term inside a sentence, nobody's words; a speaker is taken up past it. */
export function isTerm(scene: Scene, region: QuoteRegion, owners: Owners): boolean {
  return (
    region.closed &&
    !owners.any.has(regionAt(scene, region)) &&
    scene.analysis.text.slice(region.start, region.end).split(/\s+/).length <= TITLE &&
    placeOf(scene, region)?.alone === false
  )
}
