import type { Provenance } from '../alignments/index.ts'
import { conceptOf } from './claims.ts'
import type { Draft, Place } from './draft.ts'
import { sideOf } from './draft.ts'
import type { Passage } from './passages.ts'

/** Something to come with what is said of its coming, "an expected second summit". */
interface Coming extends Place {
  readonly isPlanned: boolean
  /** What it is, by which it is compared, and in words. */
  readonly thing: string
  readonly label: string
}

/** What one report calls planned and another no more than possible: "the expected second summit", "a possible second summit". */
export function compareHedges(passages: readonly Passage[], provenance: Provenance): Draft[] {
  const found = passages.flatMap(passage => comingsIn(passage, provenance))
  return [...Map.groupBy(found, ({ thing }) => thing).values()].flatMap((list): Draft[] => {
    const sides = [list.filter(({ isPlanned }) => isPlanned), list.filter(({ isPlanned }) => !isPlanned)]
    if (sides.some(side => side.length === 0)) return []
    return [
      {
        slot: { event: 'prospect', predicate: list[0]?.label ?? '' },
        kind: 'polarity',
        grade: 'variance',
        reason: 'one side takes as planned what is only possible to the other',
        sides: sides.map(side => sideOf(side, provenance.reports)),
        by: 'discrepancies/hedge',
      },
    ]
  })
}

function comingsIn({ report, start, text }: Passage, { world: { locale } }: Provenance): Coming[] {
  const { planned, possible } = locale.stances
  return [planned, possible].flatMap(words =>
    [...text.matchAll(words)].flatMap(({ index, 0: all, 1: which = '', 2: noun = '' }): Coming[] => {
      if (locale.meaning.functionWords.has(noun.toLowerCase())) return []
      const thing = which.toLowerCase() + conceptOf(noun.toLowerCase(), locale)
      const span = { start: start + index, end: start + index + all.length }
      return [{ report, spans: [span], isPlanned: words === planned, thing, label: `${which}${noun}` }]
    }),
  )
}
