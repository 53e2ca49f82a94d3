import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import type { Engine } from './engine.ts'
import type { HandsFlags } from './hands.ts'
import { readSettings } from './settings.ts'
import { openTerminal } from './terminal.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import type { ExitCode } from './usage.ts'
import type { WebFlags } from './web.ts'

interface Flags extends HandsFlags, WebFlags {
  readonly text?: boolean
  readonly since?: string
  readonly speaker?: string
  readonly outlet?: string
  readonly format?: string
  readonly json?: boolean
  readonly output?: string
  readonly jobs?: string
  readonly color: boolean
}

const FILES =
  'texts, pages, JSON-Lines, tables, feeds, web archives, folders of these; a URL is fetched; - is standard input'
const JOBS = 'annotate in n threads at once; the same bytes (default: 1)'
const NAMES = 'who is called what, and who is not who; see docs/hands.md'
const DECISIONS = 'what you decide of single places, one decision a line'
const loadEngine = async (): Promise<Engine> => (await import('./engine.ts')).loadEngine()

/** Runs a command line (without `node` and the program's own name) and gives its exit code. Each command's code is loaded when it is called. */
export async function runCommandLine(parameters: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal(!parameters.includes('--no-color'))
  let code: ExitCode = 0
  const program = build(terminal, exit => {
    code = exit
  })
  try {
    if (parameters.length === 0) {
      terminal.say('no command given; see variorum --help')
      return 2
    }
    await program.parseAsync([...parameters], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof UsageError)) throw error
    terminal.say(error.message)
    return 2
  }
}

function build(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('variorum')
    .description(
      'Reads the news reports of one event and gives one account in which every sentence is a span in a report.',
    )
    .version(versionOf(), '--version', 'print the version')
    .option('--no-color', 'print no colours')
    .helpOption('-h, --help', 'show this help')
    .usage('<command> [options]')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: text => terminal.out(text),
      writeErr: text => terminal.say(`${text.replace(/^error: /, '').trim()}; see variorum --help`),
    })
    .addHelpText('after', example('variorum collate reports/', 'variorum collate --help'))
    .argument('[command]')
    .allowExcessArguments()
    .action((word?: string) => {
      throw new UsageError(
        `unknown command "${word ?? ''}"; see variorum --help, or did you mean: variorum collate ${word ?? 'FILE'}`,
      )
    })
  addCollate(program, terminal, end)
  addReports(program, terminal, end)
  addCheck(program, terminal, end)
  addVerify(program, terminal, end)
  addStart(program, terminal, end)
  addLearning(program, terminal, end)
  return program
}

function addCollate(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  addWeb(
    command(program, 'collate', 'reports of one event → one account; several events → one each')
      .argument('<FILE...>', FILES)
      .option('-f, --format <format>', 'text, html, md or json (default: by the extension of -o, else text)')
      .option('-o, --output <path>', 'write to a file; a folder when there are several stories')
      .option('--json', 'one dossier a line')
      .option('--names <file>', NAMES)
      .option('--affiliations <file>', 'who owns, controls or speaks for whom')
      .option('--decisions <file>', DECISIONS)
      .option(
        '--since <dossier>',
        'say what has changed since this dossier of an earlier run (or several, one a line)',
      )
      .option('--text', 'keep the texts of the reports in the dossier (default)')
      .option('--no-text', 'leave them out: hashes and cited words only')
      .option('--jobs <n>', JOBS),
  )
    .addHelpText(
      'after',
      example(
        'variorum collate reports/ -f html -o account.html',
        'variorum collate reports/ --since yesterday.json -o today.json',
        'cat *.jsonl | variorum collate - --json',
      ),
    )
    .action(async (files: string[], flags: Flags) => {
      const settings = readSettings()
      // --json on the command line beats a format in the settings file.
      const defined = merged(flags.json === true ? { ...settings, format: undefined } : settings, flags)
      const { collateCommand } = await import('./collate.ts')
      const plain = settings.color === false ? { ...terminal, color: false } : terminal
      end(await collateCommand(files, defined, plain, loadEngine))
    })
}

/** The settings with the flags over them, and nothing that is not there. */
const merged = (settings: object, flags: object): Record<string, never> =>
  Object.fromEntries(
    Object.entries<never>({ ...settings, ...flags }).filter(([, value]) => value !== undefined),
  )

