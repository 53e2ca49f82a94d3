/**
 * How time grows with the number of reports of one story: `node bench/growth.ts [--most]`; with `--most` up to 1,000.
 * @module
 */
import { compileLess, weightsOf } from '../src/adapters/index.ts'
import { readReports } from '../src/index.ts'
import type { Report } from '../src/index.ts'
import { english } from '../src/locales/index.ts'
import { annotateReport, collateReports } from '../src/pipeline/index.ts'
import type { AnnotateContext, Engine } from '../src/pipeline/index.ts'
import { loadAttributions } from '../src/report/index.ts'
import { loadChain, loadTagger } from '../src/text/index.ts'
import { writeStory } from './story.ts'

const SIZES = [25, 50, 100, ...(process.argv.includes('--most') ? [300, 1000] : [])]

async function loadEngine(): Promise<Engine> {
  // as the command does
  compileLess()
  const bytes = async (layer: 'tagger' | 'names' | 'attributions'): Promise<Uint8Array> =>
    (await weightsOf(layer)) ?? new Uint8Array(0)
  return {
    tagger: loadTagger(await bytes('tagger')),
    names: loadChain(await bytes('names')),
    attributions: loadAttributions(await bytes('attributions')),
    locale: english,
  }
}

/** The generated reports, read as a user's would be. */
async function readStory(size: number): Promise<readonly Report[]> {
  const lines = writeStory(size).map(report => JSON.stringify(report))
  const { reports } = await readReports(new TextEncoder().encode(`${lines.join('\n')}\n`), {
    path: 'story.jsonl',
  })
  if (reports.length !== size) throw new Error(`${reports.length} of ${size} reports were read`)
  return reports
}

/** Seconds of processor time of all threads since the process began: another program on the machine lengthens them less than the time on the wall. */
function seconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const cell = (text: string | number): string => String(text).padStart(11)
const grown = (now: number, before: number | undefined): string =>
  before === undefined ? '' : `×${(now / before).toFixed(1)}`

const engine = await loadEngine()
// the first report pays for warming up
for (const report of (await readStory(25)).slice(0, 10)) annotateReport(report, engine)

const HEAD = [
  'reports',
  'words',
  'annotate s',
  '',
  'again s',
  '',
  'across s',
  '',
  '/ annotate',
  'alignments',
  'stories',
  'MB',
]
console.log(HEAD.map(cell).join(''))
let before: readonly number[] = []
for (const size of SIZES) {
  const reports = await readStory(size)
  const words = reports.reduce((sum, report) => sum + report.text.split(/\s+/).length, 0)
  let [calls, once, again] = [0, 0, 0]
  const annotate = async (report: Report, context: AnnotateContext): Promise<Report> => {
    const from = seconds()
    const annotated = annotateReport(report, engine, context)
    if (calls++ < size) once += seconds() - from
    else again += seconds() - from
    return annotated
  }
  const started = seconds()
  const dossiers = await collateReports(reports, engine, [], {}, annotate)
  const all = seconds() - started
  const across = all - once - again
  const times = [once, again, across].flatMap((now, i) => [now.toFixed(2), grown(now, before[i])])
  const alignments = dossiers.reduce((sum, dossier) => sum + dossier.alignments.length, 0)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const share = (across / once).toFixed(2)
  console.log([size, words, ...times, share, alignments, dossiers.length, memory].map(cell).join(''))
  before = [once, again, across]
}
