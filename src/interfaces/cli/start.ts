import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeOutput } from '../../adapters/index.ts'
import { write } from '../../writers/index.ts'
import type { Engine } from './engine.ts'
import { gather } from './inputs.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import type { ExitCode } from './usage.ts'

const EXAMPLES = fileURLToPath(new URL('../../../dossiers', import.meta.url))
const FOLDER = 'account'

/** `variorum start`: collates a shipped example, prints its account, writes the page and the dossier, and says how to go on. */
export async function startCommand(
  name: string,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitCode> {
  const folder = join(EXAMPLES, name, 'reports')
  if (!/^[\w-]+$/.test(name) || !existsSync(folder)) {
    throw new UsageError(
      `no example "${name}" is here; run this in a checkout, or collate reports of your own`,
    )
  }
  // A path below the current folder is written relative to it, so that the page is the same on every machine.
  const shown = relative(process.cwd(), folder)
  const { reports, complete } = await gather([shown.startsWith('..') ? folder : shown], terminal, {
    offline: true,
  })
  const progress = startProgress(terminal)
  const dossiers = await (await loadEngine()).collate(reports, { onProgress: progress.step })
  progress.end()
  dossiers.forEach((dossier, index) => {
    const suffix = index === 0 ? '' : `-${index + 1}`
    terminal.out(write(dossier, 'text', { color: terminal.color, width: terminal.width }))
    writeOutput(join(FOLDER, `index${suffix}.html`), write(dossier, 'html'))
    writeOutput(join(FOLDER, `dossier${suffix}.json`), write(dossier, 'json'))
  })
  const page = join(FOLDER, 'index.html')
  terminal.out(`\nThe same account as a page: ${page}\n`)
  terminal.out(`Open it in a browser: ${pathToFileURL(page).href}\n`)
  terminal.out(`Check every citation in it: npx variorum verify ${join(FOLDER, 'dossier.json')}\n`)
  terminal.out('Collate reports of your own: npx variorum collate FILE...\n')
  return complete ? 0 : 2
}
