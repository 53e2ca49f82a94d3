import type { Span } from '../../model/index.ts'

/** A sentence and the sentence that it was taken from. */
export interface LiftedPair {
  /** Of the copy: into its text. */
  readonly span: Span
  /** Of the donor: into its text. */
  readonly donorSpan: Span
  /** Words that were put in place of others, as "theirs → its own"; quoted words begin with a quotation mark. */
  readonly changed: readonly string[]
  /** The copy ends, or begins, inside the donor's sentence. */
  readonly cut: boolean
}

/** A report that took sentences from another one. */
export interface Copy {
  readonly report: string
  readonly from: string
  /** `duplicates`: near the whole text; `spins`: with words put in place of others; `excerpts`: some sentences. */
  readonly kind: 'duplicates' | 'excerpts' | 'spins'
  readonly pairs: readonly LiftedPair[]
  /** Whether anything says which of the two took from the other; if not, the later in canonical order stands as `report`. */
  readonly decided: boolean
  /** Why it is a copy and why in this direction, one line each. */
  readonly because: readonly string[]
}
