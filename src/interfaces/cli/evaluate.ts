import { createWorkers, weightsOf } from '../../adapters/index.ts'
import type { Score } from '../../learn/index.ts'
import type { Report } from '../../model/index.ts'
import { inOrder } from '../../pipeline/index.ts'
import { loadTagger } from '../../text/index.ts'
import { needFolder } from './folder.ts'
import { jobsOf } from './jobs.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import type { ExitCode } from './usage.ts'

/** Flags of `variorum eval`. */
export interface EvaluateOptions {
  readonly json?: boolean
  readonly jobs?: string | number
  readonly layer?: readonly string[]
}

/** Reports that a worker has before it. */
const AHEAD = 2
/** Address of the library, whose `annotate` the workers run. */
const LIBRARY = new URL(
  import.meta.url.endsWith('.ts') ? '../../index.ts' : '../../index.js',
  import.meta.url,
).href

/** `variorum eval`: scores each layer on a folder of corpora, beside what others reach. 2 where a corpus is not there. */
export async function evaluateCommand(
  folder: string,
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const jobs = jobsOf(options.jobs)
  needFolder(folder)
  const { evaluate, MEASURED_LAYERS } = await import('../../learn/index.ts')
  const layers = options.layer ?? MEASURED_LAYERS
  const unknown = layers.find(layer => !MEASURED_LAYERS.includes(layer))
  if (unknown !== undefined)
    throw new UsageError(`unknown layer "${unknown}"; known are ${MEASURED_LAYERS.join(', ')}`)
  const weights = await weightsOf('tagger')
  if (weights === null) throw new UsageError('weights/en/tagger.bin is missing; install the package again')
  const workers = jobs > 1 ? createWorkers<[Report], Report>(LIBRARY, 'annotate', jobs) : null
  const annotate = workers?.call ?? (await import('../../index.ts')).annotate
  const progress = startProgress(terminal)
  let done = 0
  const examined = {
    tagger: loadTagger(weights),
    annotate: (reports: readonly Report[]) =>
      inOrder(reports, workers === null ? 1 : jobs * AHEAD, async report => {
        progress.step(++done, null, 'annotated')
        return annotate(report)
      }),
  }
  let head = options.json !== true
  for await (const outcome of evaluate({ folder, without: new Set() }, examined, layers)) {
    progress.end()
    if ('missing' in outcome) {
      terminal.say(`${outcome.missing}: is not there; skipped`)
      continue
    }
    for (const score of outcome.scores) {
      if (head) terminal.out(HEAD)
      head = false
      terminal.out(options.json === true ? `${JSON.stringify(score)}\n` : rowOf(score))
    }
  }
  progress.end()
  await workers?.close()
  return 0
}

const WIDTHS = [13, 17, 36, 20] as const
const cells = (...texts: readonly string[]): string =>
  `${texts.map((text, i) => text.padEnd(WIDTHS[i] ?? 0)).join('  ')}`.trimEnd().concat('\n')
const HEAD = cells('layer', 'corpus', 'measure', '% [95% interval]', 'beside')

function rowOf({ layer, corpus, measure, value, low, high, published, learned }: Score): string {
  const percent = (part: number): string => (100 * part).toFixed(1)
  const interval = `${percent(value).padStart(5)} [${percent(low)}, ${percent(high)}]`
  const beside = [learned ? 'learned from: not a fair score' : '', published ?? '']
  return cells(layer, corpus, measure, interval, beside.filter(text => text !== '').join('; '))
}
