import { weightsOf } from '../src/adapters/index.ts'
import type { WeightsLayer } from '../src/adapters/index.ts'
import { english } from '../src/locales/index.ts'
import type { Dossier, Report } from '../src/model/index.ts'
import type { Engine } from '../src/pipeline/index.ts'
import { collateReports } from '../src/pipeline/index.ts'
import { read } from '../src/readers/index.ts'
import { loadAttributions } from '../src/report/index.ts'
import { loadChain, loadTagger } from '../src/text/index.ts'

let loaded: Promise<Engine> | undefined

/** The engine that the program runs with; loaded once a process, because the weights are large. */
export function engine(): Promise<Engine> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Engine> {
  const bytesOf = async (layer: WeightsLayer): Promise<Uint8Array> => {
    const bytes = await weightsOf(layer)
    if (bytes === null) throw new Error(`weights/en/${layer}.bin is not there`)
    return bytes
  }
  return {
    tagger: loadTagger(await bytesOf('tagger')),
    names: loadChain(await bytesOf('names')),
    attributions: loadAttributions(await bytesOf('attributions')),
    locale: english,
  }
}

/** The dossiers of some reports, one a story. */
export const collateAll = async (reports: readonly Report[]): Promise<Dossier[]> =>
  collateReports(reports, await engine(), [])

/** The dossier of reports that tell one story; throws where the program sees none or several. */
export async function collateOne(reports: readonly Report[]): Promise<Dossier> {
  const dossiers = await collateAll(reports)
  const [dossier] = dossiers
  if (dossier === undefined || dossiers.length !== 1) throw new Error(`${dossiers.length} stories, not one`)
  return dossier
}

/** The dossiers of some reports that are compared with those of an earlier run. */
export const collateAllSince = async (
  reports: readonly Report[],
  since: readonly Dossier[],
): Promise<Dossier[]> => collateReports(reports, await engine(), [], { since })

/** The first of them. */
export async function collateSince(
  reports: readonly Report[],
  ...since: readonly Dossier[]
): Promise<Dossier> {
  const [dossier] = await collateAllSince(reports, since)
  if (dossier === undefined) throw new Error('no story')
  return dossier
}

/** An invented report as a test writes it down. */
export interface Told {
  readonly outlet: string
  readonly text: string
  /** Default: 10 May 2031. */
  readonly published?: string
  readonly headline?: string
  readonly kind?: 'document'
}

/** Reads invented reports as lines of JSON, the way the command line does. */
export async function readTold(told: readonly Told[]): Promise<Report[]> {
  const lines = told.map((one, i) => JSON.stringify({ id: `r${i + 1}`, published: '2031-05-10', ...one }))
  const { reports, notices } = await read(new TextEncoder().encode(lines.join('\n')), { path: 'told.jsonl' })
  if (reports.length !== told.length) throw new Error(notices.map(one => one.message).join('; '))
  return [...reports]
}

/** The dossier of invented reports that tell one story. */
export const tell = async (...told: readonly Told[]): Promise<Dossier> => collateOne(await readTold(told))
