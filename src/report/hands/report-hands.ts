import type { Names, Role, Span } from '../../model/index.ts'

/** Two places in one report; each is all the spans at which its words stand. */
export type Pair = readonly [readonly Span[], readonly Span[]]

/** What an editor decided about one report, each decision at its place in the text. */
export interface ReportHands {
  readonly names?: Names
  readonly roles?: readonly (Span & { readonly role: Role })[]
  readonly speakers?: readonly (Span & { readonly speaker: string | null })[]
  /** Mentions that stand for one entity. */
  readonly joins?: readonly Pair[]
  /** Mentions that stand for two. */
  readonly parts?: readonly Pair[]
}
