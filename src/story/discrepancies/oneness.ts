import type { Alignment } from '../../model/index.ts'
import type { Unit } from '../alignments/index.ts'

/** Share of the shorter quotation that both must have for a word that differs to be a change: stock phrases run through many. */
const ALIKE = 0.6

/** Words in common below which two speakers may well use one phrase: "It was a terrific success". */
const UNSHARED = 7

/** Two witnesses quote so much alike that they quote one utterance, and not two that share a phrase. */
export function areOne(alignment: Alignment, members: readonly Unit[], one: number, other: number): boolean {
  let alike = 0
  for (const { readings } of alignment.variants) {
    const both = readings.find(({ witnesses }) =>
      [one, other].every(at => witnesses.some(({ witness }) => witness === at)),
    )
    const place = both?.witnesses.find(({ witness }) => witness === one)
    if (place)
      alike += (members[one]?.quoted ?? []).filter(
        word => word.start >= place.start && word.end <= place.end,
      ).length
  }
  const [mine, theirs] = [one, other].map(at => members[at]?.sources.at(-1) ?? undefined)
  if (mine !== undefined && theirs !== undefined && mine !== theirs && alike < UNSHARED) return false
  const shorter = Math.min(...[one, other].map(at => members[at]?.quoted.length ?? 0))
  return alike >= ALIKE * shorter
}
