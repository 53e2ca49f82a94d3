import { siglumAndOutlet } from '../view/names.ts'
import type { Inline } from '../view/inline.ts'
import type { StemmaBranch } from '../view/branches.ts'

/** A run of a line with its weight. */
export type Run =
  | Inline
  | {
      readonly kind: 'styled'
      readonly text: string
      /** `alert`: gainsaid or altered; `strong`; `faint`: the writer's remarks; `lemma`: a variant place. */
      readonly style: 'alert' | 'strong' | 'faint' | 'lemma'
    }

/** A part of a document made of lines: what the terminal and Markdown both print. */
export type LineBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly depth: number }
  | { readonly kind: 'quotation'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly marker: string; readonly runs: readonly Run[]; readonly depth: number }
  | {
      readonly kind: 'columns'
      readonly titles: readonly string[]
      readonly cells: readonly (readonly (readonly Run[])[])[]
    }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  | { readonly kind: 'tree'; readonly branches: readonly StemmaBranch[] }

/** A run with a weight. */
export const styled = (style: Extract<Run, { kind: 'styled' }>['style'], text: string): Run => ({
  kind: 'styled',
  text,
  style,
})

/** A heading. */
export const heading = (level: 1 | 2 | 3, ...runs: readonly Run[]): LineBlock => ({
  kind: 'heading',
  level,
  runs,
})

/** A paragraph. */
export const paragraph = (...runs: readonly Run[]): LineBlock => ({ kind: 'paragraph', runs, depth: 0 })

/** An item of a list. */
export const item = (depth: number, marker: string, ...runs: readonly Run[]): LineBlock => ({
  kind: 'item',
  marker,
  runs,
  depth,
})

/** An item that begins with what it tells of: "Speaker: Velde". */
export const term = (depth: number, label: string, ...runs: readonly Run[]): LineBlock =>
  item(depth, '-', styled('faint', `${label}: `), ...runs)

/** What a run says, without its weight. */
export function said(run: Run): string {
  switch (run.kind) {
    case 'editorial':
      return `[${run.text}]`
    case 'siglum':
      return run.cite.siglum
    case 'witness':
      return siglumAndOutlet(run.cite)
    default:
      return run.text
  }
}
