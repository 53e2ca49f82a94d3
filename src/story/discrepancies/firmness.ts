import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import type { Draft } from './draft.ts'
import { sideOf } from './draft.ts'

/** Characters before a word among which its reserve stands. */
const LEAD = 40

/** What one report tells as a fact and another with a reserve, in one statement: "was paid", "was reportedly paid". */
export function compareFirmness(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  return aligned.flatMap(({ members }) => draftOf(members, provenance))
}

function draftOf(members: readonly Unit[], provenance: Provenance): Draft[] {
  const { reports, world } = provenance
  const told = members.filter(({ place }) => place >= 0)
  const reserved = told.filter(unit => reservedIn(unit, provenance) !== undefined)
  const [first] = reserved
  const matter = first && reservedIn(first, provenance)
  if (!matter) return []
  const cautious = new Set(reserved.map(({ report }) => report))
  const plain = told.filter(
    unit =>
      !cautious.has(unit.report) &&
      unit.sources.length === 0 &&
      unit.concepts.has(matter) &&
      !world.locale.stances.unsure.test(textOf(unit, provenance)),
  )
  if (plain.length === 0) return []
  return [
    {
      slot: {
        event: 'firmness',
        predicate: first.words.find(({ concept }) => concept === matter)?.text ?? '',
      },
      kind: 'polarity',
      grade: 'variance',
      reason: 'one side tells as a fact what the other tells with a reserve',
      sides: [plain, reserved].map(side =>
        sideOf(
          side.map(({ report, spans }) => ({ report, spans })),
          reports,
        ),
      ),
      by: 'discrepancies/firmness',
    },
  ]
}

const textOf = ({ report, spans }: Unit, { reports }: Provenance): string =>
  spans.map(({ start, end }) => reports[report]?.text.slice(start, end)).join(' ')

/** The concept that the reserve of a statement is about; undefined where it has none. */
function reservedIn({ report, spans, words }: Unit, { reports, world }: Provenance): string | undefined {
  const text = reports[report]?.text ?? ''
  const from = spans[0]?.start ?? 0
  return words.find(
    ({ start, concept }) =>
      /^[wse]:/.test(concept) &&
      world.locale.stances.reserved.test(
        text.slice(Math.max(from, start - LEAD), start).replace(/\s+/g, ' '),
      ),
  )?.concept
}
