import type { Verdict } from '../model/index.ts'

/** A list of verdicts for a human reader. */
export interface Summary {
  /** How many checks were made. */
  readonly checked: number
  /** How many did not hold. */
  readonly failed: number
  /** How many could not be made, because a text is left out; they are not among those checked. */
  readonly open: number
  /** First the failures, in order, then one line for each law with the number of checks that held, and one for what is open. */
  readonly lines: readonly string[]
}

/** Counts verdicts, and writes one line for each failure and each law. */
export function summarise(verdicts: readonly Verdict[]): Summary {
  const made = verdicts.filter(verdict => verdict.open !== true)
  const failures = made.filter(verdict => !verdict.ok)
  const open = verdicts.length - made.length
  const laws = new Map<string, { held: number; all: number }>()
  for (const { law, ok } of made) {
    const count = laws.get(law) ?? { held: 0, all: 0 }
    laws.set(law, { held: count.held + (ok ? 1 : 0), all: count.all + 1 })
  }
  const lines = [
    ...failures.map(({ law, at, message }) => `${law} ${at === '' ? '(the dossier)' : at}: ${message}`),
    ...[...laws].map(([law, { held, all }]) => `${law}: ${held} of ${all} hold`),
    ...(open > 0 ? [openLine(verdicts)] : []),
  ]
  return { checked: made.length, failed: failures.length, open, lines }
}

/** Which laws could not be checked everywhere, and what would help. */
function openLine(verdicts: readonly Verdict[]): string {
  const laws = new Map<string, number>()
  for (const { law, open } of verdicts) if (open === true) laws.set(law, (laws.get(law) ?? 0) + 1)
  const counts = [...laws].map(([law, count]) => `${law} ${count}`).join(', ')
  return `not checked, because the texts are left out (${counts}); give the files of the reports to check them`
}
