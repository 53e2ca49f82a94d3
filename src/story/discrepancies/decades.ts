import type { Report, Span } from '../../model/index.ts'
import type { Provenance } from '../alignments/index.ts'
import { agesOf } from '../alignments/index.ts'
import type { Age } from '../alignments/index.ts'
import type { Draft } from './draft.ts'
import { sideOf } from './draft.ts'
import type { Passage } from './passages.ts'

/** "A suspect in his 50s": the decade of an age, and what its person is called there. */
interface Rough {
  readonly report: number
  readonly span: Span
  readonly from: number
  readonly roles: ReadonlySet<string>
}

/**
 * The age of somebody, and its decade where another report tells of whoever is called the same in this event: `The suspect, Ilan Rask, 56`
 * and `The suspect is a man in his 50s`.
 */
export function compareDecades(passages: readonly Passage[], provenance: Provenance): Draft[] {
  const { reports, world } = provenance
  const rolesIn = (text = ''): Set<string> =>
    new Set([...text.matchAll(world.locale.stances.role)].map(match => (match[1] ?? '').toLowerCase()))
  const rough = passages.flatMap((passage): Rough[] => {
    const match = world.locale.stances.decade.exec(passage.text)
    const from = Number(match?.[1] ?? world.locale.stances.decades.get((match?.[2] ?? '').toLowerCase()))
    if (!match || Number.isNaN(from)) return []
    const start = passage.start + match.index
    const span = { start, end: start + match[0].length }
    return [{ report: passage.report, span, from, roles: rolesIn(passage.text) }]
  })
  if (rough.length === 0) return []
  return [...agesOf(provenance).values()].flatMap(ages => {
    const roles = new Set(ages.flatMap(age => [...rolesIn(passageOf(age, passages)?.text)]))
    const met = rough.filter(
      one =>
        ages.some(({ years }) => years >= one.from && years < one.from + 10) &&
        [...one.roles].some(role => roles.has(role)) &&
        !ages.some(({ report }) => report === one.report),
    )
    return met.length === 0 ? [] : [draftOf(ages, met, reports)]
  })
}

const passageOf = ({ report, span }: Age, passages: readonly Passage[]): Passage | undefined =>
  passages.find(one => one.report === report && one.start <= span.start && span.end <= one.end)

const draftOf = (ages: readonly Age[], rough: readonly Rough[], reports: readonly Report[]): Draft => ({
  slot: { event: 'age', predicate: 'age' },
  kind: 'count',
  grade: 'rounding',
  reason: 'one side gives the age, the other only its decade',
  sides: [ages, rough].map(list =>
    sideOf(
      list.map(({ report, span }) => ({ report, spans: [span] })),
      reports,
    ),
  ),
  by: 'discrepancies/decade',
})
