import type { Span } from '../model/index.ts'

/** A report as the questions about the flow need it. */
export interface StreamReport {
  readonly id: string
  /** ISO 8601, or null where the report states no date. */
  readonly published: string | null
  readonly outlet: string | null
  readonly text: string
  /** The sentences of headline, standfirst and body, ascending. */
  readonly sentences: readonly Span[]
  readonly headlines: readonly string[]
  /** What stands between quotation marks, ascending. */
  readonly quotes: readonly Span[]
}

/** Canonical order: published (missing last), outlet (missing last), id. */
export const byPublication = (a: StreamReport, b: StreamReport): number =>
  compare(a.published ?? '\uffff', b.published ?? '\uffff') ||
  compare(a.outlet ?? '\uffff', b.outlet ?? '\uffff') ||
  compare(a.id, b.id)

/** Orders strings by code unit, the same everywhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
