import { beThrifty, createWorkers } from '../../adapters/index.ts'
import type { Report } from '../../model/index.ts'
import { inOrder, LONGEST_TEXT } from '../../pipeline/index.ts'
import { idKeeper } from '../../readers/index.ts'
import { open } from './inputs.ts'
import { jobsOf } from './jobs.ts'
import { LINE_MODULE, lineOf } from './line.ts'
import type { LineOptions } from './line.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import type { ExitCode } from './usage.ts'

/** Flags of `variorum read` and `variorum annotate`, the settings file already under them. */
export interface ReportsOptions {
  readonly json?: boolean
  readonly jobs?: string | number
}

/** Reports that a worker has before it: one in work, one that waits, so that it need not wait for us. */
const AHEAD = 2

/** `variorum read` and `variorum annotate`: reports one by one, as they are read, each as a listing or as one line of JSON. */
export async function reportsCommand(
  which: 'read' | 'annotate',
  paths: readonly string[],
  options: ReportsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const jobs = jobsOf(options.jobs)
  const { reports, complete } = open(paths, terminal, which === 'annotate' ? LONGEST_TEXT : Infinity)
  const how: LineOptions = { which, json: options.json === true, width: terminal.width }
  const progress = startProgress(terminal)
  const workers = jobs > 1 ? createWorkers<[Report, LineOptions], string>(LINE_MODULE, 'lineOf', jobs) : null
  const keep = idKeeper()
  const work = (report: Report): Promise<string> => (workers?.call ?? lineOf)(keep(report), how)
  const thrift = beThrifty()
  let done = 0
  for await (const line of inOrder(reports, workers === null ? 1 : jobs * AHEAD, work)) {
    terminal.out(line)
    await terminal.taken()
    if (workers === null) thrift.check()
    progress.step(++done, null, which === 'read' ? 'cleaned' : 'annotated')
  }
  await workers?.close()
  progress.end()
  return complete() ? 0 : 2
}
