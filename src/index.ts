/**
 * Variorum as a library: reads the news reports of one event and gives one account in which every sentence is a span
 * in a report.
 *
 *     const reports = await Promise.all(pages.map(page => readReport(page)))
 *     const [dossier] = await collate(reports)
 *     console.log(new TextDecoder().decode(write(dossier, 'md')))
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { createPageReader, createWorkers, threadsFor, weightsOf } from './adapters/index.ts'
import type { WeightsLayer } from './adapters/index.ts'
import { english } from './locales/index.ts'
import type { Dossier, Report } from './model/index.ts'
import { annotateReport, collateReports, withoutText } from './pipeline/index.ts'
import type { AnnotateContext, CollateOptions, Engine } from './pipeline/index.ts'
import { HTML_MODULE, MARKDOWN_MODULE, read } from './readers/index.ts'
import type { Hints, Intake } from './readers/index.ts'
import { loadAttributions } from './report/index.ts'
import { findQuotation } from './story/index.ts'
import type { Asked, QuotationCheck } from './story/index.ts'
import { loadChain, loadTagger } from './text/index.ts'
import type { Tagger } from './text/index.ts'
import { write as writeAll } from './writers/index.ts'
import type { Format, WriteOptions as Layout } from './writers/index.ts'

export { summarise, verify } from './check/index.ts'
export type { Summary } from './check/index.ts'
export type * from './model/index.ts'
export type { AnnotateContext, CollateOptions } from './pipeline/index.ts'
export { readHands } from './readers/index.ts'
export type { Hints, Intake } from './readers/index.ts'
export type { QuotationCheck, QuotationPlace, WordDifference } from './story/index.ts'
export { FORMATS } from './writers/index.ts'
export type { Format } from './writers/index.ts'

/** How a format is laid out, and how much of a dossier is written. */
export interface WriteOptions extends Layout {
  /** False: a dossier without the texts of the reports, with hashes and cited words only; the format must be `json`. */
  readonly text?: boolean
}

/** Of whom a quotation is asked, and how the reports are collated before it is looked for. */
export interface CheckOptions extends Asked, CollateOptions {}

/** How one report is annotated. */
export interface AnnotateOptions {
  /** A part-of-speech tagger instead of the one that is shipped. */
  readonly tagger?: Tagger
}

interface Shipped {
  readonly engine: Engine
  /** Name and digest of each file of weights, as a dossier states them. */
  readonly names: readonly string[]
}

const pages = createPageReader<Hints>(HTML_MODULE)
const markdown = createPageReader<Hints>(MARKDOWN_MODULE, undefined, 'readMarkdown')
let shipped: Promise<Shipped> | undefined

/**
 * Reads the bytes of one input into its reports: plain text, Markdown, an HTML page (both in a worker with limits of time
 * and memory), JSON-Lines, a table, a feed, a web archive, or one of these packed with gzip. Fetches nothing. Never throws on content: without a report there is exactly one error notice, which says what is wrong
 * and what to do.
 */
export const readReports = (bytes: Uint8Array, hints: Hints = {}): Promise<Intake> =>
  read(bytes, hints, { html: pages.read, markdown: markdown.read })

/** Reads the bytes of one report. Throws an Error where they cannot be read or hold several (see `readReports`). */
export async function readReport(bytes: Uint8Array, hints: Hints = {}): Promise<Report> {
  const { reports, notices } = await readReports(bytes, hints)
  const [report] = reports
  if (report === undefined)
    throw new Error(notices.find(notice => notice.severity === 'error')?.message ?? 'no report')
  if (reports.length > 1) throw new Error(`holds ${reports.length} reports; use readReports`)
  return report
}

/** Fills all layers of a report; `context` is what the story knows. The report given is not changed. Throws an Error where the weights are missing. */
export async function annotate(
  report: Report,
  context: AnnotateContext = {},
  options: AnnotateOptions = {},
): Promise<Report> {
  const { tagger } = options
  const engine = tagger === undefined ? (await loadShipped()).engine : { tagger, locale: english }
  return annotateReport(report, engine, context)
}

/** Collates reports into one dossier a story. The same reports in any order give the same dossiers. Throws what `signal` was aborted with, or an Error where the weights are missing. */
export async function collate(reports: readonly Report[], options: CollateOptions = {}): Promise<Dossier[]> {
  const { engine, names } = await loadShipped()
  const jobs = threadsFor(options.jobs ?? 1)
  if (jobs === 1) return collateReports(reports, engine, names, options)
  const workers = createWorkers<[Report, AnnotateContext], Report>(import.meta.url, 'annotate', jobs)
  try {
    return await collateReports(reports, engine, names, options, workers.call)
  } finally {
    await workers.close()
  }
}

/**
 * Looks for a quotation in reports, which are collated first, or in dossiers: there in these words, in other words, said by
 * somebody else, or nowhere. Quotation marks, dashes, spaces, brackets, ellipses and a capital at the start do not count;
 * every word does. Throws a RangeError where the quotation has no words or more than a thousand.
 */
export async function check(
  quotation: string,
  held: readonly (Report | Dossier)[],
  options: CheckOptions = {},
): Promise<QuotationCheck> {
  const { speaker, outlet, ...how } = options
  const isDossier = (one: Report | Dossier): one is Dossier => 'reports' in one
  const dossiers = held.filter(isDossier)
  const reports = held.filter((one): one is Report => !isDossier(one))
  const collated = reports.length > 0 ? await collate(reports, how) : []
  const asked = { ...(speaker === undefined ? {} : { speaker }), ...(outlet === undefined ? {} : { outlet }) }
  return findQuotation(quotation, [...collated, ...dossiers], asked, english)
}

/** Writes a dossier in a format, as UTF-8. The same dossier gives the same bytes. Throws a RangeError where the texts are to be left out of another format than `json`. */
export function write(dossier: Dossier, format: Format, options: WriteOptions = {}): Uint8Array {
  const { text = true, ...layout } = options
  if (text) return writeAll(dossier, format, layout)
  if (format !== 'json') throw new RangeError(`the texts can be left out of json only, not of ${format}`)
  return writeAll(withoutText(dossier), format, layout)
}

function loadShipped(): Promise<Shipped> {
  shipped ??= (async () => {
    const { language } = english
    const names: string[] = []
    const bytesOf = async (layer: WeightsLayer): Promise<Uint8Array> => {
      const file = `${language}/${layer}.bin`
      const bytes = await weightsOf(layer, language)
      if (bytes === null) throw new Error(`weights/${file} is missing; install the package again`)
      names.push(`${file} sha256:${createHash('sha256').update(bytes).digest('hex')}`)
      return bytes
    }
    const tagger = loadTagger(await bytesOf('tagger'))
    const engine = {
      tagger,
      names: loadChain(await bytesOf('names')),
      attributions: loadAttributions(await bytesOf('attributions')),
      locale: english,
    }
    return { engine, names }
  })()
  return shipped
}
