import type { Dossier, Locus } from '../../model/index.ts'
import { flat } from './names.ts'
import { tidied } from './typography.ts'

/**
 * What must be read before some words of a report to understand them, in the report's own words: the subject that stands in the clause
 * before ("[the call] lasted an hour"), the verb that reports them ("[offered] to reopen the lock"), or what they go on from ("[The lock
 * froze,] stranding ten"). Undefined: nothing. At most so many words of it, the nearest.
 */
export type LeadIns = (locus: Locus, most?: number) => string | undefined

/** Words that are enough to understand what follows. */
const LONGEST = 20

/** The lead-ins of the statements of some reports, by where the statements begin. */
export function leadInsOf(reports: Dossier['reports']): LeadIns {
  const found = new Map<string, string>()
  for (const { id, text, layers } of reports) {
    for (const { spans, subject, lead } of layers.statements) {
      const words = lead ?? subject
      // a dossier without its texts has no lead-ins
      if (words && spans[0] && text.length >= words.end)
        found.set(keyOf(id, spans[0].start), (lead ? flat : tidied)(text.slice(words.start, words.end)))
    }
  }
  return ({ report, spans }, most = LONGEST) => {
    const words = found.get(keyOf(report, spans[0]?.start))
    return words === undefined ? undefined : nearest(words, most)
  }
}

/** The last words of a text, with an ellipsis where something is left out. */
function nearest(text: string, most: number): string {
  const words = text.split(' ')
  return words.length <= most ? text : `… ${words.slice(-most).join(' ')}`
}

const keyOf = (report: string, start: number | undefined): string => `${report}:${start}`
