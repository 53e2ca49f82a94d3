import type { Verdict } from '../model/index.ts'

/** A list of verdicts for a human reader. */
export interface Summary {
  /** How many checks were made. */
  readonly checked: number
  /** How many did not hold. */
  readonly failed: number
  /** First the failures, in order, then one line for each law with the number of checks that held. */
  readonly lines: readonly string[]
}

/** Counts verdicts, and writes one line for each failure and each law. */
export function summarise(verdicts: readonly Verdict[]): Summary {
  const failures = verdicts.filter(verdict => !verdict.ok)
  const laws = new Map<string, { held: number; all: number }>()
  for (const { law, ok } of verdicts) {
    const count = laws.get(law) ?? { held: 0, all: 0 }
    laws.set(law, { held: count.held + (ok ? 1 : 0), all: count.all + 1 })
  }
  const lines = [
    ...failures.map(({ law, at, message }) => `${law} ${at === '' ? '(the dossier)' : at}: ${message}`),
    ...[...laws].map(([law, { held, all }]) => `${law}: ${held} of ${all} hold`),
  ]
  return { checked: verdicts.length, failed: failures.length, lines }
}
