import type { ChangedDisagreement, Discrepancy, Locus, Report } from '../../../model/index.ts'
import { overlap } from '../../../model/index.ts'
import type { Unit } from '../../alignments/index.ts'
import { lociNow, matchPlaces } from './matching.ts'
import type { Comparison } from './news.ts'

/** The disagreements that are new, have gained a side or a report, are graded otherwise, or are gone. */
export function changedDisagreements(comparison: Comparison): ChangedDisagreement[] {
  const { earlier, ledger } = comparison
  const matched = matchedDiscrepancies(comparison)
  const found = ledger.discrepancies.flatMap((now, at) => {
    const then = earlier.discrepancies[matched.get(at) ?? -1]
    return (then ? changeOf(comparison, then, now) : newOne(comparison, now)) ?? []
  })
  const left = new Set(matched.values())
  const gone = earlier.discrepancies.filter((_, at) => !left.has(at))
  return [...found, ...gone.flatMap(then => goneOne(comparison, then) ?? [])]
}

const lociOf = ({ sides }: Discrepancy): Locus[] => sides.flatMap(side => side.loci)

/** Which of then is which of now: of one kind, by their places; what is left, by slot and values. */
function matchedDiscrepancies({ earlier, ledger, holdings }: Comparison): Map<number, number> {
  const [then, now] = [earlier.discrepancies, ledger.discrepancies]
  const found = new Map<number, number>()
  for (const kind of new Set(now.map(one => one.kind))) {
    const places = (list: readonly Discrepancy[], of: (one: Discrepancy) => Locus[]): Locus[][] =>
      list.map(one => (one.kind === kind ? of(one) : []))
    const pairs = matchPlaces(
      places(then, one => lociNow(lociOf(one), holdings.kept)),
      places(now, one => lociOf(one).filter(locus => !holdings.fresh.has(locus.report))),
    )
    for (const [b, a] of pairs) found.set(b, a)
  }
  const taken = new Set(found.values())
  const left = Map.groupBy(
    [...then.keys()].filter(a => !taken.has(a)),
    a => nameOf(then[a] as Discrepancy),
  )
  for (const [b, one] of now.entries()) {
    const a = found.has(b) ? undefined : left.get(nameOf(one))?.shift()
    if (a !== undefined) found.set(b, a)
  }
  return found
}

/** What a disagreement is about and what its values are: the same where a report was only put in the place of another. */
const nameOf = ({ kind, slot, sides }: Discrepancy): string =>
  JSON.stringify([kind, slot.predicate, sides.map(side => side.value).sort()])

function changeOf(
  comparison: Comparison,
  then: Discrepancy,
  now: Discrepancy,
): ChangedDisagreement | undefined {
  const values = new Set(then.sides.map(side => side.value))
  const places = lociNow(lociOf(then), comparison.holdings.kept)
  const isNew = ({ value, loci }: Discrepancy['sides'][number]): boolean =>
    !values.has(value) && !loci.some(locus => places.some(place => touch(locus, place)))
  const sides = now.sides.flatMap((side, at) => (isNew(side) ? [at] : []))
  const loci = now.sides.flatMap((side, at) =>
    sides.includes(at) ? side.loci : [...newsAmong(comparison, side.loci)],
  )
  const before = standingOf(then)
  const same = { discrepancy: now.id, sides, before, missing: [] }
  if (loci.length > 0) return { ...same, change: 'wider', loci }
  return then.grade === now.grade ? undefined : { ...same, change: 'regraded', loci: lociOf(now) }
}

/** A disagreement of now. It is no news where all of its places stood in others of its kind, or add nothing to these. */
function newOne(comparison: Comparison, now: Discrepancy): ChangedDisagreement | undefined {
  const { earlier, holdings } = comparison
  const alike = earlier.discrepancies.filter(one => one.kind === now.kind)
  const places = alike.flatMap(one => lociNow(lociOf(one), holdings.kept))
  const loci = lociOf(now)
  const news = newsAmong(comparison, loci)
  const isKnown = (locus: Locus): boolean =>
    holdings.fresh.has(locus.report) ? !news.has(locus) : places.some(place => touch(locus, place))
  if (loci.every(isKnown)) return undefined
  const sides = now.sides.map((_, at) => at)
  return { discrepancy: now.id, change: 'new', sides, loci, before: null, missing: [] }
}

/** A disagreement of then that was not found again, unless all that is held of it stands in others of its kind now. */
function goneOne({ ledger, holdings }: Comparison, then: Discrepancy): ChangedDisagreement | undefined {
  const held = then.sides.map(side => lociNow(side.loci, holdings.kept))
  const loci = held.flat().filter(locus => isExact(ledger.reports, locus))
  const alike = ledger.discrepancies.filter(one => one.kind === then.kind).flatMap(lociOf)
  const left = held.filter(side => side.length > 0)
  if (left.length > 1 && loci.every(locus => alike.some(place => touch(locus, place)))) return undefined
  const missing = new Set(lociOf(then).map(locus => locus.report))
  for (const id of holdings.kept.keys()) missing.delete(id)
  return {
    discrepancy: null,
    change: 'gone',
    sides: [],
    loci,
    before: standingOf(then),
    // with two sides still held, a report that is gone is not the reason
    missing: left.length > 1 ? [] : [...missing],
  }
}

const standingOf = ({
  by,
  slot,
  kind,
  grade,
  sides,
}: Discrepancy): NonNullable<ChangedDisagreement['before']> => ({
  by,
  slot,
  kind,
  grade,
  values: sides.map(side => side.value),
})

/** The places among some that add something to others: those in new reports that are no mere copies. */
function newsAmong(
  { ledger, holdings, indexOf, isNews }: Comparison,
  loci: readonly Locus[],
): ReadonlySet<Locus> {
  const units = loci.map(({ report, spans }): readonly Unit[] =>
    ledger
      .unitsIn(indexOf(report))
      .filter(unit => spans.some(piece => unit.spans.some(span => overlap(span, piece) > 0))),
  )
  const beside = units.flat()
  return new Set(
    loci.filter((locus, at) => {
      const own = units[at] as readonly Unit[]
      return holdings.fresh.has(locus.report) && (own.length === 0 || own.some(unit => isNews(unit, beside)))
    }),
  )
}

/** Whether two places share a character. */
const touch = (a: Locus, b: Locus): boolean =>
  a.report === b.report &&
  a.spans.some(one => b.spans.some(two => one.part === two.part && overlap(one, two) > 0))

/** Whether the words of a place of then still stand there: the earlier dossier may come from another hand. */
function isExact(reports: readonly Report[], locus: Locus): boolean {
  const report = reports.find(one => one.id === locus.report)
  if (report === undefined) return false
  return locus.spans.every(({ start, end, exact, part }) => {
    const texts = part === 'headline' ? report.headlines.map(one => one.text) : [report.text]
    return texts.some(text => text.slice(start, end) === exact)
  })
}
