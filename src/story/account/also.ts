import type { Locus, Report, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Aligned, Unit } from '../alignments/index.ts'
import type { Ledger } from './ledger.ts'

/** Share of a sentence's matter that a report must have told for it to count as one that also tells the sentence. */
const MOST = 0.5

/** What a quoted word counts for: whoever has the quotation tells the sentence, in whatever setting. */
const QUOTED = 3

/** Who tells a sentence. */
export interface Tellers {
  /** The places where reports tell most of what it says, its own among them. */
  readonly loci: readonly Locus[]
  /** Of what several reports tell, and the sentence says much about, what most of them tell. */
  readonly main: Aligned | undefined
}

/**
 * Who tells a sentence: who tells one clause of it only ("[..., leaving passengers stranded]") is no witness to the rest, and stands with
 * that clause alone. Every section asks here.
 */
export function tellersOf(ledger: Ledger, report: number, span: Span): Tellers {
  const inside = ledger
    .unitsIn(report)
    .filter(one => !one.isFrame && one.spans.some(piece => overlap(piece, span) > 0))
  const told = new Map<string, { matter: number; loci: Set<Locus> }>()
  const shared = new Map<Aligned, { matter: number; reports: number }>()
  let all = 0
  for (const unit of inside) {
    const matter = matterOf(unit)
    all += matter
    const group = ledger.groupOf(unit)
    if (!group) continue
    const places = Map.groupBy(group.alignment.witnesses, ({ locus }) => locus.report)
    if (places.size > 1)
      shared.set(group, { matter: (shared.get(group)?.matter ?? 0) + matter, reports: places.size })
    for (const [id, some] of places) {
      const one = told.get(id) ?? { matter: 0, loci: new Set() }
      one.matter += matter
      for (const { locus } of some) one.loci.add(locus)
      told.set(id, one)
    }
  }
  const own = (ledger.reports[report] as Report).id
  const most = Math.max(0, ...[...shared.values()].map(one => one.matter))
  const [main] = [...shared]
    .filter(([, { matter }]) => matter >= MOST * most)
    .sort(([, a], [, b]) => b.reports - a.reports || b.matter - a.matter)[0] ?? [groupOfMost(inside, ledger)]
  return {
    loci: [...told].flatMap(([id, { matter, loci }]) =>
      id === own || matter >= MOST * all ? [...loci] : [],
    ),
    main,
  }
}

/** How much a statement says, its quoted words counted several times. */
const matterOf = ({ words }: Unit): number =>
  words.filter(({ concept }) => concept !== '').reduce((sum, { quoted }) => sum + (quoted ? QUOTED : 1), 0)

/** The group of the statement that says most. */
function groupOfMost(units: readonly Unit[], ledger: Ledger): Aligned | undefined {
  const most = Math.max(...units.map(matterOf))
  const one = units.find(unit => matterOf(unit) === most)
  return one && ledger.groupOf(one)
}
