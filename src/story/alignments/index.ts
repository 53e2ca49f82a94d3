import { createHash } from 'node:crypto'
import type { Alignment, Report, Span, Witness } from '../../model/index.ts'
import { locusOf } from '../loci.ts'
import { agesOf } from './ages.ts'
import { bestOf } from './best.ts'
import { cluster, joinable } from './clusters.ts'
import { detailsAmong } from './details.ts'
import { factsAmong } from './facts.ts'
import { guestsOf } from './guests.ts'
import { officesIn, sameOffices, statementAt } from './offices.ts'
import { originsOf } from './origins.ts'
import type { Provenance } from './origins.ts'
import { withRelayed } from './relayed.ts'
import { cuesOf } from './sources.ts'
import { tieGroups } from './ties.ts'
import { unitsOf } from './units.ts'
import type { Unit } from './units.ts'

export { evidenceOf } from './evidence.ts'
export { printsQuoted } from './runs.ts'
export { chanceOf, commonOf, opposed, compare, isMatter, SHARED_RUN } from './similarity.ts'
export { totalOf } from './weights.ts'
export { worldOf } from './world.ts'
export type { Likeness, World } from './similarity.ts'
export { collate } from './apparatus.ts'
export { isAccidental, isMisspelling, isRespelt } from './departures.ts'
export { affiliatedBy } from './affiliations.ts'
export { agesOf } from './ages.ts'
export type { Age } from './ages.ts'
export { isLead } from './clusters.ts'
export { neighbours } from './neighbours.ts'
export type { Nearest, Worth } from './neighbours.ts'
export { linksOf } from './sources.ts'
export { filerOf } from './filers.ts'
export { postsOf } from './posts.ts'
export type { Provenance } from './origins.ts'
export { isDate } from './denied.ts'
export { unitsOf } from './units.ts'
export type { EntityOf, Unit, Word } from './units.ts'

/** An alignment together with the units that it joins: its witnesses are the members and then the guests. */
export interface Aligned {
  readonly alignment: Alignment
  readonly members: readonly Unit[]
  /** Members of other alignments that tell this as well. */
  readonly guests: readonly Unit[]
}

/** Aligns the statements of a story: every utterance and every fact once, with all its witnesses, be it a single one. */
export function align(provenance: Provenance): Aligned[] {
  const { units, world } = provenance
  const pairs = joinable(units, world)
  const { groups: found, joined } = withRelayed(cluster(units, world, pairs), provenance)
  const { groups, byHand } = tieGroups(found, provenance.decided ?? [], units, provenance.reports, world)
  const grouped = new Set(groups.flat())
  const alone = units.flatMap((unit, at) => (!grouped.has(at) && unit.words.length > 0 ? [[at]] : []))
  const all = [...groups, ...alone]
  const guests = guestsOf(all, pairs, units, world)
  return all
    .map((group, at) => ({
      members: group.map(one => units[one] as Unit),
      guests: (guests.get(at) ?? []).map(one => units[one] as Unit),
      by: byHand.has(group) ? 'user' : joined.has(group) ? 'alignments/relayed' : 'alignments/cluster',
    }))
    .sort((a, b) => place(a.members) - place(b.members))
    .map(({ members, guests, by }) => alignmentOf(heldFirst(members, provenance), guests, provenance, by))
}

/**
 * What reports tell in common in the midst of statements that are not aligned: an alignment of the parts that tell it. It stands beside
 * the alignments of the statements and in no account.
 */
export function alignFacts(provenance: Provenance, aligned: readonly Aligned[]): Alignment[] {
  const { units } = provenance
  const homes = new Map<Unit, Set<Aligned>>()
  for (const one of aligned)
    for (const unit of [...one.members, ...one.guests])
      homes.set(unit, (homes.get(unit) ?? new Set()).add(one))
  const areJoined = (a: Unit, b: Unit): boolean =>
    [...(homes.get(a) ?? [])].some(one => homes.get(b)?.has(one))
  const whole: Provenance = {
    ...provenance,
    copiedFrom: part => provenance.copiedFrom(units[part.at] as Unit),
  }
  const parts = factsAmong(provenance, areJoined).map((some): Alignment => {
    // each says it beside other things: one of them tells it, and the rest are its guests
    const teller = tellerAmong(some, units)
    const guests = some.filter(one => one !== teller)
    return { ...alignmentOf([teller], guests, whole, 'alignments/part').alignment, kind: 'statement' }
  })
  return [...parts, ...alignDetails(aligned, whole), ...alignOffices(provenance), ...alignAges(provenance)]
}

