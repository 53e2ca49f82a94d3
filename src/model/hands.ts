import type { EntityKind, Role } from './report.ts'

/** What an editor knows of names: who is called what, and who is not who. */
export interface Names {
  readonly aliases?: readonly Alias[]
  /** Names that never stand for one another; the members of each list are kept apart. */
  readonly apart?: readonly (readonly string[])[]
}

/** One person, organisation, place or event, and what else the reports call it. */
export interface Alias {
  readonly name: string
  readonly kind?: EntityKind
  readonly aliases: readonly string[]
}

/** Who owns, controls or speaks for whom. */
export interface Affiliations {
  readonly affiliations: readonly Affiliation[]
}

/** One tie: `who` is owned or controlled by `by`, carries what `by` says, or speaks for it. */
export interface Affiliation {
  readonly who: string
  readonly kind: 'owned' | 'state-controlled' | 'carrier' | 'speaks-for'
  readonly by: string
}

/** A place in a report that a decision is about, named by its words so that it survives a new reading. */
export interface Target {
  /** Id, path or siglum of the report. */
  readonly report: string
  /** The words that stand there. */
  readonly exact: string
  /** Offset of the first code unit, where the words stand more than once. */
  readonly start?: number
}

/** What an editor decides of one place, or of two. */
export type Decision = {
  /** Where the decision was written down, for the notice that says what became of it. */
  readonly at?: { readonly path?: string; readonly line?: number }
} & (
  | (Target & { readonly decide: 'role'; readonly role: Role })
  | (Target & {
      readonly decide: 'speaker'
      /** Who says it; null: nobody whom the report names. */
      readonly speaker: string | null
    })
  | {
      readonly decide: 'join' | 'part'
      readonly what: 'entities' | 'statements'
      readonly of: readonly [Target, Target]
    }
)

/** All that an editor puts in by hand. */
export interface Hands {
  readonly names: Names
  readonly affiliations: Affiliations
  readonly decisions: readonly Decision[]
}
