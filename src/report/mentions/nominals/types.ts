import type { Draft } from '../draft.ts'
import type { KnownOffices } from '../learn.ts'
import type { Phrase, Placement } from '../phrases.ts'
import type { RolePhrases } from '../roles.ts'
import type { Scan } from '../scan.ts'

/** What the finders of nominals read. */
export interface NominalScan {
  readonly scan: Scan
  readonly placement: Placement
  readonly roles: RolePhrases
  /** What the story's reports tell of offices. */
  readonly told: readonly KnownOffices[]
}

/** A phrase that stands for an entity: one of the report's, or a new one without a name. */
export interface Nominal {
  readonly phrase: Pick<Phrase, 'first' | 'last'>
  readonly draft: Draft
  readonly by: string
}

/** Finds nominals of one family; `so far` are those that earlier finders found. */
export type NominalFinder = (input: NominalScan, soFar: readonly Nominal[]) => Nominal[]
