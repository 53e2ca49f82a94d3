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
  /** The concepts of its deed, without names, and of its reason. */
  readonly deeds: ReadonlySet<string>
  readonly reasons: ReadonlySet<string>
  readonly reason: readonly Word[]
  /** Where the reason begins. */
  readonly from: number
}

/** Two reasons for one deed: `She cancelled the tour because of the storm`, `The tour was cancelled over fears of a strike`. */
export function compareReasons(passages: readonly Passage[], provenance: Provenance): Draft[] {
  const all = passages.flatMap(passage => reasonsIn(passage, provenance))
  const told = new Set<Reasoned>()
  return all.flatMap((one, i): Draft[] => {
    for (let j = i + 1; j < all.length && !told.has(one); j++) {
      const other = all[j] as Reasoned
      if (told.has(other) || !differ(one, other, provenance)) continue
      told.add(one).add(other)
      return [draftOf(one, other, provenance)]
    }
    return []
  })
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
  if (!isCaused || reason.length === 0) return []
  const deeds = conceptsOf(deed.filter(({ concept }) => /^[ws]:/.test(concept)))
  return [{ passage, unit, deed, deeds, reason, reasons: conceptsOf(reason), from }]
}

/** One deed, and no word in common between the reasons. */
function differ(a: Reasoned, b: Reasoned, { world, reports }: Provenance): boolean {
  if (areLongApart(a.unit, b.unit, reports)) return false
  const shared = [...a.deeds].filter(one => b.deeds.has(one))
  if (shared.length < SHARED || !shared.some(one => world.locale.stances.caused.has(one.slice(2))))
    return false
  return (
    ![...a.reasons].some(one => b.reasons.has(one) && !one.startsWith('e:')) &&
    !nameOthers(a.unit, b.unit, world)
  )
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
