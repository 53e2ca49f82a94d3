import { createPageReader, expandInputs } from '../../adapters/index.ts'
import type { PageReader } from '../../adapters/index.ts'
import type { Notice, Report } from '../../model/index.ts'
import { HTML_MODULE, LIMITS, MARKDOWN_MODULE } from '../../readers/index.ts'
import { LONGEST_TEXT } from '../../pipeline/index.ts'
import type { Hints, Intake } from '../../readers/index.ts'
import { startProgress } from './progress.ts'
import { Source } from './source.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import { openWeb } from './web.ts'
import type { WebFlags } from './web.ts'

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
export function open(
  paths: readonly string[],
  terminal: Terminal,
  flags: WebFlags,
  longest = Infinity,
): Flow {
  need(paths)
  let complete = true
  const tell = (notices: readonly Notice[]): void => {
    for (const notice of notices) if (notice.severity !== 'info') terminal.say(lineOf(notice))
    if (notices.some(notice => notice.severity === 'error')) complete = false
  }
  async function* reports(): AsyncGenerator<Report> {
    const { inputs, notices } = await expandInputs(paths)
    tell(notices)
    const { source, close } = openSource(flags, Infinity)
    for (const { path } of inputs) {
      for await (const intake of source.intakes(path)) {
        const { reports, notices } = within(longest, intake)
        tell(notices)
        yield* reports
      }
    }
    await close()
  }
  return { reports: reports(), complete: () => complete }
}

/** Reads all inputs and says in one line each what is wrong with one; the good ones go on. Throws a UsageError where there are no arguments. */
export async function gather(
  paths: readonly string[],
  terminal: Terminal,
  flags: WebFlags,
): Promise<Gathered> {
  need(paths)
  const { inputs, notices } = await expandInputs(paths)
  const { source, close } = openSource(flags, LIMITS.jsonLines)
  const progress = startProgress(terminal)
  const reports: Report[] = []
  const told = [...notices]
  for (const [done, { path }] of inputs.entries()) {
    progress.step(done, inputs.length, 'reading')
    for await (const intake of source.intakes(path)) {
      const kept = within(LONGEST_TEXT, intake)
      for (const report of kept.reports) reports.push(report)
      told.push(...kept.notices)
    }
  }
  progress.end()
  await close()
  for (const notice of told) if (notice.severity !== 'info') terminal.say(lineOf(notice))
  return { reports, complete: !told.some(notice => notice.severity === 'error') }
}

/** What inputs are read with; the workers start with the first page, the network with the first address. */
function openSource(flags: WebFlags, limit: number): { source: Source; close: () => Promise<void> } {
  const html: PageReader<Hints> = createPageReader(HTML_MODULE)
  const markdown: PageReader<Hints> = createPageReader(MARKDOWN_MODULE, undefined, 'readMarkdown')
  const web = openWeb(flags)
  const source = new Source(web, { html: html.read, markdown: markdown.read }, limit)
  return {
    source,
    close: async () => void (await Promise.all([html.close(), markdown.close(), web.close()])),
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
