import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import { sideOf, speakerOf } from './draft.ts'
import type { Draft, Place } from './draft.ts'
import { slotOf } from './label.ts'

/** Quoted words of which two renderings of one utterance have so many at least, and share such a part. */
const LEAST = 7
const SHARED = 0.7
/** Quoted words at most of what is one word in marks: "will happen “soon”". */
const SHORT = 3

/**
 * One utterance of one speaker that two reports quote in other words: those of two translators, or of two memories. Long ones that were not
 * joined, and single words of one sense in statements that were: "a deal is “imminent”", "there will be a deal “soon”".
 */
export function findTwins(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  return [...shortTwins(aligned, provenance), ...longTwins(aligned, provenance)]
}

function shortTwins(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  const { world } = provenance
  const sensesOf = ({ quoted }: Unit): string[] =>
    quoted.length > SHORT
      ? []
      : quoted.filter(({ concept }) => concept.startsWith('s:')).map(({ concept }) => concept)
  return aligned.flatMap(({ members }) => {
    const brief = members.flatMap(unit => {
      const [speaker, senses] = [speakerOf(unit), sensesOf(unit)]
      return speaker && senses.length > 0 ? [{ unit, speaker, senses }] : []
    })
    for (const [i, { unit: one, speaker, senses }] of brief.entries())
      for (let j = i + 1; j < brief.length; j++) {
        const { unit: other, ...theirs } = brief[j] as (typeof brief)[number]
        if (one.report === other.report || speaker !== theirs.speaker) continue
        const sense = senses.find(concept => theirs.senses.includes(concept))
        const wordOf = (unit: Unit): string =>
          unit.quoted.find(({ concept }) => concept === sense)?.form ?? ''
        if (sense === undefined || world.locale.stem(wordOf(one)) === world.locale.stem(wordOf(other)))
          continue
        return [
          draftOf(
            one,
            [one, other].map(unit => ({
              report: unit.report,
              spans: unit.quoted.filter(({ concept }) => concept === sense).slice(0, 1),
            })),
            provenance,
          ),
        ]
      }
    return []
  })
}

function longTwins(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  const { units } = provenance
  const homeOf = new Map(aligned.flatMap((one, i) => one.members.map(unit => [unit, i] as const)))
  const quoting = units.filter(
    unit => unit.place >= 0 && unit.quoted.length >= LEAST && speakerOf(unit) !== undefined,
  )
  const used = new Set<number>()
  return [...Map.groupBy(quoting, speakerOf).values()].flatMap(list => {
    const homes = list.map(unit => homeOf.get(unit))
    return list.flatMap((one, i) => {
      const drafts: Draft[] = []
      /** Wordings that are no twins of this one: in a large story many reports have each. */
      const others = new Set<string>()
      for (let j = i + 1; j < list.length; j++) {
        const [home, away, other] = [homes[i] ?? -1, homes[j] ?? -2, list[j] as Unit]
        if (used.has(home)) break
        if (home === away || others.has(other.wording) || used.has(away) || one.report === other.report)
          continue
        if (!areTwins(one, other)) {
          others.add(other.wording)
          continue
        }
        used.add(home).add(away)
        drafts.push(
          draftOf(
            one,
            [one, other].map(({ report, quoted }) => ({
              report,
              spans: [{ start: quoted[0]?.start ?? 0, end: quoted.at(-1)?.end ?? 0 }],
            })),
            provenance,
          ),
        )
      }
      return drafts
    })
  })
}

/** Most of the words of the shorter run in the longer in their order, and each has words that the other has not. */
function areTwins(a: Unit, b: Unit): boolean {
  const [one, other] = [a, b].map(({ quoted }) => quoted.map(({ form }) => form)) as [string[], string[]]
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  const common = inOrder(few, many)
  return common >= few.length * SHARED && common < few.length && few.length >= many.length * 0.6
}

/** How many words two have in common in one order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [i, other] of b.entries())
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

const draftOf = (speaker: Unit, places: readonly Place[], { reports, entities }: Provenance): Draft => ({
  slot: slotOf(speaker, entities),
  kind: 'wording',
  grade: 'variance',
  reason: 'one speaker is quoted in two ways with what seems to be one utterance',
  sides: places.map(place => sideOf([place], reports)),
  by: 'discrepancies/twin',
})
