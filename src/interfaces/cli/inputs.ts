import { createPageReader, expandInputs, readInput } from '../../adapters/index.ts'
import type { Notice, Report } from '../../model/index.ts'
import { HTML_MODULE, LIMITS, read } from '../../readers/index.ts'
import type { Hints } from '../../readers/index.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** The reports that FILE arguments hold, and whether all of them could be read. */
export interface Gathered {
  readonly reports: readonly Report[]
  readonly complete: boolean
}

/** Reads all inputs and says in one line each what is wrong with one; the good ones go on. Throws a UsageError where there are no arguments. */
export async function gather(paths: readonly string[], terminal: Terminal): Promise<Gathered> {
  if (paths.length === 0)
    throw new UsageError('no FILE given; give files or folders of reports, or - for standard input')
  const { inputs, notices } = await expandInputs(paths)
  const pages = createPageReader<Hints>(HTML_MODULE)
  const progress = startProgress(terminal)
  const reports: Report[] = []
  const told = [...notices]
  for (const [done, input] of inputs.entries()) {
    progress.step(done, inputs.length, 'reading')
    const bytes = await readInput(input, LIMITS.jsonLines)
    if (!(bytes instanceof Uint8Array)) {
      told.push(bytes)
      continue
    }
    const reading = await read(bytes, { path: input.path }, { html: pages.read })
    reports.push(...reading.reports)
    told.push(...reading.notices)
  }
  progress.end()
  await pages.close()
  for (const notice of told) if (notice.severity !== 'info') terminal.say(lineOf(notice))
  return { reports, complete: !told.some(notice => notice.severity === 'error') }
}

/** A notice as one line: where, what is wrong, what to do. */
export function lineOf({ at, message }: Notice): string {
  const path = at?.path === '-' ? 'standard input' : at?.path
  const line = at?.line === undefined ? '' : `line ${at.line}: `
  return `${path === undefined ? '' : `${path}: `}${line}${message}`
}
