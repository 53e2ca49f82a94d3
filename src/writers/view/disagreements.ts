import type { Discrepancy, Dossier } from '../../model/index.ts'
import { type Inline, inContext } from './inline.ts'
import { type Cite, citeOf, flat, type Names } from './names.ts'
import { GRADES, valueInWords } from './words.ts'

/** A disagreement with the evidence of each side. */
export interface DisagreementView {
  readonly number: number
  readonly grade: Discrepancy['grade']
  /** What it is about: event, predicate, unit. */
  readonly about: string
  readonly kind: string
  readonly reason: string
  readonly sides: readonly {
    readonly value: string
    readonly evidence: readonly { readonly cite: Cite; readonly runs: readonly Inline[] }[]
  }[]
  readonly silent: readonly Cite[]
}

/** The disagreements, the gravest grade first, else in the order of the dossier. */
export function gravestFirst(dossier: Dossier): Discrepancy[] {
  const rank = (one: Discrepancy): number => GRADES.findIndex(({ grade }) => grade === one.grade)
  return [...dossier.discrepancies].sort((a, b) => rank(a) - rank(b))
}

/** A disagreement as it is shown. */
export function disagreementView(names: Names, discrepancy: Discrepancy, number: number): DisagreementView {
  const { event, predicate, unit } = discrepancy.slot
  const about = [event, predicate].map(flat).filter(part => part !== '')
  return {
    number,
    grade: discrepancy.grade,
    about: (about.join(': ') || discrepancy.kind) + (unit ? ` (${flat(unit)})` : ''),
    kind: discrepancy.kind,
    reason: flat(discrepancy.reason),
    sides: discrepancy.sides.map(side => ({
      value: valueInWords(discrepancy.kind, flat(side.value)),
      evidence: side.loci.map(locus => ({
        cite: citeOf(names, locus.report, locus),
        runs: inContext(names, locus),
      })),
    })),
    silent: discrepancy.silent.map(report => citeOf(names, report, null)),
  }
}
