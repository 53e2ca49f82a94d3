/**
 * What annotating many articles costs: `node bench/annotating.ts FILE`, a file of JSON-Lines with one article a line.
 * @module
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { beThrifty, compileLess, weightsOf } from '../src/adapters/index.ts'
import { readReports } from '../src/index.ts'
import { english } from '../src/locales/index.ts'
import { annotateReport } from '../src/pipeline/index.ts'
import { loadAttributions } from '../src/report/index.ts'
import { loadChain, loadTagger, tokenise } from '../src/text/index.ts'

/** Runs of each command; the cheapest is printed, because other work on the machine only ever adds. */
const RUNS = 3

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const [file, mark, without = ''] = process.argv.slice(2)
if (file === undefined) {
  console.error('bench: no file given; usage: node bench/annotating.ts FILE')
  process.exit(2)
}

interface Cost {
  /** Of all threads. */
  readonly processor: number
  /** On the wall, seconds. */
  readonly wall: number
  /** Greatest resident memory, MB. */
  readonly memory: number
  readonly digest: string
}

/** Runs a node process with these arguments. */
async function cost(...parameters: readonly string[]): Promise<Cost> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', at('./cost.js'), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  const hash = createHash('sha256')
  child.stdout?.on('data', (chunk: Uint8Array) => hash.update(chunk))
  const said = text(child.stdio[3] as Readable)
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  if (code !== 0) throw new Error(`node ${parameters.join(' ')} ended with ${code}`)
  const [processor = Number.NaN, memory = Number.NaN] = (await said).split(' ').map(Number)
  return { processor, memory, wall: (performance.now() - started) / 1000, digest: hash.digest('hex') }
}

/** Annotates the file in this process, without some of what was learned. */
async function annotateHere(path: string, left: ReadonlySet<string>): Promise<void> {
  compileLess()
  const thrift = beThrifty(true)
  const bytes = async (layer: 'tagger' | 'names' | 'attributions'): Promise<Uint8Array> =>
    (await weightsOf(layer)) ?? new Uint8Array(0)
  const engine = {
    tagger: loadTagger(await bytes('tagger')),
    locale: english,
    ...(left.has('names') ? {} : { names: loadChain(await bytes('names')) }),
    ...(left.has('attributions') ? {} : { attributions: loadAttributions(await bytes('attributions')) }),
  }
  const { reports } = await readReports(readFileSync(path), { path: 'articles.jsonl' })
  for (const report of reports) {
    JSON.stringify(annotateReport(report, engine))
    thrift.check()
  }
}

const command = (path: string, jobs: number): Promise<Cost> =>
  cost(at('../bin/variorum.js'), 'annotate', path, '--json', '--jobs', String(jobs))
const part = (path: string, left: string): Promise<Cost> =>
  cost(at('./annotating.ts'), path, '--without', left)

/** Each measured {@link RUNS} times in turns: of each the cheapest by a measure. */
async function cheapest(
  measures: readonly (() => Promise<Cost>)[],
  by: 'processor' | 'wall',
): Promise<Cost[]> {
  const best: Cost[] = []
  for (let run = 0; run < RUNS; run++)
    for (const [i, measure] of measures.entries()) {
      const now = await measure()
      if (best[i] === undefined || now[by] < best[i][by]) best[i] = now
    }
  return best
}

async function measureAll(path: string): Promise<void> {
  const { reports } = await readReports(readFileSync(path), { path: 'articles.jsonl' })
  const tokens = reports.reduce((sum, report) => sum + tokenise(report.text, english.tokens).length, 0)
  const n = reports.length
  console.log(
    `${n} articles of ${Math.round(tokens / n)} tokens; ${existsSync(at('../dist')) ? 'dist/' : 'src/ (not built)'}`,
  )
  const line = (name: string, ...values: readonly string[]): void =>
    console.log(name.padEnd(46) + values.map(value => value.padStart(10)).join(''))
  const [one, two] = (await cheapest([() => command(path, 1), () => command(path, 2)], 'wall')) as [
    Cost,
    Cost,
  ]
  line('', 'a CPU-s', 'wall s', 'MB')
  const row = (name: string, { processor, wall, memory }: Cost): void =>
    line(name, (n / processor).toFixed(1), wall.toFixed(1), memory.toFixed(0))
  row('the command', one)
  row('with --jobs 2', two)
  line('  times as fast on the wall', (one.wall / two.wall).toFixed(2))
  line('  the same bytes', one.digest === two.digest ? 'yes' : 'NO')
  const started = performance.now()
  await Promise.all([command(path, 1), command(path, 1)])
  const together = (performance.now() - started) / 1000
  line('two commands side by side, against one by one', ((2 * one.wall) / together).toFixed(2))
  const kinds = ['nothing', 'names', 'attributions', 'names,attributions']
  const parts = await cheapest(
    kinds.map(kind => () => part(path, kind)),
    'processor',
  )
  console.log('in one process, from the source, without what was learned of')
  for (const [i, kind] of kinds.entries()) row(`  ${kind}`, parts[i] as Cost)
}

await (mark === '--without' ? annotateHere(file, new Set(without.split(','))) : measureAll(file))