function addCheck(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  addWeb(
    command(
      program,
      'check',
      'is this quotation there: here, in other words, elsewhere, nowhere; exit code 1 if not here',
    )
      .argument('<QUOTE>', 'the words; typography does not count')
      .argument('<FILE...>', `${FILES}; dossiers as JSON`)
      .option('--speaker <name>', 'who must have said it')
      .option('--outlet <name>', 'who must have published it')
      .option('--names <file>', NAMES)
      .option('--decisions <file>', DECISIONS)
      .option('--json', 'the outcome as one line')
      .option('--jobs <n>', JOBS),
  )
    .addHelpText(
      'after',
      example(
        'variorum check "the lock stays shut" reports/',
        'variorum check "the lock stays shut" account.json --speaker Askel',
      ),
    )
    .action(async (quotation: string, files: string[], flags: Flags) => {
      const { names, decisions, speaker, outlet, jobs, captures, offline } = readSettings()
      const { checkCommand } = await import('./check.ts')
      const options = merged({ names, decisions, speaker, outlet, jobs, captures, offline }, flags)
      end(await checkCommand(quotation, files, options, terminal, loadEngine))
    })
}

function addReports(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const texts = {
    read: 'cleaning only: each report with its blocks and their roles',
    annotate: 'each report with all that is found in it: who says what, names, dates and numbers',
  }
  for (const which of ['read', 'annotate'] as const) {
    const made = command(program, which, texts[which])
      .argument('<FILE...>', FILES)
      .option('--json', 'one report a line')
    if (which === 'annotate') made.option('--names <file>', NAMES)
    addWeb(made.option('--jobs <n>', JOBS.replace('annotate', which === 'read' ? 'clean' : which)))
      .addHelpText(
        'after',
        example(`variorum ${which} page.html`, `variorum ${which} --json reports/ > reports.jsonl`),
      )
      .action(async (files: string[], flags: Flags) => {
        const { reportsCommand } = await import('./reports.ts')
        const { jobs, names, captures, offline } = readSettings()
        const common = { jobs, captures, offline }
        const options = merged(which === 'annotate' ? { ...common, names } : common, flags)
        end(await reportsCommand(which, files, options, terminal))
      })
  }
}

function addVerify(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  addWeb(
    command(program, 'verify', 're-check every citation of a dossier; exit code 1 if one does not hold')
      .argument('<DOSSIER>', 'a dossier as JSON, or one a line; - is standard input')
      .argument('[FILE...]', 'the reports it was made from, to compare their texts')
      .option('--json', 'one verdict a line, those that hold too'),
  )
    .addHelpText('after', example('variorum verify account.json', 'variorum verify account.json reports/'))
    .action(async (dossier: string, files: string[], flags: Flags) => {
      const { verifyCommand } = await import('./verify.ts')
      const { captures, offline } = readSettings()
      end(await verifyCommand(dossier, files, merged({ captures, offline }, flags), terminal))
    })
}

function addStart(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  command(program, 'start', 'collate a shipped example and write its account to account/')
    .argument('[EXAMPLE]', 'visit, accident or verdict', 'visit')
    .addHelpText('after', example('variorum start', 'variorum start accident'))
    .action(async (name: string) => {
      const { startCommand } = await import('./start.ts')
      end(await startCommand(name, terminal, loadEngine))
    })
}

function addLearning(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  command(program, 'eval', 'score each layer on a folder of corpora, beside what others reach')
    .argument('<FOLDER>', 'the corpora, a folder each')
    .option('--layer <layers...>', 'only these layers')
    .option('--json', 'one score a line')
    .option('--jobs <n>', JOBS)
    .addHelpText('after', example('variorum eval corpora/', 'variorum eval corpora/ --layer dates names'))
    .action(async (folder: string, flags: { layer?: string[]; json?: boolean; jobs?: string }) => {
      const { evaluateCommand } = await import('./evaluate.ts')
      end(await evaluateCommand(folder, flags, terminal))
    })
  command(
    program,
    'train',
    'learn the weights from a folder of corpora; writes their model card and notice too',
  )
    .argument('<CORPORA>', 'the corpora, a folder each')
    .option('--out <folder>', 'where to write (default: the weights of this program)')
    .option('--without <corpora...>', 'learn nothing from these')
    .option('--layer <layer>', 'only this layer')
    .addHelpText(
      'after',
      example('variorum train corpora/ --out weights/', 'variorum train corpora/ --without gum'),
    )
    .action(async (folder: string, flags: { out?: string; without?: string[]; layer?: string }) => {
      const { trainCommand } = await import('./train.ts')
      end(await trainCommand(folder, flags, terminal))
    })
}

const command = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--no-color', 'print no colours')
    .copyInheritedSettings(program)
    .showHelpAfterError(false)

/** Adds the options about what may be fetched. */
const addWeb = (made: Command): Command =>
  made
    .option('--captures <folder>', 'where to keep what is fetched, as web archives (default: captures)')
    .option('--no-captures', 'keep nothing of it')
    .option('--follow', 'fetch what feeds, OPML lists and sitemaps link to: full texts for excerpts')
    .option('--offline', 'fetch nothing')
    .option('--allow-private', 'fetch from hosts of private networks and this machine too')

const example = (...lines: string[]): string => `\nExample:\n${lines.map(line => `  ${line}\n`).join('')}`

function versionOf(): string {
  const written = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(written) as { readonly version: string }).version
}
