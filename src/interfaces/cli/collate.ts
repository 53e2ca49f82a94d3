import { statSync } from 'node:fs'
import { join } from 'node:path'
import { writeOutput } from '../../adapters/index.ts'
import type { Dossier } from '../../model/index.ts'
import { FORMATS, write } from '../../writers/index.ts'
import type { Format } from '../../writers/index.ts'
import { withoutText } from '../../pipeline/index.ts'
import type { Engine } from './engine.ts'
import { readHandsFiles, tellNotApplied } from './hands.ts'
import type { HandsFlags } from './hands.ts'
import { gather } from './inputs.ts'
import { jobsOf } from './jobs.ts'
import { startProgress } from './progress.ts'
import { readEarlier, tellNothingInCommon } from './since.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import type { ExitCode } from './usage.ts'
import type { WebFlags } from './web.ts'

/** Flags of `variorum collate`, the settings file already under them. */
export interface CollateOptions extends HandsFlags, WebFlags {
  readonly format?: string
  readonly json?: boolean
  readonly output?: string
  readonly jobs?: string | number
  /** A file with dossiers of an earlier run. */
  readonly since?: string
  /** False: the dossier without the texts of the reports. */
  readonly text?: boolean
}

const EXTENSIONS: Readonly<Record<Format, string>> = { text: 'txt', html: 'html', md: 'md', json: 'json' }
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  json: 'json',
  jsonl: 'json',
}

/** `variorum collate`: the reports of one event → one account; several events → one each, said so. */
export async function collateCommand(
  paths: readonly string[],
  options: CollateOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitCode> {
  const format = formatOf(options)
  if (options.text === false && format !== 'json')
    throw new UsageError(
      `--no-text is for dossiers, and the format is ${format}; add --json, or -o a .json file`,
    )
  const jobs = jobsOf(options.jobs)
  const hands = await readHandsFiles(options)
  const since = await readEarlier(options.since, paths, terminal)
  if (since === null) return 2
  const { reports, complete } = await gather(paths, terminal, options)
  if (reports.length === 0) return 2
  const progress = startProgress(terminal)
  const how = { ...hands, ...since, jobs, onProgress: progress.step }
  const found = await (await loadEngine()).collate(reports, how)
  progress.end()
  tellNotApplied(found, terminal)
  tellNothingInCommon(found, terminal)
  const dossiers = options.text === false ? found.map(withoutText) : found
  if (dossiers.length > 1) terminal.say(`the reports tell ${dossiers.length} stories: one dossier each`)
  if (options.output === undefined || options.output === '-') print(dossiers, format, terminal)
  else save(dossiers, format, options.output)
  return complete ? 0 : 2
}

/** The format asked for: by `--json`, by `-f`, else by the extension of `-o`, else text. Throws a UsageError for an unknown one, or two that differ. */
function formatOf({ format, json, output }: CollateOptions): Format {
  const known = FORMATS.find(one => one === format)
  if (format !== undefined && known === undefined) {
    throw new UsageError(`unknown format "${format}"; known are ${FORMATS.join(', ')}`)
  }
  if (json === true && known !== undefined && known !== 'json')
    throw new UsageError(`--json and -f ${known} exclude each other`)
  if (json === true) return 'json'
  const extension = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? ''
  return known ?? BY_EXTENSION[extension] ?? 'text'
}

function print(dossiers: readonly Dossier[], format: Format, terminal: Terminal): void {
  if (format === 'html' && dossiers.length > 1) {
    throw new UsageError(`${dossiers.length} stories do not fit one page; give a folder with -o`)
  }
  dossiers.forEach((dossier, index) => {
    if (index > 0 && format !== 'json') terminal.out(format === 'md' ? '\n---\n\n' : '\n')
    terminal.out(write(dossier, format, { color: terminal.color, width: terminal.width }))
  })
}

/** Writes one dossier to a file, or each to a file of its own in a folder, named by the story. */
function save(dossiers: readonly Dossier[], format: Format, output: string): void {
  const there = statSync(output, { throwIfNoEntry: false })
  const isFolder = there?.isDirectory() === true || output.endsWith('/')
  if (dossiers.length > 1 && there !== undefined && !isFolder) {
    throw new UsageError(
      `${output}: is a file, but there are ${dossiers.length} stories; give a folder with -o`,
    )
  }
  const [only] = dossiers
  if (only !== undefined && dossiers.length === 1 && !isFolder) {
    saveOne(output, write(only, format))
    return
  }
  for (const dossier of dossiers) {
    const name = dossier.story.id.replace(/[^\w.-]+/g, '_').replace(/^\.+/, '_')
    saveOne(join(output, `${name}.${EXTENSIONS[format]}`), write(dossier, format))
  }
}

function saveOne(path: string, bytes: Uint8Array): void {
  try {
    writeOutput(path, bytes)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new UsageError(`${path}: cannot be written (${code || message}); give another path with -o`)
  }
}
