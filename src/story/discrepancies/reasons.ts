import type { Provenance, Unit, Word } from '../alignments/index.ts'
import type { Draft } from './draft.ts'
import { sideOf } from './draft.ts'
import { areLongApart } from './own-days.ts'
import type { Passage } from './passages.ts'
import { nameOthers } from './persons.ts'

/** Words with matter before a "because" among which its deed stands, and behind it among which its reason does. */
const REACH = 14
/** Concepts that two tellings of a deed share at least, names not counted. */
const SHARED = 2

/** A deed and the reason that is given for it, in one sentence. */
interface Reasoned {
  readonly passage: Passage
  readonly unit: Unit
  readonly deed: readonly Word[]
  readonly reason: readonly Word[]
  /** Where the reason begins. */
  readonly from: number
}

/** Two reasons for one deed: `She cancelled the tour because of the storm`, `The tour was cancelled over fears of a strike`. */
export function compareReasons(passages: readonly Passage[], provenance: Provenance): Draft[] {
  const all = passages.flatMap(passage => reasonsIn(passage, provenance))
  const told = new Set<Reasoned>()
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other): Draft[] => {
      if (told.has(one) || told.has(other) || !differ(one, other, provenance)) return []
      told.add(one).add(other)
      return [draftOf(one, other, provenance)]
    }),
  )
}

const isMatter = ({ concept }: Word): boolean => /^[wsev]:/.test(concept)

const conceptsOf = (words: readonly Word[]): Set<string> => new Set(words.map(({ concept }) => concept))

function reasonsIn(passage: Passage, { world }: Provenance): Reasoned[] {
  const { stances } = world.locale
  const match = stances.because.exec(passage.text)
  const [unit] = passage.units
  if (!match || !unit) return []
  const at = passage.start + match.index
  const from = at + match[0].length
  const deed = passage.words.filter(word => word.end <= at && isMatter(word)).slice(-REACH)
  const reason = passage.words.filter(word => word.start >= from && isMatter(word)).slice(0, REACH)
  const isCaused = deed.some(({ concept }) => stances.caused.has(concept.slice(2)))
  return isCaused && reason.length > 0 ? [{ passage, unit, deed, reason, from }] : []
}

/** One deed, and no word in common between the reasons. */
function differ(a: Reasoned, b: Reasoned, { world, reports }: Provenance): boolean {
  if (areLongApart(a.unit, b.unit, reports) || nameOthers(a.unit, b.unit, world)) return false
  const theirs = conceptsOf(b.deed)
  const shared = [...conceptsOf(a.deed)].filter(one => theirs.has(one) && /^[ws]:/.test(one))
  if (shared.length < SHARED || !shared.some(one => world.locale.stances.caused.has(one.slice(2))))
    return false
  const other = conceptsOf(b.reason)
  return ![...conceptsOf(a.reason)].some(one => other.has(one) && !one.startsWith('e:'))
}

function draftOf(one: Reasoned, other: Reasoned, { reports }: Provenance): Draft {
  const theirs = conceptsOf(other.deed)
  return {
    slot: {
      event: 'reason',
      predicate: one.deed
        .filter(({ concept }) => theirs.has(concept))
        .map(({ text }) => text)
        .join(' '),
    },
    kind: 'attribution',
    grade: 'variance',
    reason: 'different reasons are given for one deed',
    sides: [one, other].map(({ passage, reason, from }) =>
      sideOf(
        [{ report: passage.report, spans: [{ start: from, end: reason.at(-1)?.end ?? from }] }],
        reports,
      ),
    ),
    by: 'discrepancies/reason',
  }
}
