import type { Report } from '../../model/index.ts'
import { distinctIds } from '../../readers/index.ts'
import type { Engine } from './engine.ts'
import { gather } from './inputs.ts'
import { listBlocks, listLayers } from './listing.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import type { ExitCode } from './usage.ts'

/** `variorum read` and `variorum annotate`: reports one by one, as they are ready, each as a listing or as one line of JSON. */
export async function reportsCommand(
  which: 'read' | 'annotate',
  paths: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitCode> {
  const { reports, complete } = await gather(paths, terminal)
  const progress = startProgress(terminal)
  const engine = await loadEngine()
  const list = which === 'read' ? listBlocks : listLayers
  for (const [done, report] of distinctIds(reports).entries()) {
    progress.step(done, reports.length, which === 'read' ? 'cleaning' : 'annotating')
    const found: Report = which === 'read' ? await engine.clean(report) : await engine.annotate(report)
    terminal.out(options.json === true ? `${JSON.stringify(found)}\n` : `${list(found, terminal.width)}\n`)
  }
  progress.end()
  return complete ? 0 : 2
}