/** What the witnesses of one statement tell beside its main thing, on whom each of that rests. */
function alignDetails(aligned: readonly Aligned[], provenance: Provenance): Alignment[] {
  const wholeOf = ({ at }: Unit): Unit => provenance.units[at] as Unit
  return aligned.flatMap(({ members, guests }) =>
    detailsAmong([...members, ...guests], provenance).map((some): Alignment => {
      const tellers = some.map(wholeOf).filter(one => members.includes(one))
      const others = some.map(wholeOf).filter(one => !members.includes(one))
      const origins =
        tellers.length > 0 ? originsWith(others, tellers, provenance) : originsOf(others, provenance)
      const { alignment } = alignmentOf(some, [], provenance, 'alignments/detail')
      return { ...alignment, kind: 'statement', origins }
    }),
  )
}

/** The part that is most of what its statement says. */
function tellerAmong(parts: readonly Unit[], units: readonly Unit[]): Unit {
  const share = ({ words, at }: Unit): number => words.length / (units[at] as Unit).words.length
  return parts.reduce((best, one) => (share(one) > share(best) ? one : best))
}

/** What several reports say that somebody is: `the mayor of Harn, Mira Orr`, `Mayor Orr`. */
function alignOffices(provenance: Provenance): Alignment[] {
  const { reports, world, posts } = provenance
  const entityOf = (local: string): string => posts.entityOf(local)?.id ?? local
  const groups = sameOffices(
    reports.flatMap((report, at) => officesIn(report, at, entityOf, world.locale)),
    world.textOf,
  )
  return alignSpans(groups, 'alignments/office', provenance)
}

/** How old several reports say that somebody is: `Mira Orr, 56,`, `the 56-year-old Orr`. */
function alignAges(provenance: Provenance): Alignment[] {
  const { textOf } = provenance.world
  const groups = [...agesOf(provenance).values()].flatMap(ages => {
    const own = ages.filter(({ report }) => textOf[report] === report)
    return [...Map.groupBy(own, one => one.years).values()]
  })
  const shared = groups.filter(group => new Set(group.map(({ report }) => report)).size > 1)
  return alignSpans(
    shared.map(group => group.map(({ report, told }) => ({ report, span: told }))),
    'alignments/age',
    provenance,
  )
}

/** Words of a report that tell a fact, whatever statements they stand in. */
interface Telling {
  /** Index of the report. */
  readonly report: number
  readonly span: Span
}

/** Words that tell one fact, as alignments: each group is read as statements of its own. */
function alignSpans(
  groups: readonly (readonly Telling[])[],
  by: string,
  provenance: Provenance,
): Alignment[] {
  const { reports, world, posts } = provenance
  const entityOf = (local: string): string => posts.entityOf(local)?.id ?? local
  const byReport = Map.groupBy(groups.flat(), one => one.report)
  const told = reports.map((report, at) => {
    const own = byReport.get(at) ?? []
    return {
      ...report,
      layers: { ...report.layers, statements: own.map(({ span }) => statementAt(report, span)) },
    }
  })
  const units = unitsOf(told, entityOf, world.locale)
  const unitsIn = Map.groupBy(units, one => one.report)
  const unitOf = (one: Telling): Unit => {
    const statement = byReport.get(one.report)?.indexOf(one)
    return unitsIn.get(one.report)?.find(unit => unit.statement === statement) as Unit
  }
  const aside: Provenance = { ...provenance, reports: told, units, copiedFrom: () => undefined }
  return groups.map(group => ({
    ...alignmentOf(group.map(unitOf), [], aside, by).alignment,
    kind: 'statement',
  }))
}

