/**
 * CPU time and memory for reading pages beside other tools, on the same pages in one run: `node bench/pages.ts FOLDER`
 * (`*.html` or `*.html.gz`), with the name of a tool behind it for that tool alone. Each tool runs in a process of its own, so
 * that the peak of memory is its own; the tools take turns, and the best of their runs is printed, for on a busy machine
 * the others tell of the neighbours. The tools are installed apart: `npm ci --prefix bench/peers`.
 * @module
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

const PEERS = new URL('./peers/', import.meta.url)
/** Pages read before a time is taken. */
const WARM_UP = 20
/** Runs of each tool. */
const ROUNDS = 3

/** Reads one page; gives the length of the text that it finds. */
type Read = (page: Uint8Array) => Promise<number>
/** What one tool took. */
interface Cost {
  readonly pages: number
  readonly failed: number
  readonly milliseconds: number
  readonly megabytes: number
  readonly characters: number
}
interface Dom {
  readonly document: unknown
}
type Readability = new (document: unknown) => { parse(): { textContent?: string | null } | null }

const peer = createRequire(new URL('package.json', PEERS))
const load = async <T>(name: string): Promise<T> =>
  (await import(pathToFileURL(peer.resolve(name)).href)) as T
const decode = (page: Uint8Array): string => new TextDecoder().decode(page)

/** Where the reader looks for the article a second time, and what stands there for a reader that does not. */
const SECOND_WAY = ['const other = byDescent(all)', 'const other = null as Set<number> | null'] as const

/** Loads the reader without its second way to the article; the product has no such switch. */
function leaveOutSecondWay(): void {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      if (!url.endsWith('/readers/html/article.ts')) return loaded
      const source = String(loaded.source)
      if (!source.includes(SECOND_WAY[0]))
        throw new Error('bench/pages.ts: article.ts names its second way otherwise')
      return { ...loaded, source: source.replace(...SECOND_WAY) }
    },
  })
}

async function variorum(): Promise<Read> {
  const { readHtml } = await import('../src/readers/html/page.ts')
  const { findBlocks } = await import('../src/report/index.ts')
  const { english } = await import('../src/locales/index.ts')
  return async page => {
    const { reports } = await readHtml(page, {})
    for (const report of reports) findBlocks(report, english)
    return reports[0]?.text.length ?? 0
  }
}

const TOOLS: Readonly<Record<string, () => Promise<Read>>> = {
  'linkedom + readability, bare': async () => {
    const { parseHTML } = await load<{ parseHTML(html: string): Dom }>('linkedom')
    const { Readability } = await load<{ Readability: Readability }>('@mozilla/readability')
    return async page => textOf(new Readability(parseHTML(decode(page)).document).parse())
  },
  'Variorum, first way only': () => {
    leaveOutSecondWay()
    return variorum()
  },
  Variorum: variorum,
  'linkedom + defuddle': async () => {
    const { parseHTML } = await load<{ parseHTML(html: string): Dom }>('linkedom')
    const { Defuddle } = await import(new URL('node_modules/defuddle/dist/node.js', PEERS).href)
    return async page => (await Defuddle(parseHTML(decode(page)).document)).content.length
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import(
      new URL('node_modules/@extractus/article-extractor/esm/mod.js', PEERS).href
    )
    return async page =>
      (await extractFromHtml(decode(page), 'https://harbourpost.example/page'))?.content?.length ?? 0
  },
  'jsdom + readability': async () => {
    const { JSDOM } = await load<{ JSDOM: new (html: string) => { window: Dom } }>('jsdom')
    const { Readability } = await load<{ Readability: Readability }>('@mozilla/readability')
    return async page => textOf(new Readability(new JSDOM(decode(page)).window.document).parse())
  },
}

const textOf = (found: { textContent?: string | null } | null): number => found?.textContent?.length ?? 0

const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => /\.html(?:\.gz)?$/.test(name))
    .sort()
    .map(name => join(folder, name))

function bytesOf(path: string): Uint8Array {
  const bytes = readFileSync(path)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** Runs one tool over all pages in this process; reading and unpacking the files is not counted. */
async function measure(name: string, folder: string): Promise<Cost> {
  const paths = pagesIn(folder)
  const read = await (TOOLS[name] as () => Promise<Read>)()
  for (const path of paths.slice(0, WARM_UP)) await read(bytesOf(path)).catch(() => 0)
  let [microseconds, failed, characters] = [0, 0, 0]
  for (const path of paths) {
    const page = bytesOf(path)
    const before = process.cpuUsage()
    characters += await read(page).catch(() => {
      failed++
      return 0
    })
    const { user, system } = process.cpuUsage(before)
    microseconds += user + system
  }
  const megabytes = process.resourceUsage().maxRSS / 1024
  return { pages: paths.length, failed, milliseconds: microseconds / 1000, megabytes, characters }
}

/** What a tool takes in a process of its own. */
function costOf(tool: string, folder: string): Cost {
  const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), folder, tool], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Cost
}

function compare(folder: string): void {
  const row = (...cells: readonly string[]): void =>
    console.log(
      cells.map((cell, i) => (i === 0 ? cell.padEnd(32) : cell.padStart(i === 3 ? 18 : 12))).join(''),
    )
  const tools = Object.keys(TOOLS)
  const runs = Array.from({ length: ROUNDS }, () => tools.map(tool => costOf(tool, folder)))
  row(`best of ${ROUNDS} runs`, 'ms a page', '× bare', 'in each run', 'peak MB', 'characters', 'failed')
  const best = tools.map((_, at) =>
    runs
      .map(run => run[at] as Cost)
      .reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one)),
  )
  best.forEach((cost, at) => {
    const times = (of: Cost | undefined, bare: Cost | undefined): number =>
      (of?.milliseconds ?? 0) / (bare?.milliseconds ?? 1)
    row(
      tools[at] as string,
      (cost.milliseconds / cost.pages).toFixed(1),
      times(cost, best[0]).toFixed(2),
      runs.map(run => times(run[at], run[0]).toFixed(2)).join(' '),
      cost.megabytes.toFixed(0),
      String(Math.round(cost.characters / cost.pages)),
      String(cost.failed),
    )
  })
}

const [folder, tool] = process.argv.slice(2)
if (folder === undefined || !existsSync(new URL('node_modules', PEERS))) {
  console.error('usage: npm ci --prefix bench/peers && node bench/pages.ts FOLDER [TOOL]')
  process.exitCode = 2
} else if (tool === undefined) {
  compare(folder)
} else {
  console.log(JSON.stringify(await measure(tool, folder)))
}
