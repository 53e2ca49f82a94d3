import * as z from 'zod'
import {
  discrepancyGrade,
  discrepancyKind,
  discrepancySlot,
  filled,
  locusSchema,
  open,
  part,
  whole,
} from './schema-part.ts'

const ids = z.array(filled)

/** A report that is not there any more. */
export const goneReportSchema = part('GoneReport', 'A report that was held then and is not there any more.', {
  id: filled.describe('Id of the report.'),
  siglum: filled.describe('Its short name in the earlier dossier.'),
  outlet: z.string().nullable().describe('The publisher; null where none was stated.'),
  now: filled
    .nullable()
    .describe('Id of the new report in its place, with another text; null where there is none.'),
})

/** A statement that is new or stands otherwise than before. */
export const changedStatementSchema = part(
  'ChangedStatement',
  'A statement that is new, has gained witnesses, or rests on other origins than before.',
  {
    alignment: filled.describe('Id of the alignment.'),
    change: z.enum(['new', 'witnesses', 'origins']).describe('What has changed.'),
    before: open({
      reports: whole.describe('How many reports told it.'),
      atLeast: whole.describe('The least number of independent origins then.'),
      atMost: whole.describe('The greatest number of independent origins then.'),
    })
      .nullable()
      .describe('How it stood; null where it is new, or where the earlier dossier does not tell.'),
    loci: z
      .array(locusSchema)
      .min(1)
      .describe('Where the new reports have it, copies not counted; without any, its best witness.'),
  },
)

/** A disagreement that is new, stands otherwise than before, or is gone. */
export const changedDisagreementSchema = part(
  'ChangedDisagreement',
  'A disagreement that is new, has gained something, is graded otherwise, or is gone.',
  {
    discrepancy: filled.nullable().describe('Id of the discrepancy; null where it is gone.'),
    change: z
      .enum(['new', 'wider', 'regraded', 'gone'])
      .describe('`wider`: it has a new side, or a new report on a side.'),
    sides: z.array(whole).describe('Indices of the sides that it did not have.'),
    loci: z
      .array(locusSchema)
      .describe('What is new in it, or all of it; of one that is gone, the places that are still held.'),
    before: open({
      by: filled.describe('The rule that found it.'),
      slot: discrepancySlot.describe('What the values were values of.'),
      kind: discrepancyKind.describe('What kind of value differed.'),
      grade: discrepancyGrade.describe('How grave it was.'),
      values: z.array(z.string()).min(2).describe('The value of each side.'),
    })
      .nullable()
      .describe('How it stood; null where it is new.'),
    missing: ids.describe('Ids of the reports on its sides that are not there any more.'),
  },
)

/** What is otherwise than in an earlier account. */
export const sinceSchema = part('Since', 'What is otherwise than in an earlier account of the same story.', {
  story: filled.describe('Id of the story, which the earlier account gave it.'),
  seal: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe('Seal of the earlier dossier; null where it has none.'),
  reports: ids.describe('Ids of the reports that were not held then.'),
  gone: z.array(goneReportSchema).describe('Reports that are not there any more.'),
  statements: z.array(changedStatementSchema).describe('Statements that are new or stand otherwise.'),
  disagreements: z
    .array(changedDisagreementSchema)
    .describe('Disagreements that are new, stand otherwise or are gone.'),
})
