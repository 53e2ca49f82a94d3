import type { Dossier, Locus } from '../../model/index.ts'
import { flat } from './names.ts'
import { tidied } from './typography.ts'

/**
 * What must be read before some words of a report to understand them, in the report's own words: the subject that stands in the clause
 * before ("[the call] lasted an hour"), or the verb that reports them ("[offered] to reopen the lock"). Undefined: nothing.
 */
export type LeadIns = (locus: Locus) => string | undefined

/** The lead-ins of the statements of some reports, by where the statements begin. */
export function leadInsOf(reports: Dossier['reports']): LeadIns {
  const found = new Map<string, string>()
  for (const { id, text, layers } of reports) {
    for (const { spans, subject, lead } of layers.statements) {
      const words = subject ?? lead
      // a dossier without its texts has no lead-ins
      if (words && spans[0] && text.length >= words.end)
        found.set(keyOf(id, spans[0].start), (subject ? tidied : flat)(text.slice(words.start, words.end)))
    }
  }
  return ({ report, spans }) => found.get(keyOf(report, spans[0]?.start))
}

const keyOf = (report: string, start: number | undefined): string => `${report}:${start}`
