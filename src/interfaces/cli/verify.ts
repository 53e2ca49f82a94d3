import { readInput } from '../../adapters/index.ts'
import { summarise, verify } from '../../check/index.ts'
import type { Report, Verdict } from '../../model/index.ts'
import { LIMITS } from '../../readers/index.ts'
import { gather, lineOf } from './inputs.ts'
import { printable } from './terminal.ts'
import type { Terminal } from './terminal.ts'
import type { ExitCode } from './usage.ts'
import type { WebFlags } from './web.ts'

/** `variorum verify`: re-checks every citation of a dossier, and against the reports where they are given. 1 where one does not hold. */
export async function verifyCommand(
  path: string,
  reportPaths: readonly string[],
  options: WebFlags & { readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const dossiers = await readDossiers(path, terminal)
  if (dossiers === null) return 2
  const given = reportPaths.length > 0 ? await gather(reportPaths, terminal, options) : null
  let failed = 0
  for (const [index, dossier] of dossiers.entries()) {
    const verdicts = verify(dossier, given?.reports as Report[] | undefined)
    const place = dossiers.length > 1 ? `dossier ${index + 1}: ` : ''
    failed += tell(verdicts, place, options.json === true, terminal)
  }
  if (failed > 0) return 1
  return given === null || given.complete ? 0 : 2
}

function tell(verdicts: readonly Verdict[], place: string, json: boolean, terminal: Terminal): number {
  const { checked, failed, open, lines } = summarise(verdicts)
  if (json) {
    for (const verdict of verdicts) terminal.out(`${JSON.stringify(verdict)}\n`)
    return failed
  }
  for (const line of lines) terminal.out(`${place}${printable(line, true)}\n`)
  const outcome = failed === 0 ? 'all hold' : `${failed} ${failed === 1 ? 'does' : 'do'} not hold`
  const rest = open === 0 ? '' : `; ${open} could not be made`
  terminal.out(`${place}${checked} checks, ${outcome}${rest}\n`)
  return failed
}

/** The dossiers in a file: one JSON document, or one a line. Null, and one line said, where there are none. */
export async function readDossiers(path: string, terminal: Terminal): Promise<unknown[] | null> {
  const bytes = await readInput({ path }, LIMITS.jsonLines)
  if (!(bytes instanceof Uint8Array)) {
    terminal.say(lineOf(bytes))
    return null
  }
  const name = path === '-' ? 'standard input' : path
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return parse(text)
  } catch {
    terminal.say(`${name}: is no JSON; give a dossier as \`variorum collate --json\` writes it`)
    return null
  }
}

function parse(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown]
  } catch (error) {
    const lines = text.split('\n').filter(line => line.trim() !== '')
    if (lines.length < 2) throw error
    return lines.map(line => JSON.parse(line) as unknown)
  }
}
