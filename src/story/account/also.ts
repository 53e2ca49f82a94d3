import type { Locus, Report, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Ledger } from './ledger.ts'

/** Share of a sentence's matter that a report must have told for it to count as one that also tells the sentence. */
const MOST = 0.5

/** What a quoted word counts for: whoever has the quotation tells the sentence, in whatever setting. */
const QUOTED = 3

/**
 * The places where reports tell most of what a sentence says, its own among them: who tells one clause of it only ("[..., leaving
 * passengers stranded]") is no witness to the rest, and stands with that clause alone.
 */
export function alsoTold(ledger: Ledger, report: number, span: Span): Locus[] {
  const inside = ledger
    .unitsIn(report)
    .filter(one => !one.isFrame && one.spans.some(piece => overlap(piece, span) > 0))
  const told = new Map<string, { matter: number; loci: Set<Locus> }>()
  let all = 0
  for (const unit of inside) {
    const matter = unit.words
      .filter(({ concept }) => concept !== '')
      .reduce((sum, { quoted }) => sum + (quoted ? QUOTED : 1), 0)
    all += matter
    const witnesses = ledger.groupOf(unit)?.alignment.witnesses ?? []
    for (const [id, some] of Map.groupBy(witnesses, ({ locus }) => locus.report)) {
      const one = told.get(id) ?? { matter: 0, loci: new Set() }
      one.matter += matter
      for (const { locus } of some) one.loci.add(locus)
      told.set(id, one)
    }
  }
  const own = (ledger.reports[report] as Report).id
  return [...told].flatMap(([id, { matter, loci }]) => (id === own || matter >= MOST * all ? [...loci] : []))
}
