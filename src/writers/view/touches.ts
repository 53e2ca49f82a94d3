import type { Locus } from '../../model/index.ts'

/** Whether two loci share a character. */
export const touches = (a: Locus, b: Locus): boolean =>
  a.report === b.report &&
  a.spans.some(one =>
    b.spans.some(two => one.part === two.part && one.start < two.end && two.start < one.end),
  )
