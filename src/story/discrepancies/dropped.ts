import type { Reading, ReadingWitness, Report, Span } from '../../model/index.ts'
import type { Aligned, Provenance, Unit, Word } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import type { Draft } from './draft.ts'

/** What shows that words were left out. */
const SIGN = /[[\]()…]|\.\.|["“”]/u

/** A negation that one witness quotes and another leaves out between words that it quotes, without a sign. */
export function findDropped({ alignment, members }: Aligned, { reports, world }: Provenance): Draft[] {
  const { negations } = world.locale.meaning
  return alignment.variants.flatMap(({ readings }): Draft[] => {
    const negated = readings.filter(one =>
      one.text
        .toLowerCase()
        .split(/\s+/)
        .some(word => negations.has(word)),
    )
    const silent = readings.filter(one => one.text === '')
    const kept = passages(negated, members, reports)
    const lost = passages(silent, members, reports)
    if (kept.length === 0 || lost.length === 0) return []
    const sides = [sideOf(kept, members, reports), sideOf(lost, members, reports)]
    if (sides[0]?.value === sides[1]?.value) return []
    const reason = 'a negation inside quotation marks is left out and no mark says so'
    return [
      {
        slot: { event: 'quotation', predicate: 'a negation' },
        kind: 'wording',
        grade: 'contradiction',
        reason,
        sides,
        by: 'discrepancies/dropped',
      },
    ]
  })
}

interface Passage {
  readonly witness: number
  readonly span: Span
}

/** The words on both sides of where each witness has a reading, or has none; only where it quotes them all. */
function passages(
  readings: readonly Reading[],
  members: readonly Unit[],
  reports: readonly Report[],
): Passage[] {
  return readings
    .flatMap(one => one.witnesses)
    .flatMap(at => {
      const unit = members[at.witness] as Unit
      const around = wordsAround(unit, at)
      if (!around) return []
      const span = { start: around[0].start, end: around[1].end }
      const text = (reports[unit.report] as Report).text.slice(span.start, span.end)
      return SIGN.test(text) ? [] : [{ witness: at.witness, span }]
    })
}

function wordsAround(unit: Unit, { start, end }: ReadingWitness): [Word, Word] | undefined {
  const before = unit.words.findLast(word => word.end <= start)
  const after = unit.words.find(word => word.start >= end)
  return before?.quoted && after?.quoted ? [before, after] : undefined
}

function sideOf(
  passages: readonly Passage[],
  members: readonly Unit[],
  reports: readonly Report[],
): Draft['sides'][number] {
  const loci = passages.map(({ witness, span }) =>
    locusOf(reports[(members[witness] as Unit).report] as Report, [span]),
  )
  return {
    value: (loci[0]?.spans[0]?.exact ?? '').replace(/\s+/g, ' '),
    loci,
    reports: passages.map(({ witness }) => (members[witness] as Unit).report),
  }
}
