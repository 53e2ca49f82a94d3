import { type Alignment, isFact, type Locus } from '../../model/index.ts'
import { touches } from './touches.ts'

/** The places where reports tell what stands at some place, that place among them: the witnesses of all statements that share a character with it. */
export function tellersIn(alignments: readonly Alignment[]): (at: Locus) => Locus[] {
  const told = Map.groupBy(
    alignments
      .filter(one => !isFact(one))
      .flatMap(({ witnesses }) => {
        const loci = witnesses.map(({ locus }) => locus)
        return loci.map(locus => ({ locus, loci }))
      }),
    ({ locus }) => locus.report,
  )
  return at => (told.get(at.report) ?? []).flatMap(({ locus, loci }) => (touches(locus, at) ? loci : []))
}
