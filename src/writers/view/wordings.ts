import type { Discrepancy, Dossier, Locus } from '../../model/index.ts'
import type { ReadingView } from './apparatus.ts'
import { type Cite, citeOf, eachReportOnce, flat, type Names } from './names.ts'
import type { QuotationView } from './quotations.ts'
import { touches } from './touches.ts'

/** Other words for the words of another: one place of an utterance. */
export interface Change {
  readonly from: string
  readonly to: string
}

/** Who has other words inside quotation marks, in which utterances. */
export interface WordingView {
  readonly number: number
  readonly who: readonly Cite[]
  /** The reports that it rewords, where that is known. */
  readonly rewords: readonly Cite[]
  readonly utterances: readonly {
    readonly speaker: string
    readonly changes: readonly Change[]
    readonly cite: Cite
    /** Number of the quotation in which the apparatus shows it. */
    readonly quotation: number | null
  }[]
}

/** Whether a disagreement is only of words inside quotation marks. */
export const isWording = ({ kind, slot, grade, sides }: Discrepancy): boolean =>
  kind === 'wording' && slot.event === 'quotation' && grade === 'variance' && sides.length === 2

/** The disagreements of wording by outlet, the outlet with the most first; `groups` holds what each is made of. */
export function wordingViews(
  names: Names,
  dossier: Dossier,
  discrepancies: readonly Discrepancy[],
  quotations: readonly QuotationView[],
  first: number,
): { wordings: WordingView[]; groups: Discrepancy[][] } {
  const byOutlet = new Map<string, Discrepancy[]>()
  for (const one of discrepancies) {
    const key = [...new Set(one.sides[1]?.loci.map(locus => locus.report))].sort().join(' ')
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), one])
  }
  const groups = [...byOutlet.values()].sort((a, b) => b.length - a.length)
  const wordings = groups.map((group, i): WordingView => {
    const loci = group.flatMap(one => one.sides[1]?.loci ?? [])
    const who = eachReportOnce(
      names,
      loci.map(locus => citeOf(names, locus.report, null)),
    )
    return {
      number: first + i,
      who,
      rewords: who.length === 1 ? donors(names, dossier, who[0]?.report ?? '') : [],
      utterances: group.map(one => ({
        speaker: flat(one.slot.predicate).replace(/^words of /u, ''),
        ...changesOf(one, quotations),
        cite: citeOf(names, one.sides[1]?.loci[0]?.report ?? '', one.sides[1]?.loci[0] ?? null),
      })),
    }
  })
  return { wordings, groups }
}

const donors = (names: Names, { derivations }: Dossier, report: string): Cite[] =>
  derivations.flatMap(one =>
    one.report === report && one.kind === 'spins' && one.from.kind === 'report' && one.from.id !== undefined
      ? [citeOf(names, one.from.id, null)]
      : [],
  )

/** What stands for what, as the apparatus shows it; where it shows nothing, as the disagreement lists it. */
export function changesOf(
  { sides }: Discrepancy,
  quotations: readonly QuotationView[],
): { readonly changes: Change[]; readonly quotation: number | null } {
  const [lemma, other] = sides
  const loci: readonly Locus[] = other?.loci ?? []
  const reports = new Set(loci.map(locus => locus.report))
  const isHere = ({ cites }: ReadingView): boolean =>
    cites.some(({ locus }) => locus !== null && loci.some(one => touches(one, locus)))
  for (const { number, apparatus } of quotations) {
    if (!apparatus.some(({ readings }) => readings.slice(1).some(isHere))) continue
    // Of that utterance, all places at which these reports and no others have other words.
    const changes = apparatus.flatMap(({ weight, readings: [own, ...others] }) => {
      const found = others.find(
        one =>
          isHere(one) || (weight === 'substantive' && one.cites.every(({ report }) => reports.has(report))),
      )
      return found && own && found.text !== '' ? [{ from: own.text, to: found.text }] : []
    })
    if (changes.length > 0) return { changes, quotation: number }
  }
  const [from, to] = [lemma?.value ?? '', other?.value ?? ''].map(value => flat(value).split(' … ')) as [
    string[],
    string[],
  ]
  const paired = from.length === to.length
  return {
    changes: paired
      ? from.map((word, i) => ({ from: word, to: to[i] as string }))
      : [{ from: from.join(' … '), to: to.join(' … ') }],
    quotation: null,
  }
}
