import { isCalled } from '../locales/index.ts'
import type { Attribution, Derivation, Entity, Locus, Report, Span } from '../model/index.ts'
import { contains } from '../model/index.ts'
import type { Aligned, Unit } from './alignments/index.ts'
import { linksOf } from './alignments/index.ts'
import { locusOf } from './loci.ts'
import { findSharedErrors } from './shared-errors.ts'

/** A report that has sentences of another held report: what the copy finder of the flow tells. Ids are reports'. */
export interface CopyOf {
  readonly report: string
  readonly from: string
  readonly kind: 'duplicates' | 'excerpts' | 'spins'
  /** Whether anything says which of the two took from the other. */
  readonly decided: boolean
  readonly pairs: readonly { readonly span: Span; readonly donorSpan: Span }[]
}

/** Places that are enough to prove that a report relays an agency. */
const PROOFS = 3

/** Where each report has its matter from: held donors, agencies it names, agencies credited for the whole, whose errors it shares. */
export function findDerivations(
  reports: readonly Report[],
  units: readonly Unit[],
  entities: readonly Entity[],
  copies: readonly CopyOf[],
  creditedTo: (report: number) => readonly string[],
  aligned: readonly Aligned[],
): Derivation[] {
  const byId = new Map(reports.map(report => [report.id, report]))
  const held = copies.flatMap((copy): Derivation[] => {
    const report = byId.get(copy.report)
    const donor = byId.get(copy.from)
    if (!report || !donor) return []
    const evidence = copy.pairs
      .slice(0, PROOFS)
      .flatMap(pair => [locusOf(report, [pair.span]), locusOf(donor, [pair.donorSpan])])
    return [
      {
        report: report.id,
        from: { kind: 'report', id: donor.id, label: labelOf(donor) },
        kind: copy.kind,
        evidence,
        by: copy.decided ? 'derivations/copy' : 'derivations/same-text',
        certainty: 'implied',
      },
    ]
  })
  const known = new Map(entities.map(entity => [entity.id, entity]))
  const unitsIn = Map.groupBy(units, unit => unit.report)
  const originOf = originsAmong(reports)
  const carried = reports.flatMap((report, at) => [
    ...credited(report, creditedTo(at), known, originOf),
    ...relayed(report, unitsIn.get(at) ?? [], known, originOf),
  ])
  const first = new Map<string, Derivation>()
  for (const one of [...held, ...carried]) {
    const key = JSON.stringify([one.report, one.kind, one.from.label])
    if (!first.has(key)) first.set(key, one)
  }
  const stated = [...first.values()]
  return withoutCircles([...stated, ...findSharedErrors(reports, aligned, stated)])
}

/** Two reports cannot have their matter from each other: what would close a circle is left out, the first found stays. */
function withoutCircles(all: readonly Derivation[]): Derivation[] {
  const donors = new Map<string, Set<string>>()
  const reaches = (from: string, to: string, seen: Set<string>): boolean => {
    if (from === to) return true
    if (seen.has(from)) return false
    seen.add(from)
    return [...(donors.get(from) ?? [])].some(next => reaches(next, to, seen))
  }
  return all.filter(({ report, from }) => {
    if (from.kind !== 'report' || from.id === undefined) return true
    if (reaches(from.id, report, new Set())) return false
    donors.set(report, (donors.get(report) ?? new Set()).add(from.id))
    return true
  })
}

const labelOf = (report: Report): string => `${report.siglum}${report.outlet ? ` (${report.outlet})` : ''}`

/** Where a report has the matter of an agency from. */
type OriginOf = (entity: Entity, self: Report) => Derivation['from']

/** Whether a report is of a later day than another, which then has nothing from it. */
const isLater = ({ published: one }: Report, { published: other }: Report): boolean =>
  one !== null && other !== null && one.slice(0, 10) > other.slice(0, 10)

/** An agency is held where one of the reports is its own, and not of a later day; else its text is lost to us. */
function originsAmong(reports: readonly Report[]): OriginOf {
  // many reports name one agency: its own are looked for once
  const known = new Map<Entity, readonly Report[]>()
  const ownOf = (entity: Entity): readonly Report[] => {
    const names = entity.kind === 'person' ? [] : [...new Set([entity.name, ...entity.variants])]
    return reports.filter(({ outlet }) => outlet !== null && names.some(name => isCalled(outlet, name)))
  }
  return (entity, self) => {
    const own = known.get(entity) ?? ownOf(entity)
    known.set(entity, own)
    const held = own.find(report => report !== self && !isLater(report, self))
    return held
      ? { kind: 'report', id: held.id, label: labelOf(held) }
      : { kind: 'lost', id: entity.id, label: entity.name }
  }
}

