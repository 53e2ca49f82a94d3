import type { Locus, Report, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Aligned, Unit } from '../alignments/index.ts'
import { onceEach } from '../gather.ts'
import { locusOf } from '../loci.ts'
import type { Ledger } from './ledger.ts'
import { headsAlike } from './repeats.ts'
import { sentenceAround } from './sentence.ts'

/** Share of a sentence's matter that a report must have told for it to count as one that also tells the sentence. */
const MOST = 0.5

/** What a quoted word counts for: whoever has the quotation tells the sentence, in whatever setting. */
const QUOTED = 3

/** The places of each report that tell what an alignment is about. */
const placesOf = onceEach(({ alignment }: Aligned) =>
  Map.groupBy(
    alignment.witnesses.map(({ locus }) => locus),
    ({ report }) => report,
  ),
)

/**
 * The places where reports tell most of what a sentence says, its own among them: who tells one clause of it only ("[..., leaving passengers
 * stranded]") is no witness to the rest, and stands with that clause alone. Who begins with the same event in other words is cited
 * too and has it in part, which the view knows by it that no alignment joins them. Every section asks here.
 */
export function tellersOf(ledger: Ledger, report: number, span: Span): readonly Locus[] {
  const inside = unitsOf(ledger, report, span)
  const told = new Map<string, { matter: number; loci: Set<Locus> }>()
  for (const unit of inside) {
    const group = ledger.groupOf(unit)
    for (const [id, places] of group ? placesOf(group) : []) {
      const one = told.get(id) ?? { matter: 0, loci: new Set() }
      one.matter += matterOf(unit)
      for (const locus of places) one.loci.add(locus)
      told.set(id, one)
    }
  }
  const all = inside.reduce((sum, unit) => sum + matterOf(unit), 0)
  const own = (ledger.reports[report] as Report).id
  const most = [...told].flatMap(([id, { matter, loci }]) =>
    id === own || matter >= MOST * all ? [...loci] : [],
  )
  if (!inside.some(({ place }) => place === 0)) return most
  const known = touchedIn(ledger, own, span)
  return [...most, ...beginningAlike(inside, report, ledger).filter(locus => !known.has(locus.report))]
}

/** Where each report has statements that are aligned. */
const alignedIn = onceEach(({ aligned }: Ledger) =>
  Map.groupBy(
    aligned.flatMap(one => one.alignment.witnesses.map(({ locus }) => ({ locus, one }))),
    ({ locus }) => locus.report,
  ),
)

/** The reports that have a statement which shares a character with some words of a report: what they have of it is known. */
const touchedIn = (ledger: Ledger, id: string, span: Span): ReadonlySet<string> =>
  new Set(
    (alignedIn(ledger).get(id) ?? []).flatMap(({ locus, one }) =>
      locus.spans.some(piece => overlap(piece, span) > 0) ? [...placesOf(one).keys()] : [],
    ),
  )

/** Paragraphs with which a report begins: what it has for its news stands in one of them. */
const BEGINNING = 3

/** A sentence at the beginning of a report, and what it is about. */
interface Head {
  readonly span: Span
  readonly concepts: ReadonlySet<string>
}

/** The sentences with which each report begins. */
const headsIn = onceEach(({ reports, unitsIn }: Ledger): readonly (readonly Head[])[] =>
  reports.map((report, at) => {
    const heads = new Map<number, { span: Span; concepts: Set<string> }>()
    for (const unit of unitsIn(at)) {
      if (unit.isFrame || unit.place < 0 || unit.place >= BEGINNING) continue
      const span = sentenceAround(report, unit.spans)
      if (!span) continue
      const head = heads.get(span.start) ?? { span, concepts: new Set() }
      heads.set(span.start, head)
      for (const concept of unit.concepts) head.concepts.add(concept)
    }
    return [...heads.values()]
  }),
)

/** Where other reports begin with what a report begins with. */
function beginningAlike(inside: readonly Unit[], report: number, ledger: Ledger): Locus[] {
  const said = new Set(inside.flatMap(({ concepts }) => [...concepts]))
  return headsIn(ledger).flatMap((heads, at) => {
    const other = ledger.reports[at] as Report
    const alike =
      at === report ? undefined : heads.find(head => headsAlike(said, head.concepts, ledger.world.weights))
    return alike ? [locusOf(other, [alike.span])] : []
  })
}

/** What stands behind a sentence: of what several reports tell and it says much about, what most of them tell; else what it says most about. */
export function mainOf(ledger: Ledger, report: number, span: Span): Aligned | undefined {
  const inside = unitsOf(ledger, report, span)
  const shared = new Map<Aligned, number>()
  for (const unit of inside) {
    const group = ledger.groupOf(unit)
    if (group && placesOf(group).size > 1) shared.set(group, (shared.get(group) ?? 0) + matterOf(unit))
  }
  const most = Math.max(0, ...shared.values())
  const [first] = [...shared]
    .filter(([, matter]) => matter >= MOST * most)
    .sort(([a, left], [b, right]) => placesOf(b).size - placesOf(a).size || right - left)
  return first ? first[0] : groupOfMost(inside, ledger)
}

const unitsOf = (ledger: Ledger, report: number, span: Span): Unit[] =>
  ledger.unitsIn(report).filter(one => !one.isFrame && one.spans.some(piece => overlap(piece, span) > 0))

/** How much a statement says, its quoted words counted several times. */
const matterOf = ({ words }: Unit): number =>
  words.filter(({ concept }) => concept !== '').reduce((sum, { quoted }) => sum + (quoted ? QUOTED : 1), 0)

/** The group of the statement that says most. */
function groupOfMost(units: readonly Unit[], ledger: Ledger): Aligned | undefined {
  const most = Math.max(...units.map(matterOf))
  const one = units.find(unit => matterOf(unit) === most)
  return one && ledger.groupOf(one)
}
