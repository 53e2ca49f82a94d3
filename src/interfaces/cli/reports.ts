import { beThrifty, compileLess, createWorkers, threadsFor } from '../../adapters/index.ts'
import type { Report } from '../../model/index.ts'
import { inOrder, LONGEST_TEXT } from '../../pipeline/index.ts'
import { idKeeper } from '../../readers/index.ts'
import { readHandsFiles } from './hands.ts'
import { open } from './inputs.ts'
import { jobsOf } from './jobs.ts'
import { LINE_MODULE, lineOf } from './line.ts'
import type { LineOptions } from './line.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import type { ExitCode } from './usage.ts'
import type { WebFlags } from './web.ts'

/** Flags of `variorum read` and `variorum annotate`, the settings file already under them. */
export interface ReportsOptions extends WebFlags {
  readonly json?: boolean
  readonly jobs?: string | number
  /** A file; for `annotate`. */
  readonly names?: string
}

/** Reports that a worker has before it: one in work, and so many that wait that a long one of another worker keeps it from none. */
const AHEAD = 8

/** `variorum read` and `variorum annotate`: reports one by one, as they are read, each as a listing or as one line of JSON. */
export async function reportsCommand(
  which: 'read' | 'annotate',
  paths: readonly string[],
  options: ReportsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const jobs = threadsFor(jobsOf(options.jobs))
  const { names } = await readHandsFiles(options.names === undefined ? {} : { names: options.names })
  const { reports, complete } = open(paths, terminal, options, which === 'annotate' ? LONGEST_TEXT : Infinity)
  const how: LineOptions = {
    which,
    json: options.json === true,
    width: terminal.width,
    ...(names ? { names } : {}),
  }
  const progress = startProgress(terminal)
  const workers = jobs > 1 ? createWorkers<[Report, LineOptions], string>(LINE_MODULE, 'lineOf', jobs) : null
  const keep = idKeeper()
  const work = (report: Report): Promise<string> => (workers?.call ?? lineOf)(keep(report), how)
  compileLess()
  const thrift = beThrifty(workers === null)
  let done = 0
  for await (const line of inOrder(reports, workers === null ? 1 : jobs * AHEAD, work)) {
    terminal.out(line)
    await terminal.taken()
    thrift.check()
    progress.step(++done, null, which === 'read' ? 'cleaned' : 'annotated')
  }
  await workers?.close()
  progress.end()
  return complete() ? 0 : 2
}
