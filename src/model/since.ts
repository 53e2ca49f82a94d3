import type { Discrepancy } from './dossier.ts'
import type { Locus } from './finding.ts'

/** What is otherwise than in an earlier account of the same story. All lists empty: nothing has changed. */
export interface Since {
  /** Id of the story, which the earlier account gave it. */
  readonly story: string
  /** Seal of the earlier dossier; null where it has none. */
  readonly seal: string | null
  /** Ids of the reports that were not held then, in the order of the dossier. */
  readonly reports: readonly string[]
  /** Reports that were held then and are not there any more, in the order of the earlier dossier. */
  readonly gone: readonly GoneReport[]
  /** In the order of the alignments. */
  readonly statements: readonly ChangedStatement[]
  /** In the order of the discrepancies; those that are gone last, in the order of the earlier dossier. */
  readonly disagreements: readonly ChangedDisagreement[]
}

/** A report that is not there any more. */
export interface GoneReport {
  readonly id: string
  /** Its short name in the earlier dossier; another report may have it now. */
  readonly siglum: string
  readonly outlet: string | null
  /** Id of the new report in its place, with another text: of the same id, address or file. Null where there is none. */
  readonly now: string | null
}

/** A statement that is new, that has gained witnesses, or that rests on other origins than before. */
export interface ChangedStatement {
  /** Id of the alignment. */
  readonly alignment: string
  /** `new`: no report of then has it; `witnesses`: a new report has it too; `origins`: no new report has it, the range of its origins is another. */
  readonly change: 'new' | 'witnesses' | 'origins'
  /** How it stood: by how many reports it was told, on how many origins. Null where it is new, or where the earlier dossier does not tell. */
  readonly before: {
    readonly reports: number
    readonly atLeast: number
    readonly atMost: number
  } | null
  /** Where the new reports have it, copies not counted; where no new report has it, its best witness. */
  readonly loci: readonly Locus[]
}

/** A disagreement that is new, has gained something, is graded otherwise, or is gone. */
export interface ChangedDisagreement {
  /** Id of the discrepancy; null where it is gone. */
  readonly discrepancy: string | null
  /** `wider`: it has a new side, or a new report on a side. */
  readonly change: 'new' | 'wider' | 'regraded' | 'gone'
  /** Indices of the sides that it did not have; all of a new one. */
  readonly sides: readonly number[]
  /** What is new in it; of a new or regraded one all places; of one that is gone the places that are still held. */
  readonly loci: readonly Locus[]
  /** How it stood; null where it is new. */
  readonly before: {
    /** The rule that found it. */
    readonly by: string
    readonly slot: Discrepancy['slot']
    readonly kind: Discrepancy['kind']
    readonly grade: Discrepancy['grade']
    readonly values: readonly string[]
  } | null
  /** Ids of the reports on its sides that are not there any more: why one is gone. Empty: it was not found any more. */
  readonly missing: readonly string[]
}
