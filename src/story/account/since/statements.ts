import type { Alignment, ChangedStatement, Locus, Report, Witness } from '../../../model/index.ts'
import { isFact } from '../../../model/index.ts'
import type { Aligned } from '../../alignments/index.ts'
import { locusOf } from '../../loci.ts'
import { isTelling } from '../telling.ts'
import { lociNow, matchPlaces } from './matching.ts'
import type { Comparison } from './news.ts'

/** The statements that are new, have gained witnesses, or rest on other origins than before. */
export function changedStatements(comparison: Comparison): ChangedStatement[] {
  const { ledger, earlier, holdings } = comparison
  const stated = earlier.alignments.filter(one => !isFact(one))
  const then = stated.map(one => lociNow(one.witnesses.map(lociOf), holdings.kept))
  const now = ledger.aligned.map(({ alignment }) =>
    alignment.witnesses.map(lociOf).filter(locus => !holdings.fresh.has(locus.report)),
  )
  const matched = matchPlaces(then, now, true)
  return ledger.aligned.flatMap((one, at) => {
    const before = stated[matched.get(at) ?? -1]
    return changeOf(comparison, one, before) ?? []
  })
}

const lociOf = (witness: Witness): Locus => witness.locus

function changeOf(
  comparison: Comparison,
  { alignment, members, guests }: Aligned,
  then: Alignment | undefined,
): ChangedStatement | undefined {
  const { ledger, isFresh, isNews } = comparison
  const all = [...members, ...guests]
  const news = all.filter(unit => isNews(unit, all))
  const loci = news.map(unit => locusOf(ledger.reports[unit.report] as Report, unit.spans))
  const { id, origins, witnesses, best } = alignment
  if (all.every(isFresh))
    return news.some(isTelling) ? { alignment: id, change: 'new', before: null, loci } : undefined
  const before = then ? standingOf(then) : null
  if (news.length > 0) return { alignment: id, change: 'witnesses', before, loci }
  if (!then || !before || !isToldAlike(comparison, then, alignment)) return undefined
  if (before.atLeast === origins.atLeast && before.atMost === origins.atMost) return undefined
  return { alignment: id, change: 'origins', before, loci: [(witnesses[best] as Witness).locus] }
}

const reportsOf = ({ witnesses }: Alignment): string[] => [...new Set(witnesses.map(one => one.locus.report))]

/**
 * Whether several reports told a statement, and those that are still held tell it now: else another range says only that
 * other words were taken for the same statement.
 */
function isToldAlike({ holdings }: Comparison, then: Alignment, now: Alignment): boolean {
  const before = reportsOf(then)
  const held = before.flatMap(id => holdings.kept.get(id) ?? [])
  const still = reportsOf(now).filter(id => !holdings.fresh.has(id))
  return before.length > 1 && held.length === still.length && held.every(id => still.includes(id))
}

const standingOf = (then: Alignment): NonNullable<ChangedStatement['before']> => ({
  reports: reportsOf(then).length,
  atLeast: then.origins.atLeast,
  atMost: then.origins.atMost,
})
