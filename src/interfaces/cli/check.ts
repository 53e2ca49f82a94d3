import { statSync } from 'node:fs'
import { chunksOf, InputTrouble } from '../../adapters/index.ts'
import { verify } from '../../check/index.ts'
import type { Dossier } from '../../model/index.ts'
import type { QuotationCheck } from '../../story/index.ts'
import { checkListing } from './check-listing.ts'
import type { Engine } from './engine.ts'
import { readHandsFiles, tellNotApplied } from './hands.ts'
import type { HandsFlags } from './hands.ts'
import { gather } from './inputs.ts'
import { jobsOf } from './jobs.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import type { ExitCode } from './usage.ts'
import { readDossiers } from './verify.ts'
import type { WebFlags } from './web.ts'

/** Flags of `variorum check`, the settings file already under them. */
export interface CheckFlags extends HandsFlags, WebFlags {
  readonly json?: boolean
  readonly jobs?: string | number
  readonly speaker?: string
  readonly outlet?: string
}

/** `variorum check`: whether a quotation stands in some reports or dossiers, in which words, and who says it. 1 where it is not there as asked. */
export async function checkCommand(
  quotation: string,
  paths: readonly string[],
  options: CheckFlags,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitCode> {
  const jobs = jobsOf(options.jobs)
  const { speaker, outlet } = options
  const asked = { ...(speaker === undefined ? {} : { speaker }), ...(outlet === undefined ? {} : { outlet }) }
  const hands = await readHandsFiles(options)
  const { dossiers, others, sound } = await dossiersAmong(paths, terminal)
  const gathered =
    others.length > 0 ? await gather(others, terminal, options) : { reports: [], complete: true }
  if (gathered.reports.length + dossiers.length === 0) return 2
  const engine = await loadEngine()
  const progress = startProgress(terminal)
  const collated =
    gathered.reports.length > 0
      ? await engine.collate(gathered.reports, { ...hands, jobs, onProgress: progress.step })
      : []
  progress.end()
  tellNotApplied(collated, terminal)
  const found = await looked(engine.check(quotation, [...collated, ...dossiers], asked))
  if (options.json === true) terminal.out(`${JSON.stringify(found)}\n`)
  else terminal.out(checkListing(found, asked))
  if (found.verdict !== 'here') return 1
  return gathered.complete && sound ? 0 : 2
}

/** What a quotation that cannot be looked for is, is bad usage. */
async function looked(checking: Promise<QuotationCheck>): Promise<QuotationCheck> {
  try {
    return await checking
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  }
}

/** The dossiers among the arguments, and the other arguments; `sound` where none of the dossiers had to be left out. */
async function dossiersAmong(
  paths: readonly string[],
  terminal: Terminal,
): Promise<{ dossiers: Dossier[]; others: string[]; sound: boolean }> {
  const dossiers: Dossier[] = []
  const others: string[] = []
  let sound = true
  for (const path of paths) {
    if (!(await isDossier(path))) {
      others.push(path)
      continue
    }
    const read = await readDossiers(path, terminal)
    if (read?.every(hasShape)) dossiers.push(...read)
    else {
      sound = false
      if (read !== null) terminal.say(`${path}: is no sound dossier; see variorum verify ${path}`)
    }
  }
  return { dossiers, others, sound }
}

const SHAPE = /^(?:json|schema|shape)$/

const hasShape = (value: unknown): value is Dossier =>
  !verify(value).some(verdict => !verdict.ok && SHAPE.test(verdict.law))

/** Told by its first bytes. A folder, standard input or what cannot be read is left to the reader of reports. */
async function isDossier(path: string): Promise<boolean> {
  if (path === '-' || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
  try {
    for await (const chunk of chunksOf({ path }))
      return /^\s*\{\s*"schema"\s*:\s*"variorum\//u.test(new TextDecoder().decode(chunk.subarray(0, 256)))
  } catch (error) {
    if (!(error instanceof InputTrouble)) throw error
  }
  return false
}
