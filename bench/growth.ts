/**
 * How time grows with the number of reports of one story: `node bench/growth.ts [--most]`; with `--most` up to 1,000.
 * @module
 */
import { annotate, collate, readReports } from '../src/index.ts'
import type { Report } from '../src/index.ts'
import { writeStory } from './story.ts'

const SIZES = [25, 50, 100, ...(process.argv.includes('--most') ? [300, 1000] : [])]

/** The generated reports, read as a user's would be. */
async function readStory(size: number): Promise<readonly Report[]> {
  const lines = writeStory(size).map(report => JSON.stringify(report))
  const { reports } = await readReports(new TextEncoder().encode(`${lines.join('\n')}\n`), {
    path: 'story.jsonl',
  })
  if (reports.length !== size) throw new Error(`${reports.length} of ${size} reports were read`)
  return reports
}

/** Seconds of processor time, which another program on the machine lengthens less than the time on the wall. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = process.cpuUsage()
  await work()
  return process.cpuUsage(started).user / 1e6
}

const cell = (text: string | number): string => String(text).padStart(11)
const grown = (now: number, before: number | undefined): string =>
  before === undefined ? '' : `×${(now / before).toFixed(1)}`

// The first report pays for loading the weights and for warming up.
for (const report of (await readStory(25)).slice(0, 10)) await annotate(report)

const HEAD = [
  'reports',
  'words',
  'annotate s',
  '',
  'collate s',
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
  const one = await seconds(async () => {
    for (const report of reports) await annotate(report)
  })
  let dossiers: Awaited<ReturnType<typeof collate>> = []
  const all = await seconds(async () => {
    dossiers = await collate(reports)
  })
  // Collating annotates every report twice; the rest is what is asked of all reports together.
  const across = all - 2 * one
  const times = [one, all, across].flatMap((now, i) => [now.toFixed(2), grown(now, before[i])])
  const alignments = dossiers.reduce((sum, dossier) => sum + dossier.alignments.length, 0)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const share = (across / one).toFixed(2)
  console.log([size, words, ...times, share, alignments, dossiers.length, memory].map(cell).join(''))
  before = [one, all, across]
}
