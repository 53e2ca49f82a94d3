import { chunksOf, createPageReader, expandInputs, InputTrouble } from '../../adapters/index.ts'
import type { Notice, Report } from '../../model/index.ts'
import { HTML_MODULE, LIMITS, readStream } from '../../readers/index.ts'
import { LONGEST_TEXT } from '../../pipeline/index.ts'
import type { Hints, Intake } from '../../readers/index.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** The reports that FILE arguments hold, and whether all of them could be read. */
export interface Gathered {
  readonly reports: readonly Report[]
  readonly complete: boolean
}

/** The reports that FILE arguments hold, one after another. */
export interface Flow {
  /** Reads as it is asked; what is wrong with an input is said in one line, and the good ones go on. */
  readonly reports: AsyncIterable<Report>
  /** Whether all that was read so far could be read. */
  readonly complete: () => boolean
}

/** Opens FILE arguments, to be read one report after another; one with a text of over `longest` code units is left out, and said so. Throws a UsageError where there are none. */
export function open(paths: readonly string[], terminal: Terminal, longest = Infinity): Flow {
  need(paths)
  let complete = true
  const tell = (notices: readonly Notice[]): void => {
    for (const notice of notices) if (notice.severity !== 'info') terminal.say(lineOf(notice))
    if (notices.some(notice => notice.severity === 'error')) complete = false
  }
  async function* reports(): AsyncGenerator<Report> {
    const { inputs, notices } = await expandInputs(paths)
    tell(notices)
    const pages = createPageReader<Hints>(HTML_MODULE)
    for (const { path } of inputs) {
      for await (const intake of intakesOf(path, Infinity, pages.read)) {
        const { reports, notices } = within(longest, intake)
        tell(notices)
        yield* reports
      }
    }
    await pages.close()
  }
  return { reports: reports(), complete: () => complete }
}

/** Reads all inputs and says in one line each what is wrong with one; the good ones go on. Throws a UsageError where there are no arguments. */
export async function gather(paths: readonly string[], terminal: Terminal): Promise<Gathered> {
  need(paths)
  const { inputs, notices } = await expandInputs(paths)
  const pages = createPageReader<Hints>(HTML_MODULE)
  const progress = startProgress(terminal)
  const reports: Report[] = []
  const told = [...notices]
  for (const [done, { path }] of inputs.entries()) {
    progress.step(done, inputs.length, 'reading')
    for await (const intake of intakesOf(path, LIMITS.jsonLines, pages.read)) {
      const kept = within(LONGEST_TEXT, intake)
      for (const report of kept.reports) reports.push(report)
      told.push(...kept.notices)
    }
  }
  progress.end()
  await pages.close()
  for (const notice of told) if (notice.severity !== 'info') terminal.say(lineOf(notice))
  return { reports, complete: !told.some(notice => notice.severity === 'error') }
}

/** What one input holds, as it is read; one that cannot be read to its end gives a notice last. */
async function* intakesOf(
  path: string,
  limit: number,
  html: (page: Uint8Array | string, hints: Hints) => Promise<Intake>,
): AsyncGenerator<Intake> {
  try {
    yield* readStream(chunksOf({ path }, limit), { path }, { html })
  } catch (error) {
    if (!(error instanceof InputTrouble)) throw error
    yield { reports: [], notices: [error.notice] }
  }
}

/** An intake without the reports that are too long; each gives a notice. */
function within(longest: number, { reports, notices }: Intake): Intake {
  const long = reports.filter(report => report.text.length > longest)
  if (long.length === 0) return { reports, notices }
  const refused = long.map(
    ({ id, path }): Notice => ({
      code: 'too-long',
      severity: 'error',
      message: `${id} has more than ${longest} characters, the limit for one report; cut it into smaller ones`,
      ...(path === undefined ? {} : { at: { path } }),
    }),
  )
  return { reports: reports.filter(report => !long.includes(report)), notices: [...notices, ...refused] }
}

function need(paths: readonly string[]): void {
  if (paths.length === 0)
    throw new UsageError('no FILE given; give files or folders of reports, or - for standard input')
}

/** A notice as one line: where, what is wrong, what to do. */
export function lineOf({ at, message }: Notice): string {
  const path = at?.path === '-' ? 'standard input' : at?.path
  const line = at?.line === undefined ? '' : `line ${at.line}: `
  return `${path === undefined ? '' : `${path}: `}${line}${message}`
}