/** Of the witnesses of one utterance a held document is the first. */
const heldFirst = (members: readonly Unit[], { reports }: Provenance): readonly Unit[] => {
  const isHeld = (unit: Unit): boolean => reports[unit.report]?.kind === 'document'
  return [...members.filter(isHeld), ...members.filter(unit => !isHeld(unit))]
}

const place = (members: readonly Unit[]): number => {
  const first = members[0] as Unit
  return first.report * 1e9 + (first.spans[0]?.start ?? 0)
}

function alignmentOf(
  members: readonly Unit[],
  guests: readonly Unit[],
  provenance: Provenance,
  by: string,
): Aligned {
  const { reports } = provenance
  const kind = members.some(unit => unit.quoted.length >= 2 && unit.sources.length > 0)
    ? 'quotation'
    : 'statement'
  const texts = members.map(unit => (reports[unit.report] as Report).text)
  const { best, bestBecause, variants } = bestOf(members, texts, provenance)
  const all = [...members, ...guests]
  const cuts = cutsOf(all)
  const witnesses = all.map((unit): Witness => {
    const report = reports[unit.report] as Report
    const statement = report.layers.statements[unit.statement]
    return {
      locus: locusOf(report, unit.spans),
      rendering: unit.rendering,
      sources: unit.sources,
      ...(cuts.get(unit.wording) as Cuts),
      cues: cuesOf(report, unit),
      by: statement?.by ?? 'alignments/statement',
      certainty: statement?.certainty ?? 'stated',
    }
  })
  const alignment: Alignment = {
    id: idOf(witnesses),
    kind,
    witnesses,
    best,
    bestBecause,
    variants,
    origins: originsWith(guests, members, provenance),
    by,
    certainty: by === 'user' ? 'stated' : 'implied',
  }
  return { alignment, members, guests }
}

/** A guest says more than this, so that its origin may be that of the rest: with it there are more at most, and no more at least. */
function originsWith(
  guests: readonly Unit[],
  members: readonly Unit[],
  provenance: Provenance,
): Alignment['origins'] {
  const all = originsOf([...members, ...guests], provenance)
  if (guests.length === 0) return all
  const atLeast = Math.min(all.atLeast, Math.max(1, originsOf(members, provenance).atLeast))
  if (atLeast === all.atLeast) return all
  const sigla = new Set(guests.map(({ report }) => (provenance.reports[report] as Report).siglum))
  const aside = [...sigla].map(one => `${one} says this beside other things: counted at most, not at least`)
  return { ...all, atLeast, because: [...all.because, ...aside] }
}

const idOf = (witnesses: readonly Witness[]): string => {
  const key = witnesses
    .map(one => `${one.locus.report}:${one.locus.spans.map(({ start, end }) => `${start}-${end}`).join('+')}`)
    .join(' ')
  return `a_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`
}

/** Whether others have words of the utterance before a witness begins or after it ends. */
interface Cuts {
  readonly cutFront: boolean
  readonly cutEnd: boolean
}

/** What each wording of an utterance leaves out at its ends. */
function cutsOf(members: readonly Unit[]): Map<string, Cuts> {
  const forms = new Map(members.map(({ wording, quoted }) => [wording, quoted.map(word => word.form)]))
  return new Map([...forms].map(([wording, mine]) => [wording, cutsBeside(mine, [...forms.values()])]))
}

function cutsBeside(mine: readonly string[], all: readonly (readonly string[])[]): Cuts {
  if (mine.length < 2) return { cutFront: false, cutEnd: false }
  let cutFront = false
  let cutEnd = false
  for (const theirs of all) {
    if (theirs.length <= mine.length) continue
    const start = theirs.findIndex((form, i) => form === mine[0] && theirs[i + 1] === mine[1])
    const end = theirs.findLastIndex((form, i) => form === mine.at(-1) && theirs[i - 1] === mine.at(-2))
    if (start > 0) cutFront = true
    if (end >= 0 && end < theirs.length - 1) cutEnd = true
  }
  return { cutFront, cutEnd }
}
