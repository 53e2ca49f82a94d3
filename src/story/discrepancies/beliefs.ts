import type { Provenance } from '../alignments/index.ts'
import type { Draft } from './draft.ts'
import { sideOf } from './draft.ts'
import type { Passage } from './passages.ts'

/** What a report itself tells was first believed, and what is believed now: `The watch at first reported a leak, but later said that the lock was dry`. */
export const findBeliefs = (passages: readonly Passage[], provenance: Provenance): Draft[] =>
  passages.flatMap(passage => draftsIn(passage, provenance))

function draftsIn({ report, start, end, text }: Passage, { reports, world }: Provenance): Draft[] {
  const { first, now } = world.locale.stances
  const match = first.exec(text)
  if (!match) return []
  const from = match.index + match[0].length
  const turn = now.exec(text.slice(from))
  // nothing stands between the two
  if (!turn || !/\p{L}/u.test(turn.input.slice(0, turn.index))) return []
  const at = start + from + turn.index
  const before = (reports[report]?.text ?? '').slice(start + from, at).replace(/[\s,;]+(?:and )?$/, '')
  return [
    {
      slot: { event: 'belief', predicate: 'at first and later' },
      kind: 'polarity',
      grade: 'revision',
      reason: 'the report itself tells that the one was said first and the other later',
      sides: [
        { start: start + from, end: start + from + before.length },
        { start: at, end },
      ].map(span => sideOf([{ report, spans: [span] }], reports)),
      by: 'discrepancies/belief',
    },
  ]
}
