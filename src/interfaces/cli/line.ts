import { NO_LAYERS } from '../../model/index.ts'
import type { Names, Report } from '../../model/index.ts'
import { listBlocks, listLayers } from './listing.ts'

/** How a report is printed. */
export interface LineOptions {
  readonly which: 'read' | 'annotate'
  readonly json: boolean
  /** Columns of a listing. */
  readonly width: number
  /** What an editor knows of names. */
  readonly names?: Names
}

/** Address of this module: what a worker loads to run `lineOf`. */
export const LINE_MODULE = import.meta.url

/** A report cleaned, or annotated, as it is printed: one line of JSON or a listing. */
export async function lineOf(report: Report, { which, json, width, names }: LineOptions): Promise<string> {
  const found = which === 'read' ? await clean(report) : await annotate(report, names)
  if (json) return `${JSON.stringify(found)}\n`
  return `${(which === 'read' ? listBlocks : listLayers)(found, width)}\n`
}

const annotate = async (report: Report, names?: Names): Promise<Report> =>
  (await import('../../index.ts')).annotate(report, names === undefined ? {} : { hands: { names } })

async function clean(report: Report): Promise<Report> {
  const [{ describe, findBlocks }, { english }] = await Promise.all([
    import('../../report/index.ts'),
    import('../../locales/index.ts'),
  ])
  const blocks = findBlocks(report, english)
  return describe({ ...report, layers: { ...NO_LAYERS, blocks } }, blocks, english)
}
