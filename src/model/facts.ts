import type { Alignment } from './dossier.ts'

/** By what facts are found that are told in the midst of statements: parts of two, details of one, what somebody is and how old. */
const FACTS: ReadonlySet<string> = new Set([
  'alignments/part',
  'alignments/detail',
  'alignments/office',
  'alignments/age',
])

/** Whether an alignment is of facts told in the midst of statements, and not of statements: it stands in no account and counts for no chain. */
export const isFact = ({ by }: Pick<Alignment, 'by'>): boolean => FACTS.has(by)
