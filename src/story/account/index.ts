import type { Account, Alignment, Discrepancy, Dossier, Report } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import { composeBrief } from './brief.ts'
import { toldElsewhere } from './elsewhere.ts'
import { composePositions } from './positions.ts'
import { ledgerOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { opensAlike } from './repeats.ts'
import { composeSince } from './since/index.ts'
import { isTelling, isWholeSentence } from './telling.ts'
import { composeTimeline } from './timeline.ts'

export { keptFrom } from './since/reports.ts'

/**
 * The account of a story: every sentence of it is a span of a report; with an earlier dossier of the story, what has changed since. The
 * facts are told in the midst of statements: they are in no list, but whoever shares one does not tell it alone.
 */
export function composeAccount(
  provenance: Provenance,
  aligned: readonly Aligned[],
  facts: readonly Alignment[],
  discrepancies: readonly Discrepancy[],
  earlier?: Dossier,
): Account {
  const ledger = ledgerOf(provenance, aligned, discrepancies)
  return {
    brief: composeBrief(ledger),
    timeline: composeTimeline(ledger),
    positions: composePositions(ledger),
    sole: soleStatements(ledger, facts),
    ...(earlier ? { since: composeSince(ledger, earlier) } : {}),
  }
}

/** What only one outlet has, in the order of its text: statements that no other report shares and that are no copy. */
function soleStatements(ledger: Ledger, facts: readonly Alignment[]): Account['sole'] {
  if (ledger.reports.length < 2) return []
  const shared = new Set(
    ledger.aligned.flatMap(({ members, guests }) => {
      const all = [...members, ...guests]
      return all.some(one => one.report !== all[0]?.report) ? all : []
    }),
  )
  const told = toldIn(ledger, facts)
  const isNews = newsIn(ledger)
  const elsewhere = toldElsewhere(ledger)
  const alone = ledger.units
    .filter(unit => isTelling(unit) || isWholeSentence(ledger.reports[unit.report] as Report, unit))
    .filter(unit => !shared.has(unit) && told(unit) < MOST && ledger.copiedFrom(unit) === undefined)
    .filter(unit => !isNews(unit))
  // half a sentence tells less than all that it has alone
  const kept = new Set(alone.filter(unit => elsewhere(unit) < 0).map(unit => sentenceOf(unit, ledger)))
  return alone
    .filter(unit => kept.has(sentenceOf(unit, ledger)))
    .map(unit => ({
      locus: locusOf(ledger.reports[unit.report] as Report, unit.spans),
      sources: unit.sources,
    }))
}

/** The sentence that a statement begins in, as one key of the story. */
const sentenceOf = ({ report, spans }: Unit, { reports }: Ledger): string =>
  `${report} ${firstAt(reports[report]?.layers.sentences ?? [], (spans[0]?.start ?? 0) + 1)}`

/** Whether a statement at the head of its report tells what another report opens with as well, in words of its own. */
function newsIn({ reports, unitsIn, world }: Ledger): (unit: Unit) => boolean {
  const heads = reports.map(
    (_, at) => new Set(unitsIn(at).flatMap(unit => (unit.place === 0 ? [...unit.concepts] : []))),
  )
  return ({ report, place, concepts }) =>
    place === 0 && heads.some((head, at) => at !== report && opensAlike(concepts, head, world.weights))
}

/** Share of its matter from which a statement whose facts others tell as well is not what one report alone has. */
const MOST = 0.5

/** How much of the matter of a statement is told elsewhere as well, 0..1. */
function toldIn({ reports }: Ledger, facts: readonly Alignment[]): (unit: Unit) => number {
  const loci = Map.groupBy(
    facts.flatMap(({ witnesses }) => witnesses.map(({ locus }) => locus)),
    ({ report }) => report,
  )
  const spansIn = new Map([...loci].map(([id, some]) => [id, some.flatMap(({ spans }) => spans)]))
  return ({ report, words }) => {
    const spans = spansIn.get((reports[report] as Report).id) ?? []
    const matter = words.filter(({ concept }) => concept !== '')
    const told = matter.filter(word => spans.some(span => overlap(span, word) > 0))
    return matter.length === 0 ? 0 : told.length / matter.length
  }
}