/** Whether an entity is the report's own outlet, by name, by its initials or by its site; a man of its name is not. */
export const isOutlet = (entity: Entity, { outlet }: Report): boolean =>
  outlet !== null &&
  entity.kind !== 'person' &&
  [entity.name, ...entity.variants].some(name => isCalled(outlet, name))

function credited(
  report: Report,
  agencies: readonly string[],
  entities: ReadonlyMap<string, Entity>,
  originOf: OriginOf,
): Derivation[] {
  return agencies.flatMap((id): Derivation[] => {
    const entity = entities.get(id)
    if (!entity || isOutlet(entity, report)) return []
    const block = report.layers.blocks.find(
      one =>
        /^(?:credit|dateline)$/.test(one.role) && mentionsAny(report.text.slice(one.start, one.end), entity),
    )
    const evidence = block ? [locusOf(report, [trimmed(report.text, block)])] : []
    return evidence.length
      ? [
          {
            report: report.id,
            from: originOf(entity, report),
            kind: 'syndicates',
            evidence,
            by: 'derivations/credit',
            certainty: 'stated',
          },
        ]
      : []
  })
}

const mentionsAny = (text: string, entity: Entity): boolean =>
  [entity.name, ...entity.variants].some(name => text.toLowerCase().includes(name.toLowerCase()))

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  return { start, end: start + words.trim().length }
}

/** Agencies and papers that stand at the outer end of a chain; of "the Ledger and the Harn Post" each. */
function relayed(
  report: Report,
  units: readonly Unit[],
  entities: ReadonlyMap<string, Entity>,
  originOf: OriginOf,
): Derivation[] {
  const proofs = new Map<string, Locus[]>()
  for (const unit of units) {
    const outermost = entities.get(unit.sources[0] ?? '')
    const link = linksOf(report, unit)[0]
    if (!outermost || !link) continue
    const several = outermost.members ?? []
    for (const id of outermost.named ? [outermost.id] : several) {
      const entity = entities.get(id)
      if (!entity?.named || !entity.carrier || isOutlet(entity, report)) continue
      const spans = proofOf(report, unit, link, outermost, entity)
      if (spans.length === 0) continue
      const list = proofs.get(id) ?? []
      if (list.length < PROOFS && !list.some(locus => locus.spans[0]?.start === spans[0]?.start))
        list.push(locusOf(report, spans))
      proofs.set(id, list)
    }
  }
  return [...proofs].map(([id, evidence]) => {
    const entity = entities.get(id) as Entity
    return {
      report: report.id,
      from: originOf(entity, report),
      kind: 'relays',
      evidence,
      by: 'derivations/chain',
      certainty: 'stated',
    }
  })
}

/** The words that name a carrier as the source, "the Ledger reported", or as the one who was told, "Vale told the Ledger". */
function proofOf(
  report: Report,
  unit: Unit,
  link: Attribution,
  outermost: Entity,
  carrier: Entity,
): readonly Span[] {
  const spans = [...link.source, ...link.cue].sort((a, b) => a.start - b.start)
  // what the editor attributes has no words that name its source
  if (link.speaker && outermost.locals.includes(link.speaker)) return spans
  const statement = report.layers.statements[unit.statement]
  const [cue] = link.cue
  // a chain that was only implied proves nothing by itself: the carrier is named where the words are told
  if (!cue || statement?.by !== 'statements/carrier') return []
  const sentence = report.layers.sentences.find(one => contains(one, cue))
  const away = (one: Span): number => Math.max(one.start - cue.end, cue.start - one.end)
  const [told] = report.layers.mentions
    .filter(one => one.form === 'name' && carrier.locals.includes(one.entity))
    .filter(one => sentence !== undefined && contains(sentence, one))
    .sort((x, y) => away(x) - away(y))
  return told ? [cue, told].sort((a, b) => a.start - b.start) : []
}
