import { verify } from '../../check/index.ts'
import type { Dossier, Verdict } from '../../model/index.ts'
import { lineOf } from './inputs.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import { readDossiers } from './verify.ts'

/** What of a dossier must hold before it can be compared with. */
const NEEDED = /^(?:json|schema|shape|seal)$/

/** The dossiers of an earlier run. Null, and one line said, where the file cannot be read; throws a UsageError with one line where one of them does not hold. */
export async function readEarlier(
  path: string | undefined,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<{ readonly since?: readonly Dossier[] } | null> {
  if (path === undefined) return {}
  if (path === '-' && inputs.includes('-'))
    throw new UsageError(
      'reports and --since cannot both come from standard input; give a file for one of them',
    )
  const read = await readDossiers(path, terminal)
  if (read === null) return null
  for (const [index, one] of read.entries()) {
    const wrong = verify(one).find(verdict => !verdict.ok && NEEDED.test(verdict.law))
    if (wrong === undefined) continue
    const place = read.length > 1 ? `dossier ${index + 1}: ` : ''
    throw new UsageError(`${nameOf(path)}: ${place}${problemOf(wrong)}`)
  }
  return { since: read as readonly Dossier[] }
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)

function problemOf({ law, at, message }: Verdict): string {
  if (law === 'seal')
    return 'was changed after it was sealed; give it to --since as `variorum collate --json` wrote it'
  const where = at === '' || law === 'schema' ? '' : ` (${at}: ${message})`
  return `is no dossier of the format variorum/1${where}; give --since what \`variorum collate --json\` of this version wrote`
}

/** Says once that a story has no report of the earlier dossiers. */
export function tellNothingInCommon(dossiers: readonly Dossier[], terminal: Terminal): void {
  const notices = dossiers.flatMap(one => one.notices).filter(one => one.code === 'nothing-in-common')
  for (const line of new Set(notices.map(lineOf))) terminal.say(line)
}
