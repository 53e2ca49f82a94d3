/** How sure a finding is: `stated` in the report itself, or `implied` by what the rest of the report or the story knows. */
export type Certainty = 'stated' | 'implied'

/** What everything found carries: the rule that made it (`<layer>/<rule>`, or `user`) and how sure it is. */
export interface Finding {
  readonly by: string
  readonly certainty: Certainty
}

/** A place in a report, with the exact words that stand there. */
export interface Locus {
  /** Id of the report. */
  readonly report: string
  /** One or more pieces, ascending and disjoint: a quotation is often broken by its cue. */
  readonly spans: readonly LocusSpan[]
}

/** One piece of a locus. */
export interface LocusSpan {
  readonly start: number
  readonly end: number
  readonly exact: string
  /** The piece points into `headlines[index]` of the report, not into its text. Absent: into the text. */
  readonly part?: 'headline'
}

/** Something the user must know about the input or about what could not be decided. */
export interface Notice {
  /** Stable kebab-case name, e.g. `language-unsupported`. */
  readonly code: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly message: string
  readonly at?: { readonly path?: string; readonly line?: number; readonly locus?: Locus }
}
